import type { Origin } from './dataset.ts';
import { readFolder } from './files.ts';
import type { DataFile } from './gate.ts';
import { tablesAtHead } from './head.ts';
import type { Warning } from './problem.ts';
import { DOUBTS } from './rules.ts';
import { tableChanges } from './table-changes.ts';

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

/** The same of a data folder against its newest commit; all are fresh where there is none to hold them against. */
export function siftFolder(dir: string, warnings: readonly Warning[]): Sifted {
  const all: Sifted = { fresh: warnings, standing: [] };
  if (warnings.length === 0) return all;
  const { files } = readFolder(dir);
  const before = tablesAtHead(
    dir,
    files.map(({ file }) => file),
  );
  return before ? sift(warnings, before, files) : all;
}
