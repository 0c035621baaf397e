import { compareText } from '../data/compare-text.ts';
import type { Dataset, Region } from '../data/dataset.ts';
import type { Statistics } from './profile.ts';
import type { Progress } from './promise.ts';
import { STATUSES, type Status } from './status.ts';

/**
 * What promises are on: all workers, by what 100% is, or another indicator. Promises of different families never stand
 * on one scale.
 */
export interface PromiseFamily {
  /** `eligible`, `employed`, … for promises on all workers; else the indicator: `protected_total`. */
  readonly code: string;
  readonly indicator: string;
  /** Undefined for a family that is not told by its basis. */
  readonly basis: string | undefined;
  readonly rows: readonly PromiseRow[];
}

export interface PromiseRow {
  readonly region: Region;
  /** The province of a regency; the region itself otherwise. */
  readonly province: Region;
  readonly progress: Progress;
}

/** How many promises stand somewhere; the outcome of a passed one that nobody knows stands apart. */
export interface StatusTally {
  readonly status: Status;
  readonly passed: boolean;
  readonly count: number;
}

export interface Scoreboard {
  readonly families: readonly PromiseFamily[];
  readonly rows: readonly PromiseRow[];
  readonly tally: readonly StatusTally[];
}

/** Promises on all workers come first, by how firmly their basis is told; then segments, then numbers of people. */
const BASES = ['eligible', 'employed', 'labour_force', 'registered', 'unstated'];

const familyCode = ({ target }: Progress): string =>
  target.indicator === 'coverage_total' ? (target.basis ?? 'unstated') : target.indicator;

interface Told {
  readonly status: Status;
  /** Undefined where it makes no difference. */
  readonly passed: boolean | undefined;
}

/** A status as a reader is told it: of a passed promise with an old figure nobody knows the outcome. */
export const TOLD: readonly Told[] = STATUSES.flatMap((status): readonly Told[] =>
  status === 'stale' ? [false, true].map((passed) => ({ status, passed })) : [{ status, passed: undefined }],
);

/** The key of a status as a reader is told it: `unknown` where nobody knows the outcome. */
export const statusKey = ({
  verdict,
  passed,
}: {
  readonly verdict: Pick<Progress['verdict'], 'status'>;
  readonly passed: boolean;
}): Status | 'unknown' => (verdict.status === 'stale' && passed ? 'unknown' : verdict.status);

/** Every promise on record, each once: of the country, of each province and, after it, of its regencies. */
export function scoreboard(dataset: Dataset, stats: Statistics): Scoreboard {
  const { country, provinces } = stats;
  const places = [
    { region: country.region, province: country.region },
    ...provinces.flatMap((province) => [
      { region: province, province },
      ...stats.regenciesOf(province.code).map((region) => ({ region, province })),
    ]),
  ];
  const rows = places.flatMap(({ region, province }) =>
    stats.promisesOf(region.code).map((progress): PromiseRow => ({ region, province, progress })),
  );
  const byCode = Map.groupBy(rows, ({ progress }) => familyCode(progress));
  // A basis that is not among those is a share of all workers too.
  const order = ({ code, basis }: PromiseFamily): number => {
    if (basis !== undefined) return BASES.includes(basis) ? BASES.indexOf(basis) : BASES.length;
    return BASES.length + (dataset.indicators.get(code)?.unit === 'percent' ? 1 : 2);
  };
  const families = [...byCode]
    .map(([code, own]): PromiseFamily => {
      const target = own[0]?.progress.target;
      return {
        code,
        indicator: target?.indicator ?? code,
        basis: target?.indicator === 'coverage_total' ? code : undefined,
        rows: own,
      };
    })
    .sort((a, b) => order(a) - order(b) || compareText(a.code, b.code));
  return { families, rows, tally: tallyOf(rows) };
}

/** How many of some promises stand where, in the order of the statuses; those of no promise are left out. */
export function tallyOf(rows: readonly PromiseRow[]): readonly StatusTally[] {
  return TOLD.flatMap(({ status, passed }): readonly StatusTally[] => {
    const count = rows.filter(
      ({ progress }) =>
        progress.verdict.status === status && (passed === undefined || progress.passed === passed),
    ).length;
    return count > 0 ? [{ status, passed: passed ?? false, count }] : [];
  });
}

/**
 * A region's promises on shares, of the family that its first promise is of; of the first family whose promises a figure
 * can be held against where that one has none. Undefined where there is no such family.
 * @param headline the promise that is shown first on the region's page
 */
export function familyOfRegion(
  { families }: Scoreboard,
  region: string,
  headline: Progress | undefined,
): PromiseFamily | undefined {
  const own = families
    .map((family) => ({ ...family, rows: family.rows.filter((row) => row.region.code === region) }))
    .filter(({ rows }) => rows.some(({ progress }) => progress.unit === 'percent' && progress.measure));
  return own.find(({ code }) => headline && code === familyCode(headline)) ?? own[0];
}
