import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { absolute, absoluteAsset } from '../links.ts';
import type { Bundles } from '../publish/bundle.ts';
import { bundleParts } from '../publish/bundle-parts.ts';
import { changesJson, changesTable } from '../publish/changes-table.ts';
import { comparableJson, comparableTable } from '../publish/comparable-table.ts';
import { dataPackage } from '../publish/data-package.ts';
import { jsonText } from '../publish/json.ts';
import { openTables } from '../publish/open-tables.ts';
import { packed } from '../publish/packed.ts';
import { promisesJson, promisesTable } from '../publish/promises-table.ts';
import { qualityJson, qualityTable } from '../publish/quality.ts';
import { reportedTable } from '../publish/reported-table.ts';
import type { Lang } from '../text/lang.ts';
import { log } from './changes.ts';
import { findings } from './doubts.ts';
import { board } from './nation.ts';
import { dataset, folder, notice, stats } from './tables.ts';

/** Every table as outsiders take it. */
export const open = openTables(
  dataset,
  [
    comparableTable(dataset, stats, findings),
    reportedTable(dataset, stats, findings),
    promisesTable(dataset, board),
    qualityTable(dataset, findings),
    changesTable(dataset, log),
  ],
  (file) => readFileSync(join(folder, file)),
);

/** The computed tables that are there as JSON too. */
export const openJson = {
  comparable: {
    address: '/api/v1/comparable.json',
    text: jsonText(comparableJson(dataset, stats, findings)),
  },
  promises: { address: '/api/v1/promises.json', text: jsonText(promisesJson(dataset, stats, board)) },
  changes: { address: '/api/v1/changes.json', text: jsonText(changesJson(dataset, log)) },
  quality: { address: '/api/v1/quality.json', text: jsonText(qualityJson(dataset, findings, absoluteAsset)) },
} as const;

/** The data page, or a part of it, in a whole address. */
export const dataPage = (lang: Lang, fragment?: string): string => absolute({ kind: 'data' }, lang, fragment);

/** The tables as a Data Package. */
export const datapackage = jsonText(
  dataPackage(dataset, stats.asOf, open, {
    path: ({ address: path }) => absoluteAsset(path),
    home: absoluteAsset('/'),
    terms: dataPage('en', 'terms'),
  }),
);

let made: Promise<Bundles> | undefined;

/** The workbook, the archive and the JSON of all tables, made when first asked for, once. */
export function bundles(): Promise<Bundles> {
  const page = (kind: 'data' | 'method', lang: Lang) => absolute({ kind }, lang);
  made ??= packed(bundleParts(open, { dataset, asOf: stats.asOf, page }, notice));
  return made;
}
