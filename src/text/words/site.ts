import { bilingual } from '../lang.ts';

export const siteWords = bilingual({
  id: {
    name: 'Cakupan',
    skip: 'Langsung ke isi',
    menu: 'Menu utama',
    map: 'Peta',
    provinces: 'Provinsi',
    targets: 'Target',
    compare: 'Bandingkan',
    awards: 'Penghargaan',
    method: 'Metode',
    data: 'Data',
    otherLanguage: 'English',
    footerAbout:
      'Cakupan menunjukkan berapa pekerja Indonesia yang dilindungi BPJS Ketenagakerjaan, di mana, sejak kapan, dan dibandingkan dengan janji apa. Setiap angka disertai sumbernya.',
    footerOrigin:
      'Data: BPJS Ketenagakerjaan, BPS, Dewan Ekonomi Nasional, dan pemberitaan, dikutip baris demi baris. Situs ini bukan situs resmi lembaga-lembaga itu dan tidak didukung oleh mereka.',
    breadcrumb: 'Lokasi halaman',
    upTo: (date: string) => `Data hingga ${date}`,
  },
  en: {
    name: 'Cakupan',
    skip: 'Skip to content',
    menu: 'Main menu',
    map: 'Map',
    provinces: 'Provinces',
    targets: 'Targets',
    compare: 'Compare',
    awards: 'Awards',
    method: 'Method',
    data: 'Data',
    otherLanguage: 'Bahasa Indonesia',
    footerAbout:
      'Cakupan (“coverage”) shows how many Indonesian workers BPJS Ketenagakerjaan protects, where, since when, and against which promise. Every figure leads to its source.',
    footerOrigin:
      'Data: BPJS Ketenagakerjaan, BPS-Statistics Indonesia, the National Economic Council (DEN) and the press, cited row by row. This is not an official site of these institutions and they do not endorse it.',
    breadcrumb: 'Where this page is',
    upTo: (date: string) => `Data up to ${date}`,
  },
});
