import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { comparable, SEGMENTS } from '../../src/stats/comparable.ts';
import { statistics } from '../../src/stats/profile.ts';
import { dataset, type Facts, type ObservationFacts, on } from './builder.ts';
import { real, stats } from './real.ts';

interface Workforce {
  readonly employed: number;
  readonly formalShare: number;
}

const employedRows = (
  region: string,
  year: number,
  { employed, formalShare }: Workforce,
): ObservationFacts[] => [
  { region, period: `${year}-08`, indicator: 'employed', value: employed },
  { region, period: `${year}-08`, indicator: 'formal_share', value: formalShare },
];

const participantRows = (
  region: string,
  year: number,
  formal: number,
  informal: number,
): ObservationFacts[] => [
  { region, period: `${year}`, indicator: 'protected_formal', basis: 'residence', value: formal },
  { region, period: `${year}`, indicator: 'protected_informal', basis: 'residence', value: informal },
];

const WORK: Workforce = { employed: 1000, formalShare: 40 };
const PAPUA: Facts['regions'] = [
  { code: '91' },
  { code: '93' },
  { code: '91-2021', validTo: 2022, members: ['91', '93'] },
];
const shares = (facts: Facts, region: string, year: number): (number | undefined)[] =>
  SEGMENTS.map((segment) => comparable(dataset(facts)).figure(region, year, segment)?.share);

describe('a comparable figure', () => {
  const complete = [...participantRows('15', 2024, 200, 60), ...employedRows('15', 2024, WORK)];

  it('divides participants by the employed of their segment', () => {
    expect(shares({ observations: complete }, '15', 2024)).toEqual([26, 50, 10]);
  });

  it('names the rows it is made of', () => {
    const figure = comparable(dataset({ observations: complete })).figure('15', 2024, 'informal');
    expect(figure?.covered).toBe(60);
    expect(figure?.base).toBe(600);
    expect(figure?.inputs.map(({ indicator }) => indicator)).toEqual([
      'protected_informal',
      'employed',
      'formal_share',
    ]);
  });

  it.each(['protected_formal', 'protected_informal', 'employed'])(
    'total is missing without %s',
    (indicator) => {
      const observations = complete.filter((row) => row.indicator !== indicator);
      expect(shares({ observations }, '15', 2024)[0]).toBeUndefined();
    },
  );

  it('a total needs no formal share, its segments do', () => {
    const observations = complete.filter((row) => row.indicator !== 'formal_share');
    expect(shares({ observations }, '15', 2024)).toEqual([26, undefined, undefined]);
  });

  it('never takes the February survey for August', () => {
    const february = employedRows('15', 2024, { employed: 500, formalShare: 10 }).map((row) => ({
      ...row,
      period: '2024-02',
    }));
    expect(shares({ observations: [...complete, ...february] }, '15', 2024)).toEqual([26, 50, 10]);
    expect(shares({ observations: [...participantRows('15', 2024, 1, 1), ...february] }, '15', 2024)).toEqual(
      [undefined, undefined, undefined],
    );
  });

  it('never takes participants by office, low-confidence rows or another year', () => {
    const others: ObservationFacts[] = [
      { period: '2024', indicator: 'protected_formal', basis: 'branch', value: 900 },
      { period: '2024', indicator: 'protected_formal', basis: undefined, value: 900 },
      { period: '2024-12', indicator: 'protected_formal', basis: 'residence', value: 900, confidence: 'low' },
      { period: '2023', indicator: 'protected_formal', basis: 'residence', value: 900 },
      { period: '2024-08', indicator: 'employed', value: 9, confidence: 'low' },
    ];
    expect(shares({ observations: [...others, ...complete] }, '15', 2024)).toEqual([26, 50, 10]);
  });

  it('takes the survey’s table before an article that rounds it, whatever their confidence', () => {
    const facts: Facts = {
      sources: [
        { id: 'table', kind: 'dataset' },
        { id: 'article', kind: 'press' },
      ],
      observations: [
        { period: '2024-08', indicator: 'employed', value: 1010, source: 'article', confidence: 'high' },
        ...complete.map((row) => ({ ...row, source: 'table', confidence: 'medium' as const })),
      ],
    };
    expect(shares(facts, '15', 2024)).toEqual([26, 50, 10]);
  });

  it('may exceed 100', () => {
    const observations = [...participantRows('15', 2024, 900, 300), ...employedRows('15', 2024, WORK)];
    expect(shares({ observations }, '15', 2024)[0]).toBe(120);
  });
});

describe('years', () => {
  it('are those that have a figure: participants alone make none', () => {
    const observations = [
      ...participantRows('15', 2024, 200, 60),
      ...employedRows('15', 2024, WORK),
      ...participantRows('15', 2025, 210, 70),
      ...employedRows('15', 2026, WORK),
    ];
    const computed = comparable(dataset({ observations }));
    expect(computed.years).toEqual([2024]);
    expect(computed.series('15', 'total').map(({ year }) => year)).toEqual([2024]);
    expect(computed.unitsIn(2025)).toEqual([]);
  });

  it('of a segment are those in which that segment has a figure', () => {
    const observations = [
      ...participantRows('15', 2024, 200, 60),
      ...employedRows('15', 2024, WORK),
      ...participantRows('15', 2025, 210, 70).slice(0, 1),
      ...employedRows('15', 2025, WORK),
    ];
    const computed = comparable(dataset({ observations }));
    expect(computed.years).toEqual([2024, 2025]);
    expect(computed.yearsOf('formal')).toEqual([2024, 2025]);
    expect(computed.yearsOf('informal')).toEqual([2024]);
    expect(computed.yearsOf('total')).toEqual([2024]);
  });

  it('without any figure leave every province its own unit', () => {
    const computed = comparable(dataset({}));
    expect(computed.years).toEqual([]);
    expect(computed.units.map(({ code }) => code)).toEqual(['15']);
    expect(computed.unitOf('15')?.code).toBe('15');
    expect(computed.unitOf('nowhere')).toBeUndefined();
    expect(computed.national(2024, 'total')).toBeUndefined();
  });
});

describe('the country', () => {
  const of = (region: string, year: number) => [
    ...participantRows(region, year, 200, 60),
    ...employedRows(region, year, WORK),
  ];
  const regions = [{ code: '15' }, { code: '16' }];
  const observations = [...of('15', 2025), ...of('16', 2025), ...of('15', 2026)];

  it('has a figure in a year in which every region has one, and in no other', () => {
    const computed = comparable(dataset({ regions, observations }));
    expect(computed.years).toEqual([2025, 2026]);
    expect(computed.completeYears).toEqual([2025]);
    expect(computed.national(2025, 'total')).toMatchObject({
      region: 'ID',
      covered: 520,
      base: 2000,
      regions: 2,
    });
    expect(computed.national(2026, 'total')).toBeUndefined();
    expect(computed.series('ID', 'total').map(({ year }) => year)).toEqual([2025]);
    expect(computed.series('15', 'total').map(({ year }) => year)).toEqual([2025, 2026]);
    expect([2025, 2026, 2027].map((year) => computed.extent(year, 'total'))).toEqual([
      { known: 2, units: 2 },
      { known: 1, units: 2 },
      { known: 0, units: 0 },
    ]);
  });

  it('lacks a segment that one region lacks', () => {
    const without = observations.filter((o) => !(o.region === '16' && o.indicator === 'formal_share'));
    const computed = comparable(dataset({ regions, observations: without }));
    expect(computed.completeYears).toEqual([2025]);
    expect(computed.national(2025, 'total')).toBeDefined();
    expect(computed.national(2025, 'formal')).toBeUndefined();
  });

  it('bears whatever code the tables give it', () => {
    const malaysia = [{ code: 'MY', level: 'country' as const }, ...regions];
    const facts = dataset({ regions: malaysia, observations });
    const only = { ...facts, regions: new Map([...facts.regions].filter(([code]) => code !== 'ID')) };
    expect(comparable(only).figure('MY', 2025, 'total')?.covered).toBe(520);
    expect(comparable(only).figure('ID', 2025, 'total')).toBeUndefined();
  });

  it('is not one province that alone has rows of a new year', () => {
    const jambi = real.observations
      .filter((o) => o.region === '15' && ['2025', '2025-08'].includes(o.period.text))
      .map((o) => ({ ...o, period: on(o.period.text.replace('2025', '2026')) }));
    const rows = [...real.observations, ...jambi];
    const later = statistics({
      ...real,
      observations: rows,
      series: (code, indicator) => rows.filter((o) => o.region === code && o.indicator === indicator),
    });
    expect(later.comparable.years.at(-1)).toBe(2026);
    expect(later.comparable.completeYears).toEqual(stats.comparable.completeYears);
    const view = later.overview(2026, 'total');
    expect(view).toMatchObject({ known: 1, units: 38, complete: false });
    expect([view.national, view.nationalChange]).toEqual([undefined, undefined]);
    expect(view.rows.find(({ province }) => province.code === '15')).toMatchObject({
      figure: { year: 2026 },
      rank: undefined,
    });
    expect(later.overview(2025, 'total')).toMatchObject({ known: 34, units: 34, complete: true });
    expect(later.profile('15').standing).toEqual({ year: 2025, rank: 14, of: 34 });
    expect(later.comparable.figure('15', 2026, 'total')?.share).toBeCloseTo(26.5, 2);
    expect(later.country.promises.map(({ measure, verdict }) => [measure?.point, verdict.status])).toEqual(
      stats.country.promises.map(({ measure, verdict }) => [measure?.point, verdict.status]),
    );
  });
});

test('a view knows how far the unit moved that moved most', () => {
  const { rows, span } = stats.overview(2025, 'total');
  const ranges = rows.map(({ shares }) => {
    const known = shares.filter((share) => share !== undefined);
    return Math.max(...known) - Math.min(...known);
  });
  expect(span).toBe(Math.max(...ranges));
  const north = ranges[rows.findIndex(({ province }) => province.code === '65')] ?? 0;
  expect(north).toBeGreaterThan(span / 2);
});

describe('a region as it was before a split', () => {
  it('divides by the sum of its members where it has no survey of its own', () => {
    const observations = [
      ...participantRows('91-2021', 2024, 200, 100),
      ...employedRows('91', 2024, { employed: 400, formalShare: 50 }),
      ...employedRows('93', 2024, { employed: 600, formalShare: 25 }),
    ];
    const computed = comparable(dataset({ regions: PAPUA, observations }));
    expect(computed.figure('91-2021', 2024, 'total')?.base).toBe(1000);
    expect(computed.figure('91-2021', 2024, 'formal')?.base).toBe(350);
    expect(computed.figure('91-2021', 2024, 'informal')?.base).toBe(650);
    expect(computed.figure('91', 2024, 'total')).toBeUndefined();
    expect(computed.unitOf('93')?.code).toBe('91-2021');
  });

  it('has no figure while a member’s survey is missing', () => {
    const observations = [
      ...participantRows('91-2021', 2024, 200, 100),
      ...employedRows('91', 2024, { employed: 400, formalShare: 50 }),
    ];
    expect(shares({ regions: PAPUA, observations }, '91-2021', 2024)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  const whole: fc.Arbitrary<Workforce> = fc.record({
    employed: fc.integer({ min: 1, max: 5_000_000 }),
    formalShare: fc.integer({ min: 1, max: 9999 }).map((n) => n / 100),
  });

  it('equals one region with the workers of all members', () => {
    const persons = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(whole, whole, persons, persons, (a, b, formal, informal) => {
        const employed = a.employed + b.employed;
        const formalShare = (a.employed * a.formalShare + b.employed * b.formalShare) / employed;
        const participants = participantRows('91-2021', 2024, formal, informal);
        const members = [...employedRows('91', 2024, a), ...employedRows('93', 2024, b)];
        const own = employedRows('91-2021', 2024, { employed, formalShare });
        const summed = shares(
          { regions: PAPUA, observations: [...participants, ...members] },
          '91-2021',
          2024,
        );
        const direct = shares({ regions: PAPUA, observations: [...participants, ...own] }, '91-2021', 2024);
        for (const [i, percent] of summed.entries()) {
          expect(Math.abs((percent ?? -1) / (direct[i] || 1) - 1)).toBeLessThan(percent === 0 ? 2 : 1e-9);
        }
      }),
    );
  });

  it('gives way to its members from the year in which all of them are counted, and nobody counts twice', () => {
    const members = [2024, 2025, 2026].flatMap((year) => [
      ...employedRows('91', year, WORK),
      ...employedRows('93', year, WORK),
    ]);
    const observations = [
      ...members,
      ...participantRows('91-2021', 2024, 100, 100),
      ...participantRows('91-2021', 2025, 120, 120),
      ...participantRows('91', 2025, 80, 80),
      ...participantRows('91-2021', 2026, 150, 150),
      ...participantRows('91', 2026, 90, 90),
      ...participantRows('93', 2026, 50, 50),
    ];
    const computed = comparable(dataset({ regions: PAPUA, observations }));
    const unitsIn = (year: number): string[] => computed.unitsIn(year).map(({ code }) => code);
    expect([2024, 2025, 2026].map(unitsIn)).toEqual([['91-2021'], ['91-2021'], ['91', '93']]);
    expect(computed.units.map(({ code }) => code)).toEqual(['91-2021', '91', '93']);
    expect([2024, 2025, 2026].map((year) => computed.national(year, 'total')?.covered)).toEqual([
      200, 240, 280,
    ]);
    expect(computed.unitOf('93')?.code).toBe('93');
  });
});

describe('scaling and mixing', () => {
  const counts = fc.integer({ min: 1, max: 500_000 });

  it('a share grows with its participants in proportion', () => {
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 2, max: 9 }), (formal, informal, times) => {
        const work = employedRows('15', 2024, { employed: 1_000_000, formalShare: 40 });
        const once = shares(
          { observations: [...participantRows('15', 2024, formal, informal), ...work] },
          '15',
          2024,
        );
        const more = shares(
          { observations: [...participantRows('15', 2024, formal * times, informal * times), ...work] },
          '15',
          2024,
        );
        for (const [i, percent] of more.entries())
          expect(percent).toBeCloseTo(times * (once[i] ?? Number.NaN), 8);
      }),
    );
  });

  it('every real total lies between its segments, and segments add up to it', () => {
    for (const year of stats.comparable.years) {
      for (const { code } of [...stats.comparable.unitsIn(year), { code: 'ID' }]) {
        const [total, formal, informal] = SEGMENTS.map((segment) =>
          stats.comparable.figure(code, year, segment),
        );
        if (!total || !formal || !informal) throw new Error(`no figure: ${code} ${year}`);
        expect(formal.covered + informal.covered).toBe(total.covered);
        expect(formal.base + informal.base).toBeCloseTo(total.base, 3);
        expect(total.share).toBeGreaterThanOrEqual(Math.min(formal.share, informal.share));
        expect(total.share).toBeLessThanOrEqual(Math.max(formal.share, informal.share));
      }
    }
  });
});

describe('the real tables', () => {
  it('count Papua and Papua Barat as before the split, all others as they are', () => {
    const codes = stats.comparable.units.map(({ code }) => code);
    expect(codes).toHaveLength(34);
    expect(codes.slice(-2)).toEqual(['91-2021', '92-2021']);
    for (const code of ['91', '93', '94', '95']) expect(stats.comparable.unitOf(code)?.code).toBe('91-2021');
    for (const code of ['92', '96']) expect(stats.comparable.unitOf(code)?.code).toBe('92-2021');
  });

  it('rest every figure on rows that may be shown', () => {
    for (const year of stats.comparable.years) {
      for (const segment of SEGMENTS) {
        const inputs = stats.comparable.national(year, segment)?.inputs ?? [];
        expect(inputs.length).toBeGreaterThan(68);
        for (const row of inputs) {
          expect(row.confidence).not.toBe('low');
          expect(real.sources.get(row.source)?.kind, row.source).not.toBe('press');
        }
      }
    }
  });

  it('rank 34 regions in every year and segment', () => {
    for (const year of stats.comparable.years) {
      for (const segment of SEGMENTS) {
        const ranked = stats.ranking(year, segment);
        expect(ranked.map(({ rank }) => rank)).toEqual(Array.from({ length: 34 }, (_, i) => i + 1));
      }
    }
    expect(stats.ranking(1999, 'total')).toEqual([]);
  });
});
