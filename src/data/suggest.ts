import { closest, distance } from 'fastest-levenshtein';
import { type Both, both } from './both.ts';

/** No key is nearly as long as this; a text that is longer is something else altogether. */
const COMPARED = 200;

/**
 * The known word that a misspelt one most likely means, or undefined where none is near.
 * A word is near when at most a third of its letters differ (one of three to five); case counts for nothing.
 */
export function suggest(seen: string, known: Iterable<string>): string | undefined {
  const folded = new Map<string, string>();
  for (const word of known) {
    const key = word.toLowerCase();
    if (!folded.has(key)) folded.set(key, word);
  }
  if (folded.size === 0 || seen === '' || seen.length > COMPARED) return undefined;
  const wanted = seen.toLowerCase();
  const best = closest(wanted, [...folded.keys()]);
  const allowed = Math.floor(Math.min(wanted.length, best.length) / 3);
  return distance(wanted, best) <= allowed ? folded.get(best) : undefined;
}

/** `did you mean jambi?`, or the other sentence where nothing is near. */
export const didYouMean = (seen: string, known: Iterable<string>, otherwise: Both): Both => {
  const near = suggest(seen, known);
  return near === undefined ? otherwise : meant(near);
};

/** `did you mean jambi?` */
export const meant = (near: string): Both => both(`maksudnya ${near}?`, `did you mean ${near}?`);
