import type { Winner } from '../../data/dataset.ts';
import { bilingual } from '../lang.ts';
import { the } from '../the.ts';

export const winnerWords = bilingual({
  id: {
    title: 'Penerima dan nomine Paritrana Award, A–Z',
    short: 'Penerima A–Z',
    intro: (names: string, rows: string) =>
      `Semua ${names} nama di tabel penghargaan, dari ${rows} baris: pemerintah daerah, desa, dan badan usaha. Jumlah kali menghitung penghargaan yang dimenangkan di tingkat nasional dan provinsi. Nama yang hanya pernah menjadi nomine ditulis tipis: nomine bukan penerima.`,
    names: 'Menurut abjad',
    jump: 'Lompat ke huruf',
    kindOf: {
      government: 'Pemerintah daerah',
      village: 'Desa dan kelurahan',
      business: 'Badan usaha',
      other: 'Penghargaan khusus',
    },
    result: {
      winner: 'Penerima',
      honourable: 'Apresiasi khusus',
      nominee: 'Nomine',
    } satisfies Record<Winner['result'], string>,
    level: { national: 'Nasional', provincial: 'Provinsi' },
    over: 'Dari tahun ke tahun',
    overCaption: (name: string) => `Penghargaan ${name} menurut tingkat dan tahun`,
    levelHead: 'Tingkat',
    nothing: 'tidak ada',
    byLabel: (label: string) => `tanpa tanggal upacara, label “${label}”`,
    record: 'Riwayat, terbaru dahulu',
    spellings: 'Nama sebagaimana tercetak',
    spellingsIntro:
      'Begini sumber menulis nama ini. Bila ejaannya disatukan lewat tabel ejaan, barisnya disebut, dengan alasannya.',
    rows: (count: string) => `${count} baris`,
    printedAs: (name: string) => `tercetak “${name}”`,
    incomplete:
      'Riwayat ini hanya memuat apa yang ditemukan di pemberitaan dan siaran pers; penghargaan lain mungkin ada.',
    regionPage: (name: string) => `Cakupan pekerja di ${name}`,
    coverage: 'Cakupan',
    awards: 'Penghargaan',
    more: 'Selanjutnya',
  },
  en: {
    title: 'Winners and nominees of the Paritrana Award, A–Z',
    short: 'Winners A–Z',
    intro: (names: string, rows: string) =>
      `All ${names} names in the award table, from ${rows} rows: local governments, villages and businesses. The counts are of awards won, national and provincial. Names that were only ever nominated are set light: a nominee is not a winner.`,
    names: 'By name',
    jump: 'Jump to a letter',
    kindOf: {
      government: 'Local government',
      village: 'Village',
      business: 'Business',
      other: 'Special award',
    },
    result: { winner: 'Winner', honourable: 'Honourable mention', nominee: 'Nominee' },
    level: { national: 'National', provincial: 'Provincial' },
    over: 'Over the years',
    overCaption: (name: string) => `Awards of ${name} by level and year`,
    levelHead: 'Level',
    nothing: 'none',
    byLabel: (label: string) => `no ceremony date, label “${label}”`,
    record: 'The record, newest first',
    spellings: 'The name as printed',
    spellingsIntro:
      'How the sources write this name. Where the table of spellings joins them, its row is named, with the reason.',
    rows: (count: string) => (count === '1' ? '1 row' : `${count} rows`),
    printedAs: (name: string) => `printed “${name}”`,
    incomplete:
      'This record holds what was found in news reports and press releases; there may be other awards.',
    regionPage: (name: string) => `Worker coverage in ${the(name)}`,
    coverage: 'Coverage',
    awards: 'Awards',
    more: 'Read on',
  },
});
