import { fileURLToPath } from 'node:url';
import { loadFolder } from '../../src/data/load.ts';
import { statistics } from '../../src/stats/profile.ts';

/**
 * The tables as they stood in March 2026, kept so that tests can name true figures: a row that is added to `data/`
 * changes what its pages say, and must not change what these tests expect. `tests/data/live.test.ts` holds what must be
 * true of any tables.
 */
export const REAL = fileURLToPath(new URL('../fixtures/2026-03', import.meta.url));
/** The tables, and what is odd in them. */
export const realFolder = loadFolder(REAL);
export const real = realFolder.dataset;
export const stats = statistics(real);
