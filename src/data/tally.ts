import type { Problem } from './problem.ts';

/** So many findings of one rule in one file are kept; of more, only how many there are. */
export const KEPT = 10_000;

/** Findings that are counted and not kept. */
export interface LeftOff {
  readonly file: string;
  readonly rule: string;
  readonly severity: Problem['severity'];
  readonly count: number;
}

/** Findings in little memory, however many there are: a million bad rows mostly have one cause. */
export class Tally {
  readonly #kept: Problem[] = [];
  readonly #counts = new Map<string, Map<string, { count: number; severity: Problem['severity'] }>>();

  #count({ file, rule, severity }: Pick<Problem, 'file' | 'rule' | 'severity'>, more: number): number {
    const rules =
      this.#counts.get(file) ?? new Map<string, { count: number; severity: Problem['severity'] }>();
    this.#counts.set(file, rules);
    const count = (rules.get(rule)?.count ?? 0) + more;
    rules.set(rule, { count, severity });
    return count;
  }

  push(...problems: readonly Problem[]): void {
    for (const problem of problems) {
      if (this.#count(problem, 1) <= KEPT) this.#kept.push(problem);
    }
  }

  /** Adds what another one found. */
  add(other: Tally): void {
    for (const problem of other.kept) this.push(problem);
    for (const left of other.left) this.#count(left, left.count);
  }

  get kept(): readonly Problem[] {
    return this.#kept;
  }

  get left(): readonly LeftOff[] {
    return [...this.#counts].flatMap(([file, rules]) =>
      [...rules].flatMap(([rule, { count, severity }]) =>
        count > KEPT ? [{ file, rule, severity, count: count - KEPT }] : [],
      ),
    );
  }
}
