import type { Dataset } from '../data/dataset.ts';
import { SEGMENTS } from './comparable.ts';
import { type ChangeContrast, changeContrast, type LevelContrast, levelContrast } from './contrast.ts';
import { type ProvinceWin, provinceWins, type WinningUnit, winningUnits } from './national-wins.ts';
import type { Statistics } from './profile.ts';
import { sinceFirst } from './since-first.ts';

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
  const since = sinceFirst(comparable);
  return {
    wins,
    winners,
    units: new Set(provinces.map((province) => comparable.unitOf(province.code) ?? province)).size,
    levels: SEGMENTS.flatMap((segment) => levelContrast(comparable, winners, segment) ?? []),
    change: since && changeContrast(comparable, winners, since.from, since.to),
  };
}
