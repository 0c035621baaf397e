import { isBasisStated } from '../data/basis-stated.ts';
import type { Dataset } from '../data/dataset.ts';
import { periodPosition, SAME_MOMENT } from '../data/period.ts';
import { firstSaid } from './first-said.ts';
import { isFigure, type Reported, type Statement, scored } from './reported.ts';

/** Why a regency's share is not held against that of its province. */
export const NOT_COMPARED = [
  'no-share',
  'no-figure',
  'basis-unstated',
  'other-basis',
  'bound',
  'over-hundred',
  'other-time',
] as const;
export type NotCompared = (typeof NOT_COMPARED)[number];

/** A regency's share beside one of its province, or why it does not stand beside it. */
export type BesideProvince =
  | {
      readonly kind: 'compared';
      readonly province: Statement;
      /** Percentage points that the regency stands above its province. */
      readonly points: number;
    }
  | { readonly kind: NotCompared; readonly province: Statement | undefined };

/** Shares further apart in time than this, in years, are not held against each other. */
export const ABOUT_THE_SAME_TIME = 1;

const yearsBetween = (a: Statement, b: Statement): number =>
  Math.abs(periodPosition(a.period) - periodPosition(b.period));

// Positions are sums of fractions: figures of exactly a year apart must not fail by a rounding error.
const isAboutTheSameTime = (a: Statement, b: Statement): boolean =>
  yearsBetween(a, b) <= ABOUT_THE_SAME_TIME + SAME_MOMENT;

/**
 * The statement of a province that a regency's share is held against: what the same source said of the province that
 * day, on the same basis; else the one nearest in time on that basis, at most `ABOUT_THE_SAME_TIME` away, and of equally
 * near ones that which the headline rule puts first; else the one that the province leads with.
 */
export function provinceStatement(
  dataset: Pick<Dataset, 'bases'>,
  own: Statement | undefined,
  { headline, statements }: Reported,
): Statement | undefined {
  if (!own || !isFigure(own) || !isBasisStated(dataset, own.total)) return headline;
  const { total, source, period } = own;
  const alike = statements.filter(
    (one) =>
      isFigure(one) &&
      one.total.basis === total.basis &&
      one.total.basis !== 'registered' &&
      isAboutTheSameTime(one, own),
  );
  const ofItsDay = alike.find((one) => one.source === source && one.period.text === period.text);
  if (ofItsDay) return ofItsDay;
  const said = new Set(firstSaid(dataset, statements, headline));
  const [first, ...others] = scored(alike.filter((one) => said.has(one))).map(({ statement }) => statement);
  // Which is nearer by a rounding error is not nearer.
  return first
    ? others.reduce(
        (near, one) => (yearsBetween(one, own) < yearsBetween(near, own) - SAME_MOMENT ? one : near),
        first,
      )
    : headline;
}

/** Holds a regency's share against one of its province. */
export function besideProvince(
  dataset: Pick<Dataset, 'bases'>,
  own: Statement | undefined,
  province: Statement | undefined,
): BesideProvince {
  if (!own) return { kind: 'no-share', province };
  if (!province) return { kind: 'no-figure', province };
  if (!isBasisStated(dataset, own.total)) return { kind: 'basis-unstated', province };
  if (own.total.basis !== province.total.basis) return { kind: 'other-basis', province };
  if (!isFigure(own) || !isFigure(province)) return { kind: 'bound', province };
  // More participants than workers: points above or below say nothing then.
  if (Math.max(own.total.value, province.total.value) > 100) return { kind: 'over-hundred', province };
  if (!isAboutTheSameTime(own, province)) return { kind: 'other-time', province };
  return { kind: 'compared', province, points: own.total.value - province.total.value };
}
