import type { Dataset } from '../data/dataset.ts';
import { periodPosition } from '../data/period.ts';
import { firstSaid } from './first-said.ts';
import type { Statement } from './reported.ts';
import { type TrendKind, trendMove } from './trend-shape.ts';

/** How the shares of one basis moved. */
export interface Move {
  readonly kind: TrendKind;
  readonly first: Statement;
  readonly last: Statement;
  /** The peak or the trough between them, where the move has one. */
  readonly turn: Statement | undefined;
}

/**
 * The statements that lines join, by time: those of one basis, one a moment (the headline, else the first of the
 * sources).
 */
export function runsOf(
  dataset: Pick<Dataset, 'bases'>,
  statements: readonly Statement[],
  headline: Statement | undefined,
): readonly (readonly Statement[])[] {
  const byBasis = new Map<string | undefined, Map<number, Statement>>();
  for (const statement of firstSaid(dataset, statements, headline)) {
    const { total, period } = statement;
    const run = byBasis.get(total.basis) ?? new Map<number, Statement>();
    byBasis.set(total.basis, run);
    const moment = periodPosition(period);
    // Of one moment the sources come in reverse here: the first of them is the last to be seen.
    if (run.get(moment) !== headline || !headline) run.set(moment, statement);
  }
  return [...byBasis.values()]
    .map((run) => [...run.entries()].sort(([a], [b]) => a - b).map(([, statement]) => statement))
    .filter((run) => run.length > 1);
}

/** How the run moved that a headline is of, else the longest. */
export function moveOf(
  runs: readonly (readonly Statement[])[],
  headline: Statement | undefined,
): Move | undefined {
  const own =
    runs.find(([first]) => first?.total.basis === headline?.total.basis) ??
    runs.reduce<readonly Statement[]>((long, run) => (run.length > long.length ? run : long), []);
  const move = trendMove(own.map((statement) => ({ share: statement.total.value, statement })));
  return (
    move && {
      kind: move.kind,
      first: move.first.statement,
      last: move.last.statement,
      turn: move.turn?.statement,
    }
  );
}
