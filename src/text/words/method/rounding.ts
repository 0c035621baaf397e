import { bilingual } from '../../lang.ts';

/** How figures are rounded. */
export const rounding = bilingual({
  id: {
    title: 'Pembulatan',
    short: 'Pembulatan',
    intro:
      'Setiap angka dibulatkan satu kali saja, dari nilai lengkapnya: hitungan seragam dan selisihnya ke satu desimal, orang dari seratus ke bilangan bulat. Karena itu dua angka yang berdampingan dapat tampak tidak cocok. Data unduhan memuat dua desimal.',
  },
  en: {
    title: 'Rounding',
    short: 'Rounding',
    intro:
      'Every figure is rounded once, from its full value: the comparable figure and its differences to one decimal, people out of one hundred to a whole number. Two figures side by side may therefore seem not to fit. The downloads hold two decimals.',
  },
});
