import { compareText } from '../data/compare-text.ts';
import type { Dataset, Region } from '../data/dataset.ts';
import type { Ceremony, Identified } from './ceremonies.ts';
import { knownWinners } from './ceremony-winners.ts';
import type { Comparable, ComparableFigure } from './comparable.ts';
import { namedRegion } from './named-region.ts';
import { type Assessed, assessedYear } from './national-stage.ts';
import { provinceOfWinner } from './province-of-winner.ts';
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

/**
 * The awards won in a unit of one year: a province that had no figure of its own then won for the former one that held
 * it, whatever unit carries its newest figures.
 */
export const winsIn = (
  { unitIn }: Pick<Comparable, 'unitIn'>,
  winners: readonly Pick<WinningUnit, 'wins'>[],
  year: number,
): ReadonlyMap<Region, readonly ProvinceWin[]> =>
  Map.groupBy(
    winners.flatMap(({ wins }) => wins),
    ({ province }) => unitIn(province, year),
  );

/** The years judged for which there was an award, ascending, each once. */
export const judgedYears = ({ wins }: Pick<WinningUnit, 'wins'>): readonly number[] =>
  [...new Set(wins.flatMap(({ assessed }) => (assessed.by === 'open' ? [] : assessed.years)))].sort(
    (a, b) => a - b,
  );
