import { type Both, both } from './both.ts';
import type { Dataset } from './dataset.ts';
import type { DataFile } from './gate.ts';
import { isExplained } from './revised.ts';
import { isMuch, lossesOf, tableChanges } from './table-changes.ts';
import { tableOf } from './tables-by-file.ts';

/**
 * What the tables take from what is committed, in one line that leads on; undefined where they take nothing.
 * @param committed the files that differ, as the newest commit has them
 * @param files the tables as they stand
 */
export function sinceHead(
  committed: readonly DataFile[],
  files: readonly DataFile[],
  dataset: Dataset,
): Both | undefined {
  if (committed.length === 0) return undefined;
  const paths = new Set(committed.map(({ file }) => tableOf(file)?.path));
  const now = files.filter(({ file }) => paths.has(tableOf(file)?.path));
  if (isMuch(now))
    return both('tabel berubah sejak HEAD: npm run diff', 'the tables changed since HEAD: npm run diff');
  // Rows of the other files are as they were, or came.
  const losses = lossesOf(tableChanges(committed, now));
  const rows = losses.filter(({ column }) => column === undefined).length;
  const emptied = losses.filter(
    ({ change, column }) => change.cells.find((cell) => cell.column === column)?.after === '',
  ).length;
  const figures = losses.length - rows - emptied;
  const open = losses.filter((loss) => !isExplained(dataset, loss)).length;
  if (losses.length === 0) return undefined;
  const parts = [
    [rows, `${rows} baris ditarik`, `${rows} ${rows === 1 ? 'row' : 'rows'} withdrawn`],
    [figures, `${figures} angka diubah`, `${figures} ${figures === 1 ? 'figure' : 'figures'} changed`],
    [emptied, `${emptied} sel dikosongkan`, `${emptied} ${emptied === 1 ? 'cell' : 'cells'} emptied`],
  ].filter(([count]) => count !== 0);
  const join = (at: 1 | 2): string => parts.map((part) => part[at]).join(', ');
  return both(
    `${join(1)} sejak HEAD${open > 0 ? `; ${open} belum dijelaskan di revisions.csv` : ''}: npm run diff`,
    `${join(2)} since HEAD${open > 0 ? `; ${open} not explained in revisions.csv yet` : ''}: npm run diff`,
  );
}
