import { bilingual } from '../../lang.ts';

/** Ranks. */
export const ranking = bilingual({
  id: {
    title: 'Peringkat',
    short: 'Peringkat',
    intro:
      'Peringkat hanya memakai hitungan seragam dari tahun dan segmen yang sama. Nomor 1 adalah cakupan tertinggi; yang sama berbagi peringkat terbaik. Tahun yang angkanya belum lengkap untuk semua wilayah tidak diberi peringkat.',
  },
  en: {
    title: 'Ranking',
    short: 'Ranking',
    intro:
      'Rankings use comparable figures of one year and one segment only. Number 1 is the highest coverage; equals share the better rank. A year in which some region has no figure yet is not ranked.',
  },
});
