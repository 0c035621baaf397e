import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { dodge } from '../../src/charts/dodge.ts';
import { type StripChart, type StripLayout, strip, stripLayout } from '../../src/charts/strip.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { expectSvg } from '../snapshot.ts';
import { figures, percent, ranking, selecting } from './geography.ts';

const parse = (svg: string): Document => new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;

/** Everything a reader could see collide. */
function expectClear({ dots, labels, radius }: StripLayout, width: number): void {
  dots.forEach((dot, i) => {
    expect(dot.x - radius).toBeGreaterThanOrEqual(0);
    expect(dot.x + radius).toBeLessThanOrEqual(width);
    for (const other of dots.slice(i + 1)) {
      expect(Math.hypot(other.x - dot.x, other.height - dot.height)).toBeGreaterThanOrEqual(2 * radius);
    }
  });
  labels.forEach(({ flag }, i) => {
    expect(flag.left).toBeGreaterThanOrEqual(0);
    expect(flag.right).toBeLessThanOrEqual(width);
    for (const { x, height } of dots) {
      const dx = Math.max(flag.left - x, 0, x - flag.right);
      const dy = Math.max(flag.bottom - height, 0, height - flag.top);
      expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(radius);
    }
    labels.forEach((other, j) => {
      if (i === j) return;
      const { left, right, bottom, top } = other.flag;
      expect(flag.left < right && left < flag.right && flag.bottom < top && bottom < flag.top).toBe(false);
      // A pole of one label through the text of another.
      const { x, foot, flag: pole } = other;
      expect(x > flag.left && x < flag.right && pole.head > flag.bottom && foot < flag.top).toBe(false);
    });
  });
}

const wide = [1120, 680, 340] as const;

describe.each(wide)('a strip %i wide', (width) => {
  it('looks as it did', () => {
    expectSvg(`strip-${width}`, strip(ranking(width)));
    expectSvg(`strip-${width}-sumatera-utara`, strip(selecting(width, '12')));
  });

  it('labels the extremes, the selected region and the country, clear of each other', () => {
    const layout = stripLayout(ranking(width));
    expect(layout.labels.map(({ name }) => name)).toEqual([
      'Jambi',
      'Indonesia',
      'Papua Barat (sebelum 2022)',
      'Papua (sebelum 2022)',
    ]);
    expectClear(layout, width);
  });

  it('stays clear whichever region is selected', () => {
    for (const { code, name } of figures) {
      const chart = selecting(width, code);
      const layout = stripLayout(chart);
      expect(layout.labels[0]?.name).toBe(name);
      expect(layout.labels, name).toHaveLength((chart.labels?.size ?? 0) + 1);
      expectClear(layout, width);
    }
  });

  it('stays clear whatever the values', () => {
    const value = fc.double({ min: 0, max: 80, noNaN: true });
    const some = fc.array(fc.oneof(value, fc.constantFrom(0, 24.5, 80)), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(some, value, fc.array(fc.nat(), { maxLength: 3 }), (values, at, picks) => {
        const regions = values.map((v, i) => ({ code: String(i), value: v, label: percent(v) }));
        const picked = picks.map((pick) => pick % regions.length);
        const labels = new Map(
          picked.map((i) => [String(i), { name: `Nusa Tenggara ${i}`, value: '12,3%' }]),
        );
        const chart: StripChart = ranking(width, {
          regions,
          labels,
          selected: String(picked[0] ?? 0),
          national: { name: 'Indonesia', value: percent(at), at },
        });
        const layout = stripLayout(chart);
        expectClear(layout, width);
        expect(layout.labels.length).toBeGreaterThan(0);
        const first = picked[0];
        if (first !== undefined) expect(layout.labels[0]?.name).toBe(`Nusa Tenggara ${first}`);
      }),
      { numRuns: 60 },
    );
  });

  it('links each region, highest first', () => {
    const links = [...parse(strip(ranking(width))).querySelectorAll('a')];
    expect(links).toHaveLength(34);
    expect(links[0]?.getAttribute('aria-label')).toBe('Papua Barat (sebelum 2022): 49,8%');
    expect(links.at(-1)?.getAttribute('aria-label')).toBe('Papua (sebelum 2022): 8,2%');
    for (const link of links)
      expect(link.getAttribute('href')).toBe(`/provinsi/${link.getAttribute('data-region')}/`);
  });

  it('is the key of the map: a band for each class, its breaks printed', () => {
    const svg = parse(strip(ranking(width)));
    const fills = [...svg.querySelectorAll('rect')].map((rect) => rect.getAttribute('fill'));
    expect(fills).toEqual([...[1, 2, 3, 4, 5, 6, 7].map((i) => `var(--c${i})`), 'none']);
    const words = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
    const narrow = ['0', '15', '25', '40', '50', '80%'];
    const printed = width === 340 ? narrow : ['0', '15', '20', '25', '30', '40', '50', '80%'];
    expect(words.filter((text) => /^\d+%?$/.test(text ?? ''))).toEqual(printed);
  });

  it('has no text smaller than 12', () => {
    const sizes = [...parse(strip(ranking(width))).querySelectorAll('[font-size]')].map((node) =>
      Number(node.getAttribute('font-size')),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  it('needs no style sheet', () => {
    expect(strip(ranking(width))).not.toMatch(/<style|\sstyle=/);
  });
});

describe('a strip', () => {
  it('refuses a value off its axis', () => {
    const regions = [{ code: '92', value: 107, label: '107%' }];
    expect(() => strip(ranking(340, { regions }))).toThrow('107 is outside its axis of 0 to 80');
    expect(() => strip(ranking(340, { regions: [{ code: '92', value: Number.NaN, label: '' }] }))).toThrow(
      'NaN',
    );
  });

  it('without regions is an axis', () => {
    const svg = parse(strip(ranking(340, { regions: [], national: undefined })));
    expect(svg.documentElement.getAttribute('role')).toBe('img');
    expect(svg.querySelectorAll('circle')).toHaveLength(0);
  });

  it('has no two numbers that read as one, however narrow it is', () => {
    for (let width = 240; width <= 1200; width += 20) {
      const numbers = [...parse(strip(ranking(width, { regions: [] }))).querySelectorAll('text')].flatMap(
        (node) => {
          const text = node.textContent ?? '';
          const size = Number(node.parentElement?.getAttribute('font-size'));
          const half = textWidth(text, size) / 2;
          const x = Number(node.getAttribute('x'));
          return /^\d+%?$/.test(text) ? [{ size, left: x - half, right: x + half }] : [];
        },
      );
      expect(numbers.length, `${width}`).toBeGreaterThan(3);
      numbers.slice(1).forEach(({ left, size }, i) => {
        // Coordinates are rounded to a tenth.
        expect(left - (numbers[i]?.right ?? 0), `${width}`).toBeGreaterThanOrEqual(size / 2 - 0.1);
      });
    }
  });

  it('explains the hatching only where a region has no figure', () => {
    const plain = parse(strip(ranking(340)));
    expect(plain.querySelector('pattern')).toBeNull();
    const svg = parse(strip(ranking(340, { none: 'belum ada angka' })));
    expect([...svg.querySelectorAll('text')].at(-1)?.textContent).toBe('belum ada angka');
    const id = svg.querySelector('pattern')?.id;
    expect(svg.querySelector(`rect[fill="url(#${id})"]`)).not.toBeNull();
    const height = (root: Document) => Number(root.documentElement.getAttribute('height'));
    expect(height(svg)).toBeGreaterThan(height(plain));
  });

  it('rings the selected dot', () => {
    const ring = parse(strip(ranking(340))).querySelector('[data-region="15"] circle');
    expect(ring?.getAttribute('stroke')).toBe('var(--ink)');
  });
});

describe('dodge', () => {
  it('keeps dots apart and as low as they can lie', () => {
    expect(dodge([0, 100, 200], 10)).toEqual([0, 0, 0]);
    expect(dodge([0, 0, 0], 10)).toEqual([0, 10, 20]);
    expect(dodge([], 10)).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 50 }), (xs) => {
        const heights = dodge(xs, 9);
        xs.forEach((x, i) => {
          xs.forEach((other, j) => {
            if (j > i) {
              expect(Math.hypot(x - other, (heights[i] ?? 0) - (heights[j] ?? 0))).toBeGreaterThanOrEqual(
                9 - 1e-5,
              );
            }
          });
        });
      }),
    );
  });
});
