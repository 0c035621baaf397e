import { bilingual } from '../lang.ts';

export const notFoundWords = bilingual({
  id: {
    title: 'Halaman tidak ditemukan',
    description: 'Alamat ini tidak ada di Cakupan.',
    lead: 'Alamat ini tidak ada. Mungkin salah ketik, atau halamannya sudah berpindah.',
    instead: 'Yang mungkin Anda cari:',
    map: 'Peta cakupan Indonesia',
    provinces: 'Semua provinsi',
    awards: 'Penghargaan Paritrana',
    method: 'Cara angka dihitung',
    data: 'Unduhan data',
  },
  en: {
    title: 'Page not found',
    description: 'There is no such address on Cakupan.',
    lead: 'There is no such address. It may be mistyped, or the page has moved.',
    instead: 'You may be looking for:',
    map: 'The map of coverage in Indonesia',
    provinces: 'All provinces',
    awards: 'The Paritrana Award',
    method: 'How the numbers are made',
    data: 'Data downloads',
  },
});
