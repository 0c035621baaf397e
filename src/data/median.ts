/** The middle of some values, or the mean of the two middle ones; undefined where there are none. */
export function median(values: readonly number[]): number | undefined {
  // Numbers in a typed array sort as numbers, and sooner.
  const sorted = new Float64Array(values).sort();
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
