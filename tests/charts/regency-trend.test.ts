import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it, test } from 'vitest';
import { filePaint } from '../../src/charts/paint.ts';
import {
  drawRegencyTrend,
  drawRegencyWorkers,
  regencyChartKind,
  regencyLayout,
} from '../../src/charts/regency-chart.ts';
import { regencyTrend } from '../../src/charts/regency-trend.ts';
import {
  layRegencyTrend,
  type RegencyLabelled,
  type RegencyTrend,
} from '../../src/charts/regency-trend-layout.ts';
import { regenciesOf } from '../../src/stats/regency.ts';
import { winnersOf } from '../../src/stats/winners.ts';
import { LANGS } from '../../src/text/lang.ts';
import { expectSvg } from '../snapshot.ts';
import { real, stats } from '../stats/real.ts';

const regencies = regenciesOf(real, stats, winnersOf(real, stats.ceremonies));
const { window } = new JSDOM('');
const parse = (svg: string): Element => {
  const parsed = new window.DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return parsed.documentElement;
};
const frame = { id: 'trend-test', title: 'A trend', description: 'It rose.' };

const labelled = (position: number, value: number): RegencyLabelled => ({
  at: { position, value },
  words: { id: [`${value}%`, 'Desember 2024'], en: [`${value}%`, 'December 2024'] },
});

/** A series of one basis, with a promise. */
function series(
  values: readonly number[],
  width: number,
  start = 2016,
  goal?: readonly [number, number],
): RegencyTrend {
  const points = values.map((value, i) => ({ position: start + (i + 1) / 12, value, joined: true }));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) throw new RangeError('no values');
  return {
    points,
    lines: points.length > 1 ? [points] : [],
    first: labelled(first.position, first.value),
    last: labelled(last.position, last.value),
    promise: goal && { ...labelled(goal[0], goal[1]), from: last.position < goal[0] ? last : undefined },
    width,
  };
}

const WAVE = Array.from({ length: 120 }, (_, i) => 20 + i / 5 + 3 * Math.sin(i / 4));

describe.each([680, 340])('at %d pixels', (width) => {
  it.each([
    ['monthly', series(WAVE, width, 2016, [2027, 60])],
    ['two', series([31, 44], width)],
    ['far', series([31, 36, 44], width, 2023, [2046, 99.5])],
  ])('keeps its picture: %s', (name, trend) => {
    expectSvg(`regency-${name}-${width}`, regencyTrend('en', layRegencyTrend(trend), frame, filePaint));
  });

  it('has a dot at the end alone of a line of many months', () => {
    const svg = parse(regencyTrend('id', layRegencyTrend(series(WAVE, width)), frame, filePaint));
    expect(svg.querySelectorAll('circle')).toHaveLength(2);
    const short = parse(regencyTrend('id', layRegencyTrend(series([1, 2, 3], width)), frame, filePaint));
    expect(short.querySelectorAll('circle')).toHaveLength(4);
  });
});

test('labels stay inside, overlap nothing of each other, and the last figure always has one', () => {
  const value = fc.integer({ min: 0, max: 1300 }).map((tenths) => tenths / 10);
  const goal = fc.option(fc.tuple(fc.integer({ min: 2016, max: 2046 }), value), { nil: undefined });
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 130 }),
      fc.constantFrom(340, 680),
      goal,
      (values, width, promise) => {
        const layout = layRegencyTrend(series(values, width, 2016, promise));
        const { labels } = layout;
        expect(labels.length).toBeGreaterThanOrEqual(1);
        for (const [i, { box }] of labels.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(width);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(layout.bottom);
          for (const { box: other } of labels.slice(i + 1))
            expect(
              box.left < other.right &&
                other.left < box.right &&
                box.top < other.bottom &&
                other.top < box.bottom,
            ).toBe(false);
        }
        for (const { x, y } of [...layout.filled, ...(layout.promise ? [layout.promise] : [])]) {
          expect(x).toBeGreaterThanOrEqual(layout.left - 0.01);
          expect(x).toBeLessThanOrEqual(layout.right + 0.01);
          expect(y).toBeGreaterThanOrEqual(layout.top - 0.01);
          expect(y).toBeLessThanOrEqual(layout.bottom + 0.01);
        }
        for (const lang of LANGS) {
          const svg = regencyTrend(lang, layout, frame, filePaint);
          expect(svg).not.toMatch(/NaN|Infinity|<style|style=|class=/);
        }
      },
    ),
    { numRuns: 60 },
  );
});

describe('the regencies of March 2026', () => {
  const all = regencies.all.map(({ code }) => regencies.of(code));

  it('have a trend with shares of two moments, else one hundred workers, else no chart', () => {
    const kinds = Map.groupBy(all, regencyChartKind);
    expect([...kinds].map(([kind, own]) => [kind, own.length]).sort()).toEqual(
      [
        ['trend', kinds.get('trend')?.length],
        ['workers', kinds.get('workers')?.length],
        [undefined, kinds.get(undefined)?.length],
      ].sort(),
    );
    expect(kinds.get('trend')?.map(({ region }) => region.code)).toContain('16.06');
    expect(kinds.get(undefined)?.map(({ region }) => region.code)).toContain('32.04');
    for (const regency of all) {
      expect(drawRegencyTrend('id', regency, 680, filePaint) !== undefined).toBe(
        regencyChartKind(regency) === 'trend',
      );
      expect(drawRegencyWorkers('id', regency, filePaint) !== undefined).toBe(regency.headline !== undefined);
    }
  });

  it('are drawn alike from what was read back from a text', () => {
    for (const regency of all) {
      const back = JSON.parse(JSON.stringify(regency)) as typeof regency;
      for (const lang of LANGS)
        expect(drawRegencyTrend(lang, back, 340, filePaint)).toBe(
          drawRegencyTrend(lang, regency, 340, filePaint),
        );
    }
  });

  it('name the first figure, the last and the promise, in letters of 12 or more', () => {
    const musi = regencies.of('16.06');
    const svg = parse(drawRegencyTrend('en', musi, 340, filePaint) ?? '');
    const texts = [...svg.querySelectorAll('text')].map((text) => text.textContent);
    expect(texts).toEqual(expect.arrayContaining(['41.65%', '48.26%', 'Target 52.15%']));
    for (const sized of svg.querySelectorAll('[font-size]'))
      expect(Number(sized.getAttribute('font-size'))).toBeGreaterThanOrEqual(12);
    expect(regencyLayout(musi, 340)).toBe(regencyLayout(musi, 340));
  });
});
