import type { Paint } from './paint.ts';
import { chartSvg, coordinate, escapeText } from './svg.ts';
import { textWidth } from './text-width.ts';

export interface AwardTrendPoint {
  /** The end of its period in decimal years. */
  readonly position: number;
  /** Percent. */
  readonly value: number;
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

/** The values worth a label: the first and the newest of a line, the newest of scattered figures. */
function labelled({ points, joined }: AwardTrendPanel): readonly AwardTrendPoint[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!last) return [];
  return joined && first && first !== last ? [first, last] : [last];
}

function panelMarkup(
  panel: AwardTrendPanel,
  top: number,
  x: (position: number) => number,
  paint: Paint,
): string {
  const { name, colour, points, joined, max, text } = panel;
  const base = top + LINE + PLOT;
  const y = (value: number): number => base - RADIUS - (Math.min(value, max) / max) * (PLOT - 2 * RADIUS);
  const spot = ({ position, value }: AwardTrendPoint): string =>
    `${coordinate(x(position))} ${coordinate(y(value))}`;
  const line =
    joined && points.length > 1
      ? `<path d="M${points.map(spot).join('L')}" fill="none" stroke="${colour}" stroke-width="2" stroke-linejoin="round"/>`
      : '';
  const look = joined ? `fill="${colour}"` : `fill="${paint.paper}" stroke="${colour}" stroke-width="1.5"`;
  const dots = points
    .map(
      ({ position, value }) =>
        `<circle cx="${coordinate(x(position))}" cy="${coordinate(y(value))}" r="${joined ? RADIUS : RADIUS - 0.4}"/>`,
    )
    .join('');
  const newest = points.at(-1);
  const labels = labelled(panel)
    .map((point) => {
      const words = text(point.value);
      const wide = textWidth(words, FONT);
      const at = x(point.position);
      const middle = Math.min(Math.max(y(point.value), top + LINE + FONT / 2), base - FONT / 2);
      // The newest stands to the right of its dot where it fits, the first of a line to the left.
      const right = point === newest && at + RADIUS + 4 + wide <= WIDTH;
      const [place, anchor] = right ? [at + RADIUS + 4, 'start'] : [Math.max(at - RADIUS - 4, wide), 'end'];
      return `<text x="${coordinate(place)}" y="${coordinate(middle + FONT * 0.35)}" text-anchor="${anchor}" font-weight="700" fill="${colour}">${escapeText(words)}</text>`;
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
