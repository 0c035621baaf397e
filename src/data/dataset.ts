import type { Period } from './period.ts';

/** Where a record stands in the committed tables: the file under `data/` and the line of its first character. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

export interface Region {
  /** Kemendagri code (`15`, `15.08`), `ID` for the country, `91-2021` for a region as it was before a split. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly level: 'country' | 'province' | 'regency';
  readonly parent: string | undefined;
  readonly iso: string | undefined;
  readonly islandGroup: string | undefined;
  readonly validFrom: number | undefined;
  /** The year a former region ceased; undefined for regions of today. */
  readonly validTo: number | undefined;
  /** Codes of the present regions a former region consists of; empty for regions of today. */
  readonly members: readonly string[];
  /** From the Indonesian name: `jawa-barat`. Unique among the regions of a level. */
  readonly slug: string;
  readonly at: Origin;
}

export interface IslandGroup {
  readonly code: string;
  readonly nameId: string;
  readonly nameEn: string;
  readonly order: number;
  readonly at: Origin;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | undefined;
  readonly published: Period | undefined;
  readonly kind: 'official' | 'statistics' | 'dataset' | 'press';
  readonly at: Origin;
}

export type Unit = 'percent' | 'persons' | 'rupiah' | 'claims' | 'villages';

export interface Indicator {
  readonly code: string;
  /** The part of the site it belongs to. */
  readonly group: 'coverage' | 'participants' | 'workforce' | 'programmes';
  readonly unit: Unit;
  readonly nameId: string;
  readonly nameEn: string;
  readonly definitionId: string;
  readonly definitionEn: string;
  readonly order: number;
  readonly at: Origin;
}

export interface Basis {
  readonly code: string;
  /** Whether the source says what 100% is, or who is counted. */
  readonly stated: boolean;
  readonly nameId: string;
  readonly nameEn: string;
  readonly definitionId: string;
  readonly definitionEn: string;
  readonly at: Origin;
}

export type Confidence = 'high' | 'medium' | 'low';
export type Qualifier = 'about' | 'over' | 'under';

export interface Observation {
  readonly region: string;
  readonly period: Period;
  /** `published`: only the article is dated, not the figure. */
  readonly periodBasis: 'stated' | 'published';
  readonly indicator: string;
  /** In the unit of its indicator; a percentage is 0–100 and may exceed 100 where the source says so. */
  readonly value: number;
  readonly qualifier: Qualifier | undefined;
  readonly basis: string | undefined;
  readonly source: string;
  readonly confidence: Confidence;
  readonly note: string | undefined;
  readonly at: Origin;
}

export interface Target {
  readonly region: string;
  readonly indicator: string;
  readonly due: Period;
  readonly value: number;
  readonly setOn: Period | undefined;
  readonly basis: string | undefined;
  readonly instrument: string | undefined;
  readonly source: string;
  readonly confidence: Confidence;
  readonly note: string | undefined;
  readonly at: Origin;
}

export interface Category {
  readonly code: string;
  /** Who competes in it; gives the plaque its hue. */
  readonly kind: 'government' | 'business' | 'village' | 'other';
  readonly nameId: string;
  readonly nameEn: string;
  readonly order: number;
  readonly at: Origin;
}

export interface Edition {
  /** As printed ("2024"); not a key: it may name the year assessed or the year of the ceremony. */
  readonly label: string;
  readonly level: 'national' | 'provincial';
  /** Region code; undefined for national editions. */
  readonly province: string | undefined;
  readonly ceremonyDate: Period | undefined;
  readonly place: string | undefined;
  readonly organiser: string | undefined;
  readonly winnersStated: number | undefined;
  readonly categoriesStated: number | undefined;
  readonly source: string;
  readonly note: string | undefined;
  readonly at: Origin;
}

export interface Winner {
  readonly label: string;
  readonly level: 'national' | 'provincial';
  /** The province of the ceremony, or of a winner of a national one; undefined where not known. */
  readonly province: string | undefined;
  readonly ceremonyDate: Period | undefined;
  readonly category: string;
  readonly categoryPrinted: string | undefined;
  readonly rank: number | undefined;
  readonly result: 'winner' | 'nominee' | 'honourable';
  readonly winner: string;
  readonly regency: string | undefined;
  readonly source: string;
  readonly confidence: Confidence;
  readonly note: string | undefined;
  readonly at: Origin;
}

export interface Criterion {
  readonly group: string;
  readonly criterion: string;
  readonly subCriterion: string | undefined;
  readonly description: string | undefined;
  /** Free text of the source: "edition 2022". */
  readonly period: string;
  readonly source: string;
  readonly at: Origin;
}

export interface Milestone {
  readonly date: Period | undefined;
  readonly region: string;
  readonly instrument: string;
  readonly summaryId: string;
  readonly summaryEn: string;
  readonly source: string;
  readonly at: Origin;
}

/** A committed file, as the data page offers it and `build.json` counts it. */
export interface TableFile {
  /** `observations/reported.csv` */
  readonly file: string;
  /** The key of its schema in `tables.ts`: `observations`. */
  readonly table: string;
  readonly rows: number;
  readonly bytes: number;
}

/**
 * All committed facts, checked, frozen and indexed; everything after the gate reads this and nothing else.
 * Maps keep the order of their table; lists of observations are sorted by period, then by file and line.
 */
export interface Dataset {
  readonly regions: ReadonlyMap<string, Region>;
  readonly islandGroups: ReadonlyMap<string, IslandGroup>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly bases: ReadonlyMap<string, Basis>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly categories: ReadonlyMap<string, Category>;
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  readonly editions: readonly Edition[];
  readonly winners: readonly Winner[];
  readonly criteria: readonly Criterion[];
  readonly milestones: readonly Milestone[];
  /** All observations of a region and an indicator, sorted; empty where there are none. */
  series(region: string, indicator: string): readonly Observation[];
  /** All observations of a region, sorted by indicator, then period. */
  observationsOf(region: string): readonly Observation[];
  targetsOf(region: string): readonly Target[];
  readonly files: readonly TableFile[];
  /** SHA-256 over the names and bytes of the tables, in hexadecimal. */
  readonly digest: string;
}
