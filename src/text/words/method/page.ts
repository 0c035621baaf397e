import { bilingual } from '../../lang.ts';

/** The page itself, and what its examples share. */
export const page = bilingual({
  id: {
    title: 'Metode',
    description:
      'Cara setiap angka di Cakupan dihitung: dua jenis cakupan, dasar hitungan, laju, status target, dan batas datanya.',
    lead: 'Cara setiap angka di situs ini dihitung. Contoh-contohnya dihitung dari data yang sama dengan halaman lain, setiap kali situs dibuat.',
    contents: 'Isi halaman',
    example: 'Contoh',
    what: 'Langkah',
    how: 'Hitungan',
    result: 'Hasil',
    row: 'Baris sumber',
    noExample: 'Data yang ada belum memuat contoh untuk bagian ini.',
  },
  en: {
    title: 'Method',
    description:
      'How every number on Cakupan is made: two families of coverage, bases, pace, the status of targets, and the limits of the data.',
    lead: 'How every number on this site is made. The examples are computed from the same data as the other pages, each time the site is built.',
    contents: 'On this page',
    example: 'Example',
    what: 'Step',
    how: 'Arithmetic',
    result: 'Result',
    row: 'Source row',
    noExample: 'The present data hold no example for this part.',
  },
});
