import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/data/dataset.ts';
import { loadDataset } from '../../src/data/load.ts';
import { segmentSlug } from '../../src/publish/addresses.ts';
import { publishedCharts } from '../../src/publish/published-charts.ts';
import { releaseOf } from '../../src/publish/release.ts';
import { SEGMENTS } from '../../src/stats/comparable.ts';
import { figureText } from '../../src/text/figures.ts';
import { LANGS } from '../../src/text/lang.ts';
import { markedNameOf } from '../../src/text/names.ts';
import { doubtedUnitsSentence, yearsSentence } from '../../src/text/sentences/quality.ts';
import { geography } from '../publish/charts.ts';
import { DIST, pagesOf } from './dist.ts';

interface Finding {
  readonly rule: string;
  readonly acknowledged: boolean;
  readonly file: string | null;
  readonly line: number | null;
}

const dataset = loadDataset(process.env['DATA_DIR'] || 'data');
const release = releaseOf(dataset);
const { comparable } = release.stats;
const charts = publishedCharts(release, geography);
const documents = new Map(pagesOf(DIST).map((page) => [page.address, page.document]));

const quality: {
  readonly rules: readonly { readonly rule: string; readonly kind: string }[];
  readonly findings: readonly Finding[];
} = JSON.parse(readFileSync(join(DIST, 'api/v1/quality.json'), 'utf8'));
const doubts = new Set(quality.rules.filter(({ kind }) => kind === 'doubt').map(({ rule }) => rule));
const placeOf = ({ at: { file, line } }: Observation): string => `${file}:${line}`;
const doubtedRows = new Set(
  quality.findings
    .filter(({ rule, acknowledged }) => doubts.has(rule) && !acknowledged)
    .map(({ file, line }) => `${file}:${line}`),
);

/** Those whose age is not all that is odd about them: an old figure is dated, not doubted. */
const oddRows = new Set(
  quality.findings
    .filter(({ rule, acknowledged }) => doubts.has(rule) && rule !== 'stale-region' && !acknowledged)
    .map(({ file, line }) => `${file}:${line}`),
);

const VIEWS = comparable.years.flatMap((year) => SEGMENTS.map((segment) => ({ year, segment })));

describe.each(LANGS)('what is doubted (%s)', (lang) => {
  const textOf = (path: string, part: string): string =>
    documents.get(path)?.querySelector(part)?.textContent.replace(/\s+/g, ' ') ?? `no ${part} on ${path}`;
  /** By the list of doubts: what a view has to say. */
  const expected = ({ year, segment }: (typeof VIEWS)[number]): string => {
    const units = comparable
      .unitsIn(year)
      .filter(({ code }) =>
        comparable
          .figure(code, year, segment)
          ?.inputs.some(({ at: { file, line } }) => doubtedRows.has(`${file}:${line}`)),
      );
    const names = units.map((unit) => markedNameOf(lang, unit));
    return doubtedUnitsSentence(lang, year, names) ?? '';
  };

  test('is told on the page of every view', () => {
    const said = VIEWS.map(({ year, segment }) => {
      const slug = segmentSlug(lang, segment);
      const page = documents.get(lang === 'id' ? `peta/${year}/${slug}/` : `en/map/${year}/${slug}/`);
      return page?.querySelector('[data-part="opening"] .doubt')?.textContent ?? '';
    });
    expect(said).toEqual(VIEWS.map(expected));
  });

  test('goes with the map and its tiles into the pages of others', () => {
    const embed = lang === 'id' ? 'embed' : 'en/embed';
    for (const view of VIEWS)
      for (const chart of ['map', 'tiles'])
        expect(textOf(`${embed}/${chart}/${view.year}-${view.segment}/`, 'footer')).toContain(expected(view));
  });

  test.each(charts.map((chart) => [`${chart.chart}/${chart.of}`, chart] as const))(
    'stands in the frame of %s, and nothing else does',
    (name, { shows, page }) => {
      const footer = textOf(lang === 'id' ? `embed/${name}/` : `en/embed/${name}/`, 'footer');
      const { figures, reported } = shows();
      const doubted = figures.filter(
        ({ region, inputs }) => region !== 'ID' && inputs.some((row) => doubtedRows.has(placeOf(row))),
      );
      const ofOne = page.kind === 'region';
      const years = [...new Set(doubted.map(({ year }) => year))].toSorted();
      const computed = ofOne
        ? [yearsSentence(lang, years) ?? '']
        : years.map((year) => {
            const codes = new Set(doubted.filter((each) => each.year === year).map(({ region }) => region));
            const names = [...codes].toSorted().map((code) => {
              const region = dataset.regions.get(code);
              return region ? markedNameOf(lang, region) : code;
            });
            return doubtedUnitsSentence(lang, year, names) ?? '';
          });
      for (const sentence of computed) expect(footer).toContain(sentence);
      const rows = new Set(reported.filter((row) => oddRows.has(placeOf(row))));
      for (const row of rows) expect(footer).toContain(figureText(lang, dataset, row));
      const told = footer.match(lang === 'id' ? /ragukan/g : /we doubt/g) ?? [];
      expect(told.length).toBeGreaterThanOrEqual(computed.filter(Boolean).length);
      if (doubted.length === 0) expect(told.length).toBeLessThanOrEqual(rows.size);
    },
  );

  test('stands in the drawing that is taken along', () => {
    for (const view of VIEWS) {
      const svg = readFileSync(join(DIST, `charts/map/${view.year}-${view.segment}.${lang}.svg`), 'utf8');
      const text = new JSDOM(svg).window.document.body.textContent.replace(/\s+/g, '');
      expect(text).toContain(expected(view).replace(/\s+/g, ''));
    }
  });
});
