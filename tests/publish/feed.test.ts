import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { historyOf } from '../../src/data/history.ts';
import { changesFeed } from '../../src/publish/feed.ts';
import type { Lang } from '../../src/text/lang.ts';
import { folder, observations, SMALL } from '../data/folder.ts';
import { HEADER, MIXED, many, REPORTED, ROWS, release, told } from './history-example.ts';

const { window } = new JSDOM('');
const LINKS = { self: 'https://example.org/umpan.xml', page: 'https://example.org/data/perubahan/' };
const ATOM = 'http://www.w3.org/2005/Atom';

const corrected = observations((ROWS[0] ?? '').replace('43.31', '44.31'), ...ROWS.slice(1));
const { dataset, history, log } = told(
  [release('a', '2026-03-31'), release('b', '2026-05-31', { [REPORTED]: corrected })],
  {
    [REPORTED]: corrected,
    'revisions.csv': `${HEADER}2026-04-02,observations,15|2024-06|coverage_total|eligible|koran-1,value,43.31,"<b>Salah</b> & ketik.",A typing error.,koran-1,\n`,
  },
);
const mixed = told([release('a', '2026-03-31')], MIXED);

const parsed = (xml: string): Document => new window.DOMParser().parseFromString(xml, 'application/xml');
const text = (node: Element | null, name: string): string =>
  node?.getElementsByTagNameNS(ATOM, name)[0]?.textContent ?? '';

describe('what changed from release to release', () => {
  it('is told newest first, what no release holds yet before all', () => {
    expect(history.map(({ release: one, first }) => [one?.id, first])).toEqual([
      [undefined, false],
      ['b', false],
      ['a', true],
    ]);
    expect(history[0]?.changes.map(({ table, kind }) => [table, kind])).toEqual([['revisions', 'added']]);
    expect(history[1]?.changes).toMatchObject([
      { kind: 'changed', cells: [{ column: 'value', before: '43.31', after: '44.31' }] },
    ]);
    expect(history[2]?.changes.every(({ kind }) => kind === 'added')).toBe(true);
  });

  it('is all there is where there is no release', () => {
    expect(historyOf([], folder())).toMatchObject([{ release: undefined, first: true }]);
  });
});

describe('the feed of changes', () => {
  const xml = changesFeed('id', dataset, log, LINKS);
  const document = parsed(xml);
  const entries = [...document.getElementsByTagNameNS(ATOM, 'entry')];

  it('has what Atom demands of a feed and of its entries (RFC 4287)', () => {
    expect(document.querySelector('parsererror')).toBeNull();
    const { documentElement: feed } = document;
    expect([feed.namespaceURI, feed.localName]).toEqual([ATOM, 'feed']);
    expect(text(feed, 'id')).toBe(LINKS.self);
    expect([...feed.children].find((node) => node.getAttribute('rel') === 'self')?.getAttribute('href')).toBe(
      LINKS.self,
    );
    for (const node of [feed, ...entries]) {
      for (const name of ['id', 'title', 'updated']) expect(text(node, name), name).not.toBe('');
      expect(text(node, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
    }
    expect(text(feed, 'name')).toBe('Cakupan');
    expect(new Set(entries.map((entry) => text(entry, 'id'))).size).toBe(entries.length);
  });

  it('tells releases and revisions, newest first, and shows what tables say as text, which readers take for HTML', () => {
    expect(entries.map((entry) => text(entry, 'updated').slice(0, 10))).toEqual([
      '2026-05-31',
      '2026-04-02',
      '2026-03-31',
    ]);
    expect(text(entries[0] ?? null, 'summary')).toBe('0 angka baru, 1 direvisi, 0 ditarik.');
    expect(text(entries[1] ?? null, 'title')).toBe(
      'Direvisi: Jambi, cakupan (dari pekerja potensial), Juni 2024',
    );
    expect(text(entries[1] ?? null, 'summary')).toBe(
      '43,31% → 44,31%. &lt;b&gt;Salah&lt;/b&gt; &amp; ketik. Koran, 10 Juni 2024.',
    );
  });

  it('is the same from the same tables', () => {
    expect(changesFeed('id', dataset, log, LINKS)).toBe(xml);
  });

  it('of a region tells only what is about it', () => {
    const of = (code: string) =>
      [
        ...parsed(changesFeed('en', dataset, log, LINKS, dataset.regions.get(code))).getElementsByTagNameNS(
          ATOM,
          'entry',
        ),
      ].map((entry) => text(entry, 'summary'));
    expect(of('15')).toEqual([
      '0 new figures, 1 revised, 0 withdrawn.',
      '43.31% → 44.31%. A typing error. Koran, 10 June 2024.',
      expect.stringMatching(/^\d+ rows\.$/),
    ]);
    expect(of('93')).toEqual([]);
  });
});

describe('an entry of the feed', () => {
  const entriesOf = (xml: string): readonly Element[] => [
    ...parsed(xml).getElementsByTagNameNS(ATOM, 'entry'),
  ];
  const said = (xml: string): readonly (readonly string[])[] =>
    entriesOf(xml).map((entry) => [
      text(entry, 'updated').slice(0, 10),
      text(entry, 'title'),
      text(entry, 'summary'),
    ]);
  const feed = (lang: Lang, of = mixed, region?: string): string =>
    changesFeed(lang, of.dataset, of.log, LINKS, of.dataset.regions.get(region ?? ''));

  it('is each new figure in words, with the one before it, and each value that is gone', () => {
    const entries = said(feed('id'));
    expect(entries).toHaveLength(5);
    expect(entries.slice(0, 2)).toEqual(
      expect.arrayContaining([
        [
          '2026-04-20',
          'Jambi: cakupan lebih dari 47,5% dari pekerja potensial, Februari 2025',
          'Sebelumnya sekitar 44,31%, Juni 2024 (+3,19 poin). Koran Baru, 20 April 2026.',
        ],
        [
          '2026-04-20',
          'Kabupaten Bungo: target cakupan 60% dari pekerja potensial, akhir 2027',
          'Koran Baru, 20 April 2026.',
        ],
      ]),
    );
    expect(entries[2]).toEqual([
      '2026-04-03',
      'Ditarik: Jambi, cakupan (dasar tidak disebut), 2023',
      '36% → ditarik. Tak ada sumbernya. Kesalahan kami sendiri. Koran.',
    ]);
    expect(said(feed('en'))[2]?.[2]).toBe('36% → withdrawn. It has no source. Our own mistake. Koran.');
  });

  it('stands in the feed of its province too, regencies included', () => {
    expect(said(feed('en', mixed, '15')).map(([, title]) => title)).toEqual(
      said(feed('en')).map(([, title]) => title),
    );
    expect(said(feed('en', mixed, '15.08')).map(([, title]) => title)).toEqual([
      expect.stringContaining('target for coverage 60%'),
    ]);
  });

  it('is one for all that a source brought where that is a lot, and old ones fall out', () => {
    const rows = (count: number) => observations(...ROWS, ...many(count));
    const large = told([release('a', '2026-03-31')], { [REPORTED]: rows(1500) });
    const [entry, ...rest] = said(feed('en', large));
    expect(entry?.[1]).toBe('1,500 new figures: Koran');
    expect(entry?.[2]).toMatch(/^(?:Papua: [^;]+; ){11}Papua: [^;]+\. … and 1,488 more\.$/);
    expect(rest).toHaveLength(1);
    const sources = Array.from({ length: 90 }, (_, at) => `baru-${at},Judul,Koran ${at},,2026-04-20,press\n`);
    const spread = told([release('a', '2026-03-31')], {
      [REPORTED]: observations(...ROWS, ...many(90).map((row, at) => row.replace('koran-2', `baru-${at}`))),
      'sources.csv': SMALL['sources.csv'] + sources.join(''),
    });
    const xml = feed('id', spread);
    expect(said(xml)).toHaveLength(60);
    expect(xml.length).toBeLessThan(60_000);
    expect(new Set(entriesOf(xml).map((one) => text(one, 'id'))).size).toBe(60);
  });
});
