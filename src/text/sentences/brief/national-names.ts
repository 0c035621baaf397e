import type { NewestCeremonies } from '../../../stats/brief.ts';
import type { Identified } from '../../../stats/ceremonies.ts';
import { knownWinners } from '../../../stats/ceremony-winners.ts';
import { fullStop } from '../../full-stop.ts';
import type { Lang } from '../../lang.ts';
import { listOf } from '../../names.ts';
import { whole } from '../../numbers.ts';
import { briefWords } from '../../words/brief.ts';

/** Names of one ceremony that a brief has room for. */
const NAMES = 3;

/**
 * "2024: Kabupaten Bungo; 2023: Kota Jambi; dan 2 lagi."
 * @param nameOf the name that one goes by, however printed
 */
export function nationalNames(
  lang: Lang,
  { shown, more }: NewestCeremonies,
  result: 'winners' | 'nominees',
  nameOf: (row: Identified) => string,
): string {
  const { more: andMore, moreCeremonies } = briefWords(lang);
  const named = shown.map((ceremony) => {
    const names = [...new Set(knownWinners(ceremony[result]).map(nameOf))];
    const left = names.length - NAMES;
    const listed =
      left > 0 ? `${names.slice(0, NAMES).join(', ')}, ${andMore(whole(lang, left))}` : listOf(lang, names);
    return `${ceremony.year}: ${listed}`;
  });
  const text = [...named, ...(more > 0 ? [moreCeremonies(whole(lang, more))] : [])].join('; ');
  return fullStop(text);
}
