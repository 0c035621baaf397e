import type { Measure } from '../../data/dataset.ts';
import { bilingual } from '../lang.ts';
import { the } from '../the.ts';

export const criteriaWords = bilingual({
  id: {
    title: 'Yang dinilai juri Paritrana',
    short: 'Kriteria juri',
    lead: 'Kriteria seperti tertulis di sumbernya, menurut edisi dan kelompok yang dinilai. Juri nasional dan juri provinsi tidak selalu menilai hal yang sama.',
    description:
      'Apa yang dinilai juri Paritrana Award menurut edisi dan kelompok, dan angka kami untuk setiap provinsi di sampingnya.',
    overview: 'Apa yang dinilai, edisi demi edisi',
    overviewIntro:
      'Berapa kriteria yang melihat ukuran itu, menurut sumber yang ditemukan. Satu kriteria dapat melihat beberapa ukuran.',
    looksAt: 'Yang dilihat',
    noMeasure: 'Hal lain, tanpa angka di data kami (regulasi, inovasi, kepatuhan, wawancara)',
    measure: {
      total: 'Cakupan semua pekerja',
      formal: 'Cakupan formal (PU)',
      informal: 'Cakupan informal (BPU)',
      growth: 'Pertumbuhan cakupan',
      non_asn: 'Pegawai non-ASN',
      vulnerable: 'Pekerja rentan',
      villages: 'Desa dan perangkatnya',
    } satisfies Record<Measure, string>,
    listed: 'Semua kriteria yang tercatat',
    edition: (year: string) => `Edisi ${year}`,
    editionUnknown: 'Edisi tidak disebut',
    ourFigure: 'angka kami',
    cards: 'Angka kami di samping kriteria juri',
    cardsNote:
      'Ini bukan nilai dan bukan peringkat: hanya angka seluruh provinsi yang kami punya untuk hal yang dilihat juri. Juri memakai datanya sendiri dan juga menilai hal yang tidak berupa angka.',
    computed: 'Dihitung sama untuk semua provinsi',
    computedIntro:
      'Hitungan seragam: peserta aktif menurut alamat tinggal dibagi penduduk yang bekerja. Pertumbuhan: selisih dua tahun terbaru, dalam poin.',
    stated: 'Seperti disebut sumbernya, jangan dibandingkan',
    statedIntro:
      'Angka terbaru yang disebut sumber untuk seluruh provinsi. Tanggal, cakupan program, dan cara menghitungnya berbeda-beda.',
    none: 'Belum ada kriteria yang tercatat',
    noFigure: 'tidak ada angka',
    provinces: (count: string) => `${count} provinsi`,
    withoutFigure: (names: string) => `Tidak ada angka: ${names}.`,
    comparableIn: (year: string) => `hitungan seragam ${year}`,
    points: (points: string) => `${points} poin`,
    between: (from: string, to: string) => `${from}–${to}, hitungan seragam`,
    ofFormer: (former: string) => `angka ${former}`,
    formerMark: 'dihitung bersama provinsi induknya, dalam batas sebelum pemekaran 2022',
    sourceOf: 'Sumber:',
    all: 'Semua kriteria dan semua provinsi',
  },
  en: {
    title: 'What the Paritrana juries look at',
    short: 'Criteria of the juries',
    lead: 'Criteria as their sources print them, by edition and group judged. The national and the provincial juries do not always look at the same things.',
    description:
      'What the juries of the Paritrana Award look at, by edition and group, with our figures for every province beside it.',
    overview: 'What is judged, edition by edition',
    overviewIntro:
      'How many criteria look at a measure, by the sources found. One criterion can look at several.',
    looksAt: 'Looked at',
    noMeasure: 'Something else, without a figure in our data (regulation, innovation, compliance, interview)',
    measure: {
      total: 'Coverage of all workers',
      formal: 'Formal coverage (PU)',
      informal: 'Informal coverage (BPU)',
      growth: 'Growth of coverage',
      non_asn: 'Non-civil-servant staff',
      vulnerable: 'Vulnerable workers',
      villages: 'Villages and their officials',
    },
    listed: 'All criteria on record',
    edition: (year: string) => `Edition ${year}`,
    editionUnknown: 'Edition not stated',
    ourFigure: 'our figure',
    cards: 'Our figures beside the juries’ criteria',
    cardsNote:
      'Not a score and not a rank: only the figures we hold, of the whole province, for what the juries look at. The juries use data of their own and also judge what no figure tells.',
    computed: 'Computed alike for every province',
    computedIntro:
      'The comparable figure: active participants by residence divided by employed people. Growth: the difference between the two newest years, in points.',
    stated: 'As sources state them, not to be compared',
    statedIntro:
      'The newest figure a source states for the whole province. Dates, programmes and ways of counting differ.',
    none: 'No criteria on record yet',
    noFigure: 'no figure',
    provinces: (count: string) => (count === '1' ? '1 province' : `${count} provinces`),
    withoutFigure: (names: string) => `No figure: ${names}.`,
    comparableIn: (year: string) => `comparable figure, ${year}`,
    points: (points: string) => `${points} points`,
    between: (from: string, to: string) => `${from}–${to}, comparable figure`,
    ofFormer: (former: string) => `figure of ${the(former)}`,
    formerMark: 'counted with its former province, within the borders before the split of 2022',
    sourceOf: 'Source:',
    all: 'All criteria and all provinces',
  },
});
