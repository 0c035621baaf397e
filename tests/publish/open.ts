import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../../src/data/files.ts';
import { historyOf } from '../../src/data/history.ts';
import type { DataRelease } from '../../src/data/releases.ts';
import { changeLog } from '../../src/publish/change-log.ts';
import { changesTable } from '../../src/publish/changes-table.ts';
import { comparableTable } from '../../src/publish/comparable-table.ts';
import { dataPackage } from '../../src/publish/data-package.ts';
import { jsonText } from '../../src/publish/json.ts';
import { openTables } from '../../src/publish/open-tables.ts';
import { openApi } from '../../src/publish/openapi.ts';
import { promisesTable } from '../../src/publish/promises-table.ts';
import { quality, qualityTable } from '../../src/publish/quality.ts';
import type { ReadmeParts } from '../../src/publish/readme.ts';
import { type RegionDoubt, regionDoubts } from '../../src/publish/region-doubts.ts';
import { reportedTable } from '../../src/publish/reported-table.ts';
import { regenciesOf } from '../../src/stats/regency.ts';
import { scoreboard } from '../../src/stats/scoreboard.ts';
import { winnersOf } from '../../src/stats/winners.ts';
import { REAL, real, realFolder, stats } from '../stats/real.ts';

export const board = scoreboard(real, stats);

/** What is doubted in them. */
export const findings = quality(real, realFolder.warnings, realFolder.known, { stats, board });

/** What is odd about the rows of a region. */
export function doubtsIn(code: string): readonly RegionDoubt[] {
  const region = real.regions.get(code);
  return region ? regionDoubts(real, findings, region) : [];
}

const { files } = readFolder(REAL);
const REPORTED = 'observations/reported.csv';

/** A release that has all of them but the last two figures that were reported. */
const release: DataRelease = {
  ...{ id: '2026-02', date: { text: '2026-02', year: 2026, month: 2, day: undefined }, digest: '' },
  ...{ noteId: undefined, noteEn: undefined, at: { file: 'releases.csv', line: 2 }, dataset: real },
  files: files.map(({ file, bytes }) => {
    if (file !== REPORTED) return { file, bytes };
    const lines = new TextDecoder().decode(bytes).trimEnd().split('\n').slice(0, -2);
    return { file, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) };
  }),
};

/** What changed in them since that. */
export const log = changeLog(real, historyOf([release], files), files);

/** The bytes of a table of March 2026. */
export const fileOf = (file: string): Buffer => readFileSync(join(REAL, file));

/** The tables of March 2026 as outsiders take them. */
export const open = openTables(
  real,
  [
    comparableTable(real, stats, findings),
    reportedTable(real, stats, findings),
    promisesTable(real, board),
    qualityTable(real, findings),
    changesTable(real, log),
  ],
  fileOf,
);

/** The regencies and cities that have a page. */
export const regencies = regenciesOf(real, stats, winnersOf(real, stats.ceremonies));

/** The country and the provinces of today. */
export const regions = [stats.country.region, ...stats.provinces];

export const SITE = 'https://example.org/cakupan';
const TERMS = `${SITE}/en/data/#terms`;

/** Their description, as it is read. */
export const openapi = JSON.parse(
  jsonText(
    openApi({
      dataset: real,
      asOf: stats.asOf,
      open,
      regions,
      regencies: regencies.all,
      server: SITE,
      terms: TERMS,
    }),
  ),
);

/** Their Data Package, as it is read. */
export const datapackage = JSON.parse(
  jsonText(
    dataPackage(real, stats.asOf, open, {
      path: ({ address }) => `${SITE}${address}`,
      home: `${SITE}/`,
      terms: TERMS,
    }),
  ),
);

/** What is said beside them. */
export const parts: ReadmeParts = {
  dataset: real,
  asOf: stats.asOf,
  page: (kind, lang) => `${SITE}/${lang === 'id' ? '' : 'en/'}${kind}/`,
  notice: true,
};
