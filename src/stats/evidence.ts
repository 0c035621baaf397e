import { isBasisStated } from '../data/basis-stated.ts';
import { compareText } from '../data/compare-text.ts';
import type { Dataset, Region } from '../data/dataset.ts';
import { median } from '../data/median.ts';
import { periodPosition } from '../data/period.ts';
import { type Ceremony, type Identified, knownWinners } from './ceremonies.ts';
import { type Comparable, type ComparableFigure, isComplete, SEGMENTS, type Segment } from './comparable.ts';
import { namedRegion } from './named-region.ts';
import { type Assessed, assessedYear } from './national-stage.ts';
import type { Statistics } from './profile.ts';
import { provinceOfWinner } from './province-of-winner.ts';
import { isFigure, mayLead, type Reported, type Statement } from './reported.ts';
import type { Entity } from './winners.ts';

/** A national award to the government of a province. */
export interface ProvinceWin {
  readonly province: Region;
  readonly ceremony: Ceremony;
  readonly winner: Identified;
  readonly assessed: Assessed;
}

/** The national awards of one category, the oldest ceremony first; rows of low confidence are left out. */
function winsOf(all: readonly Ceremony[], category: string): readonly Omit<ProvinceWin, 'province'>[] {
  return all
    .filter(({ level }) => level === 'national')
    .toSorted((a, b) => a.year - b.year)
    .flatMap((ceremony) =>
      knownWinners(ceremony.winners)
        .filter((winner) => winner.category === category)
        .map((winner) => ({ ceremony, winner, assessed: assessedYear(ceremony) })),
    );
}

/** Every national award to a provincial government, the oldest ceremony first. */
export const provinceWins = (dataset: Dataset, all: readonly Ceremony[]): readonly ProvinceWin[] =>
  winsOf(all, 'provincial_government').flatMap((win) => {
    const province = dataset.regions.get(provinceOfWinner(dataset, win.winner) ?? '');
    return province ? [{ ...win, province }] : [];
  });

/** A national award to the government of a regency or city. */
export interface RegencyWin {
  readonly province: Region | undefined;
  /** Undefined where the table of regions does not have it, since it has no figure. */
  readonly regency: Region | undefined;
  readonly ceremony: Ceremony;
  readonly winner: Identified;
}

/** Every national award to the government of a regency or city, the oldest ceremony first. */
export function regencyWins(dataset: Dataset, all: readonly Ceremony[]): readonly RegencyWin[] {
  return winsOf(all, 'regency_city_government').map(({ ceremony, winner }) => ({
    ceremony,
    winner,
    province: dataset.regions.get(provinceOfWinner(dataset, winner) ?? ''),
    regency: namedRegion(dataset.regions, winner.who),
  }));
}

/** Which governments of a province won nationally. */
export interface NationalRecord {
  readonly province: boolean;
  readonly regency: boolean;
}

/** Which governments won among the rows of one province; rows of low confidence do not count. */
export function nationalRecord(ceremonies: readonly Pick<Ceremony, 'winners'>[]): NationalRecord {
  const categories = new Set(
    ceremonies.flatMap(({ winners }) => knownWinners(winners).map(({ category }) => category)),
  );
  return {
    province: categories.has('provincial_government'),
    regency: categories.has('regency_city_government'),
  };
}

/** Which national awards a government won, by its own record. */
export const ownNationalRecord = ({ awards }: Pick<Entity, 'awards'>): NationalRecord =>
  nationalRecord([
    {
      winners: awards
        .filter(({ row, ceremony }) => ceremony.level === 'national' && row.result === 'winner')
        .map(({ row }) => row),
    },
  ]);

/** A unit of the comparable family that holds a province that won, with the awards it won. */
export interface WinningUnit {
  /** The province, or the former province within whose borders its figures are still counted. */
  readonly unit: Region;
  readonly wins: readonly ProvinceWin[];
  /** All workers, ascending; years without figure are left out. */
  readonly figures: readonly ComparableFigure[];
}

/** The units whose provinces won nationally, in table order. */
export function winningUnits(comparable: Comparable, wins: readonly ProvinceWin[]): readonly WinningUnit[] {
  const groups = Map.groupBy(wins, ({ province }) => comparable.unitOf(province.code) ?? province);
  return [...groups]
    .map(([unit, own]) => ({ unit, wins: own, figures: comparable.series(unit.code, 'total') }))
    .sort((a, b) => compareText(a.unit.code, b.unit.code));
}

/** The years judged for which there was an award, ascending, each once. */
export const judgedYears = ({ wins }: Pick<WinningUnit, 'wins'>): readonly number[] =>
  [...new Set(wins.flatMap(({ assessed }) => (assessed.by === 'open' ? [] : assessed.years)))].sort(
    (a, b) => a - b,
  );

/** What a region's reported headline may be held against from before a year judged. */
export type ReportedAround =
  | { readonly kind: 'compared'; readonly before: Statement; readonly after: Statement }
  /** The headline's source does not say what 100% is, or gives a bound: it is compared with nothing. */
  | { readonly kind: 'basis-unstated' | 'bound' }
  /** The headline itself is not from after that year, or no figure of its basis is from before it. */
  | { readonly kind: 'not-after' | 'none-before' };

/**
 * A region's reported headline beside the newest figure of the same stated basis from before the year judged. Figures on
 * other bases, bounds and rows of low confidence are never taken. Undefined where the region has no headline.
 */
export function reportedAround(
  dataset: Pick<Dataset, 'bases'>,
  { headline, statements }: Reported,
  judged: number,
): ReportedAround | undefined {
  if (!headline) return undefined;
  if (!isBasisStated(dataset, headline.total)) return { kind: 'basis-unstated' };
  if (!isFigure(headline)) return { kind: 'bound' };
  if (periodPosition(headline.period) <= judged + 1) return { kind: 'not-after' };
  // Newest first.
  const before = statements.find(
    (statement) =>
      mayLead(statement) &&
      isFigure(statement) &&
      statement.total.basis === headline.total.basis &&
      periodPosition(statement.period) <= judged,
  );
  return before ? { kind: 'compared', before, after: headline } : { kind: 'none-before' };
}

/** A unit with the value it is compared by: percent, or percentage points. */
export interface Measured {
  readonly unit: Region;
  readonly value: number;
}

export interface ContrastGroup {
  /** The highest first. */
  readonly rows: readonly Measured[];
  readonly median: number;
  /** How many lie above the country. */
  readonly above: number;
}

/** Units whose provinces won nationally beside all others, by one measure. */
export interface Contrast {
  readonly winners: ContrastGroup;
  readonly others: ContrastGroup;
  /** The median of the winners minus that of the others, in points. */
  readonly difference: number;
  /**
   * Of all pairs of a winner and another unit, in how many the winner is ahead, in percent; ties count half. 50 means
   * that winning says nothing of the measure.
   */
  readonly ahead: number;
  /** How many such pairs there are. */
  readonly pairs: number;
  /** The measure of the country. */
  readonly national: number;
}

/** The contrast of two groups; undefined where one of them is empty. */
export function contrastOf(
  rows: readonly Measured[],
  won: ReadonlySet<string>,
  national: number,
): Contrast | undefined {
  const groupOf = (own: readonly Measured[]): ContrastGroup | undefined => {
    const middle = median(own.map(({ value }) => value));
    return middle === undefined
      ? undefined
      : {
          rows: own.toSorted((a, b) => b.value - a.value || compareText(a.unit.code, b.unit.code)),
          median: middle,
          above: own.filter(({ value }) => value > national).length,
        };
  };
  const winners = groupOf(rows.filter(({ unit }) => won.has(unit.code)));
  const others = groupOf(rows.filter(({ unit }) => !won.has(unit.code)));
  if (!winners || !others) return undefined;
  const pairs = winners.rows.flatMap((a) => others.rows.map((b) => Math.sign(a.value - b.value)));
  const points = pairs.reduce((sum, sign) => sum + (sign + 1) / 2, 0);
  return {
    winners,
    others,
    difference: winners.median - others.median,
    ahead: (points / pairs.length) * 100,
    pairs: pairs.length,
    national,
  };
}

const codesOf = (units: readonly { readonly unit: Region }[]): ReadonlySet<string> =>
  new Set(units.map(({ unit }) => unit.code));

/** The newest year in which every unit has a figure of a segment. */
const newestOf = (comparable: Comparable, segment: Segment): number | undefined =>
  comparable.yearsOf(segment).findLast((year) => isComplete(comparable.extent(year, segment)));

/** A contrast with the year it is of. */
export interface LevelContrast {
  readonly segment: Segment;
  readonly year: number;
  readonly contrast: Contrast;
}

/** The coverage of a segment in its newest complete year, of winners and of others. */
export function levelContrast(
  comparable: Comparable,
  winners: readonly WinningUnit[],
  segment: Segment,
): LevelContrast | undefined {
  const year = newestOf(comparable, segment);
  const national = year === undefined ? undefined : comparable.national(year, segment);
  if (year === undefined || !national) return undefined;
  const rows = comparable.unitsIn(year).flatMap((unit) => {
    const figure = comparable.figure(unit.code, year, segment);
    return figure ? [{ unit, value: figure.share }] : [];
  });
  const contrast = contrastOf(rows, codesOf(winners), national.share);
  return contrast && { segment, year, contrast };
}

/** A contrast of changes in points with the years they lie between. */
export interface ChangeContrast {
  readonly from: number;
  readonly to: number;
  readonly contrast: Contrast;
}

/** How the coverage of all workers moved between two years, of the units given and of all others. */
export function changeContrast(
  comparable: Comparable,
  winners: readonly { readonly unit: Region }[],
  from: number,
  to: number,
): ChangeContrast | undefined {
  const moved = (code: string): number | undefined => {
    const [before, after] = [from, to].map((year) => comparable.figure(code, year, 'total')?.share);
    return before === undefined || after === undefined ? undefined : after - before;
  };
  const national = [from, to].every((year) => comparable.completeYears.includes(year))
    ? [from, to].map((year) => comparable.national(year, 'total')?.share)
    : [];
  const [first, last] = national;
  if (first === undefined || last === undefined) return undefined;
  const rows = comparable.unitsIn(to).flatMap((unit) => {
    const value = moved(unit.code);
    return value === undefined ? [] : [{ unit, value }];
  });
  const contrast = contrastOf(rows, codesOf(winners), last - first);
  return contrast && { from, to, contrast };
}

/** What coverage did around the year that one ceremony judged: those that won at it beside all others. */
export interface AroundCeremony {
  readonly ceremony: Ceremony;
  /** The year judged. */
  readonly assessed: number;
  readonly winners: readonly Region[];
  /** A year each, ascending, from the year before the one judged. */
  readonly steps: readonly ChangeContrast[];
}

/** Fewer winners than this say nothing by their median. */
const FEWEST_WINNERS = 5;

/**
 * The ceremonies that judged a year whose figures are known, with enough winners among the units, the newest first: how
 * both groups moved year by year from the year before the one judged.
 */
export function aroundCeremonies(
  comparable: Comparable,
  wins: readonly ProvinceWin[],
): readonly AroundCeremony[] {
  const { completeYears } = comparable;
  return [...Map.groupBy(wins, ({ ceremony }) => ceremony)]
    .flatMap(([ceremony, own]) => {
      const { years, by } = assessedYear(ceremony);
      const [assessed] = years;
      if (assessed === undefined || by === 'open') return [];
      const units = winningUnits(comparable, own);
      const steps = completeYears
        .filter((year) => year >= assessed - 1)
        .flatMap((year) => changeContrast(comparable, units, year, year + 1) ?? []);
      const known = steps.some(({ to }) => to === assessed) && units.length >= FEWEST_WINNERS;
      return known ? [{ ceremony, assessed, winners: units.map(({ unit }) => unit), steps }] : [];
    })
    .sort((a, b) => b.assessed - a.assessed);
}

/** Coverage where provinces won nationally, held against all others. */
export interface Evidence {
  readonly wins: readonly ProvinceWin[];
  readonly winners: readonly WinningUnit[];
  /** How many units there are, those that won and all others. */
  readonly units: number;
  /** By segment, those that have a figure. */
  readonly levels: readonly LevelContrast[];
  /** Between the first and the newest complete year; undefined where there is but one. */
  readonly change: ChangeContrast | undefined;
}

/** What the figures say of those that won, computed once for page, files and search. */
export function evidenceOf(
  dataset: Dataset,
  { comparable, ceremonies, provinces }: Pick<Statistics, 'comparable' | 'ceremonies' | 'provinces'>,
): Evidence {
  const wins = provinceWins(dataset, ceremonies);
  const winners = winningUnits(comparable, wins);
  const [from, to] = [comparable.completeYears[0], comparable.completeYears.at(-1)];
  return {
    wins,
    winners,
    units: new Set(provinces.map((province) => comparable.unitOf(province.code) ?? province)).size,
    levels: SEGMENTS.flatMap((segment) => levelContrast(comparable, winners, segment) ?? []),
    change:
      from !== undefined && to !== undefined && from < to
        ? changeContrast(comparable, winners, from, to)
        : undefined,
  };
}
