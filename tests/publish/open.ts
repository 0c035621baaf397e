import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparableTable } from '../../src/publish/comparable-table.ts';
import { dataPackage } from '../../src/publish/data-package.ts';
import { jsonText } from '../../src/publish/json.ts';
import { openTables } from '../../src/publish/open-tables.ts';
import { openApi } from '../../src/publish/openapi.ts';
import { promisesTable } from '../../src/publish/promises-table.ts';
import { quality, qualityTable } from '../../src/publish/quality.ts';
import type { ReadmeParts } from '../../src/publish/readme.ts';
import { reportedTable } from '../../src/publish/reported-table.ts';
import { regenciesOf } from '../../src/stats/regency.ts';
import { scoreboard } from '../../src/stats/scoreboard.ts';
import { winnersOf } from '../../src/stats/winners.ts';
import { REAL, real, realFolder, stats } from '../stats/real.ts';

export const board = scoreboard(real, stats);

/** What is doubted in them. */
export const findings = quality(real, realFolder.warnings, realFolder.known, { stats, board });

/** The bytes of a table of March 2026. */
export const fileOf = (file: string): Buffer => readFileSync(join(REAL, file));

/** The tables of March 2026 as outsiders take them. */
export const open = openTables(
  real,
  [
    comparableTable(real, stats),
    reportedTable(real, stats),
    promisesTable(real, board),
    qualityTable(real, findings),
  ],
  fileOf,
);

/** The regencies and cities that have a page. */
export const regencies = regenciesOf(real, stats, winnersOf(real, stats.ceremonies));

/** The country and the provinces of today. */
export const regions = [stats.country.region, ...stats.provinces];

export const SITE = 'https://example.org/cakupan';
export const TERMS = `${SITE}/en/data/#terms`;

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
