/** A cell of a sheet as a person sees it, whatever file it came from. */
export interface GridCell {
  readonly kind: 'blank' | 'text' | 'number' | 'date' | 'truth' | 'error';
  /** A text without spaces at its ends; a number in all digits; a date as `2024-06-10`, or `2024-06` where it shows no day. */
  readonly text: string;
  /** A number that is shown as a percentage, a hundred times what the cell holds. */
  readonly isPercent?: true;
  /** In a row or a column that is hidden. */
  readonly isHidden?: true;
  /** A footnote's mark that is set in small type, apart from the text. */
  readonly mark?: string;
}

/** Cells that are one: rows and columns from 0, the last included. */
export interface Merge {
  readonly startRow: number;
  readonly endRow: number;
  readonly startCol: number;
  readonly endCol: number;
}

/** A sheet of cells, rows and columns from 0. */
export interface Grid {
  /** The name of the sheet; undefined for a CSV file. */
  readonly sheet: string | undefined;
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges: readonly Merge[];
  /** Whether rows have as many cells as were written, so that one with more than its header is broken. */
  readonly isRagged: boolean;
}

const BLANK: GridCell = { kind: 'blank', text: '' };

export const cellAt = ({ rows }: Grid, row: number, column: number): GridCell => rows[row]?.[column] ?? BLANK;

/** The merged cells that a cell is a part of. */
export const mergeAt = ({ merges }: Grid, row: number, column: number): Merge | undefined =>
  merges.find(
    ({ startRow, endRow, startCol, endCol }) =>
      row >= startRow && row <= endRow && column >= startCol && column <= endCol,
  );

/** The cell that is seen at a place: the first of the merged ones, where it is one of them. */
export function seenAt(grid: Grid, row: number, column: number): GridCell {
  const merge = mergeAt(grid, row, column);
  return merge ? cellAt(grid, merge.startRow, merge.startCol) : cellAt(grid, row, column);
}

/** `AB` → 27; undefined where the text is no column. */
export function columnOf(letters: string): number | undefined {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}

/** 27 → `AB` */
export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

/** `C8`, from row and column from 0. */
export const addressOf = (row: number, column: number): string => `${lettersOf(column)}${row + 1}`;

/** `C8` → row 7, column 2. */
export function placeOf(address: string): { row: number; column: number } | undefined {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/i.exec(address);
  const column = columnOf(match?.[1] ?? '');
  return match && column !== undefined ? { row: Number(match[2]) - 1, column } : undefined;
}
