import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classAsTold, classOf } from '../../src/charts/classes.ts';
import { labelSize, type MapChart, map, mapLabels } from '../../src/charts/map.ts';
import { hitCircles } from '../../src/charts/map-hits.ts';
import type { PlacedMapLabel } from '../../src/charts/map-labels.ts';
import { lengthInside } from '../../src/charts/plane.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { expectSvg } from '../snapshot.ts';
import { afterSplit, beforeSplit, breaks, figures } from './geography.ts';
import { parse } from './parse.ts';

const links = (chart: MapChart): Element[] => [...parse(map(chart)).querySelectorAll('a.region')];
const fill = (chart: MapChart, code: string): string | null | undefined =>
  parse(map(chart)).querySelector(`[data-region="${code}"] path`)?.getAttribute('fill');

/** How much of a leader lies in the box of a label. */
const insideOf = (
  [from, to]: PlacedMapLabel['leader'],
  [left, top, right, bottom]: PlacedMapLabel['box'],
): number =>
  lengthInside(
    { from: { x: from[0], y: from[1] }, to: { x: to[0], y: to[1] } },
    { left, top, right, bottom },
  );

describe('classOf', () => {
  it('begins a class on its break', () => {
    expect([0, 14.99, 15, 19.99, 20, 49.99, 50, 126.15].map((value) => classOf(value, breaks))).toEqual([
      0, 0, 1, 1, 2, 5, 6, 6,
    ]);
  });

  it('of a computed share is that of the number that is written', () => {
    expect([19.94, 19.95, 19.978, 20].map((share) => classAsTold(share, breaks))).toEqual([1, 2, 2, 2]);
  });

  it('rises with the value', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 130, noNaN: true }),
        fc.double({ min: 0, max: 130, noNaN: true }),
        (a, b) => {
          expect(classOf(Math.min(a, b), breaks)).toBeLessThanOrEqual(classOf(Math.max(a, b), breaks));
        },
      ),
    );
  });

  it('has no class for what is no number', () => {
    expect(() => classOf(Number.NaN, breaks)).toThrow('no class for NaN');
  });
});

describe.each(['desk', 'phone'] as const)('the %s map', (drawing) => {
  it('looks as it did', () => {
    expectSvg(`map-before-split-${drawing}`, map(beforeSplit(drawing)));
    expectSvg(`map-today-${drawing}`, map(afterSplit(drawing)));
  });

  it('makes each of the 38 provinces a link with a name', () => {
    const found = links(beforeSplit(drawing));
    expect(found).toHaveLength(38);
    for (const link of found) {
      const code = link.getAttribute('data-region');
      expect(link.getAttribute('href')).toBe(`/provinsi/${code}/`);
      expect(link.getAttribute('aria-label')).toMatch(/: /);
      expect(link.querySelectorAll('path')).toHaveLength(1);
      expect(link.querySelector('title')?.textContent).toBe(link.getAttribute('aria-label'));
    }
  });

  it('gives members the colour of their former region and says so', () => {
    const chart = beforeSplit(drawing);
    for (const code of ['91', '93', '94', '95']) expect(fill(chart, code)).toBe('var(--c1)');
    for (const code of ['92', '96']) expect(fill(chart, code)).toBe('var(--c6)');
    const [label] = links(chart)
      .filter((link) => link.getAttribute('data-region') === '95')
      .map((link) => link.getAttribute('aria-label'));
    expect(label).toBe('95: dihitung dalam Papua (sebelum 2022), 8,2%');
    expect(map(chart)).toContain('class="member-borders"');
    expect(map(afterSplit(drawing))).not.toContain('class="member-borders"');
  });

  it('hatches and outlines what has no figure', () => {
    const chart = afterSplit(drawing);
    expect(fill(chart, '95')).toBe(`url(#${chart.id}-none)`);
    expect(map(chart)).toContain(`<pattern id="${chart.id}-none"`);
    expect(map(beforeSplit(drawing))).not.toContain('<pattern');
  });

  it('can be read where the policy of the page forbids styles', () => {
    expect(map(beforeSplit(drawing))).not.toMatch(/<style|\sstyle=/);
  });

  it('sets every label it is asked for, none over another, none out of the frame', () => {
    const { geometry, labels = [] } = beforeSplit(drawing);
    const placed = mapLabels({ geometry, labels });
    expect(placed.map(({ region }) => region)).toEqual(labels.map(({ region }) => region));
    placed.forEach(({ box: [left, top, right, bottom], name, value, lines }, i) => {
      expect(lines.join(' ')).toBe(`${name} ${value}`);
      const size = labelSize(geometry);
      expect(right - left).toBeCloseTo(Math.max(...lines.map((line) => textWidth(line, size))), 6);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(geometry.width);
      expect(bottom).toBeLessThanOrEqual(geometry.height);
      for (const { box } of placed.slice(i + 1)) {
        expect(left < box[2] && box[0] < right && top < box[3] && box[1] < bottom).toBe(false);
      }
    });
  });

  it('sets labels in the sea, whichever province is chosen', () => {
    const { geometry } = beforeSplit(drawing);
    for (const { code, name } of figures) {
      const [placed] = mapLabels({ geometry, labels: [{ region: code, name, value: '26,5%' }] });
      expect(placed, name).toBeDefined();
      if (placed)
        expect(geometry.land.share([...placed.box]), name).toBeLessThan(drawing === 'desk' ? 0.08 : 0.25);
    }
  });

  it('leads no line through a label, its own or another', () => {
    const { geometry, labels = [] } = beforeSplit(drawing);
    const every = figures.map(({ code, name }) => ({ region: code, name, value: '26,5%' }));
    for (const set of [labels, every, every.toReversed()]) {
      const placed = mapLabels({ geometry, labels: set });
      for (const { leader, name } of placed)
        for (const { box, name: crossed } of placed)
          expect(insideOf(leader, box), `${name} through ${crossed}`).toBe(0);
    }
  });

  it('leaves room for a finger around small provinces, off the middles of others', () => {
    const { geometry } = beforeSplit(drawing);
    const hits = hitCircles(geometry);
    const small = geometry.shapes.filter(({ area }) => area < (24 * 24) / 2);
    expect(small.map(({ code }) => code)).toEqual(expect.arrayContaining(['31', '34', '51']));
    for (const { code, anchor } of small) {
      const hit = hits.get(code);
      expect(hit, code).toBeDefined();
      if (!hit) continue;
      const away = ([x, y]: readonly [number, number]) => Math.hypot(x - hit.x, y - hit.y);
      expect(2 * hit.radius).toBeGreaterThanOrEqual(24);
      expect(away(anchor), code).toBeLessThan(hit.radius);
      for (const other of geometry.shapes)
        if (other.code !== code)
          expect(away(other.anchor), `${code} and ${other.code}`).toBeGreaterThan(hit.radius);
      expect(hit.x - hit.radius).toBeGreaterThanOrEqual(0);
      expect(hit.x + hit.radius).toBeLessThanOrEqual(geometry.width);
    }
    const drawn = parse(map(beforeSplit(drawing))).querySelectorAll('a.region circle[pointer-events="all"]');
    expect(drawn).toHaveLength(small.length);
  });

  it('makes labels links for pointers, those of former regions to their first member', () => {
    const labels = [...parse(map(beforeSplit(drawing))).querySelectorAll('a.label')];
    expect(labels.length).toBeGreaterThan(3);
    const hrefs = labels.map((label) => label.getAttribute('href'));
    expect(hrefs).toEqual(
      expect.arrayContaining(['/provinsi/15/', '/provinsi/91/', '/provinsi/92/', '/provinsi/31/']),
    );
    for (const label of labels) {
      expect(label.getAttribute('tabindex')).toBe('-1');
      expect(label.closest('[aria-hidden="true"]')).not.toBeNull();
      expect(label.closest('[pointer-events="none"]')).toBeNull();
      expect(Number(label.querySelector('rect')?.getAttribute('height'))).toBeGreaterThanOrEqual(24);
    }
  });

  it('is the same each time', () => {
    expect(map(beforeSplit(drawing))).toBe(map(beforeSplit(drawing)));
  });
});

describe('a map', () => {
  it('without addresses is a picture', () => {
    const picture = parse(map(beforeSplit('desk', { href: undefined })));
    expect(picture.documentElement.getAttribute('role')).toBe('img');
    expect(picture.querySelectorAll('a, [pointer-events="all"]')).toHaveLength(0);
    expect(parse(map(beforeSplit('desk'))).documentElement.getAttribute('role')).toBe('group');
  });

  it('outlines a province or a former region, and knows when there is none', () => {
    expect(map(beforeSplit('desk', { selected: '92-2021' }))).toContain('class="selected"');
    expect(map(beforeSplit('desk', { selected: undefined }))).not.toContain('class="selected"');
    expect(() => map(beforeSplit('desk', { selected: '99' }))).toThrow('no region 99');
  });

  it('has larger labels in store for a page that shows it small', () => {
    const chart = beforeSplit('desk');
    expect(map(chart)).not.toContain('larger');
    const labels = (chart.labels ?? []).slice(0, 6);
    const svg = parse(map({ ...chart, larger: { size: 22, labels } }));
    const [stored] = svg.querySelectorAll('.larger');
    expect(stored?.getAttribute('display')).toBe('none');
    expect(stored?.getAttribute('aria-hidden')).toBe('true');
    expect(stored?.querySelector('[font-size]')?.getAttribute('font-size')).toBe('22');
    expect(stored?.querySelectorAll('text')).toHaveLength(labels.length);
    expect(svg.querySelectorAll('.labels text')).toHaveLength(chart.labels?.length ?? 0);
    for (const rect of stored?.querySelectorAll('rect') ?? [])
      expect(Number(rect.getAttribute('height'))).toBeGreaterThan(24);
  });

  it('carries hostile names as text', () => {
    const name = '"><script>alert(1)</script>&';
    const svg = map(
      beforeSplit('desk', { label: () => name, labels: [{ region: '15', name, value: name }] }),
    );
    expect(parse(svg).querySelectorAll('script')).toHaveLength(0);
    expect(parse(svg).querySelector('a')?.getAttribute('aria-label')).toBe(name);
  });

  it('without a name or a finding is not drawn', () => {
    expect(() => map(beforeSplit('desk', { title: ' ' }))).toThrow('has no name');
    expect(() => map(beforeSplit('desk', { description: '' }))).toThrow('has no description');
  });
});
