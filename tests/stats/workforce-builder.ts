import type { ObservationFacts } from './builder.ts';

/** A thousand workers of a region in one year, half of them formal, of whom so many percent are covered. */
export const covered = (region: string, year: number, percent: number): readonly ObservationFacts[] => [
  { region, period: `${year}-08`, indicator: 'employed', value: 1000 },
  { region, period: `${year}-08`, indicator: 'formal_share', value: 50 },
  { region, period: `${year}`, indicator: 'protected_formal', value: percent * 10 - 10, basis: 'residence' },
  { region, period: `${year}`, indicator: 'protected_informal', value: 10, basis: 'residence' },
];
