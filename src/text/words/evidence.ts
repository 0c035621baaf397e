import type { Segment } from '../../stats/comparable.ts';
import type { ReportedAround } from '../../stats/reported-around.ts';
import { bilingual } from '../lang.ts';
import { the } from '../the.ts';

/** Words of the page that holds the award against coverage. */
export const evidenceWords = bilingual({
  id: {
    title: 'Penghargaan dan bukti: apakah pemenang melindungi lebih banyak?',
    short: 'Penghargaan dan bukti',
    noWinners: 'Belum ada provinsi yang diketahui menang di tingkat nasional',
    lead: (won: string, units: string) =>
      `${won} dari ${units} wilayah yang dihitung pernah meraih Paritrana Award nasional untuk pemerintah provinsi. Halaman ini membandingkan cakupannya dengan wilayah lain.`,
    caveat: 'Perbedaan ini tidak menunjukkan bahwa penghargaan menaikkan cakupan.',
    winners: 'Pernah menang nasional',
    others: 'Wilayah lain',
    group: (name: string, count: string) => `${name}: ${count} wilayah`,
    median: 'median',
    national: (value: string) => `Indonesia ${value}`,
    dot: (region: string, value: string) => `${region}: ${value}`,
    pointsOf: (points: string) => `${points} poin`,
    chartTitle: {
      total: (year: string) => `Cakupan semua pekerja ${year}, pemenang nasional dan wilayah lain`,
      formal: (year: string) => `Cakupan pekerja formal ${year}, pemenang nasional dan wilayah lain`,
      informal: (year: string) => `Cakupan pekerja informal ${year}, pemenang nasional dan wilayah lain`,
    } satisfies Record<Segment, (year: string) => string>,
    changeTitle: (from: string, to: string) =>
      `Perubahan cakupan ${from}–${to}, pemenang nasional dan wilayah lain`,
    subtitle: {
      total: (year: string) => `Semua pekerja, ${year}: peserta aktif dalam persen penduduk bekerja.`,
      formal: (year: string) => `Pekerja formal, ${year}: peserta penerima upah dalam persen pekerja formal.`,
      informal: (year: string) =>
        `Pekerja informal, ${year}: peserta bukan penerima upah dalam persen pekerja informal.`,
    } satisfies Record<Segment, (year: string) => string>,
    changeSubtitle: (from: string, to: string) =>
      `Semua pekerja: selisih cakupan ${to} dan ${from}, dalam poin persen.`,
    source:
      'Sumber: BPJS Ketenagakerjaan (peserta aktif menurut alamat tinggal, lewat DEN) dan BPS (Sakernas Agustus); penerima penghargaan dari pemberitaan dan siaran pers.',
    former: (names: string, year: string) => `${names} dihitung dalam batas sebelum pemekaran ${year}.`,
    csv: 'Unduh CSV',
    method: 'Cara menghitung',

    numbers: 'Angkanya',
    numbersCaption: 'Pemenang nasional dan wilayah lain dalam empat ukuran',
    measure: 'Ukuran',
    difference: 'Selisih median',
    above: 'Di atas Indonesia',
    aboveOf: (count: string, all: string) => `${count} dari ${all}`,
    ahead: 'Pemenang lebih tinggi',
    aheadOf: (share: string) => `${share} dari 100 pasangan`,
    aheadNote:
      'Pasangan: ambil satu pemenang dan satu wilayah lain; dari semua pasangan, berapa kali pemenang lebih tinggi. Kalau penghargaan tidak berkaitan dengan cakupan, angkanya sekitar 50.',
    changeMeasure: (from: string, to: string) => `Perubahan ${from}–${to}, semua pekerja`,
    levelMeasure: {
      total: (year: string) => `Semua pekerja, ${year}`,
      formal: (year: string) => `Pekerja formal, ${year}`,
      informal: (year: string) => `Pekerja informal, ${year}`,
    } satisfies Record<Segment, (year: string) => string>,

    allRegions: 'Angka semua wilayah',
    allCaption:
      'Setiap titik dalam grafik di atas: cakupan dan perubahannya, dan tahun yang dinilai saat menang',
    never: 'tidak',

    cannot: 'Yang tidak dapat disimpulkan',
    cannotList: {
      cause:
        'Bukan sebab-akibat. Perbedaan median tidak menunjukkan bahwa penghargaan menaikkan cakupan, atau bahwa cakupan membuat menang.',
      few: 'Pemenangnya sedikit. Satu atau dua provinsi dapat menggeser median.',
      criteria:
        'Juri melihat banyak hal: peraturan, inovasi, wawancara, pekerja rentan. Cakupan hanya salah satu kriteria.',
      selection:
        'Peserta dan pemenang tidak dipilih secara acak. Sejak ada zona, pemenang dipilih per wilayah, jadi pemenang satu zona dapat lebih rendah daripada yang kalah di zona lain.',
      rank: 'Peringkat bukan dampak. Terbaik 1 tidak berarti kenaikannya paling besar, dan peringkat sering tidak disebut.',
      basis:
        'Juri memakai angka dan dasar hitungan sendiri, yang tidak diterbitkan. Hitungan seragam di sini dibuat kemudian, dan baru ada sejak tahun pertamanya.',
      list: 'Daftar penerima tidak lengkap. Provinsi yang menang tanpa terberitakan tercatat sebagai wilayah lain; baris berkeyakinan rendah tidak dihitung.',
      borders: (names: string) =>
        `${names} masih dihitung dalam batas lama, termasuk provinsi baru yang tidak ikut dinilai.`,
    },
    criteriaLink: 'Yang dinilai juri',

    aroundIntro: (label: string, count: string, year: string) =>
      `Edisi “${label}” menilai ${year} dan memberi penghargaan kepada ${count} provinsi. Perubahan cakupan dari tahun ke tahun, median tiap kelompok, dalam poin:`,
    aroundCaption: (year: string) => `Perubahan cakupan semua pekerja di sekitar tahun ${year}`,
    step: 'Dari – ke',
    aroundWinners: 'Pemenang edisi ini',
    aroundOthers: 'Semua wilayah lain',
    country: 'Indonesia',
    judged: 'tahun yang dinilai',

    trends: 'Pemenang satu per satu',
    trendsIntro:
      'Bidang abu-abu: tahun yang dinilai. Garis: hitungan seragam, satu skala untuk semua. Lingkaran: angka yang dilaporkan, dengan skala, tanggal, dan dasar hitungan sendiri; karena itu tidak disambung. Yang penuh, atau segitiga bila sumbernya hanya memberi batas, adalah angka utama di halaman wilayahnya. Hanya angka dengan dasar hitungan yang sama dibandingkan.',
    trendTitle: (region: string) => `Cakupan ${region} di sekitar tahun yang dihargai`,
    comparable: 'Hitungan seragam, %',
    reported: 'Dilaporkan, %',
    reportedSays: (said: string) => `Dilaporkan: ${said}.`,
    compared: (year: string, before: string, after: string) =>
      `Dengan dasar hitungan yang sama: ${before} sebelum ${year}, ${after} sesudahnya.`,
    notCompared: {
      'basis-unstated': (year: string) =>
        `Karena dasar hitungannya tidak disebut, angka ini tidak dibandingkan dengan angka sebelum ${year}.`,
      bound: (year: string) =>
        `Karena hanya batas yang disebut, angka ini tidak dibandingkan dengan angka sebelum ${year}.`,
      'not-after': (year: string) => `Angka ini bukan dari sesudah ${year}, jadi tidak dibandingkan.`,
      'none-before': (year: string) =>
        `Tidak ada angka dengan dasar hitungan yang sama dari sebelum ${year}, jadi tidak dibandingkan.`,
    } satisfies Record<Exclude<ReportedAround['kind'], 'compared'>, (year: string) => string>,
    award: (label: string) => `Edisi ${label}`,
    awardFor: (label: string, year: string) => `Edisi ${label}, untuk ${year}`,
    trendSays: (from: string, before: string, to: string, after: string) =>
      `${from}: ${before}; ${to}: ${after}.`,
    tableTitle: 'Hitungan seragam pemenang, tahun demi tahun',
    tableNote: 'Angka bergaris bawah: tahun yang dinilai saat provinsi itu menang.',
    awards: 'Menang untuk tahun',
    region: 'Wilayah',

    regencies: 'Kabupaten dan kota yang menang',
    regenciesIntro:
      'Untuk kabupaten dan kota tidak ada hitungan seragam, karena peserta menurut alamat tinggal hanya terbit per provinsi. Yang ada hanya angka yang dilaporkan, dengan tanggal dan dasar hitungannya sendiri.',
    regency: 'Kabupaten/kota',
    province: 'Provinsi',
    wonAt: 'Menang pada',
    reportedFigure: 'Angka yang dilaporkan',
    noFigure: 'tidak ada angka',
    stage: 'Siapa menang apa, di mana',
    onRegion: (region: string) => `Cakupan ${region} sebelum dan sesudah menang`,
    onRegionRegencies: 'Semua kabupaten dan kota yang pernah menang',
  },
  en: {
    title: 'Award and evidence: do winners protect more workers?',
    short: 'Award and evidence',
    noWinners: 'No province is known to have won nationally',
    lead: (won: string, units: string) =>
      `${won} of ${units} regions of the comparable figures have won a national Paritrana Award for a provincial government. This page holds their coverage against that of the others.`,
    caveat: 'The difference does not show that the award raises coverage.',
    winners: 'Won nationally',
    others: 'Other regions',
    group: (name: string, count: string) => `${name}: ${count} regions`,
    median: 'median',
    national: (value: string) => `Indonesia ${value}`,
    dot: (region: string, value: string) => `${region}: ${value}`,
    pointsOf: (points: string) => `${points} points`,
    chartTitle: {
      total: (year: string) => `Coverage of all workers in ${year}, national winners and others`,
      formal: (year: string) => `Coverage of formal workers in ${year}, national winners and others`,
      informal: (year: string) => `Coverage of informal workers in ${year}, national winners and others`,
    },
    changeTitle: (from: string, to: string) =>
      `Change in coverage, ${from}–${to}, national winners and others`,
    subtitle: {
      total: (year: string) => `All workers, ${year}: active participants in percent of employed people.`,
      formal: (year: string) => `Formal workers, ${year}: wage participants in percent of formal workers.`,
      informal: (year: string) =>
        `Informal workers, ${year}: non-wage participants in percent of informal workers.`,
    },
    changeSubtitle: (from: string, to: string) =>
      `All workers: coverage in ${to} minus that in ${from}, in percentage points.`,
    source:
      'Source: BPJS Ketenagakerjaan (active participants by residence, through DEN) and BPS (Sakernas of August); winners from news reports and press releases.',
    former: (names: string, year: string) =>
      `${names} are counted within their borders before the split of ${year}.`,
    csv: 'Download CSV',
    method: 'How it is computed',

    numbers: 'The numbers',
    numbersCaption: 'National winners and others by four measures',
    measure: 'Measure',
    difference: 'Difference of medians',
    above: 'Above Indonesia',
    aboveOf: (count: string, all: string) => `${count} of ${all}`,
    ahead: 'Winner ahead',
    aheadOf: (share: string) => `${share} of 100 pairs`,
    aheadNote:
      'Pairs: take one winner and one other region; of all such pairs, how often the winner is ahead. Were the award unrelated to coverage, that would be about 50.',
    changeMeasure: (from: string, to: string) => `Change ${from}–${to}, all workers`,
    levelMeasure: {
      total: (year: string) => `All workers, ${year}`,
      formal: (year: string) => `Formal workers, ${year}`,
      informal: (year: string) => `Informal workers, ${year}`,
    },

    allRegions: 'The numbers of all regions',
    allCaption: 'Every dot of the charts above: coverage and its change, and the years judged where it won',
    never: 'no',

    cannot: 'What cannot be concluded',
    cannotList: {
      cause:
        'No cause and effect. A difference of medians does not show that the award raises coverage, nor that coverage wins the award.',
      few: 'Winners are few. One or two provinces can move a median.',
      criteria:
        'Juries look at many things: regulations, innovation, interviews, vulnerable workers. Coverage is only one criterion.',
      selection:
        'Neither candidates nor winners are drawn at random. Since there are zones, winners are chosen within each, so that the winner of one may lie below those who lost in another.',
      rank: 'Rank is not effect. A first rank does not mean the largest rise, and ranks are often not stated.',
      basis:
        'Juries use figures and bases of their own, which are not published. The comparable figure was made later and begins with its first year.',
      list: 'The list of winners is not complete. A province that won unreported counts among the others; rows of low confidence are left out.',
      borders: (names: string) =>
        `${names} are still counted within their old borders, with new provinces that were not judged.`,
    },
    criteriaLink: 'What the juries look at',

    aroundIntro: (label: string, count: string, year: string) =>
      `The edition “${label}” judged ${year} and awarded ${count} provinces. How coverage moved year by year, the median of each group, in points:`,
    aroundCaption: (year: string) => `Change in the coverage of all workers around ${year}`,
    step: 'From – to',
    aroundWinners: 'Winners of this edition',
    aroundOthers: 'All other regions',
    country: 'Indonesia',
    judged: 'the year judged',

    trends: 'The winners one by one',
    trendsIntro:
      'Shaded: the years judged. Line: the comparable figure, on one scale for all. Rings: reported figures, on a scale of their own, with dates and bases of their own; so they are not joined. The full one, or a triangle where its source gives a bound only, is the one that the region’s page leads with. Only figures on the same basis are compared.',
    trendTitle: (region: string) => `Coverage in ${the(region)} around the years it was awarded for`,
    comparable: 'Comparable, %',
    reported: 'Reported, %',
    reportedSays: (said: string) => `Reported: ${said}.`,
    compared: (year: string, before: string, after: string) =>
      `On the same basis: ${before} before ${year}, ${after} after it.`,
    notCompared: {
      'basis-unstated': (year: string) =>
        `As its basis is not stated, it is not compared with figures from before ${year}.`,
      bound: (year: string) =>
        `As only a bound is given, it is not compared with figures from before ${year}.`,
      'not-after': (year: string) => `It is not from after ${year}, so it is not compared.`,
      'none-before': (year: string) =>
        `There is no figure on the same basis from before ${year}, so it is not compared.`,
    },
    award: (label: string) => `Edition ${label}`,
    awardFor: (label: string, year: string) => `Edition ${label}, for ${year}`,
    trendSays: (from: string, before: string, to: string, after: string) =>
      `${from}: ${before}; ${to}: ${after}.`,
    tableTitle: 'The comparable figure of the winners, year by year',
    tableNote: 'Underlined: the year judged when the province won.',
    awards: 'Won for',
    region: 'Region',

    regencies: 'Regencies and cities that won',
    regenciesIntro:
      'There is no comparable figure for regencies and cities, as participants by residence are published by province only. There are only reported figures, with dates and bases of their own.',
    regency: 'Regency or city',
    province: 'Province',
    wonAt: 'Won at',
    reportedFigure: 'Reported figure',
    noFigure: 'no figure',
    stage: 'Who won what, where',
    onRegion: (region: string) => `Coverage in ${the(region)} before and after it won`,
    onRegionRegencies: 'All regencies and cities that won',
  },
});
