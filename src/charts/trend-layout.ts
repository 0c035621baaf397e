import type { TimeAxis, ValueAxis } from './axes.ts';
import { textWidth, wrapText } from './text-width.ts';
import { byPosition, type Family, type TrendChart } from './trend-chart.ts';
import { PHONE_BELOW } from './widths.ts';

/** Sizes of a drawing, in user units. No text is smaller than 12, nor where a narrow phone shrinks the drawing a little. */
interface Sizes {
  readonly heading: number;
  readonly measure: number;
  readonly label: number;
  readonly note: number;
  readonly axis: number;
  /** Longest line of a label, and of one that stands beyond the last year. */
  readonly longest: number;
  readonly longestBeyond: number;
  /** Room over a panel's scale for a label of two lines on its highest dot. */
  readonly top: number;
  /** Room for the names of the years. */
  readonly bottom: number;
  /** Between the panels. */
  readonly between: number;
  readonly height: Readonly<Record<Family, number>>;
  /** Height of the comparable panel where a promise stands in it. */
  readonly promisedHeight: number;
  /** How much higher a panel is that stands alone. */
  readonly alone: number;
  /** Height of the reported panel where it holds one or two dots and nothing else. */
  readonly sparseHeight: number;
}

const PHONE = {
  heading: 15,
  measure: 13,
  label: 14,
  note: 12.5,
  axis: 12.5,
  longest: 150,
  longestBeyond: 150,
  top: 50,
  bottom: 30,
  between: 28,
  alone: 1,
  height: { reported: 276, comparable: 176 },
  promisedHeight: 256,
  sparseHeight: 196,
} as const satisfies Sizes;
const DESK = {
  heading: 16,
  measure: 14,
  label: 15,
  note: 13,
  axis: 13,
  longest: 240,
  longestBeyond: 130,
  top: 50,
  bottom: 30,
  between: 28,
  alone: 1,
  height: { reported: 306, comparable: 186 },
  promisedHeight: 266,
  sparseHeight: 206,
} as const satisfies Sizes;

/** For the width of a phone, on a sheet of paper that has more to hold: no higher than its labels need. */
const SHEET = {
  heading: 14,
  measure: 12.5,
  label: 13,
  note: 12,
  axis: 12,
  longest: 150,
  longestBeyond: 110,
  top: 30,
  bottom: 26,
  between: 10,
  alone: 1.9,
  height: { reported: 166, comparable: 106 },
  promisedHeight: 166,
  sparseHeight: 124,
} as const satisfies Sizes;

/** The same where the sheet has less to hold. */
const ROOMY_SHEET = {
  ...SHEET,
  between: 16,
  height: { reported: 196, comparable: 136 },
  promisedHeight: 196,
  sparseHeight: 160,
} as const satisfies Sizes;
const SHEETS = { full: SHEET, roomy: ROOMY_SHEET } as const;

/** Room beyond the last year where no label stands there; on a phone room for one figure, where labels need it. */
const LEAST_RIGHT = 4;
const FIGURE_RIGHT = 60;

/** Steps of a value axis at most. */
const STEPS = { reported: 4, sparse: 3, comparable: 3, promised: 4 } as const;
/** On a sheet of paper, where the panel of comparable figures is so low that a third line would cross its labels. */
const LOW_STEPS = 2;

/** What the two drawings, for a desk and for a phone, do differently. */
export interface Layout extends Sizes {
  readonly width: number;
  /** Room for the names of the values, left of the panels. */
  readonly gutter: number;
  /** Room beyond the last year, right of the panels. */
  readonly right: number;
  /** Where the last label of a line stands if it may. */
  readonly beside: 'above' | 'right';
}

/** Whether the reported panel holds one or two dots and nothing else. */
export const isSparse = ({ reported, promise }: TrendChart): boolean =>
  reported.length <= 2 && promise?.family !== 'reported';

/** Steps of a family's axis at most. */
export function stepsOf(chart: TrendChart, family: Family): number {
  if (chart.promise?.family === family) return STEPS.promised;
  if (family === 'reported') return isSparse(chart) ? STEPS.sparse : STEPS.reported;
  return chart.sheet && chart.reported.length > 0 ? LOW_STEPS : STEPS.comparable;
}

/** Height of a family's panel. */
export function heightOf(layout: Layout, chart: TrendChart, family: Family): number {
  const { alone, height, promisedHeight, sparseHeight } = layout;
  const higher = chart.reported.length === 0 || chart.comparable.length === 0 ? alone : 1;
  if (family === 'reported') return higher * (isSparse(chart) ? sparseHeight : height.reported);
  return higher * (chart.promise?.family === family ? promisedHeight : height.comparable);
}

/** Room for the labels that stand beyond the last year: the promise's, the pace's and the last comparable figure's. */
function roomBeyond({ promise, comparable, words }: TrendChart, time: TimeAxis, sizes: Sizes): number {
  const widest = (text = '', size: number): number =>
    Math.max(0, ...wrapText(text, size, sizes.longestBeyond).map((line) => textWidth(line, size)));
  const last = comparable.toSorted(byPosition).at(-1);
  const labels = [
    { point: last, width: last ? textWidth(words.percent(last.value), sizes.label) : 0 },
    ...[promise?.target, promise?.projection].map((point) => ({
      point,
      width: Math.max(
        widest(point?.label, point === promise?.target ? sizes.label : sizes.note),
        widest(point?.note, sizes.note),
      ),
    })),
  ];
  const inLastYear = labels.filter(({ point }) => point && point.position > time.domain[1] - 1);
  return Math.max(0, ...inLastYear.map(({ width }) => width));
}

/**
 * Ways to lay a chart out for its width, with room for the names of its axes and for the labels beyond them, the best
 * first: a phone has room to give up only where labels find none.
 */
export function layoutsOf(
  chart: TrendChart,
  time: TimeAxis,
  axes: readonly ValueAxis[],
): readonly [Layout, ...Layout[]] {
  const { width, words } = chart;
  const phone = width < PHONE_BELOW && !chart.sheet;
  const sizes = chart.sheet ? SHEETS[chart.sheet] : phone ? PHONE : DESK;
  const names = axes.flatMap(({ ticks }) => ticks).map((tick) => textWidth(words.tick(tick), sizes.axis));
  const layout = { ...sizes, width, gutter: Math.ceil(Math.max(0, ...names)) + 8 };
  if (phone)
    return [
      { ...layout, right: LEAST_RIGHT, beside: 'above' },
      { ...layout, right: FIGURE_RIGHT, beside: 'above' },
    ];
  const right = Math.max(LEAST_RIGHT, Math.ceil(roomBeyond(chart, time, sizes)) + 4);
  return [{ ...layout, right, beside: 'right' }];
}
