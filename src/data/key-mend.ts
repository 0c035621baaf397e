import { distance } from 'fastest-levenshtein';
import { type Both, both } from './both.ts';
import type { Origin } from './dataset.ts';
import { meant, suggest } from './suggest.ts';

/** The keys of a table and what each is called, for references to it. */
export type Keys = ReadonlyMap<string, string | undefined> & {
  /** The keys that the grammar of their own column refuses, and where each stands. */
  readonly refused?: ReadonlyMap<string, Origin>;
};

/** So many keys of a table are listed where none is near. */
const LISTED = 12;

/** So many keys that share a word with a text are proposed; more of them are no hint. */
const RELATED = 6;

/** A code of a region: numbers, and what stands between them. */
const CODE = /^\s*\d[\d.,\s-]*$/;

/** The digits of a code that tell: spreadsheets lose points and zeros. */
const digitsOf = (code: string): string => code.replace(/[^1-9]/g, '');

/** The table that grows with every article. */
const SOURCES = 'sources';

/** Of a table that grows all the time: the key that is near, or a new one. */
const newOr = (near: string): Both =>
  both(
    `maksudnya ${near}? sumber yang baru ditambahkan dulu di sources.csv`,
    `did you mean ${near}? a new source goes into sources.csv first`,
  );

/** In a table of more keys no words are compared: they would be of titles, and take long. */
const SMALL = 2000;

/** No key is nearly as long as this; a text that is longer is something else altogether. */
const COMPARED = 200;

/** As much of a text as a sentence can hold. */
const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]{4,}/g) ?? [];

/** The keys that share the most words with a text, in themselves or in what they are called; none where too many do. */
function relatedKeys(text: string, keys: Keys): readonly string[] {
  if (text.length > COMPARED || keys.size > SMALL) return [];
  const wanted = new Set(wordsOf(text));
  let most = 1;
  let found: string[] = [];
  if (wanted.size === 0) return found;
  for (const [key, label] of keys) {
    const own = new Set(wordsOf(`${key} ${label ?? ''}`));
    const shared = [...wanted].filter((word) => own.has(word)).length;
    if (shared > most) found = [];
    most = Math.max(most, shared);
    if (shared === most) found.push(key);
  }
  return found.length > RELATED ? [] : found;
}

/** What to do about a text that is no key of a table: the key that it most likely means, before it is a new one. */
export function keyMend(text: string, table: string, keys: Keys): Both {
  const wanted = text.trim().toLowerCase();
  const isCalled = ([, label]: readonly [string, string | undefined]): boolean =>
    label?.toLowerCase() === wanted;
  const anyRefused = (keys.refused?.size ?? 0) > 0;
  const good = anyRefused ? new Map([...keys].filter(([key]) => !keys.refused?.has(key))) : keys;
  const alike = CODE.test(text) ? [...good.keys()].filter((key) => digitsOf(key) === digitsOf(text)) : [];
  // Of a code that is all digits the next one is another place altogether.
  const near = CODE.test(text) ? alike[0] : suggest(text, good.keys());

  // A key that is refused where it stands is no candidate, and most likely what is wrong here too.
  const refused = anyRefused
    ? new Map([...keys].filter(([key]) => keys.refused?.has(key)))
    : new Map<string, string | undefined>();
  const broken = [...refused].find(isCalled)?.[0] ?? suggest(text, refused.keys());
  const place = broken === undefined ? undefined : keys.refused?.get(broken);
  if (broken !== undefined && place) {
    const isNearer =
      near === undefined || distance(wanted, broken.toLowerCase()) <= distance(wanted, near.toLowerCase());
    if (isNearer)
      return both(
        `perbaiki dulu ${place.file}:${place.line}; di sana tertulis ${broken}`,
        `mend ${place.file}:${place.line} first; it says ${broken}`,
      );
  }

  const named = [...good].find(isCalled)?.[0];
  if (named !== undefined && named !== text)
    return both(`tulis kodenya: ${named}`, `write its code: ${named}`);
  if (near !== undefined && alike.length < 2) return table === SOURCES ? newOr(near) : meant(near);
  const [first, ...others] = alike.length > 0 ? alike : relatedKeys(text, good);
  if (first !== undefined && others.length === 0) return meant(first);
  const listed = first !== undefined ? [first, ...others] : good.size <= LISTED ? [...good.keys()] : [];
  const isNone = both(
    `${cut(text)} tidak ada di tabel ${table}`,
    `${cut(text)} is not in the table ${table}`,
  );
  return listed.length > 0
    ? both(
        `${isNone.id}; tulis salah satu dari ${listed.join(', ')}, atau tambahkan di sana`,
        `${isNone.en}; write one of ${listed.join(', ')}, or add it there`,
      )
    : both(
        `${isNone.id}; tulis salah satu yang ada, atau tambahkan di sana`,
        `${isNone.en}; write one that is, or add it there`,
      );
}
