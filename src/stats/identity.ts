import type { Alias, Dataset, Winner } from '../data/dataset.ts';
import { foldName } from '../data/spelling.ts';

/** Gives a row of the table of winners the common name of who it names; undefined where the table of spellings has none. */
export type Naming = (row: Winner) => string | undefined;

/** The common name that the table of spellings gives a row; one for its province goes before one for all. */
export function namingOf(aliases: readonly Alias[]): Naming {
  const key = (printed: string, province: string | undefined): string =>
    `${foldName(printed)}\n${province ?? ''}`;
  const names = new Map(aliases.map(({ printed, province, winner }) => [key(printed, province), winner]));
  return ({ winner, province }) => names.get(key(winner, province)) ?? names.get(key(winner, undefined));
}

/** Villages of one name are many: one is known by its regency, or its province where no regency is printed. */
const placeOf = ({ province, regency }: Winner): string => regency ?? province ?? '';

/** What rows of one and the same share, and no others do: who it is, however printed. */
export function identityOf({
  aliases,
  categories,
}: Pick<Dataset, 'aliases' | 'categories'>): (row: Winner) => string {
  const named = namingOf(aliases);
  return (row) => {
    const name = foldName(named(row) ?? row.winner);
    return categories.get(row.category)?.kind === 'village' ? `${name}\n${foldName(placeOf(row))}` : name;
  };
}
