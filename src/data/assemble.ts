import type { Dataset, Observation, OtherTables, Region, TableFile, Target } from './dataset.ts';
import type { Rows } from './identities/identity.ts';
import type { Records } from './records.ts';
import type { SeriesIndex } from './series-index.ts';
import { slugOf } from './slug.ts';

const NONE: readonly never[] = Object.freeze([]);

/** Indexes rows that are all good, but for figures: maps by key, frozen lists. */
export function assembleTables(rows: Rows): OtherTables {
  const regions = rows.regions.map(
    (row): Region => Object.freeze({ ...row, nameEn: row.nameEn ?? row.name, slug: slugOf(row.name) }),
  );
  const targets = new Map<string, readonly Target[]>(
    [...Map.groupBy(rows.targets, ({ region }) => region)].map(([region, list]) => [
      region,
      Object.freeze(list),
    ]),
  );
  return {
    regions: by(regions, ({ code }) => code),
    islandGroups: by(rows.island_groups, ({ code }) => code),
    indicators: by(rows.indicators, ({ code }) => code),
    bases: by(rows.bases, ({ code }) => code),
    sources: by(rows.sources, ({ id }) => id),
    categories: by(rows.categories, ({ code }) => code),
    targets: Object.freeze([...rows.targets]),
    editions: Object.freeze([...rows.editions]),
    winners: Object.freeze([...rows.winners]),
    aliases: Object.freeze([...rows.aliases]),
    criteria: Object.freeze([...rows.criteria]),
    milestones: Object.freeze([...rows.milestones]),
    caveats: Object.freeze([...rows.caveats]),
    revisions: Object.freeze([...rows.revisions]),
    acknowledgements: Object.freeze([...rows.acknowledgements]),
    targetsOf: (region) => targets.get(region) ?? NONE,
  };
}

/**
 * The dataset of tables and figures. What takes long in large tables is made when first asked for, and is the same ever
 * after: records of figures, digests.
 */
export function assembleDataset(
  others: OtherTables,
  observations: Records<Observation>,
  index: SeriesIndex,
  files: readonly TableFile[],
  digests: Readonly<Record<'digest' | 'figuresDigest', () => string>>,
): Dataset {
  const records = new Array<Observation>(observations.length);
  const recordsOf = (rows: Uint32Array): readonly Observation[] =>
    Object.freeze(Array.from(rows, (row) => (records[row] ??= observations.record(row))));
  let all: readonly Observation[] | undefined;
  let digest: string | undefined;
  let figuresDigest: string | undefined;
  const ofSeries = new Map<string, Map<string, readonly Observation[]>>();
  const ofRegion = new Map<string, readonly Observation[]>();

  const series = (region: string, indicator: string): readonly Observation[] => {
    const rows = index.rowsOf(region, indicator);
    if (rows.length === 0) return NONE;
    return ofSeries
      .getOrInsertComputed(region, () => new Map())
      .getOrInsertComputed(indicator, () => recordsOf(rows));
  };
  return Object.freeze({
    ...others,
    files,
    get digest() {
      digest ??= digests.digest();
      return digest;
    },
    get figuresDigest() {
      figuresDigest ??= digests.figuresDigest();
      return figuresDigest;
    },
    get observations() {
      all ??= recordsOf(index.byPeriod);
      return all;
    },
    periods: index.periods,
    observationAt(at) {
      const row = observations.rowAt(at);
      return row === undefined ? undefined : recordsOf(Uint32Array.of(row))[0];
    },
    tally: (fields) => observations.tally(fields),
    series,
    observationsOf(region) {
      const listed = (): readonly Observation[] =>
        Object.freeze([...others.indicators.keys()].flatMap((indicator) => series(region, indicator)));
      return ofRegion.getOrInsertComputed(region, listed);
    },
  } satisfies Dataset);
}

const by = <T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [keyOf(row), row]));
