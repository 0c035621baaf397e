import { fileURLToPath } from 'node:url';
import { loadDataset } from '../../src/data/load.ts';
import { statistics } from '../../src/stats/profile.ts';

/** The committed tables, and everything derived from them. */
export const real = loadDataset(fileURLToPath(new URL('../../data', import.meta.url)));
export const stats = statistics(real);
