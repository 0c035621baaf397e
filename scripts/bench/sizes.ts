import { wholeNumber } from '../command.ts';

/**
 * `38,552`, as an option gives it → 38 and 552, the smallest first and each once.
 * @throws UsageError where one of them is no whole number above 0
 */
export const sizesOf = (option: string, text: string): readonly number[] =>
  [...new Set(text.split(',').map((part) => wholeNumber(option, part.trim(), 1)))].sort((a, b) => a - b);
