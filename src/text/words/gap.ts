import { bilingual } from '../lang.ts';

/** Words of the chart of the gap between formal and informal workers. */
export const gapWords = bilingual({
  id: {
    title: (year: string) => `Cakupan pekerja formal dan informal menurut wilayah, ${year}`,
    formal: (share: string) => `formal ${share}`,
    informal: (share: string) => `informal ${share}`,
    heading: 'selisih, poin',
    inPoints: (points: string) => `selisih ${points} poin`,
    row: (region: string, formal: string, informal: string, points: string) =>
      `${region}: formal ${formal}, informal ${informal}, selisih ${points} poin`,
    caption: (year: string) =>
      `Peserta aktif per seratus pekerja, ${year}, menurut alamat tinggal: penerima upah (PU) dibagi pekerja formal, bukan penerima upah (BPU) dibagi pekerja informal. Selisih adalah formal dikurangi informal. Sumber: BPJS Ketenagakerjaan, lewat DEN; BPS, Sakernas Agustus.`,
  },
  en: {
    title: (year: string) => `Coverage of formal and of informal workers by region, ${year}`,
    formal: (share: string) => `formal ${share}`,
    informal: (share: string) => `informal ${share}`,
    heading: 'gap, points',
    inPoints: (points: string) => `gap ${points} points`,
    row: (region: string, formal: string, informal: string, points: string) =>
      `${region}: formal ${formal}, informal ${informal}, gap ${points} points`,
    caption: (year: string) =>
      `Active participants per hundred workers, ${year}, by residence: those who earn a wage (PU) divided by formal workers, those who earn none (BPU) by informal workers. The gap is formal minus informal. Source: BPJS Ketenagakerjaan, through DEN; BPS, Sakernas of August.`,
  },
});
