import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { dumbbell } from '../../src/charts/dumbbell.ts';
import type { DumbbellChart } from '../../src/charts/dumbbell-chart.ts';
import { type DumbbellLayout, dumbbellLayout } from '../../src/charts/dumbbell-layout.ts';
import { pagePaint } from '../../src/charts/paint.ts';
import { isInside, overlaps } from '../../src/charts/plane.ts';
import { segmentGapChart } from '../../src/charts/segment-gap.ts';
import { segmentGaps } from '../../src/stats/gap.ts';
import { LANGS, type Lang } from '../../src/text/lang.ts';
import { expectSvg } from '../snapshot.ts';
import { stats } from '../stats/real.ts';

const parse = (svg: string): Document => new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;

const draw = (lang: Lang, year: number, width: number): string => {
  const gaps = segmentGaps(stats.comparable, 'ID', year);
  if (!gaps) throw new Error(`no gaps in ${year}`);
  const country = stats.country.region;
  return segmentGapChart({ lang, gaps, country, most: 90, href: ({ code }) => `/${code}/` }, width);
};

/** Dots on their axis, texts in the frame and clear of each other. */
function expectClear(layout: DumbbellLayout, width: number): void {
  const { rows, columns, texts, radius, height } = layout;
  const frame = { left: 0, top: 0, right: width, bottom: height };
  for (const { box, y, formal, informal } of rows) {
    expect(isInside(box, frame)).toBe(true);
    const column = columns.find(({ from, to }) => from >= box.left && to <= box.right);
    for (const x of [formal, informal]) {
      expect(x).toBeGreaterThanOrEqual((column?.from ?? Number.NaN) - 1e-6);
      expect(x).toBeLessThanOrEqual((column?.to ?? Number.NaN) + 1e-6);
      expect(
        isInside({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }, box),
      ).toBe(true);
    }
  }
  const all = [...texts, ...rows.flatMap((row) => row.texts)];
  all.forEach(({ text, box }, i) => {
    expect(isInside(box, frame), text).toBe(true);
    for (const other of all.slice(i + 1))
      expect(overlaps(box, other.box), `${text} / ${other.text}`).toBe(false);
    for (const { y, formal, informal } of rows)
      for (const x of [formal, informal]) {
        const dot = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
        expect(overlaps(box, dot), `${text} on a dot`).toBe(false);
      }
  });
}

const NAMES = ['Aceh', 'Nusa Tenggara Barat', 'Kepulauan Bangka Belitung', 'Papua Barat*'];

const sample = (width: number, pairs: readonly (readonly [number, number])[]): DumbbellChart => {
  const rows = pairs.map(([formal, informal], i) => ({
    code: String(i),
    name: NAMES[i % NAMES.length] ?? '',
    formal,
    informal,
    gap: (formal - informal).toFixed(1),
    label: `Wilayah ${i}`,
    href: `/${i}/`,
  }));
  const [first = { code: '0', name: '', formal: 1, informal: 1, gap: '', label: 'Indonesia' }] = rows;
  return {
    id: 'gap',
    title: 'Cakupan',
    description: 'Formal di depan.',
    width,
    rows,
    country: {
      ...first,
      name: 'Indonesia',
      formalText: `formal ${first.formal.toFixed(1)}%`,
      informalText: `informal ${first.informal.toFixed(1)}%`,
      gapText: `selisih ${first.gap} poin`,
    },
    axis: { domain: [0, 90], ticks: [0, 25, 50, 75] },
    tick: (value) => (value === 75 ? '75%' : String(value)),
    heading: 'selisih, poin',
    paint: pagePaint,
  };
};

describe.each([1120, 680, 328])('a dumbbell %i wide', (width) => {
  it('looks as it did', () => expectSvg(`dumbbell-${width}`, draw('id', 2025, width)));

  it('stays in its frame and clear whatever the shares', () => {
    const share = fc.oneof(fc.double({ min: 0, max: 90, noNaN: true }), fc.constantFrom(0, 90, 44));
    fc.assert(
      fc.property(fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 40 }), (pairs) => {
        expectClear(dumbbellLayout(sample(width, pairs)), width);
      }),
      { numRuns: 40 },
    );
  });

  it('links every unit and the country, and says each row in words', () => {
    for (const lang of LANGS)
      for (const year of stats.comparable.completeYears) {
        const links = [...parse(draw(lang, year, width)).querySelectorAll('a')];
        expect(links).toHaveLength(35);
        expect(links[0]?.getAttribute('href')).toBe('/ID/');
        for (const link of links) expect(link.getAttribute('aria-label')).toMatch(/: formal .+, informal .+/);
      }
    expect(
      parse(draw('id', 2025, width))
        .querySelectorAll('a')[1]
        ?.getAttribute('aria-label'),
    ).toBe('Maluku Utara: formal 54,0%, informal 11,5%, selisih +42,5 poin');
  });

  it('has no text smaller than 12 and needs no style sheet', () => {
    const svg = draw('en', 2025, width);
    expect(svg).not.toMatch(/<style|\sstyle=/);
    const sizes = [...parse(svg).querySelectorAll('[font-size]')].map((node) =>
      Number(node.getAttribute('font-size')),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });
});

describe('a dumbbell', () => {
  it('refuses a share off its axis', () => {
    expect(() => dumbbell(sample(328, [[107, 20]]))).toThrow('107 is outside its axis of 0 to 90');
    expect(() => dumbbell(sample(328, [[20, Number.NaN]]))).toThrow('NaN');
  });

  it('tells its dots apart without colour', () => {
    const circles = [...parse(dumbbell(sample(328, [[40, 20]]))).querySelectorAll('circle')];
    expect(new Set(circles.map((circle) => circle.getAttribute('fill')))).toEqual(
      new Set([pagePaint.formal, pagePaint.paper]),
    );
  });

  it('draws no line where the dots touch', () => {
    const rows = (formal: number, informal: number) =>
      parse(dumbbell(sample(328, [[formal, informal]]))).querySelectorAll('a path').length;
    expect(rows(40, 20)).toBe(2);
    expect(rows(40, 40)).toBe(0);
  });
});
