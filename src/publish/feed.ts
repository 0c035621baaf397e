import { Feed } from 'feed';
import { escapeText } from '../charts/svg.ts';
import type { Dataset, Region, Revision } from '../data/dataset.ts';
import type { HistoryStep } from '../data/history.ts';
import { periodStart } from '../data/period.ts';
import type { DataRelease } from '../data/releases.ts';
import { type RowChange, regionOf } from '../data/table-changes.ts';
import { inLang, type Lang } from '../text/lang.ts';
import { nameOf } from '../text/names.ts';
import { whole } from '../text/numbers.ts';
import { rowText } from '../text/rows.ts';
import { historyWords } from '../text/words/history.ts';

/** Where a feed and what it tells of stand, in whole addresses. */
export interface FeedLinks {
  readonly self: string;
  /** The page of changes. */
  readonly page: string;
}

/** How many rows were added, changed and withdrawn, in a sentence. */
export function countsText(lang: Lang, changes: readonly RowChange[]): string {
  const count = (kind: RowChange['kind']): string =>
    whole(lang, changes.filter((change) => change.kind === kind).length);
  return historyWords(lang).counts(count('added'), count('changed'), count('removed'));
}

/** The address of a release on the page of changes: `release-2026-11`. */
export const releaseFragment = ({ id }: Pick<DataRelease, 'id'>): string => `release-${id}`;

/** The key of the row that a revision is of. */
export const keyOf = ({ row }: Pick<Revision, 'row'>): readonly string[] => row.split('|');

const byRegion = new WeakMap<readonly RowChange[], ReadonlyMap<string | undefined, readonly RowChange[]>>();

/** The changes about a region: told apart once, for as many feeds as there are regions. */
function changesOf(changes: readonly RowChange[], region: Region): readonly RowChange[] {
  const known = byRegion.get(changes) ?? Map.groupBy(changes, regionOf);
  byRegion.set(changes, known);
  return known.get(region.code) ?? [];
}

/**
 * The changes of the tables as an Atom feed, newest first: each release, and each revision on its own day. What no
 * release holds yet has no day and is told with its release.
 * @param region only changes about this region, where one is given
 */
export function changesFeed(
  lang: Lang,
  dataset: Dataset,
  history: readonly HistoryStep[],
  { self, page }: FeedLinks,
  region?: Region,
): string {
  const words = historyWords(lang);
  const isAbout = (change: Pick<RowChange, 'table' | 'key'>): boolean =>
    region === undefined || regionOf(change) === region.code;
  const released = history.flatMap(({ release, changes, first }) => {
    const own = region ? changesOf(changes, region) : changes;
    if (!release || own.length === 0) return [];
    const note = inLang(lang, release.noteId ?? '', release.noteEn ?? '');
    return {
      date: periodStart(release.date),
      title: words.release(release.id),
      link: `${page}#${releaseFragment(release)}`,
      text: [first ? words.firstOf(whole(lang, own.length)) : countsText(lang, own), note],
    };
  });
  const revised = dataset.revisions
    .filter((revision) => isAbout({ table: revision.table, key: keyOf(revision) }))
    .map((revision) => ({
      date: periodStart(revision.date),
      title: words.revised(rowText(lang, dataset, revision.table, keyOf(revision))),
      link: `${page}#revision-${revision.at.line}`,
      text: [revision.was && words.was(revision.was), inLang(lang, revision.reasonId, revision.reasonEn)],
    }));
  const entries = [...revised, ...released].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const day = (date: string): Date => new Date(`${date}T00:00:00Z`);
  const feed = new Feed({
    id: self,
    title: words.feedTitle(region && nameOf(lang, region)),
    description: words.description,
    link: page,
    feedLinks: { atom: self },
    language: lang,
    generator: false,
    author: { name: 'Cakupan' },
    // The tables tell the time, not the clock: the same tables give the same feed.
    updated: day(entries[0]?.date ?? '1970-01-01'),
  });
  // Readers of feeds take both for HTML.
  for (const { date, title, link, text } of entries)
    feed.addItem({
      id: link,
      title: escapeText(title),
      link,
      date: day(date),
      description: escapeText(text.filter(Boolean).join(' ')),
    });
  return feed.atom1();
}
