import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MultiplesChart, multiples, multiplesLayout } from '../../src/charts/multiples.ts';
import { pagePaint } from '../../src/charts/paint.ts';
import { isInside, overlaps } from '../../src/charts/plane.ts';
import { regionMultiples } from '../../src/charts/region-multiples.ts';
import { trendsSinceFirst } from '../../src/stats/since-first.ts';
import { LANGS, type Lang } from '../../src/text/lang.ts';
import { expectSvg } from '../snapshot.ts';
import { stats } from '../stats/real.ts';
import { parse } from './parse.ts';

const draw = (lang: Lang, width: number): string => {
  const trends = trendsSinceFirst(stats.comparable, 'ID');
  if (!trends) throw new Error('no trends');
  const country = stats.country.region;
  return regionMultiples({ lang, trends, country, href: ({ code }) => `/${code}/` }, width);
};

const NAMES = ['Aceh', 'Nusa Tenggara Barat', 'Kepulauan Bangka Belitung', 'Papua Barat*'];

const sample = (width: number, series: readonly (readonly number[])[]): MultiplesChart => {
  const all = series.map((shares, i) => ({
    code: String(i),
    name: NAMES[i % NAMES.length] ?? '',
    points: shares.map((share, at) => ({ year: 2022 + at, share })),
    value: (shares.at(-1) ?? 0).toFixed(1),
    change: `+${(shares.at(-1) ?? 0).toFixed(1)}`,
    label: `Wilayah ${i}`,
    href: `/${i}/`,
  }));
  const [country, ...regions] = all;
  if (!country) throw new Error('no country');
  return {
    id: 'multiples',
    title: 'Cakupan',
    description: 'Naik.',
    width,
    country: { ...country, name: 'Indonesia' },
    regions,
    years: [2022, 2025],
    tick: (value) => `${value}%`,
    paint: pagePaint,
  };
};

describe.each([1120, 680, 328])('small multiples %i wide', (width) => {
  it('look as they did', () => expectSvg(`multiples-${width}`, draw('id', width)));

  it('stay in their frames and clear whatever the shares', () => {
    const share = fc.oneof(fc.double({ min: 0, max: 80, noNaN: true }), fc.constantFrom(0, 80));
    const one = fc.array(share, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 40 }), (series) => {
        const { cells, radius, height } = multiplesLayout(sample(width, series));
        const frame = { left: 0, top: 0, right: width, bottom: height };
        for (const { box, plot, line, reference, texts } of cells) {
          expect(isInside(box, frame)).toBe(true);
          for (const { x, y } of [...line, ...reference]) {
            expect(x).toBeGreaterThanOrEqual(plot.left - 1e-6);
            expect(x).toBeLessThanOrEqual(plot.right + 1e-6);
            expect(y - radius).toBeGreaterThanOrEqual(plot.top - 1e-6);
            expect(y + radius).toBeLessThanOrEqual(plot.bottom + 1e-6);
          }
          texts.forEach((text, i) => {
            expect(isInside(text.box, box), text.text).toBe(true);
            for (const other of texts.slice(i + 1))
              expect(overlaps(text.box, other.box), `${text.text} / ${other.text}`).toBe(false);
          });
        }
        cells.forEach(({ box }, i) => {
          for (const other of cells.slice(i + 1)) expect(overlaps(box, other.box)).toBe(false);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('link every unit and the country, the highest first', () => {
    for (const lang of LANGS) {
      const links = [...parse(draw(lang, width)).querySelectorAll('a')];
      expect(links).toHaveLength(35);
      expect(links[0]?.getAttribute('href')).toBe('/ID/');
      expect(links.at(-1)?.getAttribute('href')).toBe('/91-2021/');
    }
    expect(parse(draw('id', width)).querySelector('a[href="/15/"]')?.getAttribute('aria-label')).toMatch(
      /^Jambi: 26,5% pada 2025, \+\d+,\d poin sejak 2022$/,
    );
  });

  it('have no text smaller than 12 and need no style sheet', () => {
    const svg = draw('en', width);
    expect(svg).not.toMatch(/<style|\sstyle=/);
    expect(Number(parse(svg).querySelector('[font-size]')?.getAttribute('font-size'))).toBeGreaterThanOrEqual(
      12,
    );
  });
});

describe('small multiples', () => {
  it('are drawn on one scale from 0, whatever the height of their row', () => {
    const shares = [20, 60, 0, 40, 10];
    const { cells, scale, radius } = multiplesLayout(
      sample(
        328,
        shares.map((share) => [share]),
      ),
    );
    expect(new Set(cells.map(({ plot }) => Math.round(plot.bottom - plot.top))).size).toBe(3);
    for (const [i, { line, plot }] of cells.entries())
      expect(plot.bottom - radius - (line[0]?.y ?? 0)).toBeCloseTo((shares[i] ?? 0) * scale, 6);
  });

  it('set all rows alike, names of one line beside and above those of two', () => {
    const { cells } = multiplesLayout(
      sample(
        680,
        Array.from({ length: 40 }, () => [20]),
      ),
    );
    const values = cells.flatMap(({ texts }) => texts.filter(({ look }) => look === 'value'));
    const tops = [...new Set(values.map(({ box }) => box.top))];
    const steps = tops.slice(2).map((top, i) => Math.round(top - (tops[i + 1] ?? 0)));
    expect(new Set(steps).size).toBe(1);
  });

  it('say beside each value what it changed, and name the unit in the cell of the country', () => {
    const figures = [...parse(draw('id', 328)).querySelectorAll('g[role=listitem] > g')].map(
      ({ textContent }) => textContent,
    );
    expect(figures[0]).toBe('24,5+3,1 poin40%20222025');
    expect(figures.find((text) => text?.startsWith('26,5'))).toBe('26,5+5,3');
    expect(parse(draw('en', 328)).documentElement.textContent).toContain('+3.1 points');
  });

  it('mark their scale in the first cell, over the line of the country', () => {
    const { cells, scale, radius } = multiplesLayout(sample(328, [[20, 24], [62], [30]]));
    const [first, ...others] = cells;
    const text = first?.texts.find(({ look }) => look === 'scale');
    expect(text?.text).toBe('40%');
    expect((first?.plot.bottom ?? 0) - radius - (first?.mark ?? 0)).toBeCloseTo(40 * scale, 6);
    expect(text?.box.bottom).toBeLessThan(first?.mark ?? 0);
    expect(others.map(({ mark }) => mark)).toEqual(others.map(() => undefined));
  });

  it('name the years under each row where there is width, else once', () => {
    const years = (width: number) =>
      multiplesLayout(
        sample(
          width,
          Array.from({ length: 14 }, () => [20]),
        ),
      )
        .cells.flatMap(({ texts }) => texts)
        .filter(({ look }) => look === 'year').length;
    expect([years(1120), years(328)]).toEqual([4, 2]);
  });

  it('draw the country behind every other line, and a lone year as a dot', () => {
    const svg = parse(multiples(sample(328, [[20, 21], [20]])));
    expect(svg.querySelectorAll('[stroke-dasharray]')).toHaveLength(1);
    expect([...svg.querySelectorAll('a')].at(-1)?.querySelectorAll('path')).toHaveLength(2);
    expect(svg.querySelectorAll('circle')).toHaveLength(2);
  });

  it('refuse what lies off their scale, and a region without figures', () => {
    expect(() => multiples(sample(328, [[20, -1]]))).toThrow('-1 of 2023 is below 0');
    expect(() => multiples(sample(328, [[20, Number.NaN]]))).toThrow('NaN of 2023');
    expect(() => multiples(sample(328, [[1, 2, 3, 4, 5]]))).toThrow(
      '5 of 2026 is below 0 or outside 2022 to 2025',
    );
    expect(() => multiples(sample(328, [[20], []]))).toThrow('1 has no figure');
  });
});
