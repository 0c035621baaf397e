import type { Category } from '../data/dataset.ts';
import type { StageMark } from '../stats/stage-matrix.ts';
import { decorationSvg } from './decoration.ts';
import { KIND_HUE } from './kind-hue.ts';
import { type Paint, pagePaint } from './paint.ts';
import { coordinate } from './svg.ts';

type Level = 'national' | 'provincial';

export interface StageMarks {
  readonly level: Level;
  /** `named` draws its marks, the others a sign of their own. */
  readonly state: 'named' | 'counted' | 'unlisted' | 'stage';
  readonly marks: readonly StageMark[];
  readonly paint?: Paint;
}

interface Sizes {
  readonly pitch: number;
  readonly perLine: number;
  readonly first: number;
  readonly other: number;
}

/** Pixels; a line is as wide as a year's column on a narrow phone. */
const SIZES: Record<Level, Sizes> = {
  national: { pitch: 11.5, perLine: 3, first: 5.7, other: 4.3 },
  provincial: { pitch: 8.6, perLine: 4, first: 4.1, other: 2.7 },
};
/** Of the sign of a ceremony without a list, and of the dash of an earlier stage. */
const SIGN = 15;

const at = (value: number): string => coordinate(value);

/** A disc, or for the national level a diamond: told apart without colour. */
function outline(level: Level, x: number, y: number, size: number): string {
  if (level === 'national')
    return `M${at(x)} ${at(y - size)}l${at(size)} ${at(size)}l${at(-size)} ${at(size)}l${at(-size)} ${at(-size)}z`;
  const [left, d] = [at(x - size), at(2 * size)];
  const r = at(size);
  return `M${left} ${at(y)}a${r} ${r} 0 1 1 ${d} 0a${r} ${r} 0 1 1 -${d} 0z`;
}

/**
 * What a ceremony brought a province: a mark a winner, coloured by kind, larger where first; one hollow mark for
 * all that are only counted, whose number is written beside it; a dashed ring where no list was found; a dash for an earlier stage. Decorative: the link around it says it.
 */
export function stageMarks({ level, state, marks, paint = pagePaint }: StageMarks): string {
  if (state === 'unlisted' || state === 'stage') {
    const middle = SIGN / 2;
    const shape =
      state === 'stage'
        ? `<path d="M3 ${at(middle)}h${at(SIGN - 6)}" stroke="${paint.noDataLine}" stroke-width="2"/>`
        : `<circle cx="${at(middle)}" cy="${at(middle)}" r="${at(middle - 1)}" fill="none" stroke="${paint.noDataLine}"` +
          ` stroke-width="1.5" stroke-dasharray="2.6 2.1"/>`;
    return decorationSvg({ width: SIGN, height: SIGN }, shape);
  }
  const { pitch, perLine, first, other } = SIZES[level];
  if (state === 'counted') {
    const ring = outline(level, pitch / 2, pitch / 2, other);
    return decorationSvg(
      { width: pitch, height: pitch },
      `<path fill="none" stroke="${paint.noDataLine}" stroke-width="1.4" d="${ring}"/>`,
    );
  }
  const place = (index: number): readonly [number, number] => [
    (index % perLine) * pitch + pitch / 2,
    Math.floor(index / perLine) * pitch + pitch / 2,
  ];
  const drawn = new Map<Category['kind'], string>();
  marks.forEach(({ kind, first: leads }, index) => {
    const [x, y] = place(index);
    drawn.set(kind, (drawn.get(kind) ?? '') + outline(level, x, y, leads ? first : other));
  });
  const filled = [...drawn].map(([kind, d]) => `<path fill="${paint[KIND_HUE[kind]]}" d="${d}"/>`).join('');
  const count = marks.length;
  return decorationSvg(
    { width: Math.min(count, perLine) * pitch, height: Math.ceil(count / perLine) * pitch },
    filled,
  );
}
