import type { Status } from '../stats/status.ts';

/** Good, a warning, bad, or neither. */
export type Tone = 'good' | 'warn' | 'bad' | 'none';

/** The shape of each status: a path in a square of 16 units, drawn as a line. */
export const STATUS_SHAPES = {
  achieved: { tone: 'good', d: 'M3 8.5l3.5 3.5L13 4.5' },
  'on-track': { tone: 'good', d: 'M8 13V3M3.5 7.5L8 3l4.5 4.5' },
  behind: { tone: 'warn', d: 'M3 8h10M9 4l4 4-4 4' },
  'far-behind': { tone: 'bad', d: 'M8 3v10M3.5 8.5L8 13l4.5-4.5' },
  reversing: { tone: 'bad', d: 'M3.5 3.5L8 8l4.5-4.5M3.5 8.5L8 13l4.5-4.5' },
  missed: { tone: 'bad', d: 'M4 4l8 8M12 4l-8 8' },
  stale: { tone: 'none', d: 'M8 3.5V8l3 2M8 1.5a6.5 6.5 0 1 0 .01 0z' },
  'definition-changed': { tone: 'none', d: 'M3 5.5h10M3 10.5h10M11 2.5l-6 11' },
  'too-little-data': { tone: 'none', d: 'M3 8h.01M8 8h.01M13 8h.01' },
} as const satisfies Record<Status, { readonly tone: Tone; readonly d: string }>;
