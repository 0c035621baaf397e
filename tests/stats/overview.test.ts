import { expect, test } from 'vitest';
import { statistics } from '../../src/stats/profile.ts';
import { dataset, on } from './builder.ts';
import { covered } from './workforce-builder.ts';

test('the span is that of the unit which moved most over the years, whichever way', () => {
  const stats = statistics(
    dataset({
      regions: [{ code: '11' }, { code: '15' }, { code: '16' }],
      observations: [
        ...covered('11', 2022, 20),
        ...covered('11', 2023, 26),
        ...covered('11', 2024, 30),
        ...covered('15', 2022, 60),
        ...covered('15', 2023, 35),
        ...covered('15', 2024, 48),
        ...covered('16', 2024, 90),
      ],
    }),
    on('2024-12'),
  );
  const { span, rows } = stats.overview(2024, 'total');
  expect(rows[2]?.shares).toEqual([undefined, undefined, 90]);
  expect(span).toBeCloseTo(25, 9);
});
