import type { Basis, Category, Indicator, IslandGroup, Region, Target } from '../data/dataset.ts';
import { inLang, type Lang, LOCALES } from './lang.ts';

type Named = Pick<Region | Indicator | Basis | Category | IslandGroup, never> &
  ({ readonly nameId: string; readonly nameEn: string } | { readonly name: string; readonly nameEn: string });

/** The name of a region, indicator, basis, category or island group in a language. */
export const nameOf = (lang: Lang, thing: Named): string =>
  inLang(lang, 'nameId' in thing ? thing.nameId : thing.name, thing.nameEn);

/** A region's name without what stands in brackets: "Papua" for "Papua (before the 2022 split)". */
export const shortNameOf = (lang: Lang, thing: Named): string =>
  nameOf(lang, thing).replace(/\s*\(.*\)$/, '');

/** A region's short name; a former one is marked: "Papua (old borders)". */
export const markedNameOf = (lang: Lang, region: Region): string =>
  shortNameOf(lang, region) +
  (region.members.length > 0 ? inLang(lang, ' (batas lama)', ' (old borders)') : '');

/** The same where there is room for a mark alone, which a line beside it explains: "Papua*". */
export const starredNameOf = (lang: Lang, region: Region): string =>
  shortNameOf(lang, region) + (region.members.length > 0 ? '*' : '');

/** What set a target, in a language; undefined where its source does not say. */
export const instrumentOf = (
  lang: Lang,
  { instrument, instrumentEn }: Pick<Target, 'instrument' | 'instrumentEn'>,
): string | undefined => instrument && inLang(lang, instrument, instrumentEn ?? instrument);

const LISTS: Record<Lang, Intl.ListFormat> = {
  id: new Intl.ListFormat(LOCALES.id, { type: 'conjunction' }),
  en: new Intl.ListFormat(LOCALES.en, { type: 'conjunction' }),
};

/** "Papua and West Papua" */
export const listOf = (lang: Lang, names: readonly string[]): string => LISTS[lang].format(names);
