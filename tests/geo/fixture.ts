import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { type Boundaries, loadBoundaries } from '../../src/geo/boundaries.ts';
import type { FormerRegion } from '../../src/geo/geometry.ts';
import { loadTiles, type Tiles } from '../../src/geo/tiles.ts';

export const committed = readFileSync(
  new URL('../../data/boundaries/provinces.topo.json', import.meta.url),
  'utf8',
);

export const boundaries: Boundaries = loadBoundaries(committed);

interface Region extends FormerRegion {
  readonly name: string;
  readonly level: string;
  readonly islands: string;
}

const table = readFileSync(new URL('../../data/regions.csv', import.meta.url), 'utf8');

// Read apart from the gate: a mistake there must not hide one here.
const regions: readonly Region[] = Papa.parse<Record<string, string>>(table, {
  header: true,
  skipEmptyLines: true,
}).data.map(({ code = '', name = '', level = '', island_group = '', members = '' }) => ({
  code,
  name,
  level,
  islands: island_group,
  members: members.split(';').filter(Boolean),
}));

export const provinces = regions.filter(({ level, members }) => level === 'province' && members.length === 0);
export const former = regions.filter(({ members }) => members.length > 0);

export const committedTiles = readFileSync(new URL('../../data/boundaries/tiles.csv', import.meta.url));

export const tiles: Tiles = loadTiles(committedTiles, boundaries.geometries.keys());
