import { inLang, type Lang } from '../../lang.ts';
import { listOf } from '../../names.ts';
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

/** Two ceremonies of one place that were given one label. */
export const sameLabelSentence = (
  lang: Lang,
  name: string,
  label: string,
  [older, newer]: readonly [string, string],
): string =>
  inLang(
    lang,
    `Di ${name}, label “${label}” menamai upacara ${older} dan upacara ${newer}.`,
    `In ${name}, the label “${label}” names the ceremony of ${older} and that of ${newer}.`,
  );

/** A ceremony that several provinces held together. */
export const jointSentence = (lang: Lang, names: readonly string[], date: string): string =>
  inLang(
    lang,
    `${listOf('id', names)} mengadakannya bersama pada ${date}.`,
    `${listOf('en', names)} held theirs together on ${date}.`,
  );
