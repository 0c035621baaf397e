import type { Dataset } from '../../data/dataset.ts';
import { spokenFraction } from '../../stats/fraction.ts';
import type { Overview } from '../../stats/overview.ts';
import { outOfHundred } from '../../stats/share.ts';
import type { Lang } from '../lang.ts';
import { shortNameOf } from '../names.ts';
import { inWords, sentenceCase, signed, whole } from '../numbers.ts';
import { terms } from '../words/terms.ts';

/** The finding of a view as a headline: "Three in four Indonesian workers work without protection". */
export function countryHeadline(lang: Lang, view: Overview): string {
  const { national, segment } = view;
  const workers = terms(lang).segmentInText[segment];
  if (!national)
    return lang === 'id' ? `Belum ada angka untuk ${workers}` : `There is no figure for ${workers} yet`;
  const uncovered = 100 - national.share;
  const fraction = spokenFraction(uncovered);
  const part = fraction ? inWords(lang, fraction.part) : whole(lang, 100 - outOfHundred(national.share));
  const of = fraction ? inWords(lang, fraction.of) : whole(lang, 100);
  return sentenceCase(
    lang === 'id'
      ? `${part} dari ${of} ${workers} Indonesia bekerja tanpa perlindungan`
      : `${part} in ${of} Indonesian ${workers} ${fraction?.part === 1 ? 'works' : 'work'} without protection`,
  );
}

/** The highest and the lowest region of a view, after the country: "Of 100 people who work …". */
export function countryLead(lang: Lang, dataset: Dataset, view: Overview): string {
  const { national, highest, lowest, segment, year } = view;
  if (!national || !highest || !lowest) return '';
  const workers = terms(lang).segmentInText[segment];
  // A former province is named short here, and marked: the map beside it shows its borders.
  const name = (code: string): string => {
    const region = dataset.regions.get(code);
    if (!region) return code;
    const former = lang === 'id' ? ' (batas lama)' : ' (old borders)';
    return shortNameOf(lang, region) + (region.members.length > 0 ? former : '');
  };
  const of100 = (share: number): string => whole(lang, outOfHundred(share));
  return lang === 'id'
    ? `Dari 100 ${workers}, ${of100(national.share)} peserta aktif BPJS Ketenagakerjaan pada ${year}. Tertinggi ${name(highest.region)}, ${of100(highest.share)}; terendah ${name(lowest.region)}, ${of100(lowest.share)}.`
    : `Of 100 ${workers}, ${of100(national.share)} were active participants of BPJS Ketenagakerjaan in ${year}. Highest is ${name(highest.region)} with ${of100(highest.share)}, lowest ${name(lowest.region)} with ${of100(lowest.share)}.`;
}

/** How the country and its regions moved since the year before; empty where there is no year before. */
export function changeSentence(lang: Lang, view: Overview): string {
  const { national, nationalChange, rose, fell, year } = view;
  if (!national || nationalChange === undefined) return '';
  const points = signed(lang, nationalChange);
  return lang === 'id'
    ? `Dibanding ${year - 1}, angka Indonesia berubah ${points} poin: ${whole(lang, rose)} wilayah naik, ${whole(lang, fell)} turun.`
    : `Against ${year - 1} the figure for Indonesia moved ${points} points: ${whole(lang, rose)} regions rose, ${whole(lang, fell)} fell.`;
}
