import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../src/stats/evidence.ts';
import { real, stats } from './real.ts';

describe('what the figures say of those that won', () => {
  const evidence = evidenceOf(real, stats);

  it('all 34 units of the comparable family, in their newest year and since the first', () => {
    expect(evidence.units).toBe(34);
    expect(evidence.levels.map(({ segment, year }) => [segment, year])).toEqual([
      ['total', 2025],
      ['formal', 2025],
      ['informal', 2025],
    ]);
    expect(evidence.change).toMatchObject({ from: 2022, to: 2025 });
  });

  it('every unit stands on one side or the other', () => {
    for (const { contrast } of evidence.levels) {
      expect(contrast.winners.rows).toHaveLength(evidence.winners.length);
      expect(contrast.others.rows).toHaveLength(evidence.units - evidence.winners.length);
    }
  });

  it('no change is told where one year alone is known', () => {
    const { comparable } = stats;
    const one = { ...stats, comparable: { ...comparable, completeYears: [2025] } };
    expect(evidenceOf(real, one).change).toBeUndefined();
  });
});
