import { suggest } from '../data/suggest.ts';
import type { Table } from '../data/table.ts';
import { tables } from '../data/tables.ts';
import { tableOf } from '../data/tables-by-file.ts';
import { type CellRules, type RowCells, valueColumn } from './cell-rules.ts';
import { columnOf, lettersOf } from './grid.ts';
import type { Mapping, MappingMistake, ReadMapping } from './mapping.ts';
import { pathText } from './mapping.ts';

/** A mapping that fits a table of ours. */
export interface FittingMapping {
  readonly mapping: Mapping;
  readonly table: Table;
}

/**
 * Holds a mapping against the table it names: every column is known, given once, and given at all where it must be; what
 * is the same in every row is what the gate takes.
 * @param overrides columns of the table that the command line sets, instead of what the mapping says
 */
export function checkMapping(
  { mapping: read, lineOf }: ReadMapping,
  overrides: RowCells,
  files: readonly string[],
  rules: CellRules,
): FittingMapping | { readonly mistakes: readonly MappingMistake[] } {
  const mistakes: MappingMistake[] = [];
  const tell = (
    path: readonly (string | number)[],
    mistake: Omit<MappingMistake, 'line' | 'path' | 'near'> & { readonly near?: string | undefined },
  ): void => {
    const [group, column] = path;
    const isOverride = group === 'set' && typeof column === 'string' && Object.hasOwn(overrides, column);
    mistakes.push({
      line: isOverride ? undefined : lineOf(path),
      path: isOverride ? `--set ${column}` : pathText(path),
      near: undefined,
      ...mistake,
    });
  };

  const table = files.includes(read.table) ? tableOf(read.table) : undefined;
  if (!table) {
    const expected = files.join(', ');
    tell(['table'], { rule: 'unknown-table', seen: read.table, expected, near: suggest(read.table, files) });
    return { mistakes };
  }
  const mapping: Mapping = {
    ...read,
    set: { ...read.set, ...overrides },
    cell: Object.fromEntries(Object.entries(read.cell).filter(([column]) => !(column in overrides))),
  };
  const { set, cell, take, words, figures, source } = mapping;
  const columns = Object.keys(table.columns);
  const value = valueColumn(table);

  const known = (path: readonly (string | number)[], names: readonly string[]): void => {
    for (const name of names) {
      if (columns.includes(name)) continue;
      const near = suggest(name, columns);
      tell([...path, name], { rule: 'unknown-column', seen: name, expected: columns.join(', '), near });
    }
  };
  known(['set'], Object.keys(set));
  known(['cell'], Object.keys(cell));
  known(['take'], Object.keys(take));
  known(['words'], Object.keys(words));
  figures.forEach((figure, i) => {
    known(['figures', i, 'set'], Object.keys(figure.set));
  });

  const columnsOfFigures = new Set(figures.map(({ column }) => column));
  for (const [letters, parts] of Object.entries(mapping.sum)) {
    const own = columnOf(letters) ?? -1;
    const places = [own, ...(parts === 'no' ? [] : parts)];
    const strange = places.find((column, i) => !columnsOfFigures.has(column) || places.indexOf(column) !== i);
    if (strange !== undefined)
      tell(['sum', letters], {
        rule: 'sum-column',
        seen: lettersOf(strange),
        expected: [...columnsOfFigures].map(lettersOf).join(', '),
      });
  }
  if (value === undefined && figures.length > 0)
    tell(['figures'], { rule: 'too-many-figures', seen: read.table, expected: '' });
  if (value !== undefined && figures.length === 0 && !(value in take))
    tell(['figures'], { rule: 'no-figures', seen: '', expected: value });

  for (const name of columns) {
    const places: (readonly (string | number)[])[] = [
      ...(name in set ? [['set', name]] : []),
      ...(name in cell ? [['cell', name]] : []),
      ...(name in take ? [['take', name]] : []),
    ];
    const [, second] = places;
    if (second) tell(second, { rule: 'given-twice', seen: name, expected: pathText(places[0] ?? []) });
    if (table.columns[name]?.empty !== 'problem' || places.length > 0) continue;
    // Of figures it is told already where there are none.
    if (name === value) continue;
    const lacking = figures.findIndex((figure) => !(name in figure.set));
    if (figures.length > 0 && lacking === -1) continue;
    tell(lacking === -1 ? [] : ['figures', lacking], { rule: 'not-given', seen: '', expected: name });
  }

  const good = (path: readonly (string | number)[], cells: RowCells, of: Table, name: string): void => {
    const text = cells[name] ?? '';
    if (!Object.hasOwn(of.columns, name) || (text === '' && of.columns[name]?.empty !== 'problem')) return;
    const mistake = rules.mistake(of, name, cells);
    if (!mistake) return;
    const keys = rules.keysFor(of, name);
    const isReference = mistake.rule === 'unknown-reference';
    tell(path, {
      rule: isReference ? 'unknown-word' : 'bad-value',
      seen: text,
      expected: isReference ? (of.columns[name]?.cell.type.references ?? '') : mistake.expected,
      near: keys && suggest(text, keys.keys()),
    });
  };
  for (const name of Object.keys(set)) good(['set', name], set, table, name);
  figures.forEach((figure, i) => {
    for (const name of Object.keys(figure.set)) good(['figures', i, 'set', name], figure.set, table, name);
  });
  for (const [name, meanings] of Object.entries(words))
    for (const [word, meaning] of Object.entries(meanings))
      good(['words', name, word], { [name]: meaning }, table, name);
  if (source) {
    const sources: Table = tables.sources;
    const names = Object.keys(sources.columns);
    for (const name of Object.keys(source))
      if (!names.includes(name))
        tell(['source', name], {
          rule: 'unknown-column',
          seen: name,
          expected: names.join(', '),
          near: suggest(name, names),
        });
    for (const name of names) {
      if (name in source) good(['source', name], source, sources, name);
      else if (sources.columns[name]?.empty === 'problem')
        tell(['source'], { rule: 'not-given', seen: '', expected: name });
    }
  }
  return mistakes.length > 0 ? { mistakes } : { mapping, table };
}
