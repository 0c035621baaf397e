import type { Origin } from './dataset.ts';
import type { DataFile } from './gate.ts';
import { tablesAtHead } from './head.ts';
import type { Warning } from './problem.ts';
import { DOUBTS } from './rules.ts';
import { filesApartFrom, isMuch, tableChanges } from './table-changes.ts';

/** Warnings by whether the rows that they are about are those of the commit. */
export interface Sifted {
  readonly fresh: readonly Warning[];
  /** About rows that stand as they were committed. */
  readonly standing: readonly Warning[];
}

const RULES: ReadonlySet<string> = new Set(DOUBTS);
const place = ({ file, line }: Origin): string => `${file}:${line}`;

/**
 * Tells apart what is warned of because of rows that were added or changed, and what stood before: a doubt is fresh where
 * its row is, or one that it was held against. What is untidy in the tables is always fresh: anybody can mend it.
 */
export function sift(
  warnings: readonly Warning[],
  before: readonly DataFile[],
  after: readonly DataFile[],
): Sifted {
  const changed = new Set(
    tableChanges(before, after)
      .filter(({ kind }) => kind !== 'removed')
      .map(place),
  );
  const isFresh = ({ rule, at, beside }: Warning): boolean =>
    !RULES.has(rule) || at === undefined || [at, ...beside].some((row) => changed.has(place(row)));
  return {
    fresh: warnings.filter(isFresh),
    standing: warnings.filter((one) => !isFresh(one)),
  };
}

/**
 * The same of a data folder against its newest commit. A folder that git does not know is a copy to try something in: it
 * is held against what it was copied from, as that is committed. All are fresh where there is neither, or where too much
 * differs to be compared while somebody waits.
 * @param files its tables, as they were read
 * @param committed the folder of the project's own tables
 */
export function siftFolder(
  dir: string,
  files: readonly DataFile[],
  warnings: readonly Warning[],
  committed?: string,
): Sifted {
  const all: Sifted = { fresh: warnings, standing: [] };
  if (warnings.length === 0) return all;
  const names = files.map(({ file }) => file);
  const before =
    tablesAtHead(dir, names) ?? (committed === undefined ? undefined : tablesAtHead(committed, names));
  return before && !isMuch(filesApartFrom(before, files)) ? sift(warnings, before, files) : all;
}
