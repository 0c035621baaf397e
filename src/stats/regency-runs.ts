import type { Dataset } from '../data/dataset.ts';
import { periodPosition } from '../data/period.ts';
import { firstSaid } from './first-said.ts';
import { oneAMoment } from './one-a-moment.ts';
import { byEvidence, type Statement } from './reported.ts';
import { type TrendKind, trendMove } from './trend-shape.ts';

/** How the shares of one basis moved. */
export interface Move {
  readonly kind: TrendKind;
  readonly first: Statement;
  readonly last: Statement;
  /** The peak or the trough between them, where the move has one. */
  readonly turn: Statement | undefined;
}

/** The statements that lines join, by time: those of one basis, one a moment by the headline rule. */
export const runsOf = (
  dataset: Pick<Dataset, 'bases'>,
  statements: readonly Statement[],
  headline: Statement | undefined,
): readonly (readonly Statement[])[] =>
  [...Map.groupBy(firstSaid(dataset, statements, headline), ({ total }) => total.basis).values()]
    .map((run) => oneAMoment(run, ({ period }) => periodPosition(period), byEvidence))
    .filter((run) => run.length > 1);

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
