import { hash } from 'node:crypto';
import { isMainThread } from 'node:worker_threads';

/**
 * What stands for all that a file is made from beside the code, in short: equal where that is. Another thread is told
 * which files to make and compares no keys: there it is empty, and nothing is looked up for it.
 */
export const cacheKeyOf = (from: () => unknown): string =>
  isMainThread ? hash('sha256', JSON.stringify(from()), 'base64') : '';
