import { tiles, winners } from './nation.ts';
import { regencies } from './regencies.ts';
import { dataset, stats } from './tables.ts';

/** What the search is made from. */
export const findable = { dataset, stats, winners, regencies, tiles };
