import type { Breaks } from './classes.ts';

/**
 * Where the classes of coverage begin, in percent: one scale for all years and all three segments, so that a colour
 * means the same everywhere and the gap between formal and informal workers shows. Tens, and fives where the regions
 * crowd for all workers: from 20 to 30.
 */
export const COVERAGE_BREAKS: Breaks = [10, 20, 25, 30, 40, 50];
