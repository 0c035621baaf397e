import { compareText } from '../data/compare-text.ts';
import type { Region } from '../data/dataset.ts';
import type { Ceremony } from './ceremonies.ts';
import type { Comparable } from './comparable.ts';
import { type ChangeContrast, changeContrast } from './contrast.ts';
import { assessedYear } from './national-stage.ts';
import { type ProvinceWin, winsIn } from './national-wins.ts';

/** What coverage did around the year that one ceremony judged: those that won at it beside all others. */
export interface AroundCeremony {
  readonly ceremony: Ceremony;
  /** The year judged. */
  readonly assessed: number;
  /** The units of that year whose provinces won at it, by code. */
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
      const winners = [{ wins: own }];
      const units = [...winsIn(comparable, winners, assessed).keys()].sort((a, b) =>
        compareText(a.code, b.code),
      );
      const steps = completeYears
        .filter((year) => year >= assessed - 1)
        .flatMap((year) => changeContrast(comparable, winners, year, year + 1) ?? []);
      const known = steps.some(({ to }) => to === assessed) && units.length >= FEWEST_WINNERS;
      return known ? [{ ceremony, assessed, winners: units, steps }] : [];
    })
    .sort((a, b) => b.assessed - a.assessed);
}
