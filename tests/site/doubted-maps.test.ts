import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDataset } from '../../src/data/load.ts';
import { statistics } from '../../src/stats/profile.ts';
import { LANGS } from '../../src/text/lang.ts';
import { markedNameOf } from '../../src/text/names.ts';
import { doubtedUnitsSentence } from '../../src/text/sentences/quality.ts';
import { DIST, pagesOf } from './dist.ts';

interface Doubt {
  readonly acknowledged: boolean;
  readonly comparable_years: readonly number[];
}

const { comparable } = statistics(loadDataset(process.env['DATA_DIR'] || 'data'));
const documents = new Map(pagesOf(DIST).map((page) => [page.address, page.document]));

/** Whether the record of a province says that a comparable figure of a year rests on what is doubted. */
function isDoubted(code: string, year: number): boolean {
  const record: { readonly doubts: readonly Doubt[] } = JSON.parse(
    readFileSync(join(DIST, `api/v1/regions/${code}.json`), 'utf8'),
  );
  return record.doubts.some(
    ({ acknowledged, comparable_years: years }) => !acknowledged && years.includes(year),
  );
}

test.each(LANGS)('the map of a year names the regions whose own pages doubt their figure (%s)', (lang) => {
  const said = comparable.years.map((year) => {
    const path = lang === 'id' ? `peta/${year}/semua/` : `en/map/${year}/all/`;
    return documents.get(path)?.querySelector('[data-part="opening"] .doubt')?.textContent;
  });
  const expected = comparable.years.map((year) => {
    // A former province has no page of its own: those of its members tell of its figures.
    const units = comparable.unitsIn(year).filter(({ code, members }) => isDoubted(members[0] ?? code, year));
    return doubtedUnitsSentence(
      lang,
      year,
      units.map((unit) => markedNameOf(lang, unit)),
    );
  });
  expect(said).toEqual(expected);
});
