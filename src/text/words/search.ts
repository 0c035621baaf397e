import { bilingual } from '../lang.ts';
import { the } from '../the.ts';

/** What a script that searches says; `#` stands for what it fills in. */
const client = {
  id: {
    label: 'Cari provinsi, penerima, upacara, sumber',
    close: 'Tutup',
    one: '1 hasil',
    many: '# hasil',
    none: 'Tidak ada yang cocok dengan “#”.',
    help: 'Periksa ejaannya, atau coba satu kata saja: nama provinsi, kabupaten, desa, atau perusahaan. Hanya kabupaten dan kota yang tercatat dalam tabel kami yang ada di sini; semua provinsi ada dalam #.',
    provinces: 'daftar provinsi',
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
    help: 'Check the spelling, or try a single word: the name of a province, a regency, a village or a business. Only regencies and cities on record in our tables are here; all provinces are in the #.',
    provinces: 'list of provinces',
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
    byLetter: 'Nama menurut abjad',
    byLetterIntro: (count: string) =>
      `${count} wilayah, penerima dan nomine Paritrana Award, dan upacara menurut provinsinya.`,
    jump: 'Lompat ke huruf',
    sources: 'Sumber menurut judul',
    sourcesIntro: (count: string) => `${count} artikel, dokumen, dan data, menurut huruf pertama judulnya.`,
    jumpToSources: 'Lompat ke huruf judul sumber',
    withoutScript: 'Tanpa JavaScript pencarian tidak berjalan; semuanya tercantum menurut abjad di bawah.',
    failed:
      'Pencarian belum dapat dimuat. Teruskan mengetik atau muat ulang halaman ini untuk mencoba lagi; semuanya tercantum menurut abjad di bawah.',
    pages: 'Halaman utama',
    parts: 'Bagian halaman',
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
    byLetter: 'Names by letter',
    byLetterIntro: (count: string) =>
      `${count} regions, winners and nominees of the Paritrana Award, and ceremonies by their province.`,
    jump: 'Jump to a letter',
    sources: 'Sources by title',
    sourcesIntro: (count: string) =>
      `${count} articles, documents and data sets, by the first letter of their title.`,
    jumpToSources: 'Jump to a letter of the titles of sources',
    withoutScript: 'Without JavaScript the search does not run; everything is listed by letter below.',
    failed:
      'The search could not be loaded. Type on or reload this page to try again; everything is listed by letter below.',
    pages: 'Main pages',
    parts: 'Parts of pages',
    province: 'province',
    regencyOf: (province: string) => `in ${the(province)}`,
    country: 'the whole country',
    method: 'method',
    client: client.en,
  },
});

/** The words that travel with the index to the browser. */
export type SearchWords = ReturnType<typeof searchWords>['client'];
