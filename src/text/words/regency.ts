import type { NotCompared } from '../../stats/beside-province.ts';
import type { RegencyGap } from '../../stats/regency.ts';
import { bilingual } from '../lang.ts';
import { the } from '../the.ts';

/** The page of a regency or city. */
export const regencyWords = bilingual({
  id: {
    title: (name: string, province: string) => `Cakupan pekerja di ${name}, ${province}`,
    overHundred: 'Lebih dari 100%: yang tercatat lebih banyak daripada dasar hitungan sumbernya.',
    noShare: (name: string) =>
      `Tidak ada sumber yang menyebut berapa persen pekerja di ${name} yang terlindungi.`,
    onlyWeak: (name: string) =>
      `Yang tercatat tentang pekerja di ${name} hanya berasal dari sumber yang lemah; tidak ada angka yang kami utamakan.`,
    only: {
      awards: (name: string) =>
        `Tidak ada angka tentang pekerja di ${name} dalam tabel kami; yang tercatat hanya penghargaan dan nominasi di sana.`,
      promises: (name: string) =>
        `Tidak ada angka tentang pekerja di ${name} dalam tabel kami; yang tercatat hanya targetnya.`,
      both: (name: string) =>
        `Tidak ada angka tentang pekerja di ${name} dalam tabel kami; yang tercatat hanya target, penghargaan, dan nominasi di sana.`,
    },
    hundredReported: (date: string) => `Menurut laporan, ${date}`,
    beside: 'Dibandingkan dengan provinsinya',
    above: (points: string, province: string, share: string, date: string) =>
      `${points} poin di atas ${province}, yang dilaporkan ${share} (${date}) dengan dasar hitungan yang sama.`,
    below: (points: string, province: string, share: string, date: string) =>
      `${points} poin di bawah ${province}, yang dilaporkan ${share} (${date}) dengan dasar hitungan yang sama.`,
    level: (province: string, share: string, date: string) =>
      `Sama dengan ${province}, yang dilaporkan ${share} (${date}) dengan dasar hitungan yang sama.`,
    notCompared: {
      'no-figure': (province: string) => `${province} sendiri belum punya angka yang dilaporkan.`,
      'basis-unstated': (province: string) =>
        `Tidak dibandingkan dengan ${province}: sumber angka ini tidak menyebut dasar hitungannya.`,
      'other-basis': (province: string) =>
        `Tidak dibandingkan dengan ${province}: dasar hitungannya berbeda.`,
      bound: (province: string) =>
        `Tidak dibandingkan dengan ${province}: salah satu angkanya hanya batas, lebih atau kurang dari itu.`,
      'over-hundred': (province: string) =>
        `Tidak dibandingkan dengan ${province}: salah satu angkanya lebih dari 100 persen.`,
      'other-time': (province: string) =>
        `Tidak dibandingkan dengan ${province}: tanggal kedua angka terpaut lebih dari setahun.`,
    } satisfies Record<Exclude<NotCompared, 'no-share'>, (province: string) => string>,
    provinceFigure: (province: string) => `Angka ${province}`,
    trend: {
      rose: (from: string, to: string) => `Cakupan yang dilaporkan naik dari ${from} menjadi ${to}`,
      fell: (from: string, to: string) => `Cakupan yang dilaporkan turun dari ${from} menjadi ${to}`,
      flat: (from: string, to: string) => `Cakupan yang dilaporkan hampir tetap: ${from}, lalu ${to}`,
      roseThenFell: (from: string, turn: string, to: string) =>
        `Cakupan yang dilaporkan naik dari ${from} ke ${turn}, lalu turun ke ${to}`,
      fellThenRose: (from: string, turn: string, to: string) =>
        `Cakupan yang dilaporkan turun dari ${from} ke ${turn}, lalu naik ke ${to}`,
      apart: (count: string, from: string, to: string) =>
        `${count} angka yang tidak dapat disambung menjadi garis, dari ${from} sampai ${to}`,
    },
    measure: (basis: string) => `Persen ${basis} yang terlindungi, menurut sumbernya`,
    measureMixed: 'Persen pekerja yang terlindungi, dengan dasar hitungan masing-masing sumber',
    hollow: 'Titik kosong: dasar hitungan lain atau tidak disebut, sumber lemah, atau kutipan ulang.',
    bound: 'Segitiga: hanya batasnya yang disebut.',
    lineNote: 'Garis hanya menghubungkan angka yang dasar hitungannya sama.',
    sources: (publisher: string, others: string) =>
      others === '0'
        ? `Sumber: ${publisher}.`
        : `Sumber: ${publisher} dan ${others} lainnya, baris demi baris di bawah.`,
    statements: 'Semua angka cakupan',
    statementsIntro: 'Setiap angka yang kami temukan, terbaru lebih dulu, dengan sumber dan baris CSV-nya.',
    eligible: 'Dari berapa pekerja',
    others: 'Angka lain',
    othersIntro: 'Bagian dari pekerja, jumlah orang, dan program.',
    indicator: 'Ukuran',
    promises: 'Target',
    awards: 'Penghargaan Paritrana',
    awardsOf: 'Pemerintahnya',
    awardsThere: 'Yang berada di sini',
    ceremony: 'Upacara',
    category: 'Kategori',
    result: 'Hasil',
    name: 'Nama',
    rank: (rank: string) => `peringkat ${rank}`,
    undated: (year: string) => `edisi ${year}, tanpa tanggal`,
    neighbours: (province: string) => `Kabupaten dan kota lain di ${province}`,
    neighboursNone: (province: string) =>
      `Belum ada kabupaten atau kota lain di ${province} dalam tabel kami.`,
    more: (count: string) => `dan ${count} lainnya`,
    allIn: (province: string) => `Semua di ${province}`,
    missing: 'Yang belum kami ketahui',
    gaps: {
      'no-share': 'Tidak ada sumber yang menyebut cakupan seluruh pekerjanya.',
      'old-share': 'Angka utamanya sudah berumur lebih dari dua tahun.',
      'basis-unstated': 'Sumber angka utamanya tidak menyebut dari pekerja yang mana persentasenya dihitung.',
      'no-segments': 'Sumber angka utamanya tidak memisahkan pekerja formal dan informal.',
      'no-comparable':
        'Hitungan seragam tidak ada untuk kabupaten dan kota: peserta menurut alamat hanya diterbitkan per provinsi.',
      'no-promise': 'Tidak ada target cakupan yang kami temukan.',
      'no-award': 'Tidak ada penghargaan atau nominasi Paritrana yang kami temukan.',
    } satisfies Record<RegencyGap, string>,
    help: 'Punya angkanya? Tambahkan satu baris pada tabel, dengan sumbernya.',
    record: 'Semua yang ada di halaman ini sebagai JSON',
    alsoOnRecord: 'Juga tercatat, tanpa cakupan seluruh pekerja atau jumlah pekerja terlindungi:',
    inProvince: (count: string) => `Data ${count} kabupaten/kota`,
  },
  en: {
    title: (name: string, province: string) => `Coverage of workers in ${name}, ${province}`,
    overHundred: 'More than 100%: more people are on record than the base its source counts by.',
    noShare: (name: string) => `No source says what share of workers in ${name} are protected.`,
    onlyWeak: (name: string) =>
      `All that is on record about workers in ${name} is of low confidence, so that no figure leads here.`,
    only: {
      awards: (name: string) =>
        `Our tables hold no figure on workers in ${name}; only awards and nominations there are on record.`,
      promises: (name: string) =>
        `Our tables hold no figure on workers in ${name}; only promises are on record.`,
      both: (name: string) =>
        `Our tables hold no figure on workers in ${name}; only promises, awards and nominations there are on record.`,
    },
    hundredReported: (date: string) => `As reported, ${date}`,
    beside: 'Beside its province',
    above: (points: string, province: string, share: string, date: string) =>
      `${points} points above ${province}, which reported ${share} (${date}) on the same basis.`,
    below: (points: string, province: string, share: string, date: string) =>
      `${points} points below ${province}, which reported ${share} (${date}) on the same basis.`,
    level: (province: string, share: string, date: string) =>
      `The same as ${province}, which reported ${share} (${date}) on the same basis.`,
    notCompared: {
      'no-figure': (province: string) => `${province} itself has no reported figure yet.`,
      'basis-unstated': (province: string) =>
        `Not compared with ${the(province)}: the source of this figure does not state its basis.`,
      'other-basis': (province: string) =>
        `Not compared with ${the(province)}: the two rest on different bases.`,
      bound: (province: string) =>
        `Not compared with ${the(province)}: one of the two is only a bound, over or under it.`,
      'over-hundred': (province: string) =>
        `Not compared with ${the(province)}: one of the two is over 100 per cent.`,
      'other-time': (province: string) =>
        `Not compared with ${the(province)}: the two figures are more than a year apart.`,
    },
    provinceFigure: (province: string) => `The figure of ${the(province)}`,
    trend: {
      rose: (from: string, to: string) => `Reported coverage rose from ${from} to ${to}`,
      fell: (from: string, to: string) => `Reported coverage fell from ${from} to ${to}`,
      flat: (from: string, to: string) => `Reported coverage hardly moved: ${from}, then ${to}`,
      roseThenFell: (from: string, turn: string, to: string) =>
        `Reported coverage rose from ${from} to ${turn}, then fell to ${to}`,
      fellThenRose: (from: string, turn: string, to: string) =>
        `Reported coverage fell from ${from} to ${turn}, then rose to ${to}`,
      apart: (count: string, from: string, to: string) =>
        `${count} figures that no line can join, from ${from} to ${to}`,
    },
    measure: (basis: string) => `Percent of ${basis} protected, by its sources`,
    measureMixed: 'Percent of workers protected, each source on its own basis',
    hollow: 'Hollow dots: on another basis or none stated, from a weak source, or quoted again.',
    bound: 'Triangles: only a bound is stated.',
    lineNote: 'A line joins only figures on the same basis.',
    sources: (publisher: string, others: string) =>
      others === '0'
        ? `Source: ${publisher}.`
        : `Sources: ${publisher} and ${others} ${others === '1' ? 'other' : 'others'}, row by row below.`,
    statements: 'All figures of coverage',
    statementsIntro: 'Every figure we found, newest first, with its source and its row of the CSV.',
    eligible: 'Of how many workers',
    others: 'Other figures',
    othersIntro: 'Parts of the workforce, numbers of people, and programmes.',
    indicator: 'Measure',
    promises: 'Targets',
    awards: 'Paritrana Award',
    awardsOf: 'Its government',
    awardsThere: 'Located here',
    ceremony: 'Ceremony',
    category: 'Category',
    result: 'Result',
    name: 'Name',
    rank: (rank: string) => `rank ${rank}`,
    undated: (year: string) => `${year} edition, no date`,
    neighbours: (province: string) => `Other regencies and cities of ${the(province)}`,
    neighboursNone: (province: string) =>
      `No other regency or city of ${the(province)} is in our tables yet.`,
    more: (count: string) => `and ${count} more`,
    allIn: (province: string) => `All in ${the(province)}`,
    missing: 'What we do not know yet',
    gaps: {
      'no-share': 'No source states the coverage of all its workers.',
      'old-share': 'Its main figure is more than two years old.',
      'basis-unstated': 'The source of its main figure does not say which workers it is a share of.',
      'no-segments': 'The source of its main figure does not tell formal and informal workers apart.',
      'no-comparable':
        'There is no comparable figure for regencies and cities: participants by residence are published by province only.',
      'no-promise': 'We found no coverage target.',
      'no-award': 'We found no Paritrana award or nomination.',
    },
    help: 'Do you have the figure? Add a row to the table, with its source.',
    record: 'Everything on this page as JSON',
    alsoOnRecord: 'Also on record, without a share of all workers or a number of protected ones:',
    inProvince: (count: string) =>
      count === '1' ? 'Records of 1 regency or city' : `Records of ${count} regencies and cities`,
  },
});
