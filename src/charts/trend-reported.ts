import type { Paint } from './paint.ts';
import type { Marks, PanelDot, PanelLabel, Place, Stroke } from './panel.ts';
import { byPosition, type ReportedPoint, type TrendChart } from './trend-chart.ts';
import type { Layout } from './trend-layout.ts';
import { comparableRuns } from './trend-runs.ts';
import { versionsOf } from './trend-versions.ts';

function dotOf(point: ReportedPoint, joined: boolean, paint: Paint): PanelDot {
  const { position, value } = point;
  const open = { position, value, fill: paint.paper };
  if (point.headline)
    return { position, value, radius: 6, fill: paint.total, stroke: paint.paper, strokeWidth: 1.5 };
  if (point.lowConfidence) return { ...open, radius: 3, stroke: paint.muted, strokeWidth: 1 };
  if (joined)
    return { position, value, radius: 4.5, fill: paint.total, stroke: paint.paper, strokeWidth: 1.5 };
  return { ...open, radius: 4, stroke: paint.total, strokeWidth: 1.5 };
}

/** The point that a promise is held against: of a stated basis where several stand on one spot. */
function heldPoint(points: readonly ReportedPoint[], from: Place | undefined): ReportedPoint | undefined {
  const there = points.filter(({ position, value }) => position === from?.position && value === from.value);
  return there.find(({ basis }) => basis?.stated) ?? there[0];
}

/**
 * The points worth a label, the most telling first: the headline, the figure a promise is held against, the newest, the
 * ends of lines, the oldest, the highest and the lowest. A figure repeated at a later date is told once.
 */
function toldPoints(
  points: readonly ReportedPoint[],
  headline: ReportedPoint | undefined,
  held: ReportedPoint | undefined,
  runs: readonly (readonly ReportedPoint[])[],
  textOf: (point: ReportedPoint) => string,
): readonly ReportedPoint[] {
  const confident = points.filter((point) => !point.lowConfidence);
  const spread = confident.toSorted((a, b) => a.value - b.value);
  const wanted = [
    headline,
    held,
    confident.at(-1) ?? points.at(-1),
    ...runs.map((run) => run.at(-1)),
    confident[0] ?? points[0],
    spread.at(-1),
    spread[0],
  ].filter((point) => point !== undefined);
  const first = new Map<string, ReportedPoint>();
  for (const point of wanted) if (!first.has(textOf(point))) first.set(textOf(point), point);
  return [...first.values()];
}

/**
 * The reported family. A line joins only figures of one stated basis; all others are open dots. The line of the
 * headline's basis is the strong one.
 */
export function reportedMarks({ reported, promise, words, paint }: TrendChart, layout: Layout): Marks {
  const points = reported.toSorted(byPosition);
  const headline = points.find((point) => point.headline);
  const held = promise?.family === 'reported' ? heldPoint(points, promise.from) : undefined;
  const runs = comparableRuns(points);
  const leading = runs.find((run) => headline && run.includes(headline)) ?? (headline ? undefined : runs[0]);
  const strokes = runs.map(
    (run): Stroke => ({ points: run, colour: paint.total, width: run === leading ? 2.5 : 1.25 }),
  );
  const dots = new Map(
    points.map((point) => [point, dotOf(point, Boolean(leading?.includes(point)), paint)]),
  );

  const textOf = (point: ReportedPoint): string => point.label ?? words.percent(point.value);
  const named = new Set<string>();
  // An open dot says that its basis is not stated; the line says which basis its points have.
  const noteOf = (point: ReportedPoint): string | undefined => {
    if (point.note !== undefined || !point.basis?.stated) return point.note;
    const { name } = point.basis;
    const known = named.has(name) || (!point.headline && leading?.includes(point));
    named.add(name);
    return known ? undefined : name;
  };
  const labels = toldPoints(points, headline, held, runs, textOf).flatMap((point): PanelLabel[] => {
    const dot = dots.get(point);
    if (!dot) return [];
    const style = { colour: paint.total, quiet: paint.muted, weight: point.headline ? 700 : 500 };
    const versions = versionsOf(layout, textOf(point), noteOf(point), style);
    return [{ dot, versions, essential: point === headline || point === held }];
  });
  // From the quietest to the loudest, the later over the earlier.
  const byLoudness = [...dots.values()].sort((a, b) => a.radius - b.radius);
  return { strokes, dots: byLoudness, labels };
}
