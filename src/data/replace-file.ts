import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: beside the old one first, under a hidden name that no reader of a data folder
 * takes, then moved over it.
 */
export function replaceFile(path: string, text: string): void {
  const beside = join(dirname(path), `.${basename(path)}.new`);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}
