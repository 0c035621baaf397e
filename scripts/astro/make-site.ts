import { relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { addressFrom, LOCAL_SITE } from './address.ts';
import { buildSite } from './build-site.ts';
import { gate } from './gate.ts';

/**
 * Checks the tables and builds the site from them, telling a person how it went. Returns whether there is a new site;
 * where there is none, what stood in the folder stands there still.
 * @throws what stopped a build of tables that are in order
 */
export async function makeSite(out: string): Promise<boolean> {
  const started = performance.now();
  const { site, base } = addressFrom(process.env);
  if (!gate(process.env.DATA_DIR ?? 'data')) {
    console.error(`\nnothing was built; ${relative('.', out) || out} is as it was`);
    return false;
  }
  const pages = await buildSite(out);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`built ${pages} pages in ${seconds} s → ${relative('.', out)}`);
  if (site === LOCAL_SITE)
    console.log(
      `for ${site}${base}; to publish it, set SITE_URL (and BASE_PATH below a path) and build again`,
    );
  return true;
}
