// npm run boundaries: derives data/boundaries/provinces.topo.json from the package indonesia-geodata. Run after that package changes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deriveBoundaries, type Mapshaper } from '../src/geo/derive.ts';
import { command } from './command.ts';

const require = createRequire(import.meta.url);
const mapshaper: Mapshaper = require('mapshaper');
const source = readFileSync(
  new URL('../node_modules/indonesia-geodata/json/indonesiaHigh.json', import.meta.url),
  'utf8',
);
const folder = new URL('../data/boundaries/', import.meta.url);

await command(
  {
    name: 'boundaries',
    usage:
      'usage: npm run boundaries\nderives data/boundaries/provinces.topo.json\nexit: 0 derived, 2 cannot run\n',
    options: {},
  },
  async () => {
    const derived = await deriveBoundaries(source, mapshaper);
    mkdirSync(folder, { recursive: true });
    writeFileSync(new URL('provinces.topo.json', folder), derived);
    process.stdout.write(`data/boundaries/provinces.topo.json: ${derived.length} bytes\n`);
    return 0;
  },
);
