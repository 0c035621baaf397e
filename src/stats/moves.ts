import type { Observation, Region } from '../data/dataset.ts';
import { SEGMENTS, type Segment } from './comparable.ts';
import type { Statistics } from './profile.ts';
import type { Progress } from './promise.ts';
import type { Regencies } from './regency.ts';
import type { PromiseRow, Scoreboard } from './scoreboard.ts';

/** A state of the tables, as far as moves are told from it. */
export interface Derived {
  readonly stats: Statistics;
  readonly board: Scoreboard;
  readonly regencies: Regencies;
}

/** A comparable figure that differs between two states. */
export interface MovedShare {
  readonly region: Region;
  readonly year: number;
  readonly segment: Segment;
  /** Percent; undefined where a state has none. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/**
 * The reported figure that leads the page of a region, a regency or a city, where it differs between two states: a
 * share, or what leads a regency that has none.
 */
export interface MovedHeadline {
  readonly region: Region;
  readonly before: Observation | undefined;
  readonly after: Observation | undefined;
}

/** A promise on record in both states whose status differs. */
export interface MovedPromise {
  readonly region: Region;
  readonly before: Progress;
  readonly after: Progress;
}

/** The rank of a province among the units of one complete year, where it differs between two states. */
export interface MovedRank {
  readonly region: Region;
  readonly year: number;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** What readers see differently after a change of the tables. */
export interface Moves {
  /** Those that both states have, the largest move first; then new ones; then those that are gone. */
  readonly shares: readonly MovedShare[];
  readonly headlines: readonly MovedHeadline[];
  readonly promises: readonly MovedPromise[];
  readonly ranks: readonly MovedRank[];
}

/** Points that a figure moved; of figures that one state has not, all new ones come before those that are gone. */
const size = ({ before, after }: Pick<MovedShare, 'before' | 'after'>): number => {
  if (before === undefined) return -1;
  return after === undefined ? -2 : Math.abs(after - before);
};

function movedShares(before: Statistics, after: Statistics): readonly MovedShare[] {
  const years = [...new Set([...before.comparable.years, ...after.comparable.years])].sort((a, b) => b - a);
  return years
    .flatMap((year) =>
      SEGMENTS.flatMap((segment) => {
        const shares = ({ country, ranking, comparable }: Statistics) => {
          const units = ranking(year, segment).map(({ item }) => [item.region, item.share] as const);
          const national = comparable.national(year, segment);
          return new Map(national ? [[country.region, national.share], ...units] : units);
        };
        const byCode = (own: ReadonlyMap<Region, number>) =>
          new Map([...own].map(([region, share]) => [region.code, { region, share }]));
        const [was, is] = [byCode(shares(before)), byCode(shares(after))];
        return [...new Set([...is.keys(), ...was.keys()])].flatMap((code): readonly MovedShare[] => {
          const region = is.get(code)?.region ?? was.get(code)?.region;
          const [old, now] = [was.get(code)?.share, is.get(code)?.share];
          return region && old !== now ? [{ region, year, segment, before: old, after: now }] : [];
        });
      }),
    )
    .toSorted((a, b) => size(b) - size(a));
}

const sameFigure = (a: Observation | undefined, b: Observation | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.indicator === b.indicator &&
    a.value === b.value &&
    a.qualifier === b.qualifier &&
    a.period.text === b.period.text &&
    a.basis === b.basis &&
    a.source === b.source);

/** What leads each page: those of the country and the provinces, then those of regencies. */
function leading({ stats, regencies }: Derived): ReadonlyMap<string, MovedHeadline['after']> {
  const own = [stats.country.region, ...stats.provinces].map(
    ({ code }) => [code, stats.profile(code).reported.headline?.total] as const,
  );
  const theirs = regencies.all.map(({ code }) => {
    const { headline, figure } = regencies.of(code);
    return [code, headline?.total ?? figure] as const;
  });
  return new Map([...own, ...theirs]);
}

function movedHeadlines(before: Derived, after: Derived): readonly MovedHeadline[] {
  const [was, is] = [leading(before), leading(after)];
  const gone = before.regencies.all.filter(({ code }) => !is.has(code));
  const regions = [after.stats.country.region, ...after.stats.provinces, ...after.regencies.all, ...gone];
  return regions.flatMap((region): readonly MovedHeadline[] => {
    const [old, now] = [was.get(region.code), is.get(region.code)];
    return sameFigure(old, now) ? [] : [{ region, before: old, after: now }];
  });
}

const promiseKey = ({ region, progress: { target } }: PromiseRow): string =>
  [region.code, target.indicator, target.due.text, target.setOn?.text, target.basis, target.source].join(
    '\n',
  );

function movedPromises(before: Scoreboard, after: Scoreboard): readonly MovedPromise[] {
  const known = new Map(before.rows.map((row) => [promiseKey(row), row.progress]));
  return after.rows.flatMap((row): readonly MovedPromise[] => {
    const was = known.get(promiseKey(row));
    const { region, progress } = row;
    const moved = was && (was.verdict.status !== progress.verdict.status || was.passed !== progress.passed);
    return moved ? [{ region, before: was, after: progress }] : [];
  });
}

function movedRanks(before: Statistics, after: Statistics): readonly MovedRank[] {
  const year = after.comparable.completeYears.at(-1);
  if (year === undefined) return [];
  const ranks = (stats: Statistics) =>
    new Map(stats.overview(year, 'total').rows.map(({ province, rank }) => [province.code, rank]));
  const [was, is] = [ranks(before), ranks(after)];
  return after.provinces.flatMap((region): readonly MovedRank[] => {
    const [old, now] = [was.get(region.code), is.get(region.code)];
    return old === now ? [] : [{ region, year, before: old, after: now }];
  });
}

/** What moves for readers between two states of the tables. */
export const movesBetween = (before: Derived, after: Derived): Moves => ({
  shares: movedShares(before.stats, after.stats),
  headlines: movedHeadlines(before, after),
  promises: movedPromises(before.board, after.board),
  ranks: movedRanks(before.stats, after.stats),
});
