// npm run build: checks the tables and builds the site in dist/, or not at all.
//   DATA_DIR=other npm run build -- --out elsewhere
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LOCAL_SITE } from './astro/address.ts';
import { makeSite } from './astro/make-site.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
if (!(await makeSite(resolve(values.out)))) process.exitCode = 1;
else if (!process.env.SITE_URL)
  console.log(`for ${LOCAL_SITE}; to publish it, build it with SITE_URL (and BASE_PATH)`);
