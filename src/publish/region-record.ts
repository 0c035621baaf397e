import type { Dataset, Observation, Target } from '../data/dataset.ts';
import { type Ceremony, tally } from '../stats/ceremonies.ts';
import { type ComparableFigure, SEGMENTS } from '../stats/comparable.ts';
import type { Disagreement, ShareRange } from '../stats/disagreement.ts';
import type { Measure } from '../stats/measure.ts';
import type { Mix } from '../stats/mix.ts';
import type { RegencyProfile, RegionProfile, Statistics } from '../stats/profile.ts';
import type { Progress } from '../stats/promise.ts';
import { evidencePoints, type Reported, type Statement } from '../stats/reported.ts';
import { type Change, changeSinceFirst } from '../stats/since-first.ts';
import { fixed, fixedOrNull, type Json, orNull } from './json.ts';
import { observationRow, regionName, sourceRow, targetRow } from './rows.ts';

const rowOrNull = (o: Observation | undefined): Json => (o ? observationRow(o) : null);
const place = ({ at }: Observation | Target) => ({ file: at.file, line: at.line });

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

const reportedJson = ({ headline, statements }: Reported): Json => ({
  headline: headline ? statementJson(headline) : null,
  statements: statements.map(statementJson),
});

const figureJson = (figure: ComparableFigure): Json => ({
  year: figure.year,
  share: fixed(figure.share, 'percent'),
  covered: fixed(figure.covered, 'persons'),
  base: fixed(figure.base, 'persons'),
  rows: figure.inputs.map(place),
});

function measureJson(measure: Measure | undefined): Json {
  if (!measure) return null;
  const { family, point, base } = measure;
  return {
    family,
    period: family === 'reported' ? measure.row.period.text : String(measure.figure.year),
    share: fixed(point.value, 'percent'),
    base: fixedOrNull(base, 'persons'),
    base_origin: orNull(measure.baseOrigin),
    base_row: rowOrNull(measure.baseRow),
    basis_stated: measure.basisStated,
    rows: family === 'reported' ? [place(measure.row)] : measure.figure.inputs.map(place),
  };
}

/** The figures that tell what became of a promise, and how long it has. */
const outcomeJson = ({ verdict, reachedLater, nearest, daysLeft }: Progress) => ({
  reached: orNull(verdict.reached?.period.text),
  reached_later: orNull(reachedLater?.period.text),
  nearest: nearest ? saidJson(nearest) : null,
  days_left: orNull(daysLeft),
});

const promiseJson = (promise: Progress, headline: Progress | undefined): Json => ({
  headline: promise === headline,
  target: targetRow(promise.target),
  status: promise.verdict.status,
  passed: promise.passed,
  held_against: measureJson(promise.measure),
  gap: fixedOrNull(promise.gap, 'percent'),
  pace_made: fixedOrNull(promise.verdict.made, 'pointsAYear'),
  pace_needed: fixedOrNull(promise.verdict.needed, 'pointsAYear'),
  ratio: fixedOrNull(promise.verdict.ratio, 'ratio'),
  pace_times: fixedOrNull(promise.verdict.times, 'ratio'),
  projected: fixedOrNull(promise.projected, 'percent'),
  workers_to_go: orNull(promise.toGo),
  workers_to_go_approximate: promise.approximate,
  workers_to_go_a_month: orNull(promise.toGoPerMonth),
  ...outcomeJson(promise),
});

/** A statement as part of a finding: enough to cite it, and to find it among the statements. */
const saidJson = ({ period, source, total }: Statement): Json => ({
  period: period.text,
  source,
  share: total.value,
  qualifier: orNull(total.qualifier),
  basis: orNull(total.basis),
  ...place(total),
});

const rangeJson = (range: ShareRange | undefined): Json =>
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
function sourcesOf(profile: RegionProfile, figures: readonly ComparableFigure[]): readonly string[] {
  const statements = [
    ...profile.reported.statements,
    ...profile.regencies.flatMap(({ reported }) => reported.statements),
  ];
  const counts = profile.regencies.flatMap(({ count }) => (count ? [count] : []));
  const ids = [
    ...statements,
    ...counts,
    ...profile.programmes,
    ...profile.promises.map(({ target }) => target),
    ...profile.promises.flatMap(({ measure }) => measure?.baseRow ?? []),
    ...figures.flatMap(({ inputs }) => inputs),
  ].map(({ source }) => source);
  return [...new Set(ids)].sort();
}

/** Everything a province's page shows, or the country's: the record behind `/api/v1/regions/<code>.json`. */
export function regionRecord(dataset: Dataset, stats: Statistics, code: string): Json {
  const profile = stats.profile(code);
  const { region, unit } = profile;
  // The country rests on the rows of all its parts: listing them here would repeat every other record.
  const series = SEGMENTS.map((segment) => {
    const figures = stats.comparable.series(unit.code, segment);
    return region.level === 'country' ? figures.map((figure) => ({ ...figure, inputs: [] })) : figures;
  });
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
    },
    as_of: stats.asOf.text,
    digest: dataset.digest,
    reported: reportedJson(profile.reported),
    disagreement: disagreementJson(profile.disagreement),
    different_bases: rangeJson(profile.differentBases),
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
    promises: profile.promises.map((promise) => promiseJson(promise, profile.headlinePromise)),
    latest_ceremony: ceremonyJson(profile.ceremonies[0]),
    ceremonies: profile.ceremonies.map(({ id }) => id),
    national_ceremonies: profile.nationalCeremonies.map(({ id }) => id),
    programmes: profile.programmes.map(observationRow),
    regencies: profile.regencies.map(regencyJson),
    gaps: [...profile.gaps],
    sources: Object.fromEntries(
      sourcesOf(profile, series.flat()).flatMap((id) => {
        const source = dataset.sources.get(id);
        return source ? [[id, sourceRow(source)]] : [];
      }),
    ),
  };
}
