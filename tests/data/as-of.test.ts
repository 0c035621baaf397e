import { expect, it } from 'vitest';
import { asOf } from '../../src/data/as-of.ts';
import { dataset, on } from '../stats/builder.ts';
import { stats } from '../stats/real.ts';

const row = (period: string) => ({ period, indicator: 'coverage_total', value: 40 });

it('the newest moment of the data is the latest observation, whenever articles were published', () => {
  const observations = [row('2024-06'), row('2025-01-31')];
  expect(asOf(dataset({ observations }))?.text).toBe('2025-01-31');
  const sources = [{ id: 'a', published: on('2025-03') }];
  expect(asOf(dataset({ observations, sources }))?.text).toBe('2025-01-31');
  expect(asOf(dataset({ sources }))).toBeUndefined();
});

it('a figure dated to a year says nothing of the moment: its year may not have ended', () => {
  expect(asOf(dataset({ observations: [row('2024-06'), row('2026')] }))?.text).toBe('2024-06');
  expect(asOf(dataset({ observations: [row('2026')] }))).toBeUndefined();
  expect(asOf(dataset({}))).toBeUndefined();
});

it('of the real tables is March 2026', () => {
  expect(stats.asOf.text).toBe('2026-03');
});
