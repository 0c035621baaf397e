import type { Basis } from '../data/dataset.ts';
import { timeAxis, valueAxis } from './axes.ts';
import { type LabelLine, lineHeight } from './labels.ts';
import type { Paint } from './paint.ts';
import { drawPanel, type PanelDot, type PanelLabel, type Place, type Stroke } from './panel.ts';
import { chartSvg, coordinate, escapeText } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A share as an official or the press stated it. */
export interface ReportedPoint extends Place {
  /** What 100% is. Points without one, or with one that the source does not state, are never joined by a line. */
  readonly basis: (Pick<Basis, 'code' | 'stated'> & { readonly name: string }) | undefined;
  /** Written beside the dot; the value where not given. */
  readonly label?: string | undefined;
  /** A quieter line under the label; the name of the basis where not given. */
  readonly note?: string | undefined;
  /** The figure that the page leads with; one at most. */
  readonly headline?: boolean | undefined;
  readonly lowConfidence?: boolean | undefined;
}

/** A promise, or where the pace made leads. */
export interface FuturePoint extends Place {
  /** "Target 55%" */
  readonly label: string;
  /** "end of 2025" */
  readonly note?: string | undefined;
}

export interface TrendChart {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The reported family, in any order. */
  readonly reported: readonly ReportedPoint[];
  /** The comparable family, in any order, one value a period. */
  readonly comparable: readonly Place[];
  readonly target?: FuturePoint | undefined;
  readonly projection?: FuturePoint | undefined;
  readonly words: {
    /** Name of the reported family, and what it measures: "Reported", "% of potential participants". */
    readonly reported: { readonly name: string; readonly measure: string };
    readonly comparable: { readonly name: string; readonly measure: string };
    /** A percentage as labels write it: "43.31%". */
    readonly percent: (value: number) => string;
    /** A percentage as axes write it: "40%". */
    readonly tick: (value: number) => string;
  };
  readonly paint: Paint;
  /** Width the chart is drawn for, in CSS pixels: about 680 on a desk, about 340 on a phone. */
  readonly width: number;
}

/** Sizes of the two drawings, in user units. No text is smaller than 12. */
interface Layout {
  readonly width: number;
  readonly heading: number;
  readonly measure: number;
  readonly label: number;
  readonly note: number;
  readonly axis: number;
  /** Longest line of a label, and of one that stands beyond the last year. */
  readonly longest: number;
  readonly longestBeyond: number;
  readonly reportedHeight: number;
  readonly comparableHeight: number;
  readonly gutter: number;
  readonly right: number;
  readonly beside: 'above' | 'right';
}

const PHONE_BELOW = 480;
const PHONE = {
  heading: 15,
  measure: 13,
  label: 14,
  note: 12,
  axis: 12,
  longest: 150,
  longestBeyond: 150,
  reportedHeight: 270,
  comparableHeight: 170,
} as const;
const DESK = {
  heading: 16,
  measure: 14,
  label: 15,
  note: 13,
  axis: 13,
  longest: 210,
  longestBeyond: 130,
  reportedHeight: 300,
  comparableHeight: 180,
} as const;
const TOP = 30;
const BOTTOM = 30;
const BETWEEN = 28;
/** Steps of the two value axes at most. */
const REPORTED_STEPS = 4;
const COMPARABLE_STEPS = 3;

type Words = TrendChart['words'];

const byPosition = (a: Place, b: Place): number => a.position - b.position || a.value - b.value;

/** Of figures for one moment and basis, the one a line goes through: the headline, else the first given. */
function onePerMoment(points: readonly ReportedPoint[]): readonly ReportedPoint[] {
  const chosen = new Map<number, ReportedPoint>();
  for (const point of points) {
    const other = chosen.get(point.position);
    if (!other || (point.headline && !other.headline)) chosen.set(point.position, point);
  }
  return [...chosen.values()].sort(byPosition);
}

/**
 * The lines that may be drawn through reported points: for each stated basis its figures of sufficient confidence, one
 * a moment, where there are two or more.
 */
export function comparableRuns(points: readonly ReportedPoint[]): readonly (readonly ReportedPoint[])[] {
  const runs = Map.groupBy(
    points.filter((point) => point.basis?.stated && !point.lowConfidence),
    (point) => point.basis?.code,
  );
  return [...runs.values()].map(onePerMoment).filter((run) => run.length > 1);
}

function layoutOf(chart: TrendChart): Layout {
  const { width, target, projection, comparable, words } = chart;
  const phone = width < PHONE_BELOW;
  const sizes = phone ? PHONE : DESK;
  const last = comparable.toSorted(byPosition).at(-1);
  const widest = (text = '', size: number): number =>
    Math.max(0, ...wrapText(text, size, sizes.longestBeyond).map((line) => textWidth(line, size)));
  const beyond = phone
    ? 0
    : Math.max(
        last ? textWidth(words.percent(last.value), sizes.label) : 0,
        widest(target?.label, sizes.label),
        widest(target?.note, sizes.note),
        widest(projection?.label, sizes.note),
        widest(projection?.note, sizes.note),
      );
  const values = [
    ...chart.reported,
    ...comparable,
    ...[target, projection].filter((point) => point !== undefined),
  ];
  const { ticks } = valueAxis(
    values.map(({ value }) => value),
    REPORTED_STEPS,
  );
  const gutter = Math.max(...ticks.map((tick) => textWidth(words.tick(tick), sizes.axis)));
  return {
    ...sizes,
    width,
    gutter: Math.ceil(gutter) + 8,
    right: phone ? 14 : Math.ceil(beyond) + 16,
    beside: phone ? 'above' : 'right',
  };
}

interface Heading {
  readonly markup: string;
  readonly height: number;
}

/** The name of a family and what it measures: on one line where they fit, else the measure below. */
function headingOf(words: Words['reported'], colour: string, layout: Layout, paint: Paint): Heading {
  const { width, heading, measure } = layout;
  const name = `<tspan font-size="${heading}" font-weight="700" fill="${colour}">${escapeText(words.name)}</tspan>`;
  const line = (size: number, y: number, body: string): string =>
    `<text y="${coordinate(y)}" font-size="${size}" fill="${paint.muted}">${body}</text>`;
  const first = heading;
  if (textWidth(words.name, heading) + 8 + textWidth(words.measure, measure) <= width) {
    const body = `${name}<tspan dx="7">${escapeText(words.measure)}</tspan>`;
    return { markup: line(measure, first, body), height: lineHeight(heading) };
  }
  const below = wrapText(words.measure, measure, width);
  const lines = below.map((text, index) =>
    line(measure, first + (index + 1) * lineHeight(measure), escapeText(text)),
  );
  return {
    markup: line(heading, first, name) + lines.join(''),
    height: lineHeight(heading) + below.length * lineHeight(measure),
  };
}

interface Styled {
  readonly layout: Layout;
  readonly words: Words;
  readonly paint: Paint;
}

interface LabelStyle {
  readonly colour: string;
  readonly quiet: string;
  readonly weight?: number;
  readonly size?: number;
  readonly longest?: number;
}

/** A label and the quieter line below it, long ones broken; then without that line. */
function versionsOf(
  { layout }: Styled,
  label: string,
  note: string | undefined,
  { colour, quiet, weight = 700, size = layout.label, longest = layout.longest }: LabelStyle,
): readonly (readonly LabelLine[])[] {
  const write = (text: string, letters: number, boldness: number, fill: string): LabelLine[] =>
    wrapText(text, letters, longest).map((part) => ({ text: part, size: letters, weight: boldness, fill }));
  const short = write(label, size, weight, colour);
  return note ? [[...short, ...write(note, layout.note, 400, quiet)], short] : [short];
}

interface Drawn {
  readonly strokes: readonly Stroke[];
  readonly dots: readonly PanelDot[];
  readonly labels: readonly PanelLabel[];
}

/** Dots from the quietest to the loudest, the later over the earlier. */
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

/** A falling pace cannot lead below nobody: the point where its line meets zero. */
function aboveZero(from: Place | undefined, to: Place): Place {
  if (!from || to.value >= 0) return to;
  const share = from.value / (from.value - to.value);
  return { position: from.position + share * (to.position - from.position), value: 0 };
}

function drawReported(chart: TrendChart, styled: Styled, [start]: readonly [number, number]): Drawn {
  const { target, projection } = chart;
  const { words, paint } = styled;
  const points = chart.reported.toSorted(byPosition);
  const headline = points.find((point) => point.headline);
  const runs = comparableRuns(points);
  const leading = runs.find((run) => headline && run.includes(headline)) ?? (headline ? undefined : runs[0]);

  const strokes: Stroke[] = runs.map((points) =>
    points === leading
      ? { points, colour: paint.total, width: 2.5 }
      : { points, colour: paint.total, width: 1.25 },
  );
  const dots: PanelDot[] = [];
  const labels: PanelLabel[] = [];

  const longest = styled.layout.longestBeyond;
  const prefer = styled.layout.beside;
  if (projection) {
    const { label, note } = projection;
    const { position, value } = aboveZero(headline, projection);
    const dot: PanelDot = {
      position,
      value,
      radius: 3.5,
      fill: paint.paper,
      stroke: paint.muted,
      strokeWidth: 1.5,
    };
    if (headline && position > headline.position) {
      strokes.push({ points: [headline, dot], colour: paint.muted, width: 1.5, dashes: '6 5' });
    }
    dots.push(dot);
    const style = { colour: paint.muted, quiet: paint.muted, weight: 500, size: styled.layout.note, longest };
    const versions = versionsOf(styled, label, note, style);
    labels.push({ dot, versions, essential: true, prefer });
  }
  if (target) {
    const { position, value, label, note } = target;
    const dot: PanelDot = {
      position,
      value,
      radius: 5.5,
      fill: paint.paper,
      stroke: paint.promise,
      strokeWidth: 2.25,
    };
    if (headline && position > headline.position) {
      strokes.push({ points: [headline, target], colour: paint.promise, width: 2.25, dashes: '0.1 5' });
    } else if (!headline) {
      // Without a figure to start from there is no pace; the promise is a level.
      strokes.push({
        points: [{ position: start, value }, target],
        colour: paint.promise,
        width: 1.5,
        dashes: '0.1 5',
      });
    }
    dots.push(dot);
    const style = { colour: paint.promise, quiet: paint.promise, longest };
    labels.unshift({ dot, versions: versionsOf(styled, label, note, style), essential: true, prefer });
  }

  const drawnDots = new Map(
    points.map((point) => [point, dotOf(point, Boolean(leading?.includes(point)), paint)]),
  );
  const loudness = (dot: PanelDot): number => dot.radius;
  dots.push(...[...drawnDots.values()].sort((a, b) => loudness(a) - loudness(b)));

  const confident = points.filter((point) => !point.lowConfidence);
  const spread = confident.toSorted((a, b) => a.value - b.value);
  const told = new Set<string>();
  const named = new Set<string>();
  const tell = (point: ReportedPoint | undefined): void => {
    const dot = point && drawnDots.get(point);
    if (!point || !dot) return;
    const label = point.label ?? words.percent(point.value);
    // A figure repeated at a later date is told once.
    if (told.has(label)) return;
    told.add(label);
    const basis = point.basis?.name;
    const known = basis !== undefined && (named.has(basis) || (!point.headline && leading?.includes(point)));
    if (basis !== undefined) named.add(basis);
    const note = point.note ?? (known ? undefined : basis);
    const style = { colour: paint.total, quiet: paint.muted, weight: point.headline ? 700 : 500 };
    const versions = versionsOf(styled, label, note, style);
    // The headline keeps its place before all others but the promise.
    const entry = { dot, versions, essential: point.headline ?? false };
    if (point.headline) labels.splice(target ? 1 : 0, 0, entry);
    else labels.push(entry);
  };
  tell(headline);
  tell(confident.at(-1) ?? points.at(-1));
  for (const run of runs) tell(run.at(-1));
  tell(confident[0] ?? points[0]);
  tell(spread.at(-1));
  tell(spread[0]);
  return { strokes, dots, labels };
}

function drawComparable(chart: TrendChart, styled: Styled): Drawn {
  const { words, paint } = styled;
  const points = chart.comparable.toSorted(byPosition);
  const dots = points.map(
    ({ position, value }): PanelDot => ({
      position,
      value,
      radius: 4,
      fill: paint.paper,
      stroke: paint.comparable,
      strokeWidth: 2,
    }),
  );
  const last = dots.at(-1);
  const prefer = (dot: PanelDot) => (dot === last ? styled.layout.beside : undefined);
  const inOrder = [...(last ? [last] : []), ...dots.slice(0, -1)];
  const labels = inOrder.map((dot): PanelLabel => {
    const style = { colour: paint.comparable, quiet: paint.muted, weight: dot === last ? 700 : 500 };
    return {
      dot,
      versions: versionsOf(styled, words.percent(dot.value), undefined, style),
      essential: dot === last,
      prefer: prefer(dot),
    };
  });
  const strokes = points.length > 1 ? [{ points, colour: paint.comparable, width: 2 }] : [];
  return { strokes, dots, labels };
}

/**
 * Coverage over time toward a promise. The two families stand in two panels, each with its own scale, axis and colour,
 * over the same years: above what was reported, with the target, the pace it needs (dotted) and where the pace made
 * leads (dashed); below what is comparable. A line joins only figures of one stated basis; all others are open dots.
 * Positions are ends of periods in decimal years, so that a year's figure stands at the end of that year's span.
 * Values are percent and may exceed 100. A family without figures has no panel.
 * @throws {RangeError} where there is nothing to draw, or more than one headline.
 */
export function trend(chart: TrendChart): string {
  const { id, title, description, reported, comparable, target, projection, words, paint, width } = chart;
  const future = [target, projection].filter((point) => point !== undefined);
  const places: readonly Place[] = [...reported, ...comparable, ...future];
  if (places.length === 0) throw new RangeError(`chart ${id} has nothing to draw`);
  if (reported.filter((point) => point.headline).length > 1)
    throw new RangeError(`chart ${id} has two headlines`);

  const layout = layoutOf(chart);
  const styled = { layout, words, paint };
  const time = timeAxis(places.map(({ position }) => position));
  const panels = [
    {
      places: [...reported, ...future],
      words: words.reported,
      colour: paint.total,
      height: layout.reportedHeight,
      steps: REPORTED_STEPS,
      draw: drawReported,
    },
    {
      places: comparable,
      words: words.comparable,
      colour: paint.comparable,
      height: layout.comparableHeight,
      steps: COMPARABLE_STEPS,
      draw: drawComparable,
    },
  ].filter((panel) => panel.places.length > 0);

  let height = 0;
  let body = '';
  for (const panel of panels) {
    if (height > 0) height += BETWEEN;
    const heading = headingOf(panel.words, panel.colour, layout, paint);
    const drawing = drawPanel({
      ...panel.draw(chart, styled, time.domain),
      width,
      height: panel.height,
      margin: { top: TOP, right: layout.right, bottom: BOTTOM, left: layout.gutter },
      time,
      values: valueAxis(
        panel.places.map(({ value }) => value),
        panel.steps,
      ),
      tick: words.tick,
      axisSize: layout.axis,
      paint,
    });
    const shift = (y: number, content: string): string =>
      y === 0 ? `<g>${content}</g>` : `<g transform="translate(0 ${coordinate(y)})">${content}</g>`;
    body += shift(height, heading.markup) + shift(height + heading.height, drawing);
    height += heading.height + panel.height;
  }
  return chartSvg({ id, title, description, width, height }, body);
}
