/** A finding of the gate about one place in the committed tables. A problem stops the build, a warning does not. */
export interface Problem {
  /** Under the data folder, with `/`: `observations/reported.csv`. */
  readonly file: string;
  /** From 1; a cell with line breaks counts where it starts. */
  readonly line: number;
  /** From 1, in characters of the line: where the cell starts. */
  readonly column: number;
  /** The column's name in the header, where the finding is about a cell. */
  readonly field: string | undefined;
  /** Stable name of the rule: `indonesian-format`. */
  readonly rule: string;
  readonly severity: 'problem' | 'warning';
  /** What stands there. */
  readonly value: string;
  /** What could stand there. */
  readonly expected: string;
  /** What to do, in plain words. */
  readonly mend: string;
}

/** The part of a finding that a cell can tell without knowing where it stands. */
export interface Mistake {
  readonly rule: string;
  readonly expected: string;
  readonly mend: string;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders by file, line, column, then rule and value, so that a report never depends on the order of checks. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    byText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    byText(a.rule, b.rule) ||
    byText(a.value, b.value)
  );
}
