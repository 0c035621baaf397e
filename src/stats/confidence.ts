import type { Confidence } from '../data/dataset.ts';

/** Ranks of trust, the most trusted first. */
export const CONFIDENCE = { high: 0, medium: 1, low: 2 } as const satisfies Record<Confidence, number>;
