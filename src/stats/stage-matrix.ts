import type { Category, Dataset, IslandGroup, Region, Winner } from '../data/dataset.ts';
import type { Ceremony, Identified } from './ceremonies.ts';
import { knownWinners, namedWinners, tally } from './ceremony-winners.ts';
import { provinceOfWinner } from './province-of-winner.ts';

/** A winner known by name. */
export interface StageMark {
  readonly kind: Category['kind'];
  readonly first: boolean;
}

/** What one ceremony brought a province. */
export interface StageEntry {
  readonly ceremony: Ceremony;
  /**
   * `named`: winners are known; `counted`: only how many were announced; `unlisted`: a ceremony took place, no list was
   * found; `stage`: an edition on record without a ceremony, from its interviews or nominations.
   */
  readonly state: 'named' | 'counted' | 'unlisted' | 'stage';
  /** Winners of the province, each once; without those of low confidence. */
  readonly winners: readonly Identified[];
  /** The same in the order of their kinds, first ranks first. */
  readonly marks: readonly StageMark[];
  /** How many more were announced that no row names. */
  readonly unnamed: number;
  /** How many more only a row of low confidence names. */
  readonly doubtful: number;
}

/** The ceremonies of one year, the national one first. */
export interface StageCell {
  readonly year: number;
  readonly entries: readonly StageEntry[];
}

export interface StageRow {
  readonly province: Region;
  readonly cells: readonly StageCell[];
}

/** Who won what where. */
export interface StageMatrix {
  /** Of the ceremonies, ascending without a gap; an edition without a date stands under its label. */
  readonly years: readonly number[];
  readonly groups: readonly { readonly group: IslandGroup; readonly rows: readonly StageRow[] }[];
  /** National winners of no stated province, and those that were only counted. */
  readonly elsewhere: readonly StageCell[];
}

/** The kinds of winners in the order their marks stand. */
export const KINDS = [
  'government',
  'village',
  'business',
  'other',
] as const satisfies readonly Category['kind'][];

function entryOf(
  { categories }: Dataset,
  ceremony: Ceremony,
  winners: readonly Identified[],
  unnamed: number,
): StageEntry {
  const named = knownWinners(winners);
  const kindOf = ({ category }: Winner): Category['kind'] => categories.get(category)?.kind ?? 'other';
  const marks = named
    .map((winner) => ({ kind: kindOf(winner), first: winner.rank === 1 }))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || Number(b.first) - Number(a.first));
  const empty = ceremony.date ? 'unlisted' : 'stage';
  return {
    ceremony,
    state: named.length > 0 ? 'named' : unnamed > 0 ? 'counted' : empty,
    winners: named,
    marks,
    unnamed,
    doubtful: namedWinners(winners).doubtful,
  };
}

/** Who won what where: provinces of today by island group, years of ceremonies across. */
export function stageMatrix(
  dataset: Dataset,
  provinces: readonly Region[],
  all: readonly Ceremony[],
): StageMatrix {
  const held = all.map(({ year }) => year);
  const [from, to] = [Math.min(...held), Math.max(...held)];
  const years = held.length === 0 ? [] : Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const national = all.filter(({ level }) => level === 'national');
  const nationalIn = (province: string | undefined, year: number): readonly StageEntry[] =>
    national
      .filter((ceremony) => ceremony.year === year)
      .map((ceremony) => {
        const own = ceremony.winners.filter((winner) => provinceOfWinner(dataset, winner) === province);
        return entryOf(dataset, ceremony, own, province === undefined ? tally(ceremony).unnamed : 0);
      })
      .filter(({ state }) => state === 'named' || state === 'counted');
  const provincialIn = (province: string, year: number): readonly StageEntry[] =>
    all
      .filter((one) => one.level === 'provincial' && one.province === province && one.year === year)
      .map((ceremony) => entryOf(dataset, ceremony, ceremony.winners, tally(ceremony).unnamed));
  const rowOf = (province: Region): StageRow => ({
    province,
    cells: years.map((year) => ({
      year,
      entries: [...nationalIn(province.code, year), ...provincialIn(province.code, year)],
    })),
  });
  return {
    years,
    groups: [...dataset.islandGroups.values()]
      .toSorted((a, b) => a.order - b.order)
      .map((group) => ({
        group,
        rows: provinces.filter(({ islandGroup }) => islandGroup === group.code).map(rowOf),
      })),
    elsewhere: years.map((year) => ({ year, entries: nationalIn(undefined, year) })),
  };
}

/** What a place of a matrix was brought, over all its years. */
export interface PlaceEntries {
  /** Undefined for national winners of no stated province. */
  readonly province: Region | undefined;
  /** The newest year first; never empty. */
  readonly entries: readonly StageEntry[];
}

/** Everything a matrix holds, by place: provinces in its order, those of no stated province last, none without an entry. */
export function entriesByPlace({ groups, elsewhere }: StageMatrix): readonly PlaceEntries[] {
  const newestFirst = (cells: readonly StageCell[]): readonly StageEntry[] =>
    cells.toReversed().flatMap(({ entries }) => entries);
  return [
    ...groups.flatMap(({ rows }) =>
      rows.map(({ province, cells }) => ({ province, entries: newestFirst(cells) })),
    ),
    { province: undefined, entries: newestFirst(elsewhere) },
  ].filter(({ entries }) => entries.length > 0);
}

/** What a matrix shows over all provinces. */
export interface StageExtent {
  readonly provinces: number;
  /** Provinces with a national winner … */
  readonly national: number;
  /** … with a provincial winner known by name … */
  readonly provincial: number;
  /** … and with neither. */
  readonly none: number;
}

const hasNamed = ({ cells }: StageRow, level: Ceremony['level']): boolean =>
  cells.some(({ entries }) =>
    entries.some(({ ceremony, state }) => ceremony.level === level && state === 'named'),
  );

/** How many provinces won at which level, as far as names are known. */
export function stageExtent({ groups }: StageMatrix): StageExtent {
  const rows = groups.flatMap((group) => group.rows);
  const count = (fits: (row: StageRow) => boolean): number => rows.filter(fits).length;
  return {
    provinces: rows.length,
    national: count((row) => hasNamed(row, 'national')),
    provincial: count((row) => hasNamed(row, 'provincial')),
    none: count((row) => !hasNamed(row, 'national') && !hasNamed(row, 'provincial')),
  };
}
