const HOUR = 3_600_000;

/**
 * The date of a moment, in milliseconds since 1970, in eastern Indonesia, where the country's day begins: `2026-03-31`.
 */
export const dayAt = (moment: number): string => new Date(moment + 9 * HOUR).toISOString().slice(0, 10);
