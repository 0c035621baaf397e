import type { Segment } from '../stats/comparable.ts';
import { outOfHundred } from '../stats/share.ts';
import type { Lang } from '../text/lang.ts';
import { whole } from '../text/numbers.ts';
import { terms } from '../text/words/terms.ts';
import { lineHeight } from './labels.ts';
import type { Paint } from './paint.ts';
import { regionWorkers } from './region-workers.ts';
import { chartSvg, coordinate, drawnIn, escapeText } from './svg.ts';
import { wrapText } from './text-width.ts';

export interface HundredsChart {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  /** The region that the shares are of. */
  readonly region: { readonly code: string; readonly name: string };
  /** Family and date, and the basis where all have one. */
  readonly caption: string;
  readonly shares: readonly {
    readonly segment: Segment;
    /** Percent 0–100, or more. */
    readonly share: number;
    /** The share as the page writes it: "43.31%". */
    readonly text: string;
    /** What it is a share of, where each says its own: "of eligible workers". */
    readonly basis?: string | undefined;
  }[];
  readonly paint: Paint;
}

const WIDTH = 640;
const COLUMN = 230;
/** The width of a picture, and of the words below it. */
const PEOPLE = 180;
const CAPTION = 14;
const COUNT = 20;
const COUNT_ALONE = 40;

/** One hundred workers by segment, side by side in one picture under their family and date, each over its basis. */
export function regionHundreds(chart: HundredsChart): string {
  const { id, lang, title, description, region, caption, shares, paint } = chart;
  const words = terms(lang);
  let body = '';
  let y = 0;
  const line = (x: number, size: number, weight: number, fill: string, text: string): string =>
    `<text x="${coordinate(x)}" y="${coordinate(y + size)}" font-size="${size}" font-weight="${weight}"` +
    ` fill="${fill}">${escapeText(text)}</text>`;
  for (const text of wrapText(caption, CAPTION, WIDTH)) {
    body += line(0, CAPTION, 600, paint.ink, text);
    y += lineHeight(CAPTION);
  }
  y += 12;
  const drawings = shares.map(({ segment, share }) =>
    drawnIn(regionWorkers(lang, region, segment, share, paint)),
  );
  body += drawings.map((drawing, index) => drawing.at(index * COLUMN, y)).join('');
  y += Math.max(0, ...drawings.map(({ height }) => height));
  const alone = shares.length === 1;
  const lines = [
    { size: alone ? COUNT_ALONE : COUNT, weight: 700, fill: paint.ink },
    { size: CAPTION, weight: 400, fill: paint.muted },
    { size: CAPTION, weight: 400, fill: paint.muted },
  ] as const;
  // What a picture says stands below it; beside it, down to its foot, where there is no other.
  if (alone) y -= lines.reduce((sum, { size }) => sum + lineHeight(size), 0);
  else y += 10;
  for (const [row, { size, weight, fill }] of lines.entries()) {
    body += shares
      .map(({ segment, share, text }, index) => {
        const said = [words.of100(whole(lang, outOfHundred(share))), words.segment[segment], text][row];
        return line((alone ? 1 : index) * COLUMN, size, weight, fill, said ?? '');
      })
      .join('');
    y += lineHeight(size);
  }
  const bases = shares.map(({ basis = '' }) => wrapText(basis, CAPTION, PEOPLE));
  for (let row = 0; row < Math.max(...bases.map(({ length }) => length)); row++) {
    body += bases
      .map((wrapped, index) => {
        const text = wrapped[row];
        return text === undefined ? '' : line(index * COLUMN, CAPTION, 400, paint.muted, text);
      })
      .join('');
    y += lineHeight(CAPTION);
  }
  return chartSvg({ id, title, description, width: WIDTH, height: Math.ceil(y) }, body);
}
