import type { Dataset, Observation, Target } from '../data/dataset.ts';
import { alternatives, type ToGoRange, toGoRange } from '../stats/alternatives.ts';
import { caveatsOf } from '../stats/caveats.ts';
import { type Ceremony, newestHeld } from '../stats/ceremonies.ts';
import { tally } from '../stats/ceremony-winners.ts';
import { type ComparableFigure, SEGMENTS } from '../stats/comparable.ts';
import type { Disagreement, ShareRange } from '../stats/disagreement.ts';
import type { DatedPoint, Measure } from '../stats/measure.ts';
import type { Mix } from '../stats/mix.ts';
import { peerStanding } from '../stats/peer-standing.ts';
import type { RegencyProfile, RegionProfile, Statistics } from '../stats/profile.ts';
import type { Progress, PromiseUnit } from '../stats/promise.ts';
import { evidencePoints, type Reported, type Statement } from '../stats/reported.ts';
import { revisedBy } from '../stats/revised.ts';
import { type Change, changeSinceFirst } from '../stats/since-first.ts';
import { whatIf } from '../stats/what-if.ts';
import { whatItTakes } from '../stats/what-it-takes.ts';
import { peersJson, rangeJson, takesJson, whatIfJson } from './effort-record.ts';
import { fixed, fixedOrNull, type Json, type Measured, orNull } from './json.ts';
import { doubtsJson, type RegionDoubt } from './region-doubts.ts';
import { caveatRow, observationRow, placeOf, regionName, sourceRow, targetRow } from './rows.ts';

export const rowOrNull = (o: Observation | undefined): Json => (o ? observationRow(o) : null);

const statementJson = (statement: Statement): Json => ({
  period: statement.period.text,
  source: statement.source,
  share: observationRow(statement.total),
  formal: rowOrNull(statement.formal),
  informal: rowOrNull(statement.informal),
  covered: rowOrNull(statement.count),
  eligible: rowOrNull(statement.eligible),
  base: fixedOrNull(statement.base, 'persons'),
  base_origin: orNull(statement.baseOrigin),
  evidence: { ...statement.evidence, points: evidencePoints(statement.evidence) },
});

/** The statement that leads, `null` where none may, and all of them, newest first; each with the rows it rests on. */
export const reportedJson = ({ headline, statements }: Reported): Json => ({
  headline: headline ? statementJson(headline) : null,
  statements: statements.map(statementJson),
});

const figureJson = (figure: ComparableFigure): Json => ({
  year: figure.year,
  share: fixed(figure.share, 'percent'),
  covered: fixed(figure.covered, 'persons'),
  base: fixed(figure.base, 'persons'),
  rows: figure.inputs.map(placeOf),
});

/** How numbers of a promise are measured, by what it promises. */
const MEASURED = {
  percent: { value: 'percent', pace: 'pointsAYear' },
  persons: { value: 'persons', pace: 'persons' },
} as const satisfies Record<PromiseUnit, { readonly value: Measured; readonly pace: Measured }>;

function measureJson(measure: Measure | undefined, unit: PromiseUnit): Json {
  if (!measure) return null;
  const { family, point, base } = measure;
  return {
    family,
    period: point.period.text,
    // A number of people is no share.
    share: unit === 'percent' ? fixed(point.value, 'percent') : null,
    value: fixed(point.value, MEASURED[unit].value),
    unit,
    base: fixedOrNull(base, 'persons'),
    base_origin: orNull(measure.baseOrigin),
    base_row: rowOrNull(measure.baseRow),
    basis_stated: measure.basisStated,
    rows: family === 'reported' ? [placeOf(measure.row)] : measure.figure.inputs.map(placeOf),
  };
}

const pointJson = (point: DatedPoint | undefined, unit: PromiseUnit): Json =>
  point ? { period: point.period.text, value: fixed(point.value, MEASURED[unit].value) } : null;

/** A statement as part of a finding: enough to cite it, and to find it among the statements. */
const saidJson = ({ period, source, total }: Statement): Json => ({
  period: period.text,
  source,
  share: total.value,
  qualifier: orNull(total.qualifier),
  basis: orNull(total.basis),
  ...placeOf(total),
});

const countJson = (row: Observation): Json => ({
  period: row.period.text,
  source: row.source,
  persons: row.value,
  qualifier: orNull(row.qualifier),
  basis: orNull(row.basis),
  ...placeOf(row),
});

/**
 * How a promise stands.
 * @param headline the promise that its region's page shows first
 * @param revision the promise that took its place
 * @param range what it takes by the figures of about the same time
 */
export function promiseJson(
  promise: Progress,
  headline: Progress | undefined,
  revision: Target | undefined,
  range: ToGoRange | undefined,
): Json {
  const { target, unit, verdict, measure } = promise;
  const { value, pace } = MEASURED[unit];
  return {
    headline: promise === headline,
    target: targetRow(target),
    unit,
    status: verdict.status,
    passed: promise.passed,
    days_left: orNull(promise.daysLeft),
    held_against: measureJson(measure, unit),
    gap: fixedOrNull(promise.gap, value),
    pace_from: pointJson(verdict.from, unit),
    pace_made: fixedOrNull(verdict.made, pace),
    pace_needed: fixedOrNull(verdict.needed, pace),
    pace_needed_from_now: fixedOrNull(promise.paceFromNow, pace),
    ratio: fixedOrNull(verdict.ratio, 'ratio'),
    pace_times: fixedOrNull(verdict.times, 'ratio'),
    projected: fixedOrNull(promise.projected, value),
    reached: pointJson(verdict.reached, unit),
    reached_later: pointJson(promise.reachedLater, unit),
    nearest: promise.nearest ? saidJson(promise.nearest) : null,
    nearest_count: promise.nearestCount ? countJson(promise.nearestCount) : null,
    workers_to_go: orNull(promise.toGo),
    workers_to_go_approximate: promise.approximate,
    workers_to_go_a_month: orNull(promise.toGoPerMonth),
    workers_to_go_range: rangeJson(range),
    revised_by: revision ? placeOf(revision) : null,
  };
}

const shareRangeJson = (range: ShareRange | undefined): Json =>
  range ? { low: saidJson(range.low), high: saidJson(range.high) } : null;

const disagreementJson = (found: Disagreement | undefined): Json =>
  found ? { kind: found.kind, low: saidJson(found.low), high: saidJson(found.high) } : null;

const mixJson = (mix: Mix | undefined): Json =>
  mix
    ? {
        implied_formal_share: fixed(mix.implied, 'percent'),
        surveyed_formal_share: mix.surveyed ? mix.surveyed.value : null,
        fits: orNull(mix.fits),
      }
    : null;

const changeJson = (change: Change | undefined): Json =>
  change ? { ...change, points: fixed(change.points, 'percent') } : null;

/** The newest ceremony in short; the list of all is by id. */
function ceremonyJson(ceremony: Ceremony | undefined): Json {
  if (!ceremony) return null;
  const { known, stated } = tally(ceremony);
  return {
    id: ceremony.id,
    date: orNull(ceremony.date?.text),
    winners_known: known,
    winners_stated: orNull(stated),
  };
}

const regencyJson = ({ region, reported, count }: RegencyProfile): Json => ({
  ...regionName(region),
  reported: reportedJson(reported),
  covered: rowOrNull(count),
});

/** The ids of all sources that rows of a region's record rest on, in order of their names. */
function sourcesOf(
  profile: RegionProfile,
  regencies: readonly RegencyProfile[],
  figures: readonly ComparableFigure[],
  others: readonly Observation[],
): readonly string[] {
  const statements = [
    ...profile.reported.statements,
    ...regencies.flatMap(({ reported }) => reported.statements),
  ];
  const counts = regencies.flatMap(({ count }) => (count ? [count] : []));
  const ids = [
    ...statements,
    ...counts,
    ...profile.programmes,
    ...profile.promises.map(({ target }) => target),
    ...profile.promises.flatMap(({ measure, nearestCount }) =>
      [measure?.baseRow, measure?.family === 'reported' ? measure.row : undefined, nearestCount].flatMap(
        (row) => row ?? [],
      ),
    ),
    ...figures.flatMap(({ inputs }) => inputs),
    ...others,
  ].map(({ source }) => source);
  return [...new Set(ids)].sort();
}

/**
 * Everything a province's page shows, or the country's: the record behind `/api/v1/regions/<code>.json`.
 * @param doubts what is odd about its rows
 */
export function regionRecord(
  dataset: Dataset,
  stats: Statistics,
  code: string,
  doubts: readonly RegionDoubt[],
): Json {
  const profile = stats.profile(code);
  const { region, unit } = profile;
  const regencies = stats.regencyProfilesOf(code);
  // The country rests on the rows of all its parts: listing them here would repeat every other record.
  const series = SEGMENTS.map((segment) => {
    const figures = stats.comparable.series(unit.code, segment);
    return region.level === 'country' ? figures.map((figure) => ({ ...figure, inputs: [] })) : figures;
  });
  const asked = whatIf(dataset, stats.comparable, profile, stats.asOf);
  const peers = peerStanding(stats, code);
  const cited = [
    ...(asked?.rate ? [asked.rate] : []),
    ...(peers?.rows.flatMap(({ employed, formalShare }) => [employed, formalShare]) ?? []),
  ];
  const [total = [], formal = [], informal = []] = series.map((figures) => figures.map(figureJson));
  return {
    region: {
      ...regionName(region),
      slug: region.slug,
      iso: orNull(region.iso),
      island_group: orNull(region.islandGroup),
    },
    units: {
      share: 'percent',
      base: 'persons',
      covered: 'persons',
      points: 'percentage points',
      pace_made: 'percentage points a year',
      of_a_promise_in_persons: 'value, gap, projected: persons; pace_made, pace_needed: persons a year',
      contributions_a_month: 'rupiah',
      distance: 'steps: twice the workforce, or ten points of informal work',
    },
    as_of: stats.asOf.text,
    digest: dataset.digest,
    reported: reportedJson(profile.reported),
    disagreement: disagreementJson(profile.disagreement),
    different_bases: shareRangeJson(profile.differentBases),
    mix: mixJson(profile.mix),
    comparable: {
      unit: regionName(unit),
      complete_years: [...stats.comparable.completeYears],
      rank: profile.standing ? { ...profile.standing } : null,
      change: changeJson(changeSinceFirst(stats.comparable, unit.code)),
      total,
      formal,
      informal,
    },
    promises: profile.promises.map((promise) =>
      promiseJson(
        promise,
        profile.headlinePromise,
        revisedBy(dataset, promise, profile.promises),
        toGoRange(alternatives(dataset, promise, profile.reported, stats.asOf)),
      ),
    ),
    what_it_takes: takesJson(whatItTakes(dataset, stats, profile)),
    what_if: whatIfJson(asked, region.level === 'country'),
    peers: peersJson(peers),
    latest_ceremony: ceremonyJson(newestHeld(profile.ceremonies)),
    ceremonies: profile.ceremonies.map(({ id }) => id),
    national_ceremonies: profile.nationalCeremonies.map(({ id }) => id),
    programmes: profile.programmes.map(observationRow),
    caveats: caveatsOf(dataset, [
      ...profile.programmes,
      ...stats.comparable.series(unit.code, 'total').flatMap(({ inputs }) => inputs),
    ]).map(caveatRow),
    regencies: regencies.map(regencyJson),
    gaps: [...profile.gaps],
    doubts: doubtsJson(doubts),
    sources: Object.fromEntries(
      sourcesOf(profile, regencies, series.flat(), cited).flatMap((id) => {
        const source = dataset.sources.get(id);
        return source ? [[id, sourceRow(source)]] : [];
      }),
    ),
  };
}
