import { bilingual } from '../../lang.ts';

/** What live editing shows in place of a page while the tables have problems. */
export const liveWords = bilingual({
  id: {
    title: 'Ada masalah di tabel',
    lead: (count: string) =>
      `Masalah di folder data: ${count}. Halaman ini kembali sendiri setelah tabelnya baik.`,
    place: (line: string) => `baris ${line}`,
    column: (name: string) => `kolom ${name}`,
    seen: 'Tertulis',
    mend: 'Perbaiki',
    row: (file: string, line: string) => `Baris ${line} dari ${file}; sel yang bermasalah bertanda`,
    here: 'di sini',
    empty: 'kosong',
    tooMany: 'sel berlebih',
    more: (count: string) => `… dan ${count} masalah lain. Semuanya ada di terminal.`,
    again: 'Simpan lagi; halaman ini menyegarkan diri.',
  },
  en: {
    title: 'The tables have problems',
    lead: (count: string) =>
      `Problems in the data folder: ${count}. This page comes back by itself once the tables are in order.`,
    place: (line: string) => `line ${line}`,
    column: (name: string) => `column ${name}`,
    seen: 'It reads',
    mend: 'Mend',
    row: (file: string, line: string) => `Line ${line} of ${file}; the cell with the problem is marked`,
    here: 'here',
    empty: 'empty',
    tooMany: 'a cell too many',
    more: (count: string) => `… and ${count} more. All of them are in the terminal.`,
    again: 'Save again; this page refreshes itself.',
  },
});
