import { bilingual } from '../lang.ts';
import { the } from '../the.ts';

/** The calculator on the page of a region, and the table that stands beside it. */
export const whatIfWords = bilingual({
  id: {
    title: 'Bagaimana jika?',
    start: 'Titik awalnya {figure}{of}; 100% adalah {base}.',
    of: (basis: string) => `, dari ${basis}`,
    employed: (base: string) => `${base} penduduk yang bekerja`,
    base: (base: string) => `${base} pekerja`,
    comparable: (name: string) => `hitungan seragam ${name}`,
    otherBasis:
      'Target yang tercatat memakai dasar hitungan lain, jadi tidak dapat dihitung dari angka ini. Yang dapat dipilih adalah persentase sendiri.',
    goal: 'Target',
    own: 'persentase sendiri',
    promiseBy: (goal: string, due: string) => `${goal}, ${due}`,
    promisePast: (goal: string, due: string) => `${goal}, ${due} (sudah lewat)`,
    percent: 'Persen',
    by: 'Sampai',
    month: 'Bulan',
    year: 'Tahun',
    people: 'Harus didaftarkan',
    perMonth: (since: string) => `Orang sebulan, sejak ${since}`,
    pace: (since: string) => `Poin setahun, sejak ${since}`,
    contributions: 'Iuran setiap bulan',
    onceAll: 'setelah semua terdaftar',
    times: (n: string) => `${n} kali laju pada tahun terbaiknya`,
    result: (goal: string, until: string, people: string, month: string) =>
      `Untuk ${goal} sampai ${until}: ${people} orang, yaitu ${month} orang setiap bulan.`,
    empty: (low: string) => `Belum dihitung: isi persentase di atas ${low}, paling banyak 100.`,
    tooLow: (low: string) =>
      `Tidak dihitung: pada titik awal cakupannya sudah ${low}. Isi persentase di atas itu, paling banyak 100.`,
    tooHigh: (low: string) =>
      `Tidak dihitung: yang terlindungi tidak bisa lebih dari 100% pekerja. Isi persentase di atas ${low}, paling banyak 100.`,
    contradicts: 'Jumlah dan cakupan dari sumbernya bertentangan untuk target ini.',
    best: (name: string, people: string, points: string, from: string, to: string) =>
      `Yang terbanyak yang pernah dicapai ${name} dalam setahun: ${people} orang setiap bulan, dan ${points} poin, dari ${from} ke ${to}. Itu menurut hitungan seragam: peserta aktif menurut alamat tinggal.`,
    noBest: (name: string) =>
      `Menurut hitungan seragam, peserta aktif di ${name} belum pernah bertambah dari satu tahun ke tahun berikutnya.`,
    rate: (rate: string) =>
      `Iuran dihitung dengan ${rate} sebulan, iuran terendah pekerja informal untuk kecelakaan kerja dan kematian:`,
    noRate: 'Data belum memuat iuran pekerja informal, jadi iurannya tidak dihitung.',
    counted: (now: string) =>
      `Orang setiap bulan dihitung seolah cakupan pada ${now} masih seperti titik awal.`,
    usual: 'Kasus yang lazim',
    usualCaption: (figure: string, now: string, start: string) =>
      `Dari ${figure}: orang setiap bulan sejak ${now}, dan poin setahun sejak ${start}, menurut tenggat`,
    step: (points: string) => `+${points} poin`,
    until: (date: string) => `Sampai ${date}`,
    aMonth: (people: string) => `${people} orang`,
    pointsAYear: (points: string) => `${points} poin setahun`,
    contributionsShort: 'Iuran sebulan',
    peopleShort: 'Orang',
  },
  en: {
    title: 'What if?',
    start: 'The start is {figure}{of}; 100% is {base}.',
    of: (basis: string) => `, of ${basis}`,
    employed: (base: string) => `${base} employed people`,
    base: (base: string) => `${base} workers`,
    comparable: (name: string) => `comparable figure of ${the(name)}`,
    otherBasis:
      'The targets on record rest on another basis, so they cannot be computed from this figure. A percentage of your own can.',
    goal: 'Target',
    own: 'a percentage of your own',
    promiseBy: (goal: string, due: string) => `${goal}, ${due}`,
    promisePast: (goal: string, due: string) => `${goal}, ${due} (passed)`,
    percent: 'Percent',
    by: 'By',
    month: 'Month',
    year: 'Year',
    people: 'People to enrol',
    perMonth: (since: string) => `People a month, from ${since}`,
    pace: (since: string) => `Points a year, from ${since}`,
    contributions: 'Contributions a month',
    onceAll: 'once all are enrolled',
    times: (n: string) => `${n} times the pace of its best year`,
    result: (goal: string, until: string, people: string, month: string) =>
      `For ${goal} by ${until}: ${people} people, that is ${month} people every month.`,
    empty: (low: string) => `Not computed yet: enter a percentage above ${low}, at most 100.`,
    tooLow: (low: string) =>
      `Not computed: at the start coverage is ${low} already. Enter a percentage above that, at most 100.`,
    tooHigh: (low: string) =>
      `Not computed: no more than 100% of workers can be protected. Enter a percentage above ${low}, at most 100.`,
    contradicts: 'The count and the share of the source contradict each other for this target.',
    best: (name: string, people: string, points: string, from: string, to: string) =>
      `The most ${name} has managed in a year: ${people} people every month, and ${points} points, from ${from} to ${to}. That is by the comparable figure: active participants by place of residence.`,
    noBest: (name: string) =>
      `By the comparable figure, active participants in ${the(name)} have never grown from one year to the next.`,
    rate: (rate: string) =>
      `Contributions are counted at ${rate} a month, the lowest of an informal worker for work accident and death:`,
    noRate: 'The tables hold no contribution of informal workers, so contributions are not computed.',
    counted: (now: string) =>
      `People every month are counted as if coverage in ${now} were still what it was at the start.`,
    usual: 'Common scenarios',
    usualCaption: (figure: string, now: string, start: string) =>
      `From ${figure}: people every month from ${now}, and points a year from ${start}, by deadline`,
    step: (points: string) => `+${points} points`,
    until: (date: string) => `By ${date}`,
    aMonth: (people: string) => `${people} people`,
    pointsAYear: (points: string) => `${points} points a year`,
    contributionsShort: 'Contributions a month',
    peopleShort: 'People',
  },
});
