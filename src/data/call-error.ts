import type { Both } from './both.ts';

/** What cannot be done as it was asked for: a mistake of the call, not of the data. Its words are for people. */
export class CallError extends Error {
  readonly words: Both;
  /** What is told below it: a report, say. */
  readonly more: string;

  constructor(words: Both, more = '') {
    super(words.en);
    this.words = words;
    this.more = more;
  }
}
