import type { Mistake } from '../data/problem.ts';
import type { Lang } from '../text/lang.ts';
import { gateWords } from '../text/words/desk/gate.ts';

/** What the gate expects and how it says to mend it, for a reader of a language. */
export const gateTells = (
  lang: Lang,
  { rule, expected, mend }: Mistake,
): { expected: string; mend: string } => ({
  expected,
  mend: gateWords(lang).told(rule, mend),
});
