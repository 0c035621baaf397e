import { period } from '../data/cells.ts';
import { foldName } from '../data/spelling.ts';
import { suggest } from '../data/suggest.ts';
import type { Table } from '../data/table.ts';
import type { RefusalDetails, RefusalRule } from '../text/words/desk/refusals.ts';
import { type CellRules, type RowCells, valueColumn } from './cell-rules.ts';
import { addressOf, cellAt, type Grid, type GridCell, mergeAt, placeOf, seenAt } from './grid.ts';
import type { Mapping } from './mapping.ts';
import { bareMark, takeMark } from './marks.ts';
import { inNotation, movePoint, type Notation } from './numbers.ts';
import { periodIn, periodNear } from './period-text.ts';
import { isPart, readFigure } from './read-figure.ts';
import { meantAmong, type RegionNames } from './region-names.ts';
import { keyOf } from './standing.ts';

/** A cell of the file that became a row of the table. */
export interface Understood {
  /** `C8` */
  readonly at: string;
  readonly seen: string;
  readonly cells: RowCells;
  /** What footnotes say of it. */
  readonly notes: readonly string[];
}

/** A cell of the file that became none, and why. */
export interface Refused {
  readonly at: string;
  readonly seen: string;
  readonly rule: RefusalRule;
  readonly details: RefusalDetails;
  /** Cells of its row that were not read because of it, with what they say. */
  readonly unread?: readonly Pick<Passed, 'at' | 'seen'>[];
}

/** A cell or a row of the file that holds no figure of a region. */
export interface Passed {
  readonly at: string;
  readonly seen: string;
  readonly why: 'total' | 'blank' | 'text' | 'below';
}

/** A place where the file is not as its mapping says. */
export interface Misfit {
  readonly at: string;
  readonly seen: string;
  readonly expected: string;
  readonly rule: 'header' | 'expect' | 'period' | 'no-rows';
  /** What it may mean. */
  readonly near?: string | undefined;
}

export interface Understanding {
  readonly understood: readonly Understood[];
  readonly refused: readonly Refused[];
  readonly passed: readonly Passed[];
}

/** What reading a sheet needs to know. */
export interface Reading {
  readonly grid: Grid;
  readonly mapping: Mapping;
  readonly table: Table;
  readonly rules: CellRules;
  readonly regions: RegionNames;
}

type Column = Mapping['take'][string];

/** Words that rows of sums have in front of their figures. */
const TOTALS = [
  'jumlah',
  'total',
  'jumlah total',
  'jumlah/total',
  'grand total',
  'rata-rata',
  'average',
  'subtotal',
  'sub total',
];

/** The grammar of a period, by which its columns are known. */
const PERIOD = period().type.pattern;

/** How files write that there is no figure. */
const NO_FIGURE = /^(?:[-–—−]+|\.{2,}|…|n\/?a|n\.a\.|\(na\)|x)$/i;

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

/** The first cell of a row that says something. */
function firstText({ rows }: Grid, row: number): { readonly at: string; readonly seen: string } | undefined {
  const cells = rows[row] ?? [];
  const column = cells.findIndex(({ kind }) => kind !== 'blank');
  return column === -1 ? undefined : { at: addressOf(row, column), seen: cells[column]?.text ?? '' };
}

const placed = (grid: Grid, address: string): GridCell => {
  const { row, column } = placeOf(address) ?? { row: -1, column: -1 };
  return seenAt(grid, row, column);
};

/** What stands over a column, from top to bottom: `Pekerja terlindungi > Formal`; merged cells count once. */
export function headerOf(grid: Grid, { header }: Pick<Mapping, 'header'>, column: number): string {
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

/** What a mapping says that a word of the file means in a column of the table. */
function readWord({ mapping }: Pick<Reading, 'mapping'>, name: string, text: string): string | undefined {
  const wanted = foldName(text);
  return Object.entries(mapping.words[name] ?? {}).find(([word]) => foldName(word) === wanted)?.[1];
}

/** A refusal without the cell it is of. */
type Why = Pick<Refused, 'rule' | 'details'>;
const why = (rule: RefusalRule, details: RefusalDetails = {}): Why => ({ rule, details });

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
      passed.push({ ...total, why: 'total' });
      continue;
    }
    if (isEmpty) {
      const words = firstText(grid, row);
      if (words) passed.push({ ...words, why: 'text' });
      continue;
    }
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
  const { once, twice } = apart(table, understood);
  return { understood: once, refused: [...refused, ...twice], passed };
}

/** A cell as a spreadsheet shows it. */
const shown = ({ text, isPercent }: GridCell, notation: Notation): string =>
  isPercent ? `${inNotation(movePoint(text, 2), notation)}%` : text;

const isNoFigure = ({ kind, text, mark }: GridCell): boolean =>
  mark === undefined && (kind === 'blank' || (kind === 'text' && NO_FIGURE.test(text)));

/** The word for sums that stands before the figures of a row. */
function totalIn(
  grid: Grid,
  row: number,
  { totals, figures, take }: Mapping,
): { readonly at: string; readonly seen: string } | undefined {
  const words = new Set([...TOTALS, ...totals.map(foldName)]);
  const labels = Object.values(take).map(({ column }) => column);
  const first = figures.length === 0 ? 0 : Math.min(...figures.map(({ column }) => column));
  const width = Math.max(first, ...labels.map((column) => column + 1));
  for (let column = 0; column < width; column++) {
    const { kind, text } = seenAt(grid, row, column);
    if (kind === 'text' && words.has(foldName(takeMark(text).text)))
      return { at: addressOf(row, column), seen: text };
  }
  return undefined;
}

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

interface Taken {
  readonly text: string;
  readonly note: string | undefined;
}

/** What a cell of a row says for a column of the table. */
function readTaken(reading: Reading, name: string, cell: GridCell, others: ReadonlySet<string>): Taken | Why {
  const { mapping, table, rules, regions } = reading;
  if (cell.isHidden) return why('hidden');
  if (cell.kind === 'error') return why('error');
  const { text, mark } = cell.mark === undefined ? takeMark(cell.text) : { text: cell.text, mark: cell.mark };
  const meant = readWord(reading, name, cell.text) ?? readWord(reading, name, text);
  const note = mark === undefined ? undefined : noteOf(mapping, mark);
  if (mark !== undefined && note === undefined) return why('mark', { name: mark });
  const told = (word: string): Taken => ({ text: word, note });
  if (meant !== undefined) return told(meant);

  const column = table.columns[name];
  const type = column?.cell.type;
  if (type?.references === 'regions' && (text !== '' || column?.empty === 'problem')) {
    if (cell.kind === 'number' || /^\d[\d.]*$/.test(text)) return why('region-code');
    const found = regions.find(text);
    if ('code' in found) return told(found.code);
    if (!('several' in found))
      return why('unknown-region', found.near ? { near: found.near.name, name: found.near.code } : {});
    const one = meantAmong(found.several, others);
    return one
      ? told(one.code)
      : why('several-regions', { name: text, expected: found.several.map(({ code }) => code).join(', ') });
  }
  if (type?.pattern === PERIOD) {
    const named = text === '' ? '' : periodIn(text);
    return named === undefined ? why('period', { name, near: periodNear(text) }) : told(named);
  }
  if (type && ['integer', 'number'].includes(type.type) && text !== '') {
    const unit = name === valueColumn(table) ? rules.unitOf(mapping.set.indicator) : undefined;
    const figure = {
      as: undefined,
      decimals: undefined,
      notation: mapping.notation,
      unit,
      marks: mapping.marks,
    };
    return readFigure(cell, figure);
  }
  const keys = rules.keysFor(table, name);
  if (keys && text !== '' && !keys.has(text)) {
    const byLabel = [...keys].find(([, label]) => label !== undefined && foldName(label) === foldName(text));
    if (byLabel) return told(byLabel[0]);
    return why('unknown-word', { name, near: suggest(text, keys.keys()) });
  }
  return told(text);
}

/** What the mark of a footnote means; undefined where the mapping does not say. */
export function noteOf({ marks }: Pick<Mapping, 'marks'>, mark: string): string | undefined {
  return Object.entries(marks).find(([known]) => bareMark(known) === bareMark(mark))?.[1];
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
