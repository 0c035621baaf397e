import { readFileSync } from 'node:fs';
import { loadBoundaries } from '../../src/geo/boundaries.ts';
import { loadTiles } from '../../src/geo/tiles.ts';
import type { PublishedChart } from '../../src/publish/published-charts.ts';
import { publishedCharts } from '../../src/publish/published-charts.ts';
import { releaseOf } from '../../src/publish/release.ts';
import { sheetFile } from '../../src/publish/sheet.ts';
import type { Lang } from '../../src/text/lang.ts';
import { real } from '../stats/real.ts';

const boundary = (name: string): Buffer =>
  readFileSync(new URL(`../../data/boundaries/${name}`, import.meta.url));

const boundaries = loadBoundaries(boundary('provinces.topo.json').toString());
export const geography = {
  boundaries,
  tiles: loadTiles(boundary('tiles.csv'), boundaries.geometries.keys()),
};

/** The tables of March 2026, and every chart made from them. */
export const release = releaseOf(real);
export const charts = publishedCharts(release, geography);

/**
 * One of them.
 * @param name `trend/jambi`
 */
export function chartNamed(name: string): PublishedChart {
  const found = charts.find(({ chart, of }) => `${chart}/${of}` === name);
  if (!found) throw new Error(`no chart ${name}`);
  return found;
}

/** Where files say that their chart stands. */
export const ADDRESS = 'https://data.example.go.id/cakupan/en/somewhere/#chart';

/** A chart as a file. */
export const fileOf = ({ sheet }: PublishedChart, lang: Lang): string =>
  sheetFile({ lang, dataset: real, stats: release.stats }, sheet(lang), ADDRESS);
