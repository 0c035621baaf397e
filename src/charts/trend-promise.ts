import { type Marks, NO_MARKS, type PanelDot, type PanelLabel, type Place, type Stroke } from './panel.ts';
import type { FuturePoint, TrendChart, TrendPromise } from './trend-chart.ts';
import type { Layout } from './trend-layout.ts';
import { phraseVersions, versionsOf } from './trend-versions.ts';

/** What a promise adds to the panel of its family. */
export interface PromiseMarks {
  readonly target: Marks;
  readonly projection: Marks;
  /** The words along the way to the target. */
  readonly way: readonly PanelLabel[];
}

export const NO_PROMISE: PromiseMarks = { target: NO_MARKS, projection: NO_MARKS, way: [] };

/** A falling pace cannot lead below nobody: the point where its line meets zero. */
function aboveZero(from: Place | undefined, { position, value }: Place): Place {
  if (!from || value >= 0) return { position, value };
  const share = from.value / (from.value - value);
  return { position: from.position + share * (position - from.position), value: 0 };
}

/** A line from the figure that a promise is held against, none where that is later. */
const lineTo = (from: Place | undefined, to: Place, style: Omit<Stroke, 'points'>): readonly Stroke[] =>
  from && to.position >= from.position ? [{ points: [from, to], ...style }] : [];

/** Parts of the way at which its words may stand, the best first. */
const ALONG = [0.5, 0.65, 0.35, 0.8, 0.2, 0.9];

/** The words along the way from a figure to the target. */
function wayLabels(
  { from, target, way }: TrendPromise,
  colour: string,
  layout: Layout,
): readonly PanelLabel[] {
  if (!from || !way) return [];
  const style = { colour, quiet: colour, weight: 500, size: layout.note };
  const versions = phraseVersions(layout, way, style);
  return ALONG.map((share) => {
    const dot: PanelDot = {
      position: from.position + share * (target.position - from.position),
      value: from.value + share * (target.value - from.value),
      radius: 2,
      fill: colour,
      stroke: colour,
      strokeWidth: 0,
    };
    return { dot, versions, essential: false, says: way, instead: { of: 'way', text: way } };
  });
}

function targetMarks(
  promise: TrendPromise,
  { paint, words }: TrendChart,
  layout: Layout,
  start: number,
): Marks {
  const { from, target, beyond } = promise;
  const { position, value, label, note } = target;
  const colour = paint.promise;
  const dot: PanelDot = {
    position,
    value,
    radius: 5.5,
    fill: paint.paper,
    stroke: colour,
    strokeWidth: 2.25,
  };
  // Without a figure to start from there is no pace; the promise is a level.
  const origin = from ?? { position: start, value };
  const strokes = lineTo(origin, target, { colour, width: from ? 2.25 : 1.5, dashes: '0.1 5' });
  // Where the arrow ends is no figure: that the target lies beyond is never left out.
  const style = { colour, quiet: colour, longest: layout.longestBeyond, kept: beyond ? 2 : 0 };
  const versions = versionsOf(layout, label, [note, beyond ? words.beyond : undefined], style);
  return {
    strokes,
    dots: beyond ? [] : [dot],
    arrows: beyond ? [{ from: origin, to: target, colour, width: dot.strokeWidth }] : [],
    labels: [{ dot, versions, essential: true, prefer: beyond ? 'above' : layout.beside }],
  };
}

function projectionMarks(
  projection: FuturePoint,
  from: Place | undefined,
  { paint }: TrendChart,
  layout: Layout,
): Marks {
  const { label, note } = projection;
  const place = aboveZero(from, projection);
  const dot: PanelDot = {
    ...place,
    radius: 3.5,
    fill: paint.paper,
    stroke: paint.muted,
    strokeWidth: 1.5,
  };
  const style = {
    colour: paint.muted,
    quiet: paint.muted,
    weight: 500,
    size: layout.note,
    longest: layout.longestBeyond,
    // A figure without them would read as one more that was measured.
    kept: 1,
  };
  return {
    strokes: lineTo(from, place, { colour: paint.muted, width: 1.5, dashes: '6 5' }),
    dots: [dot],
    labels: [
      { dot, versions: versionsOf(layout, label, [note], style), essential: true, prefer: layout.beside },
    ],
  };
}

/**
 * A promise with the pace it needs (dotted) and where the pace made leads (dashed), both from the figure it is held
 * against.
 * @param start Where a level begins: the start of the time axis.
 */
export function promiseMarks(
  promise: TrendPromise,
  chart: TrendChart,
  layout: Layout,
  start: number,
): PromiseMarks {
  const { from, projection } = promise;
  return {
    target: targetMarks(promise, chart, layout, start),
    projection: projection ? projectionMarks(projection, from, chart, layout) : NO_MARKS,
    way: wayLabels(promise, chart.paint.promise, layout),
  };
}
