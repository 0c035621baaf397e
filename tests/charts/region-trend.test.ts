import { JSDOM } from 'jsdom';
import { describe, expect, it, test } from 'vitest';
import { type Box, isInside, lengthInside, overlaps } from '../../src/charts/plane.ts';
import { hasTrend, regionTrend, trendParts } from '../../src/charts/region-trend.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import type { TrendChart } from '../../src/charts/trend-chart.ts';
import { parsePeriod, periodPosition } from '../../src/data/period.ts';
import { statistics } from '../../src/stats/profile.ts';
import { isPaceTelling } from '../../src/stats/promise.ts';
import { month } from '../../src/text/dates.ts';
import { LANGS, type Lang } from '../../src/text/lang.ts';
import { percent, qualified } from '../../src/text/numbers.ts';
import { trendWords } from '../../src/text/words/trend.ts';
import { dataset as example, on, says } from '../stats/builder.ts';
import { real, stats } from '../stats/real.ts';

const WIDTHS = [680, 340];
const { window } = new JSDOM('');
const parser = new window.DOMParser();

const draw = (code: string, lang: Lang, width: number, sheet?: TrendChart['sheet']): Element =>
  parser.parseFromString(
    regionTrend({
      lang,
      dataset: real,
      comparable: stats.comparable,
      profile: stats.profile(code),
      width,
      sheet,
    }),
    'image/svg+xml',
  ).documentElement;

/** Every chart of a region: both languages, for a desk and for a phone. */
const drawings = (code: string) =>
  LANGS.flatMap((lang) =>
    WIDTHS.map((width) => ({ name: `${code} ${lang} ${width}`, lang, root: draw(code, lang, width) })),
  );

/** … and for the sheet of a brief. */
const sheets = (code: string) =>
  LANGS.flatMap((lang) =>
    (['full', 'roomy'] as const).map((sheet) => ({
      name: `${code} ${lang} ${sheet} sheet`,
      lang,
      root: draw(code, lang, 388, sheet),
    })),
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

/** The lines of what names the milestones: under each panel, from the upper to the lower. */
const lanesOf = (root: Element): readonly (readonly Element[])[] =>
  [...root.querySelectorAll('g[id$="-milestones"]')].map((lane) => [...lane.querySelectorAll('text')]);
const laneOf = (root: Element): readonly Element[] => lanesOf(root).flat();

/** Names of milestones stand in the picture, on no other text and on nothing that leads to another. */
function expectApart(name: string, root: Element): void {
  const lane = laneOf(root);
  const texts = [...root.querySelectorAll('text')].filter((text) => text.getAttribute('font-size'));
  const frame = { left: -0.1, top: 0, right: number(root, 'width') + 0.1, bottom: number(root, 'height') };
  for (const text of lane) {
    const box = lettersOf(text);
    expect(isInside(box, frame), `${name}: ${text.textContent}`).toBe(true);
    const met = texts.filter((other) => other !== text && overlaps(box, lettersOf(other)));
    expect(
      met.map((other) => other.textContent),
      `${name}: ${text.textContent}`,
    ).toEqual([]);
    const leaders = text.parentElement?.querySelector('path')?.getAttribute('d') ?? '';
    for (const [, x, from, to] of leaders.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)) {
      const line = {
        from: { x: Number(x), y: panelTop(text) + Number(from) },
        to: { x: Number(x), y: panelTop(text) + Number(to) },
      };
      expect(lengthInside(line, box), `${name}: ${text.textContent}`).toBe(0);
    }
  }
}

const PROMISE = 'circle[stroke="var(--promise)"], path[fill="none"][stroke="var(--promise)"]';

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
  const printed = [...all, ...sheets(code)];

  it('has no two labels on one another', () => {
    for (const { name, root } of printed) {
      const labels = labelsOf(root);
      const boxes = labels.map((text) => ({ box: lettersOf(text), text: text.textContent }));
      const both = boxes.flatMap((a, i) =>
        boxes.slice(i + 1).flatMap((b) => (overlaps(a.box, b.box) ? [`${a.text} and ${b.text}`] : [])),
      );
      expect(both, name).toEqual([]);
    }
  });

  it('keeps labels within the picture and below the headings', () => {
    for (const { name, root } of printed) {
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

  it('marks the milestones of its years, and names each clear of the years and of the others', () => {
    const { region } = stats.profile(code);
    const own =
      region.level === 'country' ? [] : real.milestones.filter((one) => one.region === code && one.date);
    for (const { name, lang, root } of all) {
      const names = laneOf(root);
      expect(names.map((text) => text.textContent).join(' ').length > 0, name).toBe(own.length > 0);
      for (const { instrument, instrumentEn } of own) {
        const label = lang === 'id' ? instrument : (instrumentEn ?? instrument);
        expect(root.querySelector('desc')?.textContent, name).toContain(label);
      }
      expectApart(name, root);
    }
  });

  it('tells the headline and the target', () => {
    for (const { name, lang, root } of printed) {
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

  it('has no letters under 12 on a sheet, and is lower there than on a phone', () => {
    const parts = trendParts(stats.profile(code), stats.comparable);
    const bothDrawn = parts.reported.length > 0 && parts.comparable.length > 0;
    const phones = new Map(LANGS.map((lang) => [lang, number(draw(code, lang, 340), 'height')]));
    for (const { name, lang, root } of sheets(code)) {
      const sizes = [...root.querySelectorAll('[font-size]')].map((node) => number(node, 'font-size'));
      expect(Math.min(...sizes), name).toBeGreaterThanOrEqual(12);
      // A panel that stands alone gets the room of two.
      if (bothDrawn) expect(number(root, 'height'), name).toBeLessThan(phones.get(lang) ?? 0);
    }
  });

  it('tells the date of the headline and the newest figure', () => {
    const drawn = trendParts(stats.profile(code), stats.comparable).reported;
    const ends = drawn.map(({ period }) => periodPosition(period));
    const newest = drawn.filter((_, index) => ends[index] === Math.max(...ends));
    for (const { name, lang, root } of all) {
      const texts = labelsOf(root).map((text) => text.textContent ?? '');
      const { headline } = reported;
      if (headline) {
        const when = month(lang, headline.period);
        expect(
          texts.filter((text) => text.startsWith(when)),
          `${name} ${when}`,
        ).not.toEqual([]);
      }
      const told = newest.map(({ total }) => qualified(lang, total.qualifier, percent(lang, total.value)));
      if (told.length > 0)
        expect(
          told.some((value) => texts.includes(value)),
          `${name} ${told}`,
        ).toBe(true);
    }
  });

  it('draws the promise in the family it is held against', () => {
    for (const { name, root } of all) {
      // The dot of the promise, or the arrow towards one that is due in the far future.
      const target = root.querySelector(PROMISE);
      expect(target === null, name).toBe(headlinePromise === undefined);
      const panel = [...root.children].find((child) => child.contains(target));
      const family = headlinePromise?.measure?.family ?? 'reported';
      const comparable = panel?.querySelectorAll('circle[stroke="var(--comparable)"]') ?? [];
      expect(root.querySelectorAll(PROMISE).length, name).toBe(headlinePromise === undefined ? 0 : 1);
      expect(comparable.length > 0, name).toBe(family === 'comparable' && target !== null);
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

test('a promise is measured from the figure it is held against, headline or not', () => {
  const others = regions.flatMap(({ code }) => {
    const { reported, headlinePromise } = stats.profile(code);
    const { measure } = headlinePromise ?? {};
    return measure?.family === 'reported' && measure.statement !== reported.headline
      ? [{ code, value: measure.row.value }]
      : [];
  });
  expect(others.map(({ code }) => code)).toContain('11');
  for (const { code, value } of others) {
    const root = draw(code, 'id', 680);
    const start = paceStart(root);
    expect(middles(root, '[r="6"]')).not.toContainEqual(start);
    expect(middles(root, '[stroke="var(--total)"]')).toContainEqual(start);
    expect(labelsOf(root).map((text) => text.textContent)).toContain(percent('id', value));
  }
});

test('years are named in equal steps on every phone, the year of the headline among them', () => {
  for (const { code } of regions) {
    const { headline } = stats.profile(code).reported;
    const names = [...draw(code, 'id', 340).querySelectorAll('text:not([paint-order] *)')]
      .map(({ textContent }) => textContent ?? '')
      .filter((text) => /^(20|’)\d\d$/.test(text))
      .map((text) => Number(text.slice(-2)));
    // One panel after the other.
    const panels = names.flatMap((year, i) => (i === 0 || year <= (names[i - 1] ?? 0) ? [i] : []));
    for (const [n, start] of panels.entries()) {
      const panel = names.slice(start, panels[n + 1]);
      const steps = panel.slice(1).map((year, i) => year - (panel[i] ?? 0));
      expect(new Set(steps).size, `${code} ${panel}`).toBe(1);
      if (headline) expect(panel, code).toContain(headline.period.year % 100);
    }
  }
});

test('the way to a target is told: what an open one asks, how far a passed one was', () => {
  const texts = (code: string): string[] =>
    labelsOf(draw(code, 'en', 680)).map((text) => text.textContent ?? '');
  const status = (code: string) => stats.profile(code).headlinePromise?.verdict.status;
  expect(texts('15')).toContain('11.7 points away');
  expect(status('15')).toBe('stale');
  expect(texts('18').join()).toMatch(/\d points a year needed/);
  const missed = regions.filter(({ code }) => status(code) === 'missed');
  expect(missed.some(({ code }) => texts(code).some((text) => /points short$/.test(text)))).toBe(true);
});

test('on a desk the words of the way find a place, but where figures that disagree need it', () => {
  const asked = regions.filter(({ code }) => {
    const { headlinePromise: promise, disagreement } = stats.profile(code);
    const gap = promise?.measure && promise.gap !== undefined && promise.gap > 0;
    return promise && gap && (promise.passed || isPaceTelling(promise)) && disagreement?.kind !== 'near';
  });
  expect(asked.length).toBeGreaterThan(10);
  for (const { code, slug } of asked)
    for (const lang of LANGS) {
      const words = labelsOf(draw(code, lang, 680)).map((text) => text.textContent);
      // They may stand on two lines.
      expect(words.join(' '), slug).toMatch(/(jarak|kurang|perlu) \d|points (away|short|a year)/);
    }
});

test('sources that disagree are named in the chart', () => {
  const disputed = regions.filter(({ code }) => stats.profile(code).disagreement?.kind === 'near');
  expect(disputed.length).toBeGreaterThan(3);
  for (const { code } of disputed)
    for (const { name, lang, root } of drawings(code)) {
      // In the drawing, or in the key below it.
      const words = [...root.querySelectorAll('text')].map((text) => text.textContent);
      expect(words.join(' '), name).toContain(trendWords(lang).disagree);
      expect(root.querySelectorAll('g[stroke-dasharray="2 3"]'), name).toHaveLength(1);
    }
});

test('an article that prints an old figure again, and a figure that contradicts it, are joined to nothing', () => {
  const points = stats.profile('15').reported.statements.map(({ period }) => period.text);
  expect(points).toEqual(expect.arrayContaining(['2024-06', '2024-08-12', '2024-09']));
  const root = draw('15', 'id', 680);
  expect(root.querySelectorAll('path[stroke="var(--total)"], g[stroke="var(--total)"] path')).toHaveLength(0);
});

test('a contradicting figure that is newer than the headline is told with its date', () => {
  for (const width of WIDTHS) {
    const texts = labelsOf(draw('71', 'id', width)).map((text) => text.textContent);
    expect(texts, String(width)).toEqual(
      expect.arrayContaining(['60,06%', 'sekitar 67,95%', 'Desember 2025']),
    );
  }
});

test('many milestones in any years of any names stay apart, in every chart of every province', () => {
  const date = (text: string) => {
    const found = parsePeriod(text);
    if (!found) throw new RangeError(text);
    return found;
  };
  const dates = ['2022-01-05', '2023', '2023-06-13', '2024', '2024-02', '2024-12-31', '2025', '2025-07-01'];
  const [first] = real.milestones;
  if (!first) throw new RangeError('no milestones');
  const dataset = {
    ...real,
    milestones: stats.provinces.flatMap(({ code }, i) =>
      dates.slice(0, (i % dates.length) + 1).map((text, j) => ({
        ...first,
        region: code,
        date: date(text),
        instrument:
          j % 2
            ? `Pergub ${i}/${j}`
            : 'Peraturan Gubernur tentang Perlindungan Pekerja Rentan dan Perangkat Desa',
        instrumentEn: undefined,
      })),
    ),
  };
  for (const { code, slug } of stats.provinces)
    for (const width of [1104, 680, 340]) {
      const profile = stats.profile(code);
      const svg = regionTrend({ lang: 'id', dataset, comparable: stats.comparable, profile, width });
      const root = parser.parseFromString(svg, 'image/svg+xml').documentElement;
      expectApart(`${slug} ${width}`, root);
      const named = (text: string | null | undefined): number =>
        text?.match(/Pergub \d|Peraturan/g)?.length ?? 0;
      const lanes = lanesOf(root).map((lane) => lane.map((text) => text.textContent ?? ''));
      const told = named(root.querySelector('desc')?.textContent);
      // Every one that the description tells has its name, under its mark or in the list below.
      expect(named(lanes.at(-1)?.join(' ')), `${slug} ${width}`).toBe(told);
      // A mark without a name has the number of its name in the list, under every panel.
      const numbers = Array.from({ length: told }, (_, i) => String(i + 1));
      for (const lane of lanes) {
        expect(lane.length, slug).toBeGreaterThan(0);
        if (named(lane.join(' ')) === told && !lane.includes('1')) continue;
        expect(lane, `${slug} ${width}`).toEqual(expect.arrayContaining(numbers));
      }
      const list = lanes.at(-1)?.filter((text) => /^\d\. /.test(text)) ?? [];
      expect(
        list.map((text) => text.slice(0, 1)),
        slug,
      ).toEqual(lanes.at(-1)?.includes('1') ? numbers : []);
    }
});

test('a promise due in twenty years does not squeeze the figures', () => {
  const years = [...draw('21', 'id', 680).querySelectorAll('text:not([paint-order] *)')]
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => /^20\d\d$/.test(text));
  expect(years.at(-1)).toBe('2026');
});

test('a promise on everyone who was ever registered is held against its figure, and leads no page nor chart', () => {
  const registered = { basis: 'registered', indicator: 'coverage_total' } as const;
  const data = example({
    observations: [says('2024-06', 60, registered), says('2024-06', 40, { source: 'b' })],
    targets: [{ ...registered, due: '2026', value: 70, source: 'z' }],
  });
  const own = statistics(data, on('2025-06'));
  const profile = own.profile('15');
  expect(profile.promises.map(({ measure }) => measure?.point.value)).toEqual([60]);
  expect(profile.headlinePromise).toBeUndefined();
  const parts = trendParts(profile, own.comparable);
  expect(parts.reported.map(({ total }) => total.value)).toEqual([40]);
  expect(parts.promise).toBeUndefined();
});
