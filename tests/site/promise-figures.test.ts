import { describe, expect, it, test } from 'vitest';
import { address } from '../../src/publish/addresses.ts';
import { LANGS, type Lang } from '../../src/text/lang.ts';
import { independent, type Row, records } from '../independent.ts';
import { type ExpectedPromise, promiseFacts } from '../independent-promises.ts';
import { DIST, type Page, pagesOf } from './dist.ts';
import { computed, date, given, numbersIn, people, points, STATUS, withSign } from './promise-figures.ts';

// Every figure of the page of promises and of every brief, against a second computation from the text of the tables.

const DATA = process.env['DATA_DIR'] || 'data';
const facts = promiseFacts(DATA);
const family = independent(DATA);
const pages = new Map(pagesOf(DIST).map((page) => [page.address, page]));
const persons = new Set(
  records(DATA, 'indicators.csv').flatMap(({ code, unit }) => (unit === 'persons' && code ? [code] : [])),
);

function pageOf(path: string): Page {
  const page = pages.get(path.replace(/^\//, ''));
  if (!page) throw new Error(`no page at ${path}`);
  return page;
}

const textOf = (node: Element | null | undefined): string => {
  const copy = node?.cloneNode(true) as Element | undefined;
  for (const hidden of copy?.querySelectorAll('svg, details') ?? []) hidden.remove();
  return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
};

const statusText = (lang: Lang, { status, passed }: ExpectedPromise): string | undefined =>
  STATUS[lang][status === 'stale' && passed ? 'open' : status];

const months = (from: string, to: string): number => {
  const at = (text: string): number => {
    const [year = 0, month = 12] = text.split('-').map(Number);
    return year * 12 + month;
  };
  return at(to) - at(from);
};

/** The pace needed is told where something is left to do and there was half a year to do it in. */
const tells = ({ needed, held, row }: ExpectedPromise): boolean =>
  needed !== undefined && needed > 0 && held !== undefined && months(held.period, row.due ?? '') >= 6;

describe.each(LANGS)('the page of promises (%s)', (lang) => {
  const { document } = pageOf(address({ kind: 'targets' }, lang));

  test.each(facts.promises.map((promise) => [`targets.csv:${promise.row.line}`, promise] as const))(
    '%s',
    (_, promise) => {
      const { row, held, gap, toGo, toGoPerMonth, made, needed, projected, daysLeft, status } = promise;
      const line = document.getElementById(`row-targets-${row.line}`);
      const cell = (name: string): string => textOf(line?.querySelector(`.${name}`));
      const dated = (period: string): string[] => numbersIn(date(lang, period));
      const inPersons = persons.has(row.indicator ?? '');
      const value = (amount: number): string =>
        inPersons ? people(lang, amount) : `${given(lang, amount)}%`;

      expect(textOf(line?.querySelector('.status'))).toBe(statusText(lang, promise));
      if (daysLeft !== undefined && status !== 'achieved')
        expect(cell('state')).toContain(
          daysLeft < 730 ? people(lang, daysLeft) : points(lang, daysLeft / 365.25),
        );
      expect(textOf(line?.querySelector('.promised'))).toBe(value(Number(row.value)));
      expect(cell('target')).toContain(String(row.due).slice(0, 4));
      if (held) {
        const figure = held.family === 'comparable' ? `${computed(lang, held.value)}%` : value(held.value);
        expect(cell('held')).toContain(`${figure}, ${date(lang, held.period)}`);
      } else expect(numbersIn(cell('held'))).toEqual([]);

      const distance = gap === undefined || gap === 0 ? [] : [Math.abs(gap)];
      const range = facts.range(promise);
      expect(numbersIn(cell('gap'))).toEqual([
        ...distance.map((each) => (inPersons ? people : points)(lang, each)),
        ...(toGo && !inPersons
          ? (range ? [range.low, range.high] : [toGo]).map((each) => people(lang, each))
          : []),
        ...(toGoPerMonth && !range ? [people(lang, toGoPerMonth), ...dated(facts.today)] : []),
      ]);
      expect(numbersIn(cell('pace'))).toEqual([
        ...(made !== undefined && status !== 'achieved' ? [withSign(lang, made)] : []),
        ...(needed !== undefined && held && tells(promise)
          ? [withSign(lang, needed), ...dated(held.period)]
          : []),
        ...(projected !== undefined && status !== 'achieved' ? [computed(lang, projected)] : []),
      ]);
    },
  );
});

/** The unit that carries a province's figures of a year. */
function unitOf(code: string, year: number): string {
  const units = family.units(year);
  if (units.includes(code)) return code;
  const regions = records(DATA, 'regions.csv');
  return (
    regions.find((row) => row.members?.split(';').includes(code) && units.includes(row.code ?? ''))?.code ??
    code
  );
}

const regions = records(DATA, 'regions.csv').filter(
  ({ level, valid_to: gone }) => level === 'country' || (level === 'province' && !gone),
);
const provinces = regions.filter(({ level }) => level === 'province').map(({ code = '' }) => code);
const slugOf = ({ name = '' }: Row): string => name.toLowerCase().replaceAll(' ', '-');

const ABOUT: Record<Lang, string> = { id: 'sekitar', en: 'about' };

describe.each(LANGS)('a promise beside figures that disagree (%s)', (lang) => {
  const ranged = facts.promises.filter((promise) => facts.range(promise) !== undefined);
  test.each(ranged.map((promise) => [`targets.csv:${promise.row.line}`, promise] as const))(
    'is told with its range on the page of its region: %s',
    (_, promise) => {
      const range = facts.range(promise);
      const region = regions.find(({ code }) => code === promise.row.region);
      // Promises of regencies stand in a table of their own, in short.
      if (!region || !range) return;
      const { document } = pageOf(address({ kind: 'region', slug: slugOf(region) }, lang));
      const told = textOf(document.querySelector(`#row-targets-${promise.row.line} .others`));
      expect(numbersIn(told).slice(-2)).toEqual([people(lang, range.low), people(lang, range.high)]);
      const low = told
        .slice(0, told.lastIndexOf(people(lang, range.low)))
        .trim()
        .toLowerCase();
      expect(low.endsWith(ABOUT[lang])).toBe(range.about);
    },
  );
});

type Segment = 'total' | 'formal' | 'informal';

function parts(code: string, year: number, segment: Segment) {
  const codes = code === 'ID' ? family.units(year) : [unitOf(code, year)];
  const all = codes.map((each) => family.parts(each, year, segment));
  const sum = (key: 'covered' | 'base'): number =>
    all.reduce((n, part) => n + (part?.[key] ?? Number.NaN), 0);
  return { covered: sum('covered'), base: sum('base'), share: (100 * sum('covered')) / sum('base') };
}

const complete = family.years.filter((year) =>
  family.units(year).every((code) => (family.parts(code, year, 'total')?.base ?? 0) > 0),
);
const first = complete[0] ?? 0;
const newest = complete.at(-1) ?? 0;

/** What a brief tells of the change of the comparable figure, in its order. */
function changeNumbers(lang: Lang, code: string): string[] {
  const [was, is] = [parts(code, first, 'total'), parts(code, newest, 'total')];
  const part = (segment: Segment): number =>
    100 * (parts(code, newest, segment).covered / is.base - parts(code, first, segment).covered / was.base);
  const [formal, informal] = [parts(code, newest, 'formal'), parts(code, newest, 'informal')];
  const told = Number.isFinite(part('formal'))
    ? [
        withSign(lang, is.share - was.share),
        String(first),
        String(newest),
        withSign(lang, part('formal')),
        withSign(lang, part('informal')),
      ]
    : [];
  if (informal.share < formal.share) {
    const more = Math.ceil((formal.share / 100) * informal.base - informal.covered - 0.001);
    told.push(people(lang, more), computed(lang, informal.share), computed(lang, formal.share));
  }
  const gains = family.years.slice(1).flatMap((year) => {
    const [before, after] = [parts(code, year - 1, 'total'), parts(code, year, 'total')];
    return after.covered > before.covered ? [{ year, more: after.covered - before.covered }] : [];
  });
  const best = gains.reduce((most, each) => (each.more > most.more ? each : most), { year: 0, more: 0 });
  if (best.more > 0)
    told.push(
      people(lang, best.more),
      String(best.year - 1),
      String(best.year),
      people(lang, Math.floor(best.more / 12)),
    );
  return told;
}

const surveys = records(DATA, 'observations/workforce.csv');
const surveyed = (code: string, indicator: string, year: number): number =>
  Number(
    surveys.find(
      (row) =>
        row.region === code &&
        row.indicator === indicator &&
        row.period === `${year}-08` &&
        row.confidence !== 'low',
    )?.value ?? Number.NaN,
  );

/** The shares of a province and its five likes, the highest first. */
function peerShares(lang: Lang, code: string, provinces: readonly string[]): string[] {
  const years = [...new Set(surveys.map(({ period = '' }) => Number(period.slice(0, 4))))].sort(
    (a, b) => b - a,
  );
  const year =
    years.find((each) =>
      provinces.every(
        (one) => surveyed(one, 'employed', each) > 0 && surveyed(one, 'formal_share', each) >= 0,
      ),
    ) ?? 0;
  const steps = (other: string): number => {
    const size = Math.log2(surveyed(other, 'employed', year) / surveyed(code, 'employed', year));
    const mix = (surveyed(other, 'formal_share', year) - surveyed(code, 'formal_share', year)) / 10;
    return Math.sqrt(size ** 2 + mix ** 2);
  };
  const likes = provinces
    .filter((other) => other !== code)
    .sort((a, b) => steps(a) - steps(b))
    .slice(0, 5);
  return [code, ...likes]
    .map((one) => parts(one, newest, 'total').share)
    .sort((a, b) => b - a)
    .map((share) => computed(lang, share));
}

describe.each(LANGS)('the brief (%s)', (lang) => {
  it.each(regions.map((region) => [region.name ?? '', region] as const))('of %s', (_, region) => {
    const { code = '' } = region;
    const { document } = pageOf(address({ kind: 'brief', slug: slugOf(region) }, lang));
    const lines = (id: string): string[] =>
      [...(document.getElementById(id)?.closest('section')?.querySelectorAll('li') ?? [])].map(textOf);
    const promise = facts.headline(code);
    const said = facts.reported(code);

    const big = document.querySelector('.big');
    if (said) expect(textOf(big)).toContain(`${given(lang, Number(said.value))}%`);
    // Where nothing was reported, the comparable figure leads.
    else expect(textOf(big)).toContain(`${computed(lang, parts(code, newest, 'total').share)}%`);
    expect(textOf(document.querySelector('.computed'))).toBe(
      `${computed(lang, parts(code, newest, 'total').share)}%`,
    );

    if (promise) {
      const { row, held, gap, toGo, toGoPerMonth, made, needed, projected, status, passed } = promise;
      expect(textOf(document.querySelector('.band .status .status'))).toBe(statusText(lang, promise));
      const [goal = '', ...rest] = lines('takes');
      expect(goal.startsWith(`${given(lang, Number(row.value))}%`)).toBe(true);
      // What stands in bold at the head of each line is the figure; what follows says what it is.
      const strong = [
        ...(document.getElementById('takes')?.closest('section')?.querySelectorAll('li strong') ?? []),
      ]
        .slice(1)
        .flatMap((each) => numbersIn(textOf(each)));
      const range = facts.range(promise);
      const open = held?.comparable && status !== 'achieved';
      expect(strong).toEqual([
        ...(gap !== undefined && gap > 0 ? [points(lang, gap)] : []),
        ...(toGo ? [people(lang, toGo)] : []),
        ...(range ? [range.low, range.high].map((each) => people(lang, each)) : []),
        ...(open && made !== undefined ? [withSign(lang, made)] : []),
        ...(open && needed !== undefined && tells(promise) ? [withSign(lang, needed)] : []),
        ...(open && projected !== undefined && !passed ? [computed(lang, projected)] : []),
      ]);
      if (toGoPerMonth) expect(rest.join(' ')).toContain(people(lang, toGoPerMonth));
    } else expect(lines('takes')).toEqual([]);

    expect(lines('change').flatMap(numbersIn)).toEqual(changeNumbers(lang, code));

    if (code !== 'ID') {
      const shares = [
        ...(document.getElementById('peers')?.closest('section')?.querySelectorAll('tbody tr') ?? []),
      ].map((row) => numbersIn(textOf(row.querySelector('td:last-child'))).join());
      expect(shares).toEqual(peerShares(lang, code, provinces));
    }
  });
});
