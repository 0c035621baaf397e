import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stats } from './stats/real.ts';

// The comparable family computed a second time, straight from the text of the tables and by other means: nothing here
// comes from the site but the figures under test.

const read = (file: string): string => readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8');

type Row = Partial<
  Record<
    'code' | 'level' | 'members' | 'region' | 'period' | 'indicator' | 'value' | 'basis' | 'confidence',
    string
  >
>;

/** Records of a table: a cell is quoted text or runs to the next comma or line end. */
function records(file: string): Row[] {
  const cell = /("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/y;
  const text = read(file).trimEnd();
  const rows: string[][] = [[]];
  while (cell.lastIndex < text.length) {
    const [, raw = '', end] = cell.exec(text) ?? [];
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\n') rows.push([]);
  }
  const [header = [], ...body] = rows;
  return body.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

const participants = records('observations/participants.csv').filter((row) => row.basis === 'residence');
const workforce = records('observations/workforce.csv');
const regions = records('regions.csv').filter((row) => row.level === 'province');

function only(rows: Row[], what: string): number | undefined {
  const values = new Set(rows.filter((row) => row.confidence !== 'low').map((row) => row.value));
  if (values.size > 1) throw new Error(`${what}: ${[...values].join(', ')}`);
  const [value] = values;
  return value === undefined ? undefined : Number(value);
}

const counted = (code: string, year: number, indicator: string): number | undefined =>
  only(
    participants.filter(
      (row) => row.region === code && row.period?.startsWith(`${year}`) && row.indicator === indicator,
    ),
    `${code} ${year} ${indicator}`,
  );

const surveyed = (code: string, year: number, indicator: string): number | undefined =>
  only(
    workforce.filter(
      (row) => row.region === code && row.period === `${year}-08` && row.indicator === indicator,
    ),
    `${code} ${year}-08 ${indicator}`,
  );

interface Workers {
  readonly total: number;
  readonly formal: number;
  readonly informal: number;
}

function workers(code: string, year: number): Workers | undefined {
  const total = surveyed(code, year, 'employed');
  const percent = surveyed(code, year, 'formal_share');
  if (total !== undefined && percent !== undefined) {
    return { total, formal: (total * percent) / 100, informal: total - (total * percent) / 100 };
  }
  const members =
    regions
      .find((row) => row.code === code)
      ?.members?.split(';')
      .filter(Boolean) ?? [];
  const parts = members.map((member) => workers(member, year)).filter((part) => part !== undefined);
  if (members.length === 0 || parts.length < members.length) return undefined;
  const sum = (key: keyof Workers): number => parts.reduce((all, part) => all + part[key], 0);
  return { total: sum('total'), formal: sum('formal'), informal: sum('informal') };
}

interface Parts {
  readonly covered: number;
  readonly base: number;
}

function parts(code: string, year: number): Record<keyof Workers, Parts> | undefined {
  const formal = counted(code, year, 'protected_formal');
  const informal = counted(code, year, 'protected_informal');
  const base = workers(code, year);
  if (formal === undefined || informal === undefined || !base) return undefined;
  return {
    total: { covered: formal + informal, base: base.total },
    formal: { covered: formal, base: base.formal },
    informal: { covered: informal, base: base.informal },
  };
}

const YEARS = [2022, 2023, 2024, 2025];
const SEGMENTS = ['total', 'formal', 'informal'] as const;

describe.each(YEARS)('the comparable family of %i, computed twice', (year) => {
  const expected = new Map(
    regions.flatMap((row) => {
      const code = row.code ?? '';
      const found = parts(code, year);
      return found ? [[code, found] as const] : [];
    }),
  );

  it('has 34 regions: those before the split of Papua', () => {
    expect(expected.size).toBe(34);
    expect([...expected.keys()].filter((code) => code.includes('-'))).toEqual(['91-2021', '92-2021']);
    expect(stats.comparable.unitsIn(year).map(({ code }) => code)).toEqual(
      expect.arrayContaining([...expected.keys()]),
    );
    expect(stats.comparable.unitsIn(year)).toHaveLength(34);
  });

  it.each(SEGMENTS)('agrees in every province: %s', (segment) => {
    for (const row of regions) {
      const code = row.code ?? '';
      const known = expected.get(code)?.[segment];
      const seen = stats.comparable.figure(code, year, segment);
      if (!known) {
        expect(seen, code).toBeUndefined();
        continue;
      }
      expect(seen?.covered, code).toBe(known.covered);
      expect(Math.abs((seen?.base ?? Number.NaN) / known.base - 1), code).toBeLessThan(1e-12);
      expect(Math.abs((seen?.share ?? Number.NaN) - (100 * known.covered) / known.base), code).toBeLessThan(
        1e-9,
      );
    }
  });

  it.each(SEGMENTS)('agrees for the country: %s', (segment) => {
    const all = [...expected.values()].map((found) => found[segment]);
    const covered = all.reduce((sum, part) => sum + part.covered, 0);
    const base = all.reduce((sum, part) => sum + part.base, 0);
    const seen = stats.comparable.national(year, segment);
    expect(seen?.covered).toBe(covered);
    expect(Math.abs((seen?.share ?? Number.NaN) - (100 * covered) / base)).toBeLessThan(1e-9);
  });

  it.each(SEGMENTS)('ranks alike: %s', (segment) => {
    const order = [...expected]
      .map(([code, found]) => ({ code, share: found[segment].covered / found[segment].base }))
      .sort((a, b) => b.share - a.share)
      .map(({ code }) => code);
    expect(stats.ranking(year, segment).map(({ item }) => item.region.code)).toEqual(order);
  });
});

it('has figures for these years and no other', () => {
  expect(stats.comparable.years).toEqual(YEARS);
});
