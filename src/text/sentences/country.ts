import type { Dataset, Region } from '../../data/dataset.ts';
import { spokenFraction } from '../../stats/fraction.ts';
import type { Overview, OverviewRow } from '../../stats/overview.ts';
import { directionOf } from '../../stats/rounded-to.ts';
import { outOfHundred } from '../../stats/share.ts';
import type { Lang } from '../lang.ts';
import { listOf, markedNameOf, shortNameOf } from '../names.ts';
import { inWords, unsigned, whole } from '../numbers.ts';
import { sentenceCase } from '../sentence-case.ts';
import { the } from '../the.ts';
import { mapWords } from '../words/map.ts';
import { terms } from '../words/terms.ts';

/**
 * The finding of a view as a headline: "Three in four Indonesian workers are not active in BPJS Ketenagakerjaan". Not
 * "without protection": civil servants, army and police are among the employed, and insured elsewhere.
 */
export function countryHeadline(lang: Lang, view: Overview): string {
  const { national, segment } = view;
  const workers = terms(lang).segmentInText[segment];
  if (!national) return partHeadline(lang, view, workers);
  const uncovered = 100 - national.share;
  const fraction = spokenFraction(uncovered);
  const part = fraction ? inWords(lang, fraction.part) : whole(lang, 100 - outOfHundred(national.share));
  const of = fraction ? inWords(lang, fraction.of) : whole(lang, 100);
  return sentenceCase(
    lang === 'id'
      ? `${part} dari ${of} ${workers} Indonesia bukan peserta aktif BPJS Ketenagakerjaan`
      : `${part} in ${of} Indonesian ${workers} ${fraction?.part === 1 ? 'is' : 'are'} not active in BPJS Ketenagakerjaan`,
  );
}

/** Of a year that not all regions have a figure of yet: how many do. */
function partHeadline(lang: Lang, { known, units, year }: Overview, workers: string): string {
  if (known === 0)
    return lang === 'id' ? `Belum ada angka untuk ${workers}` : `There is no figure for ${workers} yet`;
  const [some, all] = [whole(lang, known), whole(lang, units)];
  return lang === 'id'
    ? `Angka ${year} untuk ${workers} baru ada di ${some} dari ${all} wilayah`
    : `For ${year} there are figures of ${workers} in ${some} of ${all} regions so far`;
}

/** The highest and the lowest region of a view, after the country: "Of 100 people who work …". */
export function countryLead(lang: Lang, dataset: Dataset, view: Overview): string {
  const { national, highest, lowest, segment, year } = view;
  if (!national || !highest || !lowest) return '';
  const workers = terms(lang).segmentInText[segment];
  // A former province is named short here, and marked: the map beside it shows its borders.
  const name = (code: string): string => {
    const region = dataset.regions.get(code);
    return region ? markedNameOf(lang, region) : code;
  };
  const of100 = (share: number): string => whole(lang, outOfHundred(share));
  return lang === 'id'
    ? `Dari 100 ${workers}, ${of100(national.share)} peserta aktif BPJS Ketenagakerjaan pada ${year}. Tertinggi ${name(highest.region)}, ${of100(highest.share)}; terendah ${name(lowest.region)}, ${of100(lowest.share)}.`
    : `Of 100 ${workers}, ${of100(national.share)} were active participants of BPJS Ketenagakerjaan in ${year}. Highest is ${the(name(highest.region))} with ${of100(highest.share)}, lowest ${the(name(lowest.region))} with ${of100(lowest.share)}.`;
}

/** "fell 2.7 points from 2024"; undefined where there is no year before. */
function moved(lang: Lang, change: number | undefined, before: number): string | undefined {
  if (change === undefined) return undefined;
  const points = directionOf(change) === 0 ? undefined : unsigned(lang, change);
  if (lang === 'id')
    return points
      ? `${change > 0 ? 'naik' : 'turun'} ${points} poin dari ${before}`
      : `tetap seperti ${before}`;
  return points
    ? `${change > 0 ? 'rose' : 'fell'} ${points} points from ${before}`
    : `stayed as in ${before}`;
}

/** What stands beside a province's figure: "rank 14 of 34; fell 2.6 points from 2024". */
export function rowSentence(
  lang: Lang,
  view: Overview,
  { unit, province, rank, change }: Pick<OverviewRow, 'unit' | 'province' | 'rank' | 'change'>,
): string {
  const words = mapWords(lang);
  return [
    unit === province ? undefined : words.countedWith(markedNameOf(lang, unit)),
    rank === undefined ? undefined : terms(lang).rankOf(whole(lang, rank), whole(lang, view.units)),
    moved(lang, change, view.year - 1),
  ]
    .filter((part) => part !== undefined)
    .join('; ');
}

/** What stands beside the country's figure: "fell 2.7 points from 2024". */
export const nationalNote = (lang: Lang, view: Overview): string =>
  moved(lang, view.nationalChange, view.year - 1) ?? '';

/**
 * How the country and its regions moved since the year before: "Indonesia’s figure fell 2.7 points from 2024; 2 regions
 * rose, 32 fell.", and why it may not be the difference of the figures as written. Empty where there is no year before.
 */
export function changeSentence(lang: Lang, view: Overview): string {
  const { national, nationalChange, rose, fell, year } = view;
  if (!national || nationalChange === undefined) return '';
  const change = moved(lang, nationalChange, year - 1);
  const up = whole(lang, rose);
  const down = whole(lang, fell);
  const { beforeRounding } = terms(lang);
  return lang === 'id'
    ? `Angka Indonesia ${change}; ${up} wilayah naik, ${down} turun. ${beforeRounding}`
    : `Indonesia’s figure ${change}; ${up} ${rose === 1 ? 'region' : 'regions'} rose, ${down} fell. ${beforeRounding}`;
}

/** The former regions that carry the figures of their members in a view, in table order. */
const formersOf = ({ rows }: Overview): readonly Region[] => [
  ...new Set(rows.filter(({ unit, province }) => unit !== province).map(({ unit }) => unit)),
];

/** "Papua and West Papua" */
const shortNames = (lang: Lang, regions: readonly Region[]): string =>
  listOf(
    lang,
    regions.map((region) => shortNameOf(lang, region)),
  );

/** Which regions a view still counts within old borders; empty where it counts none. */
export function formerSentence(lang: Lang, view: Overview): string {
  const byYear = Map.groupBy(formersOf(view), ({ validTo }) => validTo);
  return [...byYear]
    .map(([year, regions]) => mapWords(lang).formerNote(shortNames(lang, regions), String(year ?? '')))
    .join(' ');
}

/** Over how many regions a view ranks, where that is not the number of its provinces; else empty. */
export function rankedSentence(lang: Lang, view: Overview): string {
  const formers = formersOf(view);
  if (formers.length === 0) return '';
  const ranked = new Set(view.rows.filter(({ rank }) => rank !== undefined).map(({ unit }) => unit.code));
  const members = view.rows.filter(({ unit, province }) => unit !== province).length;
  return mapWords(lang).ranked(
    whole(lang, ranked.size),
    inWords(lang, members),
    inWords(lang, formers.length),
    shortNames(lang, formers),
  );
}
