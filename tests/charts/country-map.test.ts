import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countryMap, countryMapChart, countryStrip } from '../../src/charts/country-map.ts';
import { mapLabels } from '../../src/charts/map.ts';
import { hitCircles, RING } from '../../src/charts/map-hits.ts';
import { gapBetween } from '../../src/charts/plane.ts';
import { loadBoundaries } from '../../src/geo/boundaries.ts';
import { SEGMENTS } from '../../src/stats/comparable.ts';
import { LANGS } from '../../src/text/lang.ts';
import { real as dataset, stats } from '../stats/real.ts';
import { parse } from './parse.ts';

const boundaries = loadBoundaries(
  readFileSync(new URL('../../data/boundaries/provinces.topo.json', import.meta.url), 'utf8'),
);
const href = ({ slug }: { readonly slug: string }): string => `/provinsi/${slug}/`;

/** Every view there is. */
const views = SEGMENTS.flatMap((segment) =>
  stats.comparable.yearsOf(segment).map((year) => stats.overview(year, segment)),
);
const labels = LANGS.flatMap((lang) =>
  views.flatMap((view) =>
    (['desk', 'phone'] as const).flatMap((drawing) => {
      const chart = countryMapChart({ lang, dataset, view, href }, boundaries, drawing);
      const name = `${view.year} ${view.segment} ${lang} ${drawing}`;
      const larger = chart.larger && { ...chart, labels: chart.larger.labels };
      return [
        { name, chart, placed: mapLabels(chart) },
        ...(larger
          ? [{ name: `${name} larger`, chart: larger, placed: mapLabels(larger, chart.larger?.size) }]
          : []),
      ];
    }),
  ),
);

describe('the labels of every map', () => {
  it('are all set, in the sea', () => {
    for (const { name, chart, placed } of labels) {
      expect(
        placed.map(({ region }) => region),
        name,
      ).toEqual(chart.labels?.map(({ region }) => region));
      for (const { box, lines } of placed)
        expect.soft(chart.geometry.land.share(box), `${name}: ${lines.join(' / ')}`).toBeLessThan(0.045);
    }
  });

  it('leave room for the ring around each province that is hard to find', () => {
    for (const { name, chart, placed } of labels)
      for (const [code, { at }] of hitCircles(chart.geometry))
        for (const { box, lines } of placed) {
          const [left, top, right, bottom] = box;
          const ring = { x: at[0], y: at[1], radius: RING };
          expect(
            gapBetween({ left, top, right, bottom }, ring),
            `${name}: ${lines[0]}, ${code}`,
          ).toBeGreaterThan(1);
        }
  });
});

describe('a former region', () => {
  const view = stats.overview(2025, 'total');
  const firsts = { '91-2021': 'papua', '92-2021': 'papua-barat' };

  it.each(LANGS)('is a dot of its own that leads to the first of its members (%s)', (lang) => {
    const old = lang === 'id' ? ' (batas lama)' : ' (old borders)';
    const strip = parse(countryStrip({ lang, dataset, view, href }, 90, 1120));
    for (const [unit, slug] of Object.entries(firsts)) {
      const links = strip.querySelectorAll(`[data-unit="${unit}"]`);
      expect(links).toHaveLength(1);
      const [link] = links;
      expect(link?.getAttribute('href')).toBe(`/provinsi/${slug}/`);
      expect(link?.getAttribute('data-region')).toBe(unit.slice(0, 2));
      expect(link?.getAttribute('data-name')).toMatch(old);
      expect(link?.getAttribute('data-says')).toMatch(/34/);
      expect(link?.getAttribute('aria-label')).toContain(`${link?.getAttribute('data-name')}: `);
    }
    expect(strip.querySelectorAll('[data-name]')).toHaveLength(2);
  });

  it('is marked wherever its label stands, and its line leads to that member', () => {
    const drawn = { lang: 'id', dataset, view, href } as const;
    for (const svg of [
      countryMap(drawn, boundaries, 'desk'),
      countryMap(drawn, boundaries, 'phone'),
      countryStrip(drawn, 90, 328),
    ]) {
      const texts = [...parse(svg).querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
      expect(texts.filter((text) => /^Papua/.test(text)).length).toBeGreaterThan(1);
      for (const text of texts) if (/^Papua/.test(text)) expect(text).toMatch(/^Papua( Barat)?\* \d/);
    }
    const chart = countryMapChart(drawn, boundaries, 'desk');
    for (const unit of Object.keys(firsts)) {
      const [from] = mapLabels(chart).find(({ region }) => region === unit)?.leader ?? [];
      expect(from).toEqual(chart.geometry.shapes.find(({ code }) => code === unit.slice(0, 2))?.anchor);
    }
  });
});
