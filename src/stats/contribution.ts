import type { Dataset, Observation } from '../data/dataset.ts';
import { countryOf } from './country.ts';

/**
 * What an informal worker pays a month for the two basic programmes, by the newest published rate (rupiah); undefined
 * where the tables hold none.
 */
export function informalContribution(dataset: Dataset): Observation | undefined {
  const country = countryOf(dataset);
  return country && dataset.series(country.code, 'contribution_informal').at(-1);
}
