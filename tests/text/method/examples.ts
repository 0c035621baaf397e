import type { Step } from '../../../src/text/sentences/method/step.ts';

/** @throws {Error} where the tables have no such example. */
export function found<T>(example: T | undefined): T {
  if (example === undefined) throw new Error('the tables hold no example');
  return example;
}

/** What each line of a worked example comes to. */
export const results = (steps: readonly Step[]): readonly string[] => steps.map(({ result }) => result);
