import { expect, test } from 'vitest';
import { byUse } from '../../src/publish/table-order.ts';
import { LANGS } from '../../src/text/lang.ts';
import { dataWords } from '../../src/text/words/data.ts';
import { real } from '../stats/real.ts';

test('tables stand in the order of their use, new ones last', () => {
  const files = byUse([{ file: 'new.csv' }, ...real.files]).map(({ file }) => file);
  expect(files).toHaveLength(real.files.length + 1);
  expect(files[0]).toBe('observations/reported.csv');
  expect(files.indexOf('sources.csv')).toBeGreaterThan(files.indexOf('targets.csv'));
  expect(files.indexOf('new.csv')).toBeGreaterThan(files.indexOf('bases.csv'));
});

test('each file of the figures has a name of its own', () => {
  const files = real.files.filter(({ table }) => table === 'observations').map(({ file }) => file);
  for (const lang of LANGS) {
    const titles = Object.entries(dataWords(lang).partTitles);
    expect(titles.map(([file]) => file)).toEqual(expect.arrayContaining(files));
    expect(new Set(titles.map(([, title]) => title)).size).toBe(titles.length);
  }
});
