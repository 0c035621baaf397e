import { bilingual } from '../../lang.ts';

/** Three shares that do not fit together. */
export const mix = bilingual({
  id: {
    title: 'Ketika tiga cakupan tidak cocok',
    short: 'Uji tiga cakupan',
    intro:
      'Cakupan semua pekerja selalu berada di antara cakupan formal dan informal. Dari ketiganya dapat dihitung berapa persen pekerja formal dalam dasarnya:',
    formula: 'Porsi formal = (semua − informal) ÷ (formal − informal)',
    finding:
      'Bila hasilnya jauh dari survei, atau di luar 0–100%, ketiga angka tidak mungkin berdasar sama. Itu temuan, bukan kesalahan yang kami perbaiki: angkanya tetap seperti ditulis sumbernya.',
  },
  en: {
    title: 'When three shares do not fit',
    short: 'Test of three shares',
    intro:
      'The share of all workers always lies between those of formal and informal workers. The three together say what part of their base is formal:',
    formula: 'Formal part = (all − informal) ÷ (formal − informal)',
    finding:
      'Where the result is far from the survey, or outside 0–100%, the three figures cannot rest on one base. That is a finding, not an error for us to mend: the figures stay as their source wrote them.',
  },
});
