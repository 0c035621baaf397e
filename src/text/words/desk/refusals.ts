import type { Mistake } from '../../../data/problem.ts';
import { bilingual } from '../../lang.ts';

/** What a refusal tells beside its rule; each rule uses some of it. */
export interface RefusalDetails {
  /** What it may mean. */
  readonly near?: string | undefined;
  readonly name?: string | undefined;
  readonly expected?: string | undefined;
  /** What the gate has against the cell. */
  readonly mistake?: Mistake | undefined;
}

const if_ = (text: string | undefined, say: (text: string) => string): string =>
  text === undefined ? '' : say(text);

/** Why a cell of a file was not taken: what was expected in its place, and how to mend it. */
export const refusalWords = bilingual({
  id: {
    'unknown-region': {
      expected: (_: RefusalDetails) => 'nama wilayah yang ada di regions.csv',
      mend: ({ near, name }: RefusalDetails) =>
        `${if_(near, (text) => `mungkin maksudnya ${text} (${name})? `)}Tulis ejaan ini di pemetaan di bawah words: region, atau tambahkan wilayahnya ke regions.csv`,
    },
    'several-regions': {
      expected: ({ expected }: RefusalDetails) => `satu dari ${expected}`,
      mend: ({ name, expected }: RefusalDetails) =>
        `${name} bisa berarti wilayah sekarang atau sebelum pemekaran; pilih satu di pemetaan di bawah words: region (${expected})`,
    },
    'region-code': {
      expected: (_: RefusalDetails) => 'nama wilayah',
      mend: (_: RefusalDetails) =>
        'kode BPS bukan kode Kemendagri; ambil kolom namanya, atau tulis arti kode ini di pemetaan di bawah words: region',
    },
    'unknown-word': {
      expected: ({ name }: RefusalDetails) => `kata yang dikenal kolom ${name}`,
      mend: ({ name, near }: RefusalDetails) =>
        `${if_(near, (text) => `mungkin maksudnya ${text}? `)}Tulis artinya di pemetaan di bawah words: ${name}`,
    },
    period: {
      expected: (_: RefusalDetails) => 'satu tahun, bulan, atau hari: 2024, Juni 2024, 10 Juni 2024',
      mend: ({ name, near }: RefusalDetails) =>
        `${if_(near, (text) => `mungkin maksudnya ${text}? `)}Tulis arti ejaan ini di pemetaan di bawah words: ${name}, atau tulis periodenya dengan nama bulan`,
    },
    number: {
      expected: (_: RefusalDetails) => 'sebuah angka',
      mend: (_: RefusalDetails) =>
        'periksa selnya; angka yang hanya kira-kira ditambahkan sendiri dengan npm run add',
    },
    'other-notation': {
      expected: ({ near }: RefusalDetails) => String(near),
      mend: ({ near, name }: RefusalDetails) =>
        `tulis ${near} jika itu maksudnya; jika seluruh berkas memakai titik dan koma seperti ini, tulis notation: ${name} di pemetaan`,
    },
    'not-whole': {
      expected: ({ near }: RefusalDetails) => near ?? 'bilangan bulat',
      mend: ({ near }: RefusalDetails) =>
        near === undefined
          ? 'jumlah orang, rupiah, klaim, atau desa adalah bilangan bulat; periksa selnya'
          : `mungkin maksudnya ${near}? Spreadsheet berbahasa Inggris membaca titik ribuan sebagai desimal; tulis angkanya tanpa titik`,
    },
    'share-of-count': {
      expected: (_: RefusalDetails) => 'jumlah, bukan persentase',
      mend: (_: RefusalDetails) =>
        'periksa kolomnya: indikatornya menghitung orang, rupiah, klaim, atau desa',
    },
    fraction: {
      expected: ({ near }: RefusalDetails) => `persentase, seperti ${near}`,
      mend: (_: RefusalDetails) =>
        'tulis di pemetaan untuk kolom ini as: fraction jika 0,43 berarti 43 persen, atau as: percent jika berarti 0,43 persen',
    },
    computed: {
      expected: ({ near }: RefusalDetails) => `angka seperti yang tercetak, misalnya ${near}`,
      mend: (_: RefusalDetails) =>
        'sel ini dihitung spreadsheet; tulis di pemetaan untuk kolom ini decimals: 2, sebanyak desimal yang tercetak',
    },
    mark: {
      expected: (_: RefusalDetails) => 'tanda catatan kaki yang dijelaskan di pemetaan',
      mend: ({ name }: RefusalDetails) => `tulis arti tanda ${name} di pemetaan di bawah marks: "${name}": …`,
    },
    glued: {
      expected: (_: RefusalDetails) => 'angka yang terpisah dari tanda catatan kakinya',
      mend: (_: RefusalDetails) => 'pisahkan tanda catatan kaki dari angkanya dengan spasi',
    },
    negative: {
      expected: (_: RefusalDetails) => 'nol atau lebih',
      mend: (_: RefusalDetails) => 'periksa tandanya; tidak ada angka di tabel ini yang bisa negatif',
    },
    hidden: {
      expected: (_: RefusalDetails) => 'sel yang terlihat',
      mend: (_: RefusalDetails) =>
        'tampilkan baris atau kolom yang disembunyikan, periksa isinya, lalu impor lagi',
    },
    error: {
      expected: (_: RefusalDetails) => 'hasil hitungan',
      mend: (_: RefusalDetails) =>
        'rumus di sel ini gagal atau belum dihitung; buka berkasnya, perbaiki, simpan lagi',
    },
    merged: {
      expected: (_: RefusalDetails) => 'satu angka dalam satu sel',
      mend: (_: RefusalDetails) => 'sel ini digabung dengan sel lain; pisahkan dan tulis angka masing-masing',
    },
    'row-length': {
      expected: ({ expected }: RefusalDetails) => `${expected} sel, seperti kepala tabelnya`,
      mend: ({ near }: RefusalDetails) =>
        `baris ini ${near} sel; koma di dalam angka atau teks memecah selnya. Simpan lagi dengan tanda kutip atau titik koma`,
    },
    twice: {
      expected: (_: RefusalDetails) => 'satu angka untuk satu wilayah, periode, dan indikator',
      mend: ({ expected }: RefusalDetails) => `${expected} menyatakan hal yang sama; hapus salah satu`,
    },
    'row-sum': {
      expected: ({ expected, name }: RefusalDetails) => `${expected}, jumlah ${name}`,
      mend: (_: RefusalDetails) =>
        'salah satu dari sel-sel ini keliru; cocokkan dengan sumbernya, perbaiki, lalu impor lagi',
    },
    'column-sum': {
      expected: ({ expected, name }: RefusalDetails) => `${expected}, jumlah ${name}`,
      mend: ({ near }: RefusalDetails) =>
        `satu sel kolom ini atau jumlahnya keliru; cocokkan dengan sumbernya. Jika baris ini memang menjumlah yang lain, tulis di pemetaan sum: { ${near}: no }`,
    },
    'far-from-history': {
      expected: ({ expected }: RefusalDetails) => `angka sebesar yang sudah ada, misalnya ${expected}`,
      mend: (_: RefusalDetails) =>
        'panjang angkanya jauh berbeda; mungkin titik ribuan hilang. Jika memang benar, tambahkan dengan npm run add',
    },
    gate: {
      expected: ({ expected }: RefusalDetails) => String(expected),
      mend: ({ name, near }: RefusalDetails) => `kolom ${name}: ${near}`,
    },
  },
  en: {
    'unknown-region': {
      expected: (_: RefusalDetails) => 'a name of a region in regions.csv',
      mend: ({ near, name }: RefusalDetails) =>
        `${if_(near, (text) => `did you mean ${text} (${name})? `)}Write this spelling into the mapping under words: region, or add the region to regions.csv`,
    },
    'several-regions': {
      expected: ({ expected }: RefusalDetails) => `one of ${expected}`,
      mend: ({ name, expected }: RefusalDetails) =>
        `${name} may be the region of today or that before the split; choose one in the mapping under words: region (${expected})`,
    },
    'region-code': {
      expected: (_: RefusalDetails) => 'a name of a region',
      mend: (_: RefusalDetails) =>
        'codes of BPS are not those of Kemendagri; take the column of names, or write what this code means into the mapping under words: region',
    },
    'unknown-word': {
      expected: ({ name }: RefusalDetails) => `a word that the column ${name} knows`,
      mend: ({ name, near }: RefusalDetails) =>
        `${if_(near, (text) => `did you mean ${text}? `)}Write what it means into the mapping under words: ${name}`,
    },
    period: {
      expected: (_: RefusalDetails) => 'one year, month or day: 2024, June 2024, 10 June 2024',
      mend: ({ name, near }: RefusalDetails) =>
        `${if_(near, (text) => `did you mean ${text}? `)}Write what this spelling means into the mapping under words: ${name}, or write the period with the name of its month`,
    },
    number: {
      expected: (_: RefusalDetails) => 'a number',
      mend: (_: RefusalDetails) =>
        'check the cell; add a figure that is only about right by hand with npm run add',
    },
    'other-notation': {
      expected: ({ near }: RefusalDetails) => String(near),
      mend: ({ near, name }: RefusalDetails) =>
        `write ${near} if that is meant; if the whole file uses points and commas so, write notation: ${name} in the mapping`,
    },
    'not-whole': {
      expected: ({ near }: RefusalDetails) => near ?? 'a whole number',
      mend: ({ near }: RefusalDetails) =>
        near === undefined
          ? 'counts of people, rupiah, claims or villages are whole numbers; check the cell'
          : `did you mean ${near}? An English spreadsheet takes the point of thousands for a decimal one; write the number without points`,
    },
    'share-of-count': {
      expected: (_: RefusalDetails) => 'a count, not a percentage',
      mend: (_: RefusalDetails) =>
        'check the column: its indicator counts people, rupiah, claims or villages',
    },
    fraction: {
      expected: ({ near }: RefusalDetails) => `a percentage, such as ${near}`,
      mend: (_: RefusalDetails) =>
        'write in the mapping for this column as: fraction if 0.43 means 43 percent, or as: percent if it means 0.43 percent',
    },
    computed: {
      expected: ({ near }: RefusalDetails) => `a number as it is printed, such as ${near}`,
      mend: (_: RefusalDetails) =>
        'a spreadsheet computed this cell; write in the mapping for this column decimals: 2, as many as are printed',
    },
    mark: {
      expected: (_: RefusalDetails) => 'the mark of a footnote that the mapping explains',
      mend: ({ name }: RefusalDetails) =>
        `write what ${name} means into the mapping under marks: "${name}": …`,
    },
    glued: {
      expected: (_: RefusalDetails) => 'a number apart from the mark of its footnote',
      mend: (_: RefusalDetails) => 'put a space between the number and the mark of its footnote',
    },
    negative: {
      expected: (_: RefusalDetails) => 'zero or more',
      mend: (_: RefusalDetails) => 'check the sign; no figure of this table can be negative',
    },
    hidden: {
      expected: (_: RefusalDetails) => 'a cell that can be seen',
      mend: (_: RefusalDetails) => 'show the hidden row or column, look at it, and import again',
    },
    error: {
      expected: (_: RefusalDetails) => 'a result',
      mend: (_: RefusalDetails) =>
        'the formula of this cell failed or was never computed; open the file, mend it, save it again',
    },
    merged: {
      expected: (_: RefusalDetails) => 'one figure in one cell',
      mend: (_: RefusalDetails) => 'this cell is merged with others; split it and write the figure of each',
    },
    'row-length': {
      expected: ({ expected }: RefusalDetails) => `${expected} cells, like its header`,
      mend: ({ near }: RefusalDetails) =>
        `this row has ${near} cells; a comma in a number or a text splits it. Save the file again with quotes or semicolons`,
    },
    twice: {
      expected: (_: RefusalDetails) => 'one figure for a region, a period and an indicator',
      mend: ({ expected }: RefusalDetails) => `${expected} tells the same; delete one`,
    },
    'row-sum': {
      expected: ({ expected, name }: RefusalDetails) => `${expected}, the sum of ${name}`,
      mend: (_: RefusalDetails) =>
        'one of these cells is wrong; hold them against the source, mend it, and import again',
    },
    'column-sum': {
      expected: ({ expected, name }: RefusalDetails) => `${expected}, the sum of ${name}`,
      mend: ({ near }: RefusalDetails) =>
        `a cell of this column or its sum is wrong; hold them against the source. If this row sums something else, write sum: { ${near}: no } in the mapping`,
    },
    'far-from-history': {
      expected: ({ expected }: RefusalDetails) =>
        `a figure of the size of those that stand, such as ${expected}`,
      mend: (_: RefusalDetails) =>
        'the number is far longer or shorter; a point of thousands may be lost. If it is right, add it with npm run add',
    },
    gate: {
      expected: ({ expected }: RefusalDetails) => String(expected),
      mend: ({ name, near }: RefusalDetails) => `column ${name}: ${near}`,
    },
  },
});

export type RefusalRule = keyof ReturnType<typeof refusalWords>;
