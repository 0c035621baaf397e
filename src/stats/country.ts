import type { Dataset, Region } from '../data/dataset.ts';

/** The one region that all others lie in; undefined where the tables name none. The gate refuses a second. */
export const countryOf = ({ regions }: Pick<Dataset, 'regions'>): Region | undefined =>
  [...regions.values()].find(({ level }) => level === 'country');
