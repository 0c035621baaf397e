import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { both } from './both.ts';
import { CallError } from './call-error.ts';
import type { DataFile } from './gate.ts';

/** A data folder that is not there or cannot be read. */
export class FolderError extends CallError {}

/** Workbooks, other tables of spreadsheets, and copies that editors make: `reported.csv~`, `reported.csv.bak`. */
const TABLE_LIKE = /\.(?:xls[xmb]?|ods|numbers|tsv|csv[~.].*)$/i;

/** Copies of the tables, a folder each, and the register of them. */
export const RELEASES = 'releases';
export const REGISTER = 'releases.csv';

/** What maps are drawn from, which is read with the boundaries and holds no figures; and the copies of the tables. */
const APART = new Set(['boundaries', RELEASES, REGISTER]);

/** Whether a file or folder, by its path in a data folder, is passed over: hidden, or apart from the tables. */
export const isApart = (file: string): boolean => {
  const segments = file.split('/');
  return APART.has(segments[0] ?? '') || segments.some((name) => /^[.~]/.test(name));
};

/** What a data folder holds. */
export interface Folder {
  readonly files: readonly DataFile[];
  /** Files that look like tables and are not read, by their paths: workbooks, copies of CSV files. */
  readonly unread: readonly string[];
  /** What has the name of a table or of a folder and is neither, by its path: links, devices, pipes. */
  readonly refused: readonly string[];
}

/**
 * The CSV files of a data folder and its subfolders, by their paths in it.
 * Hidden files, the lock files of spreadsheets (`~$…`, `.~lock…`), the folder of boundaries and the releases are passed
 * over, as is every other kind of file. A link is not followed: it may lead out of the folder, or never end.
 */
export function readFolder(dir: string): Folder {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory())
    throw new FolderError(both(`tidak ada folder: ${dir}`, `no such folder: ${dir}`));
  const files: DataFile[] = [];
  const unread: string[] = [];
  const refused: string[] = [];
  const walk = (under: string): void => {
    for (const name of readdirSync(join(dir, under)).sort()) {
      const file = under === '' ? name : `${under}/${name}`;
      if (isApart(file)) continue;
      const path = join(dir, file);
      const kind = lstatSync(path);
      const isTable = /\.csv$/i.test(name);
      if (kind.isDirectory()) walk(file);
      else if (!kind.isFile()) {
        if (isTable || !name.includes('.')) refused.push(file);
      } else if (isTable) files.push({ file, bytes: readFileSync(path) });
      else if (TABLE_LIKE.test(name)) unread.push(file);
    }
  };
  try {
    walk('');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new FolderError(both(`tidak dapat membaca ${dir}: ${why}`, `cannot read ${dir}: ${why}`));
  }
  return { files, unread, refused };
}
