import { progressChart } from '../charts/progress-view.ts';
import { WIDTHS } from '../charts/widths.ts';
import type { Dataset, Region } from '../data/dataset.ts';
import { caveatsOf } from '../stats/caveats.ts';
import type { Statistics } from '../stats/profile.ts';
import { drawnMarks } from '../stats/progress-marks.ts';
import { summaryOf } from '../stats/promise-summary.ts';
import { familyOfRegion, type PromiseFamily, type PromiseRow, type Scoreboard } from '../stats/scoreboard.ts';
import { inLang, type Lang } from '../text/lang.ts';
import { nameOf } from '../text/names.ts';
import { whole } from '../text/numbers.ts';
import { publisherOf } from '../text/publisher.ts';
import { sentenceCase, withinSentence } from '../text/sentence-case.ts';
import {
  familyExplained,
  familyName,
  headlineOf,
  scaleText,
  summaryHeadline,
  summaryLead,
} from '../text/sentences/targets.ts';
import { chartWords } from '../text/words/chart-tools.ts';
import { mapWords } from '../text/words/map.ts';
import { targetsWords } from '../text/words/targets.ts';
import { familySlug } from './addresses.ts';
import type { Sheet, SheetContext } from './sheet.ts';

/** Promises of one family on one scale: of every region, or of one. */
export interface ProgressPart {
  /** What its files are called: `all-labour-force`, `jambi`. */
  readonly of: string;
  readonly family: PromiseFamily;
  readonly rows: readonly PromiseRow[];
  /** Undefined where they are of every region. */
  readonly region: Region | undefined;
}

/** The chart of a family; undefined where no figure can be held against any of its promises. */
export const familyPart = (family: PromiseFamily): ProgressPart | undefined =>
  drawnMarks(family.rows).length > 0
    ? { of: `all-${familySlug(family.code)}`, family, rows: family.rows, region: undefined }
    : undefined;

/** The chart of a region's promises; undefined where it has none that a figure can be held against. */
export function regionPart(stats: Statistics, board: Scoreboard, region: Region): ProgressPart | undefined {
  const family = familyOfRegion(board, region.code, stats.profile(region.code).headlinePromise);
  return family && { of: region.slug, family, rows: family.rows, region };
}

/** Every chart of promises there is. */
export const progressParts = (stats: Statistics, board: Scoreboard): readonly ProgressPart[] => [
  ...board.families.flatMap((family) => familyPart(family) ?? []),
  ...[stats.country.region, ...stats.provinces].flatMap((region) => regionPart(stats, board, region) ?? []),
];

/**
 * The finding of a chart of promises. A region's says which of its promises it is of, for it may have others that stand
 * on another scale: "Jambi, eligible workers: of 2 targets that have fallen due, no outcome is known".
 */
export function progressTitle(lang: Lang, dataset: Dataset, { family, region, rows }: ProgressPart): string {
  const name = familyName(lang, dataset, family);
  const whose = region ? `${nameOf(lang, region)}, ${withinSentence(name)}` : name;
  return headlineOf(lang, whose, summaryOf(rows));
}

/** How many of the promises are drawn; empty where all are. */
export function progressDrawn(lang: Lang, { rows }: ProgressPart): string {
  const drawn = drawnMarks(rows).length;
  return drawn < rows.length ? targetsWords(lang).drawn(whole(lang, drawn), whole(lang, rows.length)) : '';
}

/** The finding in full: what became of those that are due, how those still open stand, how many are drawn. */
export function progressFinding(lang: Lang, part: ProgressPart): string {
  const summary = summaryOf(part.rows);
  return [`${summaryHeadline(lang, summary)}.`, summaryLead(lang, summary), progressDrawn(lang, part)]
    .filter((text) => text !== '')
    .join(' ');
}

/** What has to be said beside a chart of promises: what they are on, and the caveats of computed figures. */
export function progressNotes(
  lang: Lang,
  dataset: Dataset,
  { family, rows }: ProgressPart,
): readonly string[] {
  const inputs = rows.flatMap(({ progress: { measure } }) =>
    measure?.family === 'comparable' ? measure.figure.inputs : [],
  );
  return [
    familyExplained(lang, dataset, family),
    ...caveatsOf(dataset, inputs).map(({ textId, textEn }) => inLang(lang, textId, textEn)),
  ].filter((text) => text !== '');
}

/** Who the promises are from, by the name of the first; where computed figures are from. */
function sourcesText(lang: Lang, dataset: Dataset, rows: readonly PromiseRow[]): readonly string[] {
  const [first = '', ...others] = new Set(rows.map(({ progress }) => progress.target.source));
  const publisher = publisherOf(dataset.sources.get(first), first);
  const computed = rows.some(({ progress: { measure } }) => measure?.family === 'comparable');
  return [
    targetsWords(lang).targetSource(publisher, whole(lang, others.length)),
    ...(computed ? [chartWords(lang).comparableSource(mapWords(lang).source.total)] : []),
  ];
}

/** Promises of a family on one scale. */
export function progressSheet({ lang, dataset }: SheetContext, part: ProgressPart): Sheet {
  const { of, family, rows, region } = part;
  const summary = summaryOf(rows);
  const title = progressTitle(lang, dataset, part);
  return {
    id: `progress-${of}-${lang}`,
    title,
    subtitle: sentenceCase(scaleText(lang, dataset, family)),
    notes: [
      [summaryLead(lang, summary), progressDrawn(lang, part)].filter((text) => text !== '').join(' '),
      ...progressNotes(lang, dataset, part),
      ...sourcesText(lang, dataset, rows),
    ],
    draw: (screen, paint) => [
      progressChart(
        {
          lang,
          dataset,
          of,
          rows,
          title,
          description: progressFinding(lang, part),
          by: region ? 'date' : 'region',
          paint,
        },
        WIDTHS[screen],
      ),
    ],
  };
}
