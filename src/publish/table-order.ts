import type { TableFile } from '../data/dataset.ts';

/**
 * The files of the tables as readers want them: figures first, then promises and awards, then what figures rest on, then
 * lookups, then what is kept about the tables themselves.
 */
const BY_USE: readonly string[] = [
  'observations/reported.csv',
  'observations/participants.csv',
  'observations/workforce.csv',
  'observations/programmes.csv',
  'targets.csv',
  'awards/winners.csv',
  'awards/editions.csv',
  'awards/criteria.csv',
  'milestones.csv',
  'sources.csv',
  'regions.csv',
  'indicators.csv',
  'bases.csv',
];

/** Files by how much they are used; those that nobody ranked come last, as they stood. */
export function byUse<T extends Pick<TableFile, 'file'>>(files: readonly T[]): readonly T[] {
  const place = ({ file }: T): number => {
    const found = BY_USE.indexOf(file);
    return found === -1 ? BY_USE.length : found;
  };
  return files.toSorted((a, b) => place(a) - place(b));
}
