import { both } from '../both.ts';
import type { Observation, Origin } from '../dataset.ts';
import type { Mistake } from '../problem.ts';
import type { Records } from '../records.ts';
import type { Row } from '../table.ts';
import type { tables } from '../tables.ts';

/** The good rows of every table; those of figures, which may be many, by number. */
export type Rows = { readonly [K in Exclude<keyof Tables, 'observations'>]: readonly Row<Tables[K]>[] } & {
  readonly observations: Records<Observation>;
};
type Tables = typeof tables;

/** Tells a finding about a column of the row that stands at an origin. */
export type Tell = (at: Origin, column: string, value: string, mistake: Mistake) => void;

/** A rule over good rows: what cells cannot know one by one. Some ask for today's date, `2026-03-31`. */
export type Identity = (rows: Rows, tell: Tell, today?: string) => void;

/** What is expected where nothing may stand. */
export const EMPTY_CELL = both('sel kosong', 'an empty cell');
