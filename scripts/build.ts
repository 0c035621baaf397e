// npm run build: checks the tables and builds the site in dist/, or not at all.
//   npm run build -- --data other --out elsewhere
//   npm run build -- --compress     with .br and .gz beside each text, for hosts that serve them
//   npm run build -- --only LIST --out part     the files alone that LIST names, one a line: a part, to measure or look at
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
    out: { type: 'string' },
    compress: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
// The pages read it from there, in this process.
if (values.data) process.env.DATA_DIR = values.data;
const { compress, only: list, out = 'dist' } = values;

/** The files that a list names. */
function listed(file: string): ReadonlySet<string> | undefined {
  if (values.out === undefined) {
    console.error(
      '--only makes a part of the site: say with --out which folder it may take, not that of the whole',
    );
    return undefined;
  }
  try {
    return new Set(readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean));
  } catch (error) {
    console.error(
      `--only ${file}: give a file that names a file of the site on each line (${String(error)})`,
    );
    return undefined;
  }
}

const only = list === undefined ? undefined : listed(list);
const isRefused = list !== undefined && only === undefined;
if (isRefused || !(await makeSite(resolve(out), { compress, only }))) process.exitCode = 1;
else if (!process.env.SITE_URL)
  console.log(`for ${LOCAL_SITE}; to publish it, build it with SITE_URL (and BASE_PATH)`);
