import { isBasisStated } from '../data/basis-stated.ts';
import { compareText } from '../data/compare-text.ts';
import type {
  Basis,
  Category,
  Dataset,
  Indicator,
  Observation,
  Origin,
  Region,
  Source,
  Winner,
} from '../data/dataset.ts';
import { type Period, periodPosition } from '../data/period.ts';
import { foldName } from '../data/spelling.ts';
import { type BesideProvince, besideProvince, provinceStatement } from './beside-province.ts';
import { firstSaid } from './first-said.ts';
import { newestByIndicator } from './newest.ts';
import type { Statistics } from './profile.ts';
import { headlinePromise, type Progress } from './promise.ts';
import type { Statement } from './reported.ts';
import { isStale } from './status.ts';
import { type TrendKind, trendMove } from './trend-shape.ts';
import { type Entity, hasRecord, type Winners } from './winners.ts';

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

/** An award or nomination of its government, or of someone located there. */
export interface RegencyAward {
  readonly name: string;
  /** Whether it is the government of the regency itself. */
  readonly own: boolean;
  /** The slug of its record; undefined where that is but the card of one ceremony. */
  readonly record: string | undefined;
  readonly ceremony: {
    readonly id: string;
    readonly level: 'national' | 'provincial';
    readonly date: Period | undefined;
    readonly year: number;
  };
  readonly category: Pick<Category, 'nameId' | 'nameEn'>;
  readonly result: Winner['result'];
  readonly rank: number | undefined;
  readonly confidence: Winner['confidence'];
  readonly source: string;
  readonly at: Origin;
}

/** How the shares of one basis moved. */
export interface Move {
  readonly kind: TrendKind;
  readonly first: Statement;
  readonly last: Statement;
  /** The peak or the trough between them, where the move has one. */
  readonly turn: Statement | undefined;
}

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

/**
 * The statements that lines join, by time: those of one basis, one a moment (the headline, else the first of the
 * sources).
 */
export function runsOf(
  dataset: Pick<Dataset, 'bases'>,
  statements: readonly Statement[],
  headline: Statement | undefined,
): readonly (readonly Statement[])[] {
  const byBasis = new Map<string | undefined, Map<number, Statement>>();
  for (const statement of firstSaid(dataset, statements, headline)) {
    const { total, period } = statement;
    const run = byBasis.get(total.basis) ?? new Map<number, Statement>();
    byBasis.set(total.basis, run);
    const moment = periodPosition(period);
    // Of one moment the sources come in reverse here: the first of them is the last to be seen.
    if (run.get(moment) !== headline || !headline) run.set(moment, statement);
  }
  return [...byBasis.values()]
    .map((run) => [...run.entries()].sort(([a], [b]) => a - b).map(([, statement]) => statement))
    .filter((run) => run.length > 1);
}

/** How the run moved that a headline is of, else the longest. */
export function moveOf(
  runs: readonly (readonly Statement[])[],
  headline: Statement | undefined,
): Move | undefined {
  const own =
    runs.find(([first]) => first?.total.basis === headline?.total.basis) ??
    runs.reduce<readonly Statement[]>((long, run) => (run.length > long.length ? run : long), []);
  const move = trendMove(own.map((statement) => ({ share: statement.total.value, statement })));
  return (
    move && {
      kind: move.kind,
      first: move.first.statement,
      last: move.last.statement,
      turn: move.turn?.statement,
    }
  );
}

/** Awards by the code of the regency they belong to: its government's, and those of others that are located there. */
function awardsByRegency(
  dataset: Pick<Dataset, 'regions'>,
  winners: Winners,
): ReadonlyMap<string, readonly { readonly entity: Entity; readonly own: boolean }[]> {
  const named = new Map<string, string>();
  for (const { code, level, parent, name } of dataset.regions.values())
    if (level === 'regency') named.set(`${parent} ${foldName(name)}`, code);
  const found = new Map<string, { entity: Entity; own: boolean }[]>();
  for (const entity of winners.all) {
    const own = entity.region?.level === 'regency';
    const { regency } = entity;
    const located =
      regency === undefined
        ? undefined
        : entity.provinces
            .map(({ code }) => named.get(`${code} ${foldName(regency)}`))
            .find((code) => code !== undefined);
    const code = own ? entity.region?.code : located;
    if (code === undefined) continue;
    const list = found.get(code) ?? [];
    list.push({ entity, own });
    found.set(code, list);
  }
  return found;
}

const placeOf = ({ code, name, nameEn, slug }: Region): Place => ({ code, name, nameEn, slug });

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
    const used = new Set(
      statements.flatMap(({ total, formal, informal, count, eligible }) => [
        total,
        formal,
        informal,
        count,
        eligible,
      ]),
    );
    const order = ({ indicator }: Observation): number => dataset.indicators.get(indicator)?.order ?? 0;
    const rows = dataset.observationsOf(code);
    const others = rows.filter((row) => !used.has(row)).reverse();
    others.sort((a, b) => order(a) - order(b) || compareText(a.indicator, b.indicator));
    const runs = runsOf(dataset, statements, headline);
    const own: readonly RegencyAward[] = (awards.get(code) ?? [])
      .toSorted((a, b) => Number(b.own) - Number(a.own))
      .flatMap(({ entity, own: government }) =>
        entity.awards.map(({ row, ceremony }): RegencyAward => {
          const category = dataset.categories.get(row.category);
          return {
            name: entity.name,
            own: government,
            record: hasRecord(entity) ? entity.slug : undefined,
            ceremony: { id: ceremony.id, level: ceremony.level, date: ceremony.date, year: ceremony.year },
            category: { nameId: category?.nameId ?? row.category, nameEn: category?.nameEn ?? row.category },
            result: row.result,
            rank: row.rank,
            confidence: row.confidence,
            source: row.source,
            at: row.at,
          };
        }),
      );
    const leading = headlinePromise(dataset, promises, stats.asOf);
    const figure = headline
      ? undefined
      : (rows.findLast(
          ({ indicator, confidence }) => indicator === 'protected_total' && confidence !== 'low',
        ) ?? newestByIndicator(rows).toSorted((a, b) => order(a) - order(b))[0]);
    const beside = besideProvince(
      dataset,
      headline,
      provinceStatement(dataset, headline, stats.reportedOf(province.code)),
    );
    const from =
      places.length <= 2 * NEIGHBOURS
        ? 0
        : Math.max(0, Math.min(index - NEIGHBOURS, places.length - 2 * NEIGHBOURS - 1));
    const window = places.slice(from, from + 2 * NEIGHBOURS + 1);
    const neighbours = window.filter((place) => place.code !== code);
    const measures = promises.flatMap(({ measure, nearest, target }) => [
      target,
      ...(measure?.family === 'reported' ? [measure.row] : []),
      ...(measure?.baseRow ? [measure.baseRow] : []),
      ...(nearest ? [nearest.total] : []),
    ]);
    const cited = [...rows, ...measures, ...(beside.province ? [beside.province.total] : [])];
    const gaps: Record<RegencyGap, boolean> = {
      'no-share': headline === undefined,
      'old-share':
        headline !== undefined && isStale(periodPosition(headline.period), periodPosition(stats.asOf)),
      'basis-unstated': headline !== undefined && !isBasisStated(dataset, headline.total),
      'no-segments':
        headline !== undefined && (headline.formal === undefined || headline.informal === undefined),
      'no-comparable': true,
      'no-promise': promises.length === 0,
      'no-award': own.length === 0,
    };
    return {
      region: placeOf(region),
      province,
      asOf: stats.asOf,
      statements,
      headline,
      figure,
      others,
      runs,
      move: moveOf(runs, headline),
      beside,
      promises,
      headlinePromise: leading,
      awards: own,
      neighbours,
      more: places.length - 1 - neighbours.length,
      gaps: REGENCY_GAPS.filter((gap) => gaps[gap]),
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
            [...cited, ...own].map(({ source }) => source),
          ),
        ).map(([id, { at: _, ...source }]) => [id, source]),
      ),
    };
  };

  const made = new Map<string, Regency>();
  return {
    all: [...indexed.values()].map(({ region }) => region),
    has: (code) => indexed.has(code),
    in: (province) => byProvince.get(province)?.regions ?? [],
    of(code) {
      const before = made.get(code) ?? build(code);
      made.set(code, before);
      return before;
    },
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
