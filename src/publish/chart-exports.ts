import { type CountryView, countryMap, countryStrip } from '../charts/country-map.ts';
import { countryTiles } from '../charts/country-tiles.ts';
import { filePaint } from '../charts/paint.ts';
import { regionTrend, trendParts } from '../charts/region-trend.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Boundaries } from '../geo/boundaries.ts';
import type { Tiles } from '../geo/tiles.ts';
import { caveatsOf } from '../stats/caveats.ts';
import type { Overview } from '../stats/overview.ts';
import type { RegionProfile, Statistics } from '../stats/profile.ts';
import type { Statement } from '../stats/reported.ts';
import { period } from '../text/dates.ts';
import { inLang, type Lang } from '../text/lang.ts';
import { nameOf } from '../text/names.ts';
import { whole } from '../text/numbers.ts';
import { changeSentence, countryHeadline, formerSentence } from '../text/sentences/country.ts';
import { basisText, shareText, trendFinding } from '../text/sentences/region.ts';
import { chartWords } from '../text/words/chart-tools.ts';
import { mapWords } from '../text/words/map.ts';
import { trendWords } from '../text/words/trend.ts';
import { chartFile } from './chart-file.ts';

/** What every file of a chart is made from. */
export interface ChartContext {
  readonly lang: Lang;
  readonly dataset: Dataset;
  readonly stats: Statistics;
  /** The whole address of the chart on its page. */
  readonly address: string;
}

/** The width of a trend in a file: as on a desk. */
const TREND = 680;
const STRIP = 1120;

/** "Data up to March 2026 · https://…" */
export const closing = ({ lang, stats, address }: ChartContext): string =>
  `${chartWords(lang).tablesOf(period(lang, stats.asOf))} · ${address}`;

/** Who said the figures that a chart draws: the publisher of the main one by name, the others by their number. */
export function reportedSource(
  { lang, dataset }: ChartContext,
  main: Statement,
  statements: readonly Statement[],
): string {
  const others = new Set(statements.map(({ source }) => source));
  others.delete(main.source);
  const publisher = dataset.sources.get(main.source)?.publisher ?? main.source;
  return chartWords(lang).reportedSource(publisher, whole(lang, others.size));
}

/** A region's trend as a file. */
export function trendFile(context: ChartContext, profile: RegionProfile): string {
  const { lang, dataset, stats } = context;
  const words = chartWords(lang);
  const { comparable } = stats;
  const { reported, comparable: series } = trendParts(profile, comparable);
  const { headline } = profile.reported;
  const main = headline ?? reported[0];
  return chartFile({
    id: `trend-${profile.region.slug}-${lang}`,
    title: trendFinding(lang, dataset, comparable, profile),
    subtitle: trendWords(lang).title(nameOf(lang, profile.region)),
    footer: [
      headline &&
        words.mainFigure(
          shareText(lang, headline),
          basisText(lang, dataset, headline),
          period(lang, headline.period),
        ),
      main && reportedSource(context, main, reported),
      series.length > 0 ? words.comparableSource(mapWords(lang).source.total) : undefined,
      closing(context),
    ].filter((text) => text !== undefined),
    drawings: [regionTrend({ lang, dataset, comparable, profile, width: TREND, paint: filePaint })],
    paint: filePaint,
  });
}

/**
 * The map of one year and segment as a file, over the strip that is its key.
 * @param max The end of the strip's axis in percent, the same for all years and segments.
 */
export const mapFile = (context: ChartContext, view: Overview, boundaries: Boundaries, max: number): string =>
  viewFile(context, 'map', view, max, (drawn) => countryMap(drawn, boundaries, 'desk'));

/** The same as tiles of one size. */
export const tilesFile = (context: ChartContext, view: Overview, tiles: Tiles, max: number): string =>
  viewFile(context, 'tiles', view, max, (drawn) => countryTiles(drawn, tiles, 'desk'));

function viewFile(
  context: ChartContext,
  chart: 'map' | 'tiles',
  view: Overview,
  max: number,
  draw: (drawn: CountryView) => string,
): string {
  const { lang, dataset } = context;
  const words = mapWords(lang);
  const drawing: CountryView = { lang, dataset, view, paint: filePaint };
  const caveats = caveatsOf(dataset, view.national?.inputs ?? []);
  return chartFile({
    id: `${chart}-file-${view.year}-${view.segment}-${lang}`,
    title: countryHeadline(lang, view),
    subtitle: words.caption[view.segment](String(view.year)),
    footer: [
      chartWords(lang).source(words.source[view.segment]),
      changeSentence(lang, view),
      ...caveats.map(({ textId, textEn }) => inLang(lang, textId, textEn)),
      formerSentence(lang, view),
      chart === 'tiles' ? words.tilesNote : '',
      closing(context),
    ].filter((text) => text !== ''),
    drawings: [draw(drawing), countryStrip(drawing, max, STRIP)],
    paint: filePaint,
  });
}
