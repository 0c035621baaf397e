import { LANGS, type Lang } from './lang.ts';

/** The language that a word names, such as `en` or `en_GB.UTF-8`; undefined where it names neither of ours. */
const langIn = (word: string | undefined): Lang | undefined =>
  LANGS.find((lang) => new RegExp(`^${lang}(?![a-z])`, 'i').test(word ?? ''));

/**
 * The language that a command speaks: the one asked for, else that of the locale, else Indonesian.
 * Undefined where one is asked for that we do not have.
 */
export function commandLang(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Lang | undefined {
  if (asked !== undefined) return LANGS.find((lang) => lang === asked);
  return langIn(env.LC_ALL || env.LC_MESSAGES || env.LANG) ?? 'id';
}
