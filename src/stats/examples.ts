import type { Dataset, Observation, Region } from '../data/dataset.ts';
import { BORROWED_WITHIN } from './borrowed-base.ts';
import type { Ceremony } from './ceremonies.ts';
import type { ComparableFigure, Segment } from './comparable.ts';
import { DISAGREE, SAME_TIME } from './disagreement.ts';
import { jointWith } from './joint.ts';
import { endOfYear } from './measure.ts';
import { type Mix, mixOf } from './mix.ts';
import { type Point, project } from './pace.ts';
import type { Statistics } from './profile.ts';
import { isOnAllWorkers, type Progress } from './promise.ts';
import { mayLead, type ScoredStatement, type Statement, scored } from './reported.ts';
import { type PromiseRow, type StatusTally, TOLD, tallyOf } from './scoreboard.ts';
import { share } from './share.ts';
import {
  BEHIND,
  JUDGED_WITHIN,
  judge,
  LONGEST_WINDOW,
  ON_TRACK,
  SHORTEST_WINDOW,
  STALE_AFTER,
  type Verdict,
} from './status.ts';

// Real cases for the method page. Each is picked by a rule, so that other tables find an example of their own, or none.

/** The numbers that the rules turn on, gathered for the page that explains them. Ratios, years and points. */
export const CUTS = {
  onTrack: ON_TRACK,
  behind: BEHIND,
  shortestWindow: SHORTEST_WINDOW,
  longestWindow: LONGEST_WINDOW,
  staleAfter: STALE_AFTER,
  judgedWithin: JUDGED_WITHIN,
  disagree: DISAGREE,
  sameTime: SAME_TIME,
  borrowedWithin: BORROWED_WITHIN,
} as const;
export type Cuts = typeof CUTS;

/** Jambi: the province with the fullest record. Asked first; where it has no case, the first region that has one. */
const PREFERRED = '15';

export const firstOf = <T>(
  regions: readonly Region[],
  find: (region: Region) => T | undefined,
): T | undefined => {
  const ordered = [...regions].sort((a, b) => Number(b.code === PREFERRED) - Number(a.code === PREFERRED));
  for (const region of ordered) {
    const found = find(region);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The region that stands for others alike; undefined where there are none. */
export const exampleOf = (regions: readonly Region[]): Region | undefined =>
  firstOf(regions, (region) => region);

export interface ComparableExample {
  readonly region: Region;
  readonly year: number;
  readonly figures: Readonly<Record<Segment, ComparableFigure>>;
  /** The survey rows: persons employed, and the percentage of them that works formally. */
  readonly employed: Observation;
  readonly formalShare: Observation;
}

/** The latest year of a region in which all three segments come straight from its own rows. */
export function comparableExample(
  { comparable }: Statistics,
  regions: readonly Region[] = comparable.units,
): ComparableExample | undefined {
  return firstOf(regions, (region) => {
    for (const year of [...comparable.years].reverse()) {
      const total = comparable.figure(region.code, year, 'total');
      const formal = comparable.figure(region.code, year, 'formal');
      const informal = comparable.figure(region.code, year, 'informal');
      const employed = formal?.inputs.filter(({ indicator }) => indicator === 'employed') ?? [];
      const formalShare = formal?.inputs.find(({ indicator }) => indicator === 'formal_share');
      const [only] = employed;
      if (total && formal && informal && only && employed.length === 1 && formalShare) {
        return { region, year, figures: { total, formal, informal }, employed: only, formalShare };
      }
    }
    return undefined;
  });
}

export interface MergedExample {
  /** The former region. */
  readonly region: Region;
  readonly figure: ComparableFigure;
  /** Its present members with their employed persons, in the order of the table. */
  readonly members: readonly { readonly region: Region; readonly employed: Observation }[];
  /** The member that a careless division would use, and the share it would give. */
  readonly wrong: { readonly region: Region; readonly share: number };
}

/** The former region and year where dividing by one member alone goes most astray. */
export function mergedExample(dataset: Dataset, { comparable }: Statistics): MergedExample | undefined {
  const cases = comparable.units.flatMap((region) =>
    comparable.years.flatMap((year): readonly MergedExample[] => {
      const figure = comparable.figure(region.code, year, 'total');
      const members = region.members.flatMap((code) => {
        const member = dataset.regions.get(code);
        const employed = figure?.inputs.find((o) => o.indicator === 'employed' && o.region === code);
        return member && employed ? [{ region: member, employed }] : [];
      });
      if (!figure || members.length < 2) return [];
      return members.flatMap(({ region: member, employed }) => {
        // The successor that kept the code is the one a join by code divides by.
        const alone = region.code.startsWith(`${member.code}-`) && share(figure.covered, employed.value);
        return alone ? [{ region, figure, members, wrong: { region: member, share: alone } }] : [];
      });
    }),
  );
  return cases.reduce<MergedExample | undefined>(
    (worst, each) => (worst && worst.wrong.share >= each.wrong.share ? worst : each),
    undefined,
  );
}

export interface HeadlineExample {
  readonly region: Region;
  /** The statements that may lead, the headline first. */
  readonly leading: readonly ScoredStatement[];
  /** Those that may not. */
  readonly barred: readonly Statement[];
}

/** A region whose sources disagree: with a headline and at least one other statement. */
export function headlineExample({ provinces, profile, asOf }: Statistics): HeadlineExample | undefined {
  return firstOf(provinces, (region) => {
    const { reported } = profile(region.code);
    return reported.headline && reported.statements.length > 1
      ? {
          region,
          leading: scored(reported.statements, asOf),
          barred: reported.statements.filter((statement) => !mayLead(statement)),
        }
      : undefined;
  });
}

export interface PromiseExample {
  readonly region: Region;
  readonly promise: Progress;
}

const promiseOf = (
  { provinces, country, profile }: Statistics,
  accept: (promise: Progress) => boolean,
): PromiseExample | undefined =>
  firstOf([...provinces, country.region], (region) => {
    const { headlinePromise, promises } = profile(region.code);
    const all = [...(headlinePromise ? [headlinePromise] : []), ...promises];
    const promise = all.find((each) => isOnAllWorkers(each) && accept(each));
    return promise && { region, promise };
  });

/** A promise that has a pace made and one needed: an open one on the way up before any other. */
export const paceExample = (stats: Statistics): PromiseExample | undefined =>
  promiseOf(stats, ({ passed, verdict }) => !passed && (verdict.ratio ?? 0) > 0) ??
  promiseOf(stats, ({ verdict }) => verdict.ratio !== undefined);

/** A promise that still misses workers, on a base that its figure's own source gives. */
export const toGoExample = (stats: Statistics): PromiseExample | undefined =>
  promiseOf(
    stats,
    ({ toGo, measure }) =>
      toGo !== undefined &&
      toGo > 0 &&
      measure?.family === 'reported' &&
      measure.baseOrigin !== 'another-source' &&
      measure.statement?.count !== undefined,
  );

export interface MixExample {
  readonly region: Region;
  readonly statement: Statement;
  readonly formal: Observation;
  readonly informal: Observation;
  readonly mix: Mix;
  /** What the survey of the same year found. */
  readonly surveyed: Observation;
}

/** The headline, or the newest other statement, of a region that gives all three shares in a year of the survey. */
export function mixExample(dataset: Dataset, { provinces, profile }: Statistics): MixExample | undefined {
  return firstOf(provinces, (region) => {
    const { headline, statements } = profile(region.code).reported;
    for (const statement of [...(headline ? [headline] : []), ...statements]) {
      const { formal, informal } = statement;
      const mix = mixOf(dataset, statement);
      if (formal && informal && mix?.surveyed) {
        return { region, statement, formal, informal, mix, surveyed: mix.surveyed };
      }
    }
    return undefined;
  });
}

/** A ceremony that sources print under several labels: why the label is no key. */
export const twoLabelExample = ({ ceremonies }: Statistics): Ceremony | undefined =>
  ceremonies.find(({ labels, winners }) => labels.length > 1 && winners.length > 0);

/** Two ceremonies of one province on different days that were given the same label: the older, the newer. */
export function sameLabelExample({
  ceremonies,
}: Pick<Statistics, 'ceremonies'>): readonly [Ceremony, Ceremony] | undefined {
  const dated = ceremonies.filter(({ level, date }) => level === 'provincial' && date?.day !== undefined);
  for (const newer of dated) {
    const older = dated.find(
      ({ id, province, labels }) =>
        id !== newer.id &&
        province === newer.province &&
        labels.some((label) => newer.labels.includes(label)),
    );
    if (older) return [older, newer];
  }
  return undefined;
}

/** Ceremonies that two or more provinces held together, with winners known of one at least. */
export function jointExample({ ceremonies }: Pick<Statistics, 'ceremonies'>): readonly Ceremony[] {
  const together = ceremonies.map((one) => [one, ...jointWith(ceremonies, one)]);
  return together.find((group) => group.length > 1 && group.some(({ winners }) => winners.length > 0)) ?? [];
}

/** How many promises stand at each status, those where none does included: the page explains every one. */
export function statusCounts(rows: readonly PromiseRow[]): readonly StatusTally[] {
  const tally = tallyOf(rows);
  return TOLD.map(
    ({ status, passed = false }) =>
      tally.find((each) => each.status === status && each.passed === passed) ?? { status, passed, count: 0 },
  );
}

/** A share that rises from a low base, judged by growth rates and by straight lines. */
export interface GrowthExample {
  readonly from: number;
  readonly to: number;
  /** Years from `from` to `to`. */
  readonly years: number;
  readonly target: number;
  /** Years from `from` to the target. */
  readonly targetYears: number;
  /** Growth rate made ÷ growth rate needed from the start. */
  readonly compound: number;
  /** Points a year made ÷ points a year needed from the start. */
  readonly straight: number;
}

/** Why paces are straight lines: the same rise scores six times better as a compound growth rate. */
export function growthExample(): GrowthExample {
  const [from, to, years, target, targetYears] = [2, 3, 3, 55, 10];
  const rate = (end: number, over: number): number => (end / from) ** (1 / over) - 1;
  return {
    from,
    to,
    years,
    target,
    targetYears,
    compound: rate(to, years) / rate(target, targetYears),
    straight: (to - from) / years / ((target - from) / targetYears),
  };
}

export interface PencilExample {
  readonly first: { readonly year: number; readonly value: number };
  readonly latest: { readonly year: number; readonly value: number };
  readonly target: { readonly year: number; readonly value: number };
  readonly verdict: Verdict;
  readonly projected: number;
}

/** A promise with figures that a reader can check by hand; made up, and said to be. */
export function pencilExample(): PencilExample {
  const first = { year: 2021, value: 36 };
  const latest = { year: 2024, value: 43.31 };
  const target = { year: 2026, value: 55 };
  const point = ({ year, value }: typeof first): Point => ({ position: endOfYear(year), value });
  const verdict = judge({
    latest: point(latest),
    isOutcome: true,
    earlier: [point(first)],
    outcomes: [point(first)],
    otherBasisBefore: false,
    target: point(target),
    asOf: endOfYear(latest.year),
  });
  const projected = project(point(latest), verdict.made ?? 0, endOfYear(target.year));
  return { first, latest, target, verdict, projected };
}
