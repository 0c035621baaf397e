import type { ComparableFigure } from '../../../stats/comparable.ts';
import { inLang, type Lang } from '../../lang.ts';
import { twoDecimals, whole } from '../../numbers.ts';
import { terms } from '../../words/terms.ts';

/** How a share becomes people out of one hundred. */
export function hundredSentence(
  lang: Lang,
  name: string,
  { share, year, segment }: ComparableFigure,
  of100: number,
): string {
  const people = whole(lang, of100);
  const workers = terms(lang).segmentInText[segment];
  return inLang(
    lang,
    `${name}, ${year}: ${twoDecimals(lang, share)} menjadi ${people} dari 100 ${workers}.`,
    `${name}, ${year}: ${twoDecimals(lang, share)} becomes ${people} of 100 ${workers}.`,
  );
}
