import { bilingual } from '../lang.ts';
import { the } from '../the.ts';

/** The row of controls under a chart, and what a chart says of itself where it stands alone. */
export const chartWords = bilingual({
  id: {
    tools: (chart: string) => `Untuk grafik: ${chart}`,
    open: 'Buka gambar',
    link: 'Tautan',
    cite: 'Kutip',
    citation: (title: string, date: string, address: string) =>
      `Sumber: Cakupan, “${title}”, tabel per ${date}, ${address}`,
    tablesOf: (date: string) => `Tabel Cakupan per ${date}`,
    source: (text: string) => `Sumber: ${text}`,
    former: (year: string) => `* Dalam batas sebelum pemekaran ${year}.`,
    reportedSource: (publisher: string, others: string) =>
      others === '0'
        ? `Sumber angka yang dilaporkan: ${publisher}.`
        : `Sumber angka yang dilaporkan: ${publisher} dan ${others} sumber lain, satu per satu dalam tabel di alamat di bawah.`,
    comparableSource: (text: string) => `Hitungan seragam: ${text}`,
    mainFigure: (share: string, basis: string, date: string) =>
      `Angka utama: ${share}${basis === '' ? '' : ` dari ${basis}`}, ${date}.`,
    hundredMeasure: 'Setiap sosok mewakili satu dari seratus pekerja; yang berwarna terlindungi.',
    reportedGroup: (date: string, basis: string) =>
      `Menurut laporan, ${date}${basis === '' ? '' : `; dari ${basis}`}`,
    comparableGroup: (year: string, region: string) =>
      `Hitungan seragam ${region}, ${year}: peserta aktif dibagi semua yang bekerja`,
  },
  en: {
    tools: (chart: string) => `For the chart: ${chart}`,
    open: 'Open picture',
    link: 'Link',
    cite: 'Cite',
    citation: (title: string, date: string, address: string) =>
      `Source: Cakupan, “${title}”, tables as of ${date}, ${address}`,
    tablesOf: (date: string) => `Cakupan, tables as of ${date}`,
    source: (text: string) => `Source: ${text}`,
    former: (year: string) => `* Within its borders before the split of ${year}.`,
    reportedSource: (publisher: string, others: string) =>
      others === '0'
        ? `Source of the reported figures: ${publisher}.`
        : `Sources of the reported figures: ${publisher} and ${others} ${others === '1' ? 'other' : 'others'}, each in the table at the address below.`,
    comparableSource: (text: string) => `Comparable figure: ${text}`,
    mainFigure: (share: string, basis: string, date: string) =>
      `Main figure: ${share}${basis === '' ? '' : ` of ${basis}`}, ${date}.`,
    hundredMeasure: 'Each figure stands for one worker in a hundred; the coloured ones are protected.',
    reportedGroup: (date: string, basis: string) =>
      `As reported, ${date}${basis === '' ? '' : `; of ${basis}`}`,
    comparableGroup: (year: string, region: string) =>
      `Comparable figure of ${the(region)}, ${year}: active participants divided by everyone who works`,
  },
});
