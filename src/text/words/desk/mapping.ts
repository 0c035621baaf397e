import { bilingual } from '../../lang.ts';

/** What is wrong with a mapping. */
export const mappingWords = bilingual({
  id: {
    line: (line: string) => `baris ${line}`,
    near: (word: string) => `mungkin maksudnya ${word}?`,
    rules: {
      syntax: (_seen: string, expected: string) => `bukan YAML yang benar: ${expected}`,
      star: (seen: string, _expected: string) => `beri tanda kutip: "${seen}"`,
      'unknown-key': (seen: string, expected: string) => `"${seen}" tidak dikenal; yang ada: ${expected}`,
      'missing-key': (_seen: string, expected: string) => `tambahkan ${expected}`,
      shape: (seen: string, expected: string) => `"${seen}" tidak bisa dibaca; ${expected}`,
      'unknown-table': (seen: string, expected: string) =>
        `tidak ada tabel "${seen}"; satu dari: ${expected}`,
      'unknown-column': (seen: string, expected: string) =>
        `tabelnya tidak punya kolom "${seen}"; kolomnya: ${expected}`,
      'not-given': (_seen: string, expected: string) =>
        `kolom ${expected} harus terisi; tetapkan di bawah set, atau ambil dari berkas di bawah take atau cell`,
      'given-twice': (seen: string, expected: string) =>
        `kolom ${seen} sudah ditetapkan di ${expected}; hapus salah satu`,
      'no-figures': (_seen: string, _expected: string) =>
        'tulis kolom mana yang memuat angka, di bawah figures',
      'too-many-figures': (_seen: string, _expected: string) =>
        'tabel ini tidak punya kolom angka berindikator; ambil kolomnya di bawah take',
      'bad-value': (seen: string, expected: string) => `"${seen}" tidak bisa; diharapkan ${expected}`,
      'sum-column': (seen: string, expected: string) =>
        `${seen} bukan kolom angka yang lain; sebut kolom yang ada di figures, satu kali: ${expected}`,
      'unknown-word': (seen: string, expected: string) => `"${seen}" tidak ada di tabel ${expected}`,
    },
    shapes: {
      header: 'tulis nomor baris kepala tabel, seperti 5 atau 5-7; untuk kolom, bunyi kepalanya',
      rows: 'tulis nomor baris angka, seperti 8-40, atau 8- sampai akhir',
      sum: 'tulis huruf kolom dan yang dijumlahkannya, seperti E: C + D, atau E: no',
      notation: 'tulis id (568.373 dan 43,31) atau en (568,373 dan 43.31)',
      column: 'tulis huruf kolomnya, seperti C',
      as: 'tulis percent atau fraction',
      decimals: 'tulis banyaknya desimal, seperti 2',
      example: 'tulis yes atau no',
      other: 'periksa bentuknya dengan contoh di CONTRIBUTING',
    },
  },
  en: {
    line: (line: string) => `line ${line}`,
    near: (word: string) => `did you mean ${word}?`,
    rules: {
      syntax: (_seen: string, expected: string) => `no YAML: ${expected}`,
      star: (seen: string, _expected: string) => `put it in quotes: "${seen}"`,
      'unknown-key': (seen: string, expected: string) => `"${seen}" is not known; there are: ${expected}`,
      'missing-key': (_seen: string, expected: string) => `add ${expected}`,
      shape: (seen: string, expected: string) => `"${seen}" cannot be read; ${expected}`,
      'unknown-table': (seen: string, expected: string) => `there is no table "${seen}"; one of: ${expected}`,
      'unknown-column': (seen: string, expected: string) =>
        `the table has no column "${seen}"; it has: ${expected}`,
      'not-given': (_seen: string, expected: string) =>
        `the column ${expected} must be filled; set it under set, or take it from the file under take or cell`,
      'given-twice': (seen: string, expected: string) =>
        `the column ${seen} is given at ${expected} already; delete one`,
      'no-figures': (_seen: string, _expected: string) => 'write which columns hold figures, under figures',
      'too-many-figures': (_seen: string, _expected: string) =>
        'this table has no column of figures with an indicator; take its columns under take',
      'bad-value': (seen: string, expected: string) => `"${seen}" cannot stand here; expected ${expected}`,
      'sum-column': (seen: string, expected: string) =>
        `${seen} is no other column of figures; name columns under figures, once each: ${expected}`,
      'unknown-word': (seen: string, expected: string) => `"${seen}" is not in the table ${expected}`,
    },
    shapes: {
      header: 'write the rows of the header, such as 5 or 5-7; for a column, what its header says',
      rows: 'write the rows of figures, such as 8-40, or 8- to the end',
      sum: 'write the letter of a column and what it adds up, such as E: C + D, or E: no',
      notation: 'write id (568.373 and 43,31) or en (568,373 and 43.31)',
      column: 'write the letter of the column, such as C',
      as: 'write percent or fraction',
      decimals: 'write the number of decimals, such as 2',
      example: 'write yes or no',
      other: 'compare its shape with the examples in CONTRIBUTING',
    },
  },
});
