import type { Dataset } from '../../data/dataset.ts';
import { type Ceremony, lead, type ProvinceRecord, type Tally, tally } from '../../stats/ceremonies.ts';
import { period } from '../dates.ts';
import type { Lang } from '../lang.ts';
import { nameOf } from '../names.ts';
import { inWords, sentenceCase, whole } from '../numbers.ts';
import { awardWords } from '../words/awards.ts';

/** A name set inside a sentence: "Pemerintah kabupaten/kota" → "pemerintah kabupaten/kota". */
const inText = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const some = (lang: Lang, count: number, id: string, one: string, many: string): string =>
  lang === 'id' ? `${inWords(lang, count)} ${id}` : `${inWords(lang, count)} ${count === 1 ? one : many}`;

const categories = (lang: Lang, count: number): string =>
  some(lang, count, 'kategori', 'category', 'categories');

const distinctCategories = ({ winners }: Ceremony): number =>
  new Set(winners.filter(({ confidence }) => confidence !== 'low').map(({ category }) => category)).size;

/** Who came first, in words that follow the number of winners; empty where no order is known. */
function leadText(lang: Lang, dataset: Dataset, ceremony: Ceremony, { extent }: Tally): string {
  const first = lead(ceremony);
  const category = first && dataset.categories.get(first.winner.category);
  if (!first || !category) return '';
  const { winner } = first.winner;
  if (first.sole && extent === 'complete') {
    return lang === 'id' ? `, ${winner} di puncak` : `, ${winner} on top`;
  }
  const group = inText(nameOf(lang, category));
  const among = category.kind === 'government' || category.kind === 'village';
  if (lang === 'id') return `, ${winner} terbaik ${among ? 'di antara' : 'di kategori'} ${group}`;
  return `, ${winner} first ${among ? 'among' : 'in the category of'} ${group}`;
}

/** Where the winners stand, in words that follow their number, where nobody is known to lead. */
function spread(lang: Lang, ceremony: Ceremony): string {
  const count = distinctCategories(ceremony);
  if (count < 2) return '';
  return lang === 'id' ? ` di ${categories(lang, count)}` : ` in ${categories(lang, count)}`;
}

const onlyName = ({ winners }: Ceremony): string =>
  winners.find(({ confidence }) => confidence !== 'low')?.winner ?? '';

const HEADLINES: Record<
  Tally['extent'],
  (lang: Lang, dataset: Dataset, ceremony: Ceremony, counts: Tally) => string
> = {
  complete: (lang, dataset, ceremony, counts) =>
    some(lang, counts.known, 'penerima', 'winner', 'winners') +
    (leadText(lang, dataset, ceremony, counts) || spread(lang, ceremony)),
  partial: (lang, _dataset, ceremony, { known, stated = 0 }) => {
    const number = inWords(lang, known);
    const sentence =
      lang === 'id'
        ? `${number} dari ${inWords(lang, stated)} penerima diketahui`
        : `${number} of ${inWords(lang, stated)} winners known`;
    return known === 1 ? `${sentence}: ${onlyName(ceremony)}` : sentence;
  },
  more: (lang, dataset, ceremony, counts) => HEADLINES.open(lang, dataset, ceremony, counts),
  open: (lang, dataset, ceremony, counts) => {
    const known =
      lang === 'id'
        ? `${inWords(lang, counts.known)} penerima diketahui`
        : `${inWords(lang, counts.known)} ${counts.known === 1 ? 'winner' : 'winners'} known`;
    if (counts.known === 1) return `${known}: ${onlyName(ceremony)}`;
    return known + (leadText(lang, dataset, ceremony, counts) || spread(lang, ceremony));
  },
  counted: (lang, _dataset, _ceremony, { stated = 0, categories: count }) => {
    const winners = some(lang, stated, 'penerima', 'winner', 'winners');
    const across = count === undefined ? '' : ` ${lang === 'id' ? 'di' : 'in'} ${categories(lang, count)}`;
    return lang === 'id'
      ? `${winners}${across}, daftarnya tidak ditemukan`
      : `${winners}${across}, no published list found`;
  },
  none: (lang, _dataset, ceremony, { doubtful }) => {
    const { honourable, nominees, date } = ceremony;
    if (doubtful > 0) {
      return lang === 'id'
        ? `${inWords(lang, doubtful)} penerima disebut, sumbernya lemah`
        : `${some(lang, doubtful, '', 'winner', 'winners')} named, by a weak source`;
    }
    if (honourable.length > 0) {
      return lang === 'id'
        ? `${inWords(lang, honourable.length)} apresiasi khusus, daftar penerima tidak ditemukan`
        : `${some(lang, honourable.length, '', 'honourable mention', 'honourable mentions')}, no list of winners found`;
    }
    if (nominees.length > 0) {
      return lang === 'id'
        ? `${inWords(lang, nominees.length)} nominasi, daftar penerima tidak ditemukan`
        : `${some(lang, nominees.length, '', 'nominee', 'nominees')}, no list of winners found`;
    }
    if (date) {
      return lang === 'id'
        ? 'upacara tercatat, daftar penerima tidak ditemukan'
        : 'a ceremony on record, no list of winners found';
    }
    return lang === 'id'
      ? 'edisi tercatat, upacara dan penerimanya tidak ditemukan'
      : 'an edition on record, no ceremony or winners found';
  },
};

/** The finding of a ceremony: "Sepuluh penerima, Kabupaten Bungo di puncak". */
export function ceremonyHeadline(lang: Lang, dataset: Dataset, ceremony: Ceremony): string {
  const counts = tally(ceremony);
  return sentenceCase(HEADLINES[counts.extent](lang, dataset, ceremony, counts));
}

/** "Paritrana Award 2024 / 2025" by its printed labels. */
export const editionName = (lang: Lang, { labels }: Ceremony): string =>
  `${awardWords(lang).award} ${labels.join(' / ')}`;

/** Where it was held, as a name: the province, or the national level. */
export function holderName(
  lang: Lang,
  { regions }: Pick<Dataset, 'regions'>,
  { province }: Ceremony,
): string {
  const region = province === undefined ? undefined : regions.get(province);
  return region ? nameOf(lang, region) : awardWords(lang).nationalLevel;
}

/** The date of a ceremony in words, or that it is not known. */
export const ceremonyDate = (lang: Lang, { date }: Ceremony): string =>
  date ? period(lang, date) : awardWords(lang).dateUnknown;

/** How much is known, the figure apart: "10 dari 10" and "penerima diketahui namanya". */
export interface KnownText {
  readonly strong: string;
  readonly rest: string;
}

const acrossCategories = (lang: Lang, { categories: count }: Tally): string => {
  if (count === undefined) return '';
  const words = awardWords(lang).statedCategories(whole(lang, count));
  return lang === 'id' ? ` di ${words}` : ` in ${words}`;
};

/** How many of the announced winners are known by name. */
export function knownText(lang: Lang, ceremony: Ceremony): KnownText {
  const counts = tally(ceremony);
  const known = whole(lang, counts.known);
  const stated = whole(lang, counts.stated ?? 0);
  const one = counts.known === 1;
  const texts: Record<Tally['extent'], Record<Lang, KnownText>> = {
    complete: {
      id: { strong: `${known} dari ${stated}`, rest: 'penerima yang diumumkan diketahui namanya' },
      en: { strong: `${known} of ${stated}`, rest: 'announced winners are known by name' },
    },
    partial: {
      id: { strong: `${known} dari ${stated}`, rest: 'penerima yang diumumkan diketahui namanya' },
      en: { strong: `${known} of ${stated}`, rest: 'announced winners are known by name' },
    },
    more: {
      id: { strong: known, rest: `penerima diketahui namanya; satu sumber menghitung ${stated}` },
      en: {
        strong: known,
        rest: `${one ? 'winner' : 'winners'} known by name; one source counts ${stated}`,
      },
    },
    open: {
      id: { strong: known, rest: 'penerima diketahui namanya; jumlah seluruhnya tidak disebut' },
      en: { strong: known, rest: `${one ? 'winner' : 'winners'} known by name; the total is not stated` },
    },
    counted: {
      id: {
        strong: stated,
        rest: `penerima${acrossCategories(lang, counts)} diumumkan, daftarnya tidak ditemukan`,
      },
      en: {
        strong: stated,
        rest: `${counts.stated === 1 ? 'winner' : 'winners'}${acrossCategories(lang, counts)} announced, no published list found`,
      },
    },
    none: {
      id: { strong: '', rest: 'tidak ada daftar penerima yang ditemukan' },
      en: { strong: '', rest: 'no list of winners found' },
    },
  };
  return texts[counts.extent][lang];
}

/** What else is on record beside the winners, in parts: doubtful winners, honourable mentions, nominees. */
export function besides(lang: Lang, ceremony: Ceremony): readonly string[] {
  const words = awardWords(lang);
  const { doubtful } = tally(ceremony);
  const { honourable, nominees } = ceremony;
  const count = (value: number): string => whole(lang, value);
  return [
    doubtful > 0 &&
      (lang === 'id'
        ? `${count(doubtful)} lagi berkeyakinan rendah`
        : `${count(doubtful)} more of low confidence`),
    honourable.length > 0 && words.result.honourable(count(honourable.length)),
    nominees.length > 0 && words.result.nominee(count(nominees.length)),
  ].filter((part) => part !== false);
}

/** The finding over all ceremonies: how many winners are known by name, from how many ceremonies and provinces. */
export function awardsHeadline(
  lang: Lang,
  all: readonly Ceremony[],
  provinces: readonly ProvinceRecord[],
): string {
  const known = all.reduce((sum, one) => sum + tally(one).known, 0);
  const held = all.filter((one) => tally(one).known > 0).length;
  const places = provinces.filter(({ ceremonies }) => ceremonies.some((one) => tally(one).known > 0)).length;
  return lang === 'id'
    ? `${whole(lang, known)} penerima dari ${whole(lang, held)} upacara, di ${whole(lang, places)} provinsi dan tingkat nasional`
    : `${whole(lang, known)} winners at ${whole(lang, held)} ceremonies, in ${whole(lang, places)} provinces and nationally`;
}
