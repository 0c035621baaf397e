import { setImmediate } from 'node:timers/promises';

/** Does each of those that are left, so many at a time. */
export async function inLanes<T>(
  lanes: number,
  left: Iterable<T>,
  act: (one: T) => Promise<void>,
): Promise<void> {
  const each = left[Symbol.iterator]();
  const lane = async (): Promise<void> => {
    for (let next = each.next(); !next.done; next = each.next()) {
      await act(next.value);
      // Lets in what threads have made meanwhile.
      await setImmediate();
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
