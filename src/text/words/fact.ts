import { bilingual } from '../lang.ts';
import { the } from '../the.ts';

/** The one number of a region, to be cited. */
export const factWords = bilingual({
  id: {
    heading: 'Kutip angka ini',
    text: 'Teks',
    picture: 'Gambar',
    copy: 'Salin',
    copied: 'Tersalin',
    selected: 'Belum tersalin. Teksnya sudah terpilih, tinggal disalin.',
    forms: 'Bentuk kutipan lain',
    apa: 'Daftar pustaka (gaya APA)',
    bibtex: 'BibTeX',
    press: 'Berita',
    published: (when: string) => `${when} (tanggal artikel)`,
    unstated: 'yang tidak menyebut dasar hitungannya',
    old: 'Angka ini sudah berumur lebih dari dua tahun.',
    doubted: 'Angka ini diragukan Cakupan.',
    doubtedYear: 'Hitungan ini memakai angka yang diragukan Cakupan.',
    withCount: (region: string, count: string, when: string, share: string, source: string) =>
      `Di ${region}, ${count} pekerja terlindungi BPJS Ketenagakerjaan ${when}: ${share}, menurut ${source}.`,
    withoutCount: (region: string, share: string, when: string, source: string) =>
      `Di ${region}, ${share} terlindungi BPJS Ketenagakerjaan ${when}, menurut ${source}.`,
    of: (share: string, basis: string) => `${share} dari ${basis}`,
    ofWorkers: (share: string) => `${share} pekerja`,
    nobody: (region: string) =>
      `Tidak ada sumber yang menyebut berapa pekerja di ${region} yang terlindungi.`,
    computed: (place: string, count: string, share: string, year: string) =>
      `Di ${place}, ${count} orang adalah peserta aktif BPJS Ketenagakerjaan pada ${year}: ${share} dari semua penduduk yang bekerja, menurut hitungan seragam Cakupan dari data BPJS Ketenagakerjaan (lewat DEN) dan BPS.`,
    includes: (former: string, region: string) => `${former}, yang mencakup ${region}`,
    title: (region: string, share: string, when: string) => `${region}: ${share} (${when})`,
    computedTitle: (region: string, share: string, year: string) =>
      `${region}: hitungan seragam ${share} (${year})`,
    noTitle: (region: string) => `${region}: belum ada angka cakupan`,
  },
  en: {
    heading: 'Cite this number',
    text: 'Text',
    picture: 'Picture',
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Not copied. The text is selected for you to copy.',
    forms: 'Other forms of citation',
    apa: 'Reference list (APA style)',
    bibtex: 'BibTeX',
    press: 'News',
    published: (when: string) => `${when} (date of the article)`,
    unstated: 'which does not state the basis',
    old: 'The figure is more than two years old.',
    doubted: 'Cakupan doubts this figure.',
    doubtedYear: 'It rests on figures that Cakupan doubts.',
    withCount: (region: string, count: string, when: string, share: string, source: string) =>
      `In ${the(region)}, ${count} workers were protected by BPJS Ketenagakerjaan ${when}: ${share}, according to ${source}.`,
    withoutCount: (region: string, share: string, when: string, source: string) =>
      `In ${the(region)}, ${share} were protected by BPJS Ketenagakerjaan ${when}, according to ${source}.`,
    of: (share: string, basis: string) => `${share} of ${basis}`,
    ofWorkers: (share: string) => `${share} of workers`,
    nobody: (region: string) => `No source says how many workers in ${the(region)} are protected.`,
    computed: (place: string, count: string, share: string, year: string) =>
      `In ${the(place)}, ${count} people were active participants of BPJS Ketenagakerjaan in ${year}: ${share} of everyone who works, by Cakupan’s comparable figure from data of BPJS Ketenagakerjaan (through DEN) and BPS.`,
    includes: (former: string, region: string) => `${former}, which includes ${region}`,
    title: (region: string, share: string, when: string) => `${region}: ${share} (${when})`,
    computedTitle: (region: string, share: string, year: string) =>
      `${region}: comparable figure ${share} (${year})`,
    noTitle: (region: string) => `${region}: no coverage figure yet`,
  },
});
