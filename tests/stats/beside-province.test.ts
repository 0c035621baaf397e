import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { periodPosition } from '../../src/data/period.ts';
import { ABOUT_THE_SAME_TIME, besideProvince, provinceStatement } from '../../src/stats/beside-province.ts';
import { headlineOf, type Reported, type Statement, statements } from '../../src/stats/reported.ts';
import { dataset, type ObservationFacts, says } from './builder.ts';
import { real, stats } from './real.ts';

const data = dataset({});

const reportedOf = (observations: readonly ObservationFacts[]): Reported => {
  const all = statements(dataset({ observations }), '15');
  return { headline: headlineOf(all), statements: all };
};

const share = (facts: Partial<ObservationFacts> = {}, period = '2024-06'): Statement | undefined =>
  reportedOf([says(period, 40, facts)]).statements[0];

test('a share stands beside that of its province only where both can', () => {
  const kind = (own: Statement | undefined, province: Statement | undefined) =>
    besideProvince(data, own, province).kind;
  const plain = share();
  expect(besideProvince(data, share({ value: 46.5 }), plain)).toMatchObject({
    kind: 'compared',
    points: 6.5,
  });
  expect(kind(undefined, plain)).toBe('no-share');
  expect(kind(plain, undefined)).toBe('no-figure');
  expect(kind(share({ basis: 'unstated' }), plain)).toBe('basis-unstated');
  expect(kind(plain, share({ basis: 'employed' }))).toBe('other-basis');
  expect(kind(share({ qualifier: 'over' }), plain)).toBe('bound');
  expect(kind(plain, share({ qualifier: 'under' }))).toBe('bound');
  expect(kind(share({ value: 126.15 }), plain)).toBe('over-hundred');
  expect(kind(plain, share({ value: 100.01 }))).toBe('over-hundred');
  expect(kind(plain, share({ value: 100 }))).toBe('compared');
  expect(kind(plain, share({}, '2025-06'))).toBe('compared');
  expect(kind(plain, share({}, '2025-07'))).toBe('other-time');
});

describe('of several statements of a province', () => {
  const own = share({ source: 'a' }, '2024-08-12');
  const picked = (...observations: ObservationFacts[]) =>
    provinceStatement(data, own, reportedOf(observations))?.total.value;

  it('that of the same source and day comes first, though another leads', () => {
    expect(picked(says('2024-08-12', 39.52, { source: 'a' }), says('2024-09', 43.31, { source: 'b' }))).toBe(
      39.52,
    );
    expect(picked(says('2024-08-12', 38, { source: 'b' }), says('2024-08-12', 39, { source: 'a' }))).toBe(39);
  });

  it('then the nearest on the same basis, before or after', () => {
    expect(picked(says('2024-05', 41, { source: 'b' }), says('2025-06', 44, { source: 'c' }))).toBe(41);
    expect(picked(says('2023-10', 41, { source: 'b' }), says('2024-10', 44, { source: 'c' }))).toBe(44);
    expect(
      picked(
        says('2024-08', 30, { source: 'b', basis: 'employed' }),
        says('2024-08', 31, { source: 'c', qualifier: 'over' }),
        says('2024-08', 32, { source: 'd', confidence: 'low' }),
        says('2024-12', 42, { source: 'e' }),
      ),
    ).toBe(42);
  });

  it('not the day on which an article repeats an older figure', () => {
    expect(
      picked(
        says('2024-06', 43, { source: 'b' }),
        says('2024-07', 44, { source: 'c' }),
        says('2024-08-12', 43, { source: 'd', periodBasis: 'published' }),
      ),
    ).toBe(44);
  });

  it('else the one it leads with', () => {
    const newest = says('2026-06', 47, { source: 'b' });
    expect(picked(says('2023-01', 41, { source: 'a' }), newest)).toBe(47);
    expect(provinceStatement(data, undefined, reportedOf([newest]))?.total.value).toBe(47);
    expect(provinceStatement(data, own, reportedOf([]))).toBeUndefined();
  });
});

test('Kota Jambi stands beside the figure of the same article, Jeneponto too', () => {
  const of = (regency: string, province: string) => {
    const own = stats.reportedOf(regency).headline;
    return besideProvince(real, own, provinceStatement(real, own, stats.reportedOf(province)));
  };
  const jambi = of('15.71', '15');
  expect(jambi).toMatchObject({ kind: 'compared', province: { total: { value: 39.52 } } });
  expect(jambi.kind === 'compared' ? jambi.points : 0).toBeCloseTo(9.12, 9);
  expect(of('73.04', '73').province?.source).toBe(stats.reportedOf('73.04').headline?.source);
});

const anyShare = fc.record({
  month: fc.integer({ min: 0, max: 40 }),
  value: fc.integer({ min: 1, max: 1000 }).map((tenths) => tenths / 10),
  basis: fc.constantFrom('eligible', 'employed', 'unstated', 'registered'),
  qualifier: fc.constantFrom(undefined, undefined, 'about', 'over', 'under'),
  confidence: fc.constantFrom('high', 'low'),
  periodBasis: fc.constantFrom('stated', 'published'),
  source: fc.constantFrom('a', 'b', 'c'),
} as const);

test('whatever was said: compared where anything can be, and nothing that is nearer is passed over', () => {
  const facts = ({ month, ...rest }: typeof anyShare extends fc.Arbitrary<infer T> ? T : never) =>
    says(`${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`, rest.value, rest);
  fc.assert(
    fc.property(anyShare, fc.array(anyShare, { maxLength: 12 }), (mine, theirs) => {
      const own = reportedOf([facts(mine)]).statements[0];
      const reported = reportedOf(theirs.map(facts));
      const province = provinceStatement(data, own, reported);
      const found = besideProvince(data, own, province);
      const away = (one: Statement): number =>
        own ? Math.abs(periodPosition(one.period) - periodPosition(own.period)) : Number.POSITIVE_INFINITY;
      const comparable = reported.statements.filter(
        (one) => besideProvince(data, own, one).kind === 'compared',
      );
      const isOfItsDay = (one: Statement): boolean =>
        one.source === own?.source && one.period.text === own.period.text;
      if (found.kind !== 'compared') {
        expect(province).toBe(reported.headline);
        // Only what repeats another figure, or counts the inactive, may have been left.
        for (const one of comparable)
          expect(one.total.basis === 'registered' || one.total.periodBasis === 'published').toBe(true);
      } else if (province && comparable.some(isOfItsDay) && own?.total.basis !== 'registered') {
        expect(isOfItsDay(province)).toBe(true);
      } else if (province && own?.total.basis !== 'registered') {
        expect(away(province)).toBeLessThanOrEqual(ABOUT_THE_SAME_TIME + 1e-9);
        for (const one of comparable)
          if (one.total.periodBasis === 'stated')
            expect(away(province)).toBeLessThanOrEqual(away(one) + 1e-9);
      }
    }),
  );
});
