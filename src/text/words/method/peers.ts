import { bilingual } from '../../lang.ts';

/** Provinces that are alike. */
export const peers = bilingual({
  id: {
    title: 'Provinsi yang serupa',
    short: 'Provinsi yang serupa',
    intro:
      'Dua provinsi serupa bila jumlah penduduk yang bekerja dan porsi pekerja informalnya hampir sama, menurut survei Agustus terbaru yang memuat keduanya untuk semua provinsi. Jaraknya dihitung dalam langkah:',
    size: 'Ukuran = berapa kali lipat dua, yaitu log₂(penduduk yang bekerja ÷ penduduk yang bekerja)',
    mix: 'Susunan = selisih porsi informal ÷ 10 poin',
    distance: 'Jarak = √(ukuran² + susunan²)',
    five: 'Lima provinsi dengan jarak terpendek adalah yang serupa. Peringkat di antaranya memakai hitungan seragam tahun lengkap terbaru; provinsi yang dihitung bersama dalam provinsi induk dihitung sekali.',
  },
  en: {
    title: 'Provinces alike',
    short: 'Provinces alike',
    intro:
      'Two provinces are alike where about as many people work in them and about as many of those informally, by the newest August survey that tells both of every province. The distance is counted in steps:',
    size: 'Size = how many doublings, log₂(employed people ÷ employed people)',
    mix: 'Mix = difference of the informal shares ÷ 10 points',
    distance: 'Distance = √(size² + mix²)',
    five: 'The five provinces at the shortest distance are the peers. The rank among them uses the comparable figure of the newest complete year; provinces counted within one former province count once.',
  },
});
