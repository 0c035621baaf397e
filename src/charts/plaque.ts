import { decorationSvg } from './decoration.ts';
import { KIND_HUE } from './kind-hue.ts';
import type { Paint } from './paint.ts';
import { coordinate } from './svg.ts';

export interface Plaque {
  readonly id?: string;
  /** Who was awarded; gives the hue. */
  readonly kind: 'government' | 'business' | 'village' | 'other';
  /** Ribs of the canopy, 6 to 12: one number a category. */
  readonly ribs: number;
  /** 1 fills strongest; undefined where the jury named no order. */
  readonly rank?: number | undefined;
  /** `unnamed`: announced, but nobody found by name. */
  readonly result: 'winner' | 'honourable' | 'nominee' | 'unnamed';
  readonly paint: Paint;
  /** Width and height in CSS pixels. */
  readonly size?: number;
}

/** Opacity of the strong, the weak and, where an odd number of ribs leaves two alike side by side, the middle panels. */
interface Fill {
  readonly strong: number;
  readonly weak: number;
  readonly middle: number;
}
const FILLS: Record<1 | 2 | 3 | 'later', Fill> = {
  1: { strong: 1, weak: 0.62, middle: 0.8 },
  2: { strong: 0.86, weak: 0.16, middle: 0.48 },
  3: { strong: 0.4, weak: 0.08, middle: 0.22 },
  later: { strong: 0.2, weak: 0.04, middle: 0.12 },
};

/** Drawn in a square of 100 around its middle. */
const MIDDLE = 50;
const RADIUS = 46;

interface Tip {
  readonly x: number;
  readonly y: number;
}

/** The ends of the ribs, the first at the top, clockwise. */
function tips(ribs: number, radius: number): readonly Tip[] {
  return Array.from({ length: ribs }, (_, index) => {
    const angle = (index / ribs) * 2 * Math.PI;
    return { x: MIDDLE + radius * Math.sin(angle), y: MIDDLE - radius * Math.cos(angle) };
  });
}

const at = ({ x, y }: Tip): string => `${coordinate(x)} ${coordinate(y)}`;

/** The edge of the cloth from one rib to the next hangs inward; `radius` is that of the ribs. */
function scallop(ribs: number, radius: number, to: Tip): string {
  const chord = 2 * radius * Math.sin(Math.PI / ribs);
  const bend = coordinate(chord * 0.78);
  return `A${bend} ${bend} 0 0 0 ${at(to)}`;
}

function canopy(ribs: number, radius: number): string {
  const [first, ...others] = tips(ribs, radius);
  if (!first) return '';
  return `M${at(first)}${[...others, first].map((tip) => scallop(ribs, radius, tip)).join('')}z`;
}

function spokes(ribs: number, radius: number): string {
  return tips(ribs, radius)
    .map((tip) => `M${MIDDLE} ${MIDDLE}L${at(tip)}`)
    .join('');
}

/** The panels between the ribs, alternating, gathered into one path for each opacity. */
function panels(ribs: number, fill: Fill, hue: string): string {
  const ends = tips(ribs, RADIUS);
  const outlines = new Map<number, string>();
  ends.forEach((tip, index) => {
    const next = ends[(index + 1) % ribs] ?? tip;
    const lonely = ribs % 2 === 1 && index === ribs - 1;
    const opacity = lonely ? fill.middle : index % 2 === 0 ? fill.strong : fill.weak;
    const outline = `M${MIDDLE} ${MIDDLE}L${at(tip)}${scallop(ribs, RADIUS, next)}z`;
    outlines.set(opacity, (outlines.get(opacity) ?? '') + outline);
  });
  return [...outlines]
    .map(
      ([opacity, d]) => `<path fill="${hue}"${opacity === 1 ? '' : ` fill-opacity="${opacity}"`} d="${d}"/>`,
    )
    .join('');
}

function hub(paint: Paint, hue: string): string {
  return `<circle cx="${MIDDLE}" cy="${MIDDLE}" r="3.6" fill="${paint.paper}" stroke="${hue}" stroke-width="1.6"/>`;
}

/**
 * The award's plaque: an umbrella seen from above. Ribs tell the category, hue the kind of winner, fill the rank: the
 * first three alternate from strong to faint, later ones fainter still, winners without an order carry a solid border, an honourable mention a
 * line inside its outline, a nominee a dotted outline, one announced without a name an empty outline. Decorative: the text beside it says all of that.
 * @throws {RangeError} where the ribs are not a whole number from 6 to 12.
 */
export function plaque({ id, kind, ribs, rank, result, paint, size = 88 }: Plaque): string {
  if (!Number.isInteger(ribs) || ribs < 6 || ribs > 12) {
    throw new RangeError(`plaque: ribs are not a whole number from 6 to 12: ${ribs}`);
  }
  const hue = paint[KIND_HUE[kind]];
  const edge = canopy(ribs, RADIUS);
  const line = (d: string, width: number, more = ''): string =>
    `<path d="${d}" fill="none" stroke="${hue}" stroke-width="${width}" stroke-linejoin="round"${more}/>`;
  const place = rank === 1 || rank === 2 || rank === 3 ? rank : 'later';
  const ranked = rank === undefined ? undefined : FILLS[place];

  const drawing = (): string => {
    if (result === 'unnamed') {
      return `<path d="${edge}" fill="none" stroke="${paint.noDataLine}" stroke-width="4" stroke-linejoin="round"/>`;
    }
    if (result === 'nominee') {
      return (
        line(edge, 2.6, ' stroke-dasharray="0.1 5.4" stroke-linecap="round"') +
        line(spokes(ribs, RADIUS - 6), 1.6)
      );
    }
    if (result === 'honourable') {
      return line(edge, 1.8) + line(canopy(ribs, RADIUS - 9), 1) + line(spokes(ribs, RADIUS), 1);
    }
    if (ranked) return panels(ribs, ranked, hue) + line(edge + spokes(ribs, RADIUS), 1.4);
    const inner = canopy(ribs, RADIUS - 11);
    return (
      `<path fill="${hue}" fill-rule="evenodd" d="${edge}${inner}"/>` +
      `<path fill="${hue}" fill-opacity="0.2" d="${inner}"/>` +
      line(spokes(ribs, RADIUS), 1.4)
    );
  };
  const scale = size === 100 ? '' : ` transform="scale(${Number((size / 100).toFixed(4))})"`;
  return decorationSvg(
    { id, width: size, height: size },
    `<g${scale}>${drawing()}${result === 'unnamed' ? '' : hub(paint, hue)}</g>`,
  );
}
