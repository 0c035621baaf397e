import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importReport, refusalText } from '../../src/desk/import-report.ts';
import { imported, outcomes, type Rows, workbook } from './office.ts';

const MAPPING = `table: observations/reported.csv
header: 1
rows: 2-
set: { period: 2025-06, period_basis: stated, source: koran-1, confidence: high }
take:
  region: { column: A, header: Provinsi }
figures:
  - { column: B, header: Formal, set: { indicator: eligible_total, basis: eligible } }
  - { column: C, header: Informal, set: { indicator: eligible_total, basis: unstated } }
  - { column: D, header: Jumlah, set: { indicator: protected_total, basis: unstated } }
  - { column: E, header: Cakupan, set: { indicator: coverage_total, basis: eligible } }
sum: { D: B + C }
`;
const HEADER = ['Provinsi', 'Formal', 'Informal', 'Jumlah', 'Cakupan'] as const;
const GOOD: Rows = [
  HEADER,
  ['Jambi', '444.444', '333.333', '777.777', '43,3'],
  ['Kab. Bungo', 22222, 11111, 33333, '44,4'],
  ['Jumlah', 466666, '344.444', 811110, '43,5'],
];
const withCell = (row: number, column: number, value: string | number | null): Rows =>
  GOOD.map((cells, i) => (i === row ? cells.map((cell, j) => (j === column ? value : cell)) : cells));
const ALL = ['B2 444444', 'B3 22222', 'C2 333333', 'C3 11111', 'D2 777777', 'D3 33333', 'E2 43.3', 'E3 44.4'];
const read = async (rows: Rows, mapping = MAPPING) => outcomes(await workbook(rows), mapping);
const without = MAPPING.replace('sum: { D: B + C }\n', '');
const passedIn = async (rows: Rows, mapping = MAPPING) =>
  (await imported(await workbook(rows), mapping)).result.passed.map(({ at, why }) => `${at} ${why}`);

describe('the sums of a sheet', () => {
  it('that are those of its figures change nothing, and are said to be held', async () => {
    expect(await read(GOOD)).toEqual(ALL);
    expect(await passedIn(GOOD)).toEqual(['A4 summed']);
  });

  it('of a row refuse it with both numbers and cells where they are not, and what stands beside is kept', async () => {
    const rows = withCell(1, 3, '877.777');
    const noTotal = rows.slice(0, 3);
    expect(await read(noTotal)).toEqual([
      'B3 22222',
      'C3 11111',
      'D2 row-sum',
      'D3 33333',
      'E2 43.3',
      'E3 44.4',
    ]);
    const { result, table, dataset } = await imported(await workbook(noTotal), MAPPING);
    const [refusal] = result.refused;
    expect(refusal).toMatchObject({
      at: 'D2',
      seen: '877.777',
      unread: [
        { at: 'B2', seen: '444.444' },
        { at: 'C2', seen: '333.333' },
      ],
    });
    expect(refusal && refusalText('en', refusal).expected).toBe('777.777, the sum of B2 + C2');
    expect(importReport('id', table, dataset, result)).toContain('diharapkan: 777.777, jumlah B2 + C2');
  });

  it('of a column refuse the column, and no other', async () => {
    expect(await read(withCell(3, 2, '344.445'))).toEqual([
      'B2 444444',
      'B3 22222',
      'C4 column-sum',
      'D2 777777',
      'D3 33333',
      'E2 43.3',
      'E3 44.4',
    ]);
    const { result } = await imported(await workbook(withCell(3, 2, '344.445')), MAPPING);
    expect(result.refused).toMatchObject([
      {
        at: 'C4',
        seen: '344.445',
        details: { expected: '344.444', name: 'C2–C3' },
        unread: [{ at: 'C2' }, { at: 'C3' }],
      },
    ]);
    expect(await passedIn(withCell(3, 2, '344.445'))).toEqual(['A4 total']);
    expect(await read(withCell(3, 2, '344.445'), `${without}sum: { C: no }\n`)).toEqual(ALL);
  });

  it('are not asked of where a part cannot be read, a share, an average or an empty cell', async () => {
    expect(await read(withCell(1, 1, '444,444'))).toContain('D2 777777');
    expect(await passedIn(withCell(1, 1, '444,444'))).toEqual(['A4 total']);
    expect(await read(withCell(3, 4, '99,9'))).toEqual(ALL);
    expect(await read(withCell(3, 0, 'Rata-rata'))).toEqual(ALL);
    expect(await read(withCell(3, 3, null))).toEqual(ALL);
    expect(await passedIn(withCell(3, 0, 'Rata-rata'))).toEqual(['A4 total']);
  });

  it('may be of a part of the rows, of all, or stand above them', async () => {
    const [, jambi = [], bungo = [], total = []] = GOOD;
    const subtotals: Rows = [
      HEADER,
      jambi,
      ['Subtotal', '444.444', '333.333', '777.777', null],
      bungo,
      ['Subtotal', 22222, 11111, 33333, null],
      total,
    ];
    expect(await passedIn(subtotals)).toEqual(['A3 summed', 'A5 summed', 'A6 summed']);
    expect(await passedIn([HEADER, total, jambi, bungo])).toEqual(['A2 summed']);
  });

  it('notice any one figure that is written otherwise', async () => {
    const place = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }));
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1000, max: 99999 }), async ([row, column], value) => {
        fc.pre(Number(String(GOOD[row]?.[column]).replaceAll('.', '')) !== value);
        const found = await read(withCell(row, column, value));
        expect(found.filter((one) => /row-sum|column-sum/.test(one))).not.toEqual([]);
        expect(found).not.toContain(`${'ABCD'[column]}${row + 1} ${value}`);
      }),
      { numRuns: 25 },
    );
  });
});
