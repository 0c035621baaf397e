/** The part of mapshaper's interface that the derivation uses; the package carries no types. */
export interface Mapshaper {
  applyCommands(
    commands: string,
    input: Record<string, string>,
  ): Promise<Record<string, Uint8Array | string | undefined>>;
}

/** The source prints English or colloquial names for two provinces; ours are the official ones. */
const NAMES = { 'Jakarta Raya': 'DKI Jakarta', Yogyakarta: 'DI Yogyakarta' };

// Half of the removable points: fine enough for a map of 1,200 pixels. A quarter is the coarsest that keeps Biak.
const COMMANDS = [
  '-i source.json',
  '-simplify 50% weighted keep-shapes',
  `-each 'code = REGION_CODE, name = ${JSON.stringify(NAMES)}[name] || name'`,
  '-filter-fields code,name',
  "-sort 'code'",
  '-rename-layers provinces',
  '-o provinces.topo.json format=topojson quantization=10000 id-field=code',
].join(' ');

/**
 * The committed boundaries from the GeoJSON of `indonesia-geodata` (`json/indonesiaHigh.json`): TopoJSON with one
 * object `provinces`, the Kemendagri code as each geometry's id. The same source gives the same bytes.
 */
export async function deriveBoundaries(source: string, mapshaper: Mapshaper): Promise<string> {
  const output = await mapshaper.applyCommands(COMMANDS, { 'source.json': source });
  const derived = output['provinces.topo.json'];
  if (derived === undefined) throw new Error('mapshaper wrote no provinces.topo.json');
  return `${typeof derived === 'string' ? derived : new TextDecoder().decode(derived)}\n`;
}
