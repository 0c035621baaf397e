import { segmentSlug } from '../publish/addresses.ts';
import type { Lang } from '../text/lang.ts';
import { chartsKey } from './charts.ts';
import { views } from './nation.ts';

/** One page a view; the home page's view has one too, which names the home page as its own address. */
export const viewPaths = (lang: Lang) =>
  views.map(({ year, segment }) => ({
    params: { year: String(year), segment: segmentSlug(lang, segment) },
    props: { year, segment },
    cacheKey: chartsKey,
  }));
