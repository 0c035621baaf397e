import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { trendParts } from '../../src/charts/region-trend.ts';
import { mapCsv, multiplesCsv, segmentsCsv, trendCsv, workersCsv } from '../../src/publish/chart-tables.ts';
import { fixed } from '../../src/publish/json.ts';
import { SEGMENTS } from '../../src/stats/comparable.ts';
import { segmentGaps } from '../../src/stats/gap.ts';
import { hundredsOf } from '../../src/stats/hundreds.ts';
import { statistics } from '../../src/stats/profile.ts';
import { outOfHundred } from '../../src/stats/share.ts';
import { trendsSinceFirst } from '../../src/stats/since-first.ts';
import { dataset as example, on } from '../stats/builder.ts';
import { real as dataset, stats } from '../stats/real.ts';

const records = (csv: string): readonly Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

const regions = [stats.country.region, ...stats.provinces];

describe.each(regions)('$name', ({ code }) => {
  const profile = stats.profile(code);

  it('has in its table what its trend draws', () => {
    const rows = records(trendCsv(dataset, stats, profile));
    const of = (name: string) =>
      rows.filter(({ series }) => series === name).map(({ share }) => Number(share));
    const { reported, comparable, promise, projected } = trendParts(profile, stats.comparable);
    expect(of('reported')).toEqual(reported.map(({ total }) => total.value).toReversed());
    expect(of('comparable')).toEqual(comparable.map(({ share }) => fixed(share, 'percent')));
    expect(of('target')).toEqual(promise ? [promise.target.value] : []);
    expect(of('projection')).toEqual(projected === undefined ? [] : [fixed(projected, 'percent')]);
    expect(
      rows.filter(({ series, line }) => (series === 'reported' || series === 'target') && !line),
    ).toEqual([]);
  });

  it('names in its table the basis and the sources of every figure', () => {
    for (const { series, period, basis, source, publisher } of records(trendCsv(dataset, stats, profile))) {
      if (series === 'projection') continue;
      expect(dataset.bases.has(basis ?? '')).toBe(true);
      const ids = source?.split(';') ?? [];
      const named = ids.flatMap((id) => dataset.sources.get(id)?.publisher ?? []);
      expect(ids.filter((id) => !dataset.sources.has(id))).toEqual([]);
      expect(publisher).toBe([...new Set(named)].join(';'));
      if (series !== 'comparable') continue;
      const figure = stats.comparable.figure(profile.unit.code, Number(period), 'total');
      expect(basis).toBe('employed');
      expect(new Set(ids)).toEqual(new Set(figure?.inputs.map((row) => row.source)));
    }
  });

  it('has in its table what its one hundred workers show', () => {
    const hundreds = hundredsOf(profile, stats.comparable);
    if (!hundreds) return;
    const shares =
      hundreds.family === 'reported'
        ? hundreds.shares.map(({ row }) => row.value)
        : hundreds.shares.map(({ share }) => share);
    const rows = records(workersCsv(dataset, profile, hundreds));
    const qualifiers = hundreds.shares.map((each) => ('row' in each ? each.row.qualifier : undefined));
    expect(rows.map(({ of_100 }) => Number(of_100))).toEqual(
      shares.map((share, index) => outOfHundred(share, qualifiers[index])),
    );
    expect(rows.map(({ share }) => Number(share))).toEqual(shares.map((share) => fixed(share, 'percent')));
    expect(new Set(rows.map(({ series }) => series))).toEqual(new Set([hundreds.family]));
  });
});

test.each(stats.comparable.years.flatMap((year) => SEGMENTS.map((segment) => ({ year, segment }))))(
  'the table of the map of $year, $segment, has what it shows',
  ({ year, segment }) => {
    const view = stats.overview(year, segment);
    const rows = records(mapCsv(stats, view));
    const first = view.national && rows[0];
    const provinces = view.national ? rows.slice(1) : rows;
    expect(first?.share).toBe(view.national && String(fixed(view.national.share, 'percent')));
    expect(provinces.map(({ region, share, rank, within }) => [region, share, rank, within])).toEqual(
      view.rows.map(({ province, unit, figure, rank }) => [
        province.code,
        figure ? String(fixed(figure.share, 'percent')) : '',
        rank === undefined ? '' : String(rank),
        unit === province ? '' : unit.code,
      ]),
    );
  },
);

test('a province within a former one carries its figure, named', () => {
  const rows = records(mapCsv(stats, stats.overview(2025, 'total')));
  expect(rows.find(({ region }) => region === '95')).toMatchObject({
    share: '8.15',
    within: '91-2021',
  });
  expect(rows.find(({ region }) => region === '15')).toMatchObject({ share: '26.5', rank: '14', within: '' });
});

test('the table of the gaps has the country first and the widest gap next', () => {
  const gaps = segmentGaps(stats.comparable, 'ID', 2025);
  const rows = gaps ? records(segmentsCsv(stats, gaps)) : [];
  expect(rows).toHaveLength(35);
  expect(rows.slice(0, 2)).toEqual([
    { region: 'ID', name: 'Indonesia', year: '2025', formal: '42.76', informal: '11.09', gap: '31.67' },
    { region: '82', name: 'Maluku Utara', year: '2025', formal: '53.98', informal: '11.52', gap: '42.45' },
  ]);
  expect(rows.at(-1)).toMatchObject({ region: '92-2021', gap: '-8.79' });
});

test('the table of the years has a row for each point that is drawn', () => {
  const trends = trendsSinceFirst(stats.comparable, 'ID');
  const rows = trends ? records(multiplesCsv(stats, trends)) : [];
  expect(rows.length).toBe(
    [trends?.national, ...(trends?.rows ?? [])].flatMap((trend) => trend?.figures ?? []).length,
  );
  expect(rows.filter(({ region }) => region === '15').map(({ year, share }) => [year, share])).toEqual([
    ['2022', '21.19'],
    ['2023', '28.58'],
    ['2024', '29.14'],
    ['2025', '26.5'],
  ]);
});

test('people out of one hundred are those of the exact share, not of the written one', () => {
  const data = example({
    observations: [
      { period: '2024-08', indicator: 'employed', value: 100_000 },
      { period: '2024', indicator: 'protected_formal', basis: 'residence', value: 42_000 },
      { period: '2024', indicator: 'protected_informal', basis: 'residence', value: 497 },
    ],
  });
  const own = statistics(data, on('2024-12'));
  const profile = own.profile('15');
  const hundreds = hundredsOf(profile, own.comparable);
  if (!hundreds) throw new Error('no share');
  const [total] = records(workersCsv(data, profile, hundreds));
  expect(total).toMatchObject({ share: '42.5', of_100: '42' });
});
