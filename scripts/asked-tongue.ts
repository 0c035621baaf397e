import { type Both, both, type Tongue } from '../src/data/both.ts';
import { tongueOf } from '../src/data/tongue.ts';
import { LANGS } from '../src/text/lang.ts';

/** What stands after the last `--lang`, whatever it is. */
const askedFor = (words: readonly string[]): string | undefined =>
  words
    .flatMap((word, at) =>
      word === '--lang'
        ? (words[at + 1] ?? [])
        : word.startsWith('--lang=')
          ? word.slice('--lang='.length)
          : [],
    )
    .at(-1);

/**
 * The language of a command, whoever else reads its words: the one asked for with `--lang`, else that of the locale. So it
 * is where another one is asked for, to say that there is none.
 */
export function askedTongue(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Tongue {
  const asked = askedFor(words);
  return tongueOf(
    env,
    LANGS.find((lang) => lang === asked),
  );
}

/** Why a command cannot speak the language that is asked for; undefined where it can, or none is. */
export function tongueFault(words: readonly string[]): Both | undefined {
  const asked = askedFor(words);
  if (asked === undefined || LANGS.some((lang) => lang === asked)) return undefined;
  return both(
    `tidak ada bahasa ${asked}; pilih --lang id atau --lang en`,
    `no such language: ${asked}; choose --lang id or --lang en`,
  );
}
