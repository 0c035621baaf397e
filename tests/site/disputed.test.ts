import { expect, test } from 'vitest';
import { loadDataset } from '../../src/data/load.ts';
import { address } from '../../src/publish/addresses.ts';
import { statistics } from '../../src/stats/profile.ts';
import { LANGS } from '../../src/text/lang.ts';
import { disagreementSentence, mixSentence } from '../../src/text/sentences/region.ts';
import { DIST, pagesOf } from './dist.ts';

const stats = statistics(loadDataset(process.env['DATA_DIR'] || 'data'));
const documents = new Map(pagesOf(DIST).map((page) => [`/${page.address}`, page.document]));
const textOf = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ');

test.each(LANGS)('what pages of regions call a contradiction stands on the page of quality (%s)', (lang) => {
  const list = documents
    .get(address({ kind: 'quality' }, lang))
    ?.querySelector('section[aria-labelledby="disputed"]');
  const items = new Map(
    [...(list?.querySelectorAll('li') ?? [])].map((item) => [
      item.querySelector('a')?.getAttribute('href'),
      item,
    ]),
  );
  const told = [stats.country.region, ...stats.provinces].flatMap(({ code }) => {
    const { region, disagreement, mix } = stats.profile(code);
    const said = [disagreementSentence(lang, disagreement), mixSentence(lang, mix)].filter(
      (text) => text !== undefined,
    );
    return said.length > 0 ? [{ page: address({ kind: 'region', slug: region.slug }, lang), said }] : [];
  });
  expect([...items.keys()]).toEqual(told.map(({ page }) => `${page}#statements`));
  for (const { page, said } of told) {
    expect(documents.get(page)?.getElementById('statements'), page).not.toBeNull();
    for (const sentence of said) {
      expect(textOf(items.get(`${page}#statements`)), page).toContain(sentence);
      expect(textOf(documents.get(page)?.querySelector('main')), page).toContain(sentence);
    }
  }
});
