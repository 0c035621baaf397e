import type { NationalFigure } from '../../../stats/comparable.ts';
import { inLang, type Lang } from '../../lang.ts';
import { twoDecimals, whole } from '../../numbers.ts';

/** The national division of a year. */
export function nationalSentence(lang: Lang, figure: NationalFigure): string {
  const part = whole(lang, figure.covered);
  const base = whole(lang, figure.base);
  return inLang(
    lang,
    `${figure.year}: ${part} ÷ ${base} = ${twoDecimals('id', figure.share)}, dari ${whole('id', figure.regions)} wilayah.`,
    `${figure.year}: ${part} ÷ ${base} = ${twoDecimals('en', figure.share)}, from ${whole('en', figure.regions)} regions.`,
  );
}
