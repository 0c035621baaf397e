import { movePoint } from '../data/digits.ts';
import type { Table } from '../data/table.ts';
import { type RowCells, valueColumn } from './cell-rules.ts';
import { addressOf, cellAt, type Grid, type GridCell, mergeAt, seenAt } from './grid.ts';
import type { Mapping } from './mapping.ts';
import { takeMark } from './marks.ts';
import { inNotation, type Notation } from './numbers.ts';
import { periodIn } from './period-text.ts';
import { isPart, readFigure } from './read-figure.ts';
import { placed, readTaken, readWord } from './read-taken.ts';
import {
  isNoFigure,
  type Passed,
  type Reading,
  type Refused,
  type Understanding,
  type Understood,
  type Why,
  why,
} from './reading.ts';
import { keyOf } from './standing.ts';
import { heldSums } from './sums.ts';
import { totalIn } from './totals.ts';

/** The first cell of a row that says something. */
function firstText({ rows }: Grid, row: number): { readonly at: string; readonly seen: string } | undefined {
  const cells = rows[row] ?? [];
  const column = cells.findIndex(({ kind }) => kind !== 'blank');
  return column === -1 ? undefined : { at: addressOf(row, column), seen: cells[column]?.text ?? '' };
}

/** Reads the rows of a sheet that fits its mapping: what it is sure of, what it refuses, and what it passes over. */
export function understand(reading: Reading): Understanding {
  const { grid, mapping, table } = reading;
  const understood: Understood[] = [];
  const refused: Refused[] = [];
  const passed: Passed[] = [];
  const last = Math.min(mapping.rows.to ?? grid.rows.length - 1, grid.rows.length - 1);
  const value = valueColumn(table);
  const fixed = fixedCells(reading);
  const labelColumn = (mapping.take.region ?? Object.values(mapping.take)[0])?.column ?? 0;
  const named = regionsNamed(reading, last);
  const width = widthOf(grid, mapping);
  const rowNumbers = Array.from(
    { length: Math.max(0, last + 1 - mapping.rows.from) },
    (_, i) => i + mapping.rows.from,
  );
  const doubtful = new Set(
    mapping.figures.filter(({ column }) =>
      rowNumbers.some((row) => {
        const { kind, text, isPercent } = cellAt(grid, row, column);
        return kind === 'number' && !isPercent && isPart(text);
      }),
    ),
  );

  const body: number[] = [];
  const totals: (Omit<Passed, 'why'> & { readonly row: number })[] = [];
  for (const row of rowNumbers) {
    const label = seenAt(grid, row, labelColumn);
    const at = addressOf(row, labelColumn);
    const figures = mapping.figures.map((figure) => ({ figure, cell: cellAt(grid, row, figure.column) }));
    const isEmpty =
      mapping.figures.length > 0
        ? figures.every(({ cell }) => isNoFigure(cell))
        : Object.values(mapping.take).every(({ column }) => seenAt(grid, row, column).kind === 'blank');
    const total = totalIn(grid, row, mapping);
    if (total) {
      totals.push({ ...total, row });
      continue;
    }
    if (isEmpty) {
      const words = firstText(grid, row);
      if (words) passed.push({ ...words, why: 'text' });
      continue;
    }
    body.push(row);
    const length = grid.rows[row]?.length ?? 0;
    if (grid.isRagged && length > width) {
      const details = { expected: String(width), near: String(length) };
      refused.push({
        at,
        seen: (grid.rows[row] ?? []).map(({ text }) => text).join(' | '),
        ...why('row-length', details),
      });
      continue;
    }

    const taken: Record<string, string> = {};
    const notes: string[] = [];
    let isGood = true;
    for (const [name, { column }] of Object.entries(mapping.take)) {
      const cell = seenAt(grid, row, column);
      const read = readTaken(reading, name, cell, named);
      if ('rule' in read) {
        const unread = isGood
          ? figures.flatMap(({ figure, cell: other }) =>
              isNoFigure(other)
                ? []
                : [{ at: addressOf(row, figure.column), seen: shown(other, mapping.notation) }],
            )
          : [];
        refused.push({ at: addressOf(row, column), seen: cell.text, unread, ...read });
        isGood = false;
      } else {
        taken[name] = read.text;
        if (read.note) notes.push(read.note);
      }
    }
    if (!isGood) continue;

    const shared = { ...fixed, ...taken };
    if (value === undefined || mapping.figures.length === 0) {
      const cells = withNotes(shared, notes);
      const mistake = mistakeIn(reading, cells);
      if (mistake) refused.push({ at, seen: label.text, ...mistake });
      else understood.push({ at, seen: label.text, cells, notes });
      continue;
    }
    for (const { figure, cell } of figures) {
      const place = addressOf(row, figure.column);
      if (isNoFigure(cell)) {
        passed.push({ at: place, seen: cell.text, why: 'blank' });
        continue;
      }
      const told = { at: place, seen: shown(cell, mapping.notation) };
      const merge = mergeAt(grid, row, figure.column);
      if (merge) {
        refused.push({ ...told, ...why('merged') });
        continue;
      }
      const unit = reading.rules.unitOf({ ...shared, ...figure.set }.indicator);
      const isDoubtful = doubtful.has(figure);
      const form = { ...figure, isDoubtful, notation: mapping.notation, unit, marks: mapping.marks };
      const read = readFigure(cell, form);
      if ('rule' in read) {
        refused.push({ ...told, ...read });
        continue;
      }
      const own = [...notes, ...(read.note ? [read.note] : [])];
      const cells = withNotes({ ...shared, ...figure.set, [value]: read.text }, own);
      const mistake = mistakeIn(reading, cells);
      if (mistake) refused.push({ ...told, ...mistake });
      else understood.push({ ...told, cells, notes: own });
    }
  }
  for (let row = last + 1; row < grid.rows.length; row++) {
    const isFilled = mapping.figures.some(({ column }) => !isNoFigure(cellAt(grid, row, column)));
    if (!isFilled) continue;
    passed.push({ at: addressOf(row, labelColumn), seen: seenAt(grid, row, labelColumn).text, why: 'below' });
  }
  const sums = heldSums(reading, { body, totals }, understood);
  for (const { row, ...total } of totals)
    passed.push({ ...total, why: sums.summed.has(row) ? 'summed' : 'total' });
  const sure = understood.filter(({ at }) => !sums.unsure.has(at));
  const { once, twice } = apart(table, sure);
  return { understood: once, refused: [...refused, ...sums.refused, ...twice], passed };
}

/** A cell as a spreadsheet shows it. */
const shown = ({ text, isPercent }: GridCell, notation: Notation): string =>
  isPercent ? `${inNotation(movePoint(text, 2), notation)}%` : text;

/** The cells of a row of the header, which no row below may exceed. */
const widthOf = ({ rows }: Grid, { header }: Mapping): number =>
  Math.max(...rows.slice(header.from, (header.to ?? header.from) + 1).map(({ length }) => length), 0);

/** The columns of the table that are the same in every row. */
function fixedCells({ grid, mapping }: Reading): RowCells {
  const told = Object.entries(mapping.cell).map(([name, at]): [string, string] => {
    const { text } = placed(grid, at);
    return [name, readWord({ mapping }, name, text) ?? periodIn(text) ?? ''];
  });
  return { ...mapping.set, ...Object.fromEntries(told) };
}

/** The codes of all regions that the rows name surely. */
function regionsNamed({ grid, mapping, regions }: Reading, last: number): ReadonlySet<string> {
  const column = mapping.take.region?.column;
  const named = new Set<string>();
  for (let row = mapping.rows.from; column !== undefined && row <= last; row++) {
    const found = regions.find(takeMark(seenAt(grid, row, column).text).text);
    if ('code' in found) named.add(found.code);
  }
  return named;
}

const withNotes = (cells: RowCells, notes: readonly string[]): RowCells =>
  notes.length === 0
    ? cells
    : { ...cells, note: [...new Set([cells.note ?? '', ...notes])].filter((text) => text !== '').join('; ') };

/** What the gate has against the cells of a row. */
function mistakeIn({ table, rules }: Reading, cells: RowCells): Why | undefined {
  for (const name of Object.keys(table.columns)) {
    const mistake = rules.mistake(table, name, cells);
    if (mistake) return why('gate', { name, mistake });
  }
  return undefined;
}

/** Rows that share their key with none, and those that do: which of them is right is not ours to guess. */
function apart(
  table: Table,
  all: readonly Understood[],
): { readonly once: readonly Understood[]; readonly twice: readonly Refused[] } {
  const groups = Map.groupBy(all, ({ cells }) => keyOf(table, cells));
  return {
    once: all.filter(({ cells }) => groups.get(keyOf(table, cells))?.length === 1),
    twice: [...groups.values()]
      .filter(({ length }) => length > 1)
      .flatMap((group) =>
        group.map(({ at, seen }) => ({
          at,
          seen,
          ...why('twice', {
            expected: group.flatMap((other) => (other.at === at ? [] : other.at)).join(', '),
          }),
        })),
      ),
  };
}
