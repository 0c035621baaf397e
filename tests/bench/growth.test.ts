import { expect, test } from 'vitest';
import { builtOf, growthTable } from '../../scripts/bench/growth.ts';
import { oneFigureChanged } from '../../scripts/bench/one-figure.ts';

test('what a build made is read from what it says', () => {
  expect(builtOf('built 1516 pages in 20.8 s, 3730 files new → dist\n')).toEqual({
    pages: 1516,
    written: 3730,
  });
  expect(() => builtOf('nothing was built')).toThrow('the build did not end');
});

test('one figure of a table changes, and nothing else', () => {
  const rows = ['region,period,period_basis,indicator,value,note', 'a,1,s,x,10,n', 'b,1,s,x,4.56,n', ''];
  expect(oneFigureChanged(rows.join('\n'))).toBe(rows.with(2, 'b,1,s,x,4.57,n').join('\n'));
  expect(oneFigureChanged(rows.toSpliced(2, 1).join('\n'))).toBe(
    rows.toSpliced(2, 1).with(1, 'a,1,s,x,11,n').join('\n'),
  );
});

test('builds are told with their pages a second', () => {
  const cost = { pages: 6000, written: 12, seconds: 20, cpuSeconds: 30, peakBytes: 1_074e6 };
  const table = growthTable([{ regencyPages: 5000, rows: 9, cold: cost, again: { ...cost, seconds: 4 } }]);
  expect(table.split('\n')[1]?.trim().split(/ {2,}/)).toEqual([
    ...['5000', '6000', '9', '20.0 s', '300', '1074 MB', '4.0 s', '12', '1074 MB'],
  ]);
});
