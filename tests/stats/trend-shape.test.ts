import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trendShape } from '../../src/stats/trend-shape.ts';
import { stats } from './real.ts';

const series = (...shares: number[]) => shares.map((share, i) => ({ share, year: 2022 + i }));

describe('the shape of a series', () => {
  it('takes two points', () => {
    expect(trendShape([])).toBeUndefined();
    expect(trendShape(series(20))).toBeUndefined();
  });

  it.each([
    ['rose', [20, 25]],
    ['rose', [20, 25, 22, 27]],
    ['rose', [20, 20.5]],
    ['fell', [25, 22, 20]],
    ['flat', [20, 20.3]],
    ['flat', [20, 20.4, 20]],
    ['rose', [20, 30, 29.6]],
    ['rose-then-fell', [18, 24.2, 21.4]],
    ['rose-then-fell', [24, 26, 20]],
    ['fell-then-rose', [24, 18, 22]],
    ['rose-then-fell', [20, 30, 15, 20]],
    ['fell-then-rose', [20, 22, 10, 20]],
  ] as const)('%s: %j', (kind, shares) => {
    expect(trendShape(series(...shares))?.kind).toBe(kind);
  });

  it('names its ends and its turn', () => {
    const [first, top, last] = series(18, 24.2, 21.4);
    expect(trendShape(series(18, 24.2, 21.4))).toEqual({
      first,
      last,
      turns: [top],
      kind: 'rose-then-fell',
    });
  });

  it.each([
    [[20, 25], []],
    [[20, 30, 29.6], []],
    [
      [11.5, 10, 12.6, 8.1],
      [10, 12.6],
    ],
    [
      [20, 30, 15, 20],
      [30, 15],
    ],
    [
      [20, 25, 10, 30, 15],
      [25, 10, 30],
    ],
    [[24, 18, 22], [18]],
  ])('%j turned at %j', (shares, turns) => {
    expect(trendShape(series(...shares))?.turns.map(({ share }) => share)).toEqual(turns);
  });

  it('turns up and down by turns, and leaves no point out that stands clear of those beside it', () => {
    const share = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.array(share, { minLength: 2, maxLength: 9 }), (shares) => {
        const all = series(...shares);
        const shape = trendShape(all);
        if (!shape) throw new Error('two points have a shape');
        const stops = [shape.first, ...shape.turns, shape.last];
        const ups = stops.slice(1).map((stop, i) => Math.sign(stop.share - (stops[i]?.share ?? 0)));
        if (shape.turns.length > 0)
          for (const [i, up] of ups.entries()) expect(up).toBe((-1) ** i * (ups[0] ?? 0));
        for (const [i, to] of stops.slice(1).entries()) {
          const from = stops[i] ?? to;
          const [low, high] = [from.share, to.share].sort((a, b) => a - b);
          for (const { share: between } of all.filter(({ year }) => year > from.year && year < to.year)) {
            expect(between).toBeGreaterThanOrEqual(low ?? Number.NaN);
            expect(between).toBeLessThanOrEqual(high ?? Number.NaN);
          }
        }
      }),
    );
  });

  it('of a mirrored series is the mirrored shape, but for the tie that goes to the peak', () => {
    const mirror = {
      rose: 'fell',
      fell: 'rose',
      flat: 'flat',
      'rose-then-fell': 'fell-then-rose',
      'fell-then-rose': 'rose-then-fell',
    } as const;
    const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 10);
    fc.assert(
      fc.property(fc.array(share, { minLength: 2, maxLength: 6 }), (shares) => {
        const shape = trendShape(series(...shares));
        const mirrored = trendShape(series(...shares.map((s) => 100 - s)));
        if (!shape || shape.turns.length > 1) return;
        expect(mirrored?.kind).toBe(mirror[shape.kind]);
      }),
    );
  });
});

it('Sulawesi Barat and the country rose, then fell', () => {
  expect(trendShape(stats.comparable.series('76', 'total'))).toMatchObject({
    kind: 'rose-then-fell',
    turns: [{ year: 2024 }],
  });
  expect(trendShape(stats.comparable.series('ID', 'total'))).toMatchObject({
    kind: 'rose-then-fell',
    turns: [{ year: 2024 }],
  });
});
