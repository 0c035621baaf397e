import { readerOf } from '../data/cell-reader.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Keys } from '../data/key-mend.ts';
import type { Mistake } from '../data/problem.ts';
import { VALUES } from '../data/read-table.ts';
import type { Table } from '../data/table.ts';

/** The keys of the tables that others refer to, with what each is called. */
function keysOf(dataset: Dataset): ReadonlyMap<string, Keys> {
  const named = (rows: Iterable<{ nameId: string }>, keys: Iterable<string>): Keys => {
    const names = [...rows].map(({ nameId }) => nameId);
    return new Map([...keys].map((key, i) => [key, names[i]]));
  };
  const { regions, islandGroups, indicators, bases, sources, categories } = dataset;
  return new Map<string, Keys>([
    ['regions', new Map([...regions.values()].map(({ code, name }) => [code, name]))],
    ['sources', new Map([...sources.keys()].map((id) => [id, undefined]))],
    ['island_groups', named(islandGroups.values(), islandGroups.keys())],
    ['indicators', named(indicators.values(), indicators.keys())],
    ['bases', named(bases.values(), bases.keys())],
    ['categories', named(categories.values(), categories.keys())],
  ]);
}

/** The cells of a row, by the columns of its table. */
export type RowCells = Readonly<Record<string, string>>;

/** The column of a table whose unit the indicator of its row says. */
export const valueColumn = (table: Table): string | undefined =>
  Object.entries(table.columns).find(([, { cell }]) => cell.type.unitOfIndicator)?.[0];

/** Reads single cells by the rules of the gate. */
export class CellRules {
  readonly #keys: Map<string, Keys>;
  readonly #dataset: Dataset;

  /** @param added keys that will be there, by their tables: a source that comes with its figures. */
  constructor(dataset: Dataset, added: Readonly<Record<string, readonly string[]>> = {}) {
    this.#dataset = dataset;
    this.#keys = new Map(
      [...keysOf(dataset)].map(([name, keys]) => [
        name,
        new Map([...keys, ...(added[name] ?? []).map((key): [string, undefined] => [key, undefined])]),
      ]),
    );
  }

  /** The keys that a column may refer to; undefined where it refers to no table. */
  keysFor(table: Table, column: string): Keys | undefined {
    const name = table.columns[column]?.cell.type.references;
    return name === undefined ? undefined : this.#keys.get(name);
  }

  unitOf(indicator: string | undefined): keyof typeof VALUES | undefined {
    return this.#dataset.indicators.get(indicator ?? '')?.unit;
  }

  /** What the gate has against a cell of a row, if anything. */
  mistake(table: Table, column: string, cells: RowCells): Mistake | undefined {
    const declared = table.columns[column];
    if (!declared) return undefined;
    const unit = column === valueColumn(table) ? this.unitOf(cells.indicator) : undefined;
    const read = readerOf(unit ? { ...declared, cell: VALUES[unit] } : declared, {
      keys: this.#keys,
      units: new Map(),
    });
    return read(cells[column] ?? '').mistake;
  }
}
