import { createHash } from 'node:crypto';
import { compareText } from './compare-text.ts';
import type { DataFile } from './gate.ts';

/** SHA-256 over the names and bytes of files, each with its length, in the order of their names; in hexadecimal. */
export function digestOf(files: readonly DataFile[]): string {
  const hash = createHash('sha256');
  for (const { file, bytes } of [...files].sort((a, b) => compareText(a.file, b.file)))
    hash.update(`${file}\n${bytes.byteLength}\n`).update(bytes);
  return hash.digest('hex');
}
