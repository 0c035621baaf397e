import { bilingual } from '../lang.ts';

export const regionsWords = bilingual({
  id: {
    title: 'Semua provinsi',
    intro:
      'Angka besar adalah yang dilaporkan, dengan tanggal dan dasar hitungan yang berbeda-beda. Untuk membandingkan provinsi, gunakan hitungan seragam.',
    jump: 'Menurut kelompok pulau',
    promise: (value: string, until: string) => `Target ${value}, ${until}:`,
    reportedOf: (basis: string) => `dari ${basis}`,
    comparable: (year: string, share: string) => `Hitungan seragam ${year}: ${share}`,
    noShare: 'Belum ada angka yang dilaporkan',
    former: 'Dihitung bersama provinsi induk, dalam batas sebelum pemekaran 2022.',
  },
  en: {
    title: 'All provinces',
    intro:
      'The large figure is the reported one, of differing dates and bases. To compare provinces, use the comparable figure.',
    jump: 'By island group',
    promise: (value: string, until: string) => `Target ${value}, ${until}:`,
    reportedOf: (basis: string) => `of ${basis}`,
    comparable: (year: string, share: string) => `Comparable figure ${year}: ${share}`,
    noShare: 'No reported figure yet',
    former: 'Counted with its former province, within the borders before the split of 2022.',
  },
});
