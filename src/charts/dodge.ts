/**
 * How high each dot of a strip is lifted so that no two overlap: dots are laid from left to right, each as low as it
 * can lie.
 * @param xs positions along the strip
 * @param apart the least distance between the middles of two dots
 * @returns a height for each position, in their order; 0 lies on the strip
 */
export function dodge(xs: readonly number[], apart: number): readonly number[] {
  const heights = xs.map(() => 0);
  const laid: { readonly x: number; readonly height: number }[] = [];
  const order = xs.map((x, i) => ({ x, i })).sort((a, b) => a.x - b.x || a.i - b.i);
  for (const { x, i } of order) {
    const near = laid.filter((other) => Math.abs(other.x - x) < apart);
    const resting = near.map((other) => other.height + Math.sqrt(apart ** 2 - (other.x - x) ** 2));
    const free = (height: number): boolean =>
      near.every((other) => Math.hypot(other.x - x, other.height - height) >= apart - 1e-6);
    const height = [0, ...resting].sort((a, b) => a - b).find(free) ?? Math.max(0, ...resting);
    heights[i] = height;
    laid.push({ x, height });
  }
  return heights;
}
