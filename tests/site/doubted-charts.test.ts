import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/data/load.ts';
import { segmentSlug } from '../../src/publish/addresses.ts';
import { SEGMENTS } from '../../src/stats/comparable.ts';
import { statistics } from '../../src/stats/profile.ts';
import { LANGS } from '../../src/text/lang.ts';
import { markedNameOf } from '../../src/text/names.ts';
import { doubtedUnitsSentence } from '../../src/text/sentences/quality.ts';
import { DIST, pagesOf } from './dist.ts';

interface Finding {
  readonly rule: string;
  readonly acknowledged: boolean;
  readonly file: string | null;
  readonly line: number | null;
}

const { comparable } = statistics(loadDataset(process.env['DATA_DIR'] || 'data'));
const documents = new Map(pagesOf(DIST).map((page) => [page.address, page.document]));

const quality: {
  readonly rules: readonly { readonly rule: string; readonly kind: string }[];
  readonly findings: readonly Finding[];
} = JSON.parse(readFileSync(join(DIST, 'api/v1/quality.json'), 'utf8'));
const doubts = new Set(quality.rules.filter(({ kind }) => kind === 'doubt').map(({ rule }) => rule));
const doubtedRows = new Set(
  quality.findings
    .filter(({ rule, acknowledged }) => doubts.has(rule) && !acknowledged)
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
    expect(said.join('')).not.toBe('');
  });

  test('goes with the map and its tiles into the pages of others', () => {
    const embed = lang === 'id' ? 'embed' : 'en/embed';
    for (const view of VIEWS)
      for (const chart of ['map', 'tiles'])
        expect(textOf(`${embed}/${chart}/${view.year}-${view.segment}/`, 'footer')).toContain(expected(view));
  });

  test('stands in the drawing that is taken along', () => {
    for (const view of VIEWS) {
      const svg = readFileSync(join(DIST, `charts/map/${view.year}-${view.segment}.${lang}.svg`), 'utf8');
      const text = new JSDOM(svg).window.document.body.textContent.replace(/\s+/g, '');
      expect(text).toContain(expected(view).replace(/\s+/g, ''));
    }
  });
});
