import type { Dataset } from '../data/dataset.ts';
import { type DataFile, type Moment, readFiles } from '../data/gate.ts';
import type { Problem } from '../data/problem.ts';
import type { Table } from '../data/table.ts';
import { CellRules, type RowCells } from './cell-rules.ts';
import { checkMapping } from './check-mapping.ts';
import type { Grid } from './grid.ts';
import { type ImportResult, importRows } from './import-rows.ts';
import { type MappingMistake, readMapping } from './mapping.ts';
import { type Misfit, misfits } from './misfits.ts';
import { readBook } from './read-book.ts';
import { RegionNames } from './region-names.ts';
import { understand } from './understand.ts';

/** What an import is made of. */
export interface ImportCall extends Moment {
  /** The bytes of the file that is imported. */
  readonly book: Uint8Array;
  /** The YAML of its mapping. */
  readonly mapping: string;
  /** Columns that the command line sets instead of the mapping. */
  readonly set: RowCells;
  /** The files of the data folder. */
  readonly files: readonly DataFile[];
  /** What provinces are called for short, by code. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Why an import did not come about; nothing was read then. */
export type ImportFault =
  | { readonly kind: 'tables'; readonly problems: readonly Problem[] }
  | { readonly kind: 'mapping'; readonly mistakes: readonly MappingMistake[] }
  | {
      readonly kind: 'unreadable';
      readonly why: 'old-workbook' | 'locked' | 'damaged' | 'encoding' | 'quotes' | 'empty';
    }
  | { readonly kind: 'sheets'; readonly asked: string | undefined; readonly names: readonly string[] }
  | { readonly kind: 'misfit'; readonly misfits: readonly Misfit[] };

export interface Imported {
  readonly result: ImportResult;
  readonly table: Table;
  readonly dataset: Dataset;
  /** The file under the data folder that rows go to. */
  readonly file: string;
  readonly sheet: string | undefined;
  /** Whether the figures are made up for an example. */
  readonly isExample: boolean;
}

/** Reads a file of an office by its mapping and holds it against the tables; writes nothing. */
export async function importFile(call: ImportCall): Promise<Imported | { readonly fault: ImportFault }> {
  const { files, today } = call;
  const moment: Moment = today === undefined ? {} : { today };
  const { dataset, problems } = readFiles(files, moment);
  if (!dataset) return { fault: { kind: 'tables', problems } };

  const read = readMapping(call.mapping);
  if ('mistakes' in read) return { fault: { kind: 'mapping', mistakes: read.mistakes } };
  const own = read.mapping.source?.id;
  const rules = new CellRules(dataset, own === undefined ? {} : { sources: [own] });
  const fitting = checkMapping(
    read,
    call.set,
    files.map(({ file }) => file),
    rules,
  );
  if ('mistakes' in fitting) return { fault: { kind: 'mapping', mistakes: fitting.mistakes } };
  const { mapping, table } = fitting;

  const book = await readBook(call.book);
  if ('unreadable' in book) return { fault: { kind: 'unreadable', why: book.unreadable } };
  const grid = sheetOf(book.grids, mapping.sheet);
  if (!grid) {
    const names = book.grids.map(({ sheet }) => sheet ?? '');
    return { fault: { kind: 'sheets', asked: mapping.sheet, names } };
  }
  const wrong = misfits({ grid, mapping });
  if (wrong.length > 0) return { fault: { kind: 'misfit', misfits: wrong } };

  const regions = new RegionNames(dataset.regions.values(), call.labels);
  const understanding = understand({ grid, mapping, table, rules, regions });
  const target = { table, file: mapping.table, files, dataset, source: mapping.source };
  return {
    result: importRows(understanding, target, moment),
    table,
    dataset,
    file: mapping.table,
    sheet: grid.sheet,
    isExample: mapping.example === 'yes',
  };
}

/** The sheet that a mapping names, or the only one there is. */
function sheetOf(grids: readonly Grid[], name: string | undefined): Grid | undefined {
  const [only, ...others] = grids;
  if (only?.sheet === undefined || (name === undefined && others.length === 0)) return only;
  return grids.find(({ sheet }) => sheet === name);
}
