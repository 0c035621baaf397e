import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Contrast, changeContrast, contrastOf, levelContrast } from '../../src/stats/contrast.ts';
import { provinceWins, winningUnits } from '../../src/stats/national-wins.ts';
import { real, stats } from './real.ts';

const { comparable } = stats;
const wins = provinceWins(real, stats.ceremonies);
const winners = winningUnits(comparable, wins);

const region = (code: string) => {
  const found = real.regions.get(code);
  if (!found) throw new RangeError(`no region ${code}`);
  return found;
};
const measured = (values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([code, value]) => ({ unit: region(code), value }));

describe('the contrast of two groups', () => {
  it('by hand: winners 10, 30, 40 and others 20, 20', () => {
    const rows = measured({ '11': 10, '12': 30, '13': 40, '14': 20, '15': 20 });
    const found = contrastOf(rows, new Set(['11', '12', '13']), 25);
    expect(found?.winners.median).toBe(30);
    expect(found?.others.median).toBe(20);
    expect(found?.difference).toBe(10);
    expect(found?.winners.above).toBe(2);
    expect(found?.others.above).toBe(0);
    // Six pairs: 10 loses both, 30 and 40 win two each.
    expect(found?.ahead).toBeCloseTo((4 / 6) * 100, 9);
    expect(found?.winners.rows.map(({ value }) => value)).toEqual([40, 30, 10]);
  });

  it('a tie counts half', () => {
    expect(contrastOf(measured({ '11': 5, '12': 5 }), new Set(['11']), 5)?.ahead).toBe(50);
  });

  it('is none where a group is empty', () => {
    expect(contrastOf(measured({ '11': 5 }), new Set(['11']), 5)).toBeUndefined();
    expect(contrastOf(measured({ '11': 5 }), new Set(), 5)).toBeUndefined();
  });

  it('turns round when the groups change places', () => {
    const codes = ['11', '12', '13', '14', '15', '16'];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 }), (values) => {
        const rows = measured(Object.fromEntries(codes.map((code, i) => [code, values[i] ?? 0])));
        const [one, other] = [codes.slice(0, 2), codes.slice(2)].map((group) =>
          contrastOf(rows, new Set(group), 4),
        );
        expect(one?.difference).toBeCloseTo(-(other?.difference ?? 0), 9);
        expect((one?.ahead ?? 0) + (other?.ahead ?? 0)).toBeCloseTo(100, 9);
      }),
    );
  });
});

const shown = ({ winners: won, others, difference, ahead, national }: Contrast) => ({
  median: [won.median, others.median].map((value) => value.toFixed(1)),
  above: [won.above, others.above],
  of: [won.rows.length, others.rows.length],
  difference: difference.toFixed(1),
  ahead: Math.round(ahead),
  national: national.toFixed(1),
});

describe('coverage of winners and of others', () => {
  // All 34 units of 2025 sorted: the ninth of the seventeen winners is Sulawesi Selatan (24.9), of the others Sulawesi
  // Barat (21.4).
  it('all workers, 2025', () => {
    const level = levelContrast(comparable, winners, 'total');
    expect(level?.year).toBe(2025);
    expect(level && shown(level.contrast)).toEqual({
      median: ['24.9', '21.4'],
      above: [9, 7],
      of: [17, 17],
      difference: '3.5',
      ahead: 65,
      national: '24.5',
    });
    expect(level?.contrast.winners.rows[8]?.unit.code).toBe('73');
    expect(level?.contrast.others.rows[8]?.unit.code).toBe('76');
  });

  it('formal and informal workers, 2025', () => {
    const [formal, informal] = (['formal', 'informal'] as const).map((segment) =>
      levelContrast(comparable, winners, segment),
    );
    expect(formal && shown(formal.contrast).median).toEqual(['42.9', '41.0']);
    expect(informal && shown(informal.contrast).median).toEqual(['12.6', '11.5']);
  });

  it('the change since 2022: Indonesia rose from 21.3 to 24.5', () => {
    const change = changeContrast(comparable, winners, 2022, 2025);
    expect(change && shown(change.contrast)).toEqual({
      median: ['3.1', '3.5'],
      above: [8, 10],
      of: [17, 17],
      difference: '-0.4',
      ahead: 40,
      national: '3.1',
    });
    // Jambi: 21.19 in 2022, 26.50 in 2025.
    const jambi = change?.contrast.winners.rows.find(({ unit }) => unit.code === '15');
    expect(jambi?.value).toBeCloseTo(5.31, 1);
  });

  it('nothing is said of years without figures, or where nobody won', () => {
    expect(changeContrast(comparable, winners, 2020, 2025)).toBeUndefined();
    expect(levelContrast(comparable, [], 'total')).toBeUndefined();
  });
});
