// The charts that can be taken along: their files, their frames, and those of frozen releases. They are made of the nation,
// and say which of its figures we doubt.
import { absolute, absoluteAsset } from '../links.ts';
import { type ChartName, chartAddress, viewName } from '../publish/addresses.ts';
import { framed } from '../publish/framed.ts';
import { type FrozenState, frozenCharts } from '../publish/frozen-charts.ts';
import { type PublishedChart, publishedCharts } from '../publish/published-charts.ts';
import { releaseOf } from '../publish/release.ts';
import { frameHeight, type SnippetParts } from '../publish/snippets.ts';
import { period } from '../text/dates.ts';
import { LANGS, type Lang } from '../text/lang.ts';
import { snippetWords } from '../text/words/snippets.ts';
import { cacheKeyOf } from './cache-key.ts';
import { doubtNotes } from './doubted.ts';
import { boundaries, homeView, releases as kept, nationKey, release, stats, tiles } from './nation.ts';

const geography = { boundaries, tiles };

/** What has to be said beside a chart of what it shows and we doubt. */
export const doubtsBeside = (
  lang: Lang,
  { shows, page }: Pick<PublishedChart, 'shows' | 'page'>,
): readonly string[] => doubtNotes(lang, shows(), page);

/** Every chart that can be taken along; what is doubted goes with it, before all else that is said beside it. */
export const charts = publishedCharts(release, geography).map(
  (published): PublishedChart => ({
    ...published,
    sheet: (lang) => {
      const sheet = published.sheet(lang);
      return { ...sheet, notes: [...doubtsBeside(lang, published), ...sheet.notes] };
    },
  }),
);

/** What charts, and pages that show some, are made from beside the code, in short. */
export const chartsKey = cacheKeyOf(() => [
  nationKey,
  charts.map((published) => LANGS.map((lang) => doubtsBeside(lang, published))),
]);

/** The releases of the tables, oldest first, each with its charts; a release of the figures as they stand shares theirs. */
const releases: readonly FrozenState[] = kept.map(({ id, dataset, isAsItStands }): FrozenState => {
  if (isAsItStands) return { id, release, charts };
  const then = releaseOf(dataset);
  return { id, release: then, charts: publishedCharts(then, geography) };
});

/** A page a release, which lists its charts. */
export const releasePaths = () =>
  releases.map((state) => ({ params: { release: state.id }, props: { state }, cacheKey: chartsKey }));

/** The files of a chart, each among those of its kind. */
export const chartPaths = () =>
  charts.map((published) => ({
    params: { chart: published.chart, of: published.of },
    props: { published },
    cacheKey: chartsKey,
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
      cacheKey: chartsKey,
    })),
];

/** Every chart of every release. */
export const frozenPaths = () =>
  frozenCharts(releases, charts).map((frozen) => ({
    params: { release: frozen.state.id, chart: frozen.published.chart, of: frozen.published.of },
    props: { frozen },
    cacheKey: chartsKey,
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
