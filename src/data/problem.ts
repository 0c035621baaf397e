import type { Both } from './both.ts';
import { compareText } from './compare-text.ts';
import type { Acknowledgement, Origin } from './dataset.ts';

/** The part of a finding that a cell can tell without knowing where it stands. */
export interface Mistake {
  /** Stable name of the rule: `indonesian-format`. */
  readonly rule: string;
  /** What could stand there. */
  readonly expected: Both;
  /** What to do, in plain words. */
  readonly mend: Both;
  /** What stands there, in words, where it is no text of the file: `11 cells`. */
  readonly said?: Both | undefined;
}

/** A part of a line, as it stands in its file. */
export interface Excerpt {
  readonly text: string;
  /** Characters of the line before it. */
  readonly from: number;
}

/** A finding of the gate about one place in the committed tables. A problem stops the build, a warning does not. */
export interface Problem extends Mistake {
  /** Under the data folder, with `/`: `observations/reported.csv`. */
  readonly file: string;
  /** From 1; a cell with line breaks counts where it starts. */
  readonly line: number;
  /** From 1, in characters of the line: where the cell starts. */
  readonly column: number;
  /** Characters of the cell on that line; 0 where the finding is about no cell. */
  readonly length: number;
  /** The column's name in the header, where the finding is about a cell. */
  readonly field: string | undefined;
  readonly severity: 'problem' | 'warning';
  /** What stands there. */
  readonly value: string;
  /** The line around the place; undefined where the finding is about a file. */
  readonly excerpt: Excerpt | undefined;
}

/** A finding about a row that was read: what may be true and is odd. */
export interface Warning extends Problem {
  readonly severity: 'warning';
  /** Where the row stands; undefined where the finding is about a file. */
  readonly at: Origin | undefined;
  /** The cells of its table's key, joined by `;`: `15;2024-06;coverage_total;eligible;antara-1`. */
  readonly key: string | undefined;
  /** The rows that it was held against. */
  readonly beside: readonly Origin[];
  /** What those rows make of the value, in its own unit. */
  readonly computed: number | undefined;
  /** The region that the row is about; undefined where it names none. */
  readonly region: { readonly code: string; readonly name: Both } | undefined;
}

/** A warning that somebody looked at, and why what it tells of stands. */
export interface KnownWarning extends Warning {
  readonly acknowledgement: Acknowledgement;
}

/** Orders by file, line, column, then rule and value, so that a report never depends on the order of checks. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.value, b.value)
  );
}

/** A finding about a file as a whole. */
export const aboutFile = (
  file: string,
  severity: Problem['severity'],
  value: string,
  mistake: Mistake,
): Problem => ({
  file,
  line: 1,
  column: 1,
  length: 0,
  field: undefined,
  severity,
  value,
  excerpt: undefined,
  ...mistake,
});
