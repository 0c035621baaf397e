import type { Unit } from '../data/dataset.ts';
import { movePoint } from '../data/digits.ts';
import type { RefusalDetails, RefusalRule } from '../text/words/desk/refusals.ts';
import type { GridCell } from './grid.ts';
import { bareMark, isGlued, takeMark } from './marks.ts';
import { decimalsOf, inNotation, type Notation, plainNumber, roundTo } from './numbers.ts';

/** How the figures of a column are written. */
export interface FigureForm {
  readonly notation: Notation;
  /** The unit of the indicator; undefined where the figure is a plain number of a table. */
  readonly unit: Unit | undefined;
  /** For numbers of a workbook: whether they are shares already, or parts of one. */
  readonly as?: 'percent' | 'fraction' | undefined;
  /** Whether other numbers of the column look like parts of one, so that none of them can be told from a share. */
  readonly isDoubtful?: boolean;
  /** For numbers of a workbook: how many decimals it prints. */
  readonly decimals?: number | undefined;
  /** What the marks of footnotes mean. */
  readonly marks: Readonly<Record<string, string>>;
}

/** A figure as the table writes it, with what a footnote says of it; or why the cell is none. */
export type ReadFigure =
  | { readonly text: string; readonly note: string | undefined }
  | { readonly rule: RefusalRule; readonly details: RefusalDetails };

/** More decimals than sources print: a number that a spreadsheet has computed. */
const PRINTED_DECIMALS = 4;

const refuse = (rule: RefusalRule, details: RefusalDetails = {}): ReadFigure => ({ rule, details });

/** Reads the figure of a cell, from text to text; what it is not sure of it refuses. */
export function readFigure(cell: GridCell, form: FigureForm): ReadFigure {
  if (cell.isHidden) return refuse('hidden');
  const { text, mark } = cell.mark === undefined ? takeMark(cell.text) : { text: cell.text, mark: cell.mark };
  const note =
    mark === undefined
      ? undefined
      : Object.entries(form.marks).find(([known]) => bareMark(known) === bareMark(mark))?.[1];
  if (mark !== undefined && note === undefined) return refuse('mark', { name: mark });
  const read = cell.kind === 'number' ? readNumber(cell, form) : readText(cell, text, form);
  return typeof read === 'string' ? { text: read, note } : read;
}

/** Whether a number may be a part of one. */
export const isPart = (plain: string): boolean => /^0\./.test(plain);

const isShare = ({ unit }: FigureForm): boolean => unit === 'percent';

/** A number of a workbook, which holds no signs of its own. */
function readNumber({ text, isPercent }: GridCell, form: FigureForm): string | ReadFigure {
  if (text.startsWith('-')) return refuse('negative');
  if (!isShare(form)) {
    if (isPercent) return refuse('share-of-count');
    // `568.373` that an English spreadsheet took for a fraction. Fewer digits may be another slip.
    if (decimalsOf(text) > 0)
      return refuse('not-whole', decimalsOf(text) === 3 ? { near: thousands(text) } : {});
    return text;
  }
  // Without a sign, 0.43 may be a small share or a part of one.
  if (!isPercent && form.as === undefined && (form.isDoubtful || isPart(text)))
    return refuse('fraction', { near: movePoint(text, 2) });
  const share = isPercent || form.as === 'fraction' ? movePoint(text, 2) : text;
  if (decimalsOf(share) <= PRINTED_DECIMALS && form.decimals === undefined) return share;
  return form.decimals === undefined
    ? refuse('computed', { near: roundTo(share, 2) })
    : roundTo(share, form.decimals);
}

/** The whole number whose grouping point was taken for a decimal one: `568.373` → `568373`. */
const thousands = (text: string): string => movePoint(text, 3);

function readText(cell: GridCell, marked: string, form: FigureForm): string | ReadFigure {
  if (cell.kind === 'error') return refuse('error');
  if (cell.kind !== 'text') return refuse('number');
  const percent = /^(.*?)\s*(?:%|persen|percent)$/i.exec(marked);
  if (percent && !isShare(form)) return refuse('share-of-count');
  const money = form.unit === 'rupiah' ? /^Rp\.?\s*(.+)$/i.exec(marked) : undefined;
  const text = percent?.[1] ?? money?.[1] ?? marked;
  const plain = plainNumber(text, form.notation);
  const isWhole = !isShare(form);
  if (plain !== undefined && !(isWhole && decimalsOf(plain) > 0)) return plain;

  const other: Notation = form.notation === 'id' ? 'en' : 'id';
  const otherwise = plainNumber(text, other);
  if (otherwise !== undefined && !(isWhole && decimalsOf(otherwise) > 0))
    return refuse('other-notation', { near: inNotation(otherwise, form.notation), name: other });
  if (plain !== undefined) return refuse('not-whole');
  if (/^[-−–(]\s*\d/.test(text)) return refuse('negative');
  if (isGlued(cell.text)) return refuse('glued');
  return refuse('number');
}
