import { describe, expect, it } from 'vitest';
import { aroundCeremonies } from '../../src/stats/around-ceremonies.ts';
import { provinceWins } from '../../src/stats/national-wins.ts';
import { real, stats } from './real.ts';

const { comparable } = stats;
const wins = provinceWins(real, stats.ceremonies);

describe('around the year judged', () => {
  const all = aroundCeremonies(comparable, wins);

  it('only the ceremony of 2024 has winners enough and figures of the year it judged', () => {
    expect(all.map(({ ceremony, assessed, winners: own }) => [ceremony.id, assessed, own.length])).toEqual([
      ['nasional-2024-09-12', 2023, 12],
    ]);
  });

  it('five winners are enough, four are not', () => {
    const own = wins.filter(({ ceremony }) => ceremony === all[0]?.ceremony);
    const from = (count: number) => aroundCeremonies(comparable, own.slice(0, count)).length;
    expect([from(5), from(4)]).toEqual([1, 0]);
  });

  it('tells each year from the one before that year on', () => {
    const steps = all[0]?.steps.map(({ from, to, contrast }) => [
      from,
      to,
      contrast.winners.median.toFixed(1),
      contrast.others.median.toFixed(1),
      contrast.national.toFixed(1),
    ]);
    expect(steps).toEqual([
      [2022, 2023, '4.6', '4.2', '3.1'],
      [2023, 2024, '2.7', '2.8', '2.7'],
      [2024, 2025, '-2.8', '-3.3', '-2.7'],
    ]);
  });
});
