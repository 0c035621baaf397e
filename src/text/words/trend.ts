import { bilingual } from '../lang.ts';
import { the } from '../the.ts';

export const trendWords = bilingual({
  id: {
    title: (region: string) => `Cakupan pekerja di ${region} dari waktu ke waktu`,
    reported: { name: 'Dilaporkan', measure: '% pekerja menurut sumbernya' },
    comparable: { name: 'Hitungan seragam', measure: '% penduduk bekerja' },
    target: (value: string) => `Target ${value}`,
    projection: 'jika laju tetap',
    needed: (points: string) => `perlu ${points} poin setahun`,
    short: (points: string) => `kurang ${points} poin`,
    apart: (points: string) => `jarak ${points} poin`,
    disagree: 'sumber tidak sepakat',
    onAxis: (names: string) => `Ditandai pada sumbu: ${names}`,
    beyond: 'di luar grafik',
    also: (figures: readonly string[]) => `Tanpa label di atas: ${figures.join('; ')}.`,
    key: {
      apart: 'dasar hitungan lain atau tidak disebut',
      repeated: 'angka lama yang dikutip lagi',
      weak: 'sumbernya kurang kuat',
      bound: 'hanya batasnya: lebih atau kurang dari itu',
      year: 'hanya disebut tahunnya',
    },
  },
  en: {
    title: (region: string) => `Coverage of workers in ${the(region)} over time`,
    reported: { name: 'Reported', measure: '% of workers, as each source counts' },
    comparable: { name: 'Comparable figure', measure: '% of employed people' },
    target: (value: string) => `Target ${value}`,
    projection: 'at this pace',
    needed: (points: string) => `${points} points a year needed`,
    short: (points: string) => `${points} points short`,
    apart: (points: string) => `${points} points away`,
    disagree: 'sources disagree',
    onAxis: (names: string) => `Marked on the axis: ${names}`,
    beyond: 'beyond this chart',
    also: (figures: readonly string[]) => `Unlabelled above: ${figures.join('; ')}.`,
    key: {
      apart: 'on another basis, or none stated',
      repeated: 'an earlier figure quoted again',
      weak: 'from a weaker source',
      bound: 'only a bound: over or under it',
      year: 'dated only by its year',
    },
  },
});
