import { slugOf } from '../data/slug.ts';
import type { RowCells } from './cell-rules.ts';

/** So many characters of a name are enough to know a publisher by. */
const LONGEST = 24;

/** A name as the beginning of an id, cut between words. */
function begun(name: string): string {
  const slug = slugOf(name);
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : slug.slice(0, LONGEST);
}

/**
 * A name for a new source: its publisher, else its title, and the month it was published in: `antara-jambi-202409`; with
 * a number where that is taken. Undefined where neither has a Latin letter.
 */
export function sourceId(
  { publisher = '', title = '', published = '' }: RowCells,
  isTaken: (id: string) => boolean,
): string | undefined {
  const name = begun(publisher) || begun(title);
  if (name === '') return undefined;
  const month = published.replaceAll('-', '').slice(0, 6);
  const id = month === '' ? name : `${name}-${month}`;
  let free = id;
  for (let next = 2; isTaken(free); next += 1) free = `${id}-${next}`;
  return free;
}
