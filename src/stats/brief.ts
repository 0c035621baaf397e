import type { Caveat, Dataset, Observation, Region } from '../data/dataset.ts';
import { caveatsOf } from './caveats.ts';
import { type Ceremony, newestHeld } from './ceremonies.ts';
import { knownWinners } from './ceremony-winners.ts';
import type { ComparableFigure } from './comparable.ts';
import { type Hundreds, hundredsOf } from './hundreds.ts';
import { type PeerStanding, peerStanding } from './peer-standing.ts';
import type { Peers } from './peers.ts';
import type { RegionProfile, Statistics } from './profile.ts';
import { type BestYear, bestYear } from './segment-change.ts';
import { type WhatItTakes, whatItTakes } from './what-it-takes.ts';

/** The ends of the country's ranking: as many regions at each as peers would leave room for. */
const ENDS = 3;

/** National ceremonies of a province that a brief has room for. */
const NATIONAL = 2;

/** The newest of some ceremonies, and how many more there are. */
export interface NewestCeremonies {
  readonly shown: readonly Ceremony[];
  readonly more: number;
}

/** A region of the country's ranking with its place in it. */
export interface RankedRegion {
  readonly region: Region;
  /** 1 is the highest. */
  readonly rank: number;
  readonly figure: ComparableFigure;
}

/** The highest and the lowest coverage of the newest complete year. */
export interface RankingEnds {
  readonly year: number;
  readonly of: number;
  readonly highest: readonly RankedRegion[];
  /** The lowest last. */
  readonly lowest: readonly RankedRegion[];
}

/** What a one-page brief tells of a region: the parts of its profile, with what its promise takes. */
export interface Brief {
  readonly profile: RegionProfile;
  /** All workers of the unit that carries its comparable figures, by year. */
  readonly series: readonly ComparableFigure[];
  /** Their rows; none for the country, whose figures rest on the rows of all regions. */
  readonly comparableRows: readonly Observation[];
  /** The shares shown as one hundred workers. */
  readonly hundreds: Hundreds | undefined;
  readonly takes: WhatItTakes;
  readonly bestYear: BestYear | undefined;
  /** Of a province: its workforce, and the provinces that are most like it. */
  readonly likeness: Peers | undefined;
  readonly peers: PeerStanding | undefined;
  /** Of the country. */
  readonly ends: RankingEnds | undefined;
  /** The newest ceremony of its own; the newest national one for the country. */
  readonly ceremony: Ceremony | undefined;
  /** The newest ceremony with winners known by name, where the newest of all has none. */
  readonly named: Ceremony | undefined;
  /** National ceremonies that name winners of the province, newest first. */
  readonly nationalWins: NewestCeremonies;
  /** … and those that only nominated some. */
  readonly nationalNominations: NewestCeremonies;
  /** What belongs beside its comparable figures. */
  readonly caveats: readonly Caveat[];
}

function rankingEnds({ comparable, ranking }: Statistics): RankingEnds | undefined {
  const year = comparable.completeYears.at(-1);
  if (year === undefined) return undefined;
  const all = ranking(year, 'total').flatMap(({ rank, item: { region } }): readonly RankedRegion[] => {
    const figure = comparable.figure(region.code, year, 'total');
    return figure ? [{ region, rank, figure }] : [];
  });
  if (all.length < 2 * ENDS) return undefined;
  return { year, of: all.length, highest: all.slice(0, ENDS), lowest: all.slice(-ENDS) };
}

const newestOf = (all: readonly Ceremony[]): NewestCeremonies => ({
  shown: all.slice(0, NATIONAL),
  more: Math.max(0, all.length - NATIONAL),
});

const hasWinners = ({ winners }: Ceremony): boolean => knownWinners(winners).length > 0;

/** Gathers the brief of a province or of the country. */
export function briefOf(dataset: Dataset, stats: Statistics, code: string): Brief {
  const { comparable } = stats;
  const profile = stats.profile(code);
  const { region, unit, nationalCeremonies } = profile;
  const isCountry = region.level === 'country';
  const series = comparable.series(unit.code, 'total');
  const ceremony = newestHeld(profile.ceremonies);
  const named = profile.ceremonies.find(hasWinners);
  return {
    profile,
    series,
    comparableRows: isCountry ? [] : series.flatMap(({ inputs }) => inputs),
    hundreds: hundredsOf(profile, comparable),
    takes: whatItTakes(dataset, stats, profile),
    bestYear: bestYear(comparable, unit.code),
    likeness: stats.peersOf(code),
    peers: peerStanding(stats, code),
    ends: isCountry ? rankingEnds(stats) : undefined,
    ceremony,
    named: named === ceremony ? undefined : named,
    nationalWins: newestOf(nationalCeremonies.filter(hasWinners)),
    nationalNominations: newestOf(
      nationalCeremonies.filter((each) => !hasWinners(each) && each.nominees.length > 0),
    ),
    caveats: caveatsOf(
      dataset,
      series.flatMap(({ inputs }) => inputs),
    ),
  };
}
