import type { Dataset } from '../../data/dataset.ts';
import { type SegmentGaps, type SpokenTimes, spokenTimes, type UnitGap } from '../../stats/gap.ts';
import { directionOf } from '../../stats/rounded-to.ts';
import { outOfHundred } from '../../stats/share.ts';
import { inLang, type Lang } from '../lang.ts';
import { listOf, markedNameOf } from '../names.ts';
import { inWords, unsigned, whole } from '../numbers.ts';
import { the } from '../the.ts';
import { gapWords } from '../words/gap.ts';
import { chartNotes } from './notes.ts';

const NEARNESS: Record<SpokenTimes['nearness'], Record<Lang, string>> = {
  about: { id: 'sekitar', en: 'about' },
  almost: { id: 'hampir', en: 'almost' },
  over: { id: 'lebih dari', en: 'more than' },
};

/** How many regions are named; of more, their number is told. */
const NAMED_AT_MOST = 3;

/** The finding of the chart, of the country: "Coverage of formal workers is almost four times that of informal workers". */
export function gapHeadline(lang: Lang, { national, ratio }: SegmentGaps): string {
  const spoken = ratio === undefined ? undefined : spokenTimes(ratio);
  if (spoken) {
    const near = NEARNESS[spoken.nearness][lang];
    const times = inWords(lang, spoken.times);
    return lang === 'id'
      ? `Cakupan pekerja formal ${near} ${times} kali cakupan pekerja informal`
      : `Coverage of formal workers is ${near} ${times} times that of informal workers`;
  }
  const points = unsigned(lang, national.gap);
  if (directionOf(national.gap) === 0)
    return inLang(
      lang,
      'Cakupan pekerja formal dan informal sama',
      'Coverage of formal and of informal workers is the same',
    );
  const above = national.gap > 0;
  return lang === 'id'
    ? `Cakupan pekerja formal ${points} poin di ${above ? 'atas' : 'bawah'} cakupan pekerja informal`
    : `Coverage of formal workers is ${points} points ${above ? 'above' : 'below'} that of informal workers`;
}

/** Where informal workers are ahead: "Only in West Papua are informal workers ahead, by 8.8 points." */
function reversedSentence(lang: Lang, { reversed }: SegmentGaps): string {
  const [first] = reversed;
  if (!first)
    return inLang(
      lang,
      'Di tidak satu wilayah pun pekerja informal di depan.',
      'In no region are informal workers ahead.',
    );
  const names = reversed.map(({ unit }) => markedNameOf(lang, unit));
  const [name = ''] = names;
  if (reversed.length === 1)
    return inLang(
      lang,
      `Hanya di ${name} pekerja informal di depan, dengan ${unsigned(lang, first.gap)} poin.`,
      `Only in ${the(name)} are informal workers ahead, by ${unsigned(lang, first.gap)} points.`,
    );
  const where =
    reversed.length > NAMED_AT_MOST
      ? `${whole(lang, reversed.length)} ${inLang(lang, 'wilayah', 'regions')}`
      : listOf(lang, names);
  return inLang(lang, `Di ${where} pekerja informal di depan.`, `In ${where} informal workers are ahead.`);
}

/** The country in people of a hundred, the widest and the narrowest gap, and where the order is reversed. */
export function gapLead(lang: Lang, gaps: SegmentGaps): string {
  const { national, widest, narrowest } = gaps;
  const of100 = (share: number): string => whole(lang, outOfHundred(share));
  const named = ({ unit, gap }: UnitGap): string =>
    lang === 'id'
      ? `${markedNameOf(lang, unit)}, ${unsigned(lang, gap)} poin`
      : `${the(markedNameOf(lang, unit))} with ${unsigned(lang, gap)} points`;
  const [formal, informal] = [of100(national.formal.share), of100(national.informal.share)];
  const found =
    lang === 'id'
      ? `Dari 100 pekerja formal, ${formal} peserta aktif; dari 100 pekerja informal, ${informal}. Selisih terlebar di ${named(widest)}; tersempit di ${named(narrowest)}.`
      : `Of 100 formal workers, ${formal} are active participants; of 100 informal workers, ${informal}. The gap is widest in ${named(widest)}, narrowest in ${named(narrowest)}.`;
  return `${found} ${reversedSentence(lang, gaps)}`;
}

/** What the chart counts and where from, and what else has to be said beside it. */
export function gapNotes(
  lang: Lang,
  dataset: Dataset,
  { year, national, rows }: SegmentGaps,
): readonly string[] {
  const inputs = [...national.formal.inputs, ...national.informal.inputs];
  const units = rows.map(({ unit }) => unit);
  return [gapWords(lang).caption(String(year)), ...chartNotes(lang, dataset, inputs, units)];
}
