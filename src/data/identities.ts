import type { Origin } from './dataset.ts';
import { type Period, parsePeriod, periodStart, startFinder } from './period.ts';
import type { Mistake } from './problem.ts';
import { slugOf } from './slug.ts';
import { foldName } from './spelling.ts';
import type { Row } from './table.ts';
import type { tables } from './tables.ts';

/** The good rows of every table. */
export type Rows = { readonly [K in keyof typeof tables]: readonly Row<(typeof tables)[K]>[] };

/** Tells a finding about a column of the row that stands at an origin. */
export type Tell = (at: Origin, column: string, value: string, mistake: Mistake) => void;

/** A rule over good rows: what cells cannot know one by one. Some ask for today's date, `2026-03-31`. */
type Identity = (rows: Rows, tell: Tell, today?: string) => void;

/** Rules that must hold. Each tells all it finds; a row that is missing because of another problem is never blamed. */
export const identities: readonly Identity[] = [
  oneCountry,
  levelsFit,
  formerRegionsHaveMembers,
  slugsAreUnique,
  sharesSayTheirBasis,
  awardsNameTheirProvince,
  aliasesMeanOneName,
  nothingIsInFuture,
];

function oneCountry({ regions }: Rows, tell: Tell): void {
  const [, ...others] = regions.filter(({ level }) => level === 'country');
  for (const { at, code } of others) {
    tell(at, 'level', code, {
      rule: 'level',
      expected: 'one country',
      mend: 'only one region can be the country',
    });
  }
}

const PARENT_LEVEL = { country: undefined, province: 'country', regency: 'province' } as const;
const CODE_OF_LEVEL = {
  country: /^[A-Z]{2}$/,
  province: /^\d{2}(-\d{4})?$/,
  regency: /^\d{2}\.\d{2}(-\d{4})?$/,
};
const CODE_EXAMPLE = { country: 'ID', province: '15', regency: '15.08' };

function levelsFit({ regions }: Rows, tell: Tell): void {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  for (const { at, code, level, parent } of regions) {
    if (!CODE_OF_LEVEL[level].test(code)) {
      const expected = `a code such as ${CODE_EXAMPLE[level]} for a ${level}`;
      tell(at, 'level', level, {
        rule: 'level',
        expected,
        mend: `check the level: ${code} is no code of a ${level}`,
      });
      continue;
    }
    const wanted = PARENT_LEVEL[level];
    if (wanted === undefined) {
      if (parent !== undefined) {
        const mend = 'empty the cell; the country has no parent';
        tell(at, 'parent', parent, { rule: 'parent', expected: 'an empty cell', mend });
      }
      continue;
    }
    const byPrefix = level === 'regency' ? code.slice(0, 2) : undefined;
    const expected = byPrefix ?? `the code of the ${wanted}`;
    if (parent === undefined) {
      tell(at, 'parent', '', { rule: 'parent', expected, mend: `write ${expected}` });
    } else if (byPrefix !== undefined && parent !== byPrefix) {
      tell(at, 'parent', parent, {
        rule: 'parent',
        expected,
        mend: `${code} belongs to ${byPrefix}; write ${byPrefix}`,
      });
    } else if ((byCode.get(parent)?.level ?? wanted) !== wanted) {
      tell(at, 'parent', parent, {
        rule: 'parent',
        expected,
        mend: `the parent of a ${level} is a ${wanted}`,
      });
    }
  }
}

function formerRegionsHaveMembers({ regions }: Rows, tell: Tell): void {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  for (const { at, code, level, validFrom, validTo, members } of regions) {
    const isFormer = /-\d{4}$/.test(code);
    if (isFormer && members.length === 0) {
      const mend = 'write the codes of the present regions it consisted of, joined by ;';
      tell(at, 'members', '', { rule: 'members', expected: 'codes joined by ;', mend });
    }
    if (isFormer && validTo === undefined) {
      tell(at, 'valid_to', '', {
        rule: 'validity',
        expected: 'a year',
        mend: `write the year in which ${code} ceased`,
      });
    }
    if (!isFormer && (members.length > 0 || validTo !== undefined)) {
      const column = members.length > 0 ? 'members' : 'valid_to';
      const value = members.length > 0 ? members.join(';') : String(validTo);
      const mend = `only a former region has this; its code ends in a year, such as ${code.replace(/-.*/, '')}-2021`;
      tell(at, column, value, { rule: 'members', expected: 'an empty cell', mend });
    }
    if (validFrom !== undefined && validTo !== undefined && validFrom > validTo) {
      const mend = 'check the years: the region ends before it begins';
      tell(at, 'valid_to', String(validTo), { rule: 'validity', expected: `${validFrom} or later`, mend });
    }
    for (const member of members) {
      const region = byCode.get(member);
      if (!region || (region.level === level && region.validTo === undefined)) continue;
      const mend = `${member} is no present ${level}; members are regions of today, of the same level`;
      tell(at, 'members', members.join(';'), { rule: 'members', expected: `codes of present regions`, mend });
    }
  }
}

function slugsAreUnique({ regions }: Rows, tell: Tell): void {
  const seen = new Map<string, string>();
  for (const { at, code, name, level } of regions) {
    const slug = slugOf(name);
    if (slug === '') {
      const mend = 'write a name with Latin letters; the address of its page is made from it';
      tell(at, 'name', name, { rule: 'slug', expected: 'a name with Latin letters', mend });
      continue;
    }
    const key = `${level} ${slug}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, code);
    else {
      const mend = `its page would have the address of ${other} (${slug}); make the names differ`;
      tell(at, 'name', name, { rule: 'slug', expected: 'a name of its own', mend });
    }
  }
}

function sharesSayTheirBasis({ indicators, observations, targets }: Rows, tell: Tell): void {
  const shares = new Set(
    indicators
      .filter(({ group, unit }) => group === 'coverage' && unit === 'percent')
      .map(({ code }) => code),
  );
  const expected = 'what 100 percent is';
  const mend =
    'write what 100 percent is, such as eligible or employed, or unstated where the source does not say';
  const check = (row: { at: Origin; indicator: string; basis: string | undefined }): void => {
    if (row.basis === undefined && shares.has(row.indicator))
      tell(row.at, 'basis', '', { rule: 'basis', expected, mend });
  };
  for (const row of observations) check(row);
  for (const row of targets) check(row);
}

function awardsNameTheirProvince({ regions, editions, winners }: Rows, tell: Tell): void {
  const levels = new Map(regions.map(({ code, level }) => [code, level]));
  for (const { at, level, province } of [...editions, ...winners]) {
    if (province === undefined) {
      if (level !== 'provincial') continue;
      const mend = 'write the code of the province that gave the award';
      tell(at, 'province', '', { rule: 'province', expected: 'the code of a province', mend });
    } else if ((levels.get(province) ?? 'province') !== 'province') {
      const mend = 'write the code of a province, such as 15';
      tell(at, 'province', province, { rule: 'province', expected: 'the code of a province', mend });
    }
  }
  for (const { at, level, province } of editions) {
    if (level !== 'national' || province === undefined) continue;
    const mend = 'empty the cell, or write provincial as the level';
    tell(at, 'province', province, { rule: 'province', expected: 'an empty cell', mend });
  }
}

/** A spelling means one name, which is no spelling of another; `PT Maju` and `pt  maju` are one spelling. */
function aliasesMeanOneName({ aliases }: Rows, tell: Tell): void {
  const seen = new Map<string, string>();
  for (const { at, printed, province, winner } of aliases) {
    const spelling = foldName(printed);
    const key = `${spelling}\n${province ?? ''}`;
    const other = seen.get(key);
    if (other !== undefined) {
      tell(at, 'printed', printed, {
        rule: 'alias-twice',
        expected: 'a spelling once',
        mend: `delete the row: capitals and spaces aside, this spelling already means ${other}`,
      });
    } else seen.set(key, winner);
    if (spelling === foldName(winner)) {
      const mend = 'delete the row: names that differ in capitals and spaces only are one already';
      tell(at, 'winner', winner, { rule: 'alias-of-itself', expected: 'another spelling', mend });
    }
  }
  const means = new Map(aliases.map(({ printed, winner }) => [foldName(printed), winner]));
  for (const { at, winner } of aliases) {
    const end = means.get(foldName(winner));
    if (end === undefined || foldName(end) === foldName(winner)) continue;
    tell(at, 'winner', winner, {
      rule: 'alias-chain',
      expected: 'a common name that is no spelling of another',
      mend: `write ${end}, which ${winner} itself means`,
    });
  }
}

/** What is told of has happened by today; only a target lies ahead. */
function nothingIsInFuture(
  { observations, sources, targets, editions, winners }: Rows,
  tell: Tell,
  today?: string,
): void {
  if (today === undefined) return;
  const startOf = startFinder();
  const check = (at: Origin, column: string, period: Period | undefined): void => {
    if (!period || startOf(period) <= today) return;
    const what = period.day !== undefined ? 'day' : period.month !== undefined ? 'month' : 'year';
    const likely = likelyPast(period, today);
    const question = likely === undefined ? '; check the date' : `: is it ${likely}?`;
    tell(at, column, period.text, {
      rule: 'in-future',
      expected: `${today} or earlier`,
      mend: `the ${what} ${period.text} has not begun${question}`,
    });
  };
  for (const { at, period } of observations) check(at, 'period', period);
  for (const { at, published } of sources) check(at, 'published', published);
  for (const { at, setOn } of targets) check(at, 'set_on', setOn);
  for (const { at, ceremonyDate } of editions) check(at, 'ceremony_date', ceremonyDate);
  for (const { at, ceremonyDate } of winners) check(at, 'ceremony_date', ceremonyDate);
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
