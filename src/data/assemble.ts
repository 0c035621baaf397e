import type { Dataset, Observation, Region, TableFile, Target } from './dataset.ts';
import type { Rows } from './identities.ts';
import { comparePeriods, type Period } from './period.ts';
import { slugOf } from './slug.ts';

/** Makes the dataset of rows that are all good: maps by key, sorted lists, indexes. */
export function assemble(
  rows: Rows,
  files: readonly TableFile[],
  digests: Pick<Dataset, 'digest' | 'figuresDigest'>,
): Dataset {
  const regions = rows.regions.map(
    (row): Region => Object.freeze({ ...row, nameEn: row.nameEn ?? row.name, slug: slugOf(row.name) }),
  );
  const observations = sortByPeriod(rows.observations);
  const indicatorOrder = new Map(rows.indicators.map(({ code }, i) => [code, i]));

  const byRegion = new Map<string, Map<string, Observation[]>>();
  for (const observation of observations) {
    const series = byRegion.get(observation.region) ?? new Map<string, Observation[]>();
    byRegion.set(observation.region, series);
    const list = series.get(observation.indicator);
    if (list) list.push(observation);
    else series.set(observation.indicator, [observation]);
  }
  const ofRegion = new Map<string, readonly Observation[]>();
  for (const [region, series] of byRegion) {
    const sorted = [...series].sort(
      ([a], [b]) => (indicatorOrder.get(a) ?? 0) - (indicatorOrder.get(b) ?? 0),
    );
    for (const list of series.values()) Object.freeze(list);
    ofRegion.set(region, Object.freeze(sorted.flatMap(([, list]) => list)));
  }
  const targets = new Map<string, readonly Target[]>(
    [...Map.groupBy(rows.targets, ({ region }) => region)].map(([region, list]) => [
      region,
      Object.freeze(list),
    ]),
  );
  const none: readonly never[] = Object.freeze([]);

  return Object.freeze({
    regions: by(regions, ({ code }) => code),
    islandGroups: by(rows.island_groups, ({ code }) => code),
    indicators: by(rows.indicators, ({ code }) => code),
    bases: by(rows.bases, ({ code }) => code),
    sources: by(rows.sources, ({ id }) => id),
    categories: by(rows.categories, ({ code }) => code),
    observations,
    targets: Object.freeze([...rows.targets]),
    editions: Object.freeze([...rows.editions]),
    winners: Object.freeze([...rows.winners]),
    aliases: Object.freeze([...rows.aliases]),
    criteria: Object.freeze([...rows.criteria]),
    milestones: Object.freeze([...rows.milestones]),
    caveats: Object.freeze([...rows.caveats]),
    revisions: Object.freeze([...rows.revisions]),
    acknowledgements: Object.freeze([...rows.acknowledgements]),
    series: (region, indicator) => byRegion.get(region)?.get(indicator) ?? none,
    observationsOf: (region) => ofRegion.get(region) ?? none,
    targetsOf: (region) => targets.get(region) ?? none,
    files: Object.freeze([...files]),
    ...digests,
  } satisfies Dataset);
}

const by = <T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [keyOf(row), row]));

/** By period, then as the files stand: each period is compared once, however many rows have it. */
function sortByPeriod(observations: readonly Observation[]): readonly Observation[] {
  const groups = new Map<string, { period: Period; list: Observation[] }>();
  for (const observation of observations) {
    const group = groups.get(observation.period.text);
    if (group) group.list.push(observation);
    else groups.set(observation.period.text, { period: observation.period, list: [observation] });
  }
  const sorted = [...groups.values()].sort((a, b) => comparePeriods(a.period, b.period));
  const all: Observation[] = [];
  for (const { list } of sorted) for (const observation of list) all.push(observation);
  return Object.freeze(all);
}
