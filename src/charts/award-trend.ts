import { triangleMarkup } from './draw-panel.ts';
import type { Paint } from './paint.ts';
import type { Align } from './plane.ts';
import { chartSvg, coordinate, escapeText } from './svg.ts';
import { textWidth } from './text-width.ts';

export interface AwardTrendPoint {
  /** The end of its period in decimal years. */
  readonly position: number;
  /** Percent. */
  readonly value: number;
  /** Which way the figure lies where only a bound of it is known: a triangle that points there. */
  readonly bound?: 'up' | 'down' | undefined;
  /** The label of the figure that the region's page leads with, one at most, drawn full where it is no bound. */
  readonly leading?: string | undefined;
}

/** The figures of one family, on a scale of their own. */
export interface AwardTrendPanel {
  readonly name: string;
  readonly colour: string;
  /** Ascending. */
  readonly points: readonly AwardTrendPoint[];
  /** Whether a line may join them, as they are made alike. */
  readonly joined: boolean;
  /** The end of the scale in percent, the same in every cell; it begins at 0. */
  readonly max: number;
  /** A value as a reader sees it. */
  readonly text: (value: number) => string;
}

export interface AwardTrendChart {
  /** From the chart's content: `award-trend-15-id`. */
  readonly id: string;
  readonly title: string;
  /** The finding, in a sentence. */
  readonly description: string;
  /** Decimal years, the same in every cell. */
  readonly time: readonly [number, number];
  /** The years judged for which there was an award, ascending. */
  readonly awards: readonly number[];
  readonly panels: readonly AwardTrendPanel[];
  readonly paint: Paint;
}

const WIDTH = 256;
const FONT = 12.5;
const LINE = 17;
const PLOT = 62;
const BETWEEN = 10;
const RADIUS = 3.2;
const LEFT = 6;
/** Room for the newest value beside its dot. */
const RIGHT = 44;

const yearName = (year: number): string => `’${String(year).slice(-2)}`;

interface Label {
  readonly point: AwardTrendPoint;
  readonly words: string;
}

/** What is labelled: the first and the newest of a line, of scattered figures the one that the region's page leads with. */
function labelsOf({ points, joined, text }: AwardTrendPanel): readonly Label[] {
  if (!joined)
    return points.flatMap((point) => (point.leading === undefined ? [] : [{ point, words: point.leading }]));
  const [first, last] = [points[0], points.at(-1)];
  return [...new Set([first, last])].flatMap((point) => (point ? [{ point, words: text(point.value) }] : []));
}

interface PlacedLabel {
  readonly x: number;
  /** Of its baseline. */
  readonly y: number;
  readonly anchor: Align;
}

interface PanelFrame {
  readonly x: (position: number) => number;
  readonly y: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Beside its dot, to the left the first of a line, to the right any other where it fits; else on the other side, or over
 * or under it: where it is in the frame and hides no other dot, as far as there is such a place.
 */
function placeLabel(
  { point, words }: Label,
  { points, joined }: AwardTrendPanel,
  frame: PanelFrame,
): PlacedLabel {
  const { x, y, top, bottom } = frame;
  const wide = textWidth(words, FONT);
  const [atX, atY] = [x(point.position), y(point.value)];
  const beside = Math.min(Math.max(atY, top + FONT / 2), bottom - FONT / 2) + FONT * 0.35;
  const right = { x: atX + RADIUS + 4, y: beside, anchor: 'start', left: atX + RADIUS + 4 } as const;
  const leftEnd = Math.max(atX - RADIUS - 4, wide);
  const left = { x: leftEnd, y: beside, anchor: 'end', left: leftEnd - wide } as const;
  const middle = Math.min(Math.max(atX, wide / 2), WIDTH - wide / 2);
  const [over, under] = [atY - RADIUS - 4, atY + RADIUS + FONT].map(
    (baseline) => ({ x: middle, y: baseline, anchor: 'middle', left: middle - wide / 2 }) as const,
  );
  const sides = joined && point === points[0] ? [left, right] : [right, left];
  const places = joined ? sides : [...sides, over, under].filter((place) => place !== undefined);
  const inFrame = places.filter(
    (place) => place.left + wide <= WIDTH && place.y - FONT * 0.75 >= top && place.y <= bottom,
  );
  const hidesNone = inFrame.find((place) =>
    points.every((other) => {
      if (other === point) return true;
      const [dotX, dotY] = [x(other.position), y(other.value)];
      return (
        dotX + RADIUS < place.left ||
        dotX - RADIUS > place.left + wide ||
        dotY + RADIUS < place.y - FONT * 0.75 ||
        dotY - RADIUS > place.y
      );
    }),
  );
  const { x: placeX, y: placeY, anchor } = (joined ? undefined : hidesNone) ?? inFrame[0] ?? left;
  return { x: placeX, y: placeY, anchor };
}

function panelMarkup(
  panel: AwardTrendPanel,
  top: number,
  x: (position: number) => number,
  paint: Paint,
): string {
  const { name, colour, points, joined, max } = panel;
  const base = top + LINE + PLOT;
  const y = (value: number): number => base - RADIUS - (Math.min(value, max) / max) * (PLOT - 2 * RADIUS);
  const spot = ({ position, value }: AwardTrendPoint): string =>
    `${coordinate(x(position))} ${coordinate(y(value))}`;
  const line =
    joined && points.length > 1
      ? `<path d="M${points.map(spot).join('L')}" fill="none" stroke="${colour}" stroke-width="2" stroke-linejoin="round"/>`
      : '';
  const look = joined ? `fill="${colour}"` : `fill="${paint.paper}" stroke="${colour}" stroke-width="1.5"`;
  const mark = ({ position, value, bound, leading }: AwardTrendPoint): string => {
    const at = { x: x(position), y: y(value) };
    if (bound)
      return triangleMarkup(at, {
        radius: 4,
        fill: paint.paper,
        stroke: colour,
        strokeWidth: 1.5,
        points: bound,
      });
    const r = joined ? RADIUS : RADIUS - 0.4;
    return `<circle cx="${coordinate(at.x)}" cy="${coordinate(at.y)}" r="${r}"${leading === undefined ? '' : ` fill="${colour}"`}/>`;
  };
  const dots = points.map(mark).join('');
  const labels = labelsOf(panel)
    .map((label) => {
      const at = placeLabel(label, panel, { x, y, top: top + LINE, bottom: base });
      return `<text x="${coordinate(at.x)}" y="${coordinate(at.y)}" text-anchor="${at.anchor}" font-weight="700" fill="${colour}">${escapeText(label.words)}</text>`;
    })
    .join('');
  return (
    `<text x="0" y="${coordinate(top + FONT)}" fill="${colour}" font-weight="600">${escapeText(name)}</text>` +
    `<path d="M0 ${base}H${WIDTH}" stroke="${paint.rule}"/>${line}<g ${look}>${dots}</g>` +
    `<g stroke="${paint.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${labels}</g>`
  );
}

/**
 * One region's figures around the years for which its government was awarded, which are shaded: each family in a panel
 * of its own, with its own scale and colour, over the same years. A family without figures has no panel.
 * @throws {Error} where the chart has no name or description
 */
export function awardTrend(chart: AwardTrendChart): string {
  const { id, title, description, time, awards, paint } = chart;
  const [from, to] = time;
  const x = (position: number): number => LEFT + ((position - from) / (to - from)) * (WIDTH - LEFT - RIGHT);
  const panels = chart.panels.filter(({ points }) => points.length > 0);
  const step = LINE + PLOT + BETWEEN;
  const foot = panels.length * step - BETWEEN;
  const bands = awards
    .map((year) => {
      const [left, right] = [x(year), x(year + 1)];
      return `<rect x="${coordinate(left)}" y="${LINE}" width="${coordinate(right - left)}" height="${coordinate(foot - LINE)}" fill="${paint.absent}" fill-opacity=".55"/>`;
    })
    .join('');
  const names = awards
    .map(
      (year) =>
        `<text x="${coordinate(x(year + 0.5))}" y="${coordinate(foot + FONT + 3)}" text-anchor="middle">${yearName(year)}</text>`,
    )
    .join('');
  const body =
    `<g font-size="${FONT}">${bands}` +
    `${panels.map((panel, i) => panelMarkup(panel, i * step, x, paint)).join('')}` +
    `<g fill="${paint.muted}" font-weight="600">${names}</g></g>`;
  return chartSvg({ id, title, description, width: WIDTH, height: foot + LINE + 2 }, body);
}
