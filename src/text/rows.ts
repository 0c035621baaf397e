import type { Dataset } from '../data/dataset.ts';
import type { Table } from '../data/table.ts';
import { tables } from '../data/tables.ts';
import type { Lang } from './lang.ts';
import { nameOf } from './names.ts';
import { publisherOf } from './publisher.ts';

/** A row of a table by its key, with names in place of codes: "Jambi, 2024-06, Cakupan, pekerja potensial". */
export function rowText(lang: Lang, dataset: Dataset, table: string, key: readonly string[]): string {
  const own: Table | undefined = Object.values(tables).find(({ name }) => name === table);
  const named = (code: string, column: string | undefined): string => {
    const refers = column === undefined ? undefined : own?.columns[column]?.cell.type.references;
    const thing =
      refers === 'regions'
        ? dataset.regions.get(code)
        : refers === 'indicators'
          ? dataset.indicators.get(code)
          : refers === 'bases'
            ? dataset.bases.get(code)
            : undefined;
    if (refers === 'sources') return publisherOf(dataset.sources.get(code), code);
    return thing ? nameOf(lang, thing) : code;
  };
  return key
    .map((code, index) => named(code, own?.key[index]))
    .filter((text) => text !== '')
    .join(', ');
}
