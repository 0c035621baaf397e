import { bilingual } from '../lang.ts';

export const siteWords = bilingual({
  id: {
    name: 'Cakupan',
    tagline: 'Perlindungan Jamsostek pekerja Indonesia, provinsi demi provinsi',
    skip: 'Langsung ke isi',
    menu: 'Menu utama',
    map: 'Peta',
    provinces: 'Provinsi',
    awards: 'Penghargaan',
    method: 'Metode',
    data: 'Data',
    otherLanguage: 'English',
    otherLanguageShort: 'EN',
    otherLanguageLabel: 'Read this page in English',
    footerAbout:
      'Cakupan menunjukkan berapa pekerja Indonesia yang dilindungi BPJS Ketenagakerjaan, di mana, sejak kapan, dan terhadap janji yang mana. Setiap angka menunjuk ke sumbernya.',
    footerOrigin:
      'Data: BPJS Ketenagakerjaan, BPS, Dewan Ekonomi Nasional, dan pemberitaan, dikutip baris demi baris. Situs ini bukan situs resmi lembaga-lembaga itu dan tidak didukung oleh mereka.',
    upTo: (date: string) => `Data hingga ${date}`,
    close: 'Tutup',
    breadcrumb: 'Lokasi halaman',
  },
  en: {
    name: 'Cakupan',
    tagline: 'Employment social security of Indonesia’s workers, province by province',
    skip: 'Skip to content',
    menu: 'Main menu',
    map: 'Map',
    provinces: 'Provinces',
    awards: 'Awards',
    method: 'Method',
    data: 'Data',
    otherLanguage: 'Bahasa Indonesia',
    otherLanguageShort: 'ID',
    otherLanguageLabel: 'Baca halaman ini dalam bahasa Indonesia',
    footerAbout:
      'Cakupan (“coverage”) shows how many Indonesian workers BPJS Ketenagakerjaan protects, where, since when, and against which promise. Every figure leads to its source.',
    footerOrigin:
      'Data: BPJS Ketenagakerjaan, BPS-Statistics Indonesia, the National Economic Council (DEN) and the press, cited row by row. This is not an official site of these institutions and they do not endorse it.',
    upTo: (date: string) => `Data up to ${date}`,
    close: 'Close',
    breadcrumb: 'Where this page is',
  },
});
