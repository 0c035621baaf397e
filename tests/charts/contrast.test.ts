import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ContrastChart, contrast, contrastLayout } from '../../src/charts/contrast.ts';
import { pagePaint } from '../../src/charts/paint.ts';
import { changeContrastChart, levelContrastChart } from '../../src/charts/province-contrast.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { SEGMENTS } from '../../src/stats/comparable.ts';
import { changeContrast, levelContrast } from '../../src/stats/contrast.ts';
import { provinceWins, winningUnits } from '../../src/stats/national-wins.ts';
import { LANGS } from '../../src/text/lang.ts';
import { expectSvg } from '../snapshot.ts';
import { real, stats } from '../stats/real.ts';
import { parse } from './parse.ts';

const { comparable } = stats;
const winners = winningUnits(comparable, provinceWins(real, stats.ceremonies));
const levels = SEGMENTS.flatMap((segment) => levelContrast(comparable, winners, segment) ?? []);
const level = levels.find(({ segment }) => segment === 'total');
const change = changeContrast(comparable, winners, 2022, 2025);
if (!level || !change) throw new Error('nothing to draw');

const sample = (width: number, groups: readonly (readonly number[])[]): ContrastChart => ({
  id: 'contrast',
  title: 'Cakupan',
  description: 'Pemenang di atas.',
  width,
  rows: groups.map((values, i) => ({
    heading: 'Pernah menang nasional: 17 wilayah',
    full: i === 0,
    median: { at: values[0] ?? 0, name: 'median', value: '24,9%' },
    dots: values.map((value, at) => ({
      code: String(at),
      value,
      label: `Wilayah ${at}`,
      flag: at < 2 ? { name: 'Papua Barat (batas lama)', value: '49,8%' } : undefined,
    })),
  })),
  ticks: [-20, 0, 20, 40, 60],
  tick: String,
  national: { at: 20, label: 'Indonesia 24,5%' },
  paint: pagePaint,
});

describe.each([1120, 328])('two groups on one axis, %i wide', (width) => {
  it('look as they did', () => {
    expectSvg(`contrast-total-${width}`, levelContrastChart('id', level, width));
    expectSvg(`contrast-change-${width}`, changeContrastChart('en', change, width));
  });

  it('stay in their frame, no dot on another, whatever the values', () => {
    const value = fc.oneof(fc.double({ min: -20, max: 60, noNaN: true }), fc.constantFrom(-20, 0, 60));
    const group = fc.array(value, { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(group, group, (a, b) => {
        const chart = sample(width, [a, b]);
        const { groups, country, height, radius, axis, x } = contrastLayout(chart);
        const line = x(chart.national.at);
        let above = 0;
        for (const { top, base, dots, flags } of groups) {
          expect(top).toBeGreaterThan(above);
          above = base;
          expect(base).toBeLessThan(axis);
          for (const { x, height: lift } of dots) {
            expect(x - radius).toBeGreaterThanOrEqual(0);
            expect(x + radius).toBeLessThanOrEqual(width);
            expect(base - lift - radius).toBeGreaterThan(top);
          }
          dots.forEach((one, i) => {
            for (const other of dots.slice(i + 1))
              expect(Math.hypot(one.x - other.x, one.height - other.height)).toBeGreaterThanOrEqual(
                2 * radius,
              );
          });
          for (const { flag } of flags) {
            expect(flag.left).toBeGreaterThanOrEqual(0);
            expect(flag.right).toBeLessThanOrEqual(width);
            expect(base - flag.top).toBeGreaterThan(top);
            const through = line > flag.left && line < flag.right;
            for (const { from, to } of through ? country : [])
              expect(to <= base - flag.top || from >= base - flag.bottom).toBe(true);
          }
        }
        expect(axis).toBeLessThan(height);
        expect(contrast(chart)).not.toMatch(/NaN|undefined/);
      }),
      { numRuns: 60 },
    );
  });
});

it('the line of the country runs through no word of the real charts, and is still drawn', () => {
  for (const lang of LANGS)
    for (const width of [1120, 328])
      for (const svg of [
        ...levels.map((each) => levelContrastChart(lang, each, width)),
        changeContrastChart(lang, change, width),
      ]) {
        const drawing = parse(svg);
        const path = drawing.querySelector('path[stroke-dasharray="3 3"]')?.getAttribute('d') ?? '';
        const parts = [...path.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)].map((part) => part.map(Number));
        expect(parts.length).toBeGreaterThan(0);
        for (const text of drawing.querySelectorAll('g[paint-order] text')) {
          const [name, figure] = [text.firstChild?.textContent ?? '', text.querySelector('tspan')];
          const size = Number(text.closest('[font-size]')?.getAttribute('font-size'));
          const lower = Number(figure?.getAttribute('dy') ?? 0);
          const wide = lower
            ? Math.max(textWidth(name, size), textWidth(figure?.textContent ?? '', size))
            : textWidth(text.textContent ?? '', size);
          const share = { start: 0, middle: 0.5, end: 1 }[text.getAttribute('text-anchor') ?? 'start'] ?? 0;
          const left = Number(text.getAttribute('x')) - share * wide;
          const base = Number(text.getAttribute('y'));
          for (const [, x = 0, from = 0, to = 0] of parts) {
            const meets =
              x > left && x < left + wide && from < base + lower + size * 0.28 && to > base - size * 0.75;
            expect(meets, `${lang} ${width} ${text.textContent}`).toBe(false);
          }
        }
      }
});

it('the real charts find room for every label, in both languages', () => {
  for (const lang of LANGS)
    for (const width of [1120, 328])
      for (const svg of [
        ...levels.map((each) => levelContrastChart(lang, each, width)),
        changeContrastChart(lang, change, width),
      ]) {
        const drawing = parse(svg);
        // The median and both ends of each group.
        expect(drawing.querySelectorAll('tspan')).toHaveLength(6);
        expect(drawing.querySelectorAll('circle')).toHaveLength(34);
        expect(drawing.querySelector('title')?.textContent).not.toBe('');
        expect(drawing.querySelector('desc')?.textContent).not.toBe('');
      }
});

it('a value outside the axis is refused', () => {
  expect(() => contrast(sample(328, [[61], [3]]))).toThrow('61 is outside its axis of -20 to 60');
});
