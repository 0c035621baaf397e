import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { promiseFacts } from '../independent-promises.ts';
import { DIST, pagesOf } from './dist.ts';

interface Promised {
  readonly line: number;
  readonly family: string;
  readonly confidence: string;
  readonly unit: 'percent' | 'persons';
  readonly value: number;
  readonly status: string;
  readonly passed: boolean;
  readonly gap: number | null;
  readonly workers_to_go: number | null;
  readonly workers_to_go_a_month: number | null;
  readonly days_left: number | null;
  readonly held_period: string | null;
}

const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');
const { promises, summary } = JSON.parse(read('api/v1/promises.json')) as {
  readonly promises: readonly Promised[];
  readonly summary: Readonly<Record<string, number>>;
};
const facts = promiseFacts(process.env['DATA_DIR'] || 'data');
const ranges = new Map(facts.promises.map((promise) => [Number(promise.row.line), facts.range(promise)]));
const pages = pagesOf(DIST);
const committed = Papa.parse(read('data/tables/targets.csv'), { header: true, skipEmptyLines: true }).data;

const textOf = (node: Element | null | undefined): string =>
  node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

// The words of the statuses, written anew: a page that mixed two up would mix them up here as well.
const STATUS: Record<string, readonly [id: string, en: string]> = {
  achieved: ['Tercapai', 'Achieved'],
  'on-track': ['Sesuai jalur', 'On track'],
  behind: ['Tertinggal', 'Behind'],
  'far-behind': ['Jauh tertinggal', 'Far behind'],
  reversing: ['Bergerak mundur', 'Moving away'],
  missed: ['Tidak tercapai', 'Missed'],
  stale: ['Angka terlalu lama', 'Figure too old'],
  unknown: ['Hasil belum diketahui', 'Outcome not known'],
  'definition-changed': ['Dasar hitungan berubah', 'Definition changed'],
  'too-little-data': ['Data belum cukup', 'Too little data'],
};

test('the machine outputs hold every committed promise', () => {
  expect(promises.length).toBe(committed.length);
  const csv = Papa.parse<{ line: string; status: string }>(read('api/v1/promises.csv'), {
    header: true,
    skipEmptyLines: true,
  }).data;
  expect(csv.map(({ line, status }) => `${line} ${status}`)).toEqual(
    promises.map(({ line, status }) => `${line} ${status}`),
  );
});

describe.each([
  ['target/', 'id-ID', 0],
  ['en/targets/', 'en-GB', 1],
] as const)('/%s', (address, locale, language) => {
  const document = pages.find((page) => page.address === address)?.document;
  const rows = [...(document?.querySelectorAll<HTMLTableRowElement>('main tr[id]') ?? [])];

  test('a semicolon set after a part of a cell stands close to its last word', () => {
    const parts = rows.flatMap((row) => [
      ...row.querySelectorAll(':is(.held, .gap, .pace) > :not(:last-child)'),
    ]);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.map(({ textContent }) => textContent ?? '').filter((text) => /\s$/.test(text))).toEqual([]);
    for (const part of parts) expect(part.nextSibling?.textContent).toMatch(/^\s+$/);
  });
  const number = (value: number, digits = 0): string =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
  const rowOf = (line: number): HTMLTableRowElement | undefined =>
    rows.find(({ id }) => id === `row-targets-${line}`);

  test('has every promise once, in its family, open ones before those that fell due', () => {
    expect(rows.map(({ id }) => id).toSorted()).toEqual(
      promises.map(({ line }) => `row-targets-${line}`).toSorted(),
    );
    for (const { line, family, passed } of promises) {
      const row = rowOf(line);
      expect(row?.closest('[data-family]')?.getAttribute('data-family')).toBe(family);
      const heading = row?.closest('[data-block]')?.querySelector('h3')?.id ?? '';
      expect(heading.endsWith(passed ? '-passed' : '-open'), heading).toBe(true);
    }
    for (const section of document?.querySelectorAll('[data-family]') ?? []) {
      const ids = [...section.querySelectorAll('[data-block] h3')].map(({ id }) => id.split('-').at(-1));
      expect(ids).toEqual(ids.toSorted());
    }
  });

  test('says of each row the status that its figures give', () => {
    for (const { line, status, passed } of promises) {
      const key = status === 'stale' && passed ? 'unknown' : status;
      expect(textOf(rowOf(line)?.querySelector('.status')), String(line)).toBe(STATUS[key]?.[language]);
      expect(rowOf(line)?.getAttribute('data-status')).toBe(key);
    }
  });

  test('writes promise, gap, people and days as published', () => {
    for (const each of promises) {
      const said = textOf(rowOf(each.line));
      const value = number(each.value, 2);
      expect(said).toContain(each.unit === 'percent' ? `${value}%` : value);
      if (each.gap !== null && each.gap !== 0 && each.unit === 'persons')
        expect(said).toContain(number(Math.abs(each.gap)));
      if (each.gap !== null && each.unit === 'percent') {
        const [, points = ''] =
          /([\d.,]+) (?:poin|points)/.exec(textOf(rowOf(each.line)?.querySelector('.gap'))) ?? [];
        const read = Number(points.replace(/[^\d.,]/g, '').replace(',', '.'));
        expect(Math.abs(read - Math.abs(each.gap)), `${each.line}: ${points}`).toBeLessThanOrEqual(0.0501);
      }
      // Figures that contradict each other make a range of it, which no month is told of.
      const range = ranges.get(each.line);
      for (const told of range ? [range.low, range.high] : [each.workers_to_go, each.workers_to_go_a_month])
        if (told) expect(said).toContain(number(told));
      if (each.days_left !== null && each.status !== 'achieved')
        expect(said).toContain(
          each.days_left < 730 ? number(each.days_left) : number(each.days_left / 365.25, 1),
        );
      if (each.held_period === null)
        expect(said).toContain(
          language === 0 ? 'tidak ada angka pada dasar yang sama' : 'no figure on the same basis',
        );
    }
  });

  test('says of each row of low confidence, and of no other, that it is one', () => {
    const LOW = ['Keyakinan rendah: ', 'Low confidence: '][language] ?? '';
    const regions = new Map(pages.map((page) => [page.address, page.document]));
    for (const { line, confidence } of promises) {
      const row = rowOf(line);
      const doubted = confidence === 'low';
      expect(textOf(row).includes(LOW), String(line)).toBe(doubted);
      if (!doubted) continue;
      // … and on the page of its region.
      const [path = ''] = (row?.querySelector('th a')?.getAttribute('href') ?? '').split('#');
      const page = [...regions].find(([at]) => path.endsWith(`/${at}`) && at !== '')?.[1];
      const there = page?.getElementById(`row-targets-${line}`);
      expect(textOf(there), path).toContain(LOW);
    }
  });

  test('states the finding and the tally that the outputs count', () => {
    const headline = textOf(document?.querySelector('h1'));
    for (const count of [summary['fallen_due'], summary['outcome_not_known']])
      expect(headline).toContain(String(count));
    const tally = [...(document?.querySelectorAll('[aria-labelledby="tally"] .groups li') ?? [])].map(
      (item) => ({
        count: Number(textOf(item.querySelector('b'))),
        word: textOf(item.querySelector('.status')),
        squares: item.querySelectorAll('i').length,
      }),
    );
    expect(tally.reduce((sum, { count }) => sum + count, 0)).toBe(promises.length);
    for (const { count, word, squares } of tally) {
      expect(squares).toBe(count);
      const own = promises.filter(
        ({ status, passed }) =>
          STATUS[status === 'stale' && passed ? 'unknown' : status]?.[language] === word,
      );
      expect(count, word).toBeLessThanOrEqual(own.length);
      expect(count).toBeGreaterThan(0);
    }
  });

  test('is led to from the home page and the list of provinces by its finding', () => {
    const headline = textOf(document?.querySelector('h1'));
    for (const from of language === 0 ? ['', 'provinsi/'] : ['en/', 'en/provinces/']) {
      const page = pages.find((each) => each.address === from)?.document;
      const link = [...(page?.querySelectorAll('main a') ?? [])].find((anchor) =>
        anchor.getAttribute('href')?.endsWith(`/${address}`),
      );
      expect(textOf(link), from).toContain(headline.slice(1));
    }
  });

  test('leads from each promise to its source, its line, its region and every family', () => {
    for (const row of rows) {
      const hrefs = [...row.querySelectorAll('a')].map((anchor) => anchor.getAttribute('href') ?? '');
      expect(hrefs.some((href) => href.endsWith('/data/tables/targets.csv'))).toBe(true);
      expect(hrefs[0]).toMatch(/\/(?:provinsi|provinces)\/[a-z-]+\/(?:[a-z-]+\/)?(?:#row-.+)?$/);
      expect(row.querySelector('.cited a')?.getAttribute('href')).toMatch(/^https?:|sumber|sources/);
    }
    const jumps = [...(document?.querySelectorAll('nav .families a') ?? [])].map(
      (a) => a.getAttribute('href') ?? '',
    );
    const families = new Set(promises.map(({ family }) => `#family-${family.replaceAll('_', '-')}`));
    expect(new Set(jumps)).toEqual(families);
    for (const jump of jumps) expect(document?.querySelector(jump), jump).not.toBeNull();
  });
});

test.each(['provinsi/', 'en/provinces/'])(
  'the list /%s shows of each province what its page leads with',
  (list) => {
    const documents = new Map(pages.map((page) => [`/${page.address}`, page.document]));
    const cards = [...(documents.get(`/${list}`)?.querySelectorAll('main section li') ?? [])];
    expect(cards).toHaveLength(38);
    const told = cards.map((card) => {
      const path = card.querySelector('h3 a')?.getAttribute('href') ?? '';
      const verdict = documents.get(path)?.querySelector('.verdict .status');
      return [path, textOf(card.querySelector('.status')), textOf(verdict)] as const;
    });
    expect(told.filter(([, here, there]) => here !== there)).toEqual([]);
    expect(told.filter(([, here]) => here !== '').length).toBeGreaterThan(20);
  },
);
