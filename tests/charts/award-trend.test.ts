import { describe, expect, it } from 'vitest';
import { pagePaint } from '../../src/charts/paint.ts';
import {
  type AwardedProvince,
  awardTrendScale,
  provinceAwardTrend,
} from '../../src/charts/province-award-trend.ts';
import { judgedYears, provinceWins, winningUnits } from '../../src/stats/national-wins.ts';
import { expectSvg } from '../snapshot.ts';
import { real, stats } from '../stats/real.ts';
import { parse } from './parse.ts';

const provinces = winningUnits(stats.comparable, provinceWins(real, stats.ceremonies)).map(
  (won): AwardedProvince => ({
    won,
    reported: stats.profile(won.wins[0]?.province.code ?? '').reported,
  }),
);
const scale = awardTrendScale(provinces);
const of = (code: string): AwardedProvince => {
  const found = provinces.find(({ won }) => won.unit.code === code);
  if (!found) throw new RangeError(`no winner ${code}`);
  return found;
};

describe('a winner around the years it was awarded for', () => {
  it('looks as it did', () => {
    expectSvg('award-trend-jambi', provinceAwardTrend('id', real, of('15'), scale));
    expectSvg('award-trend-papua-barat', provinceAwardTrend('en', real, of('92-2021'), scale));
  });

  it('shades the years judged', () => {
    expect(judgedYears(of('15').won)).toEqual([2022, 2023]);
    expect(judgedYears(of('71').won)).toEqual([2019, 2020, 2021, 2023]);
    const drawing = parse(provinceAwardTrend('id', real, of('71'), scale));
    expect(drawing.querySelectorAll('rect')).toHaveLength(4);
  });

  it('shares one scale with all others, from the first year judged to the newest figure', () => {
    expect(scale.time[0]).toBe(2017);
    expect(scale.comparable).toBe(80);
    const highest = Math.max(...provinces.flatMap(({ won }) => won.figures.map(({ share }) => share)));
    expect(scale.comparable).toBeGreaterThanOrEqual(highest);
    expect(scale.time[1]).toBeGreaterThanOrEqual(2026);
  });

  it('joins comparable figures only, and keeps the families in colours of their own', () => {
    for (const province of provinces) {
      const drawing = parse(provinceAwardTrend('en', real, province, scale));
      const lines = [...drawing.querySelectorAll('path[fill="none"][stroke-linejoin]')];
      expect(lines.map((line) => line.getAttribute('stroke'))).toEqual([pagePaint.comparable]);
      const rings = drawing.querySelectorAll(`g[stroke="${pagePaint.total}"] circle`);
      const full = drawing.querySelectorAll(`g[fill="${pagePaint.comparable}"] circle`);
      expect(full).toHaveLength(province.won.figures.length);
      expect(rings.length).toBeLessThanOrEqual(province.reported.statements.length);
    }
  });

  it.each([
    ['14', '31,91'],
    ['15', '43,31'],
    ['64', 'lebih dari 50'],
    ['65', 'sekitar 46'],
    ['71', '60,06'],
  ])('of %s labels what its own page leads with: %s', (code, label) => {
    const drawing = parse(provinceAwardTrend('id', real, of(code), scale));
    const labels = [...drawing.querySelectorAll(`text[font-weight="700"][fill="${pagePaint.total}"]`)];
    expect(labels.map(({ textContent }) => textContent)).toEqual([label]);
    expect(drawing.querySelectorAll(`circle[fill="${pagePaint.total}"]`)).toHaveLength(code === '64' ? 0 : 1);
  });

  it('hides no other figure under a label', () => {
    const hidden = provinces.flatMap((province) => {
      const drawing = parse(provinceAwardTrend('id', real, province, scale));
      const number = (node: Element, name: string): number => Number(node.getAttribute(name));
      return [...drawing.querySelectorAll(`text[font-weight="700"][fill="${pagePaint.total}"]`)].flatMap(
        (label) => {
          const wide = (label.textContent ?? '').length * 5;
          const shift =
            { start: 0, middle: wide / 2, end: wide }[label.getAttribute('text-anchor') ?? ''] ?? 0;
          const left = number(label, 'x') - shift;
          return [...drawing.querySelectorAll(`g[stroke="${pagePaint.total}"] > circle`)].filter((dot) => {
            const [cx, cy] = [number(dot, 'cx'), number(dot, 'cy')];
            return cx > left && cx < left + wide && cy < number(label, 'y') && cy > number(label, 'y') - 9;
          });
        },
      );
    });
    expect(hidden).toHaveLength(0);
  });

  it('has no panel of a family without figures', () => {
    const alone = provinceAwardTrend(
      'en',
      real,
      { ...of('15'), reported: { headline: undefined, statements: [] } },
      scale,
    );
    expect(alone).not.toContain('Reported');
    expect(alone).toContain('Comparable');
  });

  it('keeps every label in its frame', () => {
    for (const province of provinces) {
      const drawing = parse(provinceAwardTrend('id', real, province, scale));
      expect(drawing.documentElement.outerHTML).not.toMatch(/NaN|undefined/);
      const [width, height] = ['width', 'height'].map((name) =>
        Number(drawing.documentElement.getAttribute(name)),
      );
      for (const text of drawing.querySelectorAll('text')) {
        expect(Number(text.getAttribute('x'))).toBeLessThanOrEqual(width ?? 0);
        expect(Number(text.getAttribute('y'))).toBeLessThanOrEqual(height ?? 0);
      }
    }
  });
});
