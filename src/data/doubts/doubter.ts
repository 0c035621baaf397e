import type { Observation, Origin, OtherTables } from '../dataset.ts';
import type { Mistake } from '../problem.ts';
import type { Records } from '../records.ts';
import type { Doubt, Upkeep } from '../rules.ts';

/** A row of a table, whatever its table. */
export interface OfTable {
  readonly at: Origin;
}

/** What is told of a row that may be true, beside what it was held against. */
export interface Oddity extends Mistake {
  readonly rule: Doubt | Upkeep;
  /** The rows that it was held against, in the order they are read. */
  readonly beside?: readonly OfTable[];
  /** What those rows make of the value, in its own unit. */
  readonly computed?: number | undefined;
}

/** Tells what is odd about a column of a row. */
export type TellOdd = (row: OfTable, column: string, value: string, oddity: Oddity) => void;

/**
 * The tables as doubters read them. Series are made of their rows when asked for and kept for the last few regions only,
 * so that a million figures never stand in memory together; a record is another one when its region comes up again.
 */
export interface Review extends OtherTables {
  readonly observations: Pick<Records<Observation>, 'where' | 'distinct'>;
  series(region: string, indicator: string): readonly Observation[];
}

/** Finds what is odd in tables that may be true: it is published, flagged and explained; no build stops. */
export type Doubter = (dataset: Review, tell: TellOdd) => void;

/** The same of the figures of a region, having looked at those of others where it must. */
export type RegionDoubter = (dataset: Review) => (region: string, tell: TellOdd) => void;
