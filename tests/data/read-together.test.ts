import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherThread } from '../../scripts/reading/other-thread.ts';
import { writeRows } from '../../src/data/csv.ts';
import { type DataFile, readFiles } from '../../src/data/gate.ts';
import { type Elsewhere, fetchRows } from '../../src/data/read-together.ts';
import { tables } from '../../src/data/tables.ts';
import { folder } from './folder.ts';

const COLUMNS = Object.keys(tables.observations.columns);

/** Here as well, but sent through what messages between threads keep. */
const nextDoor: Elsewhere = {
  worth: 0,
  read: (errand) => () => structuredClone(fetchRows(structuredClone(errand))),
};

/** Mostly one of the first texts, sometimes one that is refused. */
const mostly = (good: readonly string[], bad: string) =>
  fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: fc.constant(bad) });
const row = fc.record({
  region: mostly(['15', 'ID', '91', '93'], '99'),
  period: mostly(['2022', '2023', '2024', '2024-06'], 'June'),
  period_basis: fc.constant('stated'),
  indicator: mostly(['coverage_total', 'coverage_formal', 'coverage_informal'], 'coverage'),
  value: mostly(['43.31', '52', '120'], '43,31'),
  basis: mostly(['eligible', 'unstated'], ''),
  source: mostly(['koran-1', 'koran-2'], 'a'),
  confidence: fc.constant('high'),
});
const file = fc.array(row, { maxLength: 6 });

/** Rows in the order of their table, or as they come. */
function csv(rows: readonly Readonly<Record<string, string>>[], isSorted: boolean): string {
  const name = (one: Readonly<Record<string, string>>): string =>
    (tables.observations.sorted ?? []).map((column) => one[column]).join('\n');
  const list = isSorted ? rows.toSorted((a, b) => (name(a) < name(b) ? -1 : 1)) : rows;
  return writeRows([COLUMNS, ...list.map((one) => COLUMNS.map((column) => one[column] ?? ''))]);
}

/** What a reading comes to, but for functions. */
function told(files: readonly DataFile[], elsewhere?: Elsewhere) {
  const { dataset, ...rest } = readFiles(files, { elsewhere });
  return { ...rest, observations: dataset?.observations, jambi: dataset?.observationsOf('15') };
}

describe('a table that is read in two places', () => {
  it('is read and told of as in one, whatever is in its files', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(file, { minLength: 2, maxLength: 4 }), fc.boolean(), (files, isSorted) => {
        const given = folder(
          Object.fromEntries(
            files.map((rows, i) => [`observations/${i === 0 ? 'reported' : i}.csv`, csv(rows, isSorted)]),
          ),
        );
        const read: Elsewhere['read'] = (errand) => () => {
          const fetched = nextDoor.read(errand)();
          if (fetched) taken += 1;
          return fetched;
        };
        expect(told(given, { worth: 0, read })).toEqual(told(given));
      }),
      { numRuns: 300 },
    );
    expect(taken).toBeGreaterThan(20);
  });

  const clean = (region: string) =>
    csv(
      ['2022', '2023', '2024'].map((period) => ({
        region,
        period,
        period_basis: 'stated',
        indicator: 'coverage_total',
        value: '43.31',
        basis: 'eligible',
        source: 'koran-1',
        confidence: 'high',
      })),
      true,
    );
  const two = folder({ 'observations/reported.csv': clean('15'), 'observations/b.csv': clean('ID') });

  it('is sent there by its files, and once', () => {
    const sent: string[][] = [];
    const read: Elsewhere['read'] = (errand) => {
      sent.push(errand.files.map(({ file: name }) => name));
      return nextDoor.read(errand);
    };
    expect(told(two, { worth: 0, read })).toEqual(told(two));
    expect(sent).toHaveLength(1);
    expect(sent[0]).toHaveLength(1);
    told(two, { worth: 1_000_000, read });
    expect(sent).toHaveLength(1);
  });

  it('is read here where there is no answer', () => {
    expect(told(two, { worth: 0, read: () => () => undefined })).toEqual(told(two));
  });

  it('is read by a thread', () => {
    let answered = false;
    const read: Elsewhere['read'] = (errand) => {
      const answer = otherThread.read(errand);
      return () => {
        const fetched = answer();
        answered = fetched !== undefined;
        return fetched;
      };
    };
    expect(told(two, { worth: 0, read })).toEqual(told(two));
    expect(answered).toBe(true);
  });
});
