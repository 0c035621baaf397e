import { foldName } from '../data/spelling.ts';
import { addressOf, cellAt, type Grid, seenAt } from './grid.ts';
import type { Mapping } from './mapping.ts';
import { takeMark } from './marks.ts';
import { periodIn, periodNear } from './period-text.ts';
import { placed, readWord } from './read-taken.ts';
import type { Reading } from './reading.ts';

type Column = Mapping['take'][string];

/** A place where the file is not as its mapping says. */
export interface Misfit {
  readonly at: string;
  readonly seen: string;
  readonly expected: string;
  readonly rule: 'header' | 'expect' | 'period' | 'no-rows';
  /** What it may mean. */
  readonly near?: string | undefined;
}

/**
 * The places where a sheet is not what its mapping describes; nothing of it is read then, because a column that moved
 * would put true figures under wrong names.
 */
export function misfits({ grid, mapping }: Pick<Reading, 'grid' | 'mapping'>): readonly Misfit[] {
  const found: Misfit[] = [];
  const columns: readonly Column[] = [...Object.values(mapping.take), ...mapping.figures];
  for (const { column, header } of columns) {
    const seen = headerOf(grid, mapping, column);
    if (foldHeader(seen) === foldHeader(header)) continue;
    const at = addressOf(mapping.header.to ?? mapping.header.from, column);
    found.push({ at, seen, expected: header, rule: 'header' });
  }
  for (const [at, expected] of Object.entries(mapping.expect)) {
    const { text: seen } = placed(grid, at);
    if (foldHeader(seen) !== foldHeader(expected)) found.push({ at, seen, expected, rule: 'expect' });
  }
  for (const [name, at] of Object.entries(mapping.cell)) {
    const { text: seen } = placed(grid, at);
    if (readWord({ mapping }, name, seen) === undefined && periodIn(seen) === undefined)
      found.push({ at, seen, expected: name, rule: 'period', near: periodNear(seen) });
  }
  if (grid.rows.length <= mapping.rows.from)
    found.push({ at: addressOf(mapping.rows.from, 0), seen: '', expected: '', rule: 'no-rows' });
  return found;
}

/** What stands over a column, from top to bottom: `Pekerja terlindungi > Formal`; merged cells count once. */
function headerOf(grid: Grid, { header }: Pick<Mapping, 'header'>, column: number): string {
  const parts: string[] = [];
  for (let row = header.from; row <= (header.to ?? header.from); row++) {
    const text = headerText(grid, header, row, column);
    if (text !== '' && text !== parts.at(-1)) parts.push(text);
  }
  return parts.join(' > ');
}

/**
 * The text of a cell of the header. A CSV file has no merged cells: there an empty cell above the last row continues the
 * one to its left, unless its own column has begun above it.
 */
function headerText(grid: Grid, header: Mapping['header'], row: number, column: number): string {
  const { text } = takeMark(seenAt(grid, row, column).text);
  const isOpen = (above: number): boolean =>
    above < header.from || (cellAt(grid, above, column).text === '' && isOpen(above - 1));
  const isContinued = grid.isRagged && column > 0 && row < (header.to ?? header.from) && isOpen(row - 1);
  return text === '' && isContinued ? headerText(grid, header, row, column - 1) : text;
}

const foldHeader = (text: string): string => foldName(text.replace(/\s*>\s*/g, ' > '));
