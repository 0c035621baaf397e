import { describe, expect, it } from 'vitest';
import type { Milestone, Region } from '../../src/data/dataset.ts';
import { parsePeriod } from '../../src/data/period.ts';
import {
  milestonesOf,
  nationalWithin,
  provincialWithin,
  spanOf,
  timeline,
} from '../../src/stats/timeline.ts';
import { real } from './real.ts';

function region(code: string): Region {
  const found = real.regions.get(code);
  if (!found) throw new RangeError(`no region ${code}`);
  return found;
}

const years = (rows: readonly { readonly date: { readonly year: number } | undefined }[]) =>
  rows.map(({ date }) => date?.year);

describe('the timeline', () => {
  const all = timeline(real.milestones);

  it('goes from the newest year to the oldest, what has no date at the end, and loses no row', () => {
    expect(all.map(({ year }) => year)).toEqual([
      2025,
      2024,
      2023,
      2022,
      2021,
      2020,
      2015,
      2011,
      2004,
      undefined,
    ]);
    const rows = all.flatMap(({ milestones }) => milestones);
    expect(new Set(rows)).toEqual(new Set(real.milestones));
    expect(rows).toHaveLength(real.milestones.length);
  });

  it('puts the later day first within a year', () => {
    const dated = all[0]?.milestones.flatMap(({ date }) => (date?.day === undefined ? [] : date.text));
    expect(dated).toEqual(['2025-12-22', '2025-05-15', '2025-02-07']);
  });

  it('puts what is known by its year alone after the dated of that year', () => {
    for (const { milestones } of all) {
      const precise = milestones.map(({ date }) => date?.month !== undefined);
      expect(precise).toEqual(precise.toSorted((a, b) => Number(b) - Number(a)));
    }
    expect(all[0]?.milestones.some(({ date }) => date?.month === undefined)).toBe(true);
  });
});

describe('the milestones of a region', () => {
  it('are its own', () => {
    expect(milestonesOf(real, region('15')).map(({ instrument }) => instrument)).toEqual([
      'BKBK Provinsi Jambi',
    ]);
  });

  it('stand beside the national ones of the years given, both ends within', () => {
    const within = nationalWithin(real, region('15'), { from: 2015, to: 2021 });
    expect(new Set(years(within))).toEqual(new Set([2015, 2020, 2021]));
    expect(within.every((row) => row.region === 'ID')).toBe(true);
    expect(nationalWithin(real, region('15'), undefined)).toEqual([]);
  });

  it('of the years of a chart stand oldest first; the country’s would crowd its own', () => {
    const dated = ['2025-03', '2023', '2021-01-02', undefined].map((text) => ({
      ...(real.milestones[0] as Milestone),
      region: '15',
      date: text === undefined ? undefined : parsePeriod(text),
    }));
    const within = provincialWithin({ milestones: dated }, region('15'), { from: 2022, to: 2025 });
    expect(within.map(({ date }) => date?.text)).toEqual(['2023', '2025-03']);
    expect(provincialWithin(real, region('ID'), { from: 2000, to: 2030 })).toEqual([]);
  });

  it('are not told twice of the country, whose own they are', () => {
    expect(nationalWithin(real, region('ID'), { from: 2000, to: 2030 })).toEqual([]);
    expect(milestonesOf(real, region('ID')).length).toBeGreaterThan(20);
  });
});

describe('the span of some dates', () => {
  it('is from the first year to the last', () => {
    expect(spanOf([{ year: 2024 }, { year: 2018 }, { year: 2021 }])).toEqual({ from: 2018, to: 2024 });
    expect(spanOf([{ year: 2024 }])).toEqual({ from: 2024, to: 2024 });
    expect(spanOf([])).toBeUndefined();
  });
});
