import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pagePaint } from '../../src/charts/paint.ts';
import { isInside, overlaps } from '../../src/charts/plane.ts';
import { progress } from '../../src/charts/progress.ts';
import type { ProgressChart, ProgressRow } from '../../src/charts/progress-chart.ts';
import { type ProgressLayout, progressLayout, REACH } from '../../src/charts/progress-layout.ts';
import { progressChart } from '../../src/charts/progress-view.ts';
import { STATUS_SHAPES } from '../../src/charts/status-shape.ts';
import { summaryOf } from '../../src/stats/promise-summary.ts';
import { scoreboard } from '../../src/stats/scoreboard.ts';
import { STATUSES } from '../../src/stats/status.ts';
import { LANGS, type Lang } from '../../src/text/lang.ts';
import { familyName, summaryHeadline } from '../../src/text/sentences/targets.ts';
import { expectSvg } from '../snapshot.ts';
import { real, stats } from '../stats/real.ts';

const board = scoreboard(real, stats);
const parse = (svg: string): Document => new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;
const drawnFamilies = board.families.filter(({ rows }) => rows.some(({ progress: { measure } }) => measure));

function draw(lang: Lang, code: string, width: number, href = true): string {
  const family = board.families.find((each) => each.code === code);
  if (!family) throw new Error(`no family ${code}`);
  return progressChart(
    {
      lang,
      dataset: real,
      of: `all-${code}`,
      rows: family.rows,
      title: familyName(lang, real, family),
      description: summaryHeadline(lang, summaryOf(family.rows)),
      by: 'region',
      ...(href ? { href: ({ province }) => `/${province.code}/` } : {}),
    },
    width,
  );
}

/** Marks on their axis, texts in the frame, clear of each other and of the marks of all rows. */
function expectClear(layout: ProgressLayout, width: number): void {
  const { groups, texts, keys, radius, height, from, to } = layout;
  const frame = { left: 0, top: 0, right: width, bottom: height };
  const rows = groups.flatMap((group) => group.rows);
  const marks = rows.flatMap(({ y, now, promised, projected, from: start }) =>
    [now, promised, projected?.x, start].flatMap((x) =>
      x === undefined ? [] : [{ left: x - radius, right: x + radius, top: y - REACH, bottom: y + REACH }],
    ),
  );
  const shapes = groups.map(({ shape }) => shape);
  const samples = keys.map(({ x, y }) => ({
    left: x - REACH,
    right: x + REACH,
    top: y - REACH,
    bottom: y + REACH,
  }));
  for (const { box, y, now, promised, projected } of rows) {
    expect(isInside(box, frame)).toBe(true);
    for (const x of [now, promised, projected?.x ?? now]) {
      expect(x).toBeGreaterThanOrEqual(from - 1e-6);
      expect(x).toBeLessThanOrEqual(to + 1e-6);
      expect(
        isInside({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }, box),
      ).toBe(true);
    }
  }
  const all = [...texts, ...groups.map(({ heading }) => heading), ...rows.flatMap((row) => row.texts)];
  all.forEach(({ text, box }, i) => {
    expect(isInside(box, frame), text).toBe(true);
    for (const other of all.slice(i + 1))
      expect(overlaps(box, other.box), `${text} / ${other.text}`).toBe(false);
    for (const mark of [...marks, ...shapes, ...samples])
      expect(overlaps(box, mark), `${text} on a mark`).toBe(false);
  });
}

const NAMES = [
  'Aceh',
  'Nusa Tenggara Barat',
  'Kep. Bangka Belitung',
  'Kab. Musi Banyuasin',
  'Kabupaten Hulu Sungai Tengah',
];
type Sample = readonly [
  from: number | undefined,
  now: number,
  promised: number,
  projected: number | undefined,
];

function sample(width: number, samples: readonly Sample[], language = 0): ProgressChart {
  const rows = samples.map(([from, now, promised, projected], i): ProgressRow => {
    const name = NAMES[(i + language) % NAMES.length] ?? '';
    return {
      code: String(i),
      name,
      due: '2025',
      from,
      now,
      promised,
      projected,
      family: i % 2 ? 'reported' : 'comparable',
      figures: [`sekitar ${now.toFixed(2)}%`, `${promised.toFixed(2)}%`, (now - promised).toFixed(1)],
      label: `${name}, 2025: …`,
      href: `/${i}/`,
    };
  });
  const half = Math.ceil(rows.length / 2);
  const group = (title: string, own: readonly ProgressRow[]) =>
    ({ title, shape: 'M3 4h2', tone: 'bad', rows: own }) as const;
  return {
    id: 'progress',
    title: 'Target',
    description: 'Tertinggal.',
    width,
    groups: [
      group('Masih berjalan: jauh tertinggal', rows.slice(0, half)),
      group('Jatuh tempo: hasil belum diketahui', rows.slice(half)),
    ].filter((each) => each.rows.length > 0),
    axis: { domain: [0, 100], ticks: [0, 20, 40, 60, 80, 100] },
    tick: (value) => (value === 100 ? '100%' : String(value)),
    key: { from: 'awal hitungan laju', now: 'angka pembanding', projected: 'arah laju', promised: 'target' },
    headings: ['angka', 'target', 'selisih, poin'],
    paint: pagePaint,
  };
}

describe.each([1120, 680, 328])('progress %i wide', (width) => {
  it('looks as it did', () => {
    expectSvg(`progress-eligible-${width}`, draw('id', 'eligible', width));
    expectSvg(`progress-persons-${width}`, draw('en', 'protected_total', width));
  });

  it('stays in its frame and clear whatever the figures', () => {
    const share = fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constantFrom(0, 100, 44));
    const row = fc.tuple(
      fc.option(share, { nil: undefined }),
      share,
      share,
      fc.option(fc.double({ min: -50, max: 250, noNaN: true }), { nil: undefined }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), fc.nat({ max: 4 }), (rows, language) => {
        expectClear(progressLayout(sample(width, rows, language)), width);
      }),
      { numRuns: 40 },
    );
  });

  it('draws each promise that has a figure once, as a link, and says it in words', () => {
    for (const lang of LANGS)
      for (const { code, rows } of drawnFamilies) {
        const links = [...parse(draw(lang, code, width)).querySelectorAll('a')];
        const measured = rows.filter(({ progress: { measure } }) => measure);
        expect(links).toHaveLength(measured.length);
        for (const link of links) {
          const label = link.getAttribute('aria-label') ?? '';
          expect(label).toMatch(/; target .+; /);
          for (const text of link.querySelectorAll('text')) expect(label).toContain(text.textContent);
        }
        expect(
          links
            .map((link) => Number(link.closest('[data-row]')?.getAttribute('data-row')))
            .toSorted((a, b) => a - b),
        ).toEqual(measured.map(({ progress: { target } }) => target.at.line).toSorted((a, b) => a - b));
      }
  });

  it('has no text smaller than 12 and needs no style sheet', () => {
    const svg = draw('en', 'eligible', width);
    expect(svg).not.toMatch(/<style|\sstyle=/);
    const sizes = [...parse(svg).querySelectorAll('[font-size]')].map((node) =>
      Number(node.getAttribute('font-size')),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });
});

describe('progress', () => {
  it('refuses a figure off its axis, but not a pace that leads off it', () => {
    expect(() => progress(sample(328, [[undefined, 107, 20, undefined]]))).toThrow(
      '107 is outside its axis of 0 to 100',
    );
    expect(() => progress(sample(328, [[undefined, 20, Number.NaN, undefined]]))).toThrow('NaN');
    const beyond = (projected: number): number =>
      progressLayout(sample(328, [[10, 20, 30, projected]])).groups[0]?.rows[0]?.projected?.beyond ??
      Number.NaN;
    expect([beyond(-3), beyond(20), beyond(140)]).toEqual([-1, 0, 1]);
  });

  it('tells its marks apart by form', () => {
    const [row] = parse(progress(sample(328, [[10, 30, 80, 50]]))).querySelectorAll('a');
    expect(row?.querySelectorAll('circle')).toHaveLength(2);
    expect([...(row?.querySelectorAll('circle') ?? [])].map((dot) => dot.hasAttribute('stroke'))).toEqual([
      true,
      false,
    ]);
    expect(row?.querySelectorAll('path[stroke-dasharray]')).toHaveLength(1);
  });

  it('leads nowhere as a picture', () => {
    const document = parse(draw('id', 'employed', 680, false));
    expect(document.querySelectorAll('a')).toHaveLength(0);
    expect(document.documentElement.getAttribute('role')).toBe('img');
  });

  it('has a shape of its own for every status', () => {
    expect(new Set(STATUSES.map((status) => STATUS_SHAPES[status].d)).size).toBe(STATUSES.length);
  });
});
