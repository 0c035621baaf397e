import { type Cell, writeXlsx } from 'hucre/xlsx';
import { type Imported, type ImportFault, importFile } from '../../src/desk/import-file.ts';
import { type Changes, folder } from '../data/folder.ts';

/** Cells of a workbook by their addresses from 0: `4,2`. */
export type Cells = Readonly<Record<string, Partial<Cell>>>;
export type Rows = readonly (readonly (string | number | boolean | Date | null)[])[];

/** A workbook of one sheet. */
export const workbook = (
  rows: Rows,
  cells: Cells = {},
  more: { merges?: readonly [number, number, number, number][]; hiddenRows?: readonly number[] } = {},
): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: 'Rekap',
        rows: rows.map((row) => [...row]),
        cells: new Map(Object.entries(cells)),
        merges: (more.merges ?? []).map(([startRow, endRow, startCol, endCol]) => ({
          startRow,
          endRow,
          startCol,
          endCol,
        })),
        rowDefs: new Map((more.hiddenRows ?? []).map((row) => [row, { hidden: true }])),
      },
    ],
  });

/** A mapping of the small folder: regions in A, protected workers in B, shares in C. */
export const MAPPING = `table: observations/reported.csv
header: 1
rows: 2-
set: { period: 2025-06, period_basis: stated, source: koran-1, confidence: high }
take:
  region: { column: A, header: Provinsi }
figures:
  - { column: B, header: Peserta, set: { indicator: protected_total, basis: unstated } }
  - { column: C, header: Cakupan, set: { indicator: coverage_total, basis: eligible } }
`;

export const HEADER = ['Provinsi', 'Peserta', 'Cakupan'] as const;

/** Imports a file into the small folder of tables. */
export async function importInto(
  book: Uint8Array | string,
  mapping = MAPPING,
  changes: Changes = {},
  set: Readonly<Record<string, string>> = {},
): Promise<Imported | { readonly fault: ImportFault }> {
  return importFile({
    book: typeof book === 'string' ? new TextEncoder().encode(book) : book,
    mapping,
    set,
    files: folder(changes),
    labels: new Map([['15', 'Jbi']]),
    today: '2026-03-31',
  });
}

/** The same where it must come about. */
export async function imported(...call: Parameters<typeof importInto>): Promise<Imported> {
  const done = await importInto(...call);
  if ('fault' in done) throw new Error(`not imported: ${JSON.stringify(done.fault)}`);
  return done;
}

/** `B2 568373`, of each figure that is taken, and `B2 rule`, of each that is refused. */
export async function outcomes(...call: Parameters<typeof importInto>): Promise<string[]> {
  const { result } = await imported(...call);
  return [
    ...result.added.map(({ at, cells }) => `${at} ${cells.value}`),
    ...result.equal.map(({ at }) => `${at} equal`),
    ...result.contradicting.map(({ at, old, new: now }) => `${at} ${old} → ${now}`),
    ...result.refused.map(({ at, rule }) => `${at} ${rule}`),
  ].sort();
}
