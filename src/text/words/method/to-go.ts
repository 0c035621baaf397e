import { bilingual } from '../../lang.ts';

/** The workers still to enrol. */
export const toGo = bilingual({
  id: {
    title: 'Pekerja yang masih harus didaftarkan',
    short: 'Yang belum terdaftar',
    intro: 'Target × dasar − terlindungi, dibulatkan ke atas, tidak pernah di bawah nol.',
    base: 'Dasarnya adalah jumlah pekerja yang disebut sumber bersama cakupannya. Bila tidak disebut, jumlah terlindungi ÷ cakupan, asalkan keduanya tepat.',
    perMonth:
      'Per bulan berarti dibagi bulan yang benar-benar tersisa, dari tanggal acuan sampai tenggat, paling sedikit satu. Target yang sudah lewat tidak dibagi per bulan. Poin setahun di sampingnya adalah (target − cakupan) ÷ tahun yang tersisa dari tanggal acuan: lebih besar daripada laju dari tanggal angkanya, yang waktunya sudah lewat.',
    approximate:
      'Bila jumlah, cakupan, atau dasarnya dibulatkan, atau dasarnya dari sumber lain, hasilnya disebut perkiraan. Bila jumlah terlindungi sudah melampaui target sedangkan cakupannya belum, keduanya bertentangan dan hasilnya tidak dihitung.',
  },
  en: {
    title: 'Workers still to enrol',
    short: 'Workers still to enrol',
    intro: 'Target × base − protected, rounded up, never below zero.',
    base: 'The base is the number of workers that the source states with its share. Where it states none, it is the number protected ÷ the share, provided both are exact.',
    perMonth:
      'A month’s part divides by the months really left, from the reference date to the deadline, at least one. For a passed target there is none. The points a year beside it are (target − share) ÷ the years left from the reference date: more than the pace from the date of the figure, whose time has gone by.',
    approximate:
      'Where the count, the share or the base is rounded, or the base is another source’s, the result is called approximate. Where the number protected is beyond the target while the share is not, the two contradict each other and no result is computed.',
  },
});
