import { type Award, type Entity, mostAwarded, type Tallied, tallied } from '../../stats/winners.ts';
import type { Lang } from '../lang.ts';
import { listOf } from '../names.ts';
import { inWords, whole } from '../numbers.ts';
import { sentenceCase } from '../sentence-case.ts';

const ENGLISH_TIMES = ['never', 'once', 'twice'];

/** "tiga kali", "once", "twice", "three times". */
const times = (lang: Lang, count: number): string =>
  lang === 'id' ? `${inWords(lang, count)} kali` : (ENGLISH_TIMES[count] ?? `${inWords(lang, count)} times`);

/** "2024" or "2022–2025". */
const span = ({ firstYear, lastYear }: Tallied): string =>
  firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`;

/** How often and when, for a line of the index: "3 kali, 2022–2025"; who never won is said to be a nominee. */
export function countText(lang: Lang, { awards }: Pick<Entity, 'awards'>): string {
  const counts = tallied(awards);
  const { foremost } = counts;
  const number = whole(lang, counts[foremost]);
  const once = counts[foremost] === 1;
  const often = lang === 'id' ? `${number} kali` : (ENGLISH_TIMES[counts[foremost]] ?? `${number} times`);
  const texts: Record<Tallied['foremost'], Record<Lang, string>> = {
    won: { id: often, en: often },
    doubtful: { id: 'dari sumber yang lemah', en: 'by a weak source' },
    honourable: {
      id: once ? 'apresiasi khusus' : `apresiasi khusus ${often}`,
      en: once ? 'honourable mention' : `${number} honourable mentions`,
    },
    nominated: {
      id: once ? 'nomine' : `nomine ${often}`,
      en: once ? 'nominee' : `nominee ${often}`,
    },
  };
  return `${texts[foremost][lang]}, ${span(counts)}`;
}

/** Which level they were won at: ": sekali di tingkat nasional, dua kali di tingkat provinsi", or the one level. */
function levels(lang: Lang, awards: readonly Award[]): string {
  const wonAt = (level: 'national' | 'provincial'): number =>
    tallied(awards.filter(({ ceremony }) => ceremony.level === level)).won;
  const [national, provincial] = [wonAt('national'), wonAt('provincial')];
  const at = {
    national: lang === 'id' ? 'di tingkat nasional' : 'nationally',
    provincial: lang === 'id' ? 'di tingkat provinsi' : 'at provincial level',
  };
  if (provincial === 0) return `, ${at.national}`;
  if (national === 0) return `, ${at.provincial}`;
  return `: ${times(lang, national)} ${at.national}, ${times(lang, provincial)} ${at.provincial}`;
}

/** The record of an entity in a sentence: "Menang tiga kali, 2022–2025, di tingkat provinsi; satu kali menjadi nomine." */
export function recordText(lang: Lang, { awards }: Pick<Entity, 'awards'>): string {
  const counts = tallied(awards);
  const { won, doubtful, honourable, nominated, foremost } = counts;
  const id = lang === 'id';
  const when = (name: Tallied['foremost']): string => (name === foremost ? `, ${span(counts)}` : '');
  const parts = [
    won > 0 && `${id ? 'menang' : 'won'} ${times(lang, won)}${when('won')}${levels(lang, awards)}`,
    doubtful > 0 &&
      (id
        ? `${times(lang, doubtful)} menang menurut sumber yang lemah${when('doubtful')}`
        : `won ${times(lang, doubtful)} by a weak source${when('doubtful')}`),
    honourable > 0 &&
      (id
        ? `${times(lang, honourable)} menerima apresiasi khusus${when('honourable')}`
        : `${times(lang, honourable)} given an honourable mention${when('honourable')}`),
    nominated > 0 &&
      (id
        ? `${times(lang, nominated)} menjadi nomine${when('nominated')}`
        : `nominated ${times(lang, nominated)}${when('nominated')}`),
    won + doubtful === 0 && (id ? 'tidak ada kemenangan yang tercatat' : 'no win on record'),
  ].filter((part) => part !== false);
  return `${sentenceCase(parts.join('; '))}.`;
}

/** More names than this make no headline. */
const FEW = 3;

/** The finding over everyone: who won most often; how many names there are, where that is nobody or too many. */
export function winnersHeadline(lang: Lang, all: readonly Entity[]): string {
  const most = mostAwarded(all);
  const [first] = most;
  const won = first ? tallied(first.awards).won : 0;
  if (won < 2 || most.length > FEW) {
    const count = whole(lang, all.length);
    return lang === 'id' ? `${count} nama di tabel penghargaan` : `${count} names in the award table`;
  }
  const names = listOf(
    lang,
    most.map(({ name }) => name),
  );
  return lang === 'id'
    ? `${names} paling sering menang: ${most.length > 1 ? 'masing-masing ' : ''}${times(lang, won)}`
    : `${names} won most often: ${times(lang, won)}${most.length > 1 ? ' each' : ''}`;
}
