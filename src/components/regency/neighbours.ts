import { escapeText } from '../../charts/svg.ts';
import type { Regency } from '../../stats/regency.ts';
import type { Lang } from '../../text/lang.ts';
import { nameOf } from '../../text/names.ts';
import type { Site } from './cells.ts';

/** The links to the neighbours of a regency, as items of a list. */
export const neighbourItems = (lang: Lang, { neighbours, province }: Regency, { link }: Site): string => {
  const base = link({ kind: 'region', slug: province.slug }, lang);
  return neighbours
    .map((place) => `<li><a href="${base}${place.slug}/">${escapeText(nameOf(lang, place))}</a></li>`)
    .join('');
};
