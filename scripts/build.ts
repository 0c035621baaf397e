// npm run build: checks the tables and builds the site in dist/, or not at all.
//   npm run build -- --data other --out elsewhere
//   npm run build -- --compress     with .br and .gz beside each text, for hosts that serve them
//   npm run build -- --only LIST    the files alone that a file lists, one a line: a part of the site, to measure or look at
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LOCAL_SITE } from './astro/address.ts';
import { makeSite } from './astro/make-site.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    // Of the report on tables that have problems.
    lang: { type: 'string' },
    out: { type: 'string', default: 'dist' },
    compress: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
// The pages read it from there, in this process.
if (values.data) process.env.DATA_DIR = values.data;
const { compress, only } = values;
const files = only === undefined ? undefined : new Set(readFileSync(only, 'utf8').trim().split('\n'));
if (!(await makeSite(resolve(values.out), { compress, only: files }))) process.exitCode = 1;
else if (!process.env.SITE_URL)
  console.log(`for ${LOCAL_SITE}; to publish it, build it with SITE_URL (and BASE_PATH)`);
