// npm run build: checks the tables and builds the site in dist/, or not at all.
//   DATA_DIR=other npm run build -- --out elsewhere
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeSite } from './astro/make-site.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
if (!(await makeSite(resolve(values.out)))) process.exitCode = 1;
