import type { Tongue } from './both.ts';

/** The variables that say a person's language, the strongest first, as POSIX has them. */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * The language a person is spoken to: the one that is asked for, else Indonesian where the locale is, else English.
 * `id_ID.UTF-8`, `id` and `id-ID` are Indonesian; `C` and what is not set are not.
 */
export function tongueOf(env: Readonly<Record<string, string | undefined>>, asked?: Tongue): Tongue {
  if (asked !== undefined) return asked;
  const locale = VARIABLES.map((name) => env[name]).find((value) => value !== undefined && value !== '');
  return /^id(?:[._@-]|$)/i.test(locale ?? '') ? 'id' : 'en';
}
