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
  const isCaught = catcher(real);

  it.each(SLIPS)('as many are told as ever: $name', (slip) => {
    const rows = victims(real, slip, TRIED);
    expect(rows).toHaveLength(TRIED);
    const caught = rows.filter((row) => isCaught(row, slip.typed(row.value) ?? row.value));
    expect(caught.length).toBeGreaterThanOrEqual(CAUGHT[slip.name] ?? TRIED);
  });

  it('none is told that was typed as it stands', () => {
    for (const slip of SLIPS)
      for (const row of victims(real, slip, 2)) expect(isCaught(row, row.value)).toBe(false);
  });
});
