import { decorationSvg } from './decoration.ts';
import type { Paint } from './paint.ts';
import { coordinate } from './svg.ts';

interface Step {
  /** In one unit; the scale begins at 0. */
  readonly from: number;
  readonly to: number;
  /** What one of them would be, in the same unit; undefined where nothing says. */
  readonly expected: { readonly of: 'from' | 'to'; readonly value: number } | undefined;
  readonly paint: Paint;
}

const WIDTH = 72;
const HEIGHT = 40;
const INSET = 5;

/**
 * A figure and what it became, as a line between two points, word-sized, beside the sentence that says it; an open dot
 * is what the doubted one of them would be. Its slope is true: the scale begins at zero.
 */
export function step({ from, to, expected, paint }: Step): string {
  const top = Math.max(from, to, expected?.value ?? 0);
  const y = (value: number): string =>
    coordinate(HEIGHT - INSET - (top > 0 ? (value / top) * (HEIGHT - 2 * INSET) : 0));
  const [start, end] = [coordinate(INSET), coordinate(WIDTH - INSET)];
  const base = coordinate(HEIGHT - INSET);
  const dot = (x: string, value: number): string =>
    `<circle cx="${x}" cy="${y(value)}" r="3.5" fill="${paint.ink}"/>`;
  const estimate = ({ of, value }: NonNullable<Step['expected']>): string => {
    const [before, after, x] = of === 'from' ? [value, to, start] : [from, value, end];
    return (
      `<path d="M${start} ${y(before)}L${end} ${y(after)}" fill="none" stroke="${paint.muted}" stroke-width="1.25" stroke-dasharray="2 3"/>` +
      `<circle cx="${x}" cy="${y(value)}" r="3.5" fill="${paint.paper}" stroke="${paint.muted}" stroke-width="1.5"/>`
    );
  };
  return decorationSvg(
    { width: WIDTH, height: HEIGHT },
    `<path d="M0 ${base}H${WIDTH}" stroke="${paint.rule}"/>${expected ? estimate(expected) : ''}` +
      `<path d="M${start} ${y(from)}L${end} ${y(to)}" fill="none" stroke="${paint.ink}" stroke-width="2"/>` +
      dot(start, from) +
      dot(end, to),
  );
}
