import type { Tongue } from '../../src/data/both.ts';
import { tongueOf } from '../../src/data/tongue.ts';

/**
 * The language of a command whose words the site's own tools read too: the one asked for with `--lang`, else that of the
 * locale. Another word after it is no language, and asks for nothing.
 */
export function askedTongue(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Tongue {
  const asked = words.flatMap((word, at) =>
    word === '--lang'
      ? (words[at + 1] ?? [])
      : word.startsWith('--lang=')
        ? word.slice('--lang='.length)
        : [],
  );
  const last = asked.at(-1);
  return tongueOf(env, last === 'id' || last === 'en' ? last : undefined);
}
