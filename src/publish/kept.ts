import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that is made once and kept under a name that says what it is made from. */
export interface Kept {
  readonly folder: string;
  readonly name: string;
  /** Whether what was found is what was once written: only that is used. */
  readonly isWhole: (bytes: Buffer) => boolean;
  readonly make: () => Promise<Buffer>;
}

let written = 0;

/** What is kept under a name; made and put there first where it is missing or damaged. */
export async function kept({ folder, name, isWhole, make }: Kept): Promise<Buffer> {
  const file = join(folder, name);
  const found = await readFile(file).catch(() => undefined);
  if (found && isWhole(found)) return found;
  const made = await make();
  await mkdir(folder, { recursive: true });
  // Written beside its place and moved there whole: nobody meets half a file.
  written += 1;
  const beside = `${file}-${process.pid}-${written}`;
  await writeFile(beside, made);
  await rename(beside, file);
  return made;
}
