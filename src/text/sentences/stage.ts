import type { Dataset, Region } from '../../data/dataset.ts';
import { type Lags, lagsOf, type NationalEdition } from '../../stats/national-stage.ts';
import type { StageEntry, StageExtent } from '../../stats/stage-matrix.ts';
import { period } from '../dates.ts';
import type { Lang } from '../lang.ts';
import { listOf, nameOf } from '../names.ts';
import { decimal, inWords, whole } from '../numbers.ts';
import { awardWords } from '../words/awards.ts';
import { stageWords } from '../words/stage.ts';

/** How many winners are named where a ceremony is told in one breath. */
const NAMED_AT_MOST = 3;

const wholeMonths = (lang: Lang, { lag = 0 }: NationalEdition): string => inWords(lang, Math.round(lag));

function waitText(lang: Lang, { shortest, longest }: Lags): string {
  const [least, most] = [wholeMonths(lang, shortest), wholeMonths(lang, longest)];
  if (lang === 'id')
    return least === most
      ? `Penghargaan nasional diserahkan sekitar ${least} bulan setelah tahun yang dinilai`
      : `Penghargaan nasional diserahkan ${least} sampai ${most} bulan setelah tahun yang dinilai`;
  return least === most
    ? `The national award comes about ${least} months after the year it judges`
    : `The national award comes ${least} to ${most} months after the year it judges`;
}

/** The finding of all editions: "The national award comes six to ten months after the year it judges". */
export function stageHeadline(lang: Lang, editions: readonly NationalEdition[]): string {
  const lags = lagsOf(editions);
  if (lags) return waitText(lang, lags);
  return editions.length === 0 ? stageWords(lang).noEditions : stageWords(lang).title;
}

/** How many editions there are, and which one waited least and most. */
export function stageLead(lang: Lang, editions: readonly NationalEdition[]): string {
  if (editions.length === 0) return '';
  const lags = lagsOf(editions);
  const held = editions.filter(({ ceremony }) => ceremony.date !== undefined);
  const first = editions[0]?.ceremony.labels[0] ?? '';
  const counts = stageWords(lang).since(whole(lang, editions.length), first, whole(lang, held.length));
  if (!lags || lags.known < 2) return counts;
  const [short, long] = [lags.shortest, lags.longest].map((edition) => ({
    year: String(edition.assessed.years[0] ?? ''),
    wait: lagText(lang, edition.lag),
  }));
  const waits =
    lang === 'id'
      ? `Edisi untuk tahun ${short?.year} paling cepat diserahkan (${short?.wait}), untuk ${long?.year} paling lama (${long?.wait}).`
      : `The edition for ${short?.year} came soonest (${short?.wait}), that for ${long?.year} last (${long?.wait}).`;
  return `${counts} ${waits}`;
}

/** "8.4 months"; empty where no lag is known. */
export const lagText = (lang: Lang, lag: number | undefined): string =>
  lag === undefined ? '' : stageWords(lang).months(decimal(lang, lag, 1));

/** The year judged: "2023", "2024 or 2025". */
export function assessedText(lang: Lang, { assessed: { years } }: NationalEdition): string {
  const [first = '', second] = years.map(String);
  return second === undefined ? first : stageWords(lang).either(first, second);
}

/** The finding of the matrix: in how many provinces somebody won. */
export function matrixHeadline(lang: Lang, { provinces, national }: StageExtent): string {
  const [some, all] = [whole(lang, national), whole(lang, provinces)];
  return lang === 'id'
    ? `Penerima nasional diketahui dari ${some} dari ${all} provinsi`
    : `National winners are known from ${some} of ${all} provinces`;
}

/** How many provinces have winners of their own ceremonies, and how many neither. */
export function matrixLead(lang: Lang, { provincial, none }: StageExtent): string {
  const [some, without] = [whole(lang, provincial), whole(lang, none)];
  const own =
    lang === 'id'
      ? `Di ${some} provinsi diketahui penerima dari upacara provinsinya sendiri.`
      : `In ${some}, winners of the province’s own ceremonies are known.`;
  if (none === 0) return own;
  return lang === 'id'
    ? `${own} Untuk ${without} provinsi tidak ditemukan satu nama pun; itu tidak berarti tidak ada penerima.`
    : `${own} For ${without} no name was found; that does not mean that nobody won.`;
}

/** "Kabupaten Bungo (1st), Kota Jambi and 7 more": all where they are hardly more than so many. */
function namesText(lang: Lang, { winners }: StageEntry, most: number): string {
  const names = winners.map(({ winner, rank }) =>
    rank === undefined ? winner : `${winner} (${awardWords(lang).rank(rank)})`,
  );
  if (names.length <= most + 1) return listOf(lang, names);
  const rest = stageWords(lang).more(whole(lang, names.length - most));
  return listOf(lang, [...names.slice(0, most), rest]);
}

/** What is known where no name is: how many were announced beside those named elsewhere, or how far the record goes. */
function notNamed(lang: Lang, { ceremony, unnamed, state }: StageEntry): string {
  const words = stageWords(lang);
  const count = whole(lang, unnamed);
  if (unnamed === 0) return words.state[state];
  if (ceremony.winners.length > 0) return words.moreAnnounced(count);
  return `${words.announced(count)}, ${words.state[state]}`;
}

/** When and at which level, of a place that is named already: "2024, national". */
export function entryAbout(lang: Lang, province: Region | undefined, { ceremony }: StageEntry): string {
  const words = stageWords(lang);
  return [
    ceremony.year,
    province && ceremony.level === 'national' && words.nationalPart,
    !ceremony.date && words.dateUnknown,
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * What is known: "10 winners: Kabupaten Bungo (1st), …; 2 more announced without names".
 * @param most How many winners are named, where there are many.
 */
export function entryFound(lang: Lang, entry: StageEntry, most = NAMED_AT_MOST): string {
  const words = stageWords(lang);
  const { winners, unnamed, doubtful, state } = entry;
  const found =
    state === 'named'
      ? `${words.winnersCount(whole(lang, winners.length))}: ${namesText(lang, entry, most)}`
      : notNamed(lang, entry);
  const besides = [
    state === 'named' && unnamed > 0 && words.moreAnnounced(whole(lang, unnamed)),
    doubtful > 0 && awardWords(lang).doubtful(whole(lang, doubtful)),
  ].filter(Boolean);
  return [found, ...besides].join('; ');
}

/** What a group of marks says to those who hear it or point at it: "Jambi 2024: 10 winners: Kabupaten Bungo (1st), …". */
export const entryLabel = (lang: Lang, province: Region | undefined, entry: StageEntry): string =>
  `${province ? nameOf(lang, province) : stageWords(lang).elsewhere} ${entryAbout(lang, province, entry)}: ${entryFound(lang, entry)}`;

/** The names of the categories in which winners are known, in a sentence. */
export const categoriesText = (lang: Lang, { categories }: Dataset, codes: readonly string[]): string =>
  listOf(
    lang,
    codes.flatMap((code) => {
      const category = categories.get(code);
      return category ? [nameOf(lang, category).toLowerCase()] : [];
    }),
  );

/** The day of an edition's ceremony, or that none was found. */
export const editionDate = (lang: Lang, { ceremony }: NationalEdition): string =>
  ceremony.date ? period(lang, ceremony.date) : stageWords(lang).noCeremony;

/** Zones as printed, set apart by more than a comma, which some of them hold. */
export const zonesText = (lang: Lang, zones: readonly string[]): string =>
  stageWords(lang).zones(zones.join(' · '));
