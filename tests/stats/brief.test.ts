import { describe, expect, it } from 'vitest';
import { briefOf } from '../../src/stats/brief.ts';
import { statistics } from '../../src/stats/profile.ts';
import { dataset, on } from './builder.ts';
import { real, stats } from './real.ts';
import { covered } from './workforce-builder.ts';

const regions = [stats.country.region, ...stats.provinces];
const brief = (code: string) => briefOf(real, stats, code);

describe('the country', () => {
  it('is shown between its highest and lowest regions', () => {
    const { ends, peers } = brief('ID');
    expect(peers).toBeUndefined();
    expect(ends?.of).toBe(34);
    expect(ends?.highest.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(ends?.lowest.map(({ rank }) => rank)).toEqual([32, 33, 34]);
  });

  it('has no ends to be shown between where they would be the same regions', () => {
    const ends = (count: number) => {
      const codes = Array.from({ length: count }, (_, i) => String(11 + i));
      const data = dataset({
        regions: codes.map((code) => ({ code })),
        observations: codes.flatMap((code, i) => covered(code, 2024, 20 + i)),
      });
      return briefOf(data, statistics(data, on('2024-12')), 'ID').ends;
    };
    expect(ends(5)).toBeUndefined();
    const six = ends(6);
    expect(six?.highest.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(six?.lowest.map(({ rank }) => rank)).toEqual([4, 5, 6]);
  });

  it('has the national ceremonies as its own, and no rows of all its parts', () => {
    const { ceremony, named, comparableRows } = brief('ID');
    expect(ceremony?.level).toBe('national');
    // The edition of 2025 is on record without a ceremony.
    expect([ceremony?.date?.text, named]).toEqual(['2024-09-12', undefined]);
    expect(comparableRows).toEqual([]);
  });
});

describe('a brief', () => {
  it('gives the range of what Jambi takes by its conflicting figures', () => {
    expect(brief('15').takes.range).toEqual({ low: 153_413, high: 203_172, approximate: false });
  });

  it('names a ceremony with winners where the newest has none', () => {
    const { ceremony, named } = brief('17');
    expect(ceremony?.winners).toEqual([]);
    expect(named?.winners.length).toBeGreaterThan(0);
    expect(brief('11').named).toBeUndefined();
  });

  it('does not take an edition without a ceremony for the latest ceremony', () => {
    const { ceremony, named, profile } = brief('15');
    expect(profile.ceremonies[0]?.id).toBe('jambi-edisi-2025');
    expect([ceremony?.date?.text, named]).toEqual(['2024-06-10', undefined]);
  });

  it('holds no more national ceremonies than it has room for, and counts the others', () => {
    for (const { code } of regions) {
      const { nationalWins, nationalNominations, profile } = brief(code);
      const told = [nationalWins, nationalNominations].map(({ shown, more }) => shown.length + more);
      expect(told.reduce((a, b) => a + b)).toBeLessThanOrEqual(profile.nationalCeremonies.length);
      for (const { shown } of [nationalWins, nationalNominations])
        expect(shown.length).toBeLessThanOrEqual(2);
    }
    expect(brief('71').nationalWins.more).toBeGreaterThan(0);
  });

  it('of a province without any reported figure or promise still has what is known', () => {
    const { profile, hundreds, takes, peers } = brief('95');
    expect(profile.reported.headline).toBeUndefined();
    expect(profile.headlinePromise).toBeUndefined();
    for (const part of [hundreds, takes.change, takes.closed, peers]) expect(part).toBeDefined();
  });
});
