import type { Dataset, Origin } from '../dataset.ts';
import type { Mistake } from '../problem.ts';
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

/** Finds what is odd in figures that may be true: they are published, flagged and explained; no build stops. */
export type Doubter = (dataset: Dataset, tell: TellOdd) => void;
