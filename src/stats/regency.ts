import { isBasisStated } from '../data/basis-stated.ts';
import { compareText } from '../data/compare-text.ts';
import type {
  Basis,
  Caveat,
  Dataset,
  Indicator,
  Observation,
  Origin,
  Region,
  Source,
  Target,
} from '../data/dataset.ts';
import { type Period, periodPosition } from '../data/period.ts';
import { type BesideProvince, besideProvince, provinceStatement } from './beside-province.ts';
import { caveatsOf } from './caveats.ts';
import { newestByIndicator } from './newest.ts';
import type { Statistics } from './profile.ts';
import { headlinePromise, type Progress } from './promise.ts';
import { awardsByRegency, awardsOf, type RegencyAward } from './regency-awards.ts';
import { type Move, moveOf, runsOf } from './regency-runs.ts';
import type { Statement } from './reported.ts';
import { isStale } from './status.ts';
import type { Winners } from './winners.ts';

/** What names a region and its page. */
export type Place = Pick<Region, 'code' | 'name' | 'nameEn' | 'slug'>;

/** What a regency's page has to say plainly that it does not know. */
export const REGENCY_GAPS = [
  'no-share',
  'old-share',
  'basis-unstated',
  'no-segments',
  'no-comparable',
  'no-promise',
  'no-award',
] as const;
export type RegencyGap = (typeof REGENCY_GAPS)[number];

/**
 * Everything that is known of a regency or city, as plain data: its page, its chart, its files and its record are made
 * of this and nothing else, so that the digest of it is the key of all of them.
 */
export interface Regency {
  readonly region: Place;
  readonly province: Place;
  /** The newest moment of all tables: verdicts on promises are of that day. */
  readonly asOf: Period;
  /** Everything said of the share of all workers, newest first. */
  readonly statements: readonly Statement[];
  /** The statement that leads. */
  readonly headline: Statement | undefined;
  /** Where no share leads, the figure that does: the newest count, else the newest of another indicator. */
  readonly figure: Observation | undefined;
  /** All other rows, by indicator, newest first. */
  readonly others: readonly Observation[];
  /** What belongs beside some of its figures. */
  readonly caveats: readonly Caveat[];
  /** The figures a line may join, by time: those of one stated basis, one a moment; a list a basis. */
  readonly runs: readonly (readonly Statement[])[];
  /** How the run moved that the headline is of, else the longest; undefined where no line joins two figures. */
  readonly move: Move | undefined;
  readonly beside: BesideProvince;
  readonly promises: readonly Progress[];
  readonly headlinePromise: Progress | undefined;
  /** Its government's first, then those of others there; newest first. */
  readonly awards: readonly RegencyAward[];
  /** Those that stand around it in the table of the province, in that order: all, where there are few. */
  readonly neighbours: readonly Place[];
  /** How many more the province has. */
  readonly more: number;
  readonly gaps: readonly RegencyGap[];
  readonly bases: Readonly<Record<string, Basis>>;
  readonly indicators: Readonly<Record<string, Indicator>>;
  readonly sources: Readonly<Record<string, Omit<Source, 'at'>>>;
}

/** How many neighbours a page names at most, on either side. */
const NEIGHBOURS = 20;

/** Whether two rows are one, also after they were read back from a text. */
export const isSameRow = (a: { readonly at: Origin }, b: { readonly at: Origin } | undefined): boolean =>
  b !== undefined && a.at.line === b.at.line && a.at.file === b.at.file;

const placeOf = ({ code, name, nameEn, slug }: Region): Place => ({ code, name, nameEn, slug });

/** The rows of a regency that no statement holds, by indicator, newest first. */
function othersOf(
  { indicators }: Pick<Dataset, 'indicators'>,
  rows: readonly Observation[],
  statements: readonly Statement[],
): readonly Observation[] {
  const used = new Set(
    statements.flatMap(({ total, formal, informal, count, eligible }) => [
      total,
      formal,
      informal,
      count,
      eligible,
    ]),
  );
  const order = ({ indicator }: Observation): number => indicators.get(indicator)?.order ?? 0;
  return rows
    .filter((row) => !used.has(row))
    .reverse()
    .sort((a, b) => order(a) - order(b) || compareText(a.indicator, b.indicator));
}

/** The figure that leads where no share does: the newest count that is not doubted, else the newest of the first indicator. */
function figureOf(
  { indicators }: Pick<Dataset, 'indicators'>,
  rows: readonly Observation[],
): Observation | undefined {
  const order = ({ indicator }: Observation): number => indicators.get(indicator)?.order ?? 0;
  return (
    rows.findLast(({ indicator, confidence }) => indicator === 'protected_total' && confidence !== 'low') ??
    newestByIndicator(rows).toSorted((a, b) => order(a) - order(b))[0]
  );
}

/** Those that stand around one in its province's order: all, where there are few. */
function neighboursOf(places: readonly Place[], index: number): readonly Place[] {
  const from =
    places.length <= 2 * NEIGHBOURS
      ? 0
      : Math.max(0, Math.min(index - NEIGHBOURS, places.length - 2 * NEIGHBOURS - 1));
  return places.slice(from, from + 2 * NEIGHBOURS + 1).filter((place) => place !== places[index]);
}

/** What a regency's page has to say plainly that it does not know. */
function gapsOf(
  dataset: Pick<Dataset, 'bases'>,
  {
    headline,
    statements,
    promises,
    awards,
  }: Pick<Regency, 'headline' | 'statements' | 'promises' | 'awards'>,
  asOf: Period,
): readonly RegencyGap[] {
  const gaps: Record<RegencyGap, boolean> = {
    // A share that a weak source gives leads nothing, but it is there.
    'no-share': statements.length === 0,
    'old-share': headline !== undefined && isStale(periodPosition(headline.period), periodPosition(asOf)),
    'basis-unstated': headline !== undefined && !isBasisStated(dataset, headline.total),
    'no-segments':
      headline !== undefined && (headline.formal === undefined || headline.informal === undefined),
    'no-comparable': true,
    'no-promise': promises.length === 0,
    'no-award': awards.length === 0,
  };
  return REGENCY_GAPS.filter((gap) => gaps[gap]);
}

/** The rows that promises and what they are held against rest on. */
const citedBy = (promises: readonly Progress[]): readonly (Observation | Target)[] =>
  promises.flatMap(({ measure, nearest, nearestCount, target }) => [
    target,
    ...(measure?.family === 'reported' ? [measure.row] : []),
    ...(measure?.baseRow ? [measure.baseRow] : []),
    ...(nearest ? [nearest.total] : []),
    ...(nearestCount ? [nearestCount] : []),
  ]);

/** The bases, indicators and sources that some rows and awards name, by code. */
const lookupsOf = (
  dataset: Pick<Dataset, 'bases' | 'indicators' | 'sources'>,
  cited: readonly (Observation | Target)[],
  awards: readonly RegencyAward[],
): Pick<Regency, 'bases' | 'indicators' | 'sources'> => ({
  bases: picked(
    dataset.bases,
    cited.map(({ basis }) => basis),
  ),
  indicators: picked(
    dataset.indicators,
    cited.map(({ indicator }) => indicator),
  ),
  sources: Object.fromEntries(
    Object.entries(
      picked(
        dataset.sources,
        [...cited, ...awards].map(({ source }) => source),
      ),
    ).map(([id, { at: _, ...source }]) => [id, source]),
  ),
});

/** Every regency and city that the tables hold a fact of. */
export interface Regencies {
  /** In table order, province by province. */
  readonly all: readonly Region[];
  has(code: string): boolean;
  /** Those of a province, in table order. */
  in(province: string): readonly Region[];
  /** @throws {RangeError} where nothing is known of it */
  of(code: string): Regency;
}

/** Gathers the regencies: indexes once, then of each no more work than it has rows. */
export function regenciesOf(
  dataset: Dataset,
  stats: Pick<Statistics, 'asOf' | 'provinces' | 'regenciesOf' | 'reportedOf' | 'promisesOf'>,
  winners: Winners,
): Regencies {
  const awards = awardsByRegency(dataset, winners);
  const hasFact = ({ code }: Region): boolean =>
    dataset.observationsOf(code).length > 0 || dataset.targetsOf(code).length > 0 || awards.has(code);
  const byProvince = new Map(
    stats.provinces.map((province) => [
      province.code,
      { province: placeOf(province), regions: stats.regenciesOf(province.code).filter(hasFact) },
    ]),
  );
  const indexed = new Map(
    [...byProvince.values()].flatMap(({ province, regions }) => {
      const places = regions.map(placeOf);
      return regions.map((region, index) => [region.code, { region, province, places, index }] as const);
    }),
  );

  const build = (code: string): Regency => {
    const known = indexed.get(code);
    if (!known) throw new RangeError(`nothing is known of a regency ${code}`);
    const { region, province, places, index } = known;
    const { headline, statements } = stats.reportedOf(code);
    const promises = stats.promisesOf(code);
    const rows = dataset.observationsOf(code);
    const runs = runsOf(dataset, statements, headline);
    const beside = besideProvince(
      dataset,
      headline,
      provinceStatement(dataset, headline, stats.reportedOf(province.code)),
    );
    const own = (awards.get(code) ?? [])
      .toSorted((a, b) => Number(b.own) - Number(a.own))
      .flatMap((award) => awardsOf(dataset, award));
    const neighbours = neighboursOf(places, index);
    const told = { statements, headline, promises, awards: own };
    return {
      region: placeOf(region),
      province,
      asOf: stats.asOf,
      ...told,
      figure: headline ? undefined : figureOf(dataset, rows),
      others: othersOf(dataset, rows, statements),
      caveats: caveatsOf(dataset, rows),
      runs,
      move: moveOf(runs, headline),
      beside,
      headlinePromise: headlinePromise(dataset, promises, stats.asOf),
      neighbours,
      more: places.length - 1 - neighbours.length,
      gaps: gapsOf(dataset, told, stats.asOf),
      ...lookupsOf(
        dataset,
        [...rows, ...citedBy(promises), ...(beside.province ? [beside.province.total] : [])],
        own,
      ),
    };
  };

  const made = new Map<string, Regency>();
  return {
    all: [...indexed.values()].map(({ region }) => region),
    has: (code) => indexed.has(code),
    in: (province) => byProvince.get(province)?.regions ?? [],
    of: (code) => made.getOrInsertComputed(code, build),
  };
}

/** The entries of a table that some rows name, by key in order of the keys. */
function picked<T>(
  table: ReadonlyMap<string, T>,
  keys: readonly (string | undefined)[],
): Readonly<Record<string, T>> {
  const found: Record<string, T> = {};
  for (const key of [...new Set(keys)].sort()) {
    const value = key === undefined ? undefined : table.get(key);
    if (key !== undefined && value !== undefined) found[key] = value;
  }
  return found;
}
