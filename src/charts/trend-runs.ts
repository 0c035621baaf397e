import { oneAMoment } from '../stats/one-a-moment.ts';
import { boundOf, type Dispute, isAt, type ReportedPoint } from './trend-chart.ts';

/** The one a line goes through comes first: the headline, else the first given, which is the best documented. */
const byHeadline = (a: ReportedPoint, b: ReportedPoint): number =>
  Number(b.headline === true) - Number(a.headline === true);

/** Of two figures that cannot both hold, a line goes through one: the headline, else the first given. */
function undisputed(
  points: readonly ReportedPoint[],
  dispute: Dispute | undefined,
): readonly ReportedPoint[] {
  const doubted = points.filter((point) => isAt(point, dispute?.low) || isAt(point, dispute?.high));
  const chosen = doubted.find((point) => point.headline) ?? doubted[0];
  return points.filter((point) => point === chosen || !doubted.includes(point));
}

/**
 * The lines that may be drawn through reported points: for each stated basis its figures of sufficient confidence, one
 * a moment, where there are two or more. An earlier figure printed again is no figure of its later date, a bound is no
 * figure at all, and two figures that cannot both hold are no trend.
 */
export function comparableRuns(
  points: readonly ReportedPoint[],
  dispute?: Dispute,
): readonly (readonly ReportedPoint[])[] {
  const runs = Map.groupBy(
    points.filter(
      (point) => point.basis?.stated && !point.lowConfidence && !point.repeats && !boundOf(point),
    ),
    (point) => point.basis?.code,
  );
  return [...runs.values()]
    .map((run) => oneAMoment(undisputed(run, dispute), ({ position }) => position, byHeadline))
    .filter((run) => run.length > 1);
}
