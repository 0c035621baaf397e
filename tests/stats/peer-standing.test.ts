import { describe, expect, it } from 'vitest';
import { peerStanding } from '../../src/stats/peer-standing.ts';
import { statistics } from '../../src/stats/profile.ts';
import { dataset, on } from './builder.ts';
import { stats } from './real.ts';
import { covered } from './workforce-builder.ts';

describe('a province among its likes', () => {
  it('stands by the coverage of the newest complete year, counted a second time', () => {
    for (const { code } of stats.provinces) {
      const standing = peerStanding(stats, code);
      const own = standing?.rows.find((row) => row.own);
      const year = stats.comparable.completeYears.at(-1) ?? 0;
      expect(standing?.year).toBe(year);
      const shares = new Map(
        standing?.rows.map(({ unit }) => [
          unit.code,
          stats.comparable.figure(unit.code, year, 'total')?.share ?? 0,
        ]),
      );
      const better = [...shares.values()].filter((share) => share > (shares.get(own?.unit.code ?? '') ?? 0));
      expect(standing?.rank).toBe(better.length + 1);
      expect(standing?.of).toBe(shares.size);
    }
  });

  it('of Jambi is third of six, between South Kalimantan and Yogyakarta', () => {
    const standing = peerStanding(stats, '15');
    expect([standing?.rank, standing?.of, standing?.ties]).toEqual([3, 6, false]);
    expect(standing?.rows.map(({ region, rank }) => [region.code, rank])).toEqual([
      ['71', 1],
      ['63', 2],
      ['15', 3],
      ['34', 4],
      ['74', 5],
      ['61', 6],
    ]);
    expect(standing?.nearest.map(({ code }) => code)).toEqual(['34', '63', '74', '71', '61']);
    expect(standing?.others?.low).toBeCloseTo(20.05, 2);
    expect(standing?.others?.high).toBeCloseTo(37.42, 1);
  });

  it('counts members of one former province once', () => {
    const standing = peerStanding(stats, '95');
    const units = new Set(standing?.rows.map(({ unit }) => unit.code));
    expect(standing?.rows).toHaveLength(6);
    expect(standing?.of).toBe(units.size);
    expect(units.size).toBeLessThan(6);
  });

  it('names those that are the nearest but not much alike', () => {
    for (const { code } of stats.provinces) {
      const far = stats.peersOf(code)?.peers.filter(({ distance }) => distance > 1) ?? [];
      expect(peerStanding(stats, code)?.unlike).toEqual(far.map(({ region }) => region));
    }
    expect(peerStanding(stats, '15')?.unlike).toEqual([]);
    expect(peerStanding(stats, '31')?.unlike.length).toBeGreaterThan(0);
  });

  it('ties where another has the very same coverage', () => {
    const own = statistics(
      dataset({
        regions: [{ code: '15' }, { code: '16' }, { code: '17' }],
        observations: [...covered('15', 2024, 30), ...covered('16', 2024, 30), ...covered('17', 2024, 20)],
      }),
      on('2024-12'),
    );
    const told = ['15', '16', '17'].map((code) => peerStanding(own, code));
    expect(told.map((each) => [each?.rank, each?.ties])).toEqual([
      [1, true],
      [1, true],
      [3, false],
    ]);
  });

  it('is nothing for the country', () => {
    expect(peerStanding(stats, 'ID')).toBeUndefined();
  });
});
