import { pagePaint } from '../../src/charts/paint.ts';
import type { ReportedPoint, TrendChart } from '../../src/charts/trend-chart.ts';

export const bases = {
  eligible: { code: 'eligible', stated: true, name: 'of potential participants' },
  labour: { code: 'labour_force', stated: true, name: 'of the labour force' },
  unstated: { code: 'unstated', stated: false, name: 'basis not stated' },
} as const;

export const point = (
  position: number,
  value: number,
  basis: ReportedPoint['basis'],
  more: Partial<ReportedPoint> = {},
): ReportedPoint => ({ position, value, basis, ...more });

const percent = (value: number): string => `${value}%`;
const common = {
  title: 'Coverage over time',
  description: 'What was reported, and what is comparable.',
  words: {
    reported: { name: 'Reported', measure: '% of workers, as officials stated it' },
    comparable: {
      name: 'Comparable',
      measure: 'active participants by residence, % of all employed persons',
    },
    percent,
    tick: percent,
    also: (figures: readonly string[]) => `Unlabelled above: ${figures.join('; ')}.`,
    beyond: 'beyond this chart',
    key: {
      apart: 'on another basis, or none stated',
      repeated: 'quoted again',
      weak: 'from a weaker source',
      bound: 'only a bound: over or under it',
      year: 'dated only by its year',
    },
  },
  paint: pagePaint,
  width: 680,
} as const;

const jambi = {
  ...common,
  id: 'trend-15',
  reported: [
    point(2024.5, 43.31, bases.eligible, { headline: true, note: '568,373 workers, June 2024' }),
    point(2024.615, 39.52, bases.eligible),
    point(2024.75, 43.31, bases.eligible, { repeats: true }),
    point(2025.21, 44, bases.unstated),
  ],
  comparable: [
    { position: 2023, value: 21.19 },
    { position: 2024, value: 28.58 },
    { position: 2025, value: 29.14 },
    { position: 2026, value: 26.5 },
  ],
  promise: {
    family: 'reported',
    from: { position: 2024.5, value: 43.31 },
    target: { position: 2026, value: 55, label: 'Target 55%', note: 'end of 2025' },
    projection: { position: 2026, value: 44.7, label: 'At the pace made 44.7%' },
  },
} satisfies TrendChart;

/** Two within one year, one of them of no stated day; another with a long name. */
const milestones = [
  { position: 2023.45, when: '13 June 2023', label: 'Pergub Jambi 19/2023' },
  { position: 2025, since: 2024, when: '2024', label: 'BKBK Provinsi Jambi' },
  {
    position: 2024.5,
    when: 'June 2024',
    label: 'Peraturan Gubernur Kepulauan Bangka Belitung No. 9 Tahun 2025 tentang jaminan sosial',
  },
] as const;

/** What was reported counts eligible workers, what was promised all employed people. */
const country = {
  ...jambi,
  reported: [
    point(2021.5, 32.5, bases.eligible),
    point(2025.83, 37.01, bases.eligible, { headline: true }),
    point(2026, 42, bases.unstated, { label: 'about 42%' }),
  ],
  promise: {
    family: 'comparable',
    from: { position: 2026, value: 26.5 },
    target: { position: 2027, value: 34.99, label: 'Target 34.99%', note: 'end of 2026' },
    projection: { position: 2027, value: 27.6, label: '27.6%', note: 'at this pace' },
  },
} satisfies TrendChart;

/** A promise that is due twenty years from now. */
const far = {
  ...common,
  reported: [
    point(2025.92, 69.85, bases.eligible, { headline: true }),
    point(2026, 74, bases.unstated, { label: 'about 74%' }),
  ],
  comparable: jambi.comparable,
  promise: {
    family: 'reported',
    target: { position: 2046, value: 95, label: 'Target 95%', note: 'end of 2045' },
  },
} satisfies Partial<TrendChart>;

/** Charts of the kinds that the tables hold, by the name of their picture. */
export const examples: Readonly<Record<string, TrendChart>> = {
  'trend-jambi': jambi,
  'trend-jambi-phone': { ...jambi, id: 'trend-15-phone', width: 340 },
  'trend-milestones': { ...jambi, id: 'trend-15-milestones', milestones },
  'trend-milestones-phone': { ...jambi, id: 'trend-15-milestones-phone', width: 340, milestones },
  'trend-falling': {
    ...common,
    id: 'trend-71',
    reported: [
      point(2021.95, 80, bases.eligible),
      point(2023.17, 92.99, bases.unstated),
      point(2025, 76.11, bases.eligible),
      point(2025.67, 60.06, bases.eligible, { headline: true }),
      point(2025.96, 67.95, bases.unstated, { label: 'about 67.95%' }),
    ],
    comparable: [],
    promise: {
      family: 'reported',
      from: { position: 2025.67, value: 60.06 },
      target: { position: 2027, value: 75, label: 'Target 75%', note: 'end of 2026' },
      projection: { position: 2027, value: 48.9, label: 'At the pace made 48.9%' },
    },
  },
  'trend-one-point': {
    ...common,
    id: 'trend-76',
    reported: [point(2019, 11, bases.unstated, { headline: true, when: '2018', since: 2018 })],
    comparable: [],
  },
  'trend-two-points': {
    ...common,
    id: 'trend-51',
    reported: [point(2023, 40, bases.labour), point(2024, 48.5, bases.labour, { headline: true })],
    comparable: [],
  },
  'trend-long-phone': {
    ...common,
    id: 'trend-73-phone',
    width: 340,
    reported: [
      point(2015.67, 13.6, bases.unstated),
      point(2021.95, 36, bases.eligible),
      point(2022.89, 40, bases.unstated, { label: 'about 40%' }),
      point(2024.58, 40.4, bases.eligible),
      point(2025.5, 47.38, bases.eligible, { headline: true }),
      point(2025.49, 52.89, bases.eligible),
    ],
    comparable: jambi.comparable,
    promise: {
      family: 'reported',
      from: { position: 2025.5, value: 47.38 },
      target: { position: 2027, value: 71.65, label: 'Target 71.65%', note: 'end of 2026' },
    },
  },
  'trend-crowded-phone': {
    ...common,
    id: 'trend-62-phone',
    width: 340,
    reported: [
      point(2023.25, 52.92, bases.labour),
      point(2023.92, 37, bases.unstated),
      point(2024, 42.22, bases.labour),
      point(2024, 41.7, bases.labour),
      point(2024, 38, bases.eligible, { lowConfidence: true }),
      point(2024.1, 39, bases.unstated),
      point(2024.15, 44, bases.unstated),
      point(2024.2, 46.2, bases.eligible, { headline: true }),
    ],
    comparable: [],
  },
  'trend-bounds-phone': {
    ...common,
    id: 'trend-74-phone',
    width: 340,
    reported: [
      point(2023, 28, bases.eligible),
      point(2024, 35.1, bases.eligible, { label: 'under 35.1%', qualifier: 'under' }),
      point(2025, 33, bases.eligible, { headline: true }),
      point(2025.6, 50, bases.unstated, { label: 'over 50%', qualifier: 'over' }),
    ],
    comparable: [],
  },
  'trend-over-100': {
    ...common,
    id: 'trend-9108',
    reported: [point(2024, 98, bases.eligible), point(2025, 126.15, bases.eligible, { headline: true })],
    comparable: [],
  },
  'trend-target-only': {
    ...common,
    id: 'trend-95',
    reported: [],
    comparable: jambi.comparable,
    promise: {
      family: 'reported',
      target: { position: 2026, value: 62.5, label: 'Target 62.5%', note: 'end of 2025' },
    },
  },
  'trend-far-target': { ...far, id: 'trend-21' },
  'trend-far-pace-phone': {
    ...far,
    id: 'trend-21-phone',
    width: 340,
    promise: { ...far.promise, from: { position: 2025.92, value: 69.85 } },
  },
  'trend-comparable-promise': { ...country, id: 'trend-ID' },
  'trend-comparable-promise-phone': { ...country, id: 'trend-ID-phone', width: 340 },
  'trend-other-basis': {
    ...common,
    id: 'trend-16',
    reported: [
      point(2018.83, 26.72, bases.eligible),
      point(2024.75, 32.7, bases.eligible),
      point(2025.33, 36.7, bases.unstated),
      point(2025.66, 31.33, bases.unstated, { headline: true }),
    ],
    comparable: [],
    promise: {
      family: 'reported',
      from: { position: 2024.75, value: 32.7 },
      target: { position: 2025, value: 37.58, label: 'Target 37.58%', note: 'end of 2024' },
    },
  },
  'trend-comparable-only': { ...common, id: 'trend-96', reported: [], comparable: jambi.comparable },
};
