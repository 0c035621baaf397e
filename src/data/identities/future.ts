import { both } from '../both.ts';
import type { Origin } from '../dataset.ts';
import { type Period, parsePeriod, periodStart } from '../period.ts';
import type { Rows, Tell } from './identity.ts';

/**
 * What is told of has happened by today; only the day that a target is due lies ahead. A law is dated by its issue: what it
 * orders for later stands in its summary.
 */
export function nothingIsInFuture(
  { observations, sources, targets, editions, winners, milestones, revisions, acknowledgements }: Rows,
  tell: Tell,
  today?: string,
): void {
  if (today === undefined) return;
  const isAhead = (period: Period): boolean => periodStart(period) > today;
  const check = (at: Origin, column: string, period: Period | undefined): void => {
    if (!period || !isAhead(period)) return;
    const what =
      period.day !== undefined
        ? both('tanggal', 'day')
        : period.month !== undefined
          ? both('bulan', 'month')
          : both('tahun', 'year');
    const likely = likelyPast(period, today);
    const question =
      likely === undefined
        ? both('; periksa tanggalnya', '; check the date')
        : both(`: mungkin ${likely}?`, `: is it ${likely}?`);
    tell(at, column, period.text, {
      rule: 'in-future',
      expected: both(`${today} atau sebelumnya`, `${today} or earlier`),
      mend: both(
        `${what.id} ${period.text} belum mulai${question.id}`,
        `the ${what.en} ${period.text} has not begun${question.en}`,
      ),
    });
  };
  for (const { at, period } of observations.where(['period'], (row) => isAhead(row.period)))
    check(at, 'period', period);
  for (const { at, published } of sources) check(at, 'published', published);
  for (const { at, setOn } of targets) check(at, 'set_on', setOn);
  for (const { at, ceremonyDate } of editions) check(at, 'ceremony_date', ceremonyDate);
  for (const { at, ceremonyDate } of winners) check(at, 'ceremony_date', ceremonyDate);
  for (const { at, date } of [...milestones, ...revisions, ...acknowledgements]) check(at, 'date', date);
}

/** The newest past period that one slip of the hand turns into this one: a wrong digit of the year, two changed about. */
function likelyPast({ text, year, day }: Period, today: string): string | undefined {
  const isPast = (candidate: string): boolean => {
    const period = parsePeriod(candidate);
    return period !== undefined && periodStart(period) <= today;
  };
  const swapped = `${text.slice(0, 4)}-${text.slice(8)}-${text.slice(5, 7)}`;
  if (day !== undefined && isPast(swapped)) return swapped;
  const digits = [...String(year)];
  const newest = Number(today.slice(0, 4));
  for (let candidate = newest; candidate > newest - 100; candidate--) {
    const others = [...String(candidate)];
    const differing = digits.filter((digit, i) => digit !== others[i]).length;
    const isTurned = digits.toSorted().join() === others.toSorted().join();
    const written = `${candidate}${text.slice(4)}`;
    if ((differing === 1 || isTurned) && isPast(written)) return written;
  }
  return undefined;
}
