import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefOf } from '../../src/stats/brief.ts';
import { peerCoverage } from '../../src/stats/peer-coverage.ts';
import { real, stats } from './real.ts';

const regions = [stats.country.region, ...stats.provinces];
const brief = (code: string) => briefOf(real, stats, code);

describe('a province among its peers', () => {
  it('is ranked by coverage: Jambi is third of six', () => {
    const { peers } = brief('15');
    expect(peers?.year).toBe(2025);
    expect(peers?.ranked).toBe(6);
    expect(peers?.rows.map(({ region, rank }) => [region.slug, rank])).toEqual([
      ['sulawesi-utara', 1],
      ['kalimantan-selatan', 2],
      ['jambi', 3],
      ['di-yogyakarta', 4],
      ['sulawesi-tenggara', 5],
      ['kalimantan-barat', 6],
    ]);
  });

  it('has no rank by the figure of its former province, nor have peers', () => {
    const { peers } = brief('95');
    const borrowed = peers?.rows.filter(({ unit, region }) => unit !== region) ?? [];
    expect(borrowed.map(({ region }) => region.slug)).toEqual(['papua-pegunungan', 'papua-tengah']);
    expect(borrowed.map(({ rank }) => rank)).toEqual([undefined, undefined]);
    expect(peers?.ranked).toBe(4);
  });

  it('stands by falling coverage, with ranks from 1 and none beyond the number ranked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stats.provinces), ({ code }) => {
        const found = stats.peersOf(code);
        const table = found && peerCoverage(stats.comparable, found);
        if (!table) throw new Error(`no peers of ${code}`);
        const shares = table.rows.map(({ figure }) => figure.share);
        expect(shares).toEqual(shares.toSorted((a, b) => b - a));
        expect(table.rows.filter(({ own }) => own).map(({ region }) => region.code)).toEqual([code]);
        const ranks = table.rows.flatMap(({ rank }) => rank ?? []);
        expect(ranks).toHaveLength(table.ranked);
        // As many stand above as are higher.
        for (const { rank, figure } of table.rows)
          if (rank !== undefined)
            expect(rank - 1).toBe(
              table.rows.filter((other) => other.rank !== undefined && other.figure.share > figure.share)
                .length,
            );
      }),
    );
  });
});

describe('the country', () => {
  it('is shown between its highest and lowest regions', () => {
    const { ends, peers } = brief('ID');
    expect(peers).toBeUndefined();
    expect(ends?.of).toBe(34);
    expect(ends?.highest.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(ends?.lowest.map(({ rank }) => rank)).toEqual([32, 33, 34]);
  });

  it('has the national ceremonies as its own, and no rows of all its parts', () => {
    const { ceremony, named, comparableRows } = brief('ID');
    expect(ceremony?.level).toBe('national');
    expect(named?.date?.text).toBe('2024-09-12');
    expect(comparableRows).toEqual([]);
  });
});

describe('a brief', () => {
  it('gives the range of what Jambi takes by its conflicting figures', () => {
    expect(brief('15').range).toEqual({ low: 153_413, high: 203_172 });
  });

  it('names a ceremony with winners where the newest has none', () => {
    const { ceremony, named } = brief('15');
    expect(ceremony?.id).not.toBe(named?.id);
    expect(named?.date?.text).toBe('2024-06-10');
    expect(brief('11').named).toBeUndefined();
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
    const { profile, hundreds, change, closedGap, peers } = brief('95');
    expect(profile.reported.headline).toBeUndefined();
    expect(profile.headlinePromise).toBeUndefined();
    for (const part of [hundreds, change, closedGap, peers]) expect(part).toBeDefined();
  });
});
