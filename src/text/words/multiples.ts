import { bilingual } from '../lang.ts';

/** Words of the small multiples of all regions' trends. */
export const multiplesWords = bilingual({
  id: {
    title: (from: string, to: string) => `Cakupan semua pekerja menurut wilayah, ${from}–${to}`,
    cell: (region: string, share: string, year: string) => `${region}: ${share} pada ${year}`,
    change: (points: string, year: string) => `, ${points} poin sejak ${year}`,
    points: (points: string) => `${points} poin`,
    reading: (from: string, to: string) =>
      `Angka tebal: persen pada ${to}; di sampingnya perubahan sejak ${from}, dalam poin.`,
    caption: (from: string, to: string) =>
      `Cakupan semua pekerja, ${from}–${to}, dalam persen penduduk bekerja. Angka tebal: ${to}; di sampingnya perubahan sejak ${from}, dalam poin persentase. Semua garis pada satu skala, mulai dari 0, diurutkan menurut angka terbaru; garis putus-putus adalah Indonesia.`,
  },
  en: {
    title: (from: string, to: string) => `Coverage of all workers by region, ${from}–${to}`,
    cell: (region: string, share: string, year: string) => `${region}: ${share} in ${year}`,
    change: (points: string, year: string) => `, ${points} points since ${year}`,
    points: (points: string) => `${points} points`,
    reading: (from: string, to: string) =>
      `Bold: percent in ${to}; beside it the change since ${from}, in points.`,
    caption: (from: string, to: string) =>
      `Coverage of all workers, ${from}–${to}, in percent of employed people. Bold: ${to}; beside it the change since ${from}, in percentage points. All lines on one scale from 0, in order of the newest figure; the dashed line is Indonesia.`,
  },
});
