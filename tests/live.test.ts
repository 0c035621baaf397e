import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { countryMap, countryStrip } from '../src/charts/country-map.ts';
import { countryTiles } from '../src/charts/country-tiles.ts';
import { changeContrastChart, levelContrastChart } from '../src/charts/province-contrast.ts';
import { regionMultiples } from '../src/charts/region-multiples.ts';
import { hasTrend, regionTrend } from '../src/charts/region-trend.ts';
import { regionWorkers } from '../src/charts/region-workers.ts';
import { segmentGapChart } from '../src/charts/segment-gap.ts';
import { loadDataset, readDataset } from '../src/data/load.ts';
import { report } from '../src/data/report.ts';
import { loadBoundaries } from '../src/geo/boundaries.ts';
import { loadTiles } from '../src/geo/tiles.ts';
import { SEGMENTS } from '../src/stats/comparable.ts';
import { changeContrast, levelContrast } from '../src/stats/contrast.ts';
import { segmentGaps } from '../src/stats/gap.ts';
import { provinceWins, winningUnits } from '../src/stats/national-wins.ts';
import { statistics } from '../src/stats/profile.ts';
import { trendsSinceFirst } from '../src/stats/since-first.ts';
import { LANGS } from '../src/text/lang.ts';
import { expectAgreement } from './independent.ts';
import { appendRow } from './site/rows.ts';
import { REAL } from './stats/real.ts';

// What must be true of the tables whatever rows they hold. No figure stands here: a new row must not break a test.

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const DATA = path('data');
const boundaries = loadBoundaries(readFileSync(join(DATA, 'boundaries/provinces.topo.json'), 'utf8'));
const tiles = loadTiles(readFileSync(join(DATA, 'boundaries/tiles.csv')), boundaries.geometries.keys());
const temporary = mkdtempSync(join(tmpdir(), 'cakupan-rows-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const FAULTY = /NaN|undefined|Infinity|\[object/;

function expectAllHolds(folder: string): void {
  const { problems, warnings } = readDataset(folder);
  expect(report({ problems, warnings: [], known: [] }), 'the check').toBe('no problems\n');
  for (const { mend } of warnings) expect(mend.en).not.toBe('');

  const dataset = loadDataset(folder);
  const stats = statistics(dataset);
  expectAgreement(folder, stats);

  const regions = [stats.country.region, ...stats.provinces];
  for (const region of regions) {
    const profile = stats.profile(region.code);
    expect(profile.region).toBe(region);
    expect(profile.reported.headline === undefined, region.code).toBe(profile.gaps.includes('no-share'));
    if (!hasTrend(profile, stats.comparable)) continue;
    for (const lang of LANGS) {
      const svg = regionTrend({ lang, dataset, comparable: stats.comparable, profile, width: 680 });
      expect(svg, `trend of ${region.code}`).toMatch(/^<svg/);
      expect(svg, `trend of ${region.code}`).not.toMatch(FAULTY);
    }
  }
  const trends = trendsSinceFirst(stats.comparable, stats.country.region.code);
  if (trends) {
    const chart = { lang: 'en', trends, country: stats.country.region, href: () => '/' } as const;
    expect(regionMultiples(chart, 328), 'trends').not.toMatch(FAULTY);
  }
  const winners = winningUnits(stats.comparable, provinceWins(dataset, stats.ceremonies));
  const [first, last] = [stats.comparable.completeYears[0], stats.comparable.completeYears.at(-1)];
  const change = changeContrast(stats.comparable, winners, first ?? 0, last ?? 0);
  if (change) expect(changeContrastChart('id', change, 328), 'change of winners').not.toMatch(FAULTY);
  for (const segment of SEGMENTS) {
    const level = levelContrast(stats.comparable, winners, segment);
    if (level) expect(levelContrastChart('en', level, 1120), `winners, ${segment}`).not.toMatch(FAULTY);
  }
  for (const year of stats.comparable.years) {
    const gaps = segmentGaps(stats.comparable, stats.country.region.code, year);
    for (const lang of LANGS) {
      if (!gaps) continue;
      const chart = { lang, gaps, country: stats.country.region, most: 130, href: () => '/' };
      expect(segmentGapChart(chart, 328), `gaps of ${year}`).not.toMatch(FAULTY);
    }
    for (const segment of SEGMENTS) {
      const view = stats.overview(year, segment);
      const chart = { lang: 'id', dataset, view, href: () => '/' } as const;
      const drawings = [
        countryMap(chart, boundaries, 'desk'),
        countryTiles(chart, tiles, 'phone'),
        countryStrip(chart, 130, 680),
      ];
      if (view.national) {
        drawings.push(
          regionWorkers('id', { code: 'ID', name: 'Indonesia' }, { segment, share: view.national.share }),
        );
      }
      for (const svg of drawings) expect(svg, `${year} ${segment}`).not.toMatch(FAULTY);
    }
  }
}

it('the committed tables hold', () => {
  expectAllHolds(DATA);
});

/** A copy of the committed tables, or of others, to add rows to. */
function copy(name: string, from = DATA): string {
  const folder = join(temporary, name);
  cpSync(from, folder, { recursive: true });
  return folder;
}

/** Adds rows of 2026 to each table of figures, as a data team does through the year. */
function addYear(folder: string, provinces: readonly string[]): void {
  const source = 'baris-uji';
  appendRow(folder, 'sources.csv', { id: source, title: 'Baris uji', kind: 'official' });
  provinces.forEach((region, i) => {
    const observe = (file: string, period: string, basis: string, values: Record<string, string>): void => {
      for (const [indicator, value] of Object.entries(values)) {
        const rest = { period_basis: 'stated', source, confidence: 'high' };
        appendRow(folder, `observations/${file}.csv`, { region, period, indicator, value, basis, ...rest });
      }
    };
    observe('participants', '2026', 'residence', {
      protected_formal: String(210_000 + i),
      protected_informal: String(90_000 + i),
    });
    observe('workforce', '2026-08', '', { employed: String(1_000_000 + i), formal_share: '40.5' });
    observe('reported', '2026-06', 'eligible', {
      coverage_total: '47.5',
      coverage_formal: '61.25',
      coverage_informal: '30',
    });
    const promise = { region, indicator: 'coverage_total', due: '2029', value: '80', basis: 'eligible' };
    appendRow(folder, 'targets.csv', { ...promise, source, confidence: 'high' });
  });
}

describe('new rows of a table', () => {
  it('as the readme shows them', () => {
    const folder = copy('readme');
    const examples = [
      ...readFileSync(path('README.md'), 'utf8').matchAll(/```csv\n([^\n]+)\n([^`]+?) *```/g),
    ];
    expect(examples).toHaveLength(2);
    const march = copy('readme-march', REAL);
    for (const [, header = '', row = ''] of examples) {
      const file = header.trim().startsWith('id,') ? 'sources.csv' : 'observations/reported.csv';
      const text = readFileSync(join(march, file), 'utf8');
      expect(text.split('\n')[0], file).toBe(header.trim());
      appendFileSync(join(march, file), `${row.trim()}\n`);
      // Whoever followed the readme has a source of that id, so the committed tables get one under another.
      const { data } = Papa.parse<Record<string, string>>(
        `${header.trim()}\n${row.trim().replace('antara-jambi-202606', 'baris-uji-readme')}`,
        { header: true, delimiter: ',' },
      );
      for (const record of data) appendRow(folder, file, record);
    }
    expect(readDataset(march).problems).toEqual([]);
    expectAllHolds(folder);
  });

  it('with the slip that the readme shows, and its message', () => {
    const folder = copy('slip', REAL);
    const readme = readFileSync(path('README.md'), 'utf8');
    const [, block = ''] = /```text\n([^`]+?) *```/.exec(readme) ?? [];
    const sample = block.replace(/^ {3}/gm, '');
    const [row = ''] = /15,2026-06,.*/.exec(readme) ?? [];
    appendFileSync(join(folder, 'observations/reported.csv'), `${row.replace('47.5', '47,5')}\n`);
    const { problems } = readDataset(folder);
    const withoutLine = (text: string): string => text.replace(/^ {2}\d+:/m, '');
    expect(sample).not.toBe('');
    expect(withoutLine(report({ problems, warnings: [], known: [] }))).toContain(withoutLine(sample));
  });

  it.each([
    ['one province', (codes: readonly string[]) => codes.filter((code) => code === '15')],
    ['every province of today', (codes: readonly string[]) => codes],
  ])('for a year in %s', (name, choose) => {
    const folder = copy(name);
    const provinces = statistics(loadDataset(DATA)).provinces.map(({ code }) => code);
    addYear(folder, choose(provinces));
    expectAllHolds(folder);
    const { comparable } = statistics(loadDataset(folder));
    for (const code of choose(provinces)) expect(comparable.figure(code, 2026, 'total'), code).toBeDefined();
  });
});
