import { bilingual } from '../lang.ts';

export const sourcesWords = bilingual({
  id: {
    title: 'Sumber',
    description: (count: string) =>
      `${count} sumber di balik setiap angka Cakupan: judul, penerbit, tanggal, tautan, dan berapa baris yang bertumpu padanya.`,
    lead: (count: string, rows: string) =>
      `${count} sumber menopang ${rows} baris. Setiap sumber punya alamat sendiri di halaman ini.`,
    back: 'Kembali ke data',
    download: 'Unduh sources.csv',
    jump: 'Langsung ke',
    kinds: {
      official: 'Lembaga resmi',
      statistics: 'Statistik',
      dataset: 'Kumpulan data',
      press: 'Pers',
    },
    kindText: {
      official:
        'Siaran dan laman pemerintah atau BPJS Ketenagakerjaan, termasuk pernyataan resmi yang dikutip pers.',
      statistics: 'Publikasi statistik.',
      dataset: 'Tabel yang diterbitkan lembaga, atau salinan publiknya.',
      press: 'Berita, menurut nama penerbit.',
    },
    count: (n: string) => `${n} sumber`,
    rows: (n: string) => `${n} baris`,
    unused: 'belum dipakai oleh baris mana pun',
    undated: 'tanpa tanggal',
    manyRegions: (n: string) => `${n} wilayah`,
    unknownPublisher: 'Penerbit tidak diketahui',
  },
  en: {
    title: 'Sources',
    description: (count: string) =>
      `The ${count} sources behind every figure of Cakupan: title, publisher, date, link, and how many rows rest on each.`,
    lead: (count: string, rows: string) =>
      `${count} sources carry ${rows} rows. Each source has an address of its own on this page.`,
    back: 'Back to the data',
    download: 'Download sources.csv',
    jump: 'Jump to',
    kinds: {
      official: 'Official bodies',
      statistics: 'Statistics',
      dataset: 'Datasets',
      press: 'Press',
    },
    kindText: {
      official:
        'Releases and pages of governments or BPJS Ketenagakerjaan, official statements quoted by the press included.',
      statistics: 'Statistical publications.',
      dataset: 'Tables that institutions published, or public copies of them.',
      press: 'News articles, by name of the publisher.',
    },
    count: (n: string) => `${n} sources`,
    rows: (n: string) => (n === '1' ? '1 row' : `${n} rows`),
    unused: 'no row rests on it yet',
    undated: 'undated',
    manyRegions: (n: string) => `${n} regions`,
    unknownPublisher: 'Publisher not known',
  },
});
