import { decorationSvg } from './decoration.ts';
import { pagePaint } from './paint.ts';
import { coordinate } from './svg.ts';

const WIDTH = 100;
const HEIGHT = 10;

/**
 * A share as a bar, strong for the one that a table is about. Decorative: the number stands beside it.
 * @param most the highest share of all bars that are to be compared, in the same unit
 */
export function shareBar(share: number, most: number, strong: boolean): string {
  const length = most > 0 ? (share / most) * WIDTH : 0;
  return decorationSvg(
    { width: WIDTH, height: HEIGHT },
    `<rect width="${coordinate(length)}" height="${HEIGHT}" fill="${strong ? pagePaint.comparable : pagePaint.absent}"/>`,
  );
}
