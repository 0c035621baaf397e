import { bilingual } from '../lang.ts';

/** A province among its likes. */
export const peerWords = bilingual({
  id: {
    title: 'Provinsi yang serupa',
    distance: (year: string) =>
      `Lima provinsi yang paling serupa menurut jumlah penduduk yang bekerja dan porsi pekerja informal (survei Agustus ${year}): penduduk dua kali lipat sama jauhnya dengan selisih sepuluh poin porsi informal.`,
    rank: (name: string, rank: string, of: string) =>
      `Dari ${of} wilayah yang serupa, cakupan ${name} di urutan ke-${rank}`,
    first: (name: string, of: string) => `Dari ${of} wilayah yang serupa, cakupan ${name} tertinggi`,
    last: (name: string, of: string) => `Dari ${of} wilayah yang serupa, cakupan ${name} terendah`,
    unranked: (name: string) => `${name} dan provinsi yang serupa`,
    others: (own: string, low: string, high: string) => `${own}; yang lain antara ${low} dan ${high}.`,
    family: (year: string) => `Cakupan menurut hitungan seragam ${year}.`,
    employed: 'Bekerja',
    informalShare: 'Pekerja informal',
    coverage: (year: string) => `Cakupan ${year}`,
    since: (year: string) => `Sejak ${year}, poin`,
    unlike: (names: string) =>
      `Yang terdekat tidak selalu mirip. Lebih jauh daripada selisih penduduk dua kali lipat: ${names}.`,
    elsewhere: '* Dihitung bersama provinsi induknya, dalam batas sebelum pemekaran 2022.',
    compare: (names: string) => `Bandingkan dengan ${names}`,
  },
  en: {
    title: 'Similar provinces',
    distance: (year: string) =>
      `The five provinces most alike by how many people work and how many of them informally (survey of August ${year}): twice the workforce counts as far apart as ten points more informal work.`,
    rank: (name: string, rank: string, of: string) =>
      `Of ${of} similar regions, ${name} has the ${rank} coverage`,
    first: (name: string, of: string) => `Of ${of} similar regions, ${name} has the highest coverage`,
    last: (name: string, of: string) => `Of ${of} similar regions, ${name} has the lowest coverage`,
    unranked: (name: string) => `${name} and provinces like it`,
    others: (own: string, low: string, high: string) => `${own}; the others range from ${low} to ${high}.`,
    family: (year: string) => `Coverage by the comparable figure of ${year}.`,
    employed: 'Employed',
    informalShare: 'Informal workers',
    coverage: (year: string) => `Coverage ${year}`,
    since: (year: string) => `Since ${year}, points`,
    unlike: (names: string) =>
      `The nearest are not always much alike. Farther away than twice the workforce would be: ${names}.`,
    elsewhere: '* Counted with its former province, within the borders before the split of 2022.',
    compare: (names: string) => `Compare with ${names}`,
  },
});
