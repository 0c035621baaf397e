import { comparePeriods } from '../data/period.ts';
import type { Ceremony } from './ceremonies.ts';

/**
 * Ceremonies of other provinces that were one event with this: the same day and the same place, as their sources print
 * it. Each province keeps a ceremony of its own, with its own winners.
 */
export function jointWith(
  all: readonly Ceremony[],
  { id, level, province, date, place }: Ceremony,
): readonly Ceremony[] {
  if (level !== 'provincial' || date?.day === undefined || place === undefined) return [];
  return all.filter(
    (other) =>
      other.id !== id &&
      other.level === 'provincial' &&
      other.province !== province &&
      other.date !== undefined &&
      comparePeriods(other.date, date) === 0 &&
      other.place === place,
  );
}
