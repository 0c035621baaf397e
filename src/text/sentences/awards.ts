import type { Dataset } from '../../data/dataset.ts';
import type { Ceremony, Identified, ProvinceRecord } from '../../stats/ceremonies.ts';
import { lead, type Tally, tally } from '../../stats/ceremony-winners.ts';
import { period } from '../dates.ts';
import { fullStop } from '../full-stop.ts';
import { inLang, type Lang } from '../lang.ts';
import { nameOf } from '../names.ts';
import { inWords, whole } from '../numbers.ts';
import { sentenceCase, withinSentence } from '../sentence-case.ts';
import { awardWords } from '../words/awards.ts';
import { regionWords } from '../words/region.ts';

interface Forms {
  readonly id: string;
  readonly one: string;
  readonly many: string;
}

const WINNERS: Forms = { id: 'penerima', one: 'winner', many: 'winners' };
const CATEGORIES: Forms = { id: 'kategori', one: 'category', many: 'categories' };
const HONOURABLE: Forms = { id: 'apresiasi khusus', one: 'honourable mention', many: 'honourable mentions' };
const NOMINEES: Forms = { id: 'nomine', one: 'nominee', many: 'nominees' };

const noun = (lang: Lang, count: number, { id, one, many }: Forms): string =>
  lang === 'id' ? id : count === 1 ? one : many;

/** "delapan kategori", "eight categories", "12 winners". */
const counted = (lang: Lang, count: number, forms: Forms): string =>
  `${inWords(lang, count)} ${noun(lang, count, forms)}`;

const distinctCategories = ({ winners }: Ceremony): number =>
  new Set(winners.filter(({ confidence }) => confidence !== 'low').map(({ category }) => category)).size;

/** Who came first and among whom, in words that follow the number of winners; empty where no order is known. */
function leadText(lang: Lang, dataset: Dataset, ceremony: Ceremony): string {
  const first = lead(dataset, ceremony);
  const category = first && dataset.categories.get(first.category);
  if (!first || !category) return '';
  const { winner } = first;
  const group = withinSentence(nameOf(lang, category));
  return lang === 'id' ? `, ${winner} terbaik di antara ${group}` : `, ${winner} first among ${group}`;
}

/**
 * Over how many categories the winners spread, in words that follow their number, where nobody is known to lead.
 * Empty where the source counts other categories than our common ones.
 */
function spread(lang: Lang, ceremony: Ceremony): string {
  const count = distinctCategories(ceremony);
  if (count < 2 || (ceremony.categoriesStated ?? count) !== count) return '';
  return `${lang === 'id' ? ' di' : ' in'} ${counted(lang, count, CATEGORIES)}`;
}

const onlyName = ({ winners }: Ceremony): string =>
  winners.find(({ confidence }) => confidence !== 'low')?.winner ?? '';

type Headline = (lang: Lang, dataset: Dataset, ceremony: Ceremony, counts: Tally) => string;

const someKnown: Headline = (lang, dataset, ceremony, counts) => {
  const text =
    lang === 'id'
      ? `${counted(lang, counts.known, WINNERS)} diketahui`
      : `${counted(lang, counts.known, WINNERS)} known`;
  if (counts.known === 1) return `${text}: ${onlyName(ceremony)}`;
  return text + (leadText(lang, dataset, ceremony) || spread(lang, ceremony));
};

const noneKnown: Headline = (lang, _dataset, { mentioned, nominated, date }, { doubtful }) => {
  if (doubtful > 0) {
    const named = counted(lang, doubtful, WINNERS);
    return lang === 'id' ? `${named} disebut, sumbernya lemah` : `${named} named, by a weak source`;
  }
  const noList = lang === 'id' ? 'daftar penerima tidak ditemukan' : 'no list of winners found';
  // Without a dated ceremony there may be no winner at all.
  const nothing = lang === 'id' ? 'upacara dan penerimanya tidak ditemukan' : 'no ceremony or winners found';
  if (mentioned > 0) return `${counted(lang, mentioned, HONOURABLE)}, ${noList}`;
  if (nominated > 0) return `${counted(lang, nominated, NOMINEES)}, ${date ? noList : nothing}`;
  if (date) return `${lang === 'id' ? 'upacara tercatat' : 'a ceremony on record'}, ${noList}`;
  return `${lang === 'id' ? 'edisi tercatat' : 'an edition on record'}, ${nothing}`;
};

const HEADLINES: Record<Tally['extent'], Headline> = {
  complete: (lang, dataset, ceremony, counts) =>
    counted(lang, counts.known, WINNERS) + (leadText(lang, dataset, ceremony) || spread(lang, ceremony)),
  partial: (lang, _dataset, ceremony, { known, stated = 0 }) => {
    const [some, all] = [inWords(lang, known), inWords(lang, stated)];
    const text = lang === 'id' ? `${some} dari ${all} penerima diketahui` : `${some} of ${all} winners known`;
    return known === 1 ? `${text}: ${onlyName(ceremony)}` : text;
  },
  more: someKnown,
  open: someKnown,
  counted: (lang, _dataset, _ceremony, { stated = 0, categories }) => {
    const across =
      categories === undefined
        ? ''
        : ` ${lang === 'id' ? 'di' : 'in'} ${counted(lang, categories, CATEGORIES)}`;
    const noList = lang === 'id' ? 'daftarnya tidak ditemukan' : 'no published list found';
    return `${counted(lang, stated, WINNERS)}${across}, ${noList}`;
  },
  none: noneKnown,
};

/** What an earlier stage of an edition holds, whose ceremony stands apart: "One nominee; the ceremony is that of 12 September 2024". */
function stageFinding(lang: Lang, { nominated }: Ceremony, cycle: Ceremony): string {
  const when = cycle.date ? period(lang, cycle.date) : '';
  const held =
    nominated > 0
      ? counted(lang, nominated, NOMINEES)
      : inLang(lang, 'tahap awal tercatat', 'an earlier stage on record');
  return inLang(lang, `${held}; upacaranya ${when}`, `${held}; the ceremony is that of ${when}`);
}

/**
 * The finding of a ceremony: "Sepuluh penerima, Kabupaten Bungo terbaik di antara pemerintah kabupaten/kota".
 * @param cycle the ceremony that an earlier stage led to
 */
export function ceremonyHeadline(lang: Lang, dataset: Dataset, ceremony: Ceremony, cycle?: Ceremony): string {
  if (cycle) return sentenceCase(stageFinding(lang, ceremony, cycle));
  const counts = tally(ceremony);
  return sentenceCase(HEADLINES[counts.extent](lang, dataset, ceremony, counts));
}

/**
 * Who won, was mentioned and was nominated, each once: "Won by Kabupaten Bungo. Nominated: Kota Jambi." A nominee that
 * won is told as a winner alone.
 */
export function namedText(
  lang: Lang,
  { winners, honourable, nominees }: Pick<Ceremony, 'winners' | 'honourable' | 'nominees'>,
  nameOf: (row: Identified) => string,
): string {
  const words = regionWords(lang).named;
  const won = new Set(winners.map(({ who }) => who));
  const rows = { winner: winners, honourable, nominee: nominees.filter(({ who }) => !won.has(who)) };
  return (['winner', 'honourable', 'nominee'] as const)
    .flatMap((result) => {
      const names = [...new Set(rows[result].map(nameOf))];
      return names.length > 0 ? [fullStop(words[result](names.join(', ')))] : [];
    })
    .join(' ');
}

/** That no winner is known, where that is so: of what took place, or of an edition that may never have come to that. */
export function noListText(lang: Lang, ceremony: Ceremony): string | undefined {
  const words = awardWords(lang);
  if (ceremony.winners.length > 0) return undefined;
  const isHeld = ceremony.date !== undefined || tally(ceremony).unnamed > 0;
  return isHeld ? words.noList : words.noCeremony;
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

/** The same for a line of the index: "10 dari 10", "4 penerima", "22 penerima di 8 kategori diumumkan, daftar tidak ditemukan". */
export function knownShort(lang: Lang, ceremony: Ceremony): KnownText {
  const counts = tally(ceremony);
  const { extent } = counts;
  if (extent === 'complete' || extent === 'partial') {
    return { strong: knownText(lang, ceremony).strong, rest: lang === 'id' ? 'diketahui' : 'known' };
  }
  if (extent === 'open' || extent === 'more') {
    return { strong: whole(lang, counts.known), rest: noun(lang, counts.known, WINNERS) };
  }
  const noList = lang === 'id' ? 'daftar tidak ditemukan' : 'no list found';
  if (extent === 'none') return { strong: '', rest: noList };
  const winners = noun(lang, counts.stated ?? 0, WINNERS) + acrossCategories(lang, counts);
  return {
    strong: whole(lang, counts.stated ?? 0),
    rest: `${winners} ${lang === 'id' ? 'diumumkan' : 'announced'}, ${noList}`,
  };
}

/** What else is on record beside the winners, in parts: doubtful winners, honourable mentions, nominees. */
export function besides(lang: Lang, ceremony: Ceremony): readonly string[] {
  const words = awardWords(lang);
  const { doubtful } = tally(ceremony);
  const { mentioned, nominated } = ceremony;
  const count = (value: number): string => whole(lang, value);
  return [
    doubtful > 0 && words.doubtful(count(doubtful)),
    mentioned > 0 && words.result.honourable(count(mentioned)),
    nominated > 0 && words.result.nominee(count(nominated)),
  ].filter((part) => part !== false);
}

/** The finding over all ceremonies: how many awards have a winner known by name, from how many ceremonies. */
export function awardsHeadline(lang: Lang, all: readonly Ceremony[]): string {
  const known = all.map((one) => tally(one).known).filter((count) => count > 0);
  const awards = whole(
    lang,
    known.reduce((sum, count) => sum + count, 0),
  );
  const held = whole(lang, known.length);
  return lang === 'id'
    ? `${awards} penghargaan dari ${held} upacara yang penerimanya diketahui`
    : `${awards} awards from ${held} ceremonies whose winners are known`;
}

/** Ceremonies on record, provinces with one, and provinces without: what the list below holds. */
export function recordText(
  lang: Lang,
  all: readonly Ceremony[],
  provinces: readonly ProvinceRecord[],
): string {
  const held = provinces.filter(({ ceremonies }) => ceremonies.length > 0).length;
  const count = (value: number): string => whole(lang, value);
  return lang === 'id'
    ? `${count(all.length)} upacara dan edisi tercatat, dari tingkat nasional dan ${count(held)} dari ${count(provinces.length)} provinsi.`
    : `${count(all.length)} ceremonies and editions on record, national ones and those of ${count(held)} of the ${count(provinces.length)} provinces.`;
}
