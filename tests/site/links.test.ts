import { expect, test } from 'vitest';
import { ADDRESS, DIST, filesOf, Page, pagesOf } from './dist.ts';
import { brokenLinks } from './links.ts';

const page = (address: string, html: string): Page => new Page(`${address}index.html`, () => html);

test('a link that leads nowhere is found', () => {
  const home = page(
    '',
    `<a href="/cakupan/a/">a</a><a href="/cakupan/a/#here">here</a><a href="https://bps.go.id/x">out</a>
     <a href="/cakupan/a">slash</a><a href="/a/">base</a><a href="/cakupan/b/">none</a><a href="a/#gone">gone</a>
     <a href="#nowhere">x</a><svg><path fill="url(#hatch)"/></svg>`,
  );
  const a = page('a/', '<p id="here">here</p>');
  const found = brokenLinks([home, a], ['index.html', 'a/index.html'], {
    site: 'http://x.id',
    base: '/cakupan/',
  });
  expect(found).toEqual([
    'index.html: <a /cakupan/a> lacks its last slash',
    'index.html: <a /a/> leaves /cakupan/',
    'index.html: <a /cakupan/b/> leads to no file',
    'index.html: <a a/#gone> names a fragment that is not there',
    'index.html: <a #nowhere> names a fragment that is not there',
    'index.html: url(#hatch) paints with what is not there',
  ]);
});

test('every link and fragment of the site leads somewhere', () => {
  expect(brokenLinks(pagesOf(DIST), filesOf(DIST), ADDRESS)).toEqual([]);
});
