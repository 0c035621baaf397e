import { Feed } from 'feed';
import { escapeText } from '../charts/svg.ts';
import { compareText } from '../data/compare-text.ts';
import type { Dataset, Region } from '../data/dataset.ts';
import { periodStart } from '../data/period.ts';
import type { DataRelease } from '../data/releases.ts';
import { cellOfKey } from '../data/revised.ts';
import { regionOf } from '../data/table-changes.ts';
import { period } from '../text/dates.ts';
import { inLang, type Lang } from '../text/lang.ts';
import { nameOf } from '../text/names.ts';
import { whole } from '../text/numbers.ts';
import { publisherOf } from '../text/publisher.ts';
import { sentenceCase } from '../text/sentence-case.ts';
import {
  differenceText,
  followsText,
  newFigureText,
  revisedRowText,
  revisedText,
} from '../text/sentences/changes.ts';
import { historyWords } from '../text/words/history.ts';
import { listed, NAMED } from './change-list.ts';
import type { Arrival, LogStep, NewFigure, Revised } from './change-log.ts';

/** Where a feed and what it tells of stand, in whole addresses. */
export interface FeedLinks {
  readonly self: string;
  /** The page of changes. */
  readonly page: string;
}

/** So many of the newest entries are kept; readers of feeds remember the others, and the page lists them. */
const ENTRIES = 60;

interface Entry {
  /** `2026-04-02` */
  readonly date: string;
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly text: readonly (string | undefined)[];
}

/** How many figures are new, revised and withdrawn, in a sentence. */
export function countsText(lang: Lang, { revised, arrivals }: Pick<LogStep, 'revised' | 'arrivals'>): string {
  const withdrawn = revised.filter(({ kind }) => kind === 'withdrawn').length;
  const came = arrivals.reduce((sum, { figures }) => sum + figures.length, 0);
  return historyWords(lang).counts(
    whole(lang, came),
    whole(lang, revised.length - withdrawn),
    whole(lang, withdrawn),
  );
}

/** The address of a release on the page of changes: `release-2026-11`. */
export const releaseFragment = ({ id }: Pick<DataRelease, 'id'>): string => `release-${id}`;

/** The reason of a revision in a sentence or two. */
export function reasonText(lang: Lang, { told }: Revised): string {
  const words = historyWords(lang);
  if (!told) return words.unexplained;
  const reason = inLang(lang, told.reasonId, told.reasonEn);
  return told.ownError ? `${reason} ${words.ownError}` : reason;
}

/** The source that a revision rests on, else that of the row itself; undefined where neither names one. */
export const sourceOf = (revised: Revised): string | undefined =>
  revised.told?.source ?? (cellOfKey(revised, 'source') || undefined);

/** Who said it and when: "Antara Jambi, 2 July 2026". */
export function sourceText(lang: Lang, { sources }: Dataset, id: string): string {
  const source = sources.get(id);
  if (!source) return id;
  const said = [publisherOf(source, id), source.published && period(lang, source.published)];
  return said.filter(Boolean).join(', ');
}

type Parts = Pick<LogStep, 'changes' | 'revised' | 'arrivals'>;

/** The parts of a step by the region that they are about; those of a regency are about its province too. */
function partsOf({ regions }: Dataset, { changes, revised, arrivals }: LogStep): (code: string) => Parts {
  const byRegion = <T>(
    all: readonly T[],
    codeOf: (one: T) => string | undefined,
  ): ReadonlyMap<string, readonly T[]> => {
    const found = new Map<string, T[]>();
    const put = (code: string, one: T): void => {
      const list = found.get(code);
      if (list) list.push(one);
      else found.set(code, [one]);
    };
    for (const one of all) {
      const code = codeOf(one);
      if (code === undefined) continue;
      put(code, one);
      const parent = regions.get(code)?.parent;
      if (parent !== undefined && regions.get(parent)?.level === 'province') put(parent, one);
    }
    return found;
  };
  const changesOf = byRegion(changes, regionOf);
  const revisedOf = byRegion(revised, regionOf);
  const arrivalsOf = arrivals.map((arrival) => ({
    arrival,
    figuresOf: byRegion(arrival.figures, ({ row }) => row.region),
  }));
  return (code) => ({
    changes: changesOf.get(code) ?? [],
    revised: revisedOf.get(code) ?? [],
    arrivals: arrivalsOf.flatMap(({ arrival, figuresOf }) => {
      const figures = figuresOf.get(code);
      return figures ? [{ ...arrival, figures }] : [];
    }),
  });
}

// There is a feed of each province in each language: a step is gone through once for all of them.
const parts = new WeakMap<LogStep, (code: string) => Parts>();

/** Those parts of a step that are about a region, or about a regency of it. */
function about(dataset: Dataset, step: LogStep, region: Region | undefined): LogStep {
  if (!region) return step;
  const partsFor = parts.getOrInsertComputed(step, () => partsOf(dataset, step));
  return { ...step, ...partsFor(region.code) };
}

/**
 * The changes of the tables as an Atom feed, newest first: each new figure, or what one source brought where that is a
 * lot; each revision on its own day; each release. What no release holds yet is dated by its source, or by the release
 * before where that is later, and keeps that date and its name in the release to come.
 * @param region only changes about this region and its regencies, where one is given
 */
export function changesFeed(
  lang: Lang,
  dataset: Dataset,
  log: readonly LogStep[],
  { self, page }: FeedLinks,
  region?: Region,
): string {
  const words = historyWords(lang);
  const onPage = new Set(
    log.flatMap((step) => {
      const { revised, arrivals } = listed(step);
      return [...revised, ...arrivals, ...arrivals.flatMap(({ named }) => named)].map(({ id }) => id);
    }),
  );
  const linkTo = (...ids: readonly string[]): string => {
    const id = ids.find((one) => onPage.has(one));
    return id === undefined ? page : `${page}#${id}`;
  };

  const figureEntry = (arrival: Arrival, { id, row, follows }: NewFigure): Entry => ({
    date: arrival.day,
    id: `${page}#${id}`,
    title: newFigureText(lang, dataset, row),
    link: linkTo(id, arrival.id),
    text: [
      follows &&
        `${sentenceCase(followsText(lang, dataset, follows))} (${differenceText(lang, dataset, follows)}).`,
      `${sourceText(lang, dataset, row.source)}.`,
    ],
  });
  const arrivalEntry = (arrival: Arrival): Entry => {
    const { id, day, source, figures } = arrival;
    const named = figures.slice(0, NAMED).map(({ row }) => newFigureText(lang, dataset, row));
    const publisher = publisherOf(dataset.sources.get(source), source);
    return {
      ...{ date: day, id: `${page}#${id}`, link: linkTo(id) },
      title: words.arrived(whole(lang, figures.length), publisher),
      text: [`${named.join('; ')}.`, words.more(whole(lang, figures.length - named.length))],
    };
  };
  const revisedEntry = (since: string, revised: Revised): Entry => {
    const row = revisedRowText(lang, dataset, revised);
    return {
      date: revised.told ? periodStart(revised.told.date) : since,
      id: `${page}#${revised.id}`,
      title: revised.kind === 'withdrawn' ? words.withdrew(row) : words.revised(row),
      link: linkTo(revised.id),
      text: [
        `${sentenceCase(revisedText(lang, dataset, revised))}.`,
        reasonText(lang, revised),
        sourceOf(revised) && `${sourceText(lang, dataset, sourceOf(revised) ?? '')}.`,
      ],
    };
  };
  const releaseEntry = (step: LogStep): readonly Entry[] => {
    const { release, first, changes } = step;
    if (!release || changes.length === 0) return [];
    const link = `${page}#${releaseFragment(release)}`;
    return [
      {
        ...{ date: periodStart(release.date), id: link, link },
        title: words.release(period(lang, release.date)),
        text: [
          first ? words.firstOf(whole(lang, changes.length)) : countsText(lang, step),
          inLang(lang, release.noteId ?? '', release.noteEn ?? ''),
        ],
      },
    ];
  };

  const entries = log
    .map((step) => about(dataset, step, region))
    .flatMap((step) => [
      ...step.revised.map((one) => revisedEntry(step.since, one)),
      ...step.arrivals.flatMap((arrival) =>
        arrival.figures.length > NAMED
          ? [arrivalEntry(arrival)]
          : arrival.figures.map((figure) => figureEntry(arrival, figure)),
      ),
      ...releaseEntry(step),
    ])
    .sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id))
    .slice(0, ENTRIES);

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
  for (const { date, id, title, link, text } of entries)
    feed.addItem({
      id,
      title: escapeText(title),
      link,
      date: day(date),
      description: escapeText(text.filter(Boolean).join(' ')),
    });
  return feed.atom1();
}
