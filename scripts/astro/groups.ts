interface Keyed {
  readonly cacheKey?: string | undefined;
}

/** Files that are left to be made, in groups of those that rest on the same. */
export class Groups<T extends Keyed> {
  /** Those that rest on all tables first, then the larger groups. */
  readonly #left: (readonly T[])[];

  constructor(files: readonly T[]) {
    const groups = Map.groupBy(files, ({ cacheKey }) => cacheKey);
    const all = groups.get(undefined) ?? [];
    groups.delete(undefined);
    this.#left = [all, ...[...groups.values()].sort((a, b) => b.length - a.length)];
  }

  /** Takes each file of the first group that is left, then those of the next. */
  *fromFirst(): Generator<T> {
    for (let group = this.#left.shift(); group; group = this.#left.shift()) yield* group;
  }

  /** Takes the last group that is left, then the one before. */
  *fromLast(): Generator<readonly T[]> {
    for (let group = this.#left.pop(); group; group = this.#left.pop()) yield group;
  }
}
