import { expect, test } from 'vitest';
import { address } from '../../src/publish/addresses.ts';
import { LANGS } from '../../src/text/lang.ts';
import { DIST, pagesOf } from './dist.ts';

const pages = pagesOf(DIST);
const SAID = {
  id: /Sumber tidak sepakat:|Ketiganya tidak mungkin memakai satu dasar/,
  en: /Sources disagree:|They cannot all rest on one base/,
};
const PLACE = { id: /^provinsi\/[a-z-]+\/$/, en: /^en\/provinces\/[a-z-]+\/$/ };

test.each(LANGS)('what pages of regions call a contradiction stands on the page of quality (%s)', (lang) => {
  const quality = pages.find((page) => page.address === address({ kind: 'quality' }, lang).slice(1));
  const links = [...(quality?.document.querySelectorAll('section[aria-labelledby="disputed"] li > a') ?? [])];
  const listed = links.map((link) => (link.getAttribute('href') ?? '').replace(/^\/|#.*$/g, ''));
  const regions = pages.filter((page) => PLACE[lang].test(page.address));
  expect(regions.length).toBe(39);
  const telling = regions.filter(({ document }) =>
    SAID[lang].test(document.querySelector('main')?.textContent ?? ''),
  );
  expect([...listed].sort()).toEqual(telling.map((page) => page.address).sort());
  expect(listed.length).toBeGreaterThan(3);
  for (const link of links) {
    const [path = '', fragment = ''] = (link.getAttribute('href') ?? '').slice(1).split('#');
    const page = regions.find((one) => one.address === path);
    expect(page?.document.getElementById(fragment), path).not.toBeNull();
    // The page says the same sentences.
    const said = (link.parentElement?.textContent ?? '').match(SAID[lang])?.[0] ?? 'nothing';
    expect(page?.document.querySelector('main')?.textContent).toContain(said);
  }
});
