import { tableOf } from '../data/tables-by-file.ts';
import type { ImportResult } from './import-rows.ts';
import { type StandingRow, standingRows } from './standing.ts';

const nameOf = ({ file, cells }: StandingRow): string => `${file}\n${JSON.stringify(cells)}`;

/** An import once it is written: rows that stood before are told by the lines that they have now. */
export function written(result: ImportResult): ImportResult {
  const lines = new Map<string, number>();
  for (const { file, text } of result.changed) {
    const table = tableOf(file);
    const rows = table ? standingRows(table, [{ file, bytes: new TextEncoder().encode(text) }]) : [];
    for (const row of rows) lines.set(nameOf(row), row.line);
  }
  const now = (row: StandingRow): StandingRow => ({ ...row, line: lines.get(nameOf(row)) ?? row.line });
  const { added, equal, contradicting, sourceDiffers } = result;
  return {
    ...result,
    added: added.map((row) => ({ ...row, beside: row.beside.map(now) })),
    equal: equal.map((row) => ({ ...row, standing: now(row.standing) })),
    contradicting: contradicting.map((row) => ({ ...row, standing: now(row.standing) })),
    sourceDiffers: sourceDiffers && { ...sourceDiffers, standing: now(sourceDiffers.standing) },
  };
}
