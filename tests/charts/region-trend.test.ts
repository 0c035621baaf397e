import { JSDOM } from 'jsdom';
import { describe, expect, it, test } from 'vitest';
import { type Box, isInside, overlaps } from '../../src/charts/plane.ts';
import { hasTrend, regionTrend } from '../../src/charts/region-trend.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { LANGS, type Lang } from '../../src/text/lang.ts';
import { percent, qualified } from '../../src/text/numbers.ts';
import { trendWords } from '../../src/text/words/trend.ts';
import { real, stats } from '../stats/real.ts';

const WIDTHS = [680, 340];
const { window } = new JSDOM('');
const parser = new window.DOMParser();

const draw = (code: string, lang: Lang, width: number): Element =>
  parser.parseFromString(
    regionTrend({
      lang,
      dataset: real,
      comparable: stats.comparable,
      profile: stats.profile(code),
      width,
    }),
    'image/svg+xml',
  ).documentElement;

/** Every chart of a region: both languages, for a desk and for a phone. */
const drawings = (code: string) =>
  LANGS.flatMap((lang) =>
    WIDTHS.map((width) => ({ name: `${code} ${lang} ${width}`, lang, root: draw(code, lang, width) })),
  );

const number = (element: Element, attribute: string): number => Number(element.getAttribute(attribute));

/** How far down the panel of an element begins. */
const panelTop = (element: Element): number =>
  Number(
    /translate\(0 ([\d.]+)\)/.exec(element.closest('g[transform]')?.getAttribute('transform') ?? '')?.[1] ??
      0,
  );

/** The letters of a line of a label, from the base line to the height of capitals. */
function lettersOf(text: Element): Box {
  const size = number(text, 'font-size');
  const width = textWidth(text.textContent ?? '', size);
  const share = { start: 0, middle: 0.5, end: 1 }[text.getAttribute('text-anchor') ?? 'start'] ?? 0;
  const left = number(text, 'x') - share * width;
  const bottom = panelTop(text) + number(text, 'y');
  return { left, right: left + width, top: bottom - size * 0.75, bottom };
}

const labelsOf = (root: Element): readonly Element[] => [
  ...root.querySelectorAll('g[paint-order="stroke"] text'),
];
const headings = (root: Element): readonly Element[] => [...root.querySelectorAll('text:not([text-anchor])')];

const regions = [stats.country.region, ...stats.provinces];
const drawn = regions
  .filter(({ code }) => hasTrend(stats.profile(code), stats.comparable))
  .map(({ code, slug }) => [slug, code] as const);

test('the country and every province have a trend', () => {
  expect(drawn).toHaveLength(regions.length);
});

describe.each(drawn)('%s', (_, code) => {
  const { reported, headlinePromise } = stats.profile(code);
  const all = drawings(code);

  it('has no two labels on one another', () => {
    for (const { name, root } of all) {
      const labels = labelsOf(root);
      const boxes = labels.map((text) => ({ box: lettersOf(text), text: text.textContent }));
      const both = boxes.flatMap((a, i) =>
        boxes.slice(i + 1).flatMap((b) => (overlaps(a.box, b.box) ? [`${a.text} and ${b.text}`] : [])),
      );
      expect(both, name).toEqual([]);
    }
  });

  it('keeps labels within the picture and below the headings', () => {
    for (const { name, root } of all) {
      // Coordinates are written with one decimal.
      const right = number(root, 'width') + 0.1;
      const frame = { left: -0.1, top: 0, right, bottom: number(root, 'height') };
      for (const text of labelsOf(root)) {
        const box = lettersOf(text);
        expect(isInside(box, frame), `${name}: ${text.textContent}`).toBe(true);
        const lowest = headings(root)
          .map((heading) => panelTop(heading) + number(heading, 'y'))
          .filter((y) => y < box.bottom);
        expect(box.top, `${name}: ${text.textContent}`).toBeGreaterThan(Math.max(...lowest));
      }
    }
  });

  it('tells the headline and the target', () => {
    for (const { name, lang, root } of all) {
      const texts = labelsOf(root).map((text) => text.textContent);
      const { headline } = reported;
      if (headline) {
        const { qualifier, value } = headline.total;
        expect(texts, name).toContain(qualified(lang, qualifier, percent(lang, value)));
      }
      if (headlinePromise) {
        const { value } = headlinePromise.target;
        expect(texts, name).toContain(trendWords(lang).target(percent(lang, value)));
      }
    }
  });

  it('draws the promise in the family it is held against', () => {
    for (const { name, root } of all) {
      const target = root.querySelector('circle[stroke="var(--promise)"]');
      expect(target === null, name).toBe(headlinePromise === undefined);
      const panel = [...root.children].find((child) => child.contains(target));
      const family = headlinePromise?.measure?.family ?? 'reported';
      const dotsOf = (colour: string) => panel?.querySelectorAll(`circle[stroke="var(--${colour})"]`) ?? [];
      expect(dotsOf('promise').length, name).toBe(headlinePromise === undefined ? 0 : 1);
      expect(dotsOf('comparable').length > 0, name).toBe(family === 'comparable' && target !== null);
    }
  });
});

/** Where the dotted line toward the target starts, and the middles of dots, in user units of the panel. */
const paceStart = (root: Element): readonly number[] =>
  (root.querySelector('[stroke-dasharray="0.1 5"] path')?.getAttribute('d') ?? '')
    .match(/[\d.]+/g)
    ?.slice(0, 2)
    .map(Number) ?? [];
const middles = (root: Element, selector: string): readonly (readonly number[])[] =>
  [...root.querySelectorAll(`circle${selector}`)].map((dot) => [number(dot, 'cx'), number(dot, 'cy')]);

test('a promise on employed people is measured from the comparable figure', () => {
  const measured = regions.filter(
    ({ code }) => stats.profile(code).headlinePromise?.measure?.family === 'comparable',
  );
  expect(measured.map(({ code }) => code)).toContain('ID');
  for (const { code } of measured) {
    const root = draw(code, 'id', 680);
    expect(middles(root, '[stroke="var(--comparable)"]')).toContainEqual(paceStart(root));
  }
});

test('a promise is measured from a figure on its own basis where the headline has another', () => {
  const root = draw('16', 'id', 680);
  const start = paceStart(root);
  expect(middles(root, '[r="6"]')).not.toContainEqual(start);
  expect(middles(root, '[stroke="var(--total)"]')).toContainEqual(start);
  expect(labelsOf(root).map((text) => text.textContent)).toContain('32,7%');
});
