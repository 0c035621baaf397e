import type { DataFolder } from './load.ts';

/** Where one copy of this code leaves them for the other. */
const PLACE = Symbol.for('cakupan.tables');

interface Handed {
  readonly dir: string;
  readonly digest: string;
  readonly tables: DataFolder;
}

type Hands = typeof globalThis & { [PLACE]?: Handed | undefined };

const hands: Hands = globalThis;

/**
 * Hands the tables of a folder, checked, to the pages of the same process: those are bundled with a copy of the gate of
 * their own, which need not check them again.
 * @param digest of the folder, taken before it was read
 */
export function handTables(dir: string, digest: string, tables: DataFolder): void {
  hands[PLACE] = { dir, digest, tables };
}

/** Takes back what was handed where the folder has another digest by now. */
export function keepTablesOf(digest: string): void {
  if (hands[PLACE]?.digest !== digest) hands[PLACE] = undefined;
}

/** The tables of a folder that were handed over in this process; undefined where none were. */
export function handedTables(dir: string): DataFolder | undefined {
  const handed = hands[PLACE];
  return handed?.dir === dir ? handed.tables : undefined;
}
