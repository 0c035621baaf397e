import { bilingual } from '../lang.ts';

export const timelineWords = bilingual({
  id: {
    title: 'Linimasa peraturan dan program',
    short: 'Linimasa',
    lead: 'Undang-undang, peraturan, surat edaran, dan program yang membentuk cakupan jaminan sosial ketenagakerjaan, nasional dan provinsi.',
    incomplete: 'Daftar ini jauh dari lengkap, terutama untuk daerah. Setiap butir disertai sumbernya.',
    national: 'Nasional',
    provincial: 'Daerah',
    key: 'Cara membaca tanda',
    undated: 'Tanpa tanggal',
    jump: 'Lompat ke tahun',
    headline: (count: string, from: string, to: string) =>
      from === to
        ? `${count} peraturan dan program, ${from}`
        : `${count} peraturan dan program, ${from} sampai ${to}`,
    nothing: 'Belum ada peraturan atau program yang tercatat',
    nationalIn: (from: string, to: string) => (from === to ? `Nasional, ${from}` : `Nasional, ${from}–${to}`),
    nationalIntro: 'Untuk seluruh Indonesia, dari tahun-tahun grafik tren di halaman ini.',
    all: 'Seluruh linimasa',
  },
  en: {
    title: 'Timeline of laws and programmes',
    short: 'Timeline',
    lead: 'Laws, regulations, circulars and programmes that shaped the coverage of employment social security, national and provincial.',
    incomplete:
      'This list is far from complete, above all for the provinces. Every entry comes with its source.',
    national: 'National',
    provincial: 'Provincial or local',
    key: 'How to read the marks',
    undated: 'Without a date',
    jump: 'Jump to a year',
    headline: (count: string, from: string, to: string) =>
      from === to
        ? `${count} laws and programmes, ${from}`
        : `${count} laws and programmes, ${from} to ${to}`,
    nothing: 'No laws or programmes on record yet',
    nationalIn: (from: string, to: string) => (from === to ? `National, ${from}` : `National, ${from}–${to}`),
    nationalIntro: 'For all of Indonesia, from the years of the trend on this page.',
    all: 'The whole timeline',
  },
});
