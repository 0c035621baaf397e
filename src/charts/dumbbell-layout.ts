import type { DumbbellChart, DumbbellCountry, DumbbellRow } from './dumbbell-chart.ts';
import { AIR, type DumbbellFrame, dumbbellFrame } from './dumbbell-frame.ts';
import { type Align, type Box, boxAt } from './plane.ts';
import { textBox, textWidth } from './text-width.ts';

export interface DumbbellText {
  readonly text: string;
  readonly box: Box;
  readonly align: Align;
  readonly look: 'name' | 'gap' | 'formal' | 'informal' | 'quiet';
}

export interface PlacedRow {
  readonly row: DumbbellRow;
  /** The whole of the row, which can be pointed at. */
  readonly box: Box;
  /** The middles of the dots. */
  readonly y: number;
  readonly formal: number;
  readonly informal: number;
  readonly texts: readonly DumbbellText[];
  readonly national: boolean;
}

interface Column {
  /** Where 0 and the end of the axis stand. */
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

export interface DumbbellLayout {
  readonly height: number;
  readonly radius: number;
  readonly size: number;
  readonly columns: readonly Column[];
  readonly rows: readonly PlacedRow[];
  /** Texts that belong to no row: the axis, the heading. */
  readonly texts: readonly DumbbellText[];
}

/** Two texts over their points, clear of each other, between two ends. */
function besideEachOther(
  wanted: readonly [{ at: number; width: number }, { at: number; width: number }],
  from: number,
  to: number,
): readonly [number, number] {
  const [a, b] = wanted;
  const overlap = Math.max(0, a.at + a.width / 2 + AIR - (b.at - b.width / 2));
  let left = Math.max(from, a.at - a.width / 2 - overlap / 2);
  const right = Math.min(to - b.width, Math.max(b.at - b.width / 2 + overlap / 2, left + a.width + AIR));
  left = Math.min(left, right - AIR - a.width);
  return [left, right];
}

function placeRow(
  frame: DumbbellFrame,
  row: DumbbellRow,
  column: number,
  top: number,
  national = false,
): PlacedRow {
  const { font, line, radius, stacked, span, x } = frame;
  const start = frame.startOf(column);
  const end = start + span;
  const lines = national && stacked ? 2 : stacked || national ? 1 : 0;
  const height = lines * line + (stacked ? frame.row - line : frame.row);
  const y = top + height - (stacked ? radius + 6 : frame.row / 2);
  const words = stacked ? top + line / 2 + 1 : y;
  const text = (text: string, at: number, align: 'start' | 'end', look: 'name' | 'gap'): DumbbellText => ({
    text,
    box: textBox(text, font, at, words, align),
    align,
    look,
  });
  return {
    row,
    national,
    box: boxAt(start, top, span, height),
    y,
    formal: x(column, row.formal),
    informal: x(column, row.informal),
    texts: [text(row.name, start, 'start', 'name'), text(row.gap, end, 'end', 'gap')],
  };
}

/** The row of the country, over whose dots stands what they are. */
function placeCountry(frame: DumbbellFrame, country: DumbbellCountry, end: number): PlacedRow {
  const { font, line, radius, stacked } = frame;
  const row = placeRow(frame, stacked ? { ...country, gap: country.gapText } : country, 0, 0, true);
  const value = (text: string, at: number, look: 'formal' | 'informal') => ({
    text,
    at,
    width: textWidth(text, font),
    look,
  });
  const formal = value(country.formalText, row.formal, 'formal');
  const informal = value(country.informalText, row.informal, 'informal');
  const values = row.informal <= row.formal ? ([informal, formal] as const) : ([formal, informal] as const);
  const lefts = besideEachOther(values, 0, end);
  const middle = row.y - radius - 4 - line / 2;
  const labels = values.map(({ text, look }, i): DumbbellText => {
    const box = textBox(text, font, lefts[i] ?? 0, middle, 'start');
    return { text, box, align: 'start', look };
  });
  return { ...row, texts: [...row.texts, ...labels] };
}

/** The numbers of the axis over a column, kept within it. */
function axisNumbers(
  { font, span, startOf, x }: DumbbellFrame,
  { axis, tick }: DumbbellChart,
  column: number,
  middle: number,
): readonly DumbbellText[] {
  const start = startOf(column);
  return axis.ticks.map((value) => {
    const text = tick(value);
    const half = textWidth(text, font) / 2;
    const at = Math.min(Math.max(x(column, value), start + half), start + span - half);
    return { text, box: textBox(text, font, at, middle, 'middle'), align: 'middle', look: 'quiet' };
  });
}

/**
 * Where everything stands.
 * @throws {RangeError} where a share lies outside the axis
 */
export function dumbbellLayout(chart: DumbbellChart): DumbbellLayout {
  const { rows, country, axis, heading } = chart;
  const frame = dumbbellFrame(chart);
  const { font, line, radius, stacked, span, x } = frame;
  // Where names stand above their rows, the country's gap says in words what it is.
  const headingBox = textBox(heading, font, span, line / 2, 'end');
  const headings: readonly DumbbellText[] = stacked
    ? []
    : [{ text: heading, box: headingBox, align: 'end', look: 'quiet' }];
  const national = placeCountry(frame, country, stacked ? span : headingBox.left - AIR);

  const axisTop = national.box.bottom + 8;
  const first = axisTop + line + 4;
  const perColumn = Math.ceil(rows.length / frame.columns);
  const placed = rows.map((row, i) =>
    placeRow(frame, row, Math.floor(i / perColumn), first + (i % perColumn) * frame.row),
  );
  const bottom = first + perColumn * frame.row;
  const used = Array.from(
    { length: Math.max(1, Math.ceil(rows.length / Math.max(1, perColumn))) },
    (_, column) => column,
  );
  const [least, most] = axis.domain;
  return {
    height: Math.ceil(bottom + 2),
    radius,
    size: font,
    columns: used.map((column) => ({
      from: x(column, least),
      to: x(column, most),
      top: axisTop + line + 2,
      bottom,
    })),
    rows: [national, ...placed],
    texts: [...used.flatMap((column) => axisNumbers(frame, chart, column, axisTop + line / 2)), ...headings],
  };
}
