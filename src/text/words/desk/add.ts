import { bilingual } from '../../lang.ts';

/** What `npm run add` says and asks. */
export const addWords = bilingual({
  id: {
    usage: (kinds: string) => `cara pakai: npm run add -- APA [--KOLOM NILAI …] [--dry-run]
  APA            satu dari ${kinds}
  --KOLOM NILAI  isi satu kolom, misalnya --region jambi --period-basis stated; sisanya ditanyakan
  --dry-run      memeriksa dan menampilkan barisnya tanpa menulis
  --data DIR     folder data; DATA_DIR di lingkungan, jika tidak ada: data
  --lang id|en   bahasa; jika tidak disebut, bahasa komputer
kode keluar: 0 ditambahkan, 1 ditolak atau dibatalkan, 2 tidak dapat berjalan
`,
    kind: {
      figure: 'angka',
      target: 'target',
      source: 'sumber',
      winner: 'penerima penghargaan',
      revision: 'revisi: mengapa yang pernah terbit ditarik, dikosongkan, atau diubah',
      acknowledgement: 'pengakuan: mengapa yang janggal memang demikian',
    },
    askKind: 'Apa yang ditambahkan? ',
    intro: (what: string) =>
      `Menambahkan ${what}. Enter tanpa isi: nilai dalam kurung siku, atau kosong. Ctrl+C: batal.`,
    choice: (number: string, text: string, label: string) =>
      `${number}  ${text}${label === '' ? '' : `  ${label}`}`,
    choose: 'Tulis nomornya, atau kodenya.',
    someSources: (count: string) =>
      `Terbaru dari ${count} sumber; kata dari judul, penerbit atau id mencari yang lain:`,
    noSource: (text: string) =>
      `Tidak ada sumber dengan "${text}"; coba kata lain, atau + untuk sumber baru.`,
    newSource: '+  sumber baru: ditanyakan sekarang, ditulis bersama barisnya',
    region: 'Nama atau kodenya: jambi, Kota Jambi, 15.71',
    backFromSource: (column: string) => `Kembali ke barisnya: ${column}`,
    optional: 'boleh kosong',
    prompt: (column: string, usual: string) => `${column}${usual === '' ? '' : ` [${usual}]`}: `,
    taken: (column: string, text: string, label: string) =>
      `  ${column} = ${text}${label === '' ? '' : ` (${label})`}`,
    refused: (column: string, text: string, told: string) => `  ${column} "${text}" ditolak. ${told}`,
    near: 'Mungkin maksudnya:',
    missing: (flags: string) => `belum terisi; tambahkan pada perintahnya: ${flags}`,
    row: (file: string, line: string) => `Baris untuk ${file}, baris ke-${line}:`,
    standing: (place: string, row: string) =>
      `sudah ada di ${place} dengan kunci yang sama; ubah baris itu, atau beri sumber lain:\n  ${row}`,
    problems: 'dengan baris ini tabel akan punya masalah; belum ada yang ditulis',
    warning: (rule: string, mend: string) => `perhatikan (${rule}): ${mend}`,
    again: (columns: string) => `Diisi lagi: ${columns}`,
    change: 'Nama sebuah kolom mengubahnya dulu.',
    askChange: 'Kolom mana yang diubah? (Enter: batal) ',
    confirm: 'Tambahkan? (y/t) ',
    yes: 'y',
    no: 't',
    unclear: 'Jawablah y untuk menambahkan, t untuk membatalkan.',
    cancelled: 'Dibatalkan; tidak ada yang ditulis',
    dryRun: 'Uji coba: tidak ada yang ditulis',
    added: (file: string, line: string) => `Ditambahkan dan diperiksa: ${file}:${line}`,
    fault: {
      kind: (seen: string, kinds: string) => `"${seen}" tidak bisa ditambahkan; pilih satu dari ${kinds}`,
      tables: 'tabel punya masalah; perbaiki dulu (npm run check)',
    },
  },
  en: {
    usage: (kinds: string) => `usage: npm run add -- WHAT [--COLUMN VALUE …] [--dry-run]
  WHAT            one of ${kinds}
  --COLUMN VALUE  fills a column, such as --region jambi --period-basis stated; the rest is asked for
  --dry-run       checks and shows the row, writes nothing
  --data DIR      the data folder; DATA_DIR in the environment, else data
  --lang id|en    the language; else that of the locale
exit: 0 added, 1 refused or cancelled, 2 cannot run
`,
    kind: {
      figure: 'a figure',
      target: 'a target',
      source: 'a source',
      winner: 'a winner',
      revision: 'a revision: why something published was withdrawn, emptied or changed',
      acknowledgement: 'an acknowledgement: why something odd is so',
    },
    askKind: 'What is to be added? ',
    intro: (what: string) =>
      `Adding ${what}. Enter alone takes what stands in square brackets, or leaves it empty. Ctrl+C cancels.`,
    choice: (number: string, text: string, label: string) =>
      `${number}  ${text}${label === '' ? '' : `  ${label}`}`,
    choose: 'Write its number, or its code.',
    someSources: (count: string) =>
      `The newest of ${count} sources; words of a title, publisher or id find others:`,
    noSource: (text: string) => `No source has "${text}"; try another word, or + for a new source.`,
    newSource: '+  a new source: asked for now, written together with the row',
    region: 'Its name or code: jambi, Kota Jambi, 15.71',
    backFromSource: (column: string) => `Back to the row: ${column}`,
    optional: 'may be empty',
    prompt: (column: string, usual: string) => `${column}${usual === '' ? '' : ` [${usual}]`}: `,
    taken: (column: string, text: string, label: string) =>
      `  ${column} = ${text}${label === '' ? '' : ` (${label})`}`,
    refused: (column: string, text: string, told: string) => `  ${column} "${text}" is refused. ${told}`,
    near: 'Did you mean:',
    missing: (flags: string) => `not filled; add to the command: ${flags}`,
    row: (file: string, line: string) => `The row for ${file}, line ${line}:`,
    standing: (place: string, row: string) =>
      `it stands at ${place} already, with the same key; change that row, or name another source:\n  ${row}`,
    problems: 'with this row the tables would have problems; nothing is written yet',
    warning: (rule: string, mend: string) => `look again (${rule}): ${mend}`,
    again: (columns: string) => `To be filled again: ${columns}`,
    change: 'The name of a column changes it first.',
    askChange: 'Which column is to be changed? (Enter: cancel) ',
    confirm: 'Add it? (y/n) ',
    yes: 'y',
    no: 'n',
    unclear: 'Answer y to add it, n to cancel.',
    cancelled: 'Cancelled; nothing is written',
    dryRun: 'Dry run: nothing is written',
    added: (file: string, line: string) => `Added and checked: ${file}:${line}`,
    fault: {
      kind: (seen: string, kinds: string) => `"${seen}" cannot be added; choose one of ${kinds}`,
      tables: 'the tables have problems; mend them first (npm run check)',
    },
  },
});
