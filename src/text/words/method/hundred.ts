import { bilingual } from '../../lang.ts';

/** One hundred workers. */
export const hundred = bilingual({
  id: {
    title: 'Seratus pekerja',
    short: 'Seratus pekerja',
    intro:
      'Persentase juga ditampilkan sebagai orang dari seratus. Persentasenya dibulatkan ke bilangan bulat; setengah dibulatkan ke atas. Cakupan di atas 100% mengisi seratus orang.',
  },
  en: {
    title: 'One hundred workers',
    short: 'One hundred workers',
    intro:
      'A share is also shown as people out of one hundred. It is rounded to a whole number, halves upwards. A share above 100% fills all hundred.',
  },
});
