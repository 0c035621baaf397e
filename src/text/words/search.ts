import { bilingual } from '../lang.ts';

/** What a script that searches says; `#` stands for what it fills in. */
const client = {
  id: {
    label: 'Cari provinsi, penerima, upacara, sumber',
    close: 'Tutup',
    one: '1 hasil',
    many: '# hasil',
    none: 'Tidak ada yang cocok dengan “#”.',
    help: 'Periksa ejaannya, atau coba satu kata saja: nama provinsi, kabupaten, desa, atau perusahaan.',
    all: 'Semua hasil',
    index: 'Telusuri menurut abjad',
    kinds: {
      region: 'Wilayah',
      winner: 'Penghargaan',
      ceremony: 'Upacara',
      page: 'Halaman',
      source: 'Sumber',
    },
  },
  en: {
    label: 'Search provinces, winners, ceremonies, sources',
    close: 'Close',
    one: '1 result',
    many: '# results',
    none: 'Nothing fits “#”.',
    help: 'Check the spelling, or try a single word: the name of a province, a regency, a village or a business.',
    all: 'All results',
    index: 'Browse by letter',
    kinds: {
      region: 'Region',
      winner: 'Awards',
      ceremony: 'Ceremony',
      page: 'Page',
      source: 'Source',
    },
  },
} as const;

export const searchWords = bilingual({
  id: {
    open: 'Cari',
    title: 'Cari di Cakupan',
    description:
      'Cari wilayah, penerima Paritrana Award, upacara, dan sumber, atau telusuri semuanya menurut abjad.',
    byLetter: 'Semua menurut abjad',
    byLetterIntro: (count: string) =>
      `${count} nama: wilayah, penerima dan nomine, upacara, sumber menurut judulnya, dan halaman situs.`,
    jump: 'Lompat ke huruf',
    pages: 'Halaman utama',
    province: 'provinsi',
    regencyOf: (province: string) => `di ${province}`,
    country: 'seluruh negara',
    method: 'metode',
    client: client.id,
  },
  en: {
    open: 'Search',
    title: 'Search Cakupan',
    description:
      'Search regions, winners of the Paritrana Award, ceremonies and sources, or browse them all by letter.',
    byLetter: 'Everything by letter',
    byLetterIntro: (count: string) =>
      `${count} names: regions, winners and nominees, ceremonies, sources by title, and pages of the site.`,
    jump: 'Jump to a letter',
    pages: 'Main pages',
    province: 'province',
    regencyOf: (province: string) => `in ${province}`,
    country: 'the whole country',
    method: 'method',
    client: client.en,
  },
});

/** The words that travel with the index to the browser. */
export type SearchWords = ReturnType<typeof searchWords>['client'];
