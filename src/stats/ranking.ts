export interface Ranked<T> {
  /** 1 is the highest; equal values share the better rank. */
  readonly rank: number;
  readonly item: T;
}

/** Ranks items by value, highest first; equals keep the order they came in. */
export function ranking<T>(items: readonly T[], value: (item: T) => number): readonly Ranked<T>[] {
  const sorted = [...items].sort((a, b) => value(b) - value(a));
  const ranked: Ranked<T>[] = [];
  for (const [index, item] of sorted.entries()) {
    const before = ranked[index - 1];
    const tied = before !== undefined && value(before.item) === value(item);
    ranked.push({ rank: tied ? before.rank : index + 1, item });
  }
  return ranked;
}
