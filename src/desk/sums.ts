import { valueColumn } from './cell-rules.ts';
import { addressOf, cellAt, lettersOf } from './grid.ts';
import type { Mapping } from './mapping.ts';
import { inNotation, isSameNumber, sumOf } from './numbers.ts';
import { readFigure } from './read-figure.ts';
import { isNoFigure, type Reading, type Refused, type Understood, why } from './reading.ts';
import { isAverage } from './totals.ts';

/** The rows of a sheet by what they hold, from 0, in order. */
export interface SheetRows {
  /** Rows of figures, whether they were understood or not. */
  readonly body: readonly number[];
  /** Rows of sums, with the word that makes them ones. */
  readonly totals: readonly { readonly row: number; readonly seen: string }[];
}

/** What the sums that a sheet states itself tell of its figures. */
export interface HeldSums {
  readonly refused: readonly Refused[];
  /** Addresses of the figures that are not sure, because a sum that they are a part of is not theirs. */
  readonly unsure: ReadonlySet<string>;
  /** Rows of sums whose every count is that of its column. */
  readonly summed: ReadonlySet<number>;
}

/** A cell of a sum. */
interface Part {
  readonly at: string;
  /** Undefined where it holds no figure. */
  readonly text: string | undefined;
}

/**
 * Holds the sums of a sheet against what they sum: rows of sums against their columns, and the columns of a row as the
 * mapping says. A sum with a part that cannot be read tells nothing; nor do averages and rows of sums of shares.
 */
export function heldSums(
  reading: Reading,
  { body, totals }: SheetRows,
  understood: readonly Understood[],
): HeldSums {
  const { grid, mapping, table, rules } = reading;
  const seenAt = new Map(understood.map(({ at, seen }) => [at, seen]));
  const refused: Refused[] = [];
  const unsure = new Set<string>();
  const summed = new Set<number>();
  if (valueColumn(table) === undefined) return { refused, unsure, summed };

  const unitOf = (figure: Mapping['figures'][number]) =>
    rules.unitOf(figure.set.indicator ?? mapping.set.indicator);
  /** The figure of a cell; undefined where it cannot be read. */
  const partAt = (row: number, column: number): Part | undefined => {
    const figure = mapping.figures.find((one) => one.column === column);
    const cell = cellAt(grid, row, column);
    const at = addressOf(row, column);
    if (isNoFigure(cell)) return { at, text: undefined };
    if (!figure) return undefined;
    const { notation, marks } = mapping;
    const read = readFigure(cell, { ...figure, notation, marks, unit: unitOf(figure) });
    return 'text' in read ? { at, text: read.text } : undefined;
  };
  const partsAt = (places: readonly (readonly [number, number])[]): readonly Part[] | undefined => {
    const parts = places.map(([row, column]) => partAt(row, column));
    return parts.some((part) => part === undefined)
      ? undefined
      : parts.flatMap((part) => (part?.text === undefined ? [] : part));
  };
  const sumIn = (parts: readonly Part[]): string => sumOf(parts.flatMap(({ text }) => text ?? []));
  const refuse = (
    rule: 'row-sum' | 'column-sum',
    total: Part,
    parts: readonly Part[],
    name: string,
    column: string,
  ): void => {
    const unread = [...parts, total].flatMap(({ at }) => {
      const seen = seenAt.get(at);
      return seen === undefined || at === total.at ? [] : [{ at, seen }];
    });
    if (unread.length === 0 && !seenAt.has(total.at)) return;
    for (const { at } of [...unread, total]) unsure.add(at);
    const expected = inNotation(sumIn(parts), mapping.notation);
    refused.push({
      at: total.at,
      seen: inNotation(total.text ?? '', mapping.notation),
      unread,
      ...why(rule, { expected, name, near: column }),
    });
  };

  for (const [letters, parts] of Object.entries(mapping.sum)) {
    if (parts === 'no') continue;
    const target = mapping.figures.find(({ column }) => lettersOf(column) === letters)?.column;
    if (target === undefined) continue;
    for (const row of body) {
      const total = partAt(row, target);
      const found = partsAt(parts.map((column) => [row, column]));
      if (total?.text === undefined || !found || found.length === 0) continue;
      if (isSameNumber(sumIn(found), total.text)) continue;
      refuse('row-sum', total, found, found.map(({ at }) => at).join(' + '), letters);
    }
  }

  for (const [i, { row, seen }] of totals.entries()) {
    if (isAverage(seen)) continue;
    const since = totals[i - 1]?.row ?? -1;
    const above = body.filter((one) => one < row);
    // Some sheets state their sum first.
    const all = above.length > 0 ? above : body;
    const own = above.filter((one) => one > since);
    let isWhole = true;
    let isAny = false;
    for (const figure of mapping.figures) {
      const letters = lettersOf(figure.column);
      const unit = unitOf(figure);
      if (unit === undefined || unit === 'percent') continue;
      const total = partAt(row, figure.column);
      const found = [own, all].flatMap((rows) => {
        const parts = rows.length > 0 ? partsAt(rows.map((one) => [one, figure.column])) : undefined;
        return parts && parts.length > 0 ? [parts] : [];
      });
      const [first] = found;
      if (mapping.sum[letters] === 'no' || total?.text === undefined || !first) {
        if (!total || total.text !== undefined) isWhole = false;
        continue;
      }
      const { text } = total;
      isAny = true;
      if (found.some((parts) => isSameNumber(sumIn(parts), text))) continue;
      isWhole = false;
      const [from, to] = [first[0]?.at ?? '', first.at(-1)?.at ?? ''];
      refuse('column-sum', total, first, from === to ? from : `${from}–${to}`, letters);
    }
    if (isWhole && isAny) summed.add(row);
  }
  return { refused, unsure, summed };
}
