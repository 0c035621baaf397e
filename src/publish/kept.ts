import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that is made once and kept under a name that says what it is made from. */
export interface Kept {
  readonly folder: string;
  readonly name: string;
  readonly make: () => Promise<Buffer>;
}

/** In bytes. */
const SEAL = 32;

/** Stands behind what is kept, and fits only these bytes under this name. */
const sealOf = (name: string, bytes: Uint8Array): Buffer =>
  createHash('sha256').update(`${name}\n`).update(bytes).digest();

/** What was kept in a file; undefined where it is not what was once written there. */
function unsealed(name: string, file: Buffer): Buffer | undefined {
  const bytes = file.subarray(0, -SEAL);
  return sealOf(name, bytes).equals(file.subarray(-SEAL)) ? bytes : undefined;
}

let written = 0;
let isTold = false;

/** What is kept under a name; made and put there first where it is missing or damaged. */
export async function kept({ folder, name, make }: Kept): Promise<Buffer> {
  const file = join(folder, name);
  const found = await readFile(file).catch(() => undefined);
  const whole = found && unsealed(name, found);
  if (whole) return whole;
  const made = await make();
  // Written beside its place and moved there whole: nobody meets half a file.
  written += 1;
  const beside = `${file}-${process.pid}-${written}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(beside, Buffer.concat([made, sealOf(name, made)]));
    await rename(beside, file);
  } catch (error) {
    // Nothing is lost but time.
    await rm(beside, { force: true }).catch(() => undefined);
    if (!isTold) console.warn(`nothing new is kept in ${folder} for later builds: ${String(error)}`);
    isTold = true;
  }
  return made;
}
