import { expect, test } from 'vitest';
import { previousFigure } from '../../src/stats/previous-figure.ts';
import { dataset, type ObservationFacts, observation, says } from './builder.ts';

const follows = (...before: ObservationFacts[]) =>
  previousFigure(dataset({ observations: before }), observation(says('2024-06', 43)));

test('a figure follows the newest one before it of its region, indicator and basis', () => {
  const older = says('2022', 36);
  expect(follows(older, says('2023', 40))).toMatchObject({ before: { value: 40 }, difference: 3 });
  for (const other of [
    { basis: 'employed' },
    { basis: undefined },
    { region: '16' },
    { indicator: 'coverage_formal' },
    { confidence: 'low' },
  ] as const)
    expect(follows(older, says('2023', 40, other))).toMatchObject({ before: { value: 36 }, difference: 7 });
  expect(follows(says('2024-06', 40, { source: 'b' }), says('2025', 50))).toBeUndefined();
});
