import { describe, expect, it } from 'vitest';
import { SEGMENTS } from '../../src/stats/comparable.ts';
import { bestYear, closedInformalGap, segmentChange } from '../../src/stats/segment-change.ts';
import { stats } from './real.ts';

const { comparable } = stats;
const JAMBI = '15';

describe('what segments brought to a change', () => {
  // Jambi 2022: 380,990 covered of 1,797,819, formal 37.33%, informal 10.42%; 2025: 490,672.
  it('adds up to it, in persons and in points, for every unit and the country', () => {
    for (const code of [...comparable.units.map((unit) => unit.code), stats.country.region.code]) {
      const change = segmentChange(comparable, code, 2022, 2024);
      if (!change) continue;
      const [formal, informal] = change.parts;
      expect(formal.persons + informal.persons).toBe(change.persons);
      expect(formal.points + informal.points).toBeCloseTo(change.points, 9);
    }
  });

  it('of Jambi from 2022 to 2025 is what its rows say', () => {
    const change = segmentChange(comparable, JAMBI, 2022, 2025);
    const rows = (year: number, segment: 'formal' | 'informal') =>
      comparable.figure(JAMBI, year, segment)?.inputs[0]?.value ?? Number.NaN;
    expect(change?.parts[0].persons).toBe(rows(2025, 'formal') - rows(2022, 'formal'));
    expect(change?.parts[1].persons).toBe(rows(2025, 'informal') - rows(2022, 'informal'));
    expect(change?.points).toBeCloseTo(26.5 - 21.19, 1);
  });

  it('is not told where a year is missing', () => {
    expect(segmentChange(comparable, JAMBI, 1999, 2025)).toBeUndefined();
  });
});

describe('closing the informal gap', () => {
  it('brings all workers to the share of the formal ones', () => {
    for (const { code } of comparable.units) {
      const closed = closedInformalGap(comparable, code, 2024);
      const [, formal, informal] = SEGMENTS.map((segment) => comparable.figure(code, 2024, segment));
      if (!closed) {
        expect((informal?.share ?? 1) >= (formal?.share ?? 0)).toBe(true);
        continue;
      }
      expect(closed.share).toBeCloseTo(formal?.share ?? Number.NaN, 3);
      expect((closed.informal.covered + closed.persons) / closed.informal.base).toBeCloseTo(
        (formal?.share ?? 0) / 100,
        5,
      );
    }
  });
});

describe('the best year', () => {
  it('is the largest gain of participants from one year to the next', () => {
    const best = bestYear(comparable, JAMBI);
    const figures = comparable.series(JAMBI, 'total');
    const gains = figures.slice(1).map((figure, i) => figure.covered - (figures[i]?.covered ?? 0));
    expect(best?.persons).toBe(Math.max(...gains));
    expect([best?.from, best?.to]).toEqual([2022, 2023]);
    expect((best?.perMonth ?? 0) * 12).toBeLessThanOrEqual(best?.persons ?? 0);
  });

  it('is none where participants never grew', () => {
    const falling = comparable.series(JAMBI, 'total').filter(({ year }) => year !== 2023 && year !== 2024);
    expect(bestYear({ series: () => falling }, JAMBI)).toBeUndefined();
  });
});
