import type { Lang } from '../../src/text/lang.ts';

// How a reader sees figures, written a second time and by other means than the site does.

/** Halves away from zero, free of the noise of sums. */
function rounded(value: number, digits: number): string {
  const scaled = Number((Math.abs(value) * 10 ** digits).toPrecision(12));
  return (Math.round(scaled) / 10 ** digits).toFixed(digits);
}

function written(lang: Lang, value: number, digits: number, trim: boolean): string {
  const [whole = '', part = ''] = rounded(value, digits).split('.');
  const kept = trim ? part.replace(/0+$/, '') : part;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === 'id' ? '.' : ',');
  const text = kept === '' ? grouped : `${grouped}${lang === 'id' ? ',' : '.'}${kept}`;
  return value < 0 && Number(rounded(value, digits)) !== 0 ? `−${text}` : text;
}

/** As its source wrote it: 43,31. */
export const given = (lang: Lang, value: number): string => written(lang, value, 2, true);
/** As we compute it: 26,5. */
export const computed = (lang: Lang, value: number): string => written(lang, value, 1, false);
/** A distance in points: 28 or 11,7. */
export const points = (lang: Lang, value: number): string => written(lang, value, 1, true);
export const people = (lang: Lang, value: number): string => written(lang, value, 0, true);
/** +7,8 */
export const withSign = (lang: Lang, value: number): string =>
  value > 0 && Number(rounded(value, 1)) !== 0 ? `+${computed(lang, value)}` : computed(lang, value);

const MONTHS = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** 2024, Juni 2024, 10 June 2024. */
export function date(lang: Lang, period: string): string {
  const [year = '', month, day] = period.split('-');
  return [day && String(Number(day)), month && MONTHS[lang][Number(month) - 1], year]
    .filter(Boolean)
    .join(' ');
}

export const STATUS: Record<Lang, Record<string, string>> = {
  id: {
    achieved: 'Tercapai',
    'on-track': 'Sesuai jalur',
    behind: 'Tertinggal',
    'far-behind': 'Jauh tertinggal',
    reversing: 'Bergerak mundur',
    missed: 'Tidak tercapai',
    stale: 'Angka terlalu lama',
    'definition-changed': 'Dasar hitungan berubah',
    'too-little-data': 'Data belum cukup',
    open: 'Hasil belum diketahui',
  },
  en: {
    achieved: 'Achieved',
    'on-track': 'On track',
    behind: 'Behind',
    'far-behind': 'Far behind',
    reversing: 'Moving away',
    missed: 'Missed',
    stale: 'Figure too old',
    'definition-changed': 'Definition changed',
    'too-little-data': 'Too little data',
    open: 'Outcome not known',
  },
};

/** All numbers of a text, signs included, in their order; what stands in brackets is the number of a source. */
export const numbersIn = (text: string): string[] =>
  text.replace(/\[\d+\]/g, ' ').match(/(?<![\d\p{L}])[+−]?\d+(?:[.,]\d+)*/gu) ?? [];
