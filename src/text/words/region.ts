import type { Qualifier, Winner } from '../../data/dataset.ts';
import type { Gap } from '../../stats/profile.ts';
import { bilingual } from '../lang.ts';
import { the } from '../the.ts';

export const regionWords = bilingual({
  id: {
    title: (region: string) => `Cakupan pekerja di ${region}`,
    readMethod: 'Baca metodenya',
    qualifier: {
      about: 'sekitar',
      over: 'lebih dari',
      under: 'kurang dari',
    } satisfies Record<Qualifier, string>,

    reportedFigure: 'Angka yang dilaporkan',
    mixDoubt: 'Ketiga angka ini tidak mungkin memakai satu dasar yang sama',
    noShare: (region: string) =>
      `Tidak ada sumber yang menyebut berapa pekerja di ${region} yang terlindungi.`,
    hundredReported: (period: string) => `Menurut laporan, ${period}`,
    comparableIn: (year: string) => `hitungan seragam ${year}`,
    former: (name: string) => `${name}, dihitung bersama`,
    hundredComparable: 'Cara yang sama untuk semua provinsi: peserta aktif dibagi semua yang bekerja',
    whyTwo: 'Mengapa ada dua angka?',
    whyThis: 'Angka apa ini?',
    whyTwoText: (reportedBasis: string | undefined) =>
      `Angka yang dilaporkan adalah pernyataan pejabat atau pers pada tanggal itu${reportedBasis === undefined ? '' : `; di sini dihitung dari ${reportedBasis}`}. Hitungan seragam kami buat dengan satu cara untuk semua provinsi: peserta aktif menurut alamat tinggal dibagi semua penduduk yang bekerja, termasuk pegawai negeri. Keduanya mengukur hal yang berbeda; jangan dibandingkan langsung.`,
    whyUnits: (units: string, members: string, formers: string) =>
      `Peringkatnya dari ${units} wilayah, karena ${members} provinsi masih dihitung dalam ${formers} provinsi induknya.`,

    contents: 'Di halaman ini',
    trendPlain: 'Cakupan dari waktu ke waktu',
    trendNote: 'Garis hanya menghubungkan angka yang dasar hitungannya sama.',
    target: 'Target',
    targetOf: (until: string, basis: string | undefined) => (basis ? `${until}, dari ${basis}` : until),
    gapToTarget: 'Jarak ke target',
    gapPoints: (points: string) => `${points} poin`,
    paceMade: 'Laju sejauh ini',
    paceNeeded: 'Laju yang dibutuhkan',
    paceNeededThen: 'Laju yang waktu itu dibutuhkan',
    pacePerYear: (points: string) => `${points} poin / tahun`,
    window: (from: string, to: string) => `dari ${from} sampai ${to}`,
    windowNeeded: (from: string, to: string) => `dari ${from} sampai ${to}`,
    notEnoughForPace: 'tidak dapat dihitung',
    projected: 'Jika laju tetap',
    toGo: 'Pekerja yang masih harus didaftarkan',
    toGoThen: 'Pekerja yang waktu itu harus didaftarkan',
    toGoBase: (base: string) => `dengan dasar ${base} pekerja`,
    toGoPerMonth: (count: string, since: string) =>
      `${count} orang setiap bulan sejak ${since} sampai tenggat`,
    baseFrom: 'Dasarnya dari sumber lain:',
    promiseSaidBy: 'Target disebut oleh',
    unstatedPair:
      'Target dan angkanya dari sumber yang sama, yang tidak menyebut dasar hitungannya. Karena itu laju dan statusnya tidak dihitung.',

    statements: 'Semua yang dilaporkan',
    statementsIntro:
      'Setiap angka cakupan yang kami temukan, terbaru lebih dulu. Angka yang saling bertentangan tetap dicatat; satu aturan tertulis memilih yang ditampilkan di atas.',
    headlineMark: 'ditampilkan di atas',
    segments: 'Formal / informal',

    comparable: 'Hitungan seragam, tahun demi tahun',
    comparableIntro:
      'Peserta aktif menurut alamat tinggal dibagi penduduk yang bekerja (BPS, Agustus). Caranya sama untuk semua provinsi, jadi dapat dibandingkan.',
    rowsOf: (year: string) => `Baris data ${year}`,
    nationalSum: (regions: string) =>
      `Jumlah dari ${regions} wilayah; barisnya ada di halaman tiap provinsi.`,

    promises: 'Semua target yang tercatat',
    promisesIntro:
      'Dasar hitungan target berbeda-beda. Setiap target hanya dibandingkan dengan angka yang dasar hitungannya sama. Target yang sudah lewat dinilai dengan angka pada harinya; angka atau target yang lebih baru tidak mengubahnya.',
    expired: 'sudah lewat',
    revised: (value: string, when: string) => `diubah menjadi ${value} ${when}`,
    heldAgainst: 'Dibandingkan dengan',
    noMeasure: 'tidak ada angka dengan dasar sama',
    state: 'Status',
    byWhom: 'Oleh / dokumen',
    setOn: (date: string) => `ditetapkan ${date}`,

    programmes: 'Program',
    programmesIntro: 'Angka terbaru tiap program. Manfaat dan klaim dijumlahkan sampai tanggalnya.',
    regencies: 'Kabupaten dan kota',
    regenciesIntro:
      'Hanya yang pernah dilaporkan; jangan dibandingkan satu sama lain, karena tanggal dan dasar hitungannya berbeda.',

    awards: 'Penghargaan Paritrana',
    awardsNone: 'Tidak ditemukan daftar penerima yang diterbitkan. Itu tidak berarti tidak ada penerima.',
    awardsOther: 'Upacara lain di provinsi ini',
    awardsNational: 'Di tingkat nasional',
    awardsAll: 'Semua upacara, juga di provinsi',
    awardLabel: (label: string) => `Edisi ${label}, tanggal tidak diketahui`,
    named: {
      winner: (names: string) => `Penerima: ${names}`,
      honourable: (names: string) => `Apresiasi khusus: ${names}`,
      nominee: (names: string) => `Nomine: ${names}`,
    } satisfies Record<Winner['result'], (names: string) => string>,

    milestones: 'Peraturan dan program',
    undated: 'tanpa tanggal',
    missing: 'Yang belum kami ketahui',
    gaps: {
      'no-share': 'Tidak ada sumber yang menyebut cakupan seluruh pekerja provinsi ini.',
      'old-share': 'Angka yang dilaporkan terakhir sudah berumur lebih dari dua tahun.',
      'no-segments': 'Sumber angka utama tidak memisahkan pekerja formal dan informal.',
      'counted-in-former':
        'Peserta aktif belum dihitung terpisah sejak pemekaran; hitungan seragamnya masih milik provinsi induk.',
      'no-comparable': 'Hitungan seragam belum dapat dibuat karena data peserta menurut alamat belum ada.',
      'no-promise': 'Tidak ada target cakupan yang kami temukan.',
      'no-award-list': 'Tidak ditemukan daftar penerima Paritrana tingkat provinsi yang diterbitkan.',
      'no-programme': 'Tidak ada angka program, seperti pekerja rentan yang iurannya dibayar pemerintah.',
    } satisfies Record<Gap, string>,
    help: 'Punya angkanya? Tambahkan satu baris pada tabel, dengan sumbernya.',
  },
  en: {
    title: (region: string) => `Coverage of workers in ${the(region)}`,
    readMethod: 'Read the method',
    qualifier: { about: 'about', over: 'over', under: 'under' },

    reportedFigure: 'The reported figure',
    mixDoubt: 'These three figures cannot all rest on one base',
    noShare: (region: string) => `No source says how many workers in ${the(region)} are protected.`,
    hundredReported: (period: string) => `As reported, ${period}`,
    comparableIn: (year: string) => `comparable figure, ${year}`,
    former: (name: string) => `${name}, counted together`,
    hundredComparable:
      'Counted the same way for all provinces: active participants divided by everyone who works',
    whyTwo: 'Why are there two figures?',
    whyThis: 'What is this figure?',
    whyTwoText: (reportedBasis: string | undefined) =>
      `The reported figure is what officials or the press said at the time${reportedBasis === undefined ? '' : `, here of ${reportedBasis}`}. The comparable figure is ours, made in one way for all provinces: active participants by place of residence divided by everyone who works, civil servants included. They measure different things; do not compare them directly.`,
    whyUnits: (units: string, members: string, formers: string) =>
      `The rank is among ${units} regions, as ${members} provinces are still counted within their ${formers} former ones.`,

    contents: 'On this page',
    trendPlain: 'Coverage over time',
    trendNote: 'Lines join only figures on the same basis.',
    target: 'Target',
    targetOf: (until: string, basis: string | undefined) => (basis ? `${until}, of ${basis}` : until),
    gapToTarget: 'Distance to the target',
    gapPoints: (points: string) => `${points} points`,
    paceMade: 'Pace so far',
    paceNeeded: 'Pace needed',
    paceNeededThen: 'Pace that was needed',
    pacePerYear: (points: string) => `${points} points / year`,
    window: (from: string, to: string) => `from ${from} to ${to}`,
    windowNeeded: (from: string, to: string) => `from ${from} to ${to}`,
    notEnoughForPace: 'cannot be computed',
    projected: 'At this pace',
    toGo: 'Workers still to enrol',
    toGoThen: 'Workers who were still to enrol then',
    toGoBase: (base: string) => `on a base of ${base} workers`,
    toGoPerMonth: (count: string, since: string) =>
      `${count} people every month from ${since} to the deadline`,
    baseFrom: 'The base is from another source:',
    promiseSaidBy: 'Target quoted by',
    unstatedPair:
      'Target and figure come from one source, which does not state their basis. So there is no pace and no verdict.',

    statements: 'Everything that was reported',
    statementsIntro:
      'Every coverage figure we found, newest first. Figures that contradict each other are kept; one written rule picks the one shown at the top.',
    headlineMark: 'shown at the top',
    segments: 'Formal / informal',

    comparable: 'The comparable figure, year by year',
    comparableIntro:
      'Active participants by place of residence divided by employed people (BPS, August). Counted the same way for every province, so it can be compared.',
    rowsOf: (year: string) => `Data rows of ${year}`,
    nationalSum: (regions: string) =>
      `The sum of ${regions} regions; their rows are on each province’s page.`,

    promises: 'Every target on record',
    promisesIntro:
      'Targets rest on different bases. Each is compared only with a figure on the same basis. A passed target is judged by the figures of its day; later figures and newer targets change nothing about it.',
    expired: 'passed',
    revised: (value: string, when: string) => `changed to ${value} ${when}`,
    heldAgainst: 'Compared with',
    noMeasure: 'no figure on the same basis',
    state: 'Status',
    byWhom: 'By / document',
    setOn: (date: string) => `set ${date}`,

    programmes: 'Programmes',
    programmesIntro: 'The newest figure of each programme. Benefits and claims add up to their date.',
    regencies: 'Regencies and cities',
    regenciesIntro:
      'Only those ever reported; do not compare them with each other, as dates and bases differ.',

    awards: 'Paritrana Award',
    awardsNone: 'No published list of winners was found. That does not mean that there were none.',
    awardsOther: 'Other ceremonies of this province',
    awardsNational: 'At the national level',
    awardsAll: 'All ceremonies, also of the provinces',
    awardLabel: (label: string) => `Edition ${label}, date not known`,
    named: {
      winner: (names: string) => `Won by ${names}`,
      honourable: (names: string) => `Honourable mention: ${names}`,
      nominee: (names: string) => `Nominated: ${names}`,
    },

    milestones: 'Laws and programmes',
    undated: 'no date',
    missing: 'What we do not know yet',
    gaps: {
      'no-share': 'No source states the coverage of all workers of this province.',
      'old-share': 'The latest reported figure is more than two years old.',
      'no-segments': 'The source of the main figure does not separate formal and informal workers.',
      'counted-in-former':
        'Active participants have not been counted separately since the split; the comparable figure is still that of the former province.',
      'no-comparable': 'The comparable figure cannot be made, as there are no participants by residence yet.',
      'no-promise': 'We found no coverage target.',
      'no-award-list': 'No published list of provincial Paritrana winners was found.',
      'no-programme':
        'There are no programme figures, such as vulnerable workers whose contributions a government pays.',
    },
    help: 'Do you have the figure? Add one row to the tables, with its source.',
  },
});
