import type { Breaks } from './classes.ts';

/**
 * Where the classes of coverage begin, in percent: one scale for all years and all three segments, so that a colour
 * means the same everywhere and the gap between formal and informal workers shows. Tens below, where informal workers
 * stand, fives where the regions crowd: around 20 for all workers, from 40 to 50 for formal ones. Of all scales in
 * steps of five these breaks are among those that tell regions apart best in the segment they serve worst, and in no
 * year do they put more than half of the regions into one class for all or for formal workers.
 */
export const COVERAGE_BREAKS: Breaks = [10, 20, 25, 40, 45, 50];
