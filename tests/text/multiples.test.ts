import { describe, expect, it } from 'vitest';
import { type Trends, trendsSinceFirst } from '../../src/stats/since-first.ts';
import { trendsHeadline, trendsLead } from '../../src/text/sentences/multiples.ts';
import { stats } from '../stats/real.ts';

const trends = ((): Trends => {
  const found = trendsSinceFirst(stats.comparable, 'ID');
  if (!found) throw new Error('no trends');
  return found;
})();

describe('what is said of all trends', () => {
  it('counts those that rose', () => {
    expect(trendsHeadline('id', trends)).toBe('Sejak 2022, cakupan naik di 27 dari 34 wilayah');
    expect(trendsHeadline('en', trends)).toBe('Since 2022, coverage rose in 27 of 34 regions');
  });

  it('counts those that fell where they are more', () => {
    const falling = { ...trends, rose: 2, fell: 32 };
    expect(trendsHeadline('id', falling)).toBe('Sejak 2022, cakupan turun di 32 dari 34 wilayah');
    expect(trendsHeadline('en', falling)).toBe('Since 2022, coverage fell in 32 of 34 regions');
  });

  it('names the ends of the country and who moved most', () => {
    expect(trendsLead('id', trends)).toBe(
      'Indonesia: 21,3% pada 2022, 24,5% pada 2025. Naik di 27, terbanyak di Kalimantan Selatan, 15,9 poin. Turun di 7, terbanyak di Papua Barat (batas lama), 22,9 poin.',
    );
    expect(trendsLead('en', trends)).toBe(
      'Indonesia: 21.3% in 2022, 24.5% in 2025. It rose in 27, most in South Kalimantan, by 15.9 points. It fell in 7, most in West Papua (old borders), by 22.9 points.',
    );
  });

  it('tells nothing as a rise that is told as 0.0', () => {
    const still = { ...trends, rose: 0, fell: 0, rows: trends.rows.map((row) => ({ ...row, change: 0.04 })) };
    expect(trendsHeadline('id', still)).toBe('Sejak 2022, cakupan tidak berubah di 34 wilayah');
    expect(trendsHeadline('en', { ...still, known: 1 })).toBe(
      'Since 2022, coverage has not changed in 1 region',
    );
    expect(trendsLead('en', still)).toBe('Indonesia: 21.3% in 2022, 24.5% in 2025.');
  });

  it('names nobody who did not move that way', () => {
    const rising = { ...trends, rows: trends.rows.filter(({ change = 0 }) => change > 0), fell: 0 };
    expect(trendsLead('en', rising)).not.toContain('fell');
    const still = { ...trends, rows: [] };
    expect(trendsLead('en', still)).toBe('Indonesia: 21.3% in 2022, 24.5% in 2025.');
  });
});
