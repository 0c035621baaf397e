import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea } from 'd3';
import { describe, expect, it } from 'vitest';
import { loadBoundaries, outline } from '../../src/geo/boundaries.ts';
import { deriveBoundaries, type Mapshaper } from '../../src/geo/derive.ts';
import { boundaries, committed, provinces } from './fixture.ts';

describe('the committed boundaries', () => {
  it('are what the script derives from the package, byte for byte', async () => {
    const mapshaper: Mapshaper = createRequire(import.meta.url)('mapshaper');
    const source = readFileSync(
      new URL('../../node_modules/indonesia-geodata/json/indonesiaHigh.json', import.meta.url),
      'utf8',
    );
    expect((await deriveBoundaries(source, mapshaper)) === committed).toBe(true);
  });

  it('have the provinces of regions.csv, by code and name', () => {
    const drawn = [...boundaries.geometries].map(([code, { properties }]) => [code, properties?.name]);
    expect(drawn).toEqual(provinces.map(({ code, name }) => [code, name]));
    expect(drawn).toHaveLength(38);
  });

  it.each(provinces.map(({ code, name }) => [code, name]))(
    'winds the rings of %s %s around its land',
    (code) => {
      const area = geoArea(outline(boundaries, code));
      expect(area).toBeGreaterThan(0);
      expect(area).toBeLessThan(1);
    },
  );

  it('keep the codes of the regions table, not those of the statistics office', () => {
    // Papua has Jayapura on the border in the east, Papua Barat has Manokwari.
    const east = (code: string): number => {
      const { geometry } = outline(boundaries, code);
      return Math.max(
        ...(JSON.stringify(geometry.coordinates)
          .match(/1[34]\d\.\d+/g)
          ?.map(Number) ?? []),
      );
    };
    expect(east('91')).toBeGreaterThan(140);
    expect(east('92')).toBeLessThan(136);
  });
});

describe('loadBoundaries', () => {
  const topology = (geometries: object[]): string =>
    JSON.stringify({
      type: 'Topology',
      arcs: [],
      objects: { provinces: { type: 'GeometryCollection', geometries } },
    });

  it.each([
    ['{}', 'not a TopoJSON topology'],
    [topology([{ type: 'Point', id: '15', coordinates: [0, 0] }]), '15 is not an area'],
    [topology([{ type: 'Polygon', arcs: [] }]), 'a province has no code'],
    [topology([0, 1].map(() => ({ type: 'Polygon', id: '15', arcs: [] }))), '15 is drawn twice'],
  ])('refuses %s', (json, message) => {
    expect(() => loadBoundaries(json)).toThrow(message);
  });

  it('knows no province that is not there', () => {
    expect(() => outline(boundaries, '99')).toThrow('no province 99');
  });
});
