import { bilingual } from '../lang.ts';

/** What stands only in the pictures of shared links. */
export const shareWords = bilingual({
  id: {
    comparableSource: 'BPJS Ketenagakerjaan (lewat DEN) dan BPS',
    comparable: (year: string, of: string) =>
      `hitungan seragam ${year} untuk ${of}, dari semua yang bekerja.`,
    computed: (view: string) => `${view} · hitungan seragam`,
    achieved: 'tercapai',
    missed: 'tidak tercapai',
    unknown: 'hasil tidak diketahui',
    open: 'masih berjalan',
  },
  en: {
    comparableSource: 'BPJS Ketenagakerjaan (through DEN) and BPS',
    comparable: (year: string, of: string) => `comparable figure of ${of}, ${year}, of everyone who works.`,
    computed: (view: string) => `${view} · comparable figure`,
    achieved: 'achieved',
    missed: 'missed',
    unknown: 'outcome not known',
    open: 'still open',
  },
});
