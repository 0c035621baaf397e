import { decorationSvg } from '../../charts/decoration.ts';
import { KIND_HUE } from '../../charts/kind-hue.ts';
import { pagePaint } from '../../charts/paint.ts';
import { coordinate } from '../../charts/svg.ts';
import type { Category } from '../../data/dataset.ts';
import { KINDS } from '../../stats/stage-matrix.ts';

/** The kinds of winners in the order their dots stand. */
export { KINDS };

const PITCH = 9;
const RADIUS = 3.2;
const PER_LINE = 15;

const centre = (place: number): readonly [string, string] => [
  coordinate((place % PER_LINE) * PITCH + PITCH / 2),
  coordinate(Math.floor(place / PER_LINE) * PITCH + PITCH / 2),
];

/** Dots of no length with round ends: one path however many there are. */
const filled = (from: number, count: number): string =>
  Array.from({ length: count }, (_, index) => `M${centre(from + index).join(' ')}h0`).join('');

/**
 * A dot a winner: filled and coloured by kind where known by name, hollow where only announced. Decorative: the words
 * beside it say how many there are.
 */
export function dots(known: ReadonlyMap<Category['kind'], number>, unknown: number): string {
  let place = 0;
  let body = '';
  for (const kind of KINDS) {
    const count = known.get(kind) ?? 0;
    if (count > 0) body += `<path stroke="${pagePaint[KIND_HUE[kind]]}" d="${filled(place, count)}"/>`;
    place += count;
  }
  const full = body && `<g fill="none" stroke-width="${RADIUS * 2}" stroke-linecap="round">${body}</g>`;
  const hollow = Array.from({ length: unknown }, (_, index) => {
    const [x, y] = centre(place + index);
    return `<circle cx="${x}" cy="${y}" r="${RADIUS - 0.5}"/>`;
  }).join('');
  const total = place + unknown;
  return decorationSvg(
    { width: Math.min(total, PER_LINE) * PITCH, height: Math.ceil(total / PER_LINE) * PITCH },
    full + (hollow && `<g fill="none" stroke="${pagePaint.noDataLine}">${hollow}</g>`),
  );
}
