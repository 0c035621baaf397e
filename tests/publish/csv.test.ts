import { expect, test } from 'vitest';
import { csvText, guarded } from '../../src/publish/csv.ts';

test.each([
  '=1+1',
  '+62 812',
  '-5 points',
  '@import',
  '  =1+1',
  '\n=1+1',
  '\t=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '＝1+1',
  '＠x',
  '﹢1',
])('%j is no formula for a spreadsheet', (text) => {
  expect(guarded(text)).toBe(`'${text}`);
});

test.each(['Jambi', '', 'a=b', '(=1)', '–5', '1,312,370 potential participants'])(
  '%j stays as it is',
  (text) => {
    expect(guarded(text)).toBe(text);
  },
);

interface Row {
  readonly name: string;
  readonly value: number | null;
}
const columns = [
  { name: 'name', value: ({ name }: Row) => name },
  { name: 'value', value: ({ value }: Row) => value },
];

test('numbers are never guarded, and unknown is empty', () => {
  const rows = [
    { name: 'falling', value: -5.25 },
    { name: 'unknown', value: null },
  ];
  expect(csvText(columns, rows)).toBe('name,value\nfalling,-5.25\nunknown,\n');
});

test('commas, quotes and line breaks are quoted', () => {
  expect(csvText(columns, [{ name: 'a,"b"\nc', value: 0 }])).toBe('name,value\n"a,""b""\nc",0\n');
});

test('a number that cannot be written in full is refused', () => {
  expect(() => csvText(columns, [{ name: 'x', value: Number.NaN }])).toThrow('NaN');
  expect(() => csvText(columns, [{ name: 'x', value: 1e300 }])).toThrow('1e+300');
});
