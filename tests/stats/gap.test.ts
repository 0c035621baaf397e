import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SegmentGaps, segmentGaps, spokenTimes } from '../../src/stats/gap.ts';
import { stats } from './real.ts';

const { comparable } = stats;
const gapsIn = (year: number): SegmentGaps => {
  const gaps = segmentGaps(comparable, 'ID', year);
  if (!gaps) throw new Error(`no gaps in ${year}`);
  return gaps;
};

describe('the gap between formal and informal workers', () => {
  it('is known for every unit of 2025, the largest first', () => {
    const { rows, national, ratio, widest, narrowest, reversed } = gapsIn(2025);
    expect(rows).toHaveLength(34);
    expect(national.gap).toBeCloseTo(31.67, 2);
    expect(ratio).toBeCloseTo(3.855, 3);
    expect([widest.unit.code, narrowest.unit.code]).toEqual(['82', '75']);
    expect(reversed.map(({ unit }) => unit.code)).toEqual(['92-2021']);
    expect(rows.at(-1)?.gap).toBeCloseTo(-8.79, 2);
  });

  it('is formal minus informal, in order, in every year', () => {
    for (const year of comparable.completeYears) {
      const { rows, widest, narrowest, reversed } = gapsIn(year);
      rows.forEach(({ formal, informal, gap }, i) => {
        expect(gap).toBeCloseTo(formal.share - informal.share, 9);
        expect(gap).toBeLessThanOrEqual(rows[i - 1]?.gap ?? Number.POSITIVE_INFINITY);
        expect(Math.abs(gap)).toBeLessThanOrEqual(Math.abs(widest.gap));
        expect(Math.abs(gap)).toBeGreaterThanOrEqual(Math.abs(narrowest.gap));
      });
      expect(reversed).toHaveLength(rows.filter(({ gap }) => gap < 0).length);
    }
  });

  it('is not told of some units only', () => {
    expect(segmentGaps(comparable, 'ID', 1999)).toBeUndefined();
    const partly = {
      ...comparable,
      figure: (...[region, year, segment]: Parameters<typeof comparable.figure>) =>
        region === '15' ? undefined : comparable.figure(region, year, segment),
    };
    expect(segmentGaps(partly, 'ID', 2025)).toBeUndefined();
  });
});

describe('a ratio as people say it', () => {
  it.each([
    [3.85, { times: 4, nearness: 'almost' }],
    [3.93, { times: 4, nearness: 'about' }],
    [4.08, { times: 4, nearness: 'about' }],
    [5.54, { times: 5, nearness: 'over' }],
    [5.7, { times: 5, nearness: 'over' }],
    [2.3, { times: 2, nearness: 'over' }],
    [1.8, { times: 2, nearness: 'almost' }],
    [1.7, undefined],
    [0.5, undefined],
    [Number.POSITIVE_INFINITY, undefined],
  ] as const)('%s: %j', (ratio, spoken) => expect(spokenTimes(ratio)).toEqual(spoken));

  it('is never further from the ratio than it says', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 40, noNaN: true }), (ratio) => {
        const spoken = spokenTimes(ratio);
        if (!spoken) return ratio < 1.75;
        const off = ratio - spoken.times;
        const [from, to] = { about: [-0.1, 0.1], almost: [-0.25, 0], over: [0, 1] }[spoken.nearness];
        return spoken.times >= 2 && off >= (from ?? 0) - 1e-9 && off <= (to ?? 0) + 1e-9;
      }),
    );
  });
});
