import { type Both, both } from './both.ts';
import type { Reader } from './cell-reader.ts';
import type { Mistake } from './problem.ts';
import type { Sheet } from './sheet.ts';

/** Whether a row has as many cells as its header, and anything in them. */
export const isWholeRow = (row: readonly string[], { width }: Sheet): boolean =>
  row.length === width && !row.every(isEmpty);

const isEmpty = (text: string): boolean => text === '';

/**
 * What is wrong with a row as a whole, and the cell to look at. Undefined where its number of cells says nothing,
 * because the header is wrong and told already.
 */
export function shapeMistake(
  row: readonly string[],
  { width, isWhole }: Sheet,
  valueAt: number | undefined,
  readValue: Reader | undefined,
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
    value: `${row.length} cells`,
    expected: both(`${width} sel`, `${width} cells`),
    mend: both(id, en),
    said: both(`${row.length} sel, bukan ${width}`, `${row.length} cells, not ${width}`),
    cell,
  });
  const more = row.length - width;
  if (more < 0)
    return told(
      undefined,
      'tambahkan sel yang kurang; nilai yang tidak diketahui adalah sel kosong di antara koma',
      'add the missing cells; an unknown value is an empty cell between commas',
    );
  const parts = valueAt === undefined ? [] : row.slice(valueAt, valueAt + more + 1);
  if (parts.length > 0 && parts.every((part) => /^\d+$/.test(part))) {
    const number = parts.join(',');
    const mend: Both =
      readValue?.(number).mistake?.mend ?? both('tulis tanpa koma', 'write it without the comma');
    return told(
      valueAt,
      `${number} menjadi ${more === 1 ? 'dua' : more + 1} sel; ${mend.id}`,
      `${number} became ${more === 1 ? 'two' : more + 1} cells; ${mend.en}`,
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
