import type { Dataset } from '../../data/dataset.ts';
import type { Comparable, ComparableFigure } from '../../stats/comparable.ts';
import type { RegionProfile } from '../../stats/profile.ts';
import { type TrendShape, trendShape } from '../../stats/trend-shape.ts';
import type { Lang } from '../lang.ts';
import { nameOf } from '../names.ts';
import { computedPercent } from '../numbers.ts';
import { withinSentence } from '../sentence-case.ts';
import { regionWords } from '../words/region.ts';
import { trendWords } from '../words/trend.ts';
import { promiseHeadline } from './region.ts';

interface TrendPhrases {
  readonly flat: (from: string, to: string) => string;
  /** "The comparable figure rose from …": how it went on from its first figure, from turn to turn, to its last. */
  readonly moved: (from: string, steps: readonly { readonly rose: boolean; readonly to: string }[]) => string;
}

const TREND: Record<Lang, TrendPhrases> = {
  id: {
    flat: (from, to) => `Hitungan seragam hampir tetap: ${from}, lalu ${to}`,
    moved: (from, steps) =>
      steps
        .map(({ rose, to }, i) => {
          const went = rose ? 'naik' : 'turun';
          if (i === 0) return `Hitungan seragam ${went} dari ${from} ke ${to}`;
          return `${i === steps.length - 1 ? 'lalu ' : ''}${went} ke ${to}`;
        })
        .join(', '),
  },
  en: {
    flat: (from, to) => `The comparable figure hardly moved: ${from}, then ${to}`,
    moved: (from, steps) =>
      steps
        .map(({ rose, to }, i) => {
          const went = rose ? 'rose' : 'fell';
          if (i === 0) return `The comparable figure ${went} from ${from} to ${to}`;
          return `${i === steps.length - 1 ? 'then ' : ''}${went} to ${to}`;
        })
        .join(', '),
  },
};

/**
 * The finding of a comparable series as a title: where it began, every turn it took and where it is.
 * @param former the former province whose figure it is, where that is not the page's own
 */
export function trendHeadline(
  lang: Lang,
  shape: TrendShape<ComparableFigure> | undefined,
  former: string | undefined,
): string | undefined {
  if (!shape) return undefined;
  const { kind, first, last, turns } = shape;
  const said = (figure: ComparableFigure): string =>
    `${computedPercent(lang, figure.share)} (${figure.year})`;
  const phrases = TREND[lang];
  const stops = [first, ...turns, last];
  const steps = stops.slice(1).map((to, i) => ({ rose: to.share > (stops[i] ?? first).share, to: said(to) }));
  const sentence =
    kind === 'flat' ? phrases.flat(said(first), said(last)) : phrases.moved(said(first), steps);
  return former === undefined ? sentence : `${former}: ${withinSentence(sentence)}`;
}

/**
 * The name of the figure that a promise is held against, where that is not the large number of the page: it may lie above
 * the target that is missed.
 */
const otherFigure = (lang: Lang, { headlinePromise, reported }: RegionProfile): string | undefined =>
  headlinePromise?.measure?.family === 'comparable' && reported.headline
    ? trendWords(lang).comparable.name
    : undefined;

/** The finding of a region's trend: what becomes of its promise, else how the comparable figure moved. */
export function trendFinding(
  lang: Lang,
  dataset: Pick<Dataset, 'bases' | 'indicators'>,
  comparable: Comparable,
  profile: RegionProfile,
): string {
  const { headlinePromise, region, unit } = profile;
  if (headlinePromise) {
    const finding = promiseHeadline(lang, dataset, headlinePromise);
    const other = otherFigure(lang, profile);
    return other ? `${other}: ${withinSentence(finding)}` : finding;
  }
  const former = unit === region ? undefined : nameOf(lang, unit);
  const shape = trendShape(comparable.series(unit.code, 'total'));
  return trendHeadline(lang, shape, former) ?? regionWords(lang).trendPlain;
}

/** The same where the region is not named beside it: "Jambi: target 55% jatuh tempo akhir 2025; …". */
export function trendTitle(
  lang: Lang,
  dataset: Pick<Dataset, 'bases' | 'indicators'>,
  comparable: Comparable,
  profile: RegionProfile,
): string {
  const finding = trendFinding(lang, dataset, comparable, profile);
  const { region, unit, headlinePromise } = profile;
  // Of a former region the finding begins with its name.
  if (!headlinePromise && unit !== region) return finding;
  // "Indonesia, hitungan seragam: agar target …": one colon.
  const between = otherFigure(lang, profile) ? ', ' : ': ';
  return `${nameOf(lang, region)}${between}${withinSentence(finding)}`;
}
