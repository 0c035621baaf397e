import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isBasisStated } from '../../src/data/basis-stated.ts';
import { statistics } from '../../src/stats/profile.ts';
import { isSameRow, type Regencies, regenciesOf } from '../../src/stats/regency.ts';
import { moveOf, runsOf } from '../../src/stats/regency-runs.ts';
import { isFigure, statements } from '../../src/stats/reported.ts';
import { winnersOf } from '../../src/stats/winners.ts';
import { awards } from './awards-builder.ts';
import { dataset, type ObservationFacts, on, says } from './builder.ts';
import { real, stats } from './real.ts';

const everyone = winnersOf(real, stats.ceremonies);
const regencies = regenciesOf(real, stats, everyone);

const of = (observations: readonly ObservationFacts[], names: readonly string[] = ['15.71']): Regencies => {
  const data = dataset({
    regions: [{ code: '15' }, ...names.map((code) => ({ code }))],
    sources: [{ id: 'a', published: on('2025-03') }],
    observations,
  });
  const derived = statistics(data);
  return regenciesOf(data, derived, winnersOf(data, derived.ceremonies));
};

describe('the regencies of March 2026', () => {
  it('are those that a row names, each once, province by province', () => {
    const codes = regencies.all.map(({ code }) => code);
    const named = new Set([...real.observations, ...real.targets].map(({ region }) => region));
    const known = [...real.regions.values()]
      .filter(({ level }) => level === 'regency')
      .map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect([...codes].sort()).toEqual(known.filter((code) => named.has(code)).sort());
    expect(codes.length).toBe(93);
  });

  it('have addresses that no page of a province has', () => {
    for (const { slug } of regencies.all) expect(slug).not.toMatch(/^(ringkas|brief|index|umpan|feed)$/);
    const slugs = regencies.all.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it('hold every row of theirs once', () => {
    for (const { code } of regencies.all) {
      const { statements: all, others } = regencies.of(code);
      const shown = new Set([
        ...all.flatMap(({ total, formal, informal, count, eligible }) => [
          total,
          formal,
          informal,
          count,
          eligible,
        ]),
        ...others,
      ]);
      shown.delete(undefined);
      expect([code, shown]).toEqual([code, new Set(real.observationsOf(code))]);
    }
  });

  it('are plain data: read back from a text they say the same', () => {
    for (const { code } of regencies.all) {
      const regency = regencies.of(code);
      expect(JSON.parse(JSON.stringify(regency))).toEqual(
        JSON.parse(JSON.stringify(structuredClone(regency))),
      );
    }
  });

  it('name every source, basis and indicator that they cite', () => {
    for (const { code } of regencies.all) {
      const { statements: all, others, awards, promises, sources, bases, indicators } = regencies.of(code);
      const rows = [...all.map(({ total }) => total), ...others, ...promises.map(({ target }) => target)];
      for (const { source } of [...rows, ...awards]) expect(sources).toHaveProperty(source);
      for (const { basis, indicator } of rows) {
        if (basis !== undefined) expect(bases).toHaveProperty([basis]);
        expect(indicators).toHaveProperty([indicator]);
      }
    }
  });

  it('tell of Musi Banyuasin: 41.65, then 48.26 percent, toward 52.15', () => {
    const { headline, move, headlinePromise, beside, awards, gaps } = regencies.of('16.06');
    expect(headline?.total.value).toBe(48.26);
    expect(move).toMatchObject({
      kind: 'rose',
      first: { total: { value: 41.65 } },
      last: { total: { value: 48.26 } },
    });
    expect(headlinePromise?.target.value).toBe(52.15);
    expect(headlinePromise?.gap).toBeCloseTo(3.89, 9);
    expect(beside).toMatchObject({ kind: 'compared', province: { total: { value: 32.7 } } });
    expect(awards.map(({ own, result }) => [own, result])).toEqual([
      [true, 'winner'],
      [true, 'nominee'],
    ]);
    expect(gaps).toEqual(['no-segments', 'no-comparable']);
  });

  it('tell of Kabupaten Bandung, which has no share, what there is', () => {
    const { headline, figure, gaps, beside, awards } = regencies.of('32.04');
    expect(headline).toBeUndefined();
    expect(figure).toMatchObject({ indicator: 'subsidised_workers', value: 77_000 });
    expect(beside.kind).toBe('no-share');
    expect(gaps).toContain('no-share');
    expect(awards.map(({ name, own }) => [name, own])).toContainEqual(['Desa Arjasari', false]);
  });

  it('put the award rows of governments and of those located there where they belong', () => {
    for (const { code, name } of regencies.all)
      for (const award of regencies.of(code).awards) {
        const entity = everyone.all.find((one) => one.awards.some(({ row }) => isSameRow(row, award)));
        if (!entity) throw new Error(`no row of ${award.name}`);
        const place = award.own ? entity.region?.name : entity.regency;
        expect(place?.toLowerCase()).toBe(name.toLowerCase());
      }
  });
});

test('a regency of which nothing is known has no page', () => {
  const found = of([says('2024-06', 40, { region: '15.71' })], ['15.71', '15.72']);
  expect(found.all.map(({ code }) => code)).toEqual(['15.71']);
  expect(found.has('15.72')).toBe(false);
  expect(() => found.of('15.72')).toThrow('15.72');
});

test('the awards of its government stand before those of others there, whatever their names and dates', () => {
  const at = { label: '2024', level: 'provincial', ceremonyDate: '2024-05-01' } as const;
  const later = { ...at, label: '2025', ceremonyDate: '2025-05-01' };
  const { categories, editions, winners } = awards(
    [at, later],
    [
      { ...at, winner: 'Kota Jambi' },
      { ...later, winner: 'Desa Aman', category: 'villages', regency: 'Kota Jambi' },
    ],
  );
  const facts = dataset({
    regions: [{ code: '15' }, { code: '15.71', name: 'Kota Jambi' }],
    observations: [says('2024-06', 40, { region: '15.71' })],
    sources: [{ id: 'a' }],
  });
  const data = { ...facts, categories, editions, winners };
  const derived = statistics(data);
  const found = regenciesOf(data, derived, winnersOf(data, derived.ceremonies)).of('15.71').awards;
  expect(found.map(({ name, own }) => [name, own])).toEqual([
    ['Kota Jambi', true],
    ['Desa Aman', false],
  ]);
});

test('neighbours are those around it, forty at most, and the others are counted', () => {
  const codes = Array.from({ length: 90 }, (_, i) => `15.${String(i + 10)}`);
  const found = of(
    codes.map((region) => says('2024-06', 40, { region })),
    codes,
  );
  for (const at of [0, 5, 45, 89]) {
    const { neighbours, more, region } = found.of(codes[at] ?? '');
    expect(neighbours).toHaveLength(40);
    expect(neighbours.map(({ code }) => code)).not.toContain(region.code);
    expect(more).toBe(49);
    const next = codes[at + 1] ?? codes[at - 1];
    expect(neighbours.map(({ code }) => code)).toContain(next);
  }
  const few = of(
    codes.slice(0, 38).map((region) => says('2024-06', 40, { region })),
    codes.slice(0, 38),
  );
  expect(few.of('15.20')).toMatchObject({ more: 0 });
  expect(few.of('15.20').neighbours).toHaveLength(37);
});

const anyShare = fc.record({
  month: fc.integer({ min: 0, max: 59 }),
  value: fc.integer({ min: 1, max: 1200 }).map((tenths) => tenths / 10),
  basis: fc.constantFrom('eligible', 'employed', 'unstated', 'registered'),
  qualifier: fc.constantFrom(undefined, undefined, 'about', 'over', 'under'),
  confidence: fc.constantFrom('high', 'medium', 'low'),
  source: fc.constantFrom('a', 'b'),
} as const);

test('lines join figures of one stated basis only, ascending, one a moment', () => {
  fc.assert(
    fc.property(fc.array(anyShare, { maxLength: 30 }), (shares) => {
      const data = dataset({
        observations: shares.map(({ month, ...facts }) => ({
          indicator: 'coverage_total',
          period: `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
          ...facts,
        })),
      });
      const all = statements(data, '15');
      const runs = runsOf(data, all, undefined);
      for (const run of runs) {
        expect(run.length).toBeGreaterThan(1);
        expect(new Set(run.map(({ total }) => total.basis)).size).toBe(1);
        const when = run.map(({ period }) => period.text);
        expect(when).toEqual([...new Set(when)].sort());
        for (const one of run) {
          expect(isFigure(one) && isBasisStated(data, one.total)).toBe(true);
          expect(one.total.basis).not.toBe('registered');
        }
      }
      expect(new Set(runs.map(([first]) => first?.total.basis)).size).toBe(runs.length);
      const move = moveOf(runs, undefined);
      expect(move === undefined).toBe(runs.length === 0);
      if (move?.turn) {
        const ends = [move.first.total.value, move.last.total.value];
        const turn = move.turn.total.value;
        expect(turn > Math.max(...ends) || turn < Math.min(...ends)).toBe(true);
      }
    }),
  );
});
