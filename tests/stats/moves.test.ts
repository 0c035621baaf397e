import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/data/dataset.ts';
import { readFolder } from '../../src/data/files.ts';
import { readFiles } from '../../src/data/gate.ts';
import { address } from '../../src/publish/addresses.ts';
import { changedCharts } from '../../src/publish/changed-charts.ts';
import { changedRegencies, regencyCharts } from '../../src/publish/changed-regencies.ts';
import { movesBetween } from '../../src/stats/moves.ts';
import { statistics } from '../../src/stats/profile.ts';
import { regenciesOf } from '../../src/stats/regency.ts';
import { scoreboard } from '../../src/stats/scoreboard.ts';
import { winnersOf } from '../../src/stats/winners.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/2026-03', import.meta.url));
const { files } = readFolder(FOLDER);

const derived = (dataset: Dataset) => {
  const stats = statistics(dataset);
  const regencies = regenciesOf(dataset, stats, winnersOf(dataset, stats.ceremonies));
  return { stats, board: scoreboard(dataset, stats), regencies };
};
/** The tables of March 2026 with one text of a file changed. */
function edited(file: string, from: RegExp | string, to: string) {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
  const other = text.replace(from, to);
  expect(other).not.toBe(text);
  const { dataset, problems } = readFiles(
    files.map((one) => (one.file === file ? { file, bytes: new TextEncoder().encode(other) } : one)),
  );
  expect(problems).toEqual([]);
  return derived(dataset as Dataset);
}
const now = derived(readFiles(files).dataset as Dataset);

describe('what moves for readers', () => {
  it('is nothing between equal tables', () => {
    const none = { shares: [], headlines: [], promises: [], ranks: [] };
    expect(movesBetween(now, derived(readFiles(files).dataset as Dataset))).toEqual(none);
  });

  it('is the share of a province and of the country, and the ranks, where a count changes', () => {
    const row = /^(15,2025[^,]*,[^,]*,protected_informal,)(\d+)/m;
    const later = edited('observations/participants.csv', row, '$1900000');
    const { shares, ranks, headlines } = movesBetween(now, later);
    expect(headlines).toEqual([]);
    const told = shares.map(({ region, year, segment }) => `${region.code} ${year} ${segment}`);
    expect(new Set(told)).toEqual(
      new Set(['15 2025 informal', '15 2025 total', 'ID 2025 informal', 'ID 2025 total']),
    );
    // The largest move first: of Jambi's informal workers.
    expect(told[0]).toBe('15 2025 informal');
    const jambi = shares.find(({ region, segment }) => region.code === '15' && segment === 'total');
    expect(jambi?.before).toBeCloseTo(26.5, 1);
    expect(jambi?.after).toBe(later.stats.comparable.figure('15', 2025, 'total')?.share);
    const rank = ranks.find(({ region }) => region.code === '15');
    expect(rank?.after).toBeLessThan(rank?.before ?? 0);
    // Those it passed fell by one rank each.
    expect(ranks.filter(({ before = 0, after = 0 }) => after === before + 1).length).toBe(
      ranks.filter(({ region }) => region.code !== '15').length,
    );
  });

  it('is the figure that leads, where a source is corrected', () => {
    const later = edited(
      'observations/reported.csv',
      /^(15,2024-06[^,]*,[^,]*,coverage_total,)43.31/m,
      '$144.31',
    );
    const { headlines, shares } = movesBetween(now, later);
    expect(shares).toEqual([]);
    expect(headlines.map(({ region, before, after }) => [region.name, before?.value, after?.value])).toEqual([
      ['Jambi', 43.31, 44.31],
    ]);
  });

  describe('of a city or a regency', () => {
    const REPORTED = 'observations/reported.csv';
    const moved = (from: RegExp, to: string, file = REPORTED) => {
      const later = edited(file, from, to);
      return {
        leads: movesBetween(now, later).headlines.map(({ region, before, after }) => [
          region.name,
          before?.value,
          after?.value,
        ]),
        charts: changedCharts(regencyCharts(now.regencies), regencyCharts(later.regencies)).map(
          ({ kind, published }) => `${kind} ${published.chart}/${published.of}`,
        ),
        pages: changedRegencies(now.regencies, later.regencies).map((page) => address(page, 'id')),
      };
    };
    const jambi = '/provinsi/jambi/kota-jambi/';

    it('is what leads its page, the chart and the page, and nothing where equal', () => {
      expect(moved(/^(15\.71,2024-08-12,stated,coverage_total,)48\.64/m, '$152.64')).toEqual({
        leads: [['Kota Jambi', 48.64, 52.64]],
        charts: ['changed regency/kota-jambi'],
        pages: [jambi],
      });
      expect(changedRegencies(now.regencies, derived(readFiles(files).dataset as Dataset).regencies)).toEqual(
        [],
      );
    });

    it('is a newer figure, wherever its row pushes those below it', () => {
      const { leads, charts, pages } = moved(
        /^(15\.71,)(2024-08-12)(,stated,coverage_total,)(48\.64)(.*)$/m,
        '$&\n$12026-02$353.1$5',
      );
      expect(leads).toEqual([['Kota Jambi', 48.64, 53.1]]);
      expect(charts).toEqual(['changed regency/kota-jambi']);
      expect(pages).toEqual([jambi]);
    });

    it('is the figure that leads where there is no share, which no chart shows', () => {
      expect(
        moved(/^(32\.04,[^,]*,[^,]*,subsidised_workers,)77000/m, '$178000', 'observations/programmes.csv'),
      ).toEqual({
        leads: [['Kabupaten Bandung', 77_000, 78_000]],
        charts: [],
        pages: ['/provinsi/jawa-barat/kabupaten-bandung/'],
      });
    });

    it('is the page that stands beside a figure of its province', () => {
      const { leads, charts, pages } = moved(/^(15,2024-08-12,stated,coverage_total,)39\.52/m, '$139.62');
      expect([leads, charts]).toEqual([[], []]);
      expect(pages).toContain(jambi);
    });
  });

  it('is the status of a promise whose figure is reached', () => {
    const open = now.board.rows.find(
      ({ progress }) => progress.verdict.status === 'far-behind' && progress.measure?.family === 'reported',
    );
    const { target } = open?.progress ?? {};
    const at = target?.at.line ?? 0;
    const lines = readFileSync(`${FOLDER}/targets.csv`, 'utf8').split('\n');
    const line = lines[at - 1] ?? '';
    const later = edited('targets.csv', line, line.replace(`,${target?.value},`, ',1,'));
    const { promises } = movesBetween(now, later);
    expect(promises).toHaveLength(1);
    expect(promises[0]?.before.verdict.status).toBe('far-behind');
    expect(promises[0]?.after.verdict.status).toBe('achieved');
  });
});
