import { compareText } from '../data/compare-text.ts';
import type { Alias, Category, Dataset, Region, Winner } from '../data/dataset.ts';
import { namingOf } from '../data/naming.ts';
import { slugOf } from '../data/slug.ts';
import { foldName } from '../data/spelling.ts';
import type { Ceremony, Identified } from './ceremonies.ts';
import { namedRegion } from './named-region.ts';

/** A row of the table of winners at its ceremony. Its result says whether it was won: a nominee is no winner. */
export interface Award {
  readonly row: Identified;
  readonly ceremony: Ceremony;
}

/** One who was awarded or nominated, under one name however it was printed. */
export interface Entity {
  /** Part of its address, unique: `kabupaten-bungo`. */
  readonly slug: string;
  readonly name: string;
  /** As printed, each once, the newest first. */
  readonly spellings: readonly string[];
  readonly kind: Category['kind'];
  /** The province or regency that it is, where it is one of the table of regions. */
  readonly region: Region | undefined;
  /** The provinces it belongs to or was awarded in, each once, the newest first. */
  readonly provinces: readonly Region[];
  /** Its regency or city as printed, where that is not itself. */
  readonly regency: string | undefined;
  /** Newest first; of one ceremony by category. Every row of the table of winners is an award of exactly one entity. */
  readonly awards: readonly Award[];
}

/** Everyone on record. */
export interface Winners {
  /** By name. */
  readonly all: readonly Entity[];
  /** Whose award a row is. */
  of(row: Identified): Entity;
}

const distinct = <T>(items: readonly (T | undefined)[]): readonly T[] => [
  ...new Set(items.filter((item) => item !== undefined)),
];

/** Everyone who stands in the table of winners, with all they were awarded or nominated for. */
export function winnersOf(
  { aliases, categories, regions }: Pick<Dataset, 'aliases' | 'categories' | 'regions'>,
  ceremonies: readonly Ceremony[],
): Winners {
  const named = namingOf(aliases);
  const awards = ceremonies.flatMap((ceremony) =>
    [...ceremony.winners, ...ceremony.honourable, ...ceremony.nominees].map(
      (row): Award => ({ row, ceremony }),
    ),
  );
  const groups = Map.groupBy(awards, ({ row }) => row.who);

  const entityOf = ([first, ...others]: readonly Award[]): Omit<Entity, 'slug'> => {
    if (!first) throw new RangeError('an entity has at least one award');
    const own = [first, ...others];
    const rows = own.map(({ row }) => row);
    const name = distinct(rows.map(named))[0] ?? first.row.winner;
    const foremost = rows.map(({ category }) => categories.get(category)).sort(byOrder)[0];
    const kind = foremost?.kind ?? 'other';
    const region = kind === 'government' ? namedRegion(regions, name) : undefined;
    const home = region?.level === 'regency' ? region.parent : region?.code;
    const regency = rows.find((row) => row.regency !== undefined)?.regency;
    return {
      name,
      spellings: distinct(rows.map(({ winner }) => winner)),
      kind,
      region,
      provinces: distinct([home, ...rows.map(({ province }) => province)]).flatMap(
        (code) => regions.get(code) ?? [],
      ),
      regency: regency !== undefined && rows.every((row) => row.winner !== regency) ? regency : undefined,
      awards: own,
    };
  };

  const all = withSlugs(
    [...groups.values()]
      .map(entityOf)
      .sort((a, b) => a.name.localeCompare(b.name, 'id') || compareText(a.name, b.name)),
  );
  const byRow = new Map(all.flatMap((entity) => entity.awards.map(({ row }) => [row, entity])));
  return {
    all,
    of(row) {
      const entity = byRow.get(row);
      if (!entity) throw new RangeError(`a row of no ceremony: ${row.at.file}:${row.at.line}`);
      return entity;
    },
  };
}

const byOrder = (a: Category | undefined, b: Category | undefined): number =>
  (a?.order ?? Number.MAX_SAFE_INTEGER) - (b?.order ?? Number.MAX_SAFE_INTEGER);

/**
 * Gives each its address. A village's has its place from the start, so that no other of its name changes it later;
 * names that differ in signs only are numbered in the order they come.
 */
function withSlugs(entities: readonly Omit<Entity, 'slug'>[]): readonly Entity[] {
  const taken = new Set<string>();
  return entities.map((entity) => {
    const place = entity.kind === 'village' ? (entity.regency ?? entity.provinces[0]?.name ?? '') : '';
    const wanted = slugOf(`${entity.name} ${place}`) || 'winner';
    let slug = wanted;
    for (let number = 2; taken.has(slug); number += 1) slug = `${wanted}-${number}`;
    taken.add(slug);
    return { ...entity, slug };
  });
}

/** Whether an entity has a page of its own; the others are one card in the gallery of one ceremony. */
export const hasRecord = ({ name, awards, spellings }: Entity): boolean =>
  awards.length > 1 || spellings.some((spelling) => spelling !== name);

/** A spelling of an entity, with the rows that print it and the row of the table of spellings that joins it. */
export interface Spelled {
  readonly spelling: string;
  readonly rows: number;
  readonly alias: Alias | undefined;
}

/** How an entity is printed. */
export const spelled = ({ name, spellings, awards }: Entity, aliases: readonly Alias[]): readonly Spelled[] =>
  spellings.map((spelling) => ({
    spelling,
    rows: awards.filter(({ row }) => row.winner === spelling).length,
    alias: aliases.find((one) => one.winner === name && foldName(one.printed) === foldName(spelling)),
  }));

const FOREMOST = ['won', 'doubtful', 'honourable', 'nominated'] as const;

/**
 * How often, in awards: one category of one ceremony counts once, however many rows and sources tell of it. What
 * was won by rows of low confidence only is told apart; nominations and honourable mentions are never wins.
 */
export interface Tallied {
  readonly won: number;
  readonly doubtful: number;
  readonly honourable: number;
  readonly nominated: number;
  /** The best of these that there is: a win goes before a doubtful one, then honourable mentions, nominations. */
  readonly foremost: (typeof FOREMOST)[number];
  /** The years of the foremost. */
  readonly firstYear: number;
  readonly lastYear: number;
}

/** Counts the awards of an entity, or some of them. */
export function tallied(awards: readonly Award[]): Tallied {
  const awardOf = ({ row, ceremony }: Award): string => `${ceremony.id} ${row.category}`;
  const of = (result: Winner['result']): readonly Award[] =>
    awards.filter(({ row }) => row.result === result);
  const sure = of('winner').filter(({ row }) => row.confidence !== 'low');
  const sureAwards = new Set(sure.map(awardOf));
  const groups = {
    won: sure,
    doubtful: of('winner').filter((award) => !sureAwards.has(awardOf(award))),
    honourable: of('honourable'),
    nominated: of('nominee'),
  };
  const count = (group: readonly Award[]): number => new Set(group.map(awardOf)).size;
  const foremost = FOREMOST.find((name) => groups[name].length > 0) ?? 'nominated';
  const years = groups[foremost].map(({ ceremony }) => ceremony.year);
  return {
    won: count(groups.won),
    doubtful: count(groups.doubtful),
    honourable: count(groups.honourable),
    nominated: count(groups.nominated),
    foremost,
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
  };
}

/** Those who won most often, as they come; empty where nobody won. */
export function mostAwarded(entities: readonly Entity[]): readonly Entity[] {
  const most = Math.max(0, ...entities.map(({ awards }) => tallied(awards).won));
  return most === 0 ? [] : entities.filter(({ awards }) => tallied(awards).won === most);
}

/** A record over the years: one line a level, one cell a year, empty ones included. */
export interface RecordGrid {
  readonly years: readonly number[];
  readonly levels: readonly {
    readonly level: Ceremony['level'];
    /** As many as there are years, each with what the year brought. */
    readonly cells: readonly (readonly Award[])[];
  }[];
}

const LEVELS = ['national', 'provincial'] as const satisfies readonly Ceremony['level'][];

/** The awards of an entity by level and by the year they are sorted under, from its first year to its last. */
export function recordGrid(awards: readonly Award[]): RecordGrid {
  const all = awards.map(({ ceremony }) => ceremony.year);
  const first = Math.min(...all);
  const years = Array.from({ length: Math.max(...all) - first + 1 }, (_, index) => first + index);
  return {
    years,
    levels: LEVELS.map((level) => ({
      level,
      cells: years.map((year) =>
        awards.filter(({ ceremony }) => ceremony.level === level && ceremony.year === year),
      ),
    })).filter(({ cells }) => cells.some((cell) => cell.length > 0)),
  };
}
