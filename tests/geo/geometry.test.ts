import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Drawing, type MapGeometry, mapGeometry } from '../../src/geo/geometry.ts';
import { boundaries, former, provinces } from './fixture.ts';

const shape = (geometry: MapGeometry, code: string) => {
  const found = geometry.shapes.find((candidate) => candidate.code === code);
  if (!found) throw new Error(`no shape ${code}`);
  return found;
};

/** The points that path data visits, read back by the rules of SVG. */
function visited(d: string): [number, number][] {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const points: [number, number][] = [];
  for (const [, command = '', rest = ''] of d.matchAll(/([Mmlz])([^Mmlz]*)/g)) {
    if (command === 'z') [x, y] = [startX, startY];
    const numbers = rest.match(/-?(?:\d+\.?\d*|\.\d+)/g)?.map(Number) ?? [];
    expect(numbers.length % 2).toBe(0);
    numbers.forEach((dx, i) => {
      if (i % 2 === 1) return;
      [x, y] = [x + dx, y + (numbers[i + 1] ?? 0)];
      if (i === 0 && command !== 'l') [startX, startY] = [x, y];
      points.push([x, y]);
    });
  }
  return points;
}

describe.each<Drawing>(['desk', 'phone'])('the %s map', (drawing) => {
  const geometry = mapGeometry(boundaries, { drawing });
  const split = mapGeometry(boundaries, { drawing, former });

  it('draws every province', () => {
    expect(geometry.shapes.map(({ code }) => code)).toEqual(provinces.map(({ code }) => code));
    for (const { d, area } of geometry.shapes) {
      expect(d).toMatch(/^M.*z$/);
      expect(d).not.toMatch(/NaN|undefined|e-/);
      expect(area).toBeGreaterThan(1);
    }
  });

  it('keeps within its frame and fills its width', () => {
    const points = geometry.shapes.flatMap(({ d }) => visited(d));
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    expect(Math.min(...xs)).toBeGreaterThan(0);
    expect(Math.max(...xs)).toBeLessThan(geometry.width);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(geometry.width - 12);
    expect(Math.min(...ys)).toBeGreaterThan(0);
    expect(Math.max(...ys)).toBeLessThan(geometry.height);
  });

  it('says where each shape is', () => {
    for (const { d, box, anchor } of geometry.shapes) {
      const points = visited(d);
      expect(Math.min(...points.map(([x]) => x))).toBeCloseTo(box[0], 6);
      expect(Math.max(...points.map(([, y]) => y))).toBeCloseTo(box[3], 6);
      expect(anchor[0]).toBeGreaterThanOrEqual(box[0]);
      expect(anchor[0]).toBeLessThanOrEqual(box[2]);
      expect(geometry.land.share([anchor[0], anchor[1], anchor[0], anchor[1]])).toBe(1);
    }
  });

  it('shows the small ones', () => {
    // Kepulauan Riau, Jakarta, Yogyakarta, Bali: Jakarta is 660 km² of 1.9 million.
    for (const code of ['21', '31', '34', '51']) expect(shape(geometry, code).area).toBeGreaterThan(2);
    // Biak is an island of Papua, apart from the mainland.
    expect(shape(geometry, '91').d.match(/z/g)?.length).toBeGreaterThan(1);
    expect(shape(geometry, '21').d.match(/z/g)?.length).toBeGreaterThan(3);
  });

  it('gives equal ground equal paper', () => {
    // Square kilometres as the statistics office prints them, to a tenth: the outlines are simplified.
    const perKm2 = shape(geometry, '64').area / 127_000;
    for (const [code, km2] of [
      ['11', 56_800],
      ['15', 49_000],
      ['93', 117_900],
      ['53', 47_000],
    ] as const) {
      const seen = shape(geometry, code).area / perKm2 / km2;
      expect(seen, code).toBeGreaterThan(0.88);
      expect(seen, code).toBeLessThan(1.12);
    }
  });

  it('merges former regions from their members', () => {
    expect(split.formers.map(({ code }) => code)).toEqual(['91-2021', '92-2021']);
    for (const { code, members, area, d } of split.formers) {
      const sum = members.reduce((total, member) => total + shape(split, member).area, 0);
      expect(area / sum).toBeCloseTo(1, 1);
      expect(d).toMatch(/^M.*z$/);
      for (const member of members) expect(shape(split, member).within).toBe(code);
    }
    expect(shape(split, '15').within).toBeUndefined();
    expect(split.shapes.map(({ d }) => d)).toEqual(geometry.shapes.map(({ d }) => d));
  });

  it('tells borders from those between members', () => {
    expect(geometry.memberBorders).toBe('');
    expect(split.memberBorders).toMatch(/^M/);
    expect(visited(split.borders).length).toBeLessThan(visited(geometry.borders).length);
  });

  it('is drawn once for one set of options', () => {
    expect(mapGeometry(boundaries, { drawing, former: [...former] })).toBe(split);
  });

  it('is light', () => {
    const bytes = brotliCompressSync(geometry.shapes.map(({ d }) => d).join('"/><path d="')).length;
    const borders = brotliCompressSync(geometry.borders).length;
    expect(bytes + borders).toBeLessThan({ desk: 14_000, phone: 7000 }[drawing]);
  });
});

it('says which member a boundary file lacks', () => {
  const unknown = [{ code: '99-2030', members: ['99'] }];
  expect(() => mapGeometry(boundaries, { drawing: 'desk', former: unknown })).toThrow('no province 99');
});
