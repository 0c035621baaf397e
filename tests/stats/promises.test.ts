import { expect, it } from 'vitest';
import { statistics } from '../../src/stats/profile.ts';
import { isOnAllWorkers } from '../../src/stats/promise.ts';
import { dataset, says } from './builder.ts';
import { stats } from './real.ts';

// The promise that each province's page shows first, what it is held against and how it stands. A change of the rules
// or of the tables is to be seen here, and judged line by line.

const CHOSEN = `
11 Aceh | 43.54 by 2025 (eligible) | reported 23.32 in 2025-06-03 | stale | 354608
12 Sumatera Utara | 51.08 by 2025 (eligible) | reported 39.46 in 2025-09 | stale | 629830
13 Sumatera Barat | 32.2 by 2025 (employed) | reported 24.62 in 2024-11-22 | stale | 215514
14 Riau | 55.05 by 2025 (eligible) | reported 31.91 in 2025-07-30 | stale | workers unknown
15 Jambi | 55 by 2025 (eligible) | reported 43.31 in 2024-06 | stale | 153413
16 Sumatera Selatan | 51 by 2025 (unstated) | beside 31.33 in 2025-08-27 | stale | workers unknown
17 Bengkulu | 48 by 2025 (eligible) | reported 27.16 in 2025-07-07 | stale | workers unknown
18 Lampung | 45.53 by 2026 (eligible) | reported 24.86 in 2024-09 | too-little-data | about 628197
19 Kepulauan Bangka Belitung | 57.17 by 2025 (eligible) | reported 33.1 in 2025-12-14 | missed | 137979
21 Kepulauan Riau | 95 by 2045 (unstated) | beside 58 in 2025-11 | too-little-data | workers unknown
31 DKI Jakarta | 66 by 2025 (eligible) | no figure | stale | workers unknown
32 Jawa Barat | 51.3 by 2025 (unstated) | beside 35.6 in 2025 | stale | workers unknown
33 Jawa Tengah | none
34 DI Yogyakarta | 45 by 2024 (employed) | reported 35 in 2024-02-22 | stale | workers unknown
35 Jawa Timur | 40 by 2025 (unstated) | no figure | stale | workers unknown
36 Banten | none
51 Bali | 73.86 by 2026 (eligible) | no figure | too-little-data | workers unknown
52 Nusa Tenggara Barat | 62 by 2025 (eligible) | reported 30.7 in 2025-06 | stale | 565952
53 Nusa Tenggara Timur | 60 by 2025 (labour_force) | no figure | stale | workers unknown
61 Kalimantan Barat | 61 by 2026 (unstated) | beside 37 in 2025-12-24 | too-little-data | workers unknown
62 Kalimantan Tengah | none
63 Kalimantan Selatan | 70 by 2026 (unstated) | no figure | too-little-data | workers unknown
64 Kalimantan Timur | none
65 Kalimantan Utara | none
71 Sulawesi Utara | none
72 Sulawesi Tengah | none
73 Sulawesi Selatan | 71.65 by 2026 (eligible) | reported 47.38 in 2025-06 | far-behind | about 680030
74 Sulawesi Tenggara | none
75 Gorontalo | none
76 Sulawesi Barat | none
81 Maluku | 63.88 by 2025 (eligible) | reported 36 in 2025-10-31 | missed | workers unknown
82 Maluku Utara | 72 by 2026 (eligible) | reported 50 in 2025-12 | far-behind | workers unknown
91 Papua | none
92 Papua Barat | none
93 Papua Selatan | none
94 Papua Tengah | 61.25 by 2025 (eligible) | reported 27.4 in 2025-07 | stale | 89104
95 Papua Pegunungan | none
96 Papua Barat Daya | none
ID Indonesia | 34.99 by 2026 (employed) | comparable 24.46 in 2025 | far-behind | 15437152
`;

it('the headline promise of every province and of the country', () => {
  const seen = [...stats.provinces, stats.country.region].map(({ code, name }) => {
    const promise = stats.profile(code).headlinePromise;
    if (!promise) return `${code} ${name} | none`;
    const { target, measure, verdict, toGo, approximate } = promise;
    const figure = measure
      ? `${measure.basisStated ? measure.family : 'beside'} ${Number(measure.point.value.toFixed(2))} in ${measure.point.period.text}`
      : 'no figure';
    const wanted = `${target.value} by ${target.due.text} (${target.basis})`;
    return `${code} ${name} | ${wanted} | ${figure} | ${verdict.status} | ${approximate ? 'about ' : ''}${toGo ?? 'workers unknown'}`;
  });
  expect(seen).toEqual(CHOSEN.trim().split('\n'));
});

it('promises and shares of one source without a basis stand side by side', () => {
  const beside = [...stats.provinces, stats.country.region].flatMap(({ code, name }) =>
    stats
      .profile(code)
      .promises.filter((promise) => isOnAllWorkers(promise) && promise.measure?.basisStated === false)
      .map(({ target, measure, verdict }) => {
        expect(['too-little-data', 'stale']).toContain(verdict.status);
        return `${name}: ${target.value} by ${target.due.text}, ${measure?.point.value}`;
      }),
  );
  expect(beside).toEqual([
    'Jambi: 55 by 2025, 44',
    'Sumatera Selatan: 51 by 2025, 31.33',
    'Sumatera Selatan: 49.46 by 2025, 36.7',
    'Kepulauan Riau: 95 by 2045, 58',
    'Jawa Barat: 51.3 by 2025, 35.6',
    'Nusa Tenggara Barat: 62.22 by 2025, 32',
    'Kalimantan Barat: 61 by 2026, 37',
    'Maluku: 72.74 by 2025, 39.45',
  ]);
});

it('asks for as many people a month as its points a year from now on are of its base', () => {
  const told = [stats.country.region, ...stats.provinces]
    .flatMap(({ code }) => stats.promisesOf(code))
    .filter(({ paceFromNow, toGoPerMonth }) => paceFromNow !== undefined && toGoPerMonth !== undefined);
  expect(told.length).toBeGreaterThanOrEqual(4);
  for (const { paceFromNow = 0, toGoPerMonth = 0, verdict, measure, approximate } of told) {
    const monthly = (paceFromNow * (measure?.base ?? 0)) / 100 / 12;
    // A rounded count and its share say the same only about.
    expect(Math.abs(toGoPerMonth - monthly) / monthly).toBeLessThan(approximate ? 0.02 : 0.002);
    expect(paceFromNow).toBeGreaterThan(verdict.needed ?? 0);
  }
});

it.each([
  ['2026-12', '2026-03', true],
  ['2026-08', '2026-05', false],
  ['2026-12-31', '2026-12-21', false],
])('a promise due %s has a pace from %s on: %s', (due, now, isTold) => {
  const observations = [
    says('2024-12', 20, { source: 'b' }),
    says('2025-12', 30, { source: 'b' }),
    says(now, 10, { region: 'ID' }),
  ];
  const told = statistics(dataset({ observations, targets: [{ due, value: 35, basis: 'eligible' }] }));
  const [promise] = told.profile('15').promises;
  expect(promise?.measure?.basisStated).toBe(true);
  expect(promise?.paceFromNow !== undefined).toBe(isTold);
});

it('tells no pace from now on where the date has passed, or nobody says what the share is of', () => {
  const all = [stats.country.region, ...stats.provinces].flatMap(({ code }) => stats.promisesOf(code));
  for (const { passed, measure, paceFromNow } of all)
    if (passed || !measure?.basisStated) expect(paceFromNow).toBeUndefined();
});
