import type { Dataset, Observation } from '../data/dataset.ts';
import { surveyedFormalShare } from './comparable.ts';
import type { Statement } from './reported.ts';
import { impliedFormalShare } from './share.ts';

/** Points from which an implied mix of workers and the surveyed one cannot both describe the same people. */
const SAME_MIX = 5;

/** What the three shares of a statement say of the workers they rest on. */
export interface Mix {
  /** The percentage of formal workers that makes the total out of its segments. Outside 0–100 no base can. */
  readonly implied: number;
  /** What the survey of the same year found; undefined where it did not. */
  readonly surveyed: Observation | undefined;
  /** Whether the two can be of the same workers; undefined where the survey says nothing. */
  readonly fits: boolean | undefined;
}

/** The mix of a statement that gives all three shares; undefined where one is missing or the segments are equal. */
export function mixOf(
  dataset: Dataset,
  { region, period, total, formal, informal }: Statement,
): Mix | undefined {
  if (!formal || !informal) return undefined;
  const implied = impliedFormalShare(total.value, formal.value, informal.value);
  if (implied === undefined) return undefined;
  const surveyed = surveyedFormalShare(dataset, region, period.year);
  return { implied, surveyed, fits: surveyed && Math.abs(implied - surveyed.value) < SAME_MIX };
}
