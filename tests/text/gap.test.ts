import { describe, expect, it } from 'vitest';
import { type SegmentGaps, segmentGaps } from '../../src/stats/gap.ts';
import { LANGS } from '../../src/text/lang.ts';
import { gapHeadline, gapLead } from '../../src/text/sentences/gap.ts';
import { stats } from '../stats/real.ts';

const gapsIn = (year: number): SegmentGaps => {
  const gaps = segmentGaps(stats.comparable, 'ID', year);
  if (!gaps) throw new Error(`no gaps in ${year}`);
  return gaps;
};

describe('the headline of the gap', () => {
  it('says how many times formal coverage is informal coverage', () => {
    expect(gapHeadline('id', gapsIn(2025))).toBe(
      'Cakupan pekerja formal hampir empat kali cakupan pekerja informal',
    );
    expect(gapHeadline('en', gapsIn(2025))).toBe(
      'Coverage of formal workers is almost four times that of informal workers',
    );
    expect(gapHeadline('en', gapsIn(2022))).toContain('more than five times');
  });

  it('is near the ratio of every year', () => {
    const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
    for (const year of stats.comparable.completeYears) {
      const gaps = gapsIn(year);
      const [, near, times = ''] = /(about|almost|more than) (\w+) times/.exec(gapHeadline('en', gaps)) ?? [];
      const off = (gaps.ratio ?? Number.NaN) - numbers.indexOf(times);
      expect(Math.abs(off)).toBeLessThan(1);
      if (near === 'almost') expect(off).toBeLessThan(0);
      if (near === 'more than') expect(off).toBeGreaterThan(0);
    }
  });

  it('says it in points where the two are near each other', () => {
    const gaps = gapsIn(2025);
    const near = (gap: number) => ({ ...gaps, ratio: 1.1, national: { ...gaps.national, gap } });
    expect(gapHeadline('id', near(4.2))).toBe(
      'Cakupan pekerja formal 4,2 poin di atas cakupan pekerja informal',
    );
    expect(gapHeadline('en', near(-4.2))).toBe(
      'Coverage of formal workers is 4.2 points below that of informal workers',
    );
    expect(gapHeadline('en', near(0.01))).toBe('Coverage of formal and of informal workers is the same');
    expect(gapHeadline('id', { ...near(20), ratio: undefined })).toContain('20,0 poin di atas');
  });
});

describe('the lead of the gap', () => {
  it('names the widest, the narrowest and where the order is reversed', () => {
    expect(gapLead('id', gapsIn(2025))).toBe(
      'Dari 100 pekerja formal, 43 peserta aktif; dari 100 pekerja informal, 11. Selisih terlebar di Maluku Utara, 42,5 poin; tersempit di Gorontalo, 5,3 poin. Hanya di Papua Barat (batas lama) pekerja informal di depan, dengan 8,8 poin.',
    );
    expect(gapLead('en', gapsIn(2025))).toBe(
      'Of 100 formal workers, 43 are active participants; of 100 informal workers, 11. The gap is widest in North Maluku with 42.5 points, narrowest in Gorontalo with 5.3 points. Only in West Papua (old borders) are informal workers ahead, by 8.8 points.',
    );
  });

  it('counts those that are too many to name', () => {
    const gaps = gapsIn(2025);
    const withReversed = (count: number) => ({ ...gaps, reversed: gaps.rows.slice(0, count) });
    expect(gapLead('id', withReversed(0))).toMatch(/Di tidak satu wilayah pun pekerja informal di depan\.$/);
    expect(gapLead('en', withReversed(0))).toMatch(/In no region are informal workers ahead\.$/);
    expect(gapLead('en', withReversed(2))).toMatch(
      /In North Maluku and North Sulawesi informal workers are ahead\.$/,
    );
    expect(gapLead('en', withReversed(4))).toMatch(/In 4 regions informal workers are ahead\.$/);
  });

  it('never says that the others work without protection', () => {
    for (const lang of LANGS)
      for (const year of stats.comparable.completeYears)
        expect(gapHeadline(lang, gapsIn(year)) + gapLead(lang, gapsIn(year))).not.toMatch(
          /tanpa perlindungan|without protection/,
        );
  });
});
