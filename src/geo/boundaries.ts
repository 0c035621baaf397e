import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as Multi,
  Polygon as Single,
  Topology,
} from 'topojson-specification';
import { compareText } from '../data/compare-text.ts';

export interface RegionProperties {
  /** Kemendagri code: `15`. */
  readonly code: string;
  readonly name: string;
}

export type RegionGeometry = Single<RegionProperties> | Multi<RegionProperties>;

/** The outlines of today's provinces, in degrees, sharing their borders. */
export interface Boundaries {
  readonly topology: Topology;
  /** By Kemendagri code, in the order of the codes. */
  readonly geometries: ReadonlyMap<string, RegionGeometry>;
}

const isArea = (geometry: { type?: unknown }): geometry is RegionGeometry =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

/**
 * The boundaries that `data/boundaries/provinces.topo.json` holds.
 * @param json its text
 * @throws {Error} where it is no topology with an object `provinces` of areas, each with its code as id
 */
export function loadBoundaries(json: string): Boundaries {
  const topology: Topology<{ provinces?: GeometryCollection<RegionProperties> }> = JSON.parse(json);
  const provinces = topology.objects?.provinces;
  if (topology.type !== 'Topology' || provinces?.type !== 'GeometryCollection') {
    throw new Error('boundaries: not a TopoJSON topology with a collection "provinces"');
  }
  const geometries = new Map<string, RegionGeometry>();
  for (const geometry of provinces.geometries) {
    const code = String(geometry.id ?? '');
    if (!isArea(geometry)) throw new Error(`boundaries: ${code || 'a geometry'} is not an area`);
    if (!code) throw new Error('boundaries: a province has no code');
    if (geometries.has(code)) throw new Error(`boundaries: ${code} is drawn twice`);
    geometries.set(code, geometry);
  }
  const ordered = [...geometries].sort(([a], [b]) => compareText(a, b));
  return { topology, geometries: new Map(ordered) };
}

/**
 * A province's outline as GeoJSON, in degrees.
 * @throws {Error} where the boundaries do not have it
 */
export function outline(
  boundaries: Boundaries,
  code: string,
): Feature<Polygon | MultiPolygon, RegionProperties> {
  const geometry = boundaries.geometries.get(code);
  if (!geometry) throw new Error(`boundaries: no province ${code}`);
  return feature<RegionProperties>(boundaries.topology, geometry) as Feature<
    Polygon | MultiPolygon,
    RegionProperties
  >;
}
