import { bilingual } from '../../lang.ts';

/** What `npm run import` says. */
export const importWords = bilingual({
  id: {
    usage: `cara pakai: npm run import -- BERKAS --map PEMETAAN [--write] [--set KOLOM=NILAI …]
  BERKAS            .xlsx atau .csv dari kantor cabang atau BPS
  --map PEMETAAN    berkas .yaml yang menjelaskan arti kolom-kolomnya
  --set KOLOM=NILAI mengganti satu isi "set" di pemetaan, misalnya --set period=2024-07
  --write           menulis yang pasti; tanpa ini hanya uji coba
  --data DIR        folder data; DATA_DIR di lingkungan, jika tidak ada: data
  --json            hasil untuk mesin
  --lang id|en      bahasa; jika tidak disebut, bahasa komputer
kode keluar: 0 semua dipahami, 1 ada yang ditolak atau bertentangan, 2 tidak dapat berjalan
`,
    added: (count: string) => `BARIS BARU: ${count}`,
    equal: (count: string) => `SUDAH ADA: ${count}`,
    contradicting: (count: string) => `BERTENTANGAN dengan angka yang sudah ada, tidak ditulis: ${count}`,
    refused: (count: string) => `DITOLAK, tidak ditulis: ${count}`,
    passed: (count: string) => `DILEWATI: ${count}`,
    why: {
      total: 'baris jumlah, tidak semuanya dapat dicocokkan',
      summed: 'baris jumlah, cocok dengan kolomnya',
      blank: 'tanpa angka',
      text: 'baris tanpa angka',
      below: 'ada angka, tetapi di bawah baris yang disebut pemetaan',
    },
    blanks: (cells: string) => `sel tanpa angka: ${cells}`,
    columns: (names: string) => `Kolom: ${names}`,
    unread: (cells: string) => `tidak dibaca karena itu: ${cells}`,
    seen: (text: string) => `tertulis "${text}"`,
    standsAt: (place: string) => `ada di ${place}`,
    oldAndNew: (column: string, old: string, now: string) =>
      `${column}: di tabel ${old}, di berkas ini ${now}`,
    mendContradiction: (place: string) =>
      `jika sumbernya meralat angka, ubah ${place}; jika ini sumber lain, beri nama source sendiri di pemetaan`,
    beside: (source: string, value: string, place: string) => `sumber ${source} menyebut ${value} (${place})`,
    warning: (rule: string, mend: string) => `perhatikan (${rule}): ${mend}`,
    expected: (text: string) => `diharapkan: ${text}`,
    mend: (text: string) => `perbaiki: ${text}`,
    sourceAdded: (id: string) => `Sumber baru: ${id} ditambahkan ke sources.csv`,
    sourceDiffers: (place: string, column: string, old: string, now: string) =>
      `Sumber di ${place} berbeda: ${column} di tabel "${old}", di pemetaan "${now}"; samakan salah satunya`,
    summary: (added: string, equal: string, contradicting: string, refused: string, passed: string) =>
      `${added} baru, ${equal} sudah ada, ${contradicting} bertentangan, ${refused} ditolak, ${passed} dilewati`,
    dryRun: 'Uji coba: tidak ada yang ditulis. Jika sudah benar, jalankan lagi dengan --write',
    written: (files: string) => `Ditulis dan diperiksa: ${files}`,
    nothing: 'Tidak ada baris baru untuk ditulis',
    onlySure:
      'Yang ditolak dan yang bertentangan tidak ditulis; perbaiki lalu impor lagi: yang sudah ada tidak ditulis dua kali',
    none: 'kosong',
    fault: {
      usage: 'sebut satu berkas dan satu pemetaan',
      set: (text: string) => `--set ${text}: tulis sebagai KOLOM=NILAI, misalnya --set period=2024-07`,
      noFile: (file: string) => `berkas tidak ada atau tidak bisa dibaca: ${file}`,
      tables: 'tabel punya masalah; perbaiki dulu (npm run check)',
      others: 'dengan baris baru ini tabel akan punya masalah; tidak ada yang ditulis',
      example:
        'ini contoh dengan angka rekaan, yang tidak pernah masuk ke folder data; pakai --data dengan folder lain',
      sheets: (names: string) =>
        `buku kerja ini punya beberapa lembar; tulis sheet di pemetaan, satu dari: ${names}`,
      noSheet: (name: string, names: string) => `tidak ada lembar "${name}"; yang ada: ${names}`,
      mapping: (file: string) => `pemetaan ${file} belum benar`,
      misfit: (file: string) => `${file} tidak seperti yang dijelaskan pemetaannya; tidak ada yang dibaca`,
    },
    unreadable: {
      'old-workbook': 'format Excel lama (.xls); buka lalu simpan sebagai .xlsx',
      locked: 'buku kerja ini dikunci kata sandi; simpan tanpa kata sandi',
      damaged: 'buku kerja ini rusak atau bukan .xlsx; buka di spreadsheet lalu simpan lagi',
      encoding: 'bukan UTF-8; simpan sebagai "CSV UTF-8"',
      quotes: 'tanda kutipnya tidak lengkap; buka di spreadsheet lalu simpan lagi',
      empty: 'berkasnya kosong',
    },
    misfits: {
      header: (seen: string, expected: string, _near?: string) =>
        `kepala kolom berbunyi "${seen}", menurut pemetaan "${expected}"`,
      expect: (seen: string, expected: string, _near?: string) =>
        `berbunyi "${seen}", menurut pemetaan "${expected}"`,
      period: (seen: string, column: string, near?: string) =>
        `"${seen}" tidak menyebut tepat satu ${column} yang bisa dibaca; ${near === undefined ? `tulis --set ${column}= dengan tahun, bulan, atau harinya, misalnya 2026-03` : `jika maksudnya ${near}, tulis --set ${column}=${near}`}`,
      'no-rows': (_seen: string, _expected: string, _near?: string) =>
        'berkas berakhir sebelum baris ini; periksa rows di pemetaan',
    },
    misfitMend:
      'Jika bentuk berkasnya berubah, sesuaikan pemetaan; jika ini berkas lain, pakai pemetaan lain',
  },
  en: {
    usage: `usage: npm run import -- FILE --map MAPPING [--write] [--set COLUMN=VALUE …]
  FILE              .xlsx or .csv as it comes from a branch office or BPS
  --map MAPPING     a .yaml file that says what its columns mean
  --set COLUMN=VALUE  replaces one entry of "set" in the mapping, such as --set period=2024-07
  --write           writes what is sure; without it this is a dry run
  --data DIR        the data folder; DATA_DIR in the environment, else data
  --json            the result for machines
  --lang id|en      the language; else that of the locale
exit: 0 all understood, 1 something is refused or contradicts, 2 cannot run
`,
    added: (count: string) => `NEW ROWS: ${count}`,
    equal: (count: string) => `ALREADY THERE: ${count}`,
    contradicting: (count: string) => `CONTRADICTING a standing figure, not written: ${count}`,
    refused: (count: string) => `REFUSED, not written: ${count}`,
    passed: (count: string) => `PASSED OVER: ${count}`,
    why: {
      total: 'a row of sums, not all of which could be held against its column',
      summed: 'a row of sums, as its columns add up',
      blank: 'no figure',
      text: 'a row without figures',
      below: 'has figures, but stands below the rows that the mapping names',
    },
    blanks: (cells: string) => `cells without a figure: ${cells}`,
    columns: (names: string) => `Columns: ${names}`,
    unread: (cells: string) => `not read because of it: ${cells}`,
    seen: (text: string) => `reads "${text}"`,
    standsAt: (place: string) => `stands at ${place}`,
    oldAndNew: (column: string, old: string, now: string) =>
      `${column}: ${old} in the table, ${now} in this file`,
    mendContradiction: (place: string) =>
      `if the source corrected its figure, change ${place}; if this is another source, give it a source of its own in the mapping`,
    beside: (source: string, value: string, place: string) => `the source ${source} says ${value} (${place})`,
    warning: (rule: string, mend: string) => `look again (${rule}): ${mend}`,
    expected: (text: string) => `expected: ${text}`,
    mend: (text: string) => `mend: ${text}`,
    sourceAdded: (id: string) => `New source: ${id} is added to sources.csv`,
    sourceDiffers: (place: string, column: string, old: string, now: string) =>
      `The source at ${place} differs: ${column} is "${old}" in the table, "${now}" in the mapping; make them one`,
    summary: (added: string, equal: string, contradicting: string, refused: string, passed: string) =>
      `${added} new, ${equal} already there, ${contradicting} contradicting, ${refused} refused, ${passed} passed over`,
    dryRun: 'Dry run: nothing is written. If it is right, run it again with --write',
    written: (files: string) => `Written and checked: ${files}`,
    nothing: 'No new row to write',
    onlySure:
      'What is refused or contradicts is not written; mend it and import again: what is there already is not written twice',
    none: 'empty',
    fault: {
      usage: 'name one file and one mapping',
      set: (text: string) => `--set ${text}: write COLUMN=VALUE, such as --set period=2024-07`,
      noFile: (file: string) => `no such file, or it cannot be read: ${file}`,
      tables: 'the tables have problems; mend them first (npm run check)',
      others: 'with these rows the tables would have problems; nothing is written',
      example:
        'this is an example with made-up figures, which never go into the folder data; use --data with another folder',
      sheets: (names: string) =>
        `the workbook has several sheets; write sheet in the mapping, one of: ${names}`,
      noSheet: (name: string, names: string) => `there is no sheet "${name}"; there are: ${names}`,
      mapping: (file: string) => `the mapping ${file} is not right yet`,
      misfit: (file: string) => `${file} is not what its mapping describes; nothing of it is read`,
    },
    unreadable: {
      'old-workbook': 'an Excel file of the old kind (.xls); open it and save it as .xlsx',
      locked: 'the workbook is locked with a password; save it without one',
      damaged: 'the workbook is damaged or no .xlsx; open it in a spreadsheet and save it again',
      encoding: 'not UTF-8; save it as "CSV UTF-8"',
      quotes: 'its quotes are not closed; open it in a spreadsheet and save it again',
      empty: 'the file is empty',
    },
    misfits: {
      header: (seen: string, expected: string, _near?: string) =>
        `the header reads "${seen}"; the mapping has "${expected}"`,
      expect: (seen: string, expected: string, _near?: string) =>
        `reads "${seen}"; the mapping has "${expected}"`,
      period: (seen: string, column: string, near?: string) =>
        `"${seen}" does not name exactly one ${column} that can be read; ${near === undefined ? `write --set ${column}= with its year, month or day, such as 2026-03` : `if ${near} is meant, write --set ${column}=${near}`}`,
      'no-rows': (_seen: string, _expected: string, _near?: string) =>
        'the file ends before this row; check rows in the mapping',
    },
    misfitMend:
      'If the file changed its shape, adapt the mapping; if it is another file, use another mapping',
  },
});
