import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';

/** Where a file goes, in a folder that is there. */
export interface Place {
  readonly path: string;
  /** SHA-256 of the file that stands there in the standing site, in hexadecimal; undefined where none does. */
  readonly standing: string | undefined;
}

/** What was put in a place. */
export interface PutFile {
  /** SHA-256, in hexadecimal. */
  readonly sum: string;
  /** Whether the file that stands has the same bytes, so that none was written. */
  readonly stands: boolean;
}

/** Writes a file, but where the standing site has it already. */
export function putFile(bytes: Uint8Array, { path, standing }: Place): PutFile {
  const sum = hash('sha256', bytes);
  const stands = sum === standing;
  if (!stands) writeFileSync(path, bytes);
  return { sum, stands };
}
