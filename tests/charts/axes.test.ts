import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namedYears, timeAxis, valueAxis, yearStarts } from '../../src/charts/axes.ts';

test('a value axis starts at zero, holds every value and has few equal steps', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 400, noNaN: true })),
      fc.integer({ min: 2, max: 5 }),
      (values, most) => {
        const { domain, ticks } = valueAxis(values, most);
        expect(domain[0]).toBe(0);
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(20, ...values));
        expect(ticks.at(0)).toBe(0);
        expect(ticks.at(-1)).toBe(domain[1]);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
      },
    ),
  );
});

test.each([
  [[55], 4, [0, 20, 40, 60]],
  [[11], 4, [0, 5, 10, 15, 20]],
  [[126.15], 4, [0, 50, 100, 150]],
  [[29.14], 3, [0, 10, 20, 30]],
])('values %j in %i steps', (values, steps, ticks) => {
  expect(valueAxis(values, steps).ticks).toEqual(ticks);
});

test('the end of a year belongs to that year', () => {
  expect(timeAxis([2023, 2026]).domain).toEqual([2022, 2026]);
  expect(timeAxis([2022.5, 2025.1]).domain).toEqual([2022, 2026]);
  expect(yearStarts(timeAxis([2023, 2026]))).toEqual([2022, 2023, 2024, 2025, 2026]);
});

test('a short span is widened to three years around it', () => {
  expect(timeAxis([2019]).domain).toEqual([2017, 2020]);
  expect(timeAxis([2023, 2024]).domain).toEqual([2022, 2025]);
});

test('names of years stand apart, the last one named', () => {
  const years = { domain: [2015, 2027] } as const;
  expect(namedYears(years, 600, 12)).toHaveLength(12);
  expect(namedYears(years, 280, 12)).toEqual([2016, 2018, 2020, 2022, 2024, 2026]);
  expect(namedYears({ domain: [2013, 2046] }, 280, 12)).toEqual([2015, 2020, 2025, 2030, 2035, 2040, 2045]);
});
