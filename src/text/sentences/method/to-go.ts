import type { Cuts, PromiseExample } from '../../../stats/examples.ts';
import { byDue, yearSpan } from '../../dates.ts';
import { inLang, type Lang } from '../../lang.ts';
import { percent, whole } from '../../numbers.ts';
import type { Step } from './step.ts';

/** Whose base is taken where the source of a figure gives none. */
export const borrowedSentence = (lang: Lang, cuts: Cuts): string => {
  const within = yearSpan(lang, cuts.borrowedWithin);
  return inLang(
    lang,
    `Bila sumbernya tidak memberi dasar sama sekali, dipakai jumlah pekerja yang disebut sumber lain untuk wilayah dan dasar yang sama, paling jauh ${within} dari tanggal angkanya dan bukan dengan keyakinan rendah; sumber itu disebut.`,
    `Where its source gives no base at all, it is the number of workers that another source states for the same region and basis, at most ${within} from the figure’s date and not of low confidence; that source is named.`,
  );
};

/** The workers a promise still misses, worked through. */
export function toGoSteps(lang: Lang, { promise }: PromiseExample): readonly Step[] {
  const { measure, target, toGo, toGoPerMonth } = promise;
  if (
    measure?.family !== 'reported' ||
    !measure.statement ||
    measure.base === undefined ||
    toGo === undefined
  )
    return [];
  const { count, total } = measure.statement;
  if (!count) return [];
  const n = (value: number): string => whole(lang, value);
  const steps: Step[] = [
    {
      what: inLang(lang, 'Terlindungi', 'Protected'),
      how: '',
      result: n(count.value),
      row: count,
    },
    {
      what: inLang(lang, 'Cakupan', 'Coverage'),
      how: '',
      result: percent(lang, total.value),
      row: total,
    },
    {
      what: inLang(lang, 'Dasar', 'Base'),
      how: measure.baseRow ? '' : `${n(count.value)} ÷ ${percent(lang, total.value)}`,
      result: n(measure.base),
      ...(measure.baseRow && { row: measure.baseRow }),
    },
    {
      what: inLang(lang, 'Masih harus didaftarkan', 'Still to enrol'),
      how: `${percent(lang, target.value)} × ${n(measure.base)} − ${n(count.value)}`,
      result: n(toGo),
    },
  ];
  if (toGoPerMonth !== undefined) {
    const until = byDue(lang, target.due);
    steps.push({
      what: inLang(lang, 'Per bulan', 'Per month'),
      how: inLang(lang, `dari tanggal acuan sampai ${until}`, `from the reference date to ${until}`),
      result: n(toGoPerMonth),
    });
  }
  return steps;
}
