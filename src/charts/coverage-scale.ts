import type { Breaks } from './classes.ts';

/**
 * Where the classes of coverage begin, in percent: one scale for all years and all three segments, so that a colour
 * means the same everywhere and the gap between formal and informal workers shows.
 */
export const COVERAGE_BREAKS: Breaks = [10, 15, 20, 25, 35, 45];
