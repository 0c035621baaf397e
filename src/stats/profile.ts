import { asOf } from '../data/as-of.ts';
import type { Dataset, Observation, Region, Target } from '../data/dataset.ts';
import { type Period, periodPosition } from '../data/period.ts';
import { type Ceremony, ceremonies, type Identified } from './ceremonies.ts';
import { type Comparable, comparable, SEGMENTS, type Segment } from './comparable.ts';
import { countryOf } from './country.ts';
import { type Disagreement, differentBases, disagreement, type ShareRange } from './disagreement.ts';
import { type Mix, mixOf } from './mix.ts';
import { newestByIndicator } from './newest.ts';
import { type Overview, overview } from './overview.ts';
import { type FindPeers, peerFinder } from './peers.ts';
import { headlinePromise, isOnAllWorkers, type Progress, promises } from './promise.ts';
import { provinceOfWinner } from './province-of-winner.ts';
import { type Ranked, ranking } from './ranking.ts';
import { type Reported, reported, type Statement } from './reported.ts';
import { isStale } from './status.ts';

/** What a region's page has to say plainly that it does not know. */
export const GAPS = [
  'no-share',
  'old-share',
  'no-segments',
  'counted-in-former',
  'no-comparable',
  'no-promise',
  'no-award-list',
  'no-programme',
] as const;
export type Gap = (typeof GAPS)[number];

/** What is known of a regency or city: its newest statement, or its newest count where no share was stated. */
export interface RegencyProfile {
  readonly region: Region;
  readonly reported: Reported;
  readonly count: Observation | undefined;
  /** The row shown first: the statement's share, else the count. */
  readonly newest: Observation;
  /** The promise that its own page leads with. */
  readonly target: Target | undefined;
}

/** A place in the ranking of a year: all workers, the comparable family. */
export interface Standing {
  readonly year: number;
  /** 1 is the highest. */
  readonly rank: number;
  /** How many units are ranked. */
  readonly of: number;
}

/** Everything the tables say of one province, or of the country. */
export interface RegionProfile {
  readonly region: Region;
  readonly reported: Reported;
  /** Where sources around the headline disagree; undefined where they do not. */
  readonly disagreement: Disagreement | undefined;
  /** What is said for about the same time on another basis; undefined where that is about the same. */
  readonly differentBases: ShareRange | undefined;
  /** What the three shares of the headline say of their base; undefined where it does not give all three. */
  readonly mix: Mix | undefined;
  /** The region the comparable figures are counted by: itself, or the former province it was part of. */
  readonly unit: Region;
  /** Its place among the units of the newest complete year; undefined for the country, and without a figure then. */
  readonly standing: Standing | undefined;
  /** Every promise on record, by date. */
  readonly promises: readonly Progress[];
  readonly headlinePromise: Progress | undefined;
  /** Ceremonies of the province, or the national ones of the country, newest first. */
  readonly ceremonies: readonly Ceremony[];
  /** National ceremonies with the rows that name a winner, nominee or honourable mention of the province. */
  readonly nationalCeremonies: readonly Ceremony[];
  /** The newest row of each programme indicator that may be shown first. */
  readonly programmes: readonly Observation[];
  readonly gaps: readonly Gap[];
}

/** Everything derived from a dataset, computed once and read by every page and machine output. */
export interface Statistics {
  readonly asOf: Period;
  readonly comparable: Comparable;
  /** Provinces of today, in table order. */
  readonly provinces: readonly Region[];
  readonly country: RegionProfile;
  profile(region: string): RegionProfile;
  /** What was reported of a region of any level. */
  reportedOf(region: string): Reported;
  /** Every promise of a region of any level, by date. */
  promisesOf(region: string): readonly Progress[];
  /** The regencies and cities of a province, in table order, whether anything is known of them or not. */
  regenciesOf(province: string): readonly Region[];
  /** What is known of each of them, in that order; those of which nothing is known are left out. */
  regencyProfilesOf(province: string): readonly RegencyProfile[];
  /** The provinces of today most like one by size and mix of their workforce. */
  readonly peersOf: FindPeers;
  readonly ceremonies: readonly Ceremony[];
  /** The year's units of the comparable family, ranked by share. */
  ranking(
    year: number,
    segment: Segment,
  ): readonly Ranked<{ readonly region: Region; readonly share: number }>[];
  /** One year and segment over all provinces of today. */
  overview(year: number, segment: Segment): Overview;
}

function regencyProfile(
  dataset: Dataset,
  region: Region,
  said: Reported,
  target: Target | undefined,
): RegencyProfile | undefined {
  const statement = said.headline;
  const count =
    statement?.count ??
    (statement
      ? undefined
      : dataset.series(region.code, 'protected_total').findLast(({ confidence }) => confidence !== 'low'));
  const newest = statement?.total ?? count;
  return newest && { region, reported: said, count, newest, target };
}

/** Finds what is known of the regencies of a province. */
const regencyProfiler = (
  dataset: Dataset,
  regenciesOf: Statistics['regenciesOf'],
  saidOf: Statistics['reportedOf'],
  promisesOf: Statistics['promisesOf'],
  now: Period,
): Statistics['regencyProfilesOf'] =>
  remembered((province) =>
    regenciesOf(province).flatMap((regency) => {
      const promise = headlinePromise(dataset, promisesOf(regency.code), now);
      return regencyProfile(dataset, regency, saidOf(regency.code), promise?.target) ?? [];
    }),
  );

/** A function of a code that works once for each. */
function remembered<T>(work: (code: string) => T): (code: string) => T {
  const known = new Map<string, T>();
  return (code) => known.getOrInsertComputed(code, work);
}

const onlyOf = (dataset: Dataset, ceremony: Ceremony, province: string): Ceremony => {
  const own = (rows: readonly Identified[]): readonly Identified[] =>
    rows.filter((row) => provinceOfWinner(dataset, row) === province);
  return {
    ...ceremony,
    winners: own(ceremony.winners),
    honourable: own(ceremony.honourable),
    nominees: own(ceremony.nominees),
  };
};

/** Whether a ceremony has rows left, of winners, nominees or honourable mentions, the doubted ones too: all are shown. */
const hasRows = ({ winners, honourable, nominees }: Ceremony): boolean =>
  winners.length + honourable.length + nominees.length > 0;

const old = (headline: Statement, now: Period): boolean =>
  isStale(periodPosition(headline.period), periodPosition(now));

function gapsOf(profile: Omit<RegionProfile, 'gaps'>, computed: Comparable, now: Period): readonly Gap[] {
  const { headline, statements } = profile.reported;
  const has: Record<Gap, boolean> = {
    'no-share': statements.length === 0,
    'old-share': headline !== undefined && old(headline, now),
    'no-segments':
      headline !== undefined && (headline.formal === undefined || headline.informal === undefined),
    'counted-in-former': profile.unit !== profile.region,
    'no-comparable': computed.series(profile.unit.code, 'total').length === 0,
    'no-promise': !profile.promises.some(isOnAllWorkers),
    'no-award-list': profile.ceremonies.every(({ winners }) => winners.length === 0),
    'no-programme': profile.programmes.length === 0,
  };
  return GAPS.filter((gap) => has[gap]);
}

/**
 * Derives everything the site says from a dataset.
 * @param now the moment that stands in for today's date
 */
export function statistics(dataset: Dataset, now = asOf(dataset)): Statistics {
  const country = countryOf(dataset);
  if (!now) throw new RangeError('the tables hold no dated figure, so nothing can be said of the present');
  if (!country) throw new RangeError('the tables name no country');
  const computed = comparable(dataset);
  const all = ceremonies(dataset);
  const provinces = [...dataset.regions.values()].filter(
    ({ level, validTo }) => level === 'province' && validTo === undefined,
  );
  const isProgramme = ({ indicator }: Observation): boolean =>
    dataset.indicators.get(indicator)?.group === 'programmes';
  const order = ({ indicator }: Observation): number => dataset.indicators.get(indicator)?.order ?? 0;

  const rankings = new Map<string, ReturnType<Statistics['ranking']>>();
  for (const year of computed.years) {
    for (const segment of SEGMENTS) {
      const shares = computed.unitsIn(year).flatMap((region) => {
        const figure = computed.figure(region.code, year, segment);
        return figure ? [{ region, share: figure.share }] : [];
      });
      rankings.set(
        `${year} ${segment}`,
        ranking(shares, ({ share }) => share),
      );
    }
  }

  const rankingOf: Statistics['ranking'] = (year, segment) => rankings.get(`${year} ${segment}`) ?? [];
  // Where it is counted in a former province that year, by the rank of that one.
  const standingOf = (region: Region): Standing | undefined => {
    const year = computed.completeYears.at(-1);
    if (year === undefined) return undefined;
    const ranked = rankingOf(year, 'total');
    const unit = computed.unitIn(region, year);
    const own = ranked.find(({ item }) => item.region.code === unit.code);
    return own && { year, rank: own.rank, of: ranked.length };
  };

  const build = (code: string): RegionProfile => {
    const region = dataset.regions.get(code);
    if (!region) throw new RangeError(`unknown region: ${code}`);
    const said = saidOf(code);
    const promised = promisesOf(code);
    const { headline, statements } = said;
    const unit = computed.unitOf(code) ?? region;
    const national = all.filter(({ level }) => level === 'national');
    const profile = {
      region,
      reported: said,
      disagreement: headline && disagreement(dataset, headline, statements),
      differentBases: headline && differentBases(dataset, headline, statements),
      mix: headline && mixOf(dataset, headline),
      unit,
      standing: standingOf(region),
      promises: promised,
      headlinePromise: headlinePromise(dataset, promised, now),
      ceremonies: region.level === 'country' ? national : all.filter(({ province }) => province === code),
      nationalCeremonies: national.map((ceremony) => onlyOf(dataset, ceremony, code)).filter(hasRows),
      programmes: [...newestByIndicator(dataset.observationsOf(code).filter(isProgramme))].sort(
        (a, b) => order(a) - order(b),
      ),
    };
    return { ...profile, gaps: gapsOf(profile, computed, now) };
  };

  // Of regencies there are hundreds, asked for by many: what was said of each is gathered once.
  const regenciesIn = Map.groupBy(
    [...dataset.regions.values()].filter(({ level }) => level === 'regency'),
    ({ parent }) => parent,
  );
  const saidOf = remembered((code) => reported(dataset, code, now));
  const promisesOf = remembered((code) =>
    dataset.targetsOf(code).length > 0 ? promises(dataset, code, saidOf(code), computed, now) : [],
  );

  const profile = remembered(build);

  return {
    asOf: now,
    comparable: computed,
    provinces,
    get country() {
      return profile(country.code);
    },
    profile,
    reportedOf: saidOf,
    promisesOf,
    regenciesOf: (code) => regenciesIn.get(code) ?? [],
    regencyProfilesOf: regencyProfiler(
      dataset,
      (code) => regenciesIn.get(code) ?? [],
      saidOf,
      promisesOf,
      now,
    ),
    peersOf: peerFinder(dataset, provinces),
    ceremonies: all,
    ranking: rankingOf,
    overview: (year, segment) => overview(computed, provinces, rankingOf, year, segment),
  };
}

/**
 * The statistics of the tables of the nation, with what the tables as a whole say of regencies and cities. What both
 * know is the very same, so that it is derived once.
 */
export function withRegencies(nation: Statistics, dataset: Dataset): Statistics {
  // Those that promised something are known to the nation.
  const isLeftOut = (code: string): boolean =>
    dataset.regions.get(code)?.level === 'regency' && dataset.targetsOf(code).length === 0;
  const said = remembered((code) => reported(dataset, code, nation.asOf));
  const reportedOf = (code: string): Reported => (isLeftOut(code) ? said(code) : nation.reportedOf(code));
  const promisesOf: Statistics['promisesOf'] = (code) => (isLeftOut(code) ? [] : nation.promisesOf(code));
  return {
    ...nation,
    reportedOf,
    regencyProfilesOf: regencyProfiler(dataset, nation.regenciesOf, reportedOf, promisesOf, nation.asOf),
  };
}
