import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listed, NAMED } from '../../src/publish/change-list.ts';
import type { LogStep } from '../../src/publish/change-log.ts';
import { changesJson, changesTable } from '../../src/publish/changes-table.ts';
import { revisedRowText, revisedText } from '../../src/text/sentences/changes.ts';
import { observations, SMALL } from '../data/folder.ts';
import { HEADER, MIXED, many, REPORTED, ROWS, release, told } from './history-example.ts';

const A = release('a', '2026-03-31');
const first = ({ log }: { log: readonly LogStep[] }): LogStep => {
  const [step] = log;
  if (!step) throw new Error('there is a step');
  return step;
};
const mixed = told([A], MIXED);

describe('what is told of a change of the tables', () => {
  it('is what was revised, with old and new value, newest first', () => {
    const { revised } = first(mixed);
    expect(
      revised.map((one) => [
        one.kind,
        revisedRowText('id', mixed.dataset, one),
        revisedText('id', mixed.dataset, one),
        one.told?.date.text,
      ]),
    ).toEqual([
      ['withdrawn', 'Jambi, cakupan (dasar tidak disebut), 2023', '36% → ditarik', '2026-04-03'],
      ['changed', 'Jambi, cakupan (dari pekerja potensial), Juni 2024', '43,31% → 44,31%', '2026-04-02'],
    ]);
    expect(revised.map((one) => revisedText('en', mixed.dataset, one))).toEqual([
      '36% → withdrawn',
      '43.31% → 44.31%',
    ]);
  });

  it('is each figure that came, by its source, with the one before it', () => {
    const { arrivals } = first(mixed);
    expect(arrivals.map(({ source, day }) => [source, day])).toEqual([['koran-3', '2026-04-20']]);
    expect(
      arrivals[0]?.figures.map(({ kind, row, follows }) => [kind, row.value, follows?.before.value]),
    ).toEqual([
      ['figure', 47.5, 44.31],
      ['target', 60, undefined],
    ]);
    expect(arrivals[0]?.figures[0]?.follows?.difference).toBeCloseTo(47.5 - 44.31, 9);
  });

  it('counts rows of bookkeeping apart', () => {
    expect(first(mixed).upkeep.map(({ table }) => table)).toEqual(['sources', 'revisions']);
    expect(first(mixed).others).toEqual([]);
  });

  it('is nothing one by one in the first release', () => {
    expect(mixed.log.at(-1)).toMatchObject({ first: true, revised: [], arrivals: [], upkeep: [], since: '' });
  });

  it('names a loss that nobody explained, without a reason', () => {
    const { revised } = first(told([A], { [REPORTED]: observations(...ROWS.slice(0, 2)) }));
    expect(revised).toMatchObject([{ kind: 'withdrawn', was: '36', told: undefined }]);
  });

  it('keeps its names whatever is told before, and in the release to come', () => {
    const ids = (log: readonly LogStep[]): readonly string[] =>
      log
        .flatMap(({ revised, arrivals }) => [
          ...revised,
          ...arrivals,
          ...arrivals.flatMap(({ figures }) => figures),
        ])
        .map(({ id }) => id)
        .sort();
    const earlier = `${HEADER}2025-01-01,observations,15|2022|coverage_total|unstated|koran-2,,30,Salah.,Wrong.,,yes\n`;
    const above = told([A], {
      ...MIXED,
      'revisions.csv': earlier + String(MIXED['revisions.csv']).slice(HEADER.length),
    });
    expect(ids(above.log)).toEqual(expect.arrayContaining([...ids(mixed.log)]));
    const released = told([A, release('b', '2026-05-31', MIXED)], MIXED);
    expect(ids(released.log)).toEqual(ids(mixed.log));
    expect(released.log[1]?.arrivals[0]?.day).toBe('2026-04-20');
    expect(new Set(ids(above.log)).size).toBe(ids(above.log).length);
  });

  it('follows a cell through several revisions', () => {
    const key = 'observations,15|2024-06|coverage_total|eligible|koran-1,value';
    const { log, dataset } = told([A], {
      [REPORTED]: observations((ROWS[0] ?? '').replace('43.31', '45'), ...ROWS.slice(1)),
      'revisions.csv': `${HEADER}2026-05-01,${key},44,Lagi.,Again.,,yes\n2026-04-01,${key},43.31,Salah.,Wrong.,,yes\n`,
    });
    expect(log[0]?.revised.map((one) => revisedText('en', dataset, one))).toEqual([
      '44% → 45%',
      '43.31% → 44%',
    ]);
  });

  it('takes no figure that compilers are unsure of for the one before', () => {
    const low = '15,2024-12,stated,coverage_total,12,,eligible,koran-2,low,';
    const rows = String(MIXED[REPORTED]).trimEnd().split('\n').slice(1);
    const { log } = told([A], { ...MIXED, [REPORTED]: observations(low, ...rows) });
    const fresh = log[0]?.arrivals.flatMap(({ figures }) => figures).find(({ row }) => row.value === 47.5);
    expect(fresh?.follows?.before.value).toBe(44.31);
  });
});

describe('what a page lists', () => {
  const large = told([A], { [REPORTED]: observations(...ROWS, ...many(1500)) });

  it('stays short where thousands of figures came', () => {
    const [step] = large.log;
    if (!step) throw new Error('there is a step');
    const { arrivals } = listed(step);
    expect(step.arrivals.flatMap(({ figures }) => figures)).toHaveLength(1500);
    expect(arrivals.map(({ named, more }) => [named.length, more])).toEqual([[NAMED, 1500 - NAMED]]);
  });

  it('and what is left make up the whole, however figures are spread', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 60 }), (sizes) => {
        const figure = first(mixed).arrivals[0]?.figures[0];
        if (!figure) throw new Error('there is a figure');
        const arrivals = sizes.map((size, at) => ({
          ...{ id: `new-${at}`, day: '2026-04-20', source: `koran-${at}` },
          figures: Array.from({ length: size }, () => figure),
        }));
        const list = listed({ revised: [], arrivals });
        const shown = list.arrivals.reduce((sum, { named }) => sum + named.length, 0);
        const more = list.arrivals.reduce((sum, one) => sum + one.more, 0);
        expect(shown + more + list.moreFigures).toBe(sizes.reduce((sum, size) => sum + size, 0));
        expect(list.arrivals.length + list.moreSources).toBe(sizes.length);
        expect(shown).toBeLessThanOrEqual(120 + NAMED);
      }),
    );
  });

  it('is whole in the table', () => {
    const lines = changesTable(large.dataset, large.log).csv.trimEnd().split('\n');
    expect(lines).toHaveLength(1501);
  });
});

describe('the table of changes', () => {
  it('has a row a figure and a row a revision, with value, reason and source', () => {
    expect(changesJson(mixed.dataset, mixed.log)).toMatchObject({
      changes: [
        {
          ...{ kind: 'withdrawn', date: '2026-04-03', column: null, before: '36', after: null, region: '15' },
          ...{ reason_en: 'It has no source.', reason_source: null, own_error: true },
        },
        {
          ...{ kind: 'changed', column: 'value', before: '43.31', after: '44.31', reason_source: 'koran-1' },
          ...{ period: '2024-06', indicator: 'coverage_total', own_error: false },
        },
        {
          ...{ kind: 'new', after: '47.5', previous_value: 44.31, previous_period: '2024-06' },
          ...{ difference: 3.19, source: 'koran-3', release: null },
        },
        { kind: 'new', table: 'targets', region: '15.08', after: '60', previous_value: null },
      ],
    });
  });

  it('is empty where nothing changed', () => {
    const { dataset, log } = told([A], { 'sources.csv': SMALL['sources.csv'] });
    expect(changesTable(dataset, log).rows).toEqual([]);
  });
});
