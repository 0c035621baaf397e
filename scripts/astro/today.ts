/** Today's date in eastern Indonesia, where the country's day begins: `2026-03-31`. */
export const today = (): string => new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
