import { describe, expect, it } from 'vitest';
import { statistics } from '../../src/stats/profile.ts';
import { revisedBy } from '../../src/stats/revised.ts';
import { dataset, says, type TargetFacts } from './builder.ts';
import { real, stats } from './real.ts';

/** What took the place of the first of some promises. */
function revision(...targets: readonly TargetFacts[]): number | undefined {
  const built = dataset({ observations: [says('2024-06', 40)], targets });
  const { promises } = statistics(built).profile('15');
  const first = promises.find(({ target }) => target === built.targets[0]);
  return first && revisedBy(built, first, promises)?.value;
}

describe('a promise that was changed', () => {
  const first = { due: '2025', value: 55, setOn: '2024-06' };

  it('is one for the same date with another value, set later', () => {
    expect(revision(first, { due: '2025', value: 60, setOn: '2025-01' })).toBe(60);
    expect(revision(first, { due: '2025', value: 50, setOn: '2024-12-01' })).toBe(50);
  });

  it('names the first that took its place', () => {
    const [second, third] = [
      { due: '2025', value: 60, setOn: '2025-01' },
      { due: '2025', value: 65, setOn: '2025-03' },
    ];
    expect(revision(first, third, second)).toBe(60);
  });

  it('is none where the value, the date or the basis tell of another, or the days do not tell which came first', () => {
    expect(revision(first, { due: '2025', value: 55, setOn: '2025-01' })).toBeUndefined();
    expect(revision(first, { due: '2026', value: 60, setOn: '2025-01' })).toBeUndefined();
    expect(revision(first, { due: '2025', value: 60, setOn: '2025-01', basis: 'employed' })).toBeUndefined();
    expect(revision(first, { due: '2025', value: 60 })).toBeUndefined();
    expect(revision(first, { due: '2025', value: 60, setOn: '2024-06-20' })).toBeUndefined();
    const unstated = { basis: 'unstated' };
    expect(
      revision({ ...first, ...unstated }, { due: '2025', value: 60, setOn: '2025-01', ...unstated }),
    ).toBeUndefined();
  });

  it('keeps its verdict: 674,000 workers in Jambi became 782,000', () => {
    const { promises } = stats.profile('15');
    const promise = promises.find(({ target }) => target.value === 674_000);
    if (!promise) throw new Error('no such promise');
    expect(revisedBy(real, promise, promises)?.value).toBe(782_000);
    expect(promise.verdict.status).toBe('stale');
  });
});
