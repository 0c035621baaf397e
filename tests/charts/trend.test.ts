import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it, test } from 'vitest';
import { trend } from '../../src/charts/trend.ts';
import type { TrendChart } from '../../src/charts/trend-chart.ts';
import { comparableRuns } from '../../src/charts/trend-runs.ts';
import { expectSvg } from '../snapshot.ts';
import { bases, examples, point } from './trend-examples.ts';

const { window } = new JSDOM('');
const parse = (svg: string): Element => {
  const parsed = new window.DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return parsed.documentElement;
};
const example = (name: string) => {
  const found = examples[name];
  if (!found) throw new Error(`no example ${name}`);
  return found;
};
const textsOf = (svg: string): string[] =>
  [...parse(svg).querySelectorAll('text')].map((text) => text.textContent ?? '');

describe.each(Object.entries(examples))('%s', (name, chart) => {
  const svg = trend(chart);

  it('keeps its picture', () => expectSvg(name, svg));

  it('is the same when drawn again', () => expect(trend(chart)).toBe(svg));

  it('carries nothing that a content security policy or a reader of names refuses', () => {
    expect(svg).not.toMatch(/<style|style=|class=|currentColor|NaN|aria-label=|&nbsp;/);
    expect(svg).not.toMatch(/\d\.\d{4,}/);
    parse(svg);
  });

  it('has no text smaller than 12', () => {
    const sizes = [...parse(svg).querySelectorAll('[font-size]')].map((text) =>
      Number(text.getAttribute('font-size')),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });
});

test('a line joins only figures of one stated basis and sufficient confidence, one a moment', () => {
  const runs = comparableRuns([
    point(2025, 3, bases.eligible),
    point(2023, 1, bases.eligible),
    point(2024, 2, bases.eligible, { lowConfidence: true }),
    point(2025, 4, bases.eligible, { headline: true }),
    point(2022, 9, bases.unstated),
    point(2023, 9, bases.unstated),
    point(2022, 9, undefined),
    point(2023, 9, undefined),
    point(2024, 9, bases.labour),
  ]);
  expect(runs.map((run) => run.map(({ position, value }) => [position, value]))).toEqual([
    [
      [2023, 1],
      [2025, 4],
    ],
  ]);
});

const xOf = (element: Element): number =>
  Number(/translate\(([\d.]+)/.exec(element.getAttribute('transform') ?? '')?.[1]);
const yearNames = (root: Element): readonly Element[] =>
  [...root.querySelectorAll('text:not([paint-order] *)')].filter((text) =>
    /^20\d\d$/.test(text.textContent ?? ''),
  );

test('a year is named between its turns, and its figure stands at its end', () => {
  const root = parse(trend(example('trend-comparable-only')));
  const names = yearNames(root);
  const dots = [...root.querySelectorAll('circle')].map((dot) => Number(dot.getAttribute('cx')));
  expect(names.map((name) => name.textContent)).toEqual(['2022', '2023', '2024', '2025']);
  expect(dots).toHaveLength(4);
  const year = (dots[1] ?? Number.NaN) - (dots[0] ?? Number.NaN);
  for (const [index, name] of names.entries()) {
    expect(xOf(name) + year / 2).toBeCloseTo(dots[index] ?? Number.NaN, 0);
    expect(name.closest('[text-anchor]')?.getAttribute('text-anchor')).toBe('middle');
  }
});

test.each(['trend-jambi', 'trend-jambi-phone'])('%s: June 2024 stands over the name of 2024', (name) => {
  const root = parse(trend(example(name)));
  const at = (year: string): number => {
    const found = yearNames(root).find(({ textContent }) => textContent === year);
    return found ? xOf(found) : Number.NaN;
  };
  const headline = Number(root.querySelector('circle[r="6"]')?.getAttribute('cx'));
  expect(headline).toBeCloseTo(at('2024'), 0);
  const target = Number(root.querySelector('circle[stroke="var(--promise)"]')?.getAttribute('cx'));
  expect(target).toBeCloseTo(at('2025') + (at('2025') - at('2024')) / 2, 0);
});

test('a figure that is dated only by a year has a bar over that year, which the key explains', () => {
  const chart = example('trend-one-point');
  const root = parse(trend(chart));
  const bar = root.querySelector('g[stroke-opacity] path')?.getAttribute('d') ?? '';
  const [x0 = 0, y0, x1 = 0, y1] = bar.match(/[\d.]+/g)?.map(Number) ?? [];
  expect(y1).toBe(y0);
  const dot = root.querySelector('circle[r="6"]');
  expect(x1).toBeCloseTo(Number(dot?.getAttribute('cx')), 0);
  const name = yearNames(root).find(({ textContent }) => textContent === '2018');
  expect((x0 + x1) / 2).toBeCloseTo(name ? xOf(name) : Number.NaN, 0);
  expect(textsOf(trend(chart))).toContain('dated only by its year');
  expect(textsOf(trend(example('trend-jambi')))).not.toContain('dated only by its year');
});

test('a comparable figure says which year it is of, a figure without room is listed below', () => {
  const texts = textsOf(trend(example('trend-comparable-only')));
  expect(texts.filter((text) => text === '2022')).toHaveLength(2);
  const { comparable: _, ...chart } = example('trend-crowded-phone');
  const crowd = Array.from({ length: 14 }, (_each, i) =>
    point(2024 + i / 40, 40 + i / 10, bases.labour, { when: 'May 2024' }),
  );
  const svg = trend({ ...chart, comparable: [], reported: crowd });
  const said = textsOf(svg).join(' ');
  expect(said).toMatch(/Unlabelled above: \d/);
  for (const { value } of crowd) expect(said).toContain(`${value}%`);
});

test('two figures that cannot both hold are tied, not joined', () => {
  const { promise: _, ...chart } = example('trend-jambi');
  const [low, high] = [
    { position: 2024.615, value: 39.52 },
    { position: 2024.5, value: 43.31 },
  ];
  const dispute = { low, high, label: 'sources disagree' };
  expect(comparableRuns(chart.reported, dispute)).toEqual([]);
  const root = parse(trend({ ...chart, dispute }));
  const ties = [...root.querySelectorAll('[stroke-dasharray="2 3"]')];
  expect(ties.map((tie) => tie.getAttribute('stroke'))).toEqual(['var(--muted)']);
  expect(root.querySelectorAll('g[stroke="var(--total)"] path, path[stroke="var(--total)"]')).toHaveLength(0);
  // Both rest on the headline's basis: neither is an open dot.
  expect(root.querySelectorAll('circle[fill="var(--total)"]')).toHaveLength(2);
});

test('of two figures that cannot both hold a line goes through the headline', () => {
  const [early, late] = [point(2021, 30, bases.eligible), point(2025, 40, bases.eligible)];
  const other = point(2025.2, 48, bases.eligible);
  const dispute = { low: late, high: other, label: 'sources disagree' };
  expect(comparableRuns([early, other, { ...late, headline: true }], dispute)).toEqual([
    [early, { ...late, headline: true }],
  ]);
});

test('a figure that only repeats an earlier one is a small dot that no line goes through', () => {
  const chart = example('trend-jambi');
  const root = parse(trend(chart));
  const [dot, key] = root.querySelectorAll('circle[r="2.5"]');
  expect([dot, key]).not.toContain(undefined);
  expect(textsOf(trend(chart))).toContain('quoted again');
  expect(comparableRuns(chart.reported).map((run) => run.map(({ value }) => value))).toEqual([
    [43.31, 39.52],
  ]);
});

test('a bound is an open triangle that points the way it says, and no line goes through it', () => {
  const chart = example('trend-bounds-phone');
  expect(comparableRuns(chart.reported).map((run) => run.map(({ value }) => value))).toEqual([[28, 33]]);
  const root = parse(trend(chart));
  const triangles = [...root.querySelectorAll('path[fill="var(--paper)"][stroke="var(--total)"]')].map(
    (path) => {
      const [x0 = 0, base = 0, x1 = 0, tip, y = 0] =
        path
          .getAttribute('d')
          ?.match(/[\d.]+/g)
          ?.map(Number) ?? [];
      expect(tip).toBeCloseTo((x0 + x1) / 2);
      return y > base ? 'down' : 'up';
    },
  );
  // The last explains them in the key.
  expect(triangles).toEqual(['down', 'up', 'up']);
  expect(root.querySelectorAll('circle')).toHaveLength(2);
  expect(textsOf(trend(chart))).toContain('only a bound: over or under it');
  expect(textsOf(trend(example('trend-jambi')))).not.toContain('only a bound: over or under it');
  // "About" is a figure all the same.
  const about = [point(2023, 28, bases.eligible, { qualifier: 'about' }), point(2024, 30, bases.eligible)];
  expect(comparableRuns(about)).toHaveLength(1);
});

test('a target in the far future leaves the chart soon after its last figure', () => {
  for (const name of ['trend-far-target', 'trend-far-pace-phone']) {
    const chart = example(name);
    const root = parse(trend(chart));
    expect(textsOf(trend(chart))).toEqual(expect.arrayContaining(['Target 95%']));
    expect(textsOf(trend(chart)).join(' ')).toMatch(/end of 2045,? beyond this chart/);
    const years = yearNames(root).map(({ textContent }) => Number(textContent));
    expect(Math.max(...years)).toBe(2026);
    expect(root.querySelectorAll('circle[stroke="var(--promise)"]')).toHaveLength(0);
    expect(root.querySelectorAll('path[fill="none"][stroke="var(--promise)"]')).toHaveLength(1);
  }
});

test('a target as far away as the figures reach back is drawn where it is due', () => {
  const root = parse(trend(example('trend-long-phone')));
  expect(root.querySelectorAll('circle[stroke="var(--promise)"]')).toHaveLength(1);
});

test('headline, target and last comparable figure are written beside their dots', () => {
  for (const name of ['trend-jambi', 'trend-jambi-phone']) {
    const texts = textsOf(trend(example(name)));
    for (const text of ['43.31%', 'Target 55%', 'end of 2025', '26.5%']) expect(texts).toContain(text);
  }
});

test('a figure repeated at a later date is told once', () => {
  expect(textsOf(trend(example('trend-jambi'))).filter((text) => text === '43.31%')).toHaveLength(1);
});

/** The words of a chart's key; it stands apart from the labels. */
const keyOf = (chart: TrendChart): string[] =>
  Object.values(chart.words.key).filter((text) => textsOf(trend(chart)).includes(text));

test('dots that no line explains are explained below, and only those', () => {
  expect(keyOf(example('trend-jambi'))).toEqual(['on another basis, or none stated', 'quoted again']);
  expect(keyOf(example('trend-crowded-phone'))).toContain('from a weaker source');
  expect(keyOf(example('trend-two-points'))).toEqual([]);
  const { basis } = point(2025, 50, bases.eligible);
  const twice = [point(2025, 27, basis, { headline: true }), point(2025, 34, basis)];
  expect(keyOf({ ...example('trend-one-point'), reported: twice })).toEqual([]);
});

test('figures that sources disagree on are tied, told and named', () => {
  const chart = {
    ...example('trend-two-points'),
    reported: [
      point(2025, 27.4, bases.eligible, { headline: true }),
      point(2025, 33.85, bases.eligible),
      point(2022, 20, bases.eligible),
    ],
    dispute: {
      low: { position: 2025, value: 27.4 },
      high: { position: 2025, value: 33.85 },
      label: 'sources disagree',
    },
  };
  expect(textsOf(trend(chart))).toEqual(
    expect.arrayContaining(['27.4%', '33.85%', 'sources disagree', '20%']),
  );
  expect(parse(trend(chart)).querySelectorAll('[stroke-dasharray="2 3"]')).toHaveLength(1);
});

test('one or two dots take less height than a story, and tell their dates', () => {
  const height = (chart: TrendChart): number => Number(parse(trend(chart)).getAttribute('height'));
  const one = example('trend-one-point');
  const dated = one.reported.map((each) => ({ ...each, when: 'June 2019' }));
  expect(height(one)).toBeLessThan(
    height({ ...one, reported: [...one.reported, point(2020, 9, undefined), point(2021, 9, undefined)] }) -
      60,
  );
  expect(textsOf(trend({ ...one, reported: dated }))).toContain('June 2019');
  expect(textsOf(trend({ ...one, width: 340, reported: dated }))).toContain('June 2019');
});

test('the way to a target says what it asks', () => {
  const chart = example('trend-jambi');
  const promise = chart.promise && { ...chart.promise, way: '11.7 points short' };
  expect(textsOf(trend({ ...chart, promise }))).toContain('11.7 points short');
});

test('the axis reaches beyond 100 where the figures do', () => {
  expect(textsOf(trend(example('trend-over-100')))).toEqual(
    expect.arrayContaining(['150%', '100%', '126.15%']),
  );
});

/** The points of the dotted lines, in user units. */
const dotted = (chart: TrendChart) =>
  [...parse(trend(chart)).querySelectorAll('[stroke-dasharray="0.1 5"] path')].map((path) => {
    const numbers = (path.getAttribute('d') ?? '').match(/[\d.]+/g)?.map(Number) ?? [];
    return [numbers.slice(0, 2), numbers.slice(2)];
  });
const dotsOf = (root: Element, selector: string) =>
  [...root.querySelectorAll(`circle${selector}`)].map((dot) => [
    Number(dot.getAttribute('cx')),
    Number(dot.getAttribute('cy')),
  ]);

test('without a figure the target is a level, with one it is a pace', () => {
  const [level] = dotted(example('trend-target-only'));
  expect(level?.[0]?.[1]).toBe(level?.[1]?.[1]);
  const [pace] = dotted(example('trend-jambi'));
  expect(pace?.[0]?.[1]).toBeGreaterThan(pace?.[1]?.[1] ?? Number.NaN);
});

test('a pace starts at the figure the promise is held against, not at the headline', () => {
  const chart = example('trend-other-basis');
  const [pace] = dotted(chart);
  const root = parse(trend(chart));
  const [headline] = dotsOf(root, '[r="6"]');
  const [x = 0, y = 0] = pace?.[0] ?? [];
  // Coordinates are written with one decimal.
  const at = (dot: readonly number[]): boolean => Math.hypot((dot[0] ?? 0) - x, (dot[1] ?? 0) - y) < 0.2;
  expect(dotsOf(root, '[r="4"]').filter(at)).toHaveLength(1);
  expect(pace?.[0]).not.toEqual(headline);
  expect(textsOf(trend(chart))).toContain('32.7%');
});

test('a promise on the comparable family stands in its panel, on its scale', () => {
  const chart = example('trend-comparable-promise');
  const root = parse(trend(chart));
  const [first, second] = [...root.querySelectorAll('[fill="var(--promise)"]')].map((text) =>
    text.closest('g[transform]'),
  );
  expect(first).not.toBeNull();
  expect(second).toBe(first);
  expect(first?.querySelector('circle[stroke="var(--comparable)"]')).toBeTruthy();
  expect(first?.querySelector('circle[fill="var(--total)"]')).toBeNull();
  const last = dotsOf(root, '[stroke="var(--comparable)"]').sort(([a = 0], [b = 0]) => b - a)[0];
  expect(dotted(chart)[0]?.[0]).toEqual(last);
});

test('a promise makes room for itself in the comparable panel', () => {
  const heightOf = (chart: TrendChart) => Number(parse(trend(chart)).getAttribute('height'));
  for (const name of ['trend-comparable-promise', 'trend-comparable-promise-phone']) {
    const chart = example(name);
    expect(heightOf(chart)).toBeGreaterThan(heightOf({ ...chart, promise: undefined }));
  }
});

test('a basis that is not stated is not written beside its dot', () => {
  expect(textsOf(trend(example('trend-one-point')))).not.toContain('basis not stated');
  expect(textsOf(trend(example('trend-other-basis')))).not.toContain('basis not stated');
});

test('a pace that falls below nobody ends at zero', () => {
  const chart = example('trend-falling');
  if (!chart.promise) throw new Error('no promise');
  const projection = { position: 2027, value: -60, label: 'falling' };
  const svg = trend({ ...chart, promise: { ...chart.promise, projection } });
  const [dot] = [...parse(svg).querySelectorAll('circle[stroke="var(--muted)"]')];
  const baseline = [...parse(svg).querySelectorAll('line')].map((line) => Number(line.getAttribute('y1')));
  expect(Number(dot?.getAttribute('cy'))).toBe(Math.max(...baseline.filter((y) => y < 280)));
});

test('a family without figures has no panel', () => {
  expect(textsOf(trend(example('trend-comparable-only'))).join()).not.toContain('Reported');
  expect(textsOf(trend(example('trend-two-points'))).join()).not.toContain('Comparable');
});

test('any figures of any years are drawn within the picture', () => {
  const place = {
    position: fc.integer({ min: 2012 * 12, max: 2030 * 12 }).map((month) => month / 12),
    value: fc.integer({ min: 0, max: 200 }),
  };
  const reported = fc.array(
    fc.record({
      ...place,
      basis: fc.constantFrom(...Object.values(bases), undefined),
      lowConfidence: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const future = fc.record({
    ...place,
    label: fc.constantFrom('Target 55%', 'With a promise of many words 55%'),
  });
  const promise = fc.record(
    {
      family: fc.constantFrom('reported' as const, 'comparable' as const),
      from: fc.record(place),
      target: future,
      projection: future,
    },
    { requiredKeys: ['family', 'target'] },
  );
  const promised = fc.option(promise, { nil: undefined });
  fc.assert(
    fc.property(reported, promised, fc.constantFrom(340, 680), (points, promise, width) => {
      const headed = points.map((each, index) => ({ ...each, headline: index === 0 }));
      const svg = trend({ ...example('trend-jambi'), reported: headed, promise, width });
      for (const [, x] of svg.matchAll(/ c?x="([^"]+)"/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(width);
      }
    }),
    { numRuns: 60 },
  );
});

test('words are escaped', () => {
  const chart = example('trend-one-point');
  const svg = trend({
    ...chart,
    reported: [point(2019, 11, bases.unstated, { headline: true, label: '<11% & "so"' })],
  });
  expect(textsOf(svg)).toContain('<11% & "so"');
});

test('nothing to draw, two headlines, no name and no description are refused', () => {
  const chart = example('trend-one-point');
  expect(() => trend({ ...chart, reported: [] })).toThrow('nothing to draw');
  const twice = [...chart.reported, ...chart.reported];
  expect(() => trend({ ...chart, reported: twice })).toThrow('two headlines');
  expect(() => trend({ ...chart, title: ' ' })).toThrow('no name');
  expect(() => trend({ ...chart, description: '' })).toThrow('no description');
});
