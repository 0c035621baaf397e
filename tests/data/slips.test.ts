import { describe, expect, it } from 'vitest';
import { real } from '../stats/real.ts';
import { catcher, SLIPS, victims } from './slips.ts';

/** So many figures are mistyped of each kind … */
const TRIED = 14;
/** … and of them at least so many are told. It may only rise. */
const CAUGHT: Readonly<Record<string, number>> = {
  'reported count ÷ 10': 12,
  'reported count × 10': 12,
  'share, digits swapped': 2,
  'participants ÷ 10': 14,
  'employed ÷ 10': 14,
  'employed, digits swapped': 14,
};

describe('of figures that are mistyped, one at a time, in the real tables', () => {
  const caught = catcher(real);

  it.each(SLIPS)('as many are told as ever: $name', (slip) => {
    const rows = victims(real, slip, TRIED);
    expect(rows).toHaveLength(TRIED);
    const count = rows.filter((row) => caught([row, slip.typed(row.value) ?? row.value]).length > 0);
    expect(count.length).toBeGreaterThanOrEqual(CAUGHT[slip.name] ?? TRIED);
  });

  const figure = (region: string, period: string, indicator: string, value: number) => {
    const row = real
      .series(region, indicator)
      .find((one) => one.period.text === period && one.value === value);
    if (!row) throw new Error('no such figure');
    return row;
  };
  const rulesOf = (names: readonly string[]): readonly (string | undefined)[] =>
    names.map((name) => name.split(' ')[0]);

  it('a zero too many in Kepulauan Riau is more than the people who work there', () => {
    const row = figure('21', '2018-07', 'protected_total', 400000);
    expect(rulesOf(caught([row, 4000000]))).toContain('count-over-employed');
  });

  it('a zero too many in a part is more than its whole in Sumatera Barat', () => {
    const row = figure('13', '2025-08', 'protected_formal', 411791);
    expect(rulesOf(caught([row, 4117910]))).toContain('part-over-whole');
  });

  it('a digit left out in Jambi is told once, of the row that it was left out of', () => {
    const row = figure('15', '2024-06', 'protected_total', 568373);
    const names = caught([row, 56837]).filter((name) => /^(?:jump|digit-slip) /.test(name));
    expect(names).toEqual([
      expect.stringMatching(new RegExp(`^digit-slip value ${row.at.file}:${row.at.line} `)),
    ]);
  });

  it('and of both rows that repeat it, not of the right one between them', () => {
    const rows = [
      figure('15', '2024-06', 'protected_total', 568373),
      figure('15', '2024-09', 'protected_total', 568373),
    ] as const;
    const between = figure('15', '2024-08-12', 'protected_total', 518632);
    for (const [first, second] of [rows, rows.toReversed()]) {
      if (!first || !second) throw new Error('no rows');
      const names = caught([first, 56837], [second, 56837]);
      expect(names.map((name) => name.split(' ').slice(0, 3).join(' '))).toContain(
        `digit-slip value ${first.at.file}:${first.at.line}`,
      );
    }
    const blaming = ` value ${between.at.file}:${between.at.line}`;
    const [a, b] = rows;
    expect(
      caught([between, between.value], [a, 56837], [b, 56837])
        .map((name) => name.split(' ').slice(1, 3).join(' '))
        .filter((name) => name === blaming.trim()),
    ).toEqual([]);
  });

  it('none is told that was typed as it stands', () => {
    for (const slip of SLIPS)
      for (const row of victims(real, slip, 2)) expect(caught([row, row.value])).toEqual([]);
  });
});
