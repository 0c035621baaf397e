// The charts that can be taken along: their files, their frames, and those of frozen releases. They are made of the nation
// alone, so that its key is theirs.
import { absolute, absoluteAsset } from '../links.ts';
import { type ChartName, chartAddress, viewName } from '../publish/addresses.ts';
import { framed } from '../publish/framed.ts';
import { type FrozenState, frozenCharts } from '../publish/frozen-charts.ts';
import { type PublishedChart, publishedCharts } from '../publish/published-charts.ts';
import { releaseOf } from '../publish/release.ts';
import { frameHeight, type SnippetParts } from '../publish/snippets.ts';
import { period } from '../text/dates.ts';
import type { Lang } from '../text/lang.ts';
import { snippetWords } from '../text/words/snippets.ts';
import { boundaries, homeView, releases as kept, nationKey, release, stats, tiles } from './nation.ts';

const geography = { boundaries, tiles };

/** Every chart that can be taken along. */
export const charts = publishedCharts(release, geography);

/** The releases of the tables, oldest first, each with its charts; a release of the figures as they stand shares theirs. */
const releases: readonly FrozenState[] = kept.map(({ id, dataset, isAsItStands }): FrozenState => {
  if (isAsItStands) return { id, release, charts };
  const then = releaseOf(dataset);
  return { id, release: then, charts: publishedCharts(then, geography) };
});

/** The files of a chart, each among those of its kind. */
export const chartPaths = () =>
  charts.map((published) => ({
    params: { chart: published.chart, of: published.of },
    props: { published },
    cacheKey: nationKey,
  }));

/**
 * A frame of each chart. Of views, whose charts are named by year and segment, the one that the home page shows has the
 * country's name too: an address whose chart moves on with the years.
 */
export const embedPaths = () => [
  ...chartPaths(),
  ...charts
    .filter(({ of, page }) => page.kind === 'map' && [viewName(homeView), String(homeView.year)].includes(of))
    .filter(({ chart }) => chart !== 'workers')
    .map((published) => ({
      params: { chart: published.chart, of: stats.country.region.slug },
      props: { published },
      cacheKey: nationKey,
    })),
];

/** Every chart of every release. */
export const frozenPaths = () =>
  frozenCharts(releases, charts).map((frozen) => ({
    params: { release: frozen.state.id, chart: frozen.published.chart, of: frozen.published.of },
    props: { frozen },
    cacheKey: nationKey,
  }));

const lastFrozen = releases.at(-1);
const inNewestRelease = new Set(lastFrozen?.charts.map(({ chart, of }) => `${chart}/${of}`));

/** What the snippets of a chart are made from, under its own name or another that its frame has. */
export function snippetParts(published: PublishedChart, lang: Lang, of = published.of): SnippetParts {
  const { chart, page, fragment } = published;
  const drawn = framed(published, lang);
  const { title, subtitle } = drawn.sheet;
  const isFrozen = lastFrozen && inNewestRelease.has(`${chart}/${published.of}`);
  return {
    title,
    alt: `${title}. ${subtitle}`,
    frame: absolute({ kind: 'embed', chart, of }, lang),
    script: absoluteAsset('/embed.js'),
    frozen: isFrozen
      ? absolute({ kind: 'frozen', release: lastFrozen.id, chart, of: published.of }, lang)
      : undefined,
    picture: absoluteAsset(chartAddress(chart, published.of, `${lang}.png`)),
    page: absolute(page, lang, fragment),
    source: snippetWords(lang).source(period(lang, stats.asOf)),
    height: frameHeight(drawn),
  };
}

/**
 * A chart by its kind and its name among them.
 * @throws {Error} where there is none: what a page offers must be there
 */
export function chartOf(chart: ChartName, of: string): PublishedChart {
  const found = charts.find((each) => each.chart === chart && each.of === of);
  if (!found) throw new Error(`no chart ${chart}/${of}`);
  return found;
}
