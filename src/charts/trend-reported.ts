import type { Paint } from './paint.ts';
import type { Marks, PanelDot, PanelLabel, Place, Stroke } from './panel.ts';
import {
  boundOf,
  byPosition,
  type Dispute,
  type DotKind,
  isAt,
  KEY_KINDS,
  type KeyKind,
  type ReportedPoint,
  type TrendChart,
} from './trend-chart.ts';
import { BOUND, dotStyle, yearBar } from './trend-key.ts';
import { isSparse, type Layout } from './trend-layout.ts';
import { comparableRuns } from './trend-runs.ts';
import { phraseVersions, versionsOf } from './trend-versions.ts';

/**
 * What a dot has to be explained as; undefined where it is on the basis of the strong line, which is the headline's. One
 * that states none is open, the headline as well.
 */
const kindOf = (point: ReportedPoint, leading: ReportedPoint['basis']): DotKind | undefined => {
  if (point.headline) return point.basis?.stated ? undefined : 'apart';
  if (point.lowConfidence) return 'weak';
  if (point.repeats) return 'repeated';
  return leading?.stated && point.basis?.code === leading.code ? undefined : 'apart';
};

/** Radius of the dot that the page leads with. */
const HEADLINE = 6;

function dotOf(point: ReportedPoint, kind: DotKind | undefined, paint: Paint): PanelDot {
  const { position, value, headline } = point;
  const points = boundOf(point);
  if (points) {
    const stroke = point.lowConfidence ? paint.muted : paint.total;
    return {
      position,
      value,
      points,
      ...BOUND,
      radius: headline ? HEADLINE : BOUND.radius,
      fill: paint.paper,
      stroke,
    };
  }
  if (kind)
    return {
      position,
      value,
      ...dotStyle(kind, paint),
      ...(headline && { radius: HEADLINE, strokeWidth: 2.5 }),
    };
  const radius = headline ? HEADLINE : 4.5;
  return { position, value, radius, fill: paint.total, stroke: paint.paper, strokeWidth: 1.5 };
}

/** The point at a place: of a stated basis where several stand on one spot. */
function pointAt(points: readonly ReportedPoint[], place: Place | undefined): ReportedPoint | undefined {
  const there = points.filter((point) => isAt(point, place));
  return there.find(({ basis }) => basis?.stated) ?? there[0];
}

/** The newest figure, and the newest that is to be trusted where that is another. */
const newestOf = (points: readonly ReportedPoint[]): readonly (ReportedPoint | undefined)[] => {
  const own = points.filter((point) => !point.repeats);
  return [own.findLast((point) => !point.lowConfidence), own.at(-1)];
};

/**
 * The points worth a label, the most telling first: the essential ones, the ends of lines, the oldest, the highest and
 * the lowest, then all others. A figure repeated at a later date is told once.
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
  tied: readonly PanelDot[],
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
        versions: phraseVersions(layout, label, style),
        // Near either of the two it says the same.
        kin: tied,
        instead: { of: 'tie', text: label },
        essential: false,
      },
    ],
  };
}

/** What marks of a chart no line explains, in the order of the key. */
export function keyedKinds({ reported, dispute }: TrendChart): readonly KeyKind[] {
  const { basis } = linesOf(reported, dispute);
  const found = new Set<KeyKind | undefined>(
    reported.map((point) => (boundOf(point) ? 'bound' : kindOf(point, basis))),
  );
  if (reported.some(({ since }) => since !== undefined)) found.add('year');
  return KEY_KINDS.filter((kind) => found.has(kind));
}

/** The lines through figures of one stated basis; the one of the headline's basis leads, and that basis. */
function linesOf(points: readonly ReportedPoint[], dispute: Dispute | undefined) {
  const runs = comparableRuns(points, dispute);
  const headline = points.find((point) => point.headline);
  const leading = runs.find((run) => headline && run.includes(headline)) ?? (headline ? undefined : runs[0]);
  return { runs, headline, leading, basis: (headline ?? leading?.[0])?.basis };
}

/**
 * The reported family. A line joins only figures of one stated basis; all others are open dots. The line of the
 * headline's basis is the strong one. A bound is a triangle that points to where the figure lies.
 */
export function reportedMarks(chart: TrendChart, layout: Layout): Marks {
  const { reported, promise, dispute, words, paint } = chart;
  const points = reported.toSorted(byPosition);
  const { runs, headline, leading, basis } = linesOf(reported, dispute);
  const held = promise?.family === 'reported' ? pointAt(points, promise.from) : undefined;
  const newest = newestOf(points);
  const essential = [
    headline,
    held,
    ...newest,
    pointAt(points, dispute?.low),
    pointAt(points, dispute?.high),
  ];
  const strokes = runs.map(
    (run): Stroke => ({ points: run, colour: paint.total, width: run === leading ? 2.5 : 1.25 }),
  );
  const dots = new Map(points.map((point) => [point, dotOf(point, kindOf(point, basis), paint)]));

  const tied = (point: ReportedPoint): boolean => isAt(point, dispute?.low) || isAt(point, dispute?.high);
  const textOf = (point: ReportedPoint): string => point.label ?? words.percent(point.value);
  const datedText = (point: ReportedPoint): string =>
    textOf(point) + (point.when === undefined ? '' : ` (${point.when})`);
  const named = new Set<string>();
  // An open dot says that its basis is not stated; the line says which basis its points have.
  const basisNote = (point: ReportedPoint): string | undefined => {
    if (point.note !== undefined || !point.basis?.stated) return point.note;
    const { name } = point.basis;
    const alongside = leading?.includes(point) || (boundOf(point) && point.basis.code === basis?.code);
    const known = named.has(name) || (!point.headline && alongside);
    named.add(name);
    return known ? undefined : name;
  };
  // The date says which is later where the newest is not the headline; a bar already shows its year.
  const isDated = (point: ReportedPoint): boolean =>
    isSparse(chart) ||
    point.headline === true ||
    (newest.includes(point) && point.since === undefined && point.position > (headline?.position ?? 0));
  const labels = toldPoints(points, essential, runs).flatMap((point): PanelLabel[] => {
    const dot = dots.get(point);
    if (!dot) return [];
    const style = {
      colour: point.lowConfidence ? paint.muted : paint.total,
      quiet: paint.muted,
      weight: point.headline ? 700 : point.lowConfidence ? 400 : 500,
      size: point.lowConfidence ? layout.note : layout.label,
      kept: point.headline && point.when !== undefined ? 1 : 0,
      // A narrow one leaves room for what ties two figures that cannot both hold.
      longest: tied(point) ? layout.longestBeyond : layout.longest,
    };
    const notes = point.lowConfidence ? [] : [isDated(point) ? point.when : undefined, basisNote(point)];
    return [
      {
        dot,
        versions: versionsOf(layout, textOf(point), notes, style),
        instead: point.headline ? undefined : { of: 'figure', text: datedText(point) },
        essential: essential.includes(point),
      },
    ];
  });
  const bars = points.flatMap((point): Stroke[] => {
    const dot = dots.get(point);
    return dot && point.since !== undefined
      ? [yearBar(point.since, point, dot.stroke === paint.paper ? dot.fill : dot.stroke)]
      : [];
  });
  const ends = points.flatMap((point) => (tied(point) ? (dots.get(point) ?? []) : []));
  const tie = dispute && disputeMarks(dispute, ends, paint, layout);
  // From the quietest to the loudest, the later over the earlier.
  const byLoudness = [...dots.values()].sort((a, b) => a.radius - b.radius);
  return {
    strokes: [...bars, ...(tie?.strokes ?? []), ...strokes],
    dots: byLoudness,
    labels: [...labels, ...(tie?.labels ?? [])],
  };
}
