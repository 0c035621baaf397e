import { setImmediate } from 'node:timers/promises';

/** Work that is done side by side, all of which stops where one thing fails. */
export class Lanes {
  readonly #lanes: Promise<void>[] = [];
  #failure: { readonly error: unknown } | undefined;

  /** Begins to do each of those that are left, so many at a time; what is being done may begin more. */
  start<T>(lanes: number, left: Iterable<T>, act: (one: T) => void | Promise<void>): void {
    const each = left[Symbol.iterator]();
    for (let i = 0; i < lanes; i++) this.#lanes.push(this.#lane(each, act));
  }

  /**
   * Waits until nothing is being done any more.
   * @throws what failed first
   */
  async done(): Promise<void> {
    // One after the other, so that those are waited for too which another one began.
    for (const lane of this.#lanes) await lane;
    if (this.#failure) throw this.#failure.error;
  }

  async #lane<T>(each: Iterator<T>, act: (one: T) => void | Promise<void>): Promise<void> {
    try {
      for (let next = each.next(); !next.done && !this.#failure; next = each.next()) {
        await act(next.value);
        // Lets in what threads have made meanwhile.
        await setImmediate();
      }
    } catch (error) {
      this.#failure ??= { error };
    }
  }
}
