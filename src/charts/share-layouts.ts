import { LEADING, type Room } from './fit-words.ts';
import { type SetWords, setWords } from './set-words.ts';
import type { ShareCard, SquareDrawing, WideDrawing } from './share-card.ts';
import { FOOT, MARGIN, SHARE_SIZE, shareMark } from './share-frame.ts';
import { coordinate, drawnIn, escapeText } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

const INNER = SHARE_SIZE.width - 2 * MARGIN;
const TOP = 56;
/** Where the words above the foot end. */
const END = FOOT - 20;

/** The number, under what its source says before it. */
function number({ figure, paint }: ShareCard, top: number, room: Room): SetWords {
  if (!figure) return { markup: '', y: top };
  const look = { weight: 700, fill: paint[figure.tone] };
  const before = setWords(figure.before ?? '', MARGIN, top, { ...room, sizes: [34] }, look);
  const text = setWords(figure.text, MARGIN, before.y + (figure.before ? 6 : 0), room, look);
  return { markup: before.markup + text.markup, y: text.y };
}

/** Words in the left column, a square drawing in the right one. */
export function besideDrawing(card: ShareCard, { svg }: SquareDrawing): string {
  const { kicker, finding, more = '', paint } = card;
  const [ink, muted] = [
    { weight: 500, fill: paint.ink },
    { weight: 400, fill: paint.muted },
  ];
  const side = 424;
  const width = INNER - side - 56;
  const room: Room = { width, lines: 1, sizes: [156, 140, 124, 108] };
  const name = setWords(
    kicker,
    MARGIN,
    TOP,
    { width, lines: 2, sizes: [46, 42, 38, 34] },
    { ...ink, weight: 700 },
  );
  const figure = number(card, name.y + 24, room);
  const top = figure.y + 12;
  // What follows keeps its room; the finding has what is left.
  const small = 24;
  const kept = more === '' ? 0 : wrapText(more, small, width).length * small * LEADING + 18;
  const found = setWords(
    finding,
    MARGIN,
    top,
    { width, height: END - top - kept, sizes: [38, 35, 32, 29] },
    ink,
  );
  const under = found.y + 18;
  const rest = setWords(
    more,
    MARGIN,
    under,
    { width, height: END + 8 - under, sizes: [28, 26, small] },
    muted,
  );
  const drawing = drawnIn(svg).at(SHARE_SIZE.width - MARGIN - side, TOP + 12, side);
  return name.markup + figure.markup + found.markup + rest.markup + drawing;
}

/** Number and finding side by side over a wide drawing. */
export function aboveDrawing(card: ShareCard, { svg, key }: WideDrawing): string {
  const { kicker, figure, finding, paint } = card;
  const look = { weight: 600, fill: paint.muted };
  const name = setWords(kicker, MARGIN, TOP - 8, { width: INNER, lines: 1, sizes: [30, 26] }, look);
  const top = name.y + 22;
  const size = 112;
  const shown = number(card, top, { width: INNER, lines: 1, sizes: [size] });
  const x = figure ? MARGIN + textWidth(figure.text, size) + 20 : MARGIN;
  const room: Room = { width: SHARE_SIZE.width - MARGIN - x, lines: 2, sizes: [44, 40, 36, 32, 30, 28] };
  const found = setWords(finding, x, top + 6, room, { weight: 700, fill: paint.ink });
  const wide = drawnIn(svg);
  const bottom = FOOT - 12;
  const height = bottom - Math.max(shown.y, found.y) - 4;
  const width = Math.min(INNER - 110, (height * wide.width) / wide.height);
  const high = (width * wide.height) / wide.width;
  const drawing = wide.at(SHARE_SIZE.width - MARGIN - width, bottom - high, width);
  return name.markup + shown.markup + found.markup + drawing + key(MARGIN, bottom);
}

/** Counts in a row above the foot. */
function countsRow({ counts = [], paint }: ShareCard): string {
  let x = MARGIN;
  return counts
    .map(({ value, name }) => {
      const at = coordinate(x);
      x += Math.max(textWidth(name, 24), textWidth(value, 60)) + 36;
      return (
        `<text x="${at}" y="${FOOT - 66}" font-size="60" font-weight="700" fill="${paint.total}">` +
        `${escapeText(value)}</text>` +
        `<text x="${at}" y="${FOOT - 28}" font-size="24" fill="${paint.muted}">${escapeText(name)}</text>`
      );
    })
    .join('');
}

/** Words alone, the mark large beside them. */
export function wordsAlone(card: ShareCard): string {
  const { kicker, finding, more = '', counts = [], paint } = card;
  const width = INNER - 290;
  const muted = { fill: paint.muted };
  const name = setWords(
    kicker,
    MARGIN,
    TOP,
    { width: INNER, lines: 1, sizes: [32, 28, 25] },
    { weight: 600, ...muted },
  );
  const top = name.y + (kicker === '' ? 0 : 28);
  const bottom = END - (counts.length > 0 ? 118 : 0);
  const room: Room = { width, height: bottom - top, leading: 1.14, sizes: [76, 68, 60, 54, 48, 44] };
  const short: Room = { ...room, lines: 2, sizes: [68, 60, 54, 48, 44] };
  const found = setWords(finding, MARGIN, top, more === '' ? room : short, { weight: 700, fill: paint.ink });
  const under = found.y + 28;
  const after = setWords(
    more,
    MARGIN,
    under,
    { width, height: bottom - under, lines: 6, sizes: [36, 32] },
    { weight: 400, ...muted },
  );
  return (
    name.markup +
    found.markup +
    after.markup +
    countsRow(card) +
    shareMark(SHARE_SIZE.width - MARGIN - 236, TOP + 96, 240, paint.total)
  );
}
