import { describe, expect, it } from 'vitest';
import { type ComparedRegion, comparison } from '../../src/stats/compare.ts';
import { statistics } from '../../src/stats/profile.ts';
import { dataset, type Facts } from './builder.ts';
import { stats } from './real.ts';

const real = comparison(stats);
const row = (slug: string): ComparedRegion => {
  const found = real.regions.find(({ region }) => region.slug === slug);
  if (!found) throw new Error(`no region ${slug}`);
  return found;
};
const facts = (region: string, year: number, formal: number, informal: number): Facts['observations'] => [
  { region, period: `${year}-12`, indicator: 'protected_formal', basis: 'residence', value: formal },
  { region, period: `${year}-12`, indicator: 'protected_informal', basis: 'residence', value: informal },
  { region, period: `${year}-08`, indicator: 'employed', value: 1000 },
];
const byHand = (...rows: readonly Facts['observations'][]) =>
  comparison(
    statistics(
      dataset({
        regions: [{ code: '11' }, { code: '15' }],
        observations: rows.flatMap((each) => each ?? []),
      }),
    ),
  );

describe('the real tables', () => {
  it('compares the newest complete year, the country first, then the provinces by share', () => {
    expect(real.year).toBe(2025);
    expect(real.regions).toHaveLength(39);
    expect(real.regions[0]?.region.level).toBe('country');
    const shares = real.regions.slice(1).map(({ segments }) => segments[0]?.figure.share ?? -1);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  });

  it('says of Jambi what its own page says', () => {
    const jambi = row('jambi');
    expect(jambi.segments.map(({ segment, protectedOf100 }) => [segment, protectedOf100])).toEqual([
      ['total', 26],
      ['formal', 37],
      ['informal', 19],
    ]);
    expect(jambi.segments[0]?.figure.share).toBeCloseTo(26.5, 1);
    expect(jambi.change).toMatchObject({ from: 2022, to: 2025 });
    expect(jambi.change?.points).toBeCloseTo((jambi.shares.at(-1) ?? 0) - (jambi.shares[0] ?? 0), 10);
    expect(jambi.standing).toEqual(stats.profile('15').standing);
    expect(jambi.headline?.total.value).toBe(43.31);
  });

  it('gives members of a former province its figures and its rank', () => {
    const [papua, highlands] = [row('papua'), row('papua-pegunungan')];
    expect(papua.unit).not.toBe(papua.region);
    expect(highlands.unit).toBe(papua.unit);
    expect(highlands.standing).toEqual(papua.standing);
    expect(highlands.change).toEqual(papua.change);
  });

  it('begins with the country beside the highest and the lowest province', () => {
    expect(real.initial.map(({ slug }) => slug)).toEqual(['indonesia', 'papua-barat', 'papua']);
  });
});

describe('other tables', () => {
  it('without a complete year shows the country alone and no figure', () => {
    const { year, initial, regions } = byHand(facts('15', 2024, 100, 100));
    expect(year).toBeUndefined();
    expect(initial.map(({ code }) => code)).toEqual(['ID']);
    expect(regions.every(({ segments, standing }) => segments.length === 0 && !standing)).toBe(true);
  });

  it('takes no change from one year alone, nor from a year that is not complete', () => {
    const one = byHand(facts('11', 2024, 100, 100), facts('15', 2024, 200, 100));
    expect(one.year).toBe(2024);
    expect(one.regions.map(({ change }) => change)).toEqual([undefined, undefined, undefined]);
    const two = [facts('15', 2023, 100, 100), facts('11', 2024, 100, 100), facts('15', 2024, 200, 100)];
    const changesOf = (...rows: readonly Facts['observations'][]) =>
      byHand(...rows).regions.map(({ region, change }) => [region.code, change]);
    expect(changesOf(...two)).toEqual([
      ['ID', undefined],
      ['15', undefined],
      ['11', undefined],
    ]);
    const three = [...two, facts('11', 2025, 200, 100), facts('15', 2025, 300, 100)];
    expect(changesOf(...three)).toEqual([
      ['ID', { from: 2024, to: 2025, points: 10 }],
      ['15', { from: 2024, to: 2025, points: 10 }],
      ['11', { from: 2024, to: 2025, points: 10 }],
    ]);
  });

  it('names the only province once where it is both highest and lowest', () => {
    const only = comparison(statistics(dataset({ observations: facts('15', 2024, 100, 100) ?? [] })));
    expect(only.initial.map(({ code }) => code)).toEqual(['ID', '15']);
  });

  it('keeps a newer, incomplete year in the shares', () => {
    const { year, years, regions } = byHand(
      facts('11', 2024, 100, 100),
      facts('15', 2024, 200, 100),
      facts('15', 2025, 300, 100),
    );
    expect([year, years]).toEqual([2024, [2024, 2025]]);
    expect(regions.map(({ shares }) => shares)).toEqual([
      [25, undefined],
      [30, 40],
      [20, undefined],
    ]);
  });
});
