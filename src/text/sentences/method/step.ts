import type { Observation } from '../../../data/dataset.ts';

/** One line of a worked example: what is computed, how, and what comes out; with the row where it is a committed figure. */
export interface Step {
  readonly what: string;
  readonly how: string;
  readonly result: string;
  readonly row?: Observation;
}
