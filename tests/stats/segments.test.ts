import { describe, expect, it } from 'vitest';
import { mixOf } from '../../src/stats/mix.ts';
import { reported } from '../../src/stats/reported.ts';
import { segmentLag } from '../../src/stats/segment-lag.ts';
import { dataset, type ObservationFacts } from './builder.ts';

describe('a segment that lags', () => {
  it.each([
    [52, 24, { segment: 'informal', gap: 28, far: true }],
    [30, 25, { segment: 'informal', gap: 5, far: false }],
    [20, 40, { segment: 'formal', gap: 20, far: true }],
    [30, 25.1, undefined],
    [undefined, 24, undefined],
    [52, undefined, undefined],
  ] as const)('formal %s, informal %s: %j', (formal, informal, lag) => {
    expect(segmentLag(formal, informal)).toEqual(lag);
  });
});

describe('the mix of three shares', () => {
  const mix = (formal: number, informal: number | undefined, surveyed?: number) => {
    const row = (indicator: string, value: number, period = '2024-06'): ObservationFacts => ({
      indicator,
      value,
      period,
    });
    const data = dataset({
      observations: [
        row('coverage_total', 43.31),
        row('coverage_formal', formal),
        ...(informal === undefined ? [] : [row('coverage_informal', informal)]),
        ...(surveyed === undefined ? [] : [row('formal_share', surveyed, '2024-08')]),
      ],
    });
    const { headline } = reported(data, '15');
    return headline && mixOf(data, headline);
  };

  it('implies a share of formal workers, which the survey’s fits or not', () => {
    expect(mix(52, 24, 41.65)?.implied).toBeCloseTo(68.96, 2);
    expect(mix(52, 24, 41.65)?.fits).toBe(false);
    expect(mix(52, 24, 64)?.fits).toBe(true);
    expect(mix(52, 24, 63.9)?.fits).toBe(false);
    expect(mix(52, 24)).toMatchObject({ surveyed: undefined, fits: undefined });
  });

  it('needs all three, and two that differ', () => {
    expect(mix(52, undefined, 41.65)).toBeUndefined();
    expect(mix(52, 52, 41.65)).toBeUndefined();
  });
});
