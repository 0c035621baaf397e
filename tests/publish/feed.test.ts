import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/data/dataset.ts';
import type { HistoryStep } from '../../src/data/history.ts';
import { historyOf } from '../../src/data/history.ts';
import { parsePeriod } from '../../src/data/period.ts';
import type { DataRelease } from '../../src/data/releases.ts';
import { changesFeed } from '../../src/publish/feed.ts';
import { type Changes, folder, observations, read, SMALL } from '../data/folder.ts';

const { window } = new JSDOM('');
const LINKS = { self: 'https://example.org/umpan.xml', page: 'https://example.org/data/perubahan/' };
const ATOM = 'http://www.w3.org/2005/Atom';

const REVISIONS = `date,table,row,column,was,reason_id,reason_en,source
2026-04-02,observations,15|2024-06|coverage_total|eligible|koran-1,value,43.31,"<b>Salah</b> & ketik.",A typing error.,koran-1
`;

function release(id: string, date: string, changes: Changes = {}): DataRelease {
  const { dataset } = read(changes);
  const period = parsePeriod(date);
  if (!dataset || !period) throw new Error('the small folder is good');
  const at = { file: 'releases.csv', line: 2 } as DataRelease['at'];
  return {
    id,
    date: period,
    digest: '',
    noteId: undefined,
    noteEn: undefined,
    at,
    dataset,
    files: folder(changes),
  };
}

const corrected = observations(
  ...SMALL['observations/reported.csv'].replace('43.31', '44.31').trimEnd().split('\n').slice(1),
);
const dataset = read({ 'observations/reported.csv': corrected, 'revisions.csv': REVISIONS })
  .dataset as Dataset;
const history: readonly HistoryStep[] = historyOf(
  [release('a', '2026-03-31'), release('b', '2026-05-31', { 'observations/reported.csv': corrected })],
  folder({ 'observations/reported.csv': corrected, 'revisions.csv': REVISIONS }),
);

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
  const xml = changesFeed('id', dataset, history, LINKS);
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
    expect(text(entries[0] ?? null, 'summary')).toBe('0 baris ditambah, 1 diubah, 0 ditarik.');
    expect(text(entries[1] ?? null, 'title')).toContain('Jambi, 2024-06');
    expect(text(entries[1] ?? null, 'summary')).toBe(
      'Sebelumnya: 43.31. &lt;b&gt;Salah&lt;/b&gt; &amp; ketik.',
    );
  });

  it('is the same from the same tables', () => {
    expect(changesFeed('id', dataset, history, LINKS)).toBe(xml);
  });

  it('of a region tells only what is about it', () => {
    const of = (code: string) =>
      [
        ...parsed(
          changesFeed('en', dataset, history, LINKS, dataset.regions.get(code)),
        ).getElementsByTagNameNS(ATOM, 'entry'),
      ].map((entry) => text(entry, 'summary'));
    expect(of('15')).toEqual([
      '0 rows added, 1 changed, 0 withdrawn.',
      'It said: 43.31. A typing error.',
      expect.stringMatching(/^\d+ rows\.$/),
    ]);
    expect(of('93')).toEqual([]);
  });
});
