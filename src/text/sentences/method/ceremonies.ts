import { inLang, type Lang } from '../../lang.ts';
import { whole } from '../../numbers.ts';

/** How many ceremonies the rows make, and how many have no known date. */
export const ceremoniesSentence = (lang: Lang, count: number, undated: number): string =>
  inLang(
    lang,
    `Data sekarang memuat ${whole('id', count)} upacara; ${whole('id', undated)} di antaranya tidak diketahui tanggalnya.`,
    `The present data hold ${whole('en', count)} ceremonies; the date of ${whole('en', undated)} of them is not known.`,
  );

/** A ceremony whose sources print different labels. */
export const twoLabelsSentence = (
  lang: Lang,
  name: string,
  date: string,
  labels: readonly string[],
): string => {
  const listed = labels.map((label) => `“${label}”`).join(inLang(lang, ' dan ', ' and '));
  return inLang(
    lang,
    `Upacara ${name} pada ${date} diberitakan dengan label ${listed}.`,
    `The ceremony of ${name} on ${date} was reported under the labels ${listed}.`,
  );
};
