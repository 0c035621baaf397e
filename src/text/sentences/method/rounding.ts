import type { DifferenceCase, ShareCase } from '../../../stats/rounding.ts';
import { inLang, type Lang } from '../../lang.ts';
import { nameOf } from '../../names.ts';
import { computedPercent, decimal, signed, twoDecimals, whole } from '../../numbers.ts';

/** A share and its people out of one hundred, each rounded from the full value. */
export function shareRounding(lang: Lang, { region, figure, of100, ofWritten }: ShareCase): string {
  const place = `${nameOf(lang, region)}, ${figure.year}`;
  const [full, short] = [twoDecimals(lang, figure.share), computedPercent(lang, figure.share)];
  const [people, not] = [whole(lang, of100), whole(lang, ofWritten)];
  return inLang(
    lang,
    `${place}: ${full} ditulis ${short} dan menjadi ${people} dari 100 pekerja, bukan ${not}.`,
    `${place}: ${full} is written ${short} and becomes ${people} of 100 workers, not ${not}.`,
  );
}

/** A difference, rounded from the full difference. */
export function differenceRounding(
  lang: Lang,
  { region, before, figure, points, ofWritten }: DifferenceCase,
): string {
  const name = nameOf(lang, region);
  const [was, is] = [before, figure].map(({ share }) => twoDecimals(lang, share));
  const [wasShort, isShort] = [before, figure].map(({ share }) => computedPercent(lang, share));
  const [moved, apart] = [signed(lang, points), decimal(lang, Math.abs(ofWritten), 1)];
  return inLang(
    lang,
    `${name}, ${before.year} dan ${figure.year}: dari ${was} ke ${is} adalah ${moved} poin, walaupun ${wasShort} dan ${isShort} yang tertulis berselisih ${apart} poin.`,
    `${name}, ${before.year} and ${figure.year}: from ${was} to ${is} is ${moved} points, although ${wasShort} and ${isShort} as written are ${apart} points apart.`,
  );
}
