import { type Align, type Box, boxAt } from './plane.ts';
import type { ProgressChart, ProgressGroup, ProgressRow } from './progress-chart.ts';
import { textBox, textWidth } from './text-width.ts';
import { sizesFor } from './widths.ts';

export interface ProgressText {
  readonly text: string;
  readonly box: Box;
  readonly align: Align;
  readonly look: 'name' | 'group' | 'figure' | 'promised' | 'quiet';
}

/** Marks that mean something in the key, and the sample of each. */
export type MarkName = 'from' | 'now' | 'projected' | 'promised';

export interface KeyMark {
  readonly mark: MarkName;
  /** The middle of the sample. */
  readonly x: number;
  readonly y: number;
}

export interface PlacedPromise {
  readonly row: ProgressRow;
  /** The whole of the row, which can be pointed at. */
  readonly box: Box;
  /** The part of it that lines of the grid run through: no line crosses what is written above the marks. */
  readonly band: { readonly top: number; readonly bottom: number };
  /** The middles of the marks. */
  readonly y: number;
  readonly from: number | undefined;
  readonly now: number;
  readonly promised: number;
  /** Within the axis, and on which side of it the pace leads out: 0 where it stays on it. */
  readonly projected: { readonly x: number; readonly beyond: -1 | 0 | 1 } | undefined;
  readonly texts: readonly ProgressText[];
}

export interface PlacedGroup {
  readonly group: ProgressGroup;
  /** The whole of the group, the space above its heading included. */
  readonly box: Box;
  readonly heading: ProgressText;
  /** The shape of the status, a square. */
  readonly shape: Box;
  readonly rows: readonly PlacedPromise[];
}

export interface ProgressLayout {
  readonly height: number;
  readonly size: number;
  readonly radius: number;
  /** Where the axis stands: from its least value to its most. */
  readonly from: number;
  readonly to: number;
  readonly groups: readonly PlacedGroup[];
  readonly keys: readonly KeyMark[];
  /** Texts of no group: key, axis, headings of columns. */
  readonly texts: readonly ProgressText[];
}

/** Sizes in pixels. No text is smaller than 12 on the narrowest screen that it is shown on. */
interface Sizes {
  readonly font: number;
  readonly line: number;
  readonly row: number;
  readonly radius: number;
  /** Whether names and figures stand above their marks, so that these have the whole width. */
  readonly stacked: boolean;
}

const DESK: Sizes = { font: 15, line: 22, row: 30, radius: 5.5, stacked: false };
const PHONE: Sizes = { font: 13, line: 18, row: 22, radius: 5, stacked: true };

/** Between a text and what stands beside it. */
const AIR = 12;
const SHAPE = 16;
/** The height of a mark, above and below its middle. */
export const REACH = 8;

const KEY_ORDER = ['from', 'now', 'projected', 'promised'] as const satisfies readonly MarkName[];

/** The key: each mark with its meaning, in as many lines as they need. */
function placeKey(
  { key, width }: ProgressChart,
  { font, line }: Sizes,
): { readonly marks: readonly KeyMark[]; readonly texts: readonly ProgressText[]; readonly bottom: number } {
  const marks: KeyMark[] = [];
  const texts: ProgressText[] = [];
  let x = 0;
  let y = line / 2;
  for (const mark of KEY_ORDER) {
    const text = key[mark];
    if (text === undefined) continue;
    const needed = 2 * REACH + 4 + textWidth(text, font);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += line;
    }
    marks.push({ mark, x: x + REACH, y });
    texts.push({
      text,
      box: textBox(text, font, x + 2 * REACH + 4, y, 'start'),
      align: 'start',
      look: 'quiet',
    });
    x += needed + 1.5 * AIR;
  }
  return { marks, texts, bottom: y + line / 2 };
}

const nameText = ({ name, due }: ProgressRow): string => (due === '' ? name : `${name}, ${due}`);

/**
 * Where everything stands.
 * @throws {RangeError} where a figure or a promise lies outside the axis
 */
export function progressLayout(chart: ProgressChart): ProgressLayout {
  const { id, width, groups, axis, tick, headings } = chart;
  const [least, most] = axis.domain;
  const all = groups.flatMap(({ rows }) => rows);
  const outside = all
    .flatMap(({ from, now, promised }) => (from === undefined ? [now, promised] : [from, now, promised]))
    .find((value) => !(value >= least && value <= most));
  if (outside !== undefined)
    throw new RangeError(`chart ${id}: ${outside} is outside its axis of ${least} to ${most}`);

  // Without a sign between the two: how a promise ended, a figure of another day cannot say.
  const figuresText = ({ figures: [figure, promise] }: ProgressRow): string =>
    `${figure} · ${headings[1]} ${promise}`;
  const sizes = sizesFor(width, DESK, PHONE, PHONE);
  const { font, line, radius, stacked } = sizes;
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, font)));
  const columns = headings.map((heading, i) =>
    widest([heading, ...all.map(({ figures }) => figures[i] ?? '')]),
  );
  // From the right: the gap, the promise, the figure, each column as wide as it has to be.
  const ends = columns.map(
    (_, i) => width - columns.slice(i + 1).reduce((sum, each) => sum + each + 2 * AIR, 0),
  );
  const nameRoom = widest(all.map(({ name }) => name));
  const dueRoom = widest(all.map(({ due }) => due));
  const scaleFrom = stacked ? REACH : nameRoom + AIR + dueRoom + 2 * AIR;
  const scaleTo = stacked ? width - REACH : (ends[0] ?? width) - (columns[0] ?? 0) - 2 * AIR;
  const x = (value: number): number => scaleFrom + ((value - least) / (most - least)) * (scaleTo - scaleFrom);

  const key = placeKey(chart, sizes);
  const axisMiddle = key.bottom + 6 + line / 2;
  const write = (
    text: string,
    at: number,
    middle: number,
    align: Align,
    look: ProgressText['look'],
  ): ProgressText => ({ text, box: textBox(text, font, at, middle, align), align, look });
  const ticks = axis.ticks.map((value) => {
    const half = textWidth(tick(value), font) / 2;
    const at = Math.min(Math.max(x(value), half), width - half);
    return write(tick(value), at, axisMiddle, 'middle', 'quiet');
  });
  const columnNames = stacked
    ? []
    : headings.map((heading, i) => write(heading, ends[i] ?? width, axisMiddle, 'end', 'quiet'));

  const projectedAt = (value: number | undefined): PlacedPromise['projected'] => {
    if (value === undefined) return undefined;
    const beyond = value < least ? -1 : value > most ? 1 : 0;
    return { x: x(Math.min(Math.max(value, least), most)), beyond };
  };
  const placeRow = (row: ProgressRow, top: number): PlacedPromise => {
    const first = top + line / 2;
    const fits = textWidth(nameText(row), font) + AIR + textWidth(figuresText(row), font) <= width;
    const lines = stacked ? (fits ? 1 : 2) : 0;
    const height = lines * line + sizes.row;
    const y = top + lines * line + sizes.row / 2 - (stacked ? 2 : 0);
    const texts: readonly ProgressText[] = stacked
      ? [
          write(nameText(row), 0, first, 'start', 'name'),
          write(
            figuresText(row),
            fits ? width : 0,
            fits ? first : first + line,
            fits ? 'end' : 'start',
            'figure',
          ),
        ]
      : [
          write(row.name, 0, y, 'start', 'name'),
          write(row.due, nameRoom + AIR, y, 'start', 'quiet'),
          ...row.figures.map((text, i) =>
            write(text, ends[i] ?? width, y, 'end', i === 1 ? 'promised' : 'figure'),
          ),
        ];
    return {
      row,
      box: boxAt(0, top, width, height),
      band: stacked ? { top: y - REACH, bottom: y + REACH } : { top, bottom: top + height },
      y,
      from: row.from === undefined ? undefined : x(row.from),
      now: x(row.now),
      promised: x(row.promised),
      projected: projectedAt(row.projected),
      texts,
    };
  };

  let top = axisMiddle + line / 2 + 2;
  const texts: ProgressText[] = [...key.texts, ...ticks, ...columnNames];
  const placed = groups.map((group, i): PlacedGroup => {
    const start = top;
    top += i === 0 ? 4 : 14;
    const middle = top + line / 2;
    const shape = boxAt(0, middle - SHAPE / 2, SHAPE, SHAPE);
    const heading = write(group.title, SHAPE + 6, middle, 'start', 'group');
    top += line + 2;
    const rows = group.rows.map((row) => {
      const own = placeRow(row, top);
      top = own.box.bottom;
      return own;
    });
    return { group, box: boxAt(0, start, width, top - start), heading, shape, rows };
  });
  return {
    height: Math.ceil(top + 2),
    size: font,
    radius,
    from: scaleFrom,
    to: scaleTo,
    groups: placed,
    keys: key.marks,
    texts,
  };
}
