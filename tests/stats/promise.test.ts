import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { comparable } from '../../src/stats/comparable.ts';
import {
  headlinePromise,
  isMeasuredLate,
  type Progress,
  progress,
  promises,
} from '../../src/stats/promise.ts';
import { reported } from '../../src/stats/reported.ts';
import { dataset, type Facts, type ObservationFacts, on, says, type TargetFacts } from './builder.ts';

function held(facts: Facts, asOf = '2025-06', region = '15'): readonly Progress[] {
  const data = dataset(facts);
  return promises(data, region, reported(data, region, on(asOf)), comparable(data), on(asOf));
}

function first(facts: Facts, asOf?: string, region?: string): Progress {
  const [progressed] = held(facts, asOf, region);
  if (!progressed) throw new Error('no promise');
  return progressed;
}

const promise = (facts: Partial<TargetFacts> = {}): TargetFacts => ({ due: '2026', value: 55, ...facts });

test('a figure of after the date tells no distance of a promise whose outcome is open', () => {
  const late = (date: string, due: string, asOf = '2025-12') =>
    isMeasuredLate(first({ observations: [says(date, 23)], targets: [promise({ due })] }, asOf));
  expect(late('2025-06', '2024-03')).toBe(true);
  expect(late('2025-06', '2024-12')).toBe(true);
  expect(late('2024-06', '2024-12')).toBe(false);
  expect(late('2025-06', '2026-12')).toBe(false);
});

describe('a promise', () => {
  it('is held against the figure on its own basis', () => {
    const { measure, verdict, gap, projected } = first({
      observations: [says('2021', 36), says('2024', 43.31), says('2025-03', 70, { basis: 'employed' })],
      targets: [promise()],
    });
    expect(measure?.point.value).toBe(43.31);
    expect(verdict.made?.toFixed(2)).toBe('2.44');
    expect(verdict.needed).toBeCloseTo(5.845, 9);
    expect(verdict.ratio?.toFixed(2)).toBe('0.42');
    expect(verdict.status).toBe('far-behind');
    expect(verdict.from?.period.text).toBe('2021');
    expect(gap).toBeCloseTo(11.69, 9);
    expect(projected?.toFixed(1)).toBe('48.2');
  });

  it.each([undefined, 'unstated', 'registered', 'labour_force'])(
    'from another source, on basis %s has no measure among figures of other bases',
    (basis) => {
      const observations = [
        says('2024', 40),
        says('2024', 41, { basis: 'unstated', source: 'b' }),
        says('2024', 60, { basis: 'registered', source: 'c' }),
      ].filter((row) => row.basis !== basis || basis === 'unstated');
      const { measure, verdict, gap, toGo } = first({
        observations,
        targets: [promise({ basis, source: 'z' })],
      });
      expect(measure).toBeUndefined();
      expect(verdict.status).toBe('too-little-data');
      expect([gap, toGo]).toEqual([undefined, undefined]);
    },
  );

  it('on the labour force is held against a share of the labour force', () => {
    const observations = [says('2024', 30, { basis: 'labour_force' }), says('2025-01', 45)];
    expect(first({ observations, targets: [promise({ basis: 'labour_force' })] }).measure?.point.value).toBe(
      30,
    );
  });

  it('on everyone who was ever registered is held against such a share, though that leads no page', () => {
    const registered = { basis: 'registered' } as const;
    const observations = [
      says('2023-01', 50, registered),
      says('2025-01', 60, { ...registered, confidence: 'medium' }),
      says('2025-01', 62, { ...registered, source: 'b' }),
      says('2025-03', 45),
    ];
    const { measure, verdict } = first({ observations, targets: [promise({ ...registered, value: 70 })] });
    expect(measure?.point.value).toBe(62);
    expect(verdict).toMatchObject({ made: 6, from: { value: 50 } });
    const data = dataset({ observations });
    expect(reported(data, '15').headline?.total.value).toBe(45);
  });

  it('is not held against a bound, nor its pace measured from one', () => {
    const exact = says('2023', 40);
    const almost = says('2025-05', 55, { qualifier: 'under', source: 'b' });
    const over = says('2021', 30, { qualifier: 'over', source: 'c' });
    const held = first({ observations: [over, exact, almost], targets: [promise()] });
    expect(held.measure?.point.value).toBe(40);
    expect(held.verdict.status).toBe('too-little-data');
    expect(first({ observations: [almost], targets: [promise()] }).measure).toBeUndefined();
  });

  it('whose basis changed says so, but an unstated basis is no other basis', () => {
    const before = (basis: string) => [says('2022', 30, { basis }), says('2025-01', 40)];
    const status = (basis: string) =>
      first({ observations: before(basis), targets: [promise()] }).verdict.status;
    expect(status('employed')).toBe('definition-changed');
    expect(status('unstated')).toBe('too-little-data');
    expect(status('eligible')).toBe('behind');
  });

  it('of so many people is held against the best trusted of the newest rows, then the exact one', () => {
    const count = (value: number, facts: Partial<ObservationFacts> = {}) =>
      says('2025-01', value, { indicator: 'protected_total', ...facts });
    const held = (...observations: ObservationFacts[]) =>
      first({ observations, targets: [promise({ indicator: 'protected_total', value: 900 })] }).measure?.point
        .value;
    const about = { qualifier: 'about' } as const;
    expect(held(count(1, { confidence: 'medium' }), count(2, { source: 'b' }))).toBe(2);
    expect(held(count(1, { confidence: 'medium' }), count(2, { source: 'b', ...about }))).toBe(2);
    expect(held(count(1, about), count(2, { source: 'b' }))).toBe(2);
    expect(held(count(1, { source: 'b' }), count(2, { source: 'a' }))).toBe(2);
    expect(held(count(1, { period: '2024' }), count(2, { source: 'b', confidence: 'medium' }))).toBe(2);
  });

  it('with a figure of the running year is dated no later than the data', () => {
    const { measure, verdict } = first(
      { observations: [says('2024', 40), says('2026', 50)], targets: [promise({ due: '2026' })] },
      '2026-06',
    );
    expect(measure?.point.position).toBe(2026.5);
    expect(measure?.point.period.text).toBe('2026');
    expect(verdict.needed).toBe(10);
    expect(verdict.status).toBe('behind');
  });

  it('stands in the list by its date, whatever it is a promise of', () => {
    const targets = [
      promise({ due: '2030' }),
      promise({ indicator: 'protected_total', value: 100 }),
      promise({ due: '2025' }),
    ];
    expect(held({ targets }).map(({ target }) => target.due.text)).toEqual(['2025', '2026', '2030']);
  });
});

describe('a promise on all employed people', () => {
  const work = (year: number): ObservationFacts[] => [
    { period: `${year}-08`, indicator: 'employed', value: 1000 },
    { period: `${year}`, indicator: 'protected_formal', basis: 'residence', value: 100 + 20 * (year - 2022) },
    { period: `${year}`, indicator: 'protected_informal', basis: 'residence', value: 50 },
  ];
  const computed = [2022, 2023, 2024].flatMap(work);
  const employed = promise({ basis: 'employed', value: 30 });

  it('is held against the comparable figure where none was reported', () => {
    const { measure, verdict, toGo } = first({ observations: computed, targets: [employed] });
    expect(measure?.family).toBe('comparable');
    expect(measure?.point.value).toBeCloseTo(19, 9);
    expect(verdict.made).toBeCloseTo(2, 9);
    expect(verdict.needed).toBeCloseTo(5.5, 9);
    expect(toGo).toBe(110);
  });

  it('of the country, against the sum of its regions', () => {
    const { measure } = first(
      { observations: computed, targets: [{ ...employed, region: 'ID' }] },
      '2025-06',
      'ID',
    );
    expect(measure?.family).toBe('comparable');
    expect(measure?.base).toBe(1000);
  });

  it('is held against what was reported, until that is years older', () => {
    const family = (period: string) =>
      first({ observations: [...computed, says(period, 25, { basis: 'employed' })], targets: [employed] })
        .measure?.family;
    expect(family('2024-06')).toBe('reported');
    expect(family('2022')).toBe('reported');
    expect(family('2022-11')).toBe('comparable');
  });

  it('is the only one that the comparable family measures', () => {
    expect(first({ observations: computed, targets: [promise()] }).measure).toBeUndefined();
  });
});

describe('workers to go', () => {
  const count = (value: number, facts: Partial<ObservationFacts> = {}): ObservationFacts => ({
    period: '2024-06',
    indicator: 'protected_total',
    value,
    ...facts,
  });

  it('rest on the base of the figure, in total and for each month that is left', () => {
    const facts: Facts = {
      observations: [says('2024-06', 43.31), count(568_373)],
      targets: [promise({ due: '2025' })],
    };
    expect(first(facts, '2024-06')).toMatchObject({ toGo: 153_413, toGoPerMonth: 8523, approximate: false });
    expect(first(facts, '2025-06')).toMatchObject({ toGo: 153_413, toGoPerMonth: 25_569 });
  });

  it('are unknown without a base', () => {
    const { toGo, toGoPerMonth } = first({ observations: [says('2024-06', 43.31)], targets: [promise()] });
    expect([toGo, toGoPerMonth]).toEqual([undefined, undefined]);
  });

  it('are not spread over months once the date has passed, nor over less than one', () => {
    const observations = [says('2025-12-14', 40), count(400, { period: '2025-12-14' })];
    const targets = [promise({ due: '2025', value: 50 })];
    expect(first({ observations, targets }, '2025-12-20')).toMatchObject({ toGo: 100, toGoPerMonth: 100 });
    expect(first({ observations, targets }, '2026-01')).toMatchObject({
      toGo: 100,
      toGoPerMonth: undefined,
      passed: true,
    });
  });

  const stated = (value: number, facts: Partial<ObservationFacts> = {}): ObservationFacts => ({
    period: '2024-06',
    indicator: 'eligible_total',
    value,
    ...facts,
  });

  it('rest on the base that the source states, before the one its figures imply', () => {
    const { measure, toGo } = first({
      observations: [says('2024-06', 43.31), count(568_373), stated(1_312_370)],
      targets: [promise({ due: '2025' })],
    });
    expect(measure).toMatchObject({ base: 1_312_370, baseOrigin: 'stated', baseRow: { value: 1_312_370 } });
    expect(toGo).toBe(153_431);
  });

  it.each([
    ['share', [says('2024-06', 40, { qualifier: 'about' }), stated(1000)]],
    ['count', [says('2024-06', 40), count(400, { qualifier: 'about' }), stated(1000)]],
    ['base', [says('2024-06', 40), stated(1000, { qualifier: 'about' })]],
    ['source', [says('2024-06', 40), stated(1000, { source: 'b' })]],
  ] as const)('are approximate with a rounded or another %s', (_, observations) => {
    const targets = [promise({ value: 50 })];
    expect(first({ observations, targets })).toMatchObject({ toGo: 100, approximate: true });
  });

  it('rest on another source’s base only if that is near, trusted and on the promise’s basis', () => {
    const base = (...rows: ObservationFacts[]) =>
      first({ observations: [says('2024-06', 40), ...rows], targets: [promise({ value: 50 })] }).measure;
    const other = stated(1000, { source: 'b' });
    expect(base(other)).toMatchObject({
      base: 1000,
      baseOrigin: 'another-source',
      baseRow: other.period && {},
    });
    expect(base(other)?.baseRow?.source).toBe('b');
    expect(base({ ...other, period: '2024-12' })?.base).toBe(1000);
    expect(base({ ...other, period: '2025-01' })?.base).toBeUndefined();
    expect(base({ ...other, confidence: 'low' })?.base).toBeUndefined();
    expect(base({ ...other, region: '16' })?.base).toBeUndefined();
    const onForce = says('2024-06', 30, { basis: 'labour_force', source: 'b' });
    expect(base(other, onForce)?.base).toBeUndefined();
    const rounded = stated(1100, { source: 'c', qualifier: 'about' });
    expect(base({ ...other, period: '2024-08' }, rounded)?.base).toBe(1000);
    expect(base({ ...other, period: '2024-08' }, stated(1200, { source: 'd' }))?.base).toBe(1200);
  });

  it('are none where the share has reached the target, and unknown where count and share contradict', () => {
    const toGo = (share: number, persons: number) =>
      first({
        observations: [says('2024-06', share), count(persons), stated(1000)],
        targets: [promise({ value: 50 })],
      }).toGo;
    expect(toGo(51, 480)).toBe(0);
    expect(toGo(49, 510)).toBeUndefined();
  });

  it('are share × base where the count is not given', () => {
    const observations = [
      says('2024-06', 40),
      { period: '2024-06', indicator: 'eligible_total', value: 1000 } as const,
    ];
    expect(first({ observations, targets: [promise({ value: 50 })] }).toGo).toBe(100);
  });

  it('agree with the gap in points: one closes where the other does', () => {
    const hundredths = fc.integer({ min: 1, max: 10_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(hundredths, hundredths, fc.integer({ min: 1, max: 5_000_000 }), (value, goal, persons) => {
        const { toGo, gap, verdict } = first({
          observations: [says('2024-06', value), count(persons)],
          targets: [promise({ value: goal, source: 'z' })],
        });
        expect(toGo).toBeGreaterThanOrEqual(0);
        if ((gap ?? 0) <= 0) expect([toGo, verdict.status]).toEqual([0, 'achieved']);
        const base = (persons / value) * 100;
        expect(Math.abs((toGo ?? 0) - Math.max(0, (base * (gap ?? 0)) / 100))).toBeLessThanOrEqual(1.01);
      }),
    );
  });
});

describe('a promise whose date has passed', () => {
  const passed = (observations: readonly ObservationFacts[], facts: Partial<TargetFacts> = {}) =>
    first({ observations, targets: [promise({ due: '2025', source: 'z', ...facts })] }, '2026-06');

  it('is missed by a figure from its last two months or later only', () => {
    expect(passed([says('2025-10', 40)]).verdict.status).toBe('missed');
    expect(passed([says('2025-09-30', 40)]).verdict.status).toBe('stale');
    expect(passed([says('2026-03', 40)]).verdict.status).toBe('missed');
    expect(passed([]).verdict.status).toBe('stale');
  });

  it('is achieved by a figure from before its date or about it, and says by which first', () => {
    const reached = (...figures: readonly ObservationFacts[]) => passed(figures).verdict;
    expect(reached(says('2025-06', 60)).status).toBe('achieved');
    expect(reached(says('2025-06', 60)).reached?.period.text).toBe('2025-06');
    expect(reached(says('2026-02', 60)).status).toBe('achieved');
    expect(reached(says('2025-03', 56), says('2025-06', 60)).reached?.period.text).toBe('2025-03');
  });

  it('is not achieved by a figure it started from, nor by one that does not name its basis', () => {
    expect(passed([says('2025-11', 60)], { source: 'a' }).verdict.status).toBe('stale');
    expect(passed([says('2025-11', 60)], { setOn: '2025-12' }).verdict.status).toBe('stale');
    const unstated = { basis: 'unstated', source: 'a' } as const;
    expect(passed([says('2025-12', 60, unstated)], unstated).verdict.status).toBe('stale');
  });

  it('keeps the verdict of its day, whatever came later', () => {
    const late = passed([says('2025-12', 40), says('2026-05', 60)]);
    expect(late.verdict.status).toBe('missed');
    expect(late.measure?.point.value).toBe(40);
    expect(late.reachedLater?.period.text).toBe('2026-05');
    const early = passed([says('2025-12', 60), says('2026-05', 40)]);
    expect(early.verdict.status).toBe('achieved');
    expect(early.measure?.point.value).toBe(60);
  });

  it('is open where the target is first seen reached, or no longer reached, well after its date', () => {
    const late = passed([says('2026-03', 60)]);
    expect(late.verdict.status).toBe('stale');
    expect(late.reachedLater?.period.text).toBe('2026-03');
    expect(passed([says('2024-06', 60), says('2026-05', 40)]).verdict.status).toBe('stale');
  });

  it('is not achieved, nor left open, by what was reached before it was set', () => {
    const before = [says('2019-12', 62), says('2024-03', 45)];
    const since = (setOn: string | undefined, ...later: ObservationFacts[]) =>
      passed([...before, ...later], { value: 60, ...(setOn && { setOn }) }).verdict.status;
    expect(since('2024-06', says('2026-06', 61))).toBe('stale');
    expect(since('2019-06', says('2026-06', 61))).toBe('achieved');
    expect(since('2024-06', says('2026-06', 55))).toBe('missed');
    expect(since('2019-06', says('2026-06', 55))).toBe('stale');
    // Its own source tells where it started, whenever it was set.
    const own = (source: string) =>
      passed([says('2024-12', 62, { source }), says('2026-06', 61)], { value: 60 }).verdict.status;
    expect([own('z'), own('a')]).toEqual(['stale', 'achieved']);
  });

  it('says by which figure first of those since it was set', () => {
    const observations = [says('2023', 61), says('2024-12', 62), says('2025-06', 63)];
    const { reached } = passed(observations, { value: 60, setOn: '2024-06' }).verdict;
    expect(reached?.period.text).toBe('2024-12');
  });

  it('names the nearest statement where no figure on its basis tells how it ended', () => {
    const open = passed([
      says('2024-06', 40),
      says('2025-03', 44, { basis: 'unstated', source: 'b' }),
      says('2025-02', 43, { basis: 'unstated', source: 'b' }),
      says('2025-04', 48, { basis: 'unstated', source: 'z' }),
    ]);
    expect(open.measure?.point.value).toBe(40);
    expect(open.nearest?.total.value).toBe(44);
    // "2025" says nothing of the moment, though it ends on the very day.
    const dated = passed([
      says('2024-06', 40),
      says('2025', 50, { basis: 'unstated', source: 'b' }),
      says('2025-03', 44, { basis: 'unstated', source: 'c' }),
    ]);
    expect(dated.nearest?.total.value).toBe(44);
    expect(passed([says('2025-12', 40)]).nearest).toBeUndefined();
  });

  it('names the nearest count of a promised number of people, of another source and not of inactive ones', () => {
    const count = (period: string, value: number, facts = {}) =>
      says(period, value, { indicator: 'protected_total', ...facts });
    const target = { value: 900, indicator: 'protected_total', source: 't', setOn: '2024-06' };
    const promised = (...observations: ObservationFacts[]) => passed(observations, target);
    const near = promised(
      count('2025-06', 500, { source: 'b' }),
      count('2025-11', 600, { source: 'b', basis: 'registered' }),
      count('2025-12', 700, { source: 't' }),
      count('2025-10', 650, { source: 'c', qualifier: 'over' }),
      count('2024-05', 400, { source: 'c' }),
    );
    expect([near.verdict.status, near.nearest, near.nearestCount?.value]).toEqual(['stale', undefined, 500]);
    expect(promised(count('2024-05', 400, { source: 'c' })).nearestCount).toBeUndefined();
    // Set some time in 2025, it is older than what was counted at the end of that year, but not than that of May.
    const branch = { source: 'b', basis: 'branch' };
    const late = { ...target, setOn: '2025' };
    const [may, december] = [count('2025-05', 450, branch), count('2025-12', 480, branch)];
    expect(passed([may, december], late).nearestCount?.value).toBe(480);
    expect(passed([may], late).nearestCount).toBeUndefined();
  });

  it('is not missed by the figure it started from: its own source’s, or an older one', () => {
    expect(passed([says('2025-11', 40)], { source: 'a' }).verdict.status).toBe('stale');
    expect(passed([says('2025-11', 40)], { setOn: '2025-11' }).verdict.status).toBe('stale');
    expect(passed([says('2025-11', 40)], { setOn: '2025-12' }).verdict.status).toBe('stale');
    expect(passed([says('2025-11', 40)], { setOn: '2025-10-31' }).verdict.status).toBe('missed');
  });

  it('is not projected', () => {
    const figures = [says('2023', 30), says('2025-11', 40)];
    expect(passed(figures).verdict.made).toBeDefined();
    expect(passed(figures).projected).toBeUndefined();
    expect(passed(figures, { due: '2027' }).projected).toBeDefined();
  });
});

describe('a promise and a share of one source that say nothing of their basis', () => {
  const beside = (facts: Partial<TargetFacts> = {}, share: Partial<ObservationFacts> = {}) =>
    first({
      observations: [
        says('2023', 30, { basis: 'unstated' }),
        says('2025-05', 37, { basis: 'unstated', ...share }),
      ],
      targets: [promise({ basis: 'unstated', value: 61, ...facts })],
    });

  it('stand side by side with a gap, without pace or verdict', () => {
    const { measure, gap, verdict, projected, toGo } = beside();
    expect(measure).toMatchObject({ family: 'reported', basisStated: false, point: { value: 37 } });
    expect(gap).toBe(24);
    expect([verdict.made, verdict.needed, verdict.ratio, projected, toGo]).toEqual(Array(5).fill(undefined));
    expect(verdict.status).toBe('too-little-data');
    expect(beside({ due: '2024' }).verdict.status).toBe('stale');
    expect(beside({}, { basis: undefined }).measure?.basisStated).toBe(false);
  });

  it('have workers between them where the source gives a base, but never another source’s', () => {
    const base: ObservationFacts = { period: '2025-05', indicator: 'eligible_total', value: 1000 };
    const toGo = (row: ObservationFacts) =>
      first({
        observations: [says('2025-05', 37, { basis: 'unstated' }), row],
        targets: [promise({ basis: 'unstated', value: 61 })],
      }).toGo;
    expect(toGo(base)).toBe(240);
    expect(toGo({ ...base, source: 'b' })).toBeUndefined();
  });

  it('are of one source, and neither says its basis', () => {
    expect(beside({ source: 'b' }).measure).toBeUndefined();
    expect(beside({ basis: 'eligible' }).measure).toBeUndefined();
    expect(beside({}, { basis: 'eligible', period: '2025-06' }).measure?.point.value).toBe(30);
  });
});

describe('the promise to show first', () => {
  const figures = [says('2023', 30), says('2025-01', 40)];
  const headline = (targets: TargetFacts[], observations = figures, asOf = '2025-06') => {
    const facts = { observations, targets };
    return headlinePromise(dataset(facts), held(facts, asOf), on(asOf))?.target;
  };

  it('is a pending one, and of these the next one due; where all have passed, the last', () => {
    const due = (...years: string[]) => headline(years.map((year) => promise({ due: year })))?.due.text;
    expect(due('2023', '2030', '2026', '2024')).toBe('2026');
    expect(due('2021', '2024', '2023')).toBe('2024');
    expect(headline([])).toBeUndefined();
  });

  it('is a pending one even where a figure can be held against a passed one only', () => {
    expect(headline([promise({ due: '2024' }), promise({ basis: 'unstated' })])?.due.text).toBe('2026');
  });

  it('of one date is one that a figure can be held against', () => {
    const labour = promise({ basis: 'labour_force', value: 56, setOn: '2025' });
    expect(headline([labour, promise()])?.basis).toBe('eligible');
    const years = says('2021', 20, { basis: 'labour_force' });
    expect(headline([labour, promise()], [...figures, years])?.basis).toBe('eligible');
    const recent = says('2024-12', 20, { basis: 'labour_force' });
    expect(headline([labour, promise()], [...figures, recent])?.basis).toBe('labour_force');
  });

  it('of one date stands on a stated basis before it stands beside its own source’s share', () => {
    const beside = [...figures, says('2025-02', 44, { basis: 'unstated', source: 'b' })];
    const unstated = promise({ basis: 'unstated', source: 'b', setOn: '2025-02', value: 56 });
    expect(headline([unstated, promise()], beside)?.basis).toBe('eligible');
    expect(headline([unstated, promise({ basis: 'employed' })], beside)?.basis).toBe('unstated');
  });

  it('of one date and standing is the one set latest, the more trusted, the one with a stated basis', () => {
    expect(headline([promise({ setOn: '2023', value: 56 }), promise({ setOn: '2024' })])?.value).toBe(55);
    expect(headline([promise({ value: 56 }), promise({ setOn: '2024' })])?.value).toBe(55);
    expect(headline([promise({ setOn: '2024', confidence: 'medium' }), promise()])?.confidence).toBe(
      'medium',
    );
    expect(headline([promise({ confidence: 'medium', value: 56 }), promise()])?.value).toBe(55);
    const bare = [promise({ basis: 'unstated', source: 'z' }), promise({ basis: 'employed', source: 'y' })];
    for (const targets of [bare, bare.toReversed()]) expect(headline(targets)?.basis).toBe('employed');
  });

  it('is never a low-confidence one', () => {
    expect(headline([promise({ confidence: 'low' })])).toBeUndefined();
  });

  it('does not depend on the order of rows', () => {
    const row: fc.Arbitrary<TargetFacts> = fc.record({
      due: fc.constantFrom('2023', '2024', '2025', '2026', '2030'),
      value: fc.integer({ min: 20, max: 99 }),
      basis: fc.constantFrom('eligible', 'unstated'),
      confidence: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
      source: fc.constantFrom(...'abcdef'),
    });
    const rows = fc.uniqueArray(row, { selector: (r) => `${r.due} ${r.source}`, maxLength: 8 });
    fc.assert(
      fc.property(
        rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(headline(shuffled)).toEqual(headline(all));
        },
      ),
    );
  });
});

it('progress of one promise is the one in the list', () => {
  const data = dataset({ observations: [says('2024', 40)], targets: [promise()] });
  const [target] = data.targets;
  if (!target) throw new Error('no target');
  const said = reported(data, '15');
  const alone = progress(data, target, said, comparable(data), on('2025-06'));
  expect(promises(data, '15', said, comparable(data), on('2025-06'))).toEqual([alone]);
});
