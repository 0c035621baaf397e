import { rhythms } from '../stats/rhythm.ts';
import { dataset, stats } from './tables.ts';

/** When figures last came, and by when the next ones should. */
export const rhythm = rhythms(dataset, stats.comparable);
