import { bilingual } from '../lang.ts';

export const targetsWords = bilingual({
  id: {
    title: 'Target dan kemajuannya',
    tally: 'Target menurut status',
    passedGroup: 'Sudah jatuh tempo',
    openGroup: 'Masih berjalan',
    jump: 'Menurut dasar hitungan',
    jumpCount: (count: string) => `${count} target`,
    families:
      'Setiap target diukur dengan angka pada dasar yang sama. Karena itu target dikelompokkan menurut dasarnya, dan kelompok tidak pernah berbagi skala.',
    method: 'Cara menilai status',
    csv: 'Semua target sebagai CSV',
    json: 'JSON',
    asOf: (date: string) => `Status dihitung per ${date}, akhir data ini, bukan per hari ini.`,

    noChart: 'Tidak ada grafik: belum ada angka yang dapat disandingkan dengan target ini.',
    drawn: (drawn: string, total: string) =>
      `Digambar ${drawn} dari ${total} target, yaitu yang mempunyai angka pembanding.`,
    percentScale: (basis: string) => `Target cakupan dan angka pembandingnya, persen dari ${basis}`,
    segmentScale: (indicator: string) => `Target dan angka pembandingnya, persen: ${indicator}`,
    personsScale: (indicator: string) =>
      `${indicator}: angka pembanding sebagai persen dari jumlah yang dijanjikan`,
    targetSource: (publisher: string, others: string) =>
      others === '0'
        ? `Sumber target: ${publisher}.`
        : `Sumber target: ${publisher} dan ${others} sumber lain, satu per satu dalam tabel di alamat di bawah.`,
    key: {
      from: 'awal hitungan laju',
      now: 'angka pembanding',
      projected: 'arah laju',
      promised: 'target',
    },
    headings: { now: 'angka', promised: 'target', points: 'selisih, poin', persons: 'selisih, orang' },
    groupOpen: (status: string) => `Masih berjalan: ${status}`,
    groupPassed: (status: string) => `Jatuh tempo: ${status}`,
    setOn: (date: string) => `ditetapkan ${date}`,
    row: (name: string, figure: string, target: string, status: string) =>
      `${name}: ${figure}; target ${target}; ${status}`,
    leads: (value: string) => `laju mengarah ke ${value}`,

    openTable: (family: string) => `${family}: target yang masih berjalan`,
    passedTable: (family: string) => `${family}: target yang sudah jatuh tempo`,
    open: 'Masih berjalan',
    passed: 'Sudah jatuh tempo',
    passedIntro: 'Statusnya dinilai pada tanggal tenggat; target baru tidak mengubahnya.',
    columns: {
      region: 'Wilayah',
      target: 'Target',
      by: 'Oleh siapa, kapan',
      held: 'Dibandingkan dengan',
      pace: 'Laju',
      gap: 'Selisih',
      status: 'Status',
    },
    made: (pace: string) => `selama ini ${pace}`,
    needed: (pace: string, since: string) => `perlu ${pace} sejak ${since}`,
    neededThen: (pace: string, since: string) => `waktu itu perlu ${pace} sejak ${since}`,
    short: (distance: string) => `kurang ${distance}`,
    over: (distance: string) => `lebih ${distance}`,
    afterDate: 'sesudah tenggat, bukan pada harinya',
    toGo: (people: string) => `${people} orang lagi`,
    toGoThen: (people: string) => `${people} orang`,
    perMonth: (people: string, since: string) => `${people} orang per bulan sejak ${since}`,
    noFigure: 'tidak ada angka pada dasar yang sama',
    sameSource: 'dari sumber yang sama',
    familyNotes: {
      employed:
        'RPJMN dan RKP memakai dasar ini. Bila tidak ada angka yang dilaporkan, targetnya diukur dengan hitungan seragam kami.',
      labour_force: 'Diukur hanya dengan angka yang dilaporkan dari angkatan kerja.',
      unstated:
        'Target seperti ini hanya disandingkan dengan angka dari sumbernya sendiri: ada selisih, tetapi tidak ada laju.',
      protected_total:
        'Karena tidak jelas siapa yang dihitung, jumlahnya hanya disandingkan dengan angka dari sumber yang sama.',
    } as Readonly<Record<string, string>>,

    filter: 'Saring target',
    any: 'Semua',
    island: 'Kelompok pulau',
    status: 'Status',
    family: 'Dasar hitungan',
    level: 'Tingkat',
    levels: { country: 'Negara', province: 'Provinsi', regency: 'Kabupaten dan kota' },
    sort: 'Urutkan',
    sorts: {
      region: 'Wilayah',
      gap: 'Selisih terbesar',
      people: 'Orang terbanyak',
      due: 'Tenggat terdekat',
      status: 'Status',
    },
    option: (name: string, count: string) => `${name} (${count})`,
    shown: (count: string, total: string) => `${count} dari ${total} target ditampilkan.`,
    none: 'Tidak ada target yang cocok dengan saringan ini.',
    reset: 'Tampilkan semua',
    toRow: 'Bandingkan dengan semua target lain',
  },
  en: {
    title: 'Targets and progress',
    tally: 'Targets by status',
    passedGroup: 'Fallen due',
    openGroup: 'Still open',
    jump: 'By basis',
    jumpCount: (count: string) => (count === '1' ? '1 target' : `${count} targets`),
    families:
      'Each target is held against a figure on the same basis. So targets are grouped by their basis, and no two groups share a scale.',
    method: 'How statuses are judged',
    csv: 'All targets as CSV',
    json: 'JSON',
    asOf: (date: string) => `Statuses are as of ${date}, where these data end, not as of today.`,

    noChart: 'No chart: there is no figure yet that these targets can be held against.',
    drawn: (drawn: string, total: string) =>
      `Drawn are ${drawn} of ${total} targets: those with a figure to be held against.`,
    percentScale: (basis: string) =>
      `Coverage targets and the figures they are held against, percent of ${basis}`,
    segmentScale: (indicator: string) =>
      `Targets and the figures they are held against, percent: ${indicator}`,
    personsScale: (indicator: string) => `${indicator}: the figure as a percentage of the number promised`,
    targetSource: (publisher: string, others: string) =>
      others === '0'
        ? `Source of the targets: ${publisher}.`
        : `Sources of the targets: ${publisher} and ${others} ${others === '1' ? 'other' : 'others'}, each in the table at the address below.`,
    key: {
      from: 'start of the pace',
      now: 'figure it is held against',
      projected: 'where the pace leads',
      promised: 'target',
    },
    headings: { now: 'figure', promised: 'target', points: 'gap, points', persons: 'gap, people' },
    groupOpen: (status: string) => `Still open: ${status}`,
    groupPassed: (status: string) => `Fallen due: ${status}`,
    setOn: (date: string) => `set ${date}`,
    row: (name: string, figure: string, target: string, status: string) =>
      `${name}: ${figure}; target ${target}; ${status}`,
    leads: (value: string) => `the pace leads to ${value}`,

    openTable: (family: string) => `${family}: targets still open`,
    passedTable: (family: string) => `${family}: targets that have fallen due`,
    open: 'Still open',
    passed: 'Fallen due',
    passedIntro: 'The status is judged at the due date; no newer target changes it.',
    columns: {
      region: 'Region',
      target: 'Target',
      by: 'By whom, when',
      held: 'Held against',
      pace: 'Pace',
      gap: 'Gap',
      status: 'Status',
    },
    made: (pace: string) => `so far ${pace}`,
    needed: (pace: string, since: string) => `needs ${pace} from ${since}`,
    neededThen: (pace: string, since: string) => `needed ${pace} from ${since}`,
    short: (distance: string) => `${distance} short`,
    over: (distance: string) => `${distance} above`,
    afterDate: 'after the deadline, not at it',
    toGo: (people: string) => `${people} people to go`,
    toGoThen: (people: string) => `${people} people`,
    perMonth: (people: string, since: string) => `${people} people a month from ${since}`,
    noFigure: 'no figure on the same basis',
    sameSource: 'from the same source',
    familyNotes: {
      employed:
        'The RPJMN and RKP plans use this base. Where no figure was reported, targets are held against our comparable figure.',
      labour_force: 'Held only against figures that were reported of the labour force.',
      unstated: 'Such targets stand beside a figure of their own source only: there is a gap, but no pace.',
      protected_total:
        'As it is not clear who is counted, a number stands beside a figure of the same source only.',
    },

    filter: 'Filter the targets',
    any: 'All',
    island: 'Island group',
    status: 'Status',
    family: 'Basis',
    level: 'Level',
    levels: { country: 'Country', province: 'Province', regency: 'Regency and city' },
    sort: 'Sort by',
    sorts: {
      region: 'Region',
      gap: 'Widest gap',
      people: 'Most people',
      due: 'Next due',
      status: 'Status',
    },
    option: (name: string, count: string) => `${name} (${count})`,
    shown: (count: string, total: string) => `${count} of ${total} targets shown.`,
    none: 'No target fits this filter.',
    reset: 'Show all',
    toRow: 'Compare with all other targets',
  },
});
