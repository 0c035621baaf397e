import type { Observation } from '../../../data/dataset.ts';
import type { MixExample } from '../../../stats/examples.ts';
import { period } from '../../dates.ts';
import { inLang, type Lang } from '../../lang.ts';
import { nameOf } from '../../names.ts';
import { computedPercent, decimal, percent } from '../../numbers.ts';
import { terms } from '../../words/terms.ts';
import type { Step } from './step.ts';

/** The formal part that three reported shares imply, worked through. */
export function mixSteps(lang: Lang, example: MixExample): readonly Step[] {
  const { statement, formal, informal, mix, surveyed } = example;
  const d = (value: number): string => decimal(lang, value);
  const { segment } = terms(lang);
  const given = (what: string, row: Observation): Step => ({
    what,
    how: '',
    result: percent(lang, row.value),
    row,
  });
  return [
    given(segment.total, statement.total),
    given(segment.formal, formal),
    given(segment.informal, informal),
    {
      what: inLang(lang, 'Porsi formal yang tersirat', 'Formal part implied'),
      how: `(${d(statement.total.value)} − ${d(informal.value)}) ÷ (${d(formal.value)} − ${d(informal.value)})`,
      result: computedPercent(lang, mix.implied),
    },
    given(inLang(lang, 'Porsi formal menurut survei', 'Formal share in the survey'), surveyed),
  ];
}

/** What the three shares of the example say about their base. */
export function mixSentence(lang: Lang, { region, statement, mix, surveyed }: MixExample): string {
  const name = nameOf(lang, region);
  const made = computedPercent(lang, mix.implied);
  const found = percent(lang, surveyed.value);
  const when = period(lang, statement.period);
  return inLang(
    lang,
    `${name}, ${when}: ketiga cakupan menyiratkan ${made} pekerja formal, sedangkan survei menemukan ${found}. ${mix.fits ? 'Keduanya sejalan.' : 'Ketiganya tidak mungkin berdasar sama dengan survei itu.'}`,
    `${name}, ${when}: the three shares imply that ${made} of the workers are formal, where the survey found ${found}. ${mix.fits ? 'The two agree.' : 'The three cannot all rest on the base of that survey.'}`,
  );
}
