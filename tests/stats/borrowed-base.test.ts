import { describe, expect, it } from 'vitest';
import { borrowedBase } from '../../src/stats/borrowed-base.ts';
import { statements } from '../../src/stats/reported.ts';
import { dataset, type ObservationFacts, says } from './builder.ts';

const OTHERS = ['b', 'c', 'd'];
/** What another source says all workers are, in persons. */
const base = (period: string, value: number, facts: Partial<ObservationFacts> = {}): ObservationFacts => ({
  ...{ period, indicator: 'eligible_total', value, source: 'b' },
  ...facts,
});
/** The persons borrowed by a share of June 2024 without a base of its own. */
const borrowed = (
  rows: readonly ObservationFacts[],
  share: Partial<ObservationFacts> = {},
): number | undefined => {
  const tables = dataset({
    sources: ['a', ...OTHERS].map((id) => ({ id })),
    observations: [says('2024-06', 43.31, { source: 'a', ...share }), ...rows],
  });
  const own = statements(tables, '15').find(
    ({ source, period }) => source === 'a' && period.text === '2024-06',
  );
  if (!own) throw new Error('the share is no statement');
  return borrowedBase(tables, own)?.value;
};

describe('a base that another source states', () => {
  it.each<[string, readonly ObservationFacts[], number | undefined]>([
    ['of the same time', [base('2024-06', 100)], 100],
    ['half a year later', [base('2024-12', 100)], 100],
    ['half a year before', [base('2023-12', 100)], 100],
    ['more than half a year away', [base('2025-01', 100)], undefined],
    ['of low confidence', [base('2024-06', 100, { confidence: 'low' })], undefined],
    ['of its own source', [base('2024-06', 100, { source: 'a' })], undefined],
    [
      'of the basis of the share beside it',
      [base('2024-07', 100), says('2024-07', 40, { source: 'b' })],
      100,
    ],
    [
      'of another basis',
      [base('2024-07', 100), says('2024-07', 40, { source: 'b', basis: 'labour_force' })],
      undefined,
    ],
    [
      'of the basis it names, where its source gives shares on several',
      [
        base('2024-07', 100, { basis: 'eligible' }),
        says('2024-07', 20, { source: 'b', basis: 'employed' }),
        says('2024-07', 40, { source: 'b' }),
      ],
      100,
    ],
    [
      'that does not say which of several shares it is of',
      [
        base('2024-07', 100),
        says('2024-07', 40, { source: 'b' }),
        says('2024-07', 20, { source: 'b', basis: 'employed' }),
      ],
      undefined,
    ],
    [
      'an exact one before a rounded one',
      [base('2024-06', 1, { qualifier: 'about' }), base('2024-08', 2, { source: 'c' })],
      2,
    ],
    [
      'the more trusted',
      [base('2024-06', 1, { confidence: 'medium' }), base('2024-08', 2, { source: 'c' })],
      2,
    ],
    ['the nearer', [base('2024-09', 1), base('2024-05', 2, { source: 'c' })], 2],
    ['of two as near the newer', [base('2024-05', 1), base('2024-07', 2, { source: 'c' })], 2],
    [
      'of two alike the first by source',
      [base('2024-06', 1, { source: 'd' }), base('2024-06', 2, { source: 'c' })],
      2,
    ],
  ])('is taken, or not: %s', (_, rows, wanted) => {
    expect(borrowed(rows)).toBe(wanted);
  });

  it('is never taken for a share that does not say its basis', () => {
    expect(borrowed([base('2024-06', 100)], { basis: 'unstated' })).toBeUndefined();
    expect(borrowed([base('2024-06', 100)], { basis: undefined })).toBeUndefined();
  });
});
