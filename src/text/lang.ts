export const LANGS = ['id', 'en'] as const;
/** The two languages of the site, equal in every respect; Indonesian stands at the root. */
export type Lang = (typeof LANGS)[number];

/** How each language is written: its numbers, dates, lists and ranks. */
export const LOCALES: Readonly<Record<Lang, string>> = { id: 'id-ID', en: 'en-GB' };

/** One topic's words in both languages, side by side, with the same keys. */
export function bilingual<const T extends object>(words: {
  readonly id: T;
  readonly en: Same<T>;
}): (lang: Lang) => Same<T> {
  return (lang) => (lang === 'id' ? (words.id as unknown as Same<T>) : words.en);
}

/** The shape of a topic without the wording: what the second language has to fill. */
type Same<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : T[K] extends object
        ? Same<T[K]>
        : T[K];
};

/** The value of a pair of columns such as `name_id`, `name_en` in a language. */
export const inLang = (lang: Lang, id: string, en: string): string => (lang === 'id' ? id : en);
