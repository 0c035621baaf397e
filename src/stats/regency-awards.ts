import type { Category, Dataset, Origin, Winner } from '../data/dataset.ts';
import type { Period } from '../data/period.ts';
import { foldName } from '../data/spelling.ts';
import { type Entity, hasRecord, type Winners } from './winners.ts';

/** An award or nomination of its government, or of someone located there. */
export interface RegencyAward {
  readonly name: string;
  /** Whether it is the government of the regency itself. */
  readonly own: boolean;
  /** The slug of its record; undefined where that is but the card of one ceremony. */
  readonly record: string | undefined;
  readonly ceremony: {
    readonly id: string;
    readonly level: 'national' | 'provincial';
    readonly date: Period | undefined;
    readonly year: number;
  };
  readonly category: Pick<Category, 'nameId' | 'nameEn'>;
  readonly result: Winner['result'];
  readonly rank: number | undefined;
  readonly confidence: Winner['confidence'];
  readonly source: string;
  readonly at: Origin;
}

/** One who was awarded, and whether it is the government of the regency itself. */
export interface EntityThere {
  readonly entity: Entity;
  readonly own: boolean;
}

/** Awards by the code of the regency they belong to: its government's, and those of others that are located there. */
export function awardsByRegency(
  dataset: Pick<Dataset, 'regions'>,
  winners: Winners,
): ReadonlyMap<string, readonly EntityThere[]> {
  const named = new Map<string, string>();
  for (const { code, level, parent, name } of dataset.regions.values())
    if (level === 'regency') named.set(`${parent} ${foldName(name)}`, code);
  const found = new Map<string, EntityThere[]>();
  for (const entity of winners.all) {
    const own = entity.region?.level === 'regency';
    const { regency } = entity;
    const located =
      regency === undefined
        ? undefined
        : entity.provinces
            .map(({ code }) => named.get(`${code} ${foldName(regency)}`))
            .find((code) => code !== undefined);
    const code = own ? entity.region?.code : located;
    if (code === undefined) continue;
    const list = found.get(code) ?? [];
    list.push({ entity, own });
    found.set(code, list);
  }
  return found;
}

/** The awards of one entity as a regency's page tells them. */
export const awardsOf = (
  { categories }: Pick<Dataset, 'categories'>,
  { entity, own }: EntityThere,
): readonly RegencyAward[] =>
  entity.awards.map(({ row, ceremony }): RegencyAward => {
    const category = categories.get(row.category);
    return {
      name: entity.name,
      own,
      record: hasRecord(entity) ? entity.slug : undefined,
      ceremony: { id: ceremony.id, level: ceremony.level, date: ceremony.date, year: ceremony.year },
      category: { nameId: category?.nameId ?? row.category, nameEn: category?.nameEn ?? row.category },
      result: row.result,
      rank: row.rank,
      confidence: row.confidence,
      source: row.source,
      at: row.at,
    };
  });
