import type { Category, Winner } from '../../data/dataset.ts';
import { bilingual, LOCALES } from '../lang.ts';
import { the } from '../the.ts';

const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinals = new Intl.PluralRules(LOCALES.en, { type: 'ordinal' });
/** 1st, 2nd, 3rd, 4th, 11th. */
const ordinal = (rank: number): string => `${rank}${ENDINGS[ordinals.select(rank)] ?? 'th'}`;

/** Juries call the first three "terbaik"; who is placed after them has a rank only. */
const RANKS_OF_THE_BEST = 3;

export const awardWords = bilingual({
  id: {
    criteria: 'Yang dinilai juri',
    award: 'Paritrana Award',
    about: (year: string) =>
      `Paritrana Award adalah penghargaan pemerintah bersama BPJS Ketenagakerjaan bagi pemerintah daerah, desa, dan badan usaha yang melindungi pekerjanya dengan jaminan sosial ketenagakerjaan. Tingkat nasional dimulai dengan edisi ${year}; provinsi kemudian menyelenggarakan upacaranya sendiri.`,
    incomplete:
      'Daftar ini disusun dari pemberitaan dan siaran pers, dan jauh dari lengkap. Upacara yang hanya diketahui jumlah penerimanya tetap dicatat.',
    quoted: 'Dalam tanda kutip: label edisinya menurut sumber.',
    national: 'Tingkat nasional',
    inProvince: 'Upacara di provinsi',
    undated: 'Tanpa tanggal upacara',
    undatedShort: 'tanpa tanggal',
    undatedIntro:
      'Edisi yang hanya tercatat labelnya, sering dari tahap wawancara atau nominasi. Upacaranya belum tentu sudah berlangsung.',
    byProvince: 'Menurut provinsi',
    byProvinceIntro:
      'Angka setelah tahun: penerima yang diketahui namanya. Tahun dalam tanda kutip: label tanpa tanggal upacara.',
    nothingFound: 'tidak ditemukan daftar yang diterbitkan',
    jump: 'Bagian halaman dan halaman lain',
    editions: 'Semua edisi',
    ceremoniesByYear: 'Upacara provinsi per tahun',
    bothLevels: 'Kedua tingkat',
    keyTitle: 'Cara membaca titik',
    keyUnknown: 'diumumkan, belum diketahui namanya',
    kind: {
      government: 'pemerintah daerah',
      village: 'desa dan kelurahan',
      business: 'badan usaha',
      other: 'penghargaan khusus',
    } satisfies Record<Category['kind'], string>,
    date: 'Tanggal',
    dateUnknown: 'tanggal tidak diketahui',
    place: 'Tempat',
    organiser: 'Penyelenggara',
    label: 'Label menurut sumber',
    labelNote:
      'Label menyebut tahun penilaian atau tahun upacara, tergantung sumbernya. Di sini upacara dikenali dari provinsi dan tanggalnya.',
    notStated: 'tidak disebut',
    rank: (rank: number) => (rank <= RANKS_OF_THE_BEST ? `Terbaik ${rank}` : `Peringkat ${rank}`),
    winners: 'Penerima menurut kategori',
    honourable: 'Apresiasi khusus',
    honourableIntro: 'Diserahkan di luar pemeringkatan, misalnya juara harapan; bukan penerima kategori.',
    nominees: 'Nomine',
    nomineesIntro: 'Masuk nominasi, seleksi, atau wawancara. Nomine bukan penerima.',
    result: {
      winner: (count: string) => `${count} penerima`,
      honourable: (count: string) => `${count} apresiasi khusus`,
      nominee: (count: string) => `${count} nomine`,
    } satisfies Record<Winner['result'], (count: string) => string>,
    unranked: 'peringkat tidak disebut',
    doubtful: (count: string) => `${count} lagi dari sumber yang lemah`,
    note: 'Catatan',
    noteLanguage: 'Catatan ditulis dalam bahasa Inggris.',
    noList:
      'Sumber yang kami temukan menyebut penyelenggaraan ini tanpa memuat daftar penerimanya. Itu tidak berarti tidak ada penerima. Punya daftarnya? Tambahkan satu baris per penerima pada awards/winners.csv dengan sumbernya.',
    noCeremony:
      'Sumber yang kami temukan menyebut edisi ini tanpa tanggal upacara dan tanpa penerima. Upacaranya mungkin belum, atau tidak, berlangsung. Tahu lebih banyak? Tambahkan barisnya pada tabel penghargaan dengan sumbernya.',
    placedByLabel: (count: string) =>
      `${count} baris tidak memuat tanggal upacara. Baris itu diletakkan di sini karena labelnya hanya cocok dengan upacara ini.`,
    records: 'Bagaimana sumber mencatatnya',
    statedWinners: (count: string) => `${count} penerima`,
    statedCategories: (count: string) => `${count} kategori`,
    source: 'Sumber',
    oneSource: 'Sumber semua baris:',
    sources: 'Sumber',
    allOfSource: 'di daftar sumber',
    rows: (count: string) => `${count} baris`,
    nav: 'Upacara lain',
    earlier: 'Sebelumnya',
    later: 'Sesudahnya',
    provincePage: (name: string) => `Cakupan pekerja di ${name}`,
    countryPage: 'Cakupan pekerja di Indonesia',
    coverage: 'Cakupan',
    all: 'Semua upacara',
    nationalLevel: 'tingkat nasional',
  },
  en: {
    criteria: 'What the juries look at',
    award: 'Paritrana Award',
    about: (year: string) =>
      `The Paritrana Award is given by the government with BPJS Ketenagakerjaan to local governments, villages and businesses that protect their workers with employment social security. It began nationally with the edition of ${year}; provinces then came to hold ceremonies of their own.`,
    incomplete:
      'This list is drawn from news reports and press releases and is far from complete. Ceremonies known only by their number of winners are kept.',
    quoted: 'In quotation marks stands the label of an edition, as its sources print it.',
    national: 'National',
    inProvince: 'Ceremonies in the provinces',
    undated: 'Without a ceremony date',
    undatedShort: 'no date',
    undatedIntro:
      'Editions on record by their label only, often from the interview or nomination stage. The ceremony may not have taken place.',
    byProvince: 'By province',
    byProvinceIntro:
      'The number after a year: winners known by name. A year in quotes: a label without a ceremony date.',
    nothingFound: 'no published list found',
    jump: 'Parts of this page and other pages',
    editions: 'All editions',
    ceremoniesByYear: 'Provincial ceremonies by year',
    bothLevels: 'Both levels',
    keyTitle: 'How to read the dots',
    keyUnknown: 'announced, name not known',
    kind: {
      government: 'local governments',
      village: 'villages',
      business: 'businesses',
      other: 'special awards',
    },
    date: 'Date',
    dateUnknown: 'date not known',
    place: 'Place',
    organiser: 'Organiser',
    label: 'Label as printed',
    labelNote:
      'A label names the year assessed or the year of the ceremony, depending on the source. Here a ceremony is known by its province and date.',
    notStated: 'not stated',
    rank: (rank: number) => ordinal(rank),
    winners: 'Winners by category',
    honourable: 'Honourable mentions',
    honourableIntro: 'Handed out beside the ranking, such as runner-up prizes; not winners of a category.',
    nominees: 'Nominees',
    nomineesIntro: 'Nominated, shortlisted or interviewed. A nominee is not a winner.',
    result: {
      winner: (count: string) => (count === '1' ? '1 winner' : `${count} winners`),
      honourable: (count: string) =>
        count === '1' ? '1 honourable mention' : `${count} honourable mentions`,
      nominee: (count: string) => (count === '1' ? '1 nominee' : `${count} nominees`),
    },
    unranked: 'rank not stated',
    doubtful: (count: string) => `${count} more of low confidence`,
    note: 'Note',
    noteLanguage: 'Notes are in English.',
    noList:
      'The sources we found mention this edition without its list of winners. That does not mean that there were none. Do you have the list? Add one row for each winner to awards/winners.csv, with its source.',
    noCeremony:
      'The sources we found mention this edition without the date of a ceremony and without winners. A ceremony may not have taken place yet, or at all. Do you know more? Add its rows to the tables of awards, with their source.',
    placedByLabel: (count: string) =>
      count === '1'
        ? '1 row carries no ceremony date. It stands here because its label fits this ceremony alone.'
        : `${count} rows carry no ceremony date. They stand here because their label fits this ceremony alone.`,
    records: 'How the sources record it',
    statedWinners: (count: string) => (count === '1' ? '1 winner' : `${count} winners`),
    statedCategories: (count: string) => (count === '1' ? '1 category' : `${count} categories`),
    source: 'Source',
    oneSource: 'Source of every row:',
    sources: 'Sources',
    allOfSource: 'in the list of sources',
    rows: (count: string) => (count === '1' ? '1 row' : `${count} rows`),
    nav: 'Other ceremonies',
    earlier: 'Earlier',
    later: 'Later',
    provincePage: (name: string) => `Worker coverage in ${the(name)}`,
    countryPage: 'Worker coverage in Indonesia',
    coverage: 'Coverage',
    all: 'All ceremonies',
    nationalLevel: 'national',
  },
});
