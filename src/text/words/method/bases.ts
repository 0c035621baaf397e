import { bilingual } from '../../lang.ts';

/** What 100% is. */
export const bases = bilingual({
  id: {
    title: 'Dasar hitungan',
    short: 'Dasar hitungan',
    intro:
      'Untuk persentase, dasar hitungan menyatakan siapa yang menjadi 100 persen. Untuk jumlah, siapa yang dihitung. Angka dengan dasar berbeda tidak pernah dikurangkan, dibagi, atau digabung dalam satu garis.',
    name: 'Dasar',
    meaning: 'Artinya',
    rows: 'Baris',
  },
  en: {
    title: 'Bases',
    short: 'Bases',
    intro:
      'For a share, the basis says who makes up 100 percent. For a count, who is counted. Figures on different bases are never subtracted, divided, or joined into one line.',
    name: 'Basis',
    meaning: 'Meaning',
    rows: 'Rows',
  },
});
