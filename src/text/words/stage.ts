import type { Category } from '../../data/dataset.ts';
import type { StageEntry } from '../../stats/stage-matrix.ts';
import { bilingual } from '../lang.ts';

/** Words of the page of the national award: its editions, and who won what where. */
export const stageWords = bilingual({
  id: {
    title: 'Paritrana Award tingkat nasional',
    short: 'Tingkat nasional',
    noEditions: 'Belum ada edisi nasional yang tercatat',
    since: (count: string, first: string, held: string) =>
      `${count} edisi sejak ${first}, ${held} dengan tanggal upacara.`,
    editions: 'Edisi demi edisi',
    editionsIntro:
      'Label seperti tertulis di sumber. Jeda dihitung dari akhir tahun yang dinilai sampai hari upacara.',
    label: 'Label',
    assessed: 'Tahun dinilai',
    ceremony: 'Upacara',
    lag: 'Jeda',
    winners: 'Penerima',
    structure: 'Kategori dan zona',
    noCeremony: 'upacara tidak ditemukan',
    months: (count: string) => `${count} bulan`,
    assessedBy: {
      label: 'menurut label',
      ceremony: 'label menyebut tahun upacara, jadi tahun sebelumnya',
      open: 'belum pasti; tidak ada tanggal upacara',
    },
    either: (first: string, second: string) => `${first} atau ${second}`,
    cycle: 'Upacara edisi ini',
    alsoStage: (label: string) => `tahap wawancara edisi ini berlabel “${label}”`,
    zones: (names: string) => `Zona: ${names}`,
    categoriesStated: (count: string) => `${count} kategori menurut sumber`,
    categoriesKnown: (names: string) => `Diketahui penerimanya: ${names}`,
    barLegend: 'Batang: tahun yang dinilai. Titik: hari upacara.',

    matrix: 'Siapa menang apa, di mana',
    matrixCaption: (from: string, to: string) =>
      `Penerima Paritrana Award menurut provinsi dan tahun upacara, ${from}–${to}`,
    matrixIntro:
      'Satu tanda untuk satu penerima yang diketahui namanya. Setiap kelompok tanda menuju halaman upacaranya.',
    names: 'Nama-nama di balik tanda',
    namesIntro:
      'Buka sebuah provinsi untuk melihat siapa yang menang dan kapan; kategorinya ada di halaman upacaranya.',
    province: 'Provinsi',
    elsewhere: 'Nasional, provinsi tidak disebut',
    none: 'tidak ada upacara yang diketahui',
    keyTitle: 'Cara membaca tanda',
    keyNational: 'tingkat nasional',
    keyProvincial: 'tingkat provinsi',
    keyFirst: 'terbaik 1: lebih besar',
    keyCounted: 'hanya jumlahnya yang diumumkan',
    keyUnlisted: 'ada upacara, daftar penerima tidak ditemukan',
    keyStage: 'baru tahap awal, upacara tidak ditemukan',
    keyNone: 'tidak ada upacara yang diketahui',
    undatedNote:
      'Edisi tanpa tanggal upacara diletakkan pada tahun labelnya. Baris berkeyakinan rendah tidak digambar.',
    ruleTitle: 'Provinsi mana yang dihitung',
    rule: 'Penerima nasional dihitung pada provinsi yang disebut barisnya, atau pada provinsi dari kabupaten/kota yang ada di tabel wilayah. Badan usaha yang barisnya tidak menyebut wilayah berdiri di baris terakhir. Papua Barat sampai 2022 adalah provinsi dalam batas lama; Kabupaten Raja Ampat kini bagian Papua Barat Daya.',
    sources:
      'Sumber: pemberitaan dan siaran pers, satu baris untuk setiap penerima; sumber tiap baris ada di halaman upacaranya.',
    file: (name: string) => `Unduh ${name}`,
    evidence: 'Penghargaan dan bukti',

    nationalPart: 'nasional',
    dateUnknown: 'tanpa tanggal',
    state: {
      named: '',
      counted: 'daftar penerima tidak ditemukan',
      unlisted: 'upacara tercatat, daftar penerima tidak ditemukan',
      stage: 'edisi tercatat dari tahap awal, upacara tidak ditemukan',
    } satisfies Record<StageEntry['state'], string>,
    winnersCount: (count: string) => `${count} penerima`,
    noNames: 'tidak ada nama',
    announced: (count: string) => `${count} penerima diumumkan`,
    moreAnnounced: (count: string) => `${count} lagi diumumkan tanpa nama`,
    more: (count: string) => `${count} lainnya`,
    kind: {
      government: 'Pemerintah daerah',
      village: 'Desa dan kelurahan',
      business: 'Badan usaha',
      other: 'Penghargaan khusus',
    } satisfies Record<Category['kind'], string>,
  },
  en: {
    title: 'Paritrana Award, the national stage',
    short: 'The national stage',
    noEditions: 'No national edition is on record yet',
    since: (count: string, first: string, held: string) =>
      `${count === '1' ? '1 edition' : `${count} editions`} since ${first}, ${held} with a dated ceremony.`,
    editions: 'Edition by edition',
    editionsIntro:
      'Labels as printed. The lag runs from the end of the year judged to the day of the ceremony.',
    label: 'Label',
    assessed: 'Year judged',
    ceremony: 'Ceremony',
    lag: 'Lag',
    winners: 'Winners',
    structure: 'Categories and zones',
    noCeremony: 'no ceremony found',
    months: (count: string) => `${count} months`,
    assessedBy: {
      label: 'by the label',
      ceremony: 'the label names the year of the ceremony, so the year before',
      open: 'not settled; no ceremony is dated',
    },
    either: (first: string, second: string) => `${first} or ${second}`,
    cycle: 'Ceremony of this edition',
    alsoStage: (label: string) => `its interview stage is labelled “${label}”`,
    zones: (names: string) => `Zones: ${names}`,
    categoriesStated: (count: string) => `${count} categories by the source`,
    categoriesKnown: (names: string) => `Winners known of: ${names}`,
    barLegend: 'Bar: the year judged. Dot: the day of the ceremony.',

    matrix: 'Who won what, where',
    matrixCaption: (from: string, to: string) =>
      `Winners of the Paritrana Award by province and year of the ceremony, ${from}–${to}`,
    matrixIntro:
      'Each mark is one winner known by name. Each group of marks leads to the page of its ceremony.',
    names: 'The names behind the marks',
    namesIntro: 'Open a province to see who won and when; the categories are on the page of each ceremony.',
    province: 'Province',
    elsewhere: 'National, province not stated',
    none: 'no ceremony known',
    keyTitle: 'How to read the marks',
    keyNational: 'national',
    keyProvincial: 'provincial',
    keyFirst: 'first rank: larger',
    keyCounted: 'only a number was announced',
    keyUnlisted: 'a ceremony, no published list found',
    keyStage: 'an earlier stage only, no ceremony found',
    keyNone: 'no ceremony known',
    undatedNote:
      'An edition without a ceremony date stands under the year of its label. Rows of low confidence are not drawn.',
    ruleTitle: 'Which province a winner counts in',
    rule: 'A national winner counts in the province its row names, or in that of its regency where the table of regions has it. A business whose row names no place stands in the last row. West Papua up to 2022 is the province within its old borders; Kabupaten Raja Ampat is now part of Southwest Papua.',
    sources:
      'Source: news reports and press releases, one row for each winner; the source of each row is on the page of its ceremony.',
    file: (name: string) => `Download ${name}`,
    evidence: 'Award and evidence',

    nationalPart: 'national',
    dateUnknown: 'no date',
    state: {
      named: '',
      counted: 'no published list found',
      unlisted: 'a ceremony on record, no published list found',
      stage: 'an edition on record by an earlier stage, no ceremony found',
    },
    noNames: 'no names',
    winnersCount: (count: string) => (count === '1' ? '1 winner' : `${count} winners`),
    announced: (count: string) => (count === '1' ? '1 winner announced' : `${count} winners announced`),
    moreAnnounced: (count: string) => `${count} more announced without names`,
    more: (count: string) => `${count} more`,
    kind: {
      government: 'Local governments',
      village: 'Villages',
      business: 'Businesses',
      other: 'Special awards',
    },
  },
});
