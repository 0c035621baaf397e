import type { Period } from './period.ts';
import type { Row } from './table.ts';
import type * as tables from './tables.ts';

/** Where a record stands in the committed tables: the file under `data/` and the line of its first character. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

// The records are what the declarations in `tables.ts` make of a row: `period_basis` is the field `periodBasis`,
// an empty cell is undefined, and `at` is where the row stands.

/** A region of today or, where `validTo` is set, as it was before a split, with its present-day `members`. */
export interface Region extends Row<typeof tables.regions> {
  /** The name in English; the Indonesian one where they are the same. */
  readonly nameEn: string;
  /** From the Indonesian name: `jawa-barat`. Unique among the country and the provinces, and among regencies. */
  readonly slug: string;
}

export type IslandGroup = Row<typeof tables.islandGroups>;
export type Source = Row<typeof tables.sources>;
export type Indicator = Row<typeof tables.indicators>;
export type Unit = Indicator['unit'];
/** Whether a source says what 100% is, or who is counted: `stated`. */
export type Basis = Row<typeof tables.bases>;
/** A figure. A percentage is 0–100 and may exceed 100 where the source says so. */
export type Observation = Row<typeof tables.observations>;
export type Confidence = Observation['confidence'];
export type Qualifier = NonNullable<Observation['qualifier']>;
export type Target = Row<typeof tables.targets>;
export type Category = Row<typeof tables.categories>;
export type Edition = Row<typeof tables.editions>;
export type Winner = Row<typeof tables.winners>;
/** A spelling as printed, and the common name it means. */
export type Alias = Row<typeof tables.aliases>;
export type Criterion = Row<typeof tables.criteria>;
export type { Measure } from './tables.ts';
export type Milestone = Row<typeof tables.milestones>;
/** A warning that belongs beside all figures of an indicator, a period and a basis. */
export type Caveat = Row<typeof tables.caveats>;
export type Revision = Row<typeof tables.revisions>;
/** An odd figure that was looked at, and why it stands. */
export type Acknowledgement = Row<typeof tables.acknowledgements>;

/** A committed file, as the data page offers it and `build.json` counts it. */
export interface TableFile {
  /** `observations/reported.csv` */
  readonly file: string;
  /** The key of its schema in `tables.ts`: `observations`. */
  readonly table: string;
  readonly rows: number;
  readonly bytes: number;
}

/** The committed tables but for figures; maps keep the order of their table. */
export interface OtherTables {
  readonly regions: ReadonlyMap<string, Region>;
  readonly islandGroups: ReadonlyMap<string, IslandGroup>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly bases: ReadonlyMap<string, Basis>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly categories: ReadonlyMap<string, Category>;
  readonly targets: readonly Target[];
  readonly editions: readonly Edition[];
  readonly winners: readonly Winner[];
  readonly aliases: readonly Alias[];
  readonly criteria: readonly Criterion[];
  readonly milestones: readonly Milestone[];
  readonly caveats: readonly Caveat[];
  readonly revisions: readonly Revision[];
  readonly acknowledgements: readonly Acknowledgement[];
  targetsOf(region: string): readonly Target[];
}

/** How many rows have some values. */
export interface Tally<Values> {
  readonly values: Values;
  readonly rows: number;
}

/**
 * All committed facts, checked, frozen and indexed; everything after the gate reads this and nothing else.
 * Lists of observations are sorted by period, then by file and line.
 */
export interface Dataset extends OtherTables {
  /** Every one: of large tables a record each fills the memory, so ask for less where less will do. */
  readonly observations: readonly Observation[];
  /** Every period that an observation is of, once, sorted. */
  readonly periods: readonly Period[];
  /** The observation that stands at a place; undefined where none does. */
  observationAt(at: Origin): Observation | undefined;
  /** How many observations have the same values in some fields, for each combination that there is. */
  tally<K extends keyof Observation & string>(fields: readonly K[]): readonly Tally<Pick<Observation, K>>[];
  /** All observations of a region and an indicator, sorted; empty where there are none. */
  series(region: string, indicator: string): readonly Observation[];
  /** All observations of a region, sorted by indicator, then period. */
  observationsOf(region: string): readonly Observation[];
  readonly files: readonly TableFile[];
  /** SHA-256 over the names and bytes of the tables, in hexadecimal. */
  readonly digest: string;
  /** The same without what is only about figures: where it is equal, every chart is. */
  readonly figuresDigest: string;
}
