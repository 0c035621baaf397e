import { dayAt } from '../src/data/day.ts';

/** Today's date, as the country's first clocks have it: `2026-03-31`. */
export const today = (): string => dayAt(Date.now());
