import { fitWords, type Room } from './fit-words.ts';
import type { Paint } from './paint.ts';
import { FOOT, MARGIN, SHARE_SIZE, shareMark } from './share-frame.ts';
import { aboveDrawing, besideDrawing, wordsAlone } from './share-layouts.ts';
import { chartSvg, coordinate, escapeText } from './svg.ts';
import { textWidth } from './text-width.ts';

/** What a shared link shows of its page: who or what it is about, its number, its finding. */
export interface ShareCard {
  /** From its content: `share-region-jambi-en`. */
  readonly id: string;
  /** What the page is about: a region, a view, a kind of page. Empty where the finding says it. */
  readonly kicker: string;
  /** The page's number, as the page writes it. */
  readonly figure?:
    | {
        /** "about", where its source says so. */
        readonly before?: string | undefined;
        readonly text: string;
        readonly tone: 'total' | 'formal' | 'informal';
      }
    | undefined;
  /** What was found, or the title of a page that finds nothing. */
  readonly finding: string;
  /** What follows from it. */
  readonly more?: string | undefined;
  /** Counts in a row, each with what it counts. */
  readonly counts?: readonly { readonly value: string; readonly name: string }[];
  /** Where the figures are from, then their date. */
  readonly source: readonly string[];
  /** The name of the site. */
  readonly site: string;
  readonly fontFamily: string;
  readonly paint: Paint;
}

/** A drawing of `chartSvg` that a card shows beside its words, as wide as high. */
export interface SquareDrawing {
  readonly kind: 'square';
  readonly svg: string;
}

/** A drawing below the words, as wide as the card lets it, and its key. */
export interface WideDrawing {
  readonly kind: 'wide';
  readonly svg: string;
  /** Drawn to the right of a place, ending where the drawing does. */
  readonly key: (x: number, bottom: number) => string;
}

/** Name and mark left, source and date right. */
function foot({ site, source, paint }: ShareCard): string {
  const name = { x: MARGIN + 52, size: 34 };
  const right = SHARE_SIZE.width - MARGIN;
  const room: Room = { width: right - name.x - textWidth(site, name.size) - 40, lines: 1, sizes: [20, 18] };
  const lines = source.filter((line) => line !== '').map((line) => fitWords(line, room));
  const texts = lines.map(({ size, lines: [line = ''] }, index) => {
    const y = FOOT + 46 + (index - (lines.length - 1) / 2) * 28;
    return (
      `<text x="${right}" y="${coordinate(y)}" font-size="${size}" text-anchor="end" fill="${paint.muted}">` +
      `${escapeText(line)}</text>`
    );
  });
  return (
    `<path d="M${MARGIN} ${FOOT}H${right}" stroke="${paint.rule}" stroke-width="2"/>` +
    shareMark(MARGIN, FOOT + 19, 40, paint.ink) +
    `<text x="${name.x}" y="${FOOT + 51}" font-size="${name.size}" font-weight="700" fill="${paint.ink}">` +
    `${escapeText(site)}</text>${texts.join('')}`
  );
}

/** What a card says, for those who do not see it. */
export function shareText({
  kicker,
  figure,
  finding,
  more,
}: Pick<ShareCard, 'kicker' | 'figure' | 'finding' | 'more'>): string {
  const said = [figure?.before, figure?.text, finding].filter(Boolean).join(' ');
  // A page that finds nothing says at least what it is for.
  return kicker === '' ? [said, more].filter(Boolean).join(': ') : `${kicker}: ${said}`;
}

function bodyOf(card: ShareCard, drawing: SquareDrawing | WideDrawing | undefined): string {
  if (!drawing) return wordsAlone(card);
  return drawing.kind === 'wide' ? aboveDrawing(card, drawing) : besideDrawing(card, drawing);
}

/** The picture of a page where its link is shared, 1200 × 630, legible at a third of that. */
export function shareCard(card: ShareCard, drawing?: SquareDrawing | WideDrawing): string {
  const { id, paint, source, site, fontFamily } = card;
  const frame = {
    id,
    title: shareText(card),
    description: source.join(' ') || site,
    ...SHARE_SIZE,
    fontFamily,
  };
  const background = `<rect width="${SHARE_SIZE.width}" height="${SHARE_SIZE.height}" fill="${paint.paper}"/>`;
  return chartSvg(frame, background + bodyOf(card, drawing) + foot(card));
}
