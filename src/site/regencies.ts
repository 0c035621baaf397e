import { regencyChartKind } from '../charts/regency-chart.ts';
import type { Region } from '../data/dataset.ts';
import type { Page } from '../publish/addresses.ts';
import { doubtsJson } from '../publish/region-doubts.ts';
import { regionPage } from '../publish/region-page.ts';
import { regenciesOf } from '../stats/regency.ts';
import { LANGS } from '../text/lang.ts';
import { cacheKeyOf } from './cache-key.ts';
import { doubtsIn, oddIn } from './doubts.ts';
import { sharedAs, winners } from './nation.ts';
import { dataset, stats } from './tables.ts';

/** Every regency and city that has a page. */
export const regencies = regenciesOf(dataset, stats, winners);

/** The page of a region of any level that is of today; undefined for one that has none. */
export const pageOf = (region: Region | undefined): Page | undefined =>
  region && regionPage(dataset, regencies, region);

// A page in each language and all files of a regency have one key.
const regencyKeys = new Map<string, string>();

/**
 * Everything that the page and the files of a regency are made from, beside the code, in short: where it is equal, they
 * are. The layout adds the picture of its province to what the regency's own record says; what is odd about its rows
 * may rest on those of its province, so that it is there as it is put into words.
 */
export const regencyKey = (code: string): string =>
  regencyKeys.getOrInsertComputed(code, () =>
    cacheKeyOf(() => {
      const { runs, ...regency } = regencies.of(code);
      // Of the same statements: to write them out twice takes a second where there are thousands of regencies.
      const places = runs.map((run) => run.map((statement) => regency.statements.indexOf(statement)));
      const page: Page = { kind: 'regency', province: regency.province.slug, slug: regency.region.slug };
      const odd = LANGS.map((lang) => [sharedAs(page, lang), oddIn(code, lang)]);
      return [regency, places, doubtsJson(doubtsIn(code)), odd];
    }),
  );

/** One page a regency. A new list a call: the router keeps what it is given. */
export const regencyPaths = () =>
  regencies.all.flatMap(({ code, slug, parent }) => {
    const province = dataset.regions.get(parent ?? '');
    return province
      ? [{ params: { slug: province.slug, regency: slug }, props: { code }, cacheKey: regencyKey(code) }]
      : [];
  });

/** The regencies whose page shows a chart, which stands as files beside it. */
export const regencyChartPaths = () =>
  regencies.all
    .filter(({ code }) => stats.reportedOf(code).statements.length > 0)
    .filter(({ code }) => regencyChartKind(regencies.of(code)) !== undefined)
    .map(({ code, slug }) => ({ params: { slug }, props: { code }, cacheKey: regencyKey(code) }));
