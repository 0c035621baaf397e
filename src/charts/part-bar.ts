import { decorationSvg } from './decoration.ts';
import { pagePaint } from './paint.ts';
import { coordinate } from './svg.ts';

const WIDTH = 150;
const HEIGHT = 16;
const BAR = 10;
/** Points that the scale holds at least: a change of a tenth of a point must not look like a large one. */
const LEAST = 5;
/** Less is written as none. */
const NONE = 0.05;

/**
 * One part of a change as a bar to either side of none, in points on the scale of all parts. Decorative: the number
 * stands beside it.
 * @param values points of every part, which the scale holds
 */
export function partBar(
  points: number,
  values: readonly number[],
  segment: 'total' | 'formal' | 'informal',
): string {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const scale = (WIDTH - 2) / Math.max(LEAST, high - low);
  const zero = 1 - low * scale;
  const length = Math.abs(points) < NONE ? 0 : Math.abs(points) * scale;
  const fill = { total: pagePaint.comparable, formal: pagePaint.formal, informal: pagePaint.informal }[
    segment
  ];
  return decorationSvg(
    { width: WIDTH, height: HEIGHT },
    `<rect x="${coordinate(points < 0 ? zero - length : zero)}" y="${coordinate((HEIGHT - BAR) / 2)}"` +
      ` width="${coordinate(length)}" height="${BAR}" fill="${fill}"/>` +
      `<path d="M${coordinate(zero)} 0v${HEIGHT}" stroke="${pagePaint.muted}"/>`,
  );
}
