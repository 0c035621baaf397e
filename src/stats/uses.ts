import type { Observation, Region, Target } from '../data/dataset.ts';
import { SEGMENTS } from './comparable.ts';
import type { Measure } from './measure.ts';
import type { Statistics } from './profile.ts';
import type { Progress } from './promise.ts';
import type { Scoreboard } from './scoreboard.ts';

/** What of the site rests on a row: the number that a page leads with, comparable figures, the status of a promise. */
export type Use =
  | { readonly kind: 'headline'; readonly region: Region }
  | { readonly kind: 'comparable'; readonly region: Region; readonly years: readonly number[] }
  | { readonly kind: 'promise'; readonly region: Region; readonly progress: Progress };

/** Finds what rests on a row, the most prominent first; empty where nothing does. */
export type FindUses = (row: Observation | Target) => readonly Use[];

/** The rows that a promise is held against. */
const rowsOf = (measure: Measure | undefined): readonly Observation[] => {
  if (measure?.family === 'comparable') return measure.figure.inputs;
  return measure
    ? [measure.row, measure.statement?.count, measure.baseRow].filter((row) => row !== undefined)
    : [];
};

/** Which rows carry the site: a row that none of its figures rests on can be wrong without misleading many. */
export function usesOf(
  { country, provinces, profile, regencyProfilesOf, comparable }: Statistics,
  { rows: promised }: Pick<Scoreboard, 'rows'>,
): FindUses {
  const uses = new Map<Observation | Target, Use[]>();
  const use = (row: Observation | Target | undefined, one: Use): void => {
    if (!row) return;
    const known = uses.get(row);
    if (known) known.push(one);
    else uses.set(row, [one]);
  };

  for (const profiled of [country.region, ...provinces].map(({ code }) => profile(code))) {
    for (const { region, reported } of [profiled, ...regencyProfilesOf(profiled.region.code)]) {
      if (!reported.headline) continue;
      const { total, formal, informal, count, eligible } = reported.headline;
      for (const row of new Set([total, formal, informal, count, eligible]))
        use(row, { kind: 'headline', region });
    }
  }
  for (const region of comparable.units) {
    const years = new Map<Observation, Set<number>>();
    for (const segment of SEGMENTS) {
      for (const { year, inputs } of comparable.series(region.code, segment)) {
        for (const row of inputs) years.set(row, (years.get(row) ?? new Set()).add(year));
      }
    }
    for (const [row, own] of years) {
      use(row, { kind: 'comparable', region, years: [...own].sort((a, b) => a - b) });
    }
  }
  for (const { region, progress } of promised) {
    for (const row of new Set([progress.target, ...rowsOf(progress.measure)])) {
      use(row, { kind: 'promise', region, progress });
    }
  }
  return (row) => uses.get(row) ?? [];
}
