import { tongueOf } from '../data/tongue.ts';
import { LANGS, type Lang } from './lang.ts';

/**
 * The language that a command speaks: the one asked for, else that of the locale, as the gate tells it.
 * Undefined where one is asked for that we do not have.
 */
export const commandLang = (
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Lang | undefined => (asked === undefined ? tongueOf(env) : LANGS.find((lang) => lang === asked));
