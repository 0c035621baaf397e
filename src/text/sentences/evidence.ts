import { isBasisStated } from '../../data/basis-stated.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { AroundCeremony } from '../../stats/around-ceremonies.ts';
import type { ChangeContrast, Contrast, LevelContrast } from '../../stats/contrast.ts';
import type { Evidence } from '../../stats/evidence.ts';
import type { ProvinceWin } from '../../stats/national-wins.ts';
import type { Statement } from '../../stats/reported.ts';
import type { ReportedAround } from '../../stats/reported-around.ts';
import { directionOf } from '../../stats/rounded-to.ts';
import { period } from '../dates.ts';
import type { Lang } from '../lang.ts';
import { computedPercent, signed, whole } from '../numbers.ts';
import { sentenceCase } from '../sentence-case.ts';
import { evidenceWords } from '../words/evidence.ts';
import { terms } from '../words/terms.ts';
import { rowBasisText, shareText } from './region.ts';

/** Which group is ahead as far as its figures are written out; 0 where they read alike. */
const order = (winners: string, others: string, difference: number): number =>
  winners === others ? 0 : Math.sign(difference);

/**
 * The finding of one level: "Provinces that won cover more of their workers: 24.9% at the median, others 21.4%". Of a
 * segment: "Formal workers: 42.9% at the median where provinces won, elsewhere 41.0%".
 */
export function levelHeadline(lang: Lang, { segment, contrast }: LevelContrast): string {
  const { winners, others, difference } = contrast;
  const [won, rest] = [winners, others].map(({ median }) => computedPercent(lang, median));
  if (segment !== 'total') {
    const who = sentenceCase(terms(lang).segmentInText[segment]);
    return lang === 'id'
      ? `${who}: median ${won} di wilayah pemenang, ${rest} di wilayah lain`
      : `${who}: ${won} at the median where provinces won, elsewhere ${rest}`;
  }
  const ahead = order(won ?? '', rest ?? '', difference);
  if (ahead === 0)
    return lang === 'id'
      ? `Cakupan provinsi pemenang sama dengan wilayah lain: median ${won}`
      : `Provinces that won cover as many of their workers as others: ${won} at the median`;
  return lang === 'id'
    ? `Cakupan provinsi pemenang lebih ${ahead > 0 ? 'tinggi' : 'rendah'}: median ${won}, wilayah lain ${rest}`
    : `Provinces that won cover ${ahead > 0 ? 'more' : 'fewer'} of their workers: ${won} at the median, others ${rest}`;
}

/** The finding of the page: that of all workers, else that there is nothing to hold against each other. */
export function evidenceHeadline(
  lang: Lang,
  { levels, winners }: Pick<Evidence, 'levels' | 'winners'>,
): string {
  const words = evidenceWords(lang);
  const all = levels.find(({ segment }) => segment === 'total');
  if (all) return levelHeadline(lang, all);
  return winners.length > 0 ? words.short : words.noWinners;
}

/** The finding of the change since the first year: "Since 2022 coverage rose less where provinces won: …". */
export function changeHeadline(lang: Lang, { from, contrast }: ChangeContrast): string {
  const { winners, others, difference } = contrast;
  const [won = '', rest = ''] = [winners, others].map(({ median }) => signed(lang, median));
  const ahead = order(won, rest, difference);
  const both = directionOf(winners.median) > 0 && directionOf(others.median) > 0;
  if (!both || ahead === 0)
    return lang === 'id'
      ? `Perubahan sejak ${from}: median ${won} poin di wilayah pemenang, ${rest} di wilayah lain`
      : `Change since ${from}: ${won} points at the median where provinces won, elsewhere ${rest}`;
  return lang === 'id'
    ? `Sejak ${from} cakupan naik lebih ${ahead > 0 ? 'banyak' : 'sedikit'} di wilayah pemenang: median ${won} poin, wilayah lain ${rest}`
    : `Since ${from} coverage rose ${ahead > 0 ? 'more' : 'less'} where provinces won: ${won} points at the median, others ${rest}`;
}

/** In how many of a hundred pairs a winner is ahead, from percent: none and all only where it is so. */
export const ofHundredPairs = (ahead: number): number =>
  ahead <= 0 || ahead >= 100 ? ahead : Math.min(99, Math.max(1, Math.round(ahead)));

/** "9 of 17 winners and 7 of 17 others lie above Indonesia’s 24.5%; in 65 of 100 pairs the winner is ahead." */
export function contrastLead(lang: Lang, contrast: Contrast, national: string): string {
  const { winners, others, ahead } = contrast;
  const of = ({ above, rows }: Contrast['winners']): readonly string[] =>
    [above, rows.length].map((count) => whole(lang, count));
  const [won, wonAll] = of(winners);
  const [rest, restAll] = of(others);
  const pairs = whole(lang, ofHundredPairs(ahead));
  return lang === 'id'
    ? `${won} dari ${wonAll} wilayah pemenang dan ${rest} dari ${restAll} wilayah lain di atas Indonesia (${national}). Dari 100 pasangan pemenang dan wilayah lain, pemenang lebih tinggi di ${pairs}.`
    : `${won} of ${wonAll} winners and ${rest} of ${restAll} others lie above Indonesia (${national}). Of 100 pairs of a winner and another region, the winner is ahead in ${pairs}.`;
}

/** The finding around one year judged: "In 2023, the year judged, winners moved +4.6 points, others +4.2; a year later …". */
export function aroundHeadline(lang: Lang, { assessed, steps }: AroundCeremony): string {
  const pair = (to: number): readonly [string, string] | undefined => {
    const found = steps.find((step) => step.to === to)?.contrast;
    return found && [signed(lang, found.winners.median), signed(lang, found.others.median)];
  };
  const [judged, after] = [pair(assessed), pair(assessed + 1)];
  if (!judged) return '';
  const [won, rest] = judged;
  if (lang === 'id') {
    const later = after ? `; setahun kemudian ${after[0]} dan ${after[1]}` : '';
    return `Pada ${assessed}, tahun yang dinilai, pemenang bergerak ${won} poin dan wilayah lain ${rest}${later}`;
  }
  const later = after ? `; a year later ${after[0]} and ${after[1]}` : '';
  return `In ${assessed}, the year judged, winners moved ${won} points and others ${rest}${later}`;
}

/** A reported share with what it is of and when, or that its source does not say what it is of. */
export function reportedText(lang: Lang, dataset: Pick<Dataset, 'bases'>, statement: Statement): string {
  const [share, basis, when] = [
    shareText(lang, statement),
    rowBasisText(lang, dataset, statement.total),
    period(lang, statement.period),
  ];
  return isBasisStated(dataset, statement.total)
    ? `${share} ${basis}, ${when}`
    : `${share}, ${when}; ${basis}`;
}

/** What the reported headline may be held against from before the year judged, or why against nothing. */
export function reportedAroundText(lang: Lang, around: ReportedAround, judged: number): string {
  const words = evidenceWords(lang);
  const year = String(judged);
  if (around.kind !== 'compared') return words.notCompared[around.kind](year);
  const [before, after] = [around.before, around.after].map(
    (statement) => `${shareText(lang, statement)} (${period(lang, statement.period)})`,
  );
  return words.compared(year, before ?? '', after ?? '');
}

/** The edition of an award, with the year it judged where its label names another: "Edition 2024, for 2023". */
export function awardFor(lang: Lang, { ceremony, assessed }: ProvinceWin): string {
  const words = evidenceWords(lang);
  const label = ceremony.labels.join(' / ');
  const [year] = assessed.years;
  return year === undefined || assessed.by === 'open' || label === String(year)
    ? words.award(label)
    : words.awardFor(label, String(year));
}
