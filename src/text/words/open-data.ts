import { bilingual } from '../lang.ts';

/** What outsiders read beside the data they take: in the archive, in the workbook, on the data page. */
export const openWords = bilingual({
  id: {
    language: 'Bahasa Indonesia',
    title: 'Cakupan: perlindungan jaminan sosial ketenagakerjaan di Indonesia',
    description:
      'Cakupan pekerja oleh BPJS Ketenagakerjaan di Indonesia dan setiap provinsi: yang dilaporkan dan yang dihitung seragam, dengan target dan Penghargaan Paritrana. Setiap baris menyebut sumbernya.',
    catalog: 'Katalog data Cakupan',
    service: 'API statis Cakupan',
    asOf: (date: string, digest: string) => `Data hingga ${date}. Sidik data: ${digest}`,
    what: 'Apa ini',
    sources: 'Asal angka',
    licence: 'Ketentuan',
    cite: 'Cara mengutip',
    contents: 'Isi',
    reading: 'Cara membaca',
    cells:
      'Angka adalah angka; kode wilayah dan periode adalah teks. Sel kosong berarti tidak diketahui, bukan nol. Tidak ada rumus.',
    files:
      'tables/ berisi tabel persis seperti disimpan; derived/ berisi angka yang dihitung dari tabel itu. Semua CSV: UTF-8, koma, titik desimal. datapackage.json menjelaskan setiap kolom (Data Package 2.0). Sel kosong berarti tidak diketahui, bukan nol.',
    notice: 'NOTICE.md memuat ketentuannya; sertakan berkas itu bersama salinan data.',
    fullTerms: (url: string) => `Ketentuan selengkapnya: ${url}`,
    checking: 'Memeriksa keutuhan: sha256sum -c SHA256SUMS',
    method: (url: string) => `Cara setiap angka turunan dihitung: ${url}`,
    sheet: (name: string, title: string, rows: string) => `${name}: ${title} (${rows} baris)`,
    noSheet: (title: string, rows: string, file: string) =>
      `Tanpa lembar: ${title} (${rows} baris, terlalu banyak untuk lembar kerja); ada di cakupan.zip sebagai ${file}`,
    dictionarySheet: (name: string) => `${name}: arti setiap kolom setiap lembar`,
    /** The page. */
    take: 'Ambil datanya',
    takeIntro: 'Gratis, tanpa pendaftaran. Pilih menurut yang hendak dikerjakan:',
    forSheets: 'Membaca dan menyaring di Excel atau Sheets',
    forSheetsText:
      'Satu buku kerja, satu lembar per tabel, dengan penjelasan dan kamus kolom. Angka sudah bertipe angka, kode tetap teks.',
    forAnalysis: 'Menyimpan atau mengolah semuanya',
    forAnalysisText:
      'Satu arsip: semua CSV, skema (Data Package), ketentuan, dan sidik setiap berkas. Terbuka di R, Python, dan alat lain.',
    forOne: 'Satu tabel saja',
    forOneText: 'Setiap tabel juga tersedia sendiri sebagai CSV dan JSON.',
    forPrograms: 'Memakai angkanya dalam program',
    forProgramsText:
      'JSON dan CSV di alamat tetap, boleh dibaca dari situs mana pun. Kolom dan kunci hanya bertambah, tidak pernah diganti nama atau dihapus.',
    forCatalogs: 'Memasukkannya ke katalog data',
    forCatalogsText: 'Metadata yang dipahami portal data: DCAT dan Data Package.',
    workbook: 'Buku kerja, XLSX',
    archive: 'Arsip, ZIP',
    tables: 'Daftar tabel',
    openapi: 'Penjelasan API, OpenAPI 3.1',
    example: 'Contoh: catatan satu provinsi',
    dcat: 'Katalog, DCAT',
    datapackage: 'Data Package 2.0',
    conditions: 'Syaratnya singkat:',
    conditionsText: 'sebut sumber barisnya, sertakan ketentuan DEN bila memakai datanya.',
    conditionsLink: 'Ketentuan dan cara mengutip',
  },
  en: {
    language: 'English',
    title: 'Cakupan: coverage of employment social security in Indonesia',
    description:
      'Coverage of workers by BPJS Ketenagakerjaan in Indonesia and each of its provinces: as reported, and computed alike everywhere, with targets and the Paritrana Award. Every row names its source.',
    catalog: 'Data catalogue of Cakupan',
    service: 'Static API of Cakupan',
    asOf: (date: string, digest: string) => `Data up to ${date}. Data digest: ${digest}`,
    what: 'What this is',
    sources: 'Where the figures come from',
    licence: 'Terms',
    cite: 'How to cite',
    contents: 'Contents',
    reading: 'How to read it',
    cells:
      'Numbers are numbers; codes of regions and periods are text. An empty cell means not known, never zero. There are no formulas.',
    files:
      'tables/ holds the tables exactly as committed; derived/ holds figures computed from them. Every CSV is UTF-8, with commas and decimal points. datapackage.json describes every column (Data Package 2.0). An empty cell means not known, never zero.',
    notice: 'NOTICE.md holds the terms; keep that file with any copy of the data.',
    fullTerms: (url: string) => `The full terms: ${url}`,
    checking: 'To check that all is whole: sha256sum -c SHA256SUMS',
    method: (url: string) => `How every derived figure is computed: ${url}`,
    sheet: (name: string, title: string, rows: string) => `${name}: ${title} (${rows} rows)`,
    noSheet: (title: string, rows: string, file: string) =>
      `No sheet: ${title} (${rows} rows, too many for a spreadsheet); it is in cakupan.zip as ${file}`,
    dictionarySheet: (name: string) => `${name}: what each column of each sheet means`,
    take: 'Take the data',
    takeIntro: 'Free, without signing up. Choose by what you want to do:',
    forSheets: 'Read and filter it in Excel or Sheets',
    forSheetsText:
      'One workbook, a sheet for each table, with notes and a dictionary of columns. Numbers are numbers, and codes stay text.',
    forAnalysis: 'Keep or analyse all of it',
    forAnalysisText:
      'One archive: every CSV, the schemas (Data Package), the terms and checksums. Opens in R, Python and other tools.',
    forOne: 'Only one table',
    forOneText: 'Each table is there on its own, too, as CSV and as JSON.',
    forPrograms: 'Use the figures in a program',
    forProgramsText:
      'JSON and CSV at fixed addresses, readable from any site. Columns and keys are only ever added, never renamed or removed.',
    forCatalogs: 'List it in a data catalogue',
    forCatalogsText: 'Metadata that data portals understand: DCAT and Data Package.',
    workbook: 'Workbook, XLSX',
    archive: 'Archive, ZIP',
    tables: 'List of tables',
    openapi: 'Description of the API, OpenAPI 3.1',
    example: 'Example: the record of one province',
    dcat: 'Catalogue, DCAT',
    datapackage: 'Data Package 2.0',
    conditions: 'The terms are short:',
    conditionsText: 'name the source of the row, and keep the notice of DEN where you use its data.',
    conditionsLink: 'Terms and how to cite',
  },
});
