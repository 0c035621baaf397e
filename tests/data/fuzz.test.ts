import { describe, expect, it } from 'vitest';
import { difference } from '../../scripts/fuzz/plain-reader.ts';
import { fuzz } from '../../scripts/fuzz/run.ts';
import { readFiles } from '../../src/data/gate.ts';
import { folder, observations } from './folder.ts';

describe('the gate under mutations of the tables', () => {
  it('never crashes, hangs, or lets a figure through that the bytes do not say', () => {
    const outcome = fuzz({ dir: 'tests/fixtures/2026-03', seed: 'unit', from: 0, to: 300 });
    expect(outcome.failures).toEqual([]);
    // Most damage is seen, and some makes another valid table; where one is missing, nothing was tried.
    expect(outcome.refused).toBeGreaterThan(150);
    expect(outcome.changed).toBeGreaterThan(15);
    expect(outcome.refused + outcome.taken).toBe(300);
  }, 120_000);

  it('does the same again for the same seed', () => {
    const part = { dir: 'tests/fixtures/2026-03', seed: 'unit', from: 190, to: 210 };
    const { slowest: _, ...one } = fuzz(part);
    const { slowest: __, ...two } = fuzz(part);
    expect(one).toEqual(two);
  });
});

describe('the plain reader', () => {
  const FILE = 'observations/reported.csv';
  const of = (...rows: readonly string[]) => folder({ [FILE]: observations(...rows) });
  const A = '15,2024,stated,coverage_total,43.31,,unstated,koran-1,high,satu';
  const B = '15,2023,stated,coverage_total,40.50,about,unstated,koran-1,high,"dua, ""tiga"""';
  const { dataset } = readFiles(of(A, B));
  if (!dataset) throw new Error('the rows are good');

  it('finds nothing where all is said as it stands', () => {
    expect(difference(dataset, of(A, B))).toBeUndefined();
    expect(difference(dataset, of(A, B.replace('40.50', '40.5')))).toBeUndefined();
  });

  it.each([
    ['another figure', of(A.replace('43.31', '43.32'), B), 'value: "43.32" became 43.31'],
    ['figures changed about', of(A.replace('43.31', '40.5'), B.replace('40.50', '43.31')), 'value'],
    ['a digit that was lost', of(A.replace('43.31', '43.310000000000000001'), B), 'value'],
    ['a row more', of(A, B, A.replace('2024', '2022')), '3 rows became 2'],
    ['a row less', of(A), '1 rows became 2'],
    ['rows in another order', of(B, A), 'period'],
    ['another note', of(A.replace('satu', 'dua'), B), 'note'],
    ['a note that was dropped', of(A, B.replace(',"dua, ""tiga"""', ',')), 'note'],
    ['another region', of(A.replace('15,', '91,'), B), 'region'],
  ])('finds %s', (_, files, what) => {
    expect(difference(dataset, files)).toContain(what);
  });
});
