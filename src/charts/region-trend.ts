import type { Dataset, Milestone } from '../data/dataset.ts';
import { periodPosition } from '../data/period.ts';
import type { Comparable, ComparableFigure } from '../stats/comparable.ts';
import { repeatsEarlier } from '../stats/first-said.ts';
import { endOfYear } from '../stats/measure.ts';
import type { RegionProfile } from '../stats/profile.ts';
import { isPaceTelling, type Progress } from '../stats/promise.ts';
import { byEvidence, type Statement } from '../stats/reported.ts';
import { provincialWithin } from '../stats/timeline.ts';
import { due, month as monthText, period as periodText } from '../text/dates.ts';
import { inLang, type Lang } from '../text/lang.ts';
import { nameOf } from '../text/names.ts';
import { computedPercent, decimal, percent, qualified } from '../text/numbers.ts';
import { trendDescription } from '../text/sentences/trend.ts';
import { trendFinding } from '../text/sentences/trend-finding.ts';
import { trendWords } from '../text/words/trend.ts';
import { yearsOf } from './axes.ts';
import { type Paint, pagePaint } from './paint.ts';
import type { Place } from './panel.ts';
import { trend } from './trend.ts';
import type {
  Dispute,
  FuturePoint,
  ReportedPoint,
  TrendChart,
  TrendMilestone,
  TrendPromise,
} from './trend-chart.ts';
import { horizonOf } from './trend-horizon.ts';

export interface RegionTrend {
  readonly lang: Lang;
  readonly dataset: Dataset;
  readonly comparable: Comparable;
  readonly profile: RegionProfile;
  /** Width the chart is drawn for, in CSS pixels. */
  readonly width: number;
  /** Whether it is drawn low, for a sheet of paper that has more to hold. */
  readonly sheet?: TrendChart['sheet'];
  /** The page's colours where not given. */
  readonly paint?: Paint | undefined;
}

/** What a region's trend draws. */
export interface TrendParts {
  /** Newest first. */
  readonly reported: readonly Statement[];
  /** All workers, by year. */
  readonly comparable: readonly ComparableFigure[];
  /** The promise, where there is a figure to hold it against or beside. */
  readonly promise: Progress | undefined;
  /** Where the pace made leads by the promise's date, in percent; undefined where that is not drawn. */
  readonly projected: number | undefined;
}

/** Where the pace made leads while a promise is open. */
const projectedOf = ({ projected, passed, verdict }: Progress): number | undefined =>
  passed || verdict.status === 'achieved' ? undefined : projected;

/** The figures that a region's trend draws: the same on the page and in every file. */
export function trendParts(profile: RegionProfile, comparable: Comparable): TrendParts {
  // Shares that count inactive participants are of other people: they are listed in the table, not drawn.
  const reported = profile.reported.statements.filter(({ total }) => total.basis !== 'registered');
  const wanted = profile.headlinePromise;
  const promise = wanted && (wanted.measure || reported.length > 0) ? wanted : undefined;
  return {
    reported,
    comparable: comparable.series(profile.unit.code, 'total'),
    promise,
    projected: promise && projectedOf(promise),
  };
}

function reportedPoint(
  lang: Lang,
  dataset: Dataset,
  statement: Statement,
  { reported, headlinePromise }: RegionProfile,
): ReportedPoint {
  const { total, period } = statement;
  const basis = total.basis === undefined ? undefined : dataset.bases.get(total.basis);
  const measure = headlinePromise?.measure;
  const held = measure?.family === 'reported' && measure.statement === statement;
  return {
    // The promise's line starts on the dot: where its pace is measured from.
    position: held ? measure.point.position : periodPosition(period),
    value: total.value,
    basis: basis && { code: basis.code, stated: basis.stated, name: nameOf(lang, basis) },
    label: qualified(lang, total.qualifier, percent(lang, total.value)),
    headline: statement === reported.headline,
    when: monthText(lang, period),
    since: period.month === undefined ? period.year : undefined,
    lowConfidence: total.confidence === 'low',
    repeats: repeatsEarlier(statement, reported),
    qualifier: total.qualifier,
  };
}

function comparablePoint({ year, share }: ComparableFigure, promise: Progress | undefined): Place {
  const measure = promise?.measure;
  const held = measure?.family === 'comparable' && measure.figure.year === year;
  return { position: held ? measure.point.position : endOfYear(year), value: share };
}

function targetPoint(lang: Lang, { target }: Progress): FuturePoint {
  const words = trendWords(lang);
  return {
    position: periodPosition(target.due),
    value: target.value,
    label: words.target(percent(lang, target.value)),
    note: due(lang, target.due),
  };
}

function projectionPoint(lang: Lang, progress: Progress): FuturePoint | undefined {
  const projected = projectedOf(progress);
  if (projected === undefined) return undefined;
  return {
    position: periodPosition(progress.target.due),
    value: projected,
    label: computedPercent(lang, projected),
    note: trendWords(lang).projection,
  };
}

/** What the way to a target asks: points a year while it is open, the distance once its date has passed. */
function wayText(lang: Lang, progress: Progress): string | undefined {
  const { gap, passed, verdict } = progress;
  const words = trendWords(lang);
  if (gap === undefined || gap <= 0) return undefined;
  // An old figure is some way from the target; only an outcome falls short of it.
  if (passed) return words[verdict.status === 'missed' ? 'short' : 'apart'](decimal(lang, gap, 1));
  return isPaceTelling(progress) && verdict.needed !== undefined
    ? words.needed(decimal(lang, verdict.needed, 1))
    : undefined;
}

/** Two drawn figures of about the same time that cannot both hold. */
function disputeOf(lang: Lang, { disagreement }: RegionProfile): Dispute | undefined {
  if (disagreement?.kind !== 'near') return undefined;
  const place = ({ total, period }: Statement): Place => ({
    position: periodPosition(period),
    value: total.value,
  });
  return {
    low: place(disagreement.low),
    high: place(disagreement.high),
    label: trendWords(lang).disagree,
  };
}

/** A promise in the family of the figure it is held against; without one, a level among what was reported. */
function trendPromise(lang: Lang, progress: Progress): TrendPromise {
  const { measure } = progress;
  return {
    family: measure?.family ?? 'reported',
    from: measure?.point,
    target: targetPoint(lang, progress),
    way: wayText(lang, progress),
    projection: projectionPoint(lang, progress),
  };
}

/** A milestone where its day, month or year stands; undefined without a date. */
function milestonePoint(
  lang: Lang,
  { date, instrument, instrumentEn }: Milestone,
): TrendMilestone | undefined {
  if (!date) return undefined;
  return {
    position: periodPosition(date),
    since: date.month === undefined ? date.year : undefined,
    label: inLang(lang, instrument, instrumentEn ?? instrument),
    when: periodText(lang, date),
  };
}

/** Whether a region has anything to draw over time. */
export function hasTrend(profile: RegionProfile, comparable: Comparable): boolean {
  const { reported, comparable: series } = trendParts(profile, comparable);
  return reported.length > 0 || series.length > 0;
}

/** A region's coverage over time, toward the promise it is shown with. */
export const regionTrend = (view: RegionTrend): string => trend(regionTrendChart(view));

/** What that trend draws. */
export function regionTrendChart({
  lang,
  dataset,
  comparable,
  profile,
  width,
  sheet,
  paint = pagePaint,
}: RegionTrend): TrendChart {
  const words = trendWords(lang);
  const { headlinePromise, region, unit } = profile;
  const name = nameOf(lang, region);
  const { reported: drawn, comparable: series, promise, projected } = trendParts(profile, comparable);
  // Of equal moments and bases the chart's line takes the first: the better documented.
  const ordered = drawn.toSorted(byEvidence);
  const figures = {
    id: `trend-${region.code}-${lang}-${width}${sheet ? '-sheet' : ''}`,
    reported: ordered.map((statement) => reportedPoint(lang, dataset, statement, profile)),
    comparable: series.map((figure) => comparablePoint(figure, headlinePromise)),
    promise: promise && trendPromise(lang, promise),
  };
  // A sheet of paper has no room for them: the page it sums up names them.
  const milestones = sheet ? [] : provincialWithin(dataset, region, yearsOf(horizonOf(figures).time));
  return {
    ...figures,
    title: `${name}. ${trendFinding(lang, dataset, comparable, profile)}`,
    description: trendDescription(lang, dataset, {
      reported: drawn,
      headline: profile.reported.headline,
      comparable: series,
      former: unit === region ? undefined : nameOf(lang, unit),
      promise,
      projected,
      milestones,
    }),
    dispute: disputeOf(lang, profile),
    milestones: milestones.flatMap((milestone) => milestonePoint(lang, milestone) ?? []),
    words: {
      reported: words.reported,
      comparable: {
        name: words.comparable.name,
        measure: unit === region ? words.comparable.measure : nameOf(lang, unit),
      },
      percent: (value) => computedPercent(lang, value),
      tick: (value) => percent(lang, value),
      also: words.also,
      beyond: words.beyond,
      key: words.key,
    },
    paint,
    width,
    sheet,
  };
}
