import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossesOf, tableChanges } from '../../src/data/table-changes.ts';
import { type Changes, folder, observations, SMALL } from './folder.ts';

const REPORTED = 'observations/reported.csv';
const ROWS = SMALL[REPORTED].trimEnd().split('\n').slice(1);
const COUNT = '15,2024-06,stated,protected_total,568373,,unstated,koran-1,high,';
const between = (after: Changes, before: Changes = {}) => tableChanges(folder(before), folder(after));

describe('changes between two states of the tables', () => {
  it('are none where nothing changed', () => {
    expect(between({})).toEqual([]);
  });

  it('are none where rows only stand elsewhere, in whatever order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ROWS, { minLength: ROWS.length }), fc.nat(ROWS.length), (rows, cut) => {
        const parts = {
          [REPORTED]: observations(...rows.slice(0, cut)),
          'observations/more.csv': observations(...rows.slice(cut)),
        };
        expect(between(parts)).toEqual([]);
      }),
    );
  });

  it('tell a row that is added, changed or gone, with its place', () => {
    const added = '15,2025-03,stated,coverage_total,44,,eligible,koran-1,high,';
    const changes = between({
      [REPORTED]: observations(ROWS[0] ?? '', COUNT.replace('568373', '570000'), added),
    });
    expect(changes.map(({ row: _, ...change }) => change)).toEqual([
      {
        kind: 'changed',
        table: 'observations',
        file: REPORTED,
        line: 3,
        key: ['15', '2024-06', 'protected_total', 'unstated', 'koran-1'],
        cells: [{ column: 'value', before: '568373', after: '570000' }],
      },
      {
        kind: 'added',
        table: 'observations',
        file: REPORTED,
        line: 4,
        key: ['15', '2025-03', 'coverage_total', 'eligible', 'koran-1'],
        cells: [],
      },
      {
        kind: 'removed',
        table: 'observations',
        file: REPORTED,
        line: 4,
        key: ['15', '2023', 'coverage_total', 'unstated', 'koran-2'],
        cells: [],
      },
    ]);
  });

  it('tell every row of a table that is new', () => {
    const text = 'printed,province,winner,note\nPT  Maju,,PT Maju,\n';
    expect(between({ 'awards/aliases.csv': text })).toMatchObject([
      { kind: 'added', table: 'aliases', line: 2, key: ['PT  Maju', ''] },
    ]);
  });
});

describe('what a change takes away', () => {
  it('is a row that is gone, a cell that was emptied, a figure that moved', () => {
    const [first = ''] = ROWS;
    const losses = lossesOf(
      between({
        [REPORTED]: observations(
          first.replace('43.31', '44.31').replace('about', ''),
          COUNT.replace('high', 'medium'),
        ),
      }),
    );
    expect(losses.map(({ change, column, was }) => [change.key[2], column, was])).toEqual([
      ['coverage_total', 'value', '43.31'],
      ['coverage_total', 'qualifier', 'about'],
      ['coverage_total', undefined, '36'],
    ]);
  });

  it('is nothing where something is only added or told better', () => {
    const noted = `${COUNT}catatan`;
    const [first = '', , last = ''] = ROWS;
    expect(lossesOf(between({ [REPORTED]: observations(first, noted, last) }))).toEqual([]);
  });
});
