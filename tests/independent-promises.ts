import { independent, type Row, records } from './independent.ts';

// How every promise stands, computed a second time, straight from the text of the tables: nothing here comes from the
// site. The rules are those of the method page.

export interface ExpectedPromise {
  readonly row: Row;
  /** What it is held against; undefined where no figure fits. */
  readonly held:
    | {
        readonly family: 'reported' | 'comparable';
        readonly value: number;
        readonly period: string;
        readonly line: string | undefined;
        readonly comparable: boolean;
      }
    | undefined;
  readonly status: string;
  readonly passed: boolean;
  readonly made: number | undefined;
  readonly needed: number | undefined;
  readonly gap: number | undefined;
  readonly toGo: number | undefined;
  readonly toGoPerMonth: number | undefined;
  readonly projected: number | undefined;
  readonly daysLeft: number | undefined;
}

const monthDays = (year: number, month: number): number =>
  [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ][month - 1] ?? 30;

/** The end of a period in twelfths of a year since year 0, so that whole months stay whole numbers. */
function endInMonths(text: string): number {
  const [year = 0, month = 12, day] = text.split('-').map(Number);
  return year * 12 + (day === undefined ? month : month - 1 + day / monthDays(year, month));
}

/** The last day of a period as days since 1970. */
function lastDay(text: string): number {
  const [year = 0, month = 12, day] = text.split('-').map(Number);
  return Date.UTC(year, month - 1, day ?? monthDays(year, month)) / 86_400_000;
}

const SLACK = 1e-7;
const months = { window: 12, longest: 60, stale: 24, near: 2, sameTime: 3, borrowed: 6 } as const;
const TRUST = ['high', 'medium', 'low'];
const bySource = (a: Row, b: Row): number => (a.source ?? '').localeCompare(b.source ?? '', 'en');

interface Figure {
  readonly value: number;
  /** In months, never later than now. */
  readonly at: number;
  readonly period: string;
  readonly row: Row | undefined;
  readonly covered?: number;
  readonly base?: number;
}

/** People by the figure that asks for least, and by the one that asks for most. */
export interface ExpectedRange {
  readonly low: number;
  readonly high: number;
  /** Whether a number behind any of the figures is rounded or borrowed. */
  readonly about: boolean;
}

/** What the tables of a folder say of promises. */
export interface PromiseFacts {
  /** The newest moment of the data. */
  readonly today: string;
  /** In the order of their table. */
  readonly promises: readonly ExpectedPromise[];
  /** The promise that a region's page shows first. */
  headline(region: string): ExpectedPromise | undefined;
  /** The share that a region's page leads with. */
  reported(region: string): Row | undefined;
  /** The least and the most people that a promise takes by the figures of about the same time. */
  range(promise: ExpectedPromise): ExpectedRange | undefined;
}

/** Computes all of them from the text of the tables. */
export function promiseFacts(folder: string): PromiseFacts {
  const files = ['participants', 'programmes', 'reported', 'workforce'];
  const observations = files.flatMap((name) => records(folder, `observations/${name}.csv`));
  const stated = new Set(
    records(folder, 'bases.csv').flatMap(({ code, stated: says }) => (says === 'yes' && code ? [code] : [])),
  );
  const persons = new Set(
    records(folder, 'indicators.csv').flatMap(({ code, unit }) => (unit === 'persons' && code ? [code] : [])),
  );
  const dated = observations.map(({ period = '' }) => period).filter((text) => text.length > 4);
  const today = dated.reduce((latest, text) => (lastDay(text) > lastDay(latest) ? text : latest));
  const now = endInMonths(today);
  const of = (region: string | undefined, indicator: string | undefined): Row[] =>
    observations.filter((row) => row.region === region && row.indicator === indicator);
  const usable = ({ confidence, qualifier }: Row): boolean =>
    confidence !== 'low' && qualifier !== 'over' && qualifier !== 'under';
  const figure = (row: Row): Figure => ({
    value: Number(row.value),
    at: Math.min(endInMonths(row.period ?? ''), now),
    period: row.period ?? '',
    row,
  });
  /** The shares of all workers that a source gives for the date of a row. */
  const sharesWith = ({ region, source, period }: Row): Row[] =>
    of(region, 'coverage_total').filter((row) => row.source === source && row.period === period);
  const beside = (total: Row, indicator: string): Row[] => {
    const isCount = indicator === 'protected_total';
    const anyBasis = isCount || sharesWith(total).length < 2;
    return of(total.region, indicator).filter(
      (row) =>
        row.source === total.source &&
        row.period === total.period &&
        (anyBasis || row.basis === total.basis) &&
        (row.confidence !== 'low' || total.confidence === 'low'),
    );
  };
  const countOf = (total: Row): Row | undefined =>
    beside(total, 'protected_total').find(
      ({ basis }) => basis !== 'branch' && (basis === 'registered') === (total.basis === 'registered'),
    );

  /** The base of a share in persons. */
  function baseOf(total: Row): number | undefined {
    const eligible = beside(total, 'eligible_total')[0];
    if (eligible) return Number(eligible.value);
    const count = countOf(total);
    if (count && !count.qualifier && !total.qualifier)
      return (Number(count.value) / Number(total.value)) * 100;
    return borrowedFor(total);
  }

  /** Whether people counted from a share are known only about: a number is rounded, or the base is borrowed. */
  function isRough(total: Row): boolean {
    const [eligible, count] = [beside(total, 'eligible_total')[0], countOf(total)];
    const printed = [total, count, eligible].some((row) => Boolean(row?.qualifier));
    return printed || (!eligible && !count);
  }

  /** Of a share that comes without a base, the number of workers that another source states. */
  function borrowedFor(total: Row): number | undefined {
    if (!stated.has(total.basis ?? '')) return undefined;
    const distance = (row: Row): number =>
      Math.abs(endInMonths(row.period ?? '') - endInMonths(total.period ?? ''));
    const basisOfBase = (row: Row): string => {
      const [share, ...others] = sharesWith(row);
      if (!share) return row.basis || 'eligible';
      return (others.length > 0 ? row.basis : share.basis) ?? '';
    };
    const others = of(total.region, 'eligible_total')
      .filter(
        (row) =>
          row.source !== total.source &&
          row.confidence !== 'low' &&
          distance(row) <= months.borrowed + SLACK &&
          basisOfBase(row) === total.basis,
      )
      .sort(
        (a, b) =>
          Number(Boolean(a.qualifier)) - Number(Boolean(b.qualifier)) ||
          TRUST.indexOf(a.confidence ?? '') - TRUST.indexOf(b.confidence ?? '') ||
          distance(a) - distance(b) ||
          endInMonths(b.period ?? '') - endInMonths(a.period ?? '') ||
          bySource(a, b),
      );
    return others[0] && Number(others[0].value);
  }

  /** What a share earns under the headline rule. */
  function points(total: Row): number {
    const count = countOf(total);
    const segments = ['coverage_formal', 'coverage_informal'].every((name) => beside(total, name).length > 0);
    return (
      (stated.has(total.basis ?? '') && total.basis !== 'registered' ? 2 : 0) +
      (count ? (count.qualifier ? 0.5 : 1) : 0) +
      Number(total.confidence === 'high') +
      Number(total.period_basis === 'stated') +
      Number(!total.qualifier) +
      Number(segments)
    );
  }

  /** Of figures on one basis. */
  function best(candidates: readonly Figure[], isShare: boolean): Figure | undefined {
    const newest = Math.max(...candidates.map(({ at }) => at));
    const score = ({ row, at }: Figure): number => points(row ?? {}) - (2 * (newest - at)) / 12;
    const trusted = ({ row }: Figure): number =>
      TRUST.indexOf(row?.confidence ?? '') * 2 + Number(Boolean(row?.qualifier));
    return [...candidates].sort((a, b) => {
      const later = lastDay(b.period) - lastDay(a.period) || b.period.length - a.period.length;
      const source = bySource(a.row ?? {}, b.row ?? {});
      return isShare
        ? score(b) - score(a) || later || source
        : b.at - a.at || trusted(a) - trusted(b) || source;
    })[0];
  }

  /** Of a passed promise, the figures of its day. */
  function ofItsDay(all: readonly Figure[], due: number, wanted: number): readonly Figure[] {
    if (now < due || all.length === 0) return all;
    const around = all.filter(({ at }) => Math.abs(at - due) <= months.near + SLACK);
    if (around.length > 0) return around;
    const after = all.filter(({ at }) => at > due);
    if (after.length > 0) {
      const first = Math.min(...after.map(({ at }) => at));
      return after.filter(({ at }) => at === first);
    }
    const last = Math.max(...all.map(({ at }) => at));
    const reached = all.filter(({ at, value }) => at === last && value >= wanted);
    return reached.length > 0 ? reached : all;
  }

  const family = independent(folder);
  function computed(region: string): readonly Figure[] {
    return family.years.flatMap((year): readonly Figure[] => {
      const codes = region === 'ID' ? family.units(year) : [region];
      const parts = codes.map((code) => family.parts(code, year, 'total'));
      const covered = parts.reduce((sum, part) => sum + (part?.covered ?? Number.NaN), 0);
      const base = parts.reduce((sum, part) => sum + (part?.base ?? Number.NaN), 0);
      if (!(base > 0)) return [];
      const at = Math.min((year + 1) * 12, now);
      return [{ value: (100 * covered) / base, at, period: String(year), row: undefined, covered, base }];
    });
  }

  function peopleTo({ indicator = '', value }: Row, held: Figure): number | undefined {
    const wanted = Number(value);
    if (held.value >= wanted) return 0;
    if (persons.has(indicator)) return wanted - held.value;
    const isShare = indicator === 'coverage_total';
    const base = held.row ? (isShare ? baseOf(held.row) : undefined) : held.base;
    if (base === undefined) return undefined;
    const count = held.row ? countOf(held.row)?.value : held.covered;
    const exact = (wanted / 100) * base - (count === undefined ? (base * held.value) / 100 : Number(count));
    return exact <= -1 ? undefined : Math.max(0, Math.ceil(exact - 0.001));
  }

  const promises = records(folder, 'targets.csv').map((target): ExpectedPromise => {
    const { region = '', indicator = '', due: date = '', basis = '', source, set_on: setOn } = target;
    const wanted = Number(target.value);
    const due = endInMonths(date);
    const isShare = indicator === 'coverage_total';
    const figures = of(region, indicator).filter(usable);
    const known = figures.filter((row) => stated.has(row.basis ?? '')).map(figure);
    const same = known.filter(({ row }) => row?.basis === basis);
    const byReports = best(ofItsDay(same, due, wanted), isShare);
    const series = isShare && basis === 'employed' ? computed(region) : [];
    const byFigures = ofItsDay(series, due, wanted).at(-1);
    const useFigures = byFigures && (!byReports || byFigures.at - byReports.at > months.stale);
    const own = figures.filter((row) => row.source === source && !stated.has(row.basis ?? '')).map(figure);
    const besideIt = stated.has(basis) ? undefined : best(ofItsDay(own, due, wanted), isShare);
    const held = useFigures ? byFigures : (byReports ?? besideIt);
    const comparable = held !== undefined && held !== besideIt;
    const all = useFigures ? series : byReports ? same : [];
    // Of several sources for one moment the rule picks one.
    const oneAMoment = (figures: readonly Figure[]): Figure[] =>
      [...Map.groupBy(figures, ({ at }) => at).values()].flatMap((same) =>
        same.length > 1 ? (best(same, isShare) ?? []) : same,
      );
    const before = held && comparable ? all.filter(({ at }) => at < held.at) : [];
    const earlier = oneAMoment(before);

    const start = held
      ? [...earlier]
          .filter(({ at }) => held.at - at >= months.window - SLACK && held.at - at <= months.longest + SLACK)
          .sort((a, b) => a.at - b.at)[0]
      : undefined;
    const made = held && start ? ((held.value - start.value) / (held.at - start.at)) * 12 : undefined;
    const needed = held && due > held.at ? ((wanted - held.value) / (due - held.at)) * 12 : undefined;
    const ratio = made !== undefined && needed !== undefined && needed > 0 ? made / needed : undefined;
    const passed = now >= due;
    const canTellOutcome = ({ row, at, period }: Figure): boolean =>
      row
        ? row.source !== source && (!setOn || at > endInMonths(setOn))
        : !setOn || Number(period) >= Number(setOn.slice(0, 4));
    const isOutcome = held !== undefined && comparable && canTellOutcome(held);
    const otherBefore =
      held?.row !== undefined &&
      comparable &&
      known.some(({ row, period }) => row?.basis !== basis && endInMonths(period) < held.at);

    function status(): string {
      if (passed) {
        if (!held || !isOutcome) return 'stale';
        const near = Math.abs(held.at - due) <= months.near + SLACK;
        const reachedBefore = oneAMoment(before.filter(canTellOutcome)).some(
          ({ value, at }) => value >= wanted && at <= due + months.near + SLACK,
        );
        if (held.value >= wanted) return near || held.at < due || reachedBefore ? 'achieved' : 'stale';
        return near || (held.at > due && !reachedBefore) ? 'missed' : 'stale';
      }
      if (!held) return 'too-little-data';
      if (held.value >= wanted) return isOutcome ? 'achieved' : 'too-little-data';
      if (now - held.at > months.stale) return 'stale';
      if (ratio === undefined) return otherBefore ? 'definition-changed' : 'too-little-data';
      return ratio >= 0.95 ? 'on-track' : ratio >= 0.6 ? 'behind' : ratio >= 0 ? 'far-behind' : 'reversing';
    }

    const people = held && peopleTo(target, held);
    return {
      row: target,
      held: held && {
        family: held.row ? 'reported' : 'comparable',
        value: held.value,
        period: held.period,
        line: held.row?.line,
        comparable,
      },
      status: status(),
      passed,
      made,
      needed: comparable ? needed : undefined,
      gap: held && wanted - held.value,
      toGo: people,
      toGoPerMonth:
        people === undefined || passed ? undefined : Math.ceil(people / Math.max(1, due - now) - 1e-6),
      projected:
        held && made !== undefined && !passed ? held.value + (made / 12) * (due - held.at) : undefined,
      daysLeft: passed ? undefined : lastDay(date) - lastDay(today),
    };
  });

  /** 0 where a figure of its basis tells of it, 1 where one of its source does, 2 where none does or it is years old. */
  function toldBy({ row, held }: ExpectedPromise): number {
    if (!held) return 2;
    const at = Math.min(endInMonths(held.period), now);
    if (Math.min(endInMonths(row.due ?? ''), now) - at > months.stale) return 2;
    return held.comparable ? 0 : 1;
  }

  return {
    today,
    promises,
    headline(region) {
      const due = ({ row }: ExpectedPromise): number => endInMonths(row.due ?? '');
      const set = ({ row }: ExpectedPromise): number => (row.set_on ? endInMonths(row.set_on) : 0);
      return promises
        .filter(
          ({ row }) =>
            row.region === region && row.indicator === 'coverage_total' && row.confidence !== 'low',
        )
        .sort(
          (a, b) =>
            Number(a.passed) - Number(b.passed) ||
            (a.passed ? due(b) - due(a) : due(a) - due(b)) ||
            toldBy(a) - toldBy(b) ||
            set(b) - set(a) ||
            TRUST.indexOf(a.row.confidence ?? '') - TRUST.indexOf(b.row.confidence ?? '') ||
            Number(stated.has(b.row.basis ?? '')) - Number(stated.has(a.row.basis ?? '')) ||
            bySource(a.row, b.row),
        )[0];
    },
    reported: (region) =>
      best(
        of(region, 'coverage_total')
          .filter(({ basis, confidence }) => basis !== 'registered' && confidence !== 'low')
          .map(figure),
        true,
      )?.row,
    range({ row: target, held }) {
      if (held?.family !== 'reported' || !held.comparable || target.indicator !== 'coverage_total')
        return undefined;
      const at = Math.min(endInMonths(held.period), now);
      const near = of(target.region, 'coverage_total').filter(
        (row) =>
          usable(row) &&
          row.basis === target.basis &&
          Math.abs(endInMonths(row.period ?? '') - at) <= months.sameTime + SLACK,
      );
      const counted = near.filter((row) => peopleTo(target, figure(row)) !== undefined);
      const counts = counted.flatMap((row) => peopleTo(target, figure(row)) ?? []);
      const [low, high] = [Math.min(...counts), Math.max(...counts)];
      return counts.length > 1 && low < high ? { low, high, about: counted.some(isRough) } : undefined;
    },
  };
}
