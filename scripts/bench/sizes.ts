/**
 * `38,552` → 38 and 552, the smallest first and each once.
 * @throws {RangeError} where one of them is no whole number above 0
 */
export function sizesOf(text: string): readonly number[] {
  const sizes = text.split(',').map((part) => {
    const size = Number(part);
    if (!/^\s*\d+\s*$/.test(part) || size < 1) throw new RangeError(`not a number of regions: ${part}`);
    return size;
  });
  return [...new Set(sizes)].sort((a, b) => a - b);
}
