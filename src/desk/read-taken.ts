import { period } from '../data/cells.ts';
import { foldName } from '../data/spelling.ts';
import { suggest } from '../data/suggest.ts';
import { valueColumn } from './cell-rules.ts';
import { type Grid, type GridCell, placeOf, seenAt } from './grid.ts';
import type { Mapping } from './mapping.ts';
import { bareMark, takeMark } from './marks.ts';
import { periodIn, periodNear } from './period-text.ts';
import { readFigure } from './read-figure.ts';
import { type Reading, type Why, why } from './reading.ts';
import { meantAmong } from './region-names.ts';

/** The grammar of a period, by which its columns are known. */
const PERIOD = period().type.pattern;

/** The cell at an address. */
export const placed = (grid: Grid, address: string): GridCell => {
  const { row, column } = placeOf(address) ?? { row: -1, column: -1 };
  return seenAt(grid, row, column);
};

/** What a mapping says that a word of the file means in a column of the table. */
export function readWord(
  { mapping }: Pick<Reading, 'mapping'>,
  name: string,
  text: string,
): string | undefined {
  const wanted = foldName(text);
  return Object.entries(mapping.words[name] ?? {}).find(([word]) => foldName(word) === wanted)?.[1];
}

interface Taken {
  readonly text: string;
  readonly note: string | undefined;
}

/** What a cell of a row says for a column of the table. */
export function readTaken(
  reading: Reading,
  name: string,
  cell: GridCell,
  others: ReadonlySet<string>,
): Taken | Why {
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
function noteOf({ marks }: Pick<Mapping, 'marks'>, mark: string): string | undefined {
  return Object.entries(marks).find(([known]) => bareMark(known) === bareMark(mark))?.[1];
}
