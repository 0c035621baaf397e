import type { Dataset, Winner } from '../data/dataset.ts';
import { namingOf } from '../data/naming.ts';
import { foldName } from '../data/spelling.ts';

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
