import { decorationSvg } from './decoration.ts';
import { pagePaint } from './paint.ts';
import { coordinate } from './svg.ts';

const WIDTH = 168;
const HEIGHT = 18;
const BAR = 7;
const RADIUS = 4.5;
const YEAR = 12;

/**
 * The year judged as a bar and the ceremony as a dot after it, in months on one scale. Decorative: the words beside it
 * say how many months lie between.
 * @param lag months from the end of the year judged
 * @param most the longest lag of all bars that are to be compared
 */
export function lagBar(lag: number, most: number): string {
  const scale = (WIDTH - RADIUS - 1) / (YEAR + most);
  const middle = HEIGHT / 2;
  const [end, day] = [YEAR * scale, (YEAR + lag) * scale];
  const y = coordinate(middle);
  return decorationSvg(
    { width: WIDTH, height: HEIGHT },
    `<rect y="${coordinate(middle - BAR / 2)}" width="${coordinate(end)}" height="${BAR}" fill="${pagePaint.absent}"/>` +
      `<path d="M${coordinate(end)} ${y}H${coordinate(day)}" stroke="${pagePaint.ink}" stroke-width="1.5"/>` +
      `<path d="M${coordinate(end)} 2v${HEIGHT - 4}" stroke="${pagePaint.muted}"/>` +
      `<circle cx="${coordinate(day)}" cy="${y}" r="${RADIUS}" fill="${pagePaint.total}"/>`,
  );
}
