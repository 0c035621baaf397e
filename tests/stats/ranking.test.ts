import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranking } from '../../src/stats/ranking.ts';

const ranksOf = (values: readonly number[]): number[] => ranking(values, (v) => v).map(({ rank }) => rank);

describe('ranking', () => {
  it('puts the highest first; equals share the better rank and the next one is passed over', () => {
    expect(ranksOf([10, 30, 20, 30])).toEqual([1, 1, 3, 4]);
    expect(ranksOf([5, 5, 5])).toEqual([1, 1, 1]);
    expect(ranksOf([])).toEqual([]);
  });

  it('keeps the order in which equals came', () => {
    const items = [
      { name: 'b', share: 1 },
      { name: 'a', share: 1 },
    ];
    expect(ranking(items, ({ share }) => share).map(({ item }) => item.name)).toEqual(['b', 'a']);
  });

  it('gives each item one more than the number of higher ones, in whatever order they come', () => {
    const values = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 40 });
    fc.assert(
      fc.property(
        values.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const higher = (v: number): number => all.filter((other) => other > v).length;
          for (const { rank, item } of ranking(all, (v) => v)) expect(rank).toBe(higher(item) + 1);
          expect(ranking(shuffled, (v) => v)).toEqual(ranking(all, (v) => v));
        },
      ),
    );
  });

  it('leaves its input alone', () => {
    const items = Object.freeze([1, 3, 2]);
    ranking(items, (v) => v);
    expect(items).toEqual([1, 3, 2]);
  });
});
