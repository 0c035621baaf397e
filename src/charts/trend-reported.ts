import type { Paint } from './paint.ts';
import type { Marks, PanelDot, PanelLabel, Place, Stroke } from './panel.ts';
import { textWidth } from './text-width.ts';
import {
  byPosition,
  type Dispute,
  DOT_KINDS,
  type DotKind,
  type ReportedPoint,
  type TrendChart,
} from './trend-chart.ts';
import { dotStyle } from './trend-key.ts';
import { isSparse, type Layout } from './trend-layout.ts';
import { comparableRuns } from './trend-runs.ts';
import { versionsOf } from './trend-versions.ts';

/** What a dot has to be explained as; undefined where it is the headline or a line goes through it. */
const kindOf = (point: ReportedPoint, joined: boolean): DotKind | undefined => {
  if (point.headline) return undefined;
  if (point.lowConfidence) return 'weak';
  if (point.repeats) return 'repeated';
  return joined ? undefined : 'apart';
};

function dotOf(point: ReportedPoint, kind: DotKind | undefined, paint: Paint): PanelDot {
  const { position, value, headline } = point;
  if (kind) return { position, value, ...dotStyle(kind, paint) };
  const radius = headline ? 6 : 4.5;
  return { position, value, radius, fill: paint.total, stroke: paint.paper, strokeWidth: 1.5 };
}

/** The point at a place: of a stated basis where several stand on one spot. */
function pointAt(points: readonly ReportedPoint[], place: Place | undefined): ReportedPoint | undefined {
  const there = points.filter(({ position, value }) => position === place?.position && value === place.value);
  return there.find(({ basis }) => basis?.stated) ?? there[0];
}

/**
 * The points worth a label, the most telling first: the headline, the figure a promise is held against, those that
 * sources disagree on, the newest, the ends of lines, the oldest, the highest and the lowest, then all others. A figure repeated
 * at a later date is told once.
 */
function toldPoints(
  points: readonly ReportedPoint[],
  essential: readonly (ReportedPoint | undefined)[],
  runs: readonly (readonly ReportedPoint[])[],
): readonly ReportedPoint[] {
  const confident = points.filter((point) => !point.lowConfidence);
  const spread = confident.toSorted((a, b) => a.value - b.value);
  const wanted = [
    ...essential,
    confident.at(-1) ?? points.at(-1),
    ...runs.map((run) => run.at(-1)),
    confident[0] ?? points[0],
    spread.at(-1),
    spread[0],
    ...confident.toReversed(),
    ...points,
  ];
  return [...new Set(wanted.filter((point) => point !== undefined))].filter((point) => !point.repeats);
}

/** A thin tie between two figures that cannot both hold, and the words for it. */
function disputeMarks(
  { low, high, label }: Dispute,
  paint: Paint,
  layout: Layout,
): Pick<Marks, 'strokes' | 'labels'> {
  const middle: PanelDot = {
    position: (low.position + high.position) / 2,
    value: (low.value + high.value) / 2,
    radius: 1,
    fill: paint.muted,
    stroke: paint.muted,
    strokeWidth: 0,
  };
  const style = { colour: paint.muted, quiet: paint.muted, weight: 400, size: layout.note };
  return {
    strokes: [{ points: [low, high], colour: paint.muted, width: 1, dashes: '2 3' }],
    labels: [
      {
        dot: middle,
        // On one line, or on two where that finds a better place.
        versions: [layout.longest, textWidth(label, layout.note) * 0.7].flatMap((longest) =>
          versionsOf(layout, label, [], { ...style, longest }),
        ),
        essential: true,
      },
    ],
  };
}

/** What the dots of a chart are that no line explains, in the order of the key. */
export function keyedKinds({ reported }: TrendChart): readonly DotKind[] {
  const { leading, headline } = linesOf(reported);
  const basis = (headline ?? leading?.[0])?.basis;
  // Beside another of its basis and moment, an open dot is what the sources disagree on.
  const told = reported.filter((point) => !(basis?.stated && point.basis?.code === basis.code));
  const found = (among: readonly ReportedPoint[], kind: DotKind): boolean =>
    among.some((point) => kindOf(point, Boolean(leading?.includes(point))) === kind);
  return DOT_KINDS.filter((kind) => found(kind === 'apart' ? told : reported, kind));
}

/** The lines through figures of one stated basis; the one of the headline's basis leads. */
function linesOf(points: readonly ReportedPoint[]) {
  const runs = comparableRuns(points);
  const headline = points.find((point) => point.headline);
  return {
    runs,
    headline,
    leading: runs.find((run) => headline && run.includes(headline)) ?? (headline ? undefined : runs[0]),
  };
}

/**
 * The reported family. A line joins only figures of one stated basis; all others are open dots. The line of the
 * headline's basis is the strong one.
 */
export function reportedMarks(chart: TrendChart, layout: Layout): Marks {
  const { reported, promise, dispute, words, paint } = chart;
  const points = reported.toSorted(byPosition);
  const { runs, headline, leading } = linesOf(points);
  const held = promise?.family === 'reported' ? pointAt(points, promise.from) : undefined;
  const essential = [headline, held, pointAt(points, dispute?.low), pointAt(points, dispute?.high)];
  const strokes = runs.map(
    (run): Stroke => ({ points: run, colour: paint.total, width: run === leading ? 2.5 : 1.25 }),
  );
  const dots = new Map(
    points.map((point) => [point, dotOf(point, kindOf(point, Boolean(leading?.includes(point))), paint)]),
  );

  const textOf = (point: ReportedPoint): string => point.label ?? words.percent(point.value);
  const named = new Set<string>();
  // An open dot says that its basis is not stated; the line says which basis its points have.
  const basisNote = (point: ReportedPoint): string | undefined => {
    if (point.note !== undefined || !point.basis?.stated) return point.note;
    const { name } = point.basis;
    const known = named.has(name) || (!point.headline && leading?.includes(point));
    named.add(name);
    return known ? undefined : name;
  };
  const dated = points.filter((point) => isSparse(chart) || (point.headline && layout.datesHeadline));
  const labels = toldPoints(points, essential, runs).flatMap((point): PanelLabel[] => {
    const dot = dots.get(point);
    if (!dot) return [];
    const style = {
      colour: point.lowConfidence ? paint.muted : paint.total,
      quiet: paint.muted,
      weight: point.headline ? 700 : point.lowConfidence ? 400 : 500,
      size: point.lowConfidence ? layout.note : layout.label,
    };
    const notes = point.lowConfidence
      ? []
      : [basisNote(point), dated.includes(point) ? point.when : undefined];
    return [
      {
        dot,
        versions: versionsOf(layout, textOf(point), notes, style),
        essential: essential.includes(point),
      },
    ];
  });
  const tie = dispute && disputeMarks(dispute, paint, layout);
  // From the quietest to the loudest, the later over the earlier.
  const byLoudness = [...dots.values()].sort((a, b) => a.radius - b.radius);
  return {
    strokes: [...(tie?.strokes ?? []), ...strokes],
    dots: byLoudness,
    labels: [...labels, ...(tie?.labels ?? [])],
  };
}
