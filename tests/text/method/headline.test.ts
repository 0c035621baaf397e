import { expect, test } from 'vitest';
import { CUTS } from '../../../src/stats/examples.ts';
import { HEADLINE_POINTS } from '../../../src/stats/reported.ts';
import { LANGS } from '../../../src/text/lang.ts';
import { disagreeSentence, headlinePoints } from '../../../src/text/sentences/method/headline.ts';
import { methodWords } from '../../../src/text/words/method.ts';

test('a disagreement is told with the numbers that the arithmetic uses', () => {
  expect(disagreeSentence('id', CUTS)).toMatch(/3 poin .* tiga bulan/);
  expect(disagreeSentence('en', CUTS)).toMatch(/3 points .* three months/);
});

test.each(LANGS)('the table of points is the rule’s (%s)', (lang) => {
  const rows = headlinePoints(lang, HEADLINE_POINTS);
  expect(rows.map(({ key }) => key)).toEqual(Object.keys(HEADLINE_POINTS));
  expect(rows.at(-1)?.points).toBe('−2');
  for (const { key } of rows) expect(methodWords(lang).headline[key]).not.toBe('');
});
