import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Statistics } from '../src/stats/profile.ts';

// The comparable family computed a second time, straight from the text of the tables and by other means: nothing here
// comes from the site but the figures under test.

const SEGMENTS = ['total', 'formal', 'informal'] as const;
type Segment = (typeof SEGMENTS)[number];

/** A row by its columns, and the `line` it begins on. */
export type Row = Partial<
  Record<
    | 'code'
    | 'level'
    | 'members'
    | 'valid_to'
    | 'region'
    | 'period'
    | 'period_basis'
    | 'indicator'
    | 'value'
    | 'qualifier'
    | 'basis'
    | 'confidence'
    | 'source'
    | 'id'
    | 'kind'
    | 'unit'
    | 'stated'
    | 'due'
    | 'set_on'
    | 'name'
    | 'line',
    string
  >
>;

/** Records of a table: a cell is quoted text or runs to the next comma or line end. */
export function records(folder: string, file: string): Row[] {
  const cell = /("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/y;
  const text = readFileSync(join(folder, file), 'utf8').trimEnd();
  const rows: string[][] = [[]];
  const lines = [1];
  while (cell.lastIndex < text.length) {
    const [, raw = '', end] = cell.exec(text) ?? [];
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end !== '\n') continue;
    rows.push([]);
    lines.push(text.slice(0, cell.lastIndex).split('\n').length);
  }
  const [header = [], ...body] = rows;
  return body.map((row, at) => ({
    ...Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])),
    line: String(lines[at + 1]),
  }));
}

interface Parts {
  readonly covered: number;
  readonly base: number;
}

interface Independent {
  readonly provinces: readonly string[];
  readonly years: readonly number[];
  /** The regions that the country is summed from in a year: those of today, or a former one until all its members count. */
  units(year: number): readonly string[];
  parts(code: string, year: number, segment: Segment): Parts | undefined;
}

/** The comparable family of a data folder. */
export function independent(folder: string): Independent {
  const kinds = new Map(records(folder, 'sources.csv').map(({ id, kind }) => [id, kind]));
  const provinces = records(folder, 'regions.csv').filter(({ level }) => level === 'province');
  const members = new Map(
    provinces.map(({ code = '', members: list = '' }) => [code, list.split(';').filter(Boolean)]),
  );
  const groups = Map.groupBy(
    ['participants', 'workforce', 'reported'].flatMap((name) => records(folder, `observations/${name}.csv`)),
    ({ region, period, indicator }) => `${region} ${period?.slice(0, 4)} ${indicator}`,
  );

  /** The last one of the year; of those, the one nearest to a table of statistics, then the surest, then the first by source. */
  function value(code: string, year: number, indicator: string, fits: (row: Row) => boolean) {
    const trust = ({ source, confidence }: Row): number =>
      10 * ['statistics', 'dataset', 'official', 'press'].indexOf(kinds.get(source) ?? '') +
      (confidence === 'high' ? 0 : 1);
    // A year ends as its December does, a month on its last day.
    const end = ({ period = '' }: Row): string =>
      ({ 4: `${period}-12-31`, 7: `${period}-31` })[period.length] ?? period;
    const rows = (groups.get(`${code} ${year} ${indicator}`) ?? [])
      .filter((row) => row.confidence !== 'low' && fits(row))
      .sort(
        (a, b) =>
          end(b).localeCompare(end(a)) ||
          (b.period ?? '').length - (a.period ?? '').length ||
          trust(a) - trust(b) ||
          (a.source ?? '').localeCompare(b.source ?? '', 'en'),
      );
    return rows[0]?.value === undefined ? undefined : Number(rows[0].value);
  }

  const counted = (code: string, year: number, segment: 'formal' | 'informal') =>
    value(code, year, `protected_${segment}`, ({ basis }) => basis === 'residence');
  const surveyed = (code: string, year: number, indicator: string) =>
    value(code, year, indicator, ({ period }) => period === `${year}-08`);

  function workers(code: string, year: number, segment: Segment): number | undefined {
    const all = surveyed(code, year, 'employed');
    const percent = segment === 'total' ? 0 : surveyed(code, year, 'formal_share');
    if (all !== undefined && percent !== undefined) {
      const formal = (all * percent) / 100;
      return { total: all, formal, informal: all - formal }[segment];
    }
    const parts = (members.get(code) ?? []).map((member) => workers(member, year, segment));
    return parts.length === 0
      ? undefined
      : parts.reduce((sum, part) => (sum === undefined || part === undefined ? undefined : sum + part), 0);
  }

  function parts(code: string, year: number, segment: Segment): Parts | undefined {
    const formal = segment === 'informal' ? 0 : counted(code, year, 'formal');
    const informal = segment === 'formal' ? 0 : counted(code, year, 'informal');
    const base = workers(code, year, segment);
    return formal === undefined || informal === undefined || base === undefined
      ? undefined
      : { covered: formal + informal, base };
  }

  const codes = [...members.keys()];
  const counts = (code: string, year: number): boolean => parts(code, year, 'total') !== undefined;
  const years = Array.from({ length: 2100 - 1990 }, (_, i) => 1990 + i).filter((year) =>
    codes.some((code) => counts(code, year)),
  );
  const units = (year: number): readonly string[] => {
    const gone = provinces.flatMap(({ code = '', valid_to: end }) => {
      const own = members.get(code) ?? [];
      const isWhole = own.length > 0 && own.every((member) => counts(member, year));
      if (end && (isWhole || !counts(code, year))) return [code];
      return end ? own : [];
    });
    return codes.filter((code) => !gone.includes(code));
  };
  return { provinces: codes, years, units, parts };
}

/** Holds every figure of the comparable family against its second computation. */
export function expectAgreement(folder: string, stats: Statistics): void {
  const { provinces, years, units, parts } = independent(folder);
  expect(stats.comparable.years).toEqual(years);
  const near = (seen: number | undefined, known: number, what: string): void =>
    expect(Math.abs((seen ?? Number.NaN) / (known || 1) - (known === 0 ? 0 : 1)), what).toBeLessThan(1e-11);

  for (const year of years) {
    expect(stats.comparable.unitsIn(year).map(({ code }) => code)).toEqual(
      expect.arrayContaining([...units(year)]),
    );
    expect(stats.comparable.unitsIn(year)).toHaveLength(units(year).length);

    for (const segment of SEGMENTS) {
      const what = (code: string): string => `${code} ${year} ${segment}`;
      for (const code of provinces) {
        const known = parts(code, year, segment);
        const seen = stats.comparable.figure(code, year, segment);
        expect(seen === undefined, what(code)).toBe(known === undefined || known.base === 0);
        if (!seen || !known) continue;
        expect(seen.covered, what(code)).toBe(known.covered);
        near(seen.base, known.base, what(code));
        near(seen.share, (100 * known.covered) / known.base, what(code));
      }

      const all = units(year).flatMap((code) => {
        const known = parts(code, year, segment);
        return known && known.base > 0 ? [{ code, ...known }] : [];
      });
      const covered = all.reduce((sum, part) => sum + part.covered, 0);
      const base = all.reduce((sum, part) => sum + part.base, 0);
      const country = stats.comparable.national(year, segment);
      // Some regions are not the country: it has a figure where none is missing.
      if (all.length > 0 && all.length === units(year).length) {
        expect(country?.covered, what('ID')).toBe(covered);
        near(country?.share, (100 * covered) / base, what('ID'));
      } else expect(country, what('ID')).toBeUndefined();

      const shareOf = new Map(all.map((part) => [part.code, part.covered / part.base]));
      const ranked = stats.ranking(year, segment).map(({ item }) => item.region.code);
      expect(new Set(ranked)).toEqual(new Set(shareOf.keys()));
      const shares = ranked.map((code) => shareOf.get(code) ?? Number.NaN);
      // Two shares that differ in their last bits only are one rank.
      const rises = shares.filter((share, i) => share > (shares[i - 1] ?? Number.POSITIVE_INFINITY) + 1e-12);
      expect(rises, `ranking of ${year} ${segment}`).toEqual([]);
    }
  }
}
