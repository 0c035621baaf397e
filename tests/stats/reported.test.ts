import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlineOf, reported, type Statement, statements } from '../../src/stats/reported.ts';
import { dataset, type ObservationFacts, on } from './builder.ts';

const total = (facts: Partial<ObservationFacts> = {}): ObservationFacts => ({
  period: '2024-06',
  indicator: 'coverage_total',
  value: 43.31,
  basis: 'eligible',
  ...facts,
});
const said = (observations: readonly ObservationFacts[]) => reported(dataset({ observations }), '15');
const headlineSource = (...observations: ObservationFacts[]) => said(observations).headline?.source;

describe('a statement', () => {
  it('gathers the rows of its source and date', () => {
    const [statement] = said([
      total(),
      { period: '2024-06', indicator: 'protected_total', value: 568_373 },
      { period: '2024-06', indicator: 'coverage_formal', value: 52 },
      { period: '2024-06', indicator: 'coverage_informal', value: 24 },
      { period: '2024-06', indicator: 'eligible_total', value: 1_312_370 },
      { period: '2024-06', indicator: 'protected_total', value: 1, source: 'b' },
      { period: '2024-07', indicator: 'protected_total', value: 2 },
    ]).statements;
    expect(statement?.count?.value).toBe(568_373);
    expect(statement?.formal?.value).toBe(52);
    expect(statement?.informal?.value).toBe(24);
    expect(statement?.eligible?.value).toBe(1_312_370);
    expect(statement?.base).toBe(1_312_370);
    expect(statement?.baseOrigin).toBe('stated');
  });

  it('without a stated base has the one that its exact count and share imply', () => {
    const count: ObservationFacts = { period: '2024-06', indicator: 'protected_total', value: 568_373 };
    const [implied] = said([total(), count]).statements;
    expect(implied?.base).toBeCloseTo(1_312_336.64, 2);
    expect(implied?.baseOrigin).toBe('implied');
    const rounded = [
      said([total({ qualifier: 'about' }), count]).statements[0],
      said([total(), { ...count, qualifier: 'about' }]).statements[0],
    ];
    for (const statement of rounded) {
      expect([statement?.base, statement?.baseOrigin]).toEqual([undefined, undefined]);
    }
  });

  it.each(['branch', 'registered'])('takes no count by %s: those are other people', (basis) => {
    const rows = [total(), { period: '2024-06', indicator: 'protected_total', value: 900, basis }];
    expect(said(rows).statements[0]?.count).toBeUndefined();
  });

  it('pairs a share of all who ever registered with such a count only', () => {
    const count = (basis: string | undefined): ObservationFacts => ({
      period: '2024-06',
      indicator: 'protected_total',
      value: 900,
      basis,
    });
    const paired = (basis: string | undefined) =>
      said([total({ basis: 'registered' }), count(basis)]).statements[0]?.count?.value;
    expect([paired('registered'), paired('unstated'), paired(undefined)]).toEqual([
      900,
      undefined,
      undefined,
    ]);
  });

  it('takes no low-confidence row beside a share that is trusted', () => {
    const low: ObservationFacts = {
      period: '2024-06',
      indicator: 'protected_total',
      value: 900,
      confidence: 'low',
    };
    const sound: ObservationFacts = { ...low, value: 500, confidence: 'medium' };
    expect(said([total(), low]).statements[0]?.count).toBeUndefined();
    expect(said([total(), low, sound]).statements[0]?.count?.value).toBe(500);
    expect(said([total({ confidence: 'low' }), low]).statements[0]?.count?.value).toBe(900);
  });

  it('takes base and segments of its own basis only, where its source gives shares on several', () => {
    const on = (basis: string | undefined, values: readonly [number, number, number]) =>
      (['coverage_formal', 'coverage_informal', 'eligible_total'] as const).map(
        (indicator, index): ObservationFacts => ({
          period: '2024-06',
          indicator,
          value: values[index] ?? 0,
          basis,
        }),
      );
    const besides = (...observations: ObservationFacts[]) =>
      said(observations).statements.map(({ total: { basis }, formal, informal, eligible, count }) => [
        basis,
        [formal, informal, eligible, count].map((row) => row?.value),
      ]);
    const people: ObservationFacts = { period: '2024-06', indicator: 'protected_total', value: 400 };
    const both = [total({ value: 40 }), total({ value: 20, basis: 'employed' }), people];
    expect(besides(...both, ...on('eligible', [52, 24, 1000]), ...on('employed', [30, 10, 2000]))).toEqual([
      ['eligible', [52, 24, 1000, 400]],
      ['employed', [30, 10, 2000, 400]],
    ]);
    // Which of the two a row is of that does not say so, nobody knows; beside one alone it is of that.
    const none = [undefined, undefined, undefined, 400];
    expect(besides(...both, ...on('unstated', [52, 24, 1000]))).toEqual([
      ['eligible', none],
      ['employed', none],
    ]);
    expect(besides(total(), ...on('unstated', [52, 24, 1000]))).toEqual([
      ['eligible', [52, 24, 1000, undefined]],
    ]);
  });

  it('is listed newest first', () => {
    const all = said([
      total({ period: '2023' }),
      total({ period: '2025-01' }),
      total({ period: '2024-06-10' }),
    ]);
    expect(all.statements.map(({ period }) => period.text)).toEqual(['2025-01', '2024-06-10', '2023']);
  });

  it('does not exist where nothing was said', () => {
    expect(said([])).toEqual({ headline: undefined, statements: [] });
  });
});

describe('the headline rule', () => {
  it('prefers what says more: basis, count, trust, date, exactness, segments', () => {
    const plain = total({ source: 'a', basis: 'unstated', confidence: 'medium' });
    const better: Partial<ObservationFacts>[] = [
      { basis: 'eligible', confidence: 'medium' },
      { basis: 'unstated', confidence: 'high' },
    ];
    for (const facts of better) expect(headlineSource(plain, total({ source: 'b', ...facts }))).toBe('b');
    const other = total({ source: 'b', basis: 'unstated', confidence: 'medium' });
    expect(headlineSource(plain, other)).toBe('a');
    expect(headlineSource({ ...plain, periodBasis: 'published' }, other)).toBe('b');
    expect(headlineSource({ ...plain, qualifier: 'about' }, other)).toBe('b');
    const count: ObservationFacts = {
      source: 'b',
      period: '2024-06',
      indicator: 'protected_total',
      value: 9,
    };
    expect(headlineSource(plain, other, count)).toBe('b');
    expect(headlineSource(plain, other, { ...count, qualifier: 'about' })).toBe('b');
    const segments = ['coverage_formal', 'coverage_informal'].map((indicator) => ({ ...count, indicator }));
    expect(headlineSource(plain, other, ...segments)).toBe('b');
    expect(headlineSource(plain, other, ...segments.slice(0, 1))).toBe('a');
  });

  it('lets half a year outweigh a count, and a year a stated basis', () => {
    const count: ObservationFacts = {
      source: 'b',
      period: '2024-06',
      indicator: 'protected_total',
      value: 9,
    };
    const older = total({ source: 'b', period: '2024-06' });
    expect(headlineSource(total({ period: '2024-11' }), older, count)).toBe('b');
    expect(headlineSource(total({ period: '2025-01' }), older, count)).toBe('a');
    const unstated = (period: string) => total({ source: 'a', basis: 'unstated', period });
    expect(headlineSource(unstated('2025-05'), older)).toBe('b');
    expect(headlineSource(unstated('2025-07'), older)).toBe('a');
  });

  it('never shows low-confidence rows or inactive participants first', () => {
    expect(headlineSource(total({ confidence: 'low' }))).toBeUndefined();
    expect(headlineSource(total({ basis: 'registered' }))).toBeUndefined();
    const sound = total({ source: 'b', period: '2010', confidence: 'medium', basis: 'unstated' });
    expect(headlineSource(total({ confidence: 'low' }), total({ basis: 'registered' }), sound)).toBe('b');
  });

  it('does not age others by a row that may not come first', () => {
    const old = total({ source: 'b', period: '2020', basis: 'eligible' });
    const newer = total({ source: 'c', period: '2020-06', basis: 'unstated' });
    expect(headlineSource(old, newer)).toBe('b');
    expect(headlineSource(old, newer, total({ period: '2026', confidence: 'low' }))).toBe('b');
  });

  it('takes a year that has not ended to be as old as the newest moment of the data', () => {
    const running = total({ source: 'a', period: '2026', basis: 'unstated' });
    const dated = total({ source: 'b', period: '2026-02', confidence: 'medium' });
    const all = statements(dataset({ observations: [running, dated] }), '15');
    expect(headlineOf(all, on('2026-03'))?.source).toBe('b');
    expect(headlineOf(all)?.source).toBe('a');
    const future = statements(
      dataset({
        observations: [total({ source: 'a', period: '2026' }), total({ source: 'b', period: '2026-03' })],
      }),
      '15',
    );
    expect(headlineOf(future, on('2026-03'))?.source).toBe('a');
  });

  const row: fc.Arbitrary<ObservationFacts> = fc.record({
    period: fc.constantFrom(
      '2018',
      '2023-03',
      '2024',
      '2024-06',
      '2024-06-10',
      '2025',
      '2025-09-30',
      '2026-01',
    ),
    periodBasis: fc.constantFrom('stated' as const, 'published' as const),
    indicator: fc.constant('coverage_total'),
    value: fc.integer({ min: 1, max: 9999 }).map((n) => n / 100),
    qualifier: fc.constantFrom(undefined, 'about' as const, 'over' as const, 'under' as const),
    basis: fc.constantFrom('eligible', 'employed', 'labour_force', 'registered', 'unstated', undefined),
    source: fc.constantFrom(...'abcdefgh'),
    confidence: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
  });
  const byKey = (r: ObservationFacts): string => `${r.source} ${r.period}`;
  const rows = fc.uniqueArray(row, { selector: byKey, maxLength: 12 });
  const key = (s: Statement | undefined): string | undefined => s && `${s.source} ${s.period.text}`;

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(
        rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(key(said(shuffled).headline)).toBe(key(said(all).headline));
          const ordered = said(all).statements;
          expect(key(headlineOf([...ordered].reverse()))).toBe(key(headlineOf(ordered)));
        },
      ),
    );
  });

  it('finds one exactly where one may come first, and it is one of those', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const may = all.filter((r) => r.confidence !== 'low' && r.basis !== 'registered');
        const { headline } = said(all);
        expect(headline !== undefined).toBe(may.length > 0);
        if (headline) expect(may.map(byKey)).toContain(key(headline));
      }),
    );
  });

  it('is not moved by what is equal but older, by what loses, or by what may not come first', () => {
    fc.assert(
      fc.property(rows, row, (all, other) => {
        const { headline, statements: listed } = said(all);
        fc.pre(headline !== undefined);
        const won = all.find((r) => byKey(r) === key(headline));
        if (!won) throw new Error('the headline is one of the rows');
        const older = { ...won, period: '2015', source: 'z' };
        expect(key(said([...all, older]).headline)).toBe(key(headline));
        const low = { ...other, source: 'z', confidence: 'low' as const };
        expect(key(said([...all, low]).headline)).toBe(key(headline));
        const winnerAndNewest = listed.filter((s) => s === headline || s === listed.find(isShown));
        expect(key(headlineOf(winnerAndNewest))).toBe(key(headline));
      }),
    );
  });
});

const isShown = ({ total: row }: Statement): boolean =>
  row.confidence !== 'low' && row.basis !== 'registered';
