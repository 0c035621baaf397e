import { bilingual } from '../lang.ts';

/** Words of the small multiples of all regions' trends. */
export const multiplesWords = bilingual({
  id: {
    title: (from: string, to: string) => `Cakupan semua pekerja menurut wilayah, ${from}–${to}`,
    cell: (region: string, share: string, year: string) => `${region}: ${share} pada ${year}`,
    change: (points: string, year: string) => `, ${points} poin sejak ${year}`,
    caption: (from: string, to: string, most: string) =>
      `Cakupan semua pekerja, ${from}–${to}, dalam persen penduduk bekerja. Semua pada skala yang sama, 0–${most}%, diurutkan menurut angka terbaru; garis putus-putus adalah Indonesia.`,
  },
  en: {
    title: (from: string, to: string) => `Coverage of all workers by region, ${from}–${to}`,
    cell: (region: string, share: string, year: string) => `${region}: ${share} in ${year}`,
    change: (points: string, year: string) => `, ${points} points since ${year}`,
    caption: (from: string, to: string, most: string) =>
      `Coverage of all workers, ${from}–${to}, in percent of employed people. All on one scale, 0–${most}%, in order of the newest figure; the dashed line is Indonesia.`,
  },
});
