import type { Mistake } from '../data/problem.ts';
import type { Lang } from '../text/lang.ts';
import { gateWords } from '../text/words/desk/gate.ts';

/** How the gate says to mend a finding, for a reader of a language. */
export const gateMend = (lang: Lang, { mend }: Pick<Mistake, 'mend'>): string => mend[lang];

/** What the gate expects in place of what it refuses, and that it does. */
export const gateTells = (lang: Lang, mistake: Mistake): { expected: string; mend: string } => ({
  expected: mistake.expected[lang],
  mend: gateWords(lang).refused(mistake.rule, gateMend(lang, mistake)),
});
