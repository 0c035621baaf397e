import { type Both, both } from './both.ts';
import type { Reader } from './cell-reader.ts';
import type { Mistake } from './problem.ts';
import type { Sheet } from './sheet.ts';

/** Whether a row has as many cells as its header, and anything in them. */
export const isWholeRow = (row: readonly string[], { width }: Sheet): boolean =>
  row.length === width && !row.every(isEmpty);

const cellCount = (count: number): string => `${count} ${count === 1 ? 'cell' : 'cells'}`;

const isEmpty = (text: string): boolean => text === '';

/** The column of figures of a table, whose commas make cells. */
interface FigureColumn {
  /** Its place; undefined in a table without figures. */
  readonly at: number | undefined;
  readonly read: Reader | undefined;
  /** Reads the column behind it. */
  readonly next: Reader | undefined;
}

/** A part of a number that commas took apart, with what people set around it. */
const PART = /^\s*\d+\s*%?\s*$/;

/**
 * The cells that commas made of a figure: digits where the column behind it takes none. Other cells of the row may be too
 * many as well. None where no figure was taken apart.
 */
function partsOf(row: readonly string[], { at, next }: FigureColumn, more: number): readonly string[] {
  if (at === undefined) return [];
  for (let count = more + 1; count > 1; count--) {
    const parts = row.slice(at, at + count);
    const [, second = ''] = parts;
    if (parts.every((part) => PART.test(part)) && next?.(second).mistake) return parts;
  }
  return [];
}

/**
 * What is wrong with a row as a whole, and the cell to look at. Undefined where its number of cells says nothing,
 * because the header is wrong and told already.
 */
export function shapeMistake(
  row: readonly string[],
  { width, isWhole }: Sheet,
  figure: FigureColumn,
): (Mistake & { value: string; cell: number | undefined }) | undefined {
  if (row.every(isEmpty)) {
    const value = row.length === 1 ? '' : ','.repeat(row.length - 1);
    const expected = both('baris yang berisi nilai', 'a row with values');
    const mend = both('hapus baris kosong ini', 'delete the empty line');
    return { rule: 'empty-row', value, expected, mend, cell: undefined };
  }
  if (!isWhole) return undefined;
  const told = (cell: number | undefined, id: string, en: string) => ({
    rule: 'row-length',
    value: cellCount(row.length),
    expected: both(`${width} sel`, `${width} cells`),
    mend: both(id, en),
    said: both(`${row.length} sel, bukan ${width}`, `${cellCount(row.length)}, not ${width}`),
    cell,
  });
  const more = row.length - width;
  if (row.length === 1)
    return told(
      undefined,
      'jika ini sambungan baris di atasnya, gabungkan keduanya; jika catatan lembar kerja, hapus; jika tidak, tambahkan sel yang kurang',
      'if it goes on from the line above, join the two; if it is a note of a spreadsheet, delete it; else add the missing cells',
    );
  if (more < 0)
    return told(
      undefined,
      'tambahkan sel yang kurang; nilai yang tidak diketahui adalah sel kosong di antara koma. Jika barisnya terputus menjadi dua, gabungkan',
      'add the missing cells; an unknown value is an empty cell between commas. If the row was broken into two lines, join them',
    );
  const parts = partsOf(row, figure, more);
  if (parts.length > 0) {
    const number = parts.join(',').trim();
    const mend: Both =
      figure.read?.(number).mistake?.mend ?? both('tulis tanpa koma', 'write it without the comma');
    return told(
      figure.at,
      `${number} menjadi ${parts.length === 2 ? 'dua' : parts.length} sel; ${mend.id}`,
      `${number} became ${parts.length === 2 ? 'two' : parts.length} cells; ${mend.en}`,
    );
  }
  // In a text a comma stands before a space, where no cell may begin with one.
  const spaced = row.findIndex((text) => /^ \S/.test(text));
  return spaced > 0
    ? told(
        spaced - 1,
        'teks yang mengandung koma menjadi beberapa sel; apit seluruhnya dengan tanda kutip',
        'a text with a comma in it became several cells; put quotes around all of it',
      )
    : told(
        width,
        'hapus sel yang berlebih; teks yang mengandung koma perlu tanda kutip',
        'remove the extra cell; a text with a comma in it needs quotes',
      );
}
