import { both } from '../../src/data/both.ts';
import { UsageError, wholeNumber } from '../command.ts';

/**
 * `38,552`, as an option gives it → 38 and 552, the smallest first and each once.
 * @throws UsageError where one of them is no whole number above 0
 */
export function sizesOf(option: string, text: string): readonly number[] {
  const sizes = text.split(',').map((part) => wholeNumber(option, part.trim()));
  if (sizes.includes(0))
    throw new UsageError(both(`${option} ${text}: 0 bukan ukuran`, `${option} ${text}: 0 is no size`));
  return [...new Set(sizes)].sort((a, b) => a - b);
}
