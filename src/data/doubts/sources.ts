import { both } from '../both.ts';
import type { Observation, Source } from '../dataset.ts';
import { periodEnd, periodStart } from '../period.ts';
import { foldName } from '../spelling.ts';
import type { Doubter } from './doubter.ts';

/** Days by which a figure may be dated after its source: the end of a month that an article of its beginning tells of. */
const AHEAD = 31;

/** A figure of a period that begins more than a month after its source was published, which cannot have known it. */
export const periodAfterSource: Doubter = ({ observations, sources }, tell) => {
  const limits = new Map<string, string>();
  for (const { id, published } of sources.values()) {
    if (!published) continue;
    const day = new Date(`${periodEnd(published)}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + AHEAD);
    limits.set(id, day.toISOString().slice(0, 10));
  }
  const isLater = ({ period, source }: Observation): boolean => {
    const limit = limits.get(source);
    return limit !== undefined && periodStart(period) > limit;
  };
  for (const row of observations.where(['source', 'period'], isLater)) {
    const { period, source } = row;
    const published = sources.get(source)?.published?.text ?? '';
    tell(row, 'period', period.text, {
      rule: 'later-than-source',
      expected: both(`tidak sesudah sumbernya, ${published}`, `no later than its source, ${published}`),
      mend: both(
        `periksa periodenya: ${source} terbit ${published}, sebelum periode itu mulai`,
        `check the period: ${source} was published ${published}, before it began`,
      ),
    });
  }
};

/** What the address of a page says beside the page itself: a part of the article, a campaign. */
const ASIDE = /^(?:page|amp|outputtype|utm_\w+|fbclid|gclid|ref|source)$/i;

/** The page that an address leads to, whatever door it takes: without scheme, `www.`, `m.`, parts and campaigns. */
export function pageOf(url: string): string {
  const { hostname, pathname, searchParams } = new URL(url);
  const host = hostname.replace(/^(?:www|m|amp)\./, '');
  const path = pathname.replace(/\/+(?:amp\/*)?$/, '');
  const query = [...searchParams]
    .filter(([name]) => !ASIDE.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return [host + path, ...query].join('&').toLowerCase();
}

/** An article by its title and its date; undefined where it has no date to be known by. */
const articleOf = ({ title, published }: Source): string | undefined =>
  published && `${foldName(title)}\n${published.text}`;

/**
 * One article under two ids counts twice wherever sources are counted or compared. Told at the later of the two: the
 * same page, or the same title on the same date, as when two papers print one announcement.
 */
export const sameArticleTwice: Doubter = ({ sources }, tell) => {
  const pages = new Map<string, Source>();
  const articles = new Map<string, Source>();
  for (const source of sources.values()) {
    const page = source.url === undefined ? undefined : pageOf(source.url);
    const article = articleOf(source);
    const first =
      (page === undefined ? undefined : pages.get(page)) ??
      (article === undefined ? undefined : articles.get(article));
    if (first) {
      tell(source, 'id', source.id, {
        rule: 'same-article',
        expected: both('setiap artikel satu kali', 'each article once'),
        mend: both(
          `periksa apakah ini artikel yang sama dengan ${first.id}; jika ya, pakai satu id saja`,
          `check whether this is the article of ${first.id}; if so, use one id`,
        ),
        beside: [first],
      });
    }
    if (page !== undefined && !pages.has(page)) pages.set(page, source);
    if (article !== undefined && !articles.has(article)) articles.set(article, source);
  }
};
