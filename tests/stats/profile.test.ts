import { describe, expect, it } from 'vitest';
import { statistics, withRegencies } from '../../src/stats/profile.ts';
import { regenciesOf } from '../../src/stats/regency.ts';
import { winnersOf } from '../../src/stats/winners.ts';
import { dataset, type ObservationFacts, on, says } from './builder.ts';
import { real, stats } from './real.ts';

const claims = (period: string, value: number, facts: Partial<ObservationFacts> = {}): ObservationFacts => ({
  period,
  indicator: 'claims_paid',
  value,
  ...facts,
});
const programmes = (...observations: ObservationFacts[]): number[] =>
  statistics(dataset({ observations }))
    .profile('15')
    .programmes.map(({ value }) => value);

describe('programmes of a region', () => {
  it('show the newest row of each indicator, in the order of the indicators', () => {
    const benefits: ObservationFacts = { period: '2024-01', indicator: 'benefits_paid', value: 9 };
    expect(programmes(benefits, claims('2024-05', 1), claims('2025-05', 2), claims('2024-12', 3))).toEqual([
      2, 9,
    ]);
  });

  it('never show a low-confidence row, and of one date the most trusted', () => {
    expect(programmes(claims('2024-05', 1), claims('2025-05', 2, { confidence: 'low' }))).toEqual([1]);
    expect(programmes(claims('2025-05', 2, { confidence: 'low' }))).toEqual([]);
    const medium = claims('2025-05', 2, { confidence: 'medium', source: 'b' });
    expect(programmes(claims('2025-05', 1), medium)).toEqual([1]);
    expect(programmes(medium, claims('2025-05', 1))).toEqual([1]);
    expect(programmes(claims('2025-05', 1), claims('2025-05', 2, { source: 'b' }))).toEqual([1]);
  });
});

describe('statistics', () => {
  it('need a dated figure', () => {
    expect(() => statistics(dataset({}))).toThrow('no dated figure');
  });

  it('refuse an unknown region', () => {
    expect(() => stats.profile('99')).toThrow('unknown region: 99');
  });

  it('are computed once a region', () => {
    expect(stats.profile('15')).toBe(stats.profile('15'));
    expect(stats.country).toBe(stats.profile('ID'));
  });

  it('have the 38 provinces of today', () => {
    expect(stats.provinces).toHaveLength(38);
    expect(stats.provinces.every(({ validTo }) => validTo === undefined)).toBe(true);
  });
});

describe('the rank', () => {
  it('is that of the former province where the newest complete year counts in it', () => {
    const year = (region: string, each: number): ObservationFacts[] => [
      { region, period: String(each), indicator: 'protected_formal', basis: 'residence', value: 100 },
      { region, period: String(each), indicator: 'protected_informal', basis: 'residence', value: 50 },
      { region, period: `${each}-08`, indicator: 'employed', value: 1000 },
      { region, period: `${each}-08`, indicator: 'formal_share', value: 40 },
    ];
    const { profile, comparable } = statistics(
      dataset({
        regions: [
          { code: '15' },
          { code: '91' },
          { code: '92' },
          { code: '91-2021', validTo: 2022, members: ['91', '92'] },
        ],
        observations: [
          ...year('15', 2024),
          ...year('91-2021', 2024),
          ...year('91', 2025),
          ...year('92', 2025),
        ],
      }),
    );
    expect(comparable.completeYears).toEqual([2024]);
    expect(profile('91').standing).toEqual({ year: 2024, rank: 1, of: 2 });
  });
});

describe('ceremonies', () => {
  it('are those of a province, and for the country the national ones', () => {
    const ofCountry = stats.country.ceremonies;
    expect(ofCountry.length).toBeGreaterThan(5);
    expect(ofCountry).toEqual(stats.ceremonies.filter(({ level }) => level === 'national'));
    expect(stats.country.nationalCeremonies).toEqual([]);
    expect(new Set(stats.profile('15').ceremonies.map(({ province }) => province))).toEqual(new Set(['15']));
  });
});

describe('regencies', () => {
  const withCount = (observation: ObservationFacts) =>
    statistics(
      dataset({
        regions: [{ code: '15' }, { code: '15.08' }, { code: '15.71' }, { code: '16' }, { code: '16.01' }],
        observations: [observation],
      }),
    );

  it('stand with their province where something is known of them', () => {
    const count: ObservationFacts = {
      region: '15.08',
      period: '2025-01',
      indicator: 'protected_total',
      value: 10,
    };
    const known = withCount(count);
    expect(known.regencyProfilesOf('15').map(({ region, count: row }) => [region.code, row?.value])).toEqual([
      ['15.08', 10],
    ]);
    expect(known.regencyProfilesOf('16')).toEqual([]);
    expect(withCount({ ...count, confidence: 'low' }).regencyProfilesOf('15')).toEqual([]);
  });

  it('are promised there what their own page leads with: the next due, not the last', () => {
    const region = '15.71';
    const data = dataset({
      regions: [{ code: '15' }, { code: region }],
      observations: [says('2025-06', 40, { region })],
      targets: ['2024', '2026', '2029'].map((due) => ({ region, due, value: 50, source: due })),
    });
    const known = statistics(data, on('2025-06'));
    const own = regenciesOf(data, known, winnersOf(data, [])).of(region);
    for (const each of [known, withRegencies(known, data)]) {
      const [profile] = each.regencyProfilesOf('15');
      expect(profile?.target?.due.text).toBe('2026');
      expect(profile?.target).toBe(own.headlinePromise?.target);
    }
  });
});

describe('what is missing is said', () => {
  it.each([
    ['15', []],
    ['95', ['no-share', 'counted-in-former', 'no-promise', 'no-award-list', 'no-programme']],
    ['76', ['old-share', 'no-segments', 'no-promise']],
    ['71', ['no-segments', 'no-promise']],
  ])('of %s: %j', (code, gaps) => {
    expect(stats.profile(code).gaps).toEqual(expect.arrayContaining(gaps));
    if (gaps.length === 0) expect(stats.profile(code).gaps).toEqual([]);
  });

  it('of every province that has no share', () => {
    const without = stats.provinces.filter(({ code }) => stats.profile(code).gaps.includes('no-share'));
    expect(without.map(({ name }) => name)).toEqual(['Papua Pegunungan', 'Papua Barat Daya']);
    for (const { code } of without) expect(real.series(code, 'coverage_total')).toEqual([]);
  });
});
