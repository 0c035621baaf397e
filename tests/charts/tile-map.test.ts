import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { countryTiles } from '../../src/charts/country-tiles.ts';
import { COVERAGE_BREAKS } from '../../src/charts/coverage-scale.ts';
import { pagePaint } from '../../src/charts/paint.ts';
import { isInside, overlaps } from '../../src/charts/plane.ts';
import { tileHeadings } from '../../src/charts/tile-headings.ts';
import { TILE_TYPE, type TileMapChart, tileMap } from '../../src/charts/tile-map.ts';
import { tileGrid } from '../../src/geo/tile-grid.ts';
import { LANGS } from '../../src/text/lang.ts';
import { nameOf } from '../../src/text/names.ts';
import { computedPercent, wholePercent } from '../../src/text/numbers.ts';
import { former, provinces, tiles } from '../geo/fixture.ts';
import { expectSvg } from '../snapshot.ts';
import { real, stats } from '../stats/real.ts';

const parse = (svg: string): Document => new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;

const FONTS = ['500Medium/PlusJakartaSans_500Medium', '700Bold/PlusJakartaSans_700Bold'].map((name) =>
  fileURLToPath(
    new URL(`../../node_modules/@expo-google-fonts/plus-jakarta-sans/${name}.ttf`, import.meta.url),
  ),
);

/** How wide a text is set in the font of the site, in pixels. */
function setWidth(text: string, size: number, weight: number, spacing = 0): number {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60"><text x="9" y="40"' +
    ` font-size="${size}" font-weight="${weight}" letter-spacing="${spacing}">${text}</text></svg>`;
  const font = { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Plus Jakarta Sans' };
  return new Resvg(svg, { font }).getBBox()?.width ?? Number.NaN;
}

/** Regions whose codes end in 1 have no figure; the others have theirs as a value. */
const sample = (drawing: 'desk' | 'phone', more: Partial<TileMapChart> = {}): TileMapChart => ({
  id: `tiles-${drawing}`,
  title: 'Cakupan menurut provinsi',
  description: 'Tertinggi di Papua.',
  geometry: tileGrid(tiles, { drawing }),
  value: (code) => (code.endsWith('1') ? undefined : Number(code)),
  breaks: COVERAGE_BREAKS,
  paint: pagePaint,
  label: (province, within) => (within ? `${province}: bersama ${within}` : `${province}: ya`),
  href: (province) => `/provinsi/${province}/`,
  figure: (value) => `${value}%`,
  ...more,
});

const country = (drawing: 'desk' | 'phone', lang: 'id' | 'en', year: number): string =>
  countryTiles(
    {
      lang,
      dataset: real,
      view: stats.overview(year, 'total'),
      href: ({ slug }) => `/provinsi/${slug}/`,
    },
    tiles,
    drawing,
  );

describe.each(['desk', 'phone'] as const)('the tiles on the %s', (drawing) => {
  it('look as they did', () => {
    expectSvg(`tiles-2025-total-${drawing}`, country(drawing, 'id', 2025));
    expectSvg(`tiles-gaps-${drawing}`, tileMap(sample(drawing)));
  });

  it('are links with the names and figures of the map', () => {
    const links = [...parse(country(drawing, 'id', 2025)).querySelectorAll('a.region')];
    expect(links.map((link) => link.getAttribute('data-region'))).toEqual(provinces.map(({ code }) => code));
    const jambi = links.find((link) => link.getAttribute('data-region') === '15');
    expect(jambi?.getAttribute('aria-label')).toBe('Jambi: 26,5%');
    expect(jambi?.getAttribute('href')).toBe('/provinsi/jambi/');
    expect(jambi?.getAttribute('data-unit')).toBe('15');
    // A name by which a link is called has to hold what is written in it.
    for (const link of links) expect(link.querySelector('text')).toBeNull();
  });

  it('show the figure of a former region once, on joined tiles', () => {
    const drawn = parse(country(drawing, 'id', 2025));
    const values = [...drawn.querySelectorAll('g[font-weight="700"] text')].map(
      ({ textContent }) => textContent,
    );
    expect(values).toHaveLength(34);
    const units = [...drawn.querySelectorAll('[data-unit="91-2021"]')];
    expect(units.map((unit) => unit.getAttribute('data-region'))).toEqual(['91', '93', '94', '95']);
    expect(new Set(units.map((unit) => unit.querySelector('path')?.getAttribute('fill'))).size).toBe(1);
    expect(units[1]?.getAttribute('aria-label')).toContain('dihitung bersama Papua');
    expect(drawn.querySelectorAll('.member-borders path')).toHaveLength(former.length);
    expect(parse(tileMap(sample(drawing))).querySelector('.member-borders')).toBeNull();
  });

  it('hatch and outline what has no figure and leave its name legible', () => {
    const chart = sample(drawing);
    const drawn = parse(tileMap(chart));
    const jakarta = drawn.querySelector('[data-region="31"] path');
    expect(jakarta?.getAttribute('fill')).toBe(`url(#${chart.id}-none)`);
    expect(jakarta?.getAttribute('stroke')).toBe('var(--no-data-line)');
    const name = [...drawn.querySelectorAll('text')].find(({ textContent }) => textContent === 'DKI');
    expect(name?.getAttribute('fill')).toBe('var(--ink)');
    expect(name?.getAttribute('stroke')).toBe('var(--no-data)');
    expect(tileMap(sample(drawing, { value: () => 20 }))).not.toContain('<pattern');
  });

  it('write on each class in the colour that belongs to it', () => {
    for (const [index, start] of [0, ...COVERAGE_BREAKS].entries()) {
      const drawn = parse(tileMap(sample(drawing, { value: () => start })));
      expect(drawn.querySelector('a path')?.getAttribute('fill')).toBe(`var(--c${index + 1})`);
      const fills = [...drawn.querySelectorAll('text')].map((text) => text.getAttribute('fill'));
      expect(new Set(fills)).toEqual(new Set([`var(--on-c${index + 1})`]));
    }
  });

  it('hold every name and the widest figures', () => {
    const { label, spacing, value } = TILE_TYPE[drawing];
    const [left, , right] = tileGrid(tiles, { drawing }).shapes[0]?.box ?? [0, 0, 0, 0];
    const room = right - left - 2;
    for (const tile of tiles.values())
      expect(setWidth(tile.label, label, 500, spacing), tile.label).toBeLessThan(room);
    for (const lang of LANGS) {
      const percent = drawing === 'desk' ? computedPercent : wholePercent;
      for (const share of [100, 0.04, 88.8]) {
        expect(setWidth(percent(lang, share), value, 700), percent(lang, share)).toBeLessThan(room);
      }
    }
  });

  it('name the groups of islands in the sea, in both languages', () => {
    const geometry = tileGrid(tiles, { drawing });
    const frame = { left: 0, top: 0, right: geometry.width, bottom: geometry.height };
    for (const lang of LANGS) {
      const groupOf = (province: string): string | undefined => {
        const group = real.islandGroups.get(real.regions.get(province)?.islandGroup ?? '');
        return group && nameOf(lang, group);
      };
      const headings = tileHeadings(geometry, groupOf, TILE_TYPE[drawing].label);
      expect(new Set(headings.map(({ text }) => text))).toEqual(
        new Set([...real.islandGroups.values()].map((group) => nameOf(lang, group))),
      );
      headings.forEach(({ text, box }, i) => {
        expect(isInside(box, frame), text).toBe(true);
        for (const shape of geometry.shapes) {
          const [left, top, right, bottom] = shape.box;
          expect(overlaps(box, { left, top, right, bottom }), `${text} ${shape.code}`).toBe(false);
        }
        for (const other of headings.slice(i + 1)) expect(overlaps(box, other.box), text).toBe(false);
      });
    }
  });

  it('can be read where the policy of the page forbids styles, and are the same each time', () => {
    expect(tileMap(sample(drawing))).not.toMatch(/<style|\sstyle=/);
    expect(tileMap(sample(drawing))).toBe(tileMap(sample(drawing)));
  });
});

describe('a tile map', () => {
  it('without addresses is a picture', () => {
    const picture = parse(tileMap(sample('desk', { href: undefined })));
    expect(picture.documentElement.getAttribute('role')).toBe('img');
    expect(picture.querySelectorAll('a')).toHaveLength(0);
    expect(picture.querySelectorAll('path > title')).toHaveLength(38);
    expect(parse(tileMap(sample('desk'))).documentElement.getAttribute('role')).toBe('group');
  });

  it('carries hostile names as text', () => {
    const name = '"><script>alert(1)</script>&';
    const svg = tileMap(sample('desk', { label: () => name, figure: () => name, islands: () => name }));
    expect(parse(svg).querySelectorAll('script')).toHaveLength(0);
    expect(parse(svg).querySelector('a')?.getAttribute('aria-label')).toBe(name);
  });

  it('without a name or a finding is not drawn', () => {
    expect(() => tileMap(sample('desk', { title: ' ' }))).toThrow('has no name');
    expect(() => tileMap(sample('desk', { description: '' }))).toThrow('has no description');
  });
});
