import { inLang, type Lang } from '../../lang.ts';
import { computedPercent, whole } from '../../numbers.ts';

/** Both ends of a ranking. */
export function rankingSentence(
  lang: Lang,
  year: number,
  count: number,
  first: { readonly name: string; readonly share: number },
  last: { readonly name: string; readonly share: number },
): string {
  const high = computedPercent(lang, first.share);
  const low = computedPercent(lang, last.share);
  return inLang(
    lang,
    `Tahun ${year}, ${whole('id', count)} wilayah diberi peringkat, dari ${high} di ${first.name} sampai ${low} di ${last.name}.`,
    `In ${year}, ${whole('en', count)} regions are ranked, from ${high} in ${first.name} to ${low} in ${last.name}.`,
  );
}
