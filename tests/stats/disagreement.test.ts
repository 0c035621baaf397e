import { describe, expect, it } from 'vitest';
import { differentBases, disagreement } from '../../src/stats/disagreement.ts';
import { reported, type Statement } from '../../src/stats/reported.ts';
import { dataset, type ObservationFacts, says as said } from './builder.ts';
import { stats } from './real.ts';

/** Each statement is of a source of its own unless said. */
const says: typeof said = (period, value, facts) =>
  said(period, value, { source: `${period} ${value}`, ...facts });

function found(...observations: ObservationFacts[]) {
  const data = dataset({ observations });
  const { headline, statements } = reported(data, '15');
  if (!headline) throw new Error('no headline');
  const range = disagreement(data, headline, statements);
  const bases = differentBases(data, headline, statements);
  return {
    disagreement: range && [range.kind, range.low.total.value, range.high.total.value],
    bases: bases && [bases.low.total.value, bases.high.total.value],
  };
}

describe('sources disagree', () => {
  it('where two shares on one basis differ by three points for about the same time', () => {
    expect(found(says('2024-06', 40), says('2024-08-12', 43)).disagreement).toEqual(['near', 40, 43]);
    expect(found(says('2024-06', 40), says('2024-08-12', 42.9)).disagreement).toBeUndefined();
    expect(found(says('2024-06', 40), says('2024-09-30', 45)).disagreement).toEqual(['near', 40, 45]);
    expect(found(says('2024-06', 40), says('2024-10', 45)).disagreement).toBeUndefined();
  });

  it('where the periods overlap: a year holds its months, but not the last of the year before', () => {
    expect(found(says('2025', 40), says('2025-03-17', 45)).disagreement).toEqual(['near', 40, 45]);
    expect(found(says('2025', 40), says('2024-12', 45)).disagreement).toBeUndefined();
  });

  it('where neither says its basis, but not across bases', () => {
    const unstated = says('2024-07', 50, { basis: 'unstated' });
    expect(found(unstated, says('2024-06', 40, { basis: undefined })).disagreement).toEqual(['near', 40, 50]);
    expect(found(says('2024-06', 40), unstated).disagreement).toBeUndefined();
    expect(found(says('2024-06', 40), unstated).bases).toEqual([40, 50]);
  });

  it('where a share falls and rises again within a year, not where it grows', () => {
    const swing = [says('2024-01', 43), says('2024-06', 39), says('2024-11', 44)];
    expect(found(...swing).disagreement).toEqual(['swing', 39, 44]);
    expect(found(...swing.slice(1)).disagreement).toBeUndefined();
    expect(found(...swing.slice(0, 2)).disagreement).toBeUndefined();
    const slow = [says('2024', 45), says('2025-05-31', 41), says('2025-12', 50)];
    expect(found(...slow).disagreement).toBeUndefined();
  });

  it('not by rows of low confidence, bounds, or what is long past', () => {
    const headline = says('2025-06', 40);
    for (const facts of [{ confidence: 'low' }, { qualifier: 'over' }, { qualifier: 'under' }] as const) {
      expect(found(headline, says('2025-05', 50, facts)).disagreement).toBeUndefined();
    }
    const about = says('2025-05', 50, { qualifier: 'about' });
    expect(found(headline, about).disagreement).toEqual(['near', 40, 50]);
    expect(found(headline, says('2023-05', 20), says('2023-06', 30)).disagreement).toBeUndefined();
  });

  it('most where they lie farthest apart', () => {
    expect(found(says('2024-05', 38), says('2024-06', 43), says('2024-07', 40)).disagreement).toEqual([
      'near',
      38,
      43,
    ]);
  });
});

describe('different bases', () => {
  it('are told for about the time of the headline only, and where they lie apart', () => {
    const other = (period: string, value: number) => says(period, value, { basis: 'unstated' });
    expect(found(says('2024-06', 40), other('2024-05', 42)).bases).toBeUndefined();
    expect(found(says('2024-06', 40), other('2024-01', 50)).bases).toBeUndefined();
    expect(found(says('2024-06', 40)).bases).toBeUndefined();
  });
});

it('the disagreements of the tables', () => {
  const seen = [...stats.provinces, stats.country.region].flatMap(({ code, name }) => {
    const range = stats.profile(code).disagreement;
    const said = ({ total, period }: Statement): string => `${total.value} in ${period.text}`;
    return range ? [`${name}: ${range.kind}, ${said(range.low)}, ${said(range.high)}`] : [];
  });
  // Growth is no disagreement: not Bali, Bangka Belitung, Maluku Utara or Nusa Tenggara Timur.
  expect(seen).toEqual([
    'Jambi: near, 39.52 in 2024-08-12, 43.31 in 2024-06',
    'Bengkulu: near, 27.26 in 2025-09, 35 in 2025-12-11',
    'Kalimantan Barat: near, 27 in 2025, 37 in 2025-12-24',
    'Kalimantan Tengah: near, 42 in 2025, 46.2 in 2025-03',
    'Sulawesi Selatan: near, 47.38 in 2025-06, 52.89 in 2025-06-26',
    'Papua Tengah: near, 27.4 in 2025-07, 33.85 in 2025-07-31',
    'Indonesia: near, 37.01 in 2025-10, 42 in 2025-10-31',
  ]);
});
