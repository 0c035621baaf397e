import { formatTable } from './format-table.ts';
import type { DataFile } from './gate.ts';
import { tableOf } from './tables-by-file.ts';

/** What formatting a data folder comes to. */
export interface FolderFormat {
  /** The files that are written otherwise, with their new text. */
  readonly changed: readonly { readonly file: string; readonly text: string }[];
  /** The files that cannot be read surely, and the line where that shows; they stay as they are. */
  readonly unreadable: readonly { readonly file: string; readonly line: number }[];
  /** How many files of tables there are. */
  readonly files: number;
}

/** Formats the tables among the files of a data folder; what is no table is passed over. */
export function formatFolder(files: readonly DataFile[]): FolderFormat {
  const formatted = files.flatMap(({ file, bytes }) => {
    const table = tableOf(file);
    return table ? [{ file, bytes, ...formatTable(table, file, bytes) }] : [];
  });
  return {
    changed: formatted.flatMap(({ file, bytes, text }) =>
      text !== undefined && Buffer.compare(Buffer.from(text), bytes) !== 0 ? [{ file, text }] : [],
    ),
    unreadable: formatted.flatMap(({ file, text, line }) =>
      text === undefined ? [{ file, line: line ?? 1 }] : [],
    ),
    files: formatted.length,
  };
}
