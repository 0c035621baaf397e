import type { Category } from '../data/dataset.ts';
import type { Paint } from './paint.ts';

/** The colour of each kind of winner, the same on plaques, dots and marks. */
export const KIND_HUE = {
  government: 'total',
  village: 'promise',
  business: 'informal',
  other: 'comparable',
} as const satisfies Record<Category['kind'], keyof Paint>;
