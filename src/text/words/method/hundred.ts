import { bilingual } from '../../lang.ts';

/** One hundred workers. */
export const hundred = bilingual({
  id: {
    title: 'Seratus pekerja',
    short: 'Seratus pekerja',
    intro:
      'Persentase juga ditampilkan sebagai orang dari seratus. Persentasenya dibulatkan ke bilangan bulat; setengah dibulatkan ke atas. Batas tetap benar sesudah dibulatkan: lebih dari 50,4% menjadi lebih dari 50 orang, kurang dari 35,1% menjadi kurang dari 36. Cakupan di atas 100% mengisi seratus orang.',
  },
  en: {
    title: 'One hundred workers',
    short: 'One hundred workers',
    intro:
      'A share is also shown as people out of one hundred. It is rounded to a whole number, halves upwards. A bound stays true: over 50.4% becomes over 50 people, under 35.1% under 36. A share above 100% fills all hundred.',
  },
});
