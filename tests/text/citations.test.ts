import { expect, test } from 'vitest';
import { bibtexText } from '../../src/text/bibtex.ts';
import { citationWords } from '../../src/text/words/citations.ts';

const work = {
  title: 'Jambi: 43.31% of eligible workers (June 2024)',
  date: 'March 2026',
  referenceDate: '2026, March',
  sentence: 'In Jambi, 568,373 workers were protected, according to BPJS.',
  year: '2026',
  address: 'https://example.org/en/provinces/jambi/',
  key: 'cakupan-jambi',
};

test('a number is cited in the forms of reference lists and of the press', () => {
  const { apa, bibtex, press } = citationWords('en');
  expect(apa(work)).toBe(
    'Cakupan. (2026, March). Jambi: 43.31% of eligible workers (June 2024) [Data set]. https://example.org/en/provinces/jambi/',
  );
  expect(press(work)).toBe(
    'In Jambi, 568,373 workers were protected, according to BPJS. Quoted from Cakupan, data as of March 2026: https://example.org/en/provinces/jambi/',
  );
  expect(bibtex(work).split('\n')).toEqual([
    '@misc{cakupan-jambi,',
    '  author = {{Cakupan}},',
    '  title = {{Jambi: 43.31\\% of eligible workers (June 2024)}},',
    '  year = {2026},',
    '  note = {Tables as of March 2026},',
    '  url = {https://example.org/en/provinces/jambi/}',
    '}',
  ]);
  expect(citationWords('id').bibtex(work)).toContain('note = {Tabel per March 2026}');
});

test('what LaTeX reads as a command stands for itself', () => {
  expect(bibtexText('a_b & 5% of {x} \\ ~^ #$')).toBe(
    'a\\_b \\& 5\\% of \\{x\\} \\textbackslash{} \\textasciitilde{}\\textasciicircum{} \\#\\$',
  );
});
