import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, test } from 'vitest';
import { SHARE_SIZE } from '../../src/charts/share-frame.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { picture } from '../../src/publish/picture.ts';
import { shareName } from '../../src/publish/share-address.ts';
import { type SharePicture, sharePictures } from '../../src/publish/share-cards.ts';
import { winnersOf } from '../../src/stats/winners.ts';
import { LANGS, type Lang } from '../../src/text/lang.ts';
import { real } from '../stats/real.ts';
import { geography, release } from './charts.ts';
import { readPng } from './read-png.ts';

const winners = winnersOf(real, release.stats.ceremonies);
const shared = sharePictures(release, winners, geography.boundaries, { year: 2025, segment: 'total' });

function named(name: string): SharePicture {
  const found = shared.get(name);
  if (!found) throw new Error(`no picture ${name}`);
  return found;
}

const { DOMParser } = new JSDOM('').window;
const rootOf = (svg: string): Element =>
  new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;

interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const number = (node: Element, name: string): number => Number(node.getAttribute(name));

/** Where the texts of a card stand, from the tops of their capitals to the ends of their descenders. */
const textBoxes = (root: Element): readonly Box[] =>
  [...root.querySelectorAll(':scope > text')].map((node) => {
    const text = node.textContent ?? '';
    const size = number(node, 'font-size');
    const width = textWidth(text, size);
    const [x, y] = [number(node, 'x'), number(node, 'y')];
    const left = node.getAttribute('text-anchor') === 'end' ? x - width : x;
    // Figures stand on their line.
    const below = /^[\d.,%−]+$/.test(text) ? 0.1 : 0.22;
    return { what: text, left, right: left + width, top: y - 0.74 * size, bottom: y + below * size };
  });

const drawingBoxes = (root: Element): readonly Box[] =>
  [...root.querySelectorAll(':scope > svg')].map((node) => {
    const [left, top] = [number(node, 'x'), number(node, 'y')];
    return {
      what: 'drawing',
      left,
      top,
      right: left + number(node, 'width'),
      bottom: top + number(node, 'height'),
    };
  });

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const cards = [...shared.values()].flatMap((each) => LANGS.map((lang) => ({ name: each.name, lang, each })));

test('every kind of page has a picture', () => {
  const kinds = new Set([...shared.keys()].map((name) => name.split('-')[0]));
  for (const kind of [
    'home',
    'map',
    'region',
    'regions',
    'targets',
    'compare',
    'awards',
    'ceremony',
    'winners',
  ])
    expect(kinds).toContain(kind);
  for (const name of [
    'national-stage',
    'evidence',
    'criteria',
    'timeline',
    'search',
    'method',
    'data',
    'dictionary',
    'sources',
    'quality',
  ])
    expect([...shared.keys()]).toContain(name);
  expect([...shared.keys()].filter((name) => name.startsWith('region-'))).toHaveLength(39);
  expect([...shared.keys()]).toContain(shareName({ kind: 'winner', slug: 'anyone' }));
  expect(shareName({ kind: 'brief', slug: 'jambi' })).toBe(shareName({ kind: 'region', slug: 'jambi' }));
});

test('nothing on a card is clipped, and nothing stands on anything else', () => {
  const wrong: string[] = [];
  for (const { name, lang, each } of cards) {
    const root = rootOf(each.draw(lang));
    const texts = textBoxes(root);
    const boxes = [...texts, ...drawingBoxes(root)];
    expect(texts.length, name).toBeGreaterThan(1);
    for (const box of boxes)
      if (box.left < 64 || box.right > 1136.5 || box.top < 40 || box.bottom > SHARE_SIZE.height - 24)
        wrong.push(`${name} ${lang}: ${box.what}`);
    for (const [index, box] of boxes.entries())
      for (const other of boxes.slice(index + 1))
        if (meet(box, other)) wrong.push(`${name} ${lang}: ${box.what} / ${other.what}`);
  }
  expect(wrong).toEqual([]);
});

test('no number and no finding of a region, a view or the targets is cut short', () => {
  const cut = cards
    .filter(({ name }) => /^(?:home|map-|region-|targets|evidence)/.test(name))
    .filter(({ each, lang }) => textBoxes(rootOf(each.draw(lang))).some(({ what }) => what.endsWith('…')));
  expect(cut.map(({ name, lang }) => `${name} ${lang}`)).toEqual([]);
});

test('large words are legible at a third of their size', () => {
  for (const { name, lang, each } of cards) {
    const sizes = [...rootOf(each.draw(lang)).querySelectorAll(':scope > text')].map((node) =>
      number(node, 'font-size'),
    );
    expect(Math.max(...sizes), name).toBeGreaterThanOrEqual(44);
    expect(Math.min(...sizes), name).toBeGreaterThanOrEqual(18);
  }
});

describe.each<[string, Lang, RegExp]>([
  ['region-jambi', 'id', /^Jambi: 43,31% 568\.373 pekerja terlindungi .*Juni 2024/],
  [
    'region-jambi',
    'en',
    /^Jambi: 43\.31% 568,373 workers protected, of 1\.31 million eligible workers, June 2024/,
  ],
  ['region-banten', 'en', /^Banten: about 44% /],
  [
    'region-papua-pegunungan',
    'en',
    /^Highland Papua: 8\.1% comparable figure of Papua \(before the 2022 split\), 2025/,
  ],
  ['targets', 'en', /Of 72 targets that have fallen due/],
  ['home', 'id', /^Cakupan semua pekerja, 2025 · hitungan seragam: 24,5% Tiga dari empat pekerja Indonesia/],
])('%s in %s', (name, lang, says) => {
  test('says its number and finding', () => {
    expect(named(name).alt(lang)).toMatch(says);
  });

  test('writes them', () => {
    const written = textBoxes(rootOf(named(name).draw(lang)))
      .map(({ what }) => what)
      .join(' ');
    for (const figure of named(name)
      .alt(lang)
      .match(/\d+(?:[.,]\d+)*%?/g) ?? [])
      expect(written).toContain(figure);
  });
});

test('a region shows as many people as its number says', () => {
  const heads = (name: string): readonly number[] =>
    [...rootOf(named(name).draw('id')).querySelectorAll(':scope > svg > path')].map(
      (path) => (path.getAttribute('d') ?? '').split('M').length - 1,
    );
  expect(heads('region-jambi')).toEqual([57, 43]);
  expect(heads('region-papua-pegunungan')).toEqual([92, 8]);
});

describe('a picture', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cakupan-share-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is 1200 × 630, and made only once', async () => {
    const draw = (): string => named('region-jambi').draw('en');
    const made = await picture(draw(), folder, 'share');
    const image = await readPng(made);
    expect([image.width, image.height, image.density]).toEqual([1200, 630, 96]);
    const files = readdirSync(folder);
    expect(files).toHaveLength(1);
    expect(await picture(draw(), folder, 'share')).toEqual(made);
    expect(readdirSync(folder)).toEqual(files);
    await picture(named('region-jambi').draw('id'), folder, 'share');
    expect(readdirSync(folder)).toHaveLength(2);
  });
});
