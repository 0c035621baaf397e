import { relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { CallError } from '../../src/data/call-error.ts';
import { addressFrom } from './address.ts';
import { type BuildOptions, buildSite } from './build-site.ts';
import { gate } from './gate.ts';
import { recoverFolder } from './replace-folder.ts';
import { troubleOf } from './trouble.ts';

/**
 * Checks the tables and builds the site from them, telling a person how it went. Returns whether there is a new site;
 * where there is none, what stood in the folder stands there still.
 * @throws CallError where it is asked for what cannot be: a folder that is not there, an address that is none
 */
export async function makeSite(out: string, options: BuildOptions = {}): Promise<boolean> {
  const started = performance.now();
  const place = relative('.', out) || out;
  try {
    // Also where nothing is built.
    await recoverFolder(out);
    addressFrom(process.env);
    if (gate(process.env.DATA_DIR || 'data')) {
      const { pages, written } = await buildSite(out, options);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`built ${pages} pages in ${seconds} s, ${written} files new → ${place}`);
      return true;
    }
  } catch (error) {
    if (error instanceof CallError) throw error;
    console.error(troubleOf(error) ?? error);
  }
  console.error(`\nnothing was built; ${place} is as it was`);
  return false;
}
