import { outOfHundred } from '../stats/share.ts';
import type { Lang } from '../text/lang.ts';
import { whole } from '../text/numbers.ts';
import { sentenceCase } from '../text/sentence-case.ts';
import { regionWords } from '../text/words/region.ts';
import { terms } from '../text/words/terms.ts';
import { lineHeight } from './labels.ts';
import type { Paint } from './paint.ts';
import { regionWorkers, type WorkersShare } from './region-workers.ts';
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
  readonly shares: readonly (WorkersShare & {
    /** The share as the page writes it: "43.31%". */
    readonly text: string;
    /** What it is a share of, where each says its own: "of eligible workers". */
    readonly basis?: string | undefined;
  })[];
  /** For a phone: one under the other, each beside what it says. */
  readonly narrow?: boolean;
  readonly paint: Paint;
}

const WIDTH = 640;
const COLUMN = 230;
/** The width of a picture, and of the words below it. */
const PEOPLE = 180;
const CAPTION = 14;
const COUNT = 20;
const COUNT_ALONE = 40;

/** On a phone: the width of the drawing, of a picture among others and of one alone, and the room beside it. */
const NARROW = { width: 328, among: 112, alone: 150, beside: 16, count: 30 } as const;

interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
}

const lineAt = (x: number, top: number, { text, size, weight, fill }: Line): string =>
  `<text x="${coordinate(x)}" y="${coordinate(top + size)}" font-size="${size}" font-weight="${weight}"` +
  ` fill="${fill}">${escapeText(text)}</text>`;

/** Lines of text from a height down, and the height they end at. */
function lines(
  x: number,
  top: number,
  texts: readonly Line[],
): { readonly body: string; readonly y: number } {
  let y = top;
  let body = '';
  for (const line of texts) {
    body += lineAt(x, y, line);
    y += lineHeight(line.size);
  }
  return { body, y };
}

/** What a picture says of its share: the count under what bounds it, whose it is, the share itself, and its basis. */
function saidOf(
  { lang, paint }: Pick<HundredsChart, 'lang' | 'paint'>,
  { segment, share, qualifier, text, basis = '' }: HundredsChart['shares'][number],
  count: number,
  width: number,
): readonly Line[] {
  const words = terms(lang);
  const before = qualifier && sentenceCase(regionWords(lang).qualifier[qualifier]);
  const quiet = { size: CAPTION, weight: 400, fill: paint.muted };
  return [
    ...(before ? [{ text: before, size: CAPTION, weight: 700, fill: paint.ink }] : []),
    {
      text: words.of100(whole(lang, outOfHundred(share, qualifier))),
      size: count,
      weight: 700,
      fill: paint.ink,
    },
    ...[words.segment[segment], text, ...wrapText(basis, CAPTION, width)]
      .filter((each) => each !== '')
      .map((each) => ({ text: each, ...quiet })),
  ];
}

/** One hundred workers by segment, side by side in one picture under their family and date, each over its basis. */
export function regionHundreds(chart: HundredsChart): string {
  const { id, lang, title, description, region, caption, shares, narrow = false, paint } = chart;
  const width = narrow ? NARROW.width : WIDTH;
  const alone = shares.length === 1;
  const heading = wrapText(caption, CAPTION, width).map((text) => ({
    ...{ text, size: CAPTION, weight: 600 },
    fill: paint.ink,
  }));
  let { body, y } = lines(0, 0, heading);
  y += 12;
  const drawings = shares.map((share) => ({
    share,
    drawing: drawnIn(regionWorkers(lang, region, share, paint, `${id}-${share.segment}`)),
  }));
  if (narrow || alone) {
    // What a picture says stands beside it, down to its foot.
    const people = narrow ? (alone ? NARROW.alone : NARROW.among) : PEOPLE;
    const x = narrow ? people + NARROW.beside : COLUMN;
    const count = narrow ? (alone ? NARROW.count : COUNT) : COUNT_ALONE;
    for (const { share, drawing } of drawings) {
      const said = saidOf(chart, share, count, width - x);
      const height = said.reduce((sum, { size }) => sum + lineHeight(size), 0);
      body += drawing.at(0, y, people);
      const beside = lines(x, y + Math.max(0, people - height), said);
      body += beside.body;
      y = Math.max(y + people, beside.y) + 16;
    }
    y -= 16;
  } else {
    const top = y + PEOPLE + 10;
    let foot = top;
    for (const [index, { share, drawing }] of drawings.entries()) {
      const below = lines(index * COLUMN, top, saidOf(chart, share, COUNT, PEOPLE));
      body += drawing.at(index * COLUMN, y) + below.body;
      foot = Math.max(foot, below.y);
    }
    y = foot;
  }
  return chartSvg({ id, title, description, width, height: Math.ceil(y) }, body);
}
