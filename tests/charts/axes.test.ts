import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceAxis, namedYears, timeAxis, valueAxis, yearOf, yearTurns } from '../../src/charts/axes.ts';
import { textWidth } from '../../src/charts/text-width.ts';

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

test('an axis of differences holds zero and every value, and has few equal steps', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -8000, max: 8000 }).map((hundredths) => hundredths / 100)),
      fc.integer({ min: 3, max: 12 }),
      (values, most) => {
        const { domain, ticks } = differenceAxis(values, most);
        expect(domain).toEqual([ticks.at(0), ticks.at(-1)]);
        expect(ticks).toContain(0);
        expect(domain[0]).toBeLessThanOrEqual(Math.min(0, ...values));
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(0, ...values));
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
      },
    ),
  );
  expect(differenceAxis([-22.9, 15.9], 6).ticks).toEqual([-30, -20, -10, 0, 10, 20]);
});

test.each([
  [[55], 4, [0, 20, 40, 60]],
  [[11], 4, [0, 5, 10, 15, 20]],
  [[126.15], 4, [0, 50, 100, 150]],
  [[29.14], 3, [0, 10, 20, 30]],
])('values %j in %i steps', (values, steps, ticks) => {
  expect(valueAxis(values, steps).ticks).toEqual(ticks);
});

test('an axis shows whole years, that of its first position from its start', () => {
  expect(timeAxis([2023, 2026]).domain).toEqual([2022, 2026]);
  expect(timeAxis([2022.5, 2025.1]).domain).toEqual([2022, 2026]);
  expect(yearTurns(timeAxis([2023, 2026]))).toEqual([2022, 2023, 2024, 2025, 2026]);
});

test('a short span is widened to three years around it', () => {
  expect(timeAxis([2019]).domain).toEqual([2017, 2020]);
  expect(timeAxis([2023, 2024]).domain).toEqual([2022, 2025]);
});

test('the end of a year belongs to that year', () => {
  expect([2024.5, 2025, 2025.01].map(yearOf)).toEqual([2024, 2024, 2025]);
});

const textsOf = (names: ReturnType<typeof namedYears>) => names.map(({ text }) => text);

test('a year is named in its middle', () => {
  expect(namedYears({ domain: [2023, 2026] }, 300, 12)).toEqual([
    { position: 2023.5, text: '2023' },
    { position: 2024.5, text: '2024' },
    { position: 2025.5, text: '2025' },
  ]);
});

test('names of years stand apart, the last one named', () => {
  const years = { domain: [2014, 2027] } as const;
  expect(namedYears(years, 600, 12)).toHaveLength(13);
  expect(textsOf(namedYears(years, 280, 12))).toEqual([
    '2014',
    '2016',
    '2018',
    '2020',
    '2022',
    '2024',
    '2026',
  ]);
  expect(textsOf(namedYears({ domain: [2013, 2046] }, 280, 12))).toEqual([
    '2015',
    '2020',
    '2025',
    '2030',
    '2035',
    '2040',
    '2045',
  ]);
});

test('names come in equal steps, from the year on that lets most of the important ones be named', () => {
  const years = { domain: [2014, 2027] } as const;
  expect(textsOf(namedYears(years, 280, 12, [2023, 2026, 2015]))).toEqual([
    '2015',
    '2017',
    '2019',
    '2021',
    '2023',
    '2025',
  ]);
  expect(textsOf(namedYears(years, 280, 12, [2024, 2015])).at(-1)).toBe('2026');
});

test('every year is named short where that is enough to name all', () => {
  const names = namedYears({ domain: [2018, 2027] }, 260, 12);
  expect(textsOf(names)).toEqual(['’18', '’19', '’20', '’21', '’22', '’23', '’24', '’25', '’26']);
});

test('no two names of years are nearer than their own width', () => {
  const end = fc.integer({ min: 2010, max: 2050 });
  fc.assert(
    fc.property(end, fc.integer({ min: 3, max: 40 }), fc.array(end), (start, span, kept) => {
      const width = 280;
      const names = namedYears({ domain: [start, start + span] }, width, 12.5, kept);
      names.slice(1).forEach(({ position, text }, index) => {
        const gap = ((position - (names[index]?.position ?? 0)) / span) * width;
        expect(gap).toBeGreaterThan(textWidth(text, 12.5));
      });
      const steps = names.slice(1).map(({ position }, index) => position - (names[index]?.position ?? 0));
      expect(new Set(steps).size).toBeLessThanOrEqual(1);
    }),
  );
});
