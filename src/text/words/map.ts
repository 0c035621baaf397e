import type { Segment } from '../../stats/comparable.ts';
import { bilingual } from '../lang.ts';
import { the } from '../the.ts';

export const mapWords = bilingual({
  id: {
    viewTitle: {
      total: (year: string) => `Cakupan semua pekerja, ${year}`,
      formal: (year: string) => `Cakupan pekerja formal, ${year}`,
      informal: (year: string) => `Cakupan pekerja informal, ${year}`,
    } satisfies Record<Segment, (year: string) => string>,
    homeTitle: 'perlindungan Jamsostek pekerja Indonesia',
    otherFigure: (share: string, basis: string, date: string) =>
      `Yang dilaporkan untuk Indonesia: ${share}, ${basis}, ${date}. Mengapa berbeda?`,
    segments: 'Siapa',
    years: 'Tahun',
    play: 'Putar tahun demi tahun',
    pause: 'Jeda',
    yearSays: (year: string, value: string) => `${year}, Indonesia ${value}`,
    shape: 'Bentuk',
    shapes: { map: 'Peta', tiles: 'Petak' },
    choose: 'Sorot provinsi',
    nothingChosen: 'Sorot provinsi…',
    open: 'Buka halaman',
    release: 'Lepas',
    mapHeading: (provinces: string) => `Peta ${provinces} provinsi`,
    mapTitle: {
      total: (year: string) => `Peta cakupan semua pekerja per provinsi, ${year}`,
      formal: (year: string) => `Peta cakupan pekerja formal per provinsi, ${year}`,
      informal: (year: string) => `Peta cakupan pekerja informal per provinsi, ${year}`,
    } satisfies Record<Segment, (year: string) => string>,
    tilesTitle: {
      total: (year: string) => `Peta petak cakupan semua pekerja per provinsi, ${year}`,
      formal: (year: string) => `Peta petak cakupan pekerja formal per provinsi, ${year}`,
      informal: (year: string) => `Peta petak cakupan pekerja informal per provinsi, ${year}`,
    } satisfies Record<Segment, (year: string) => string>,
    stripTitle: {
      total: (year: string) => `Urutan wilayah menurut cakupan semua pekerja, ${year}`,
      formal: (year: string) => `Urutan wilayah menurut cakupan pekerja formal, ${year}`,
      informal: (year: string) => `Urutan wilayah menurut cakupan pekerja informal, ${year}`,
    } satisfies Record<Segment, (year: string) => string>,
    skipMap: 'Lewati peta, langsung ke tabel',
    skipChart: 'Lewati grafik',
    within: (province: string, value: string, former: string) =>
      `${province}: ${value}, dihitung bersama ${former}`,
    value: (province: string, value: string) => `${province}: ${value}`,
    none: (province: string) => `${province}: belum ada angka`,
    gap: 'belum ada angka',
    source: {
      total:
        'Peserta aktif menurut alamat tinggal (BPJS Ketenagakerjaan, lewat DEN) dibagi penduduk bekerja (BPS, Sakernas Agustus).',
      formal:
        'Peserta aktif penerima upah (PU) menurut alamat tinggal (BPJS Ketenagakerjaan, lewat DEN) dibagi penduduk yang bekerja sebagai pekerja formal (BPS, Sakernas Agustus).',
      informal:
        'Peserta aktif bukan penerima upah (BPU) menurut alamat tinggal (BPJS Ketenagakerjaan, lewat DEN) dibagi penduduk yang bekerja sebagai pekerja informal (BPS, Sakernas Agustus).',
    } satisfies Record<Segment, string>,
    formerNote: (names: string, year: string) =>
      `* ${names} masih dihitung dalam batas sebelum pemekaran ${year} (garis titik-titik).`,
    tilesNote:
      'Nama pada petak adalah singkatan yang lazim di Indonesia, seperti Papeg untuk Papua Pegunungan; nama lengkapnya ada dalam tabel.',
    tableHeading: 'Semua provinsi',
    caption: {
      total: (year: string) => `Semua pekerja, ${year}. Hitungan seragam, dalam persen penduduk bekerja.`,
      formal: (year: string) =>
        `Pekerja formal, ${year}. Hitungan seragam, dalam persen penduduk yang bekerja sebagai pekerja formal.`,
      informal: (year: string) =>
        `Pekerja informal, ${year}. Hitungan seragam, dalam persen penduduk yang bekerja sebagai pekerja informal.`,
    } satisfies Record<Segment, (year: string) => string>,
    since: (year: string) => `Sejak ${year}`,
    reported: 'Dilaporkan',
    years4: (from: string, to: string) => `${from}–${to}`,
    sort: 'Klik judul kolom untuk mengurutkan.',
    rankShort: 'No.',
    formerMark: 'dihitung bersama provinsi induk',
    countedWith: (former: string) => `dihitung bersama ${former}`,
    ranked: (regions: string, provinces: string, formers: string, names: string) =>
      `Peringkat mencakup ${regions} wilayah: ${provinces} provinsi dihitung sebagai ${formers}, yaitu ${names} dalam batas lama.`,
    hundred: 'Seratus pekerja',
    all: 'Indonesia',
    sorted: (column: string, direction: string) => `Tabel diurutkan menurut ${column}, ${direction}.`,
    ascending: 'naik',
    descending: 'turun',
    csv: 'Unduh CSV',
    method: 'Cara menghitung',
  },
  en: {
    viewTitle: {
      total: (year: string) => `Coverage of all workers, ${year}`,
      formal: (year: string) => `Coverage of formal workers, ${year}`,
      informal: (year: string) => `Coverage of informal workers, ${year}`,
    },
    homeTitle: 'employment social security in Indonesia',
    otherFigure: (share: string, basis: string, date: string) =>
      `Reported for Indonesia: ${share}, ${basis}, ${date}. Why they differ`,
    segments: 'Who',
    years: 'Year',
    play: 'Play the years',
    pause: 'Pause',
    yearSays: (year: string, value: string) => `${year}, Indonesia ${value}`,
    shape: 'Shape',
    shapes: { map: 'Map', tiles: 'Tiles' },
    choose: 'Highlight a province',
    nothingChosen: 'Highlight a province…',
    open: 'Open page',
    release: 'Clear',
    mapHeading: (provinces: string) => `Map of the ${provinces} provinces`,
    mapTitle: {
      total: (year: string) => `Map of coverage of all workers by province, ${year}`,
      formal: (year: string) => `Map of coverage of formal workers by province, ${year}`,
      informal: (year: string) => `Map of coverage of informal workers by province, ${year}`,
    },
    tilesTitle: {
      total: (year: string) => `Tile map of coverage of all workers by province, ${year}`,
      formal: (year: string) => `Tile map of coverage of formal workers by province, ${year}`,
      informal: (year: string) => `Tile map of coverage of informal workers by province, ${year}`,
    },
    stripTitle: {
      total: (year: string) => `Regions in order of coverage of all workers, ${year}`,
      formal: (year: string) => `Regions in order of coverage of formal workers, ${year}`,
      informal: (year: string) => `Regions in order of coverage of informal workers, ${year}`,
    },
    skipMap: 'Skip the map, go to the table',
    skipChart: 'Skip the chart',
    within: (province: string, value: string, former: string) =>
      `${province}: ${value}, counted with ${the(former)}`,
    value: (province: string, value: string) => `${province}: ${value}`,
    none: (province: string) => `${province}: no figure yet`,
    gap: 'no figure yet',
    source: {
      total:
        'Active participants by residence (BPJS Ketenagakerjaan, through DEN) divided by employed people (BPS, Sakernas of August).',
      formal:
        'Active participants who earn a wage (PU) by residence (BPJS Ketenagakerjaan, through DEN) divided by people employed as formal workers (BPS, Sakernas of August).',
      informal:
        'Active participants who earn no wage (BPU) by residence (BPJS Ketenagakerjaan, through DEN) divided by people employed as informal workers (BPS, Sakernas of August).',
    },
    formerNote: (names: string, year: string) =>
      `* ${names} are still counted within their borders before the split of ${year} (dotted lines).`,
    tilesNote:
      'Tiles carry the short names used in Indonesia, such as Kaltara for North Kalimantan, Papeg for Highland Papua and Gtlo for Gorontalo; full names stand in the table.',
    tableHeading: 'All provinces',
    caption: {
      total: (year: string) => `All workers, ${year}. The comparable figure, in percent of employed people.`,
      formal: (year: string) =>
        `Formal workers, ${year}. The comparable figure, in percent of people employed as formal workers.`,
      informal: (year: string) =>
        `Informal workers, ${year}. The comparable figure, in percent of people employed as informal workers.`,
    },
    since: (year: string) => `Since ${year}`,
    reported: 'Reported',
    years4: (from: string, to: string) => `${from}–${to}`,
    sort: 'Click a column heading to sort.',
    rankShort: 'No.',
    formerMark: 'counted with its former province',
    countedWith: (former: string) => `counted with ${the(former)}`,
    ranked: (regions: string, provinces: string, formers: string, names: string) =>
      `Ranks are among ${regions} regions: ${provinces} provinces are counted as ${formers}, ${names} within their old borders.`,
    hundred: 'One hundred workers',
    all: 'Indonesia',
    sorted: (column: string, direction: string) => `Table sorted by ${column}, ${direction}.`,
    ascending: 'ascending',
    descending: 'descending',
    csv: 'Download CSV',
    method: 'How it is computed',
  },
});
