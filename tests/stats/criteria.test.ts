import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../src/data/dataset.ts';
import {
  criteriaByEdition,
  editionYear,
  isComparable,
  judgedCounts,
  judgedMeasures,
  type OwnFigure,
  ownFigures,
  sortValue,
} from '../../src/stats/criteria.ts';
import { real, stats } from './real.ts';

const criterion = (facts: Partial<Criterion>): Criterion => ({
  group: 'Pemerintah daerah',
  groupEn: 'Local governments',
  criterion: 'Coverage',
  criterionEn: 'Coverage',
  subCriterion: undefined,
  subCriterionEn: undefined,
  description: undefined,
  descriptionId: undefined,
  period: 'edition 2025',
  source: 'a',
  measure: [],
  at: { file: 'awards/criteria.csv', line: 2 },
  ...facts,
});

/** The tables of March 2026, which have no measures yet, with one criterion of every measure. */
const judging = {
  ...real,
  criteria: [
    criterion({ measure: ['total', 'formal', 'informal', 'growth', 'non_asn', 'vulnerable', 'villages'] }),
  ],
};

function own(province: string): ReadonlyMap<string, OwnFigure> {
  const region = real.regions.get(province);
  if (!region) throw new RangeError(`no region ${province}`);
  return new Map(ownFigures(judging, stats.comparable, region).map((each) => [each.measure, each]));
}

describe('the own figures of a province', () => {
  it('Jambi: shares of 2025, their change since 2024, and the workers its government pays for', () => {
    const jambi = own('15');
    expect([...jambi.keys()]).toEqual([
      'total',
      'formal',
      'informal',
      'growth',
      'non_asn',
      'vulnerable',
      'villages',
    ]);
    expect(jambi.get('total')).toMatchObject({ kind: 'share', figure: { year: 2025, region: '15' } });
    for (const [measure, share] of [
      ['total', 26.5],
      ['formal', 36.76],
      ['informal', 18.84],
    ] as const) {
      const figure = jambi.get(measure);
      expect(figure && sortValue(figure)).toBeCloseTo(share, 2);
    }
    expect(jambi.get('growth')).toMatchObject({ kind: 'change', from: 2024, figure: { year: 2025 } });
    expect(sortValue(jambi.get('growth') as OwnFigure)).toBeCloseTo(26.5 - 29.14, 1);
    expect(jambi.get('vulnerable')).toMatchObject({
      kind: 'reported',
      row: { indicator: 'subsidised_workers', value: 117_000, qualifier: 'about' },
    });
    expect([jambi.get('non_asn')?.kind, jambi.get('villages')?.kind]).toEqual(['none', 'none']);
    expect(sortValue(jambi.get('villages') as OwnFigure)).toBeUndefined();
  });

  it('a share of non-ASN staff stands before their number, and a number where no share is stated', () => {
    expect(own('18').get('non_asn')).toMatchObject({ row: { indicator: 'coverage_non_asn', value: 78.3 } });
    expect(own('14').get('non_asn')).toMatchObject({
      row: { indicator: 'protected_non_asn', value: 67_280 },
    });
  });

  it('the newest of several years is taken', () => {
    expect(own('65').get('vulnerable')).toMatchObject({ row: { period: { text: '2025' }, value: 22_121 } });
  });

  it('a new province of Papua has the figure of the borders it is counted in', () => {
    expect(own('96').get('total')).toMatchObject({
      figure: { region: '92-2021', year: 2025 },
      former: { code: '92-2021' },
    });
    expect(own('96').get('growth')).toMatchObject({ former: { code: '92-2021' } });
    expect(own('15').get('total')).toMatchObject({ former: undefined });
  });

  it('nothing stands beside criteria that name no measure', () => {
    const jambi = real.regions.get('15');
    expect(jambi && ownFigures(real, stats.comparable, jambi)).toEqual([]);
  });

  it('computed and stated measures are kept apart', () => {
    const apart = Map.groupBy(judgedMeasures(judging.criteria), isComparable);
    expect(apart.get(true)).toEqual(['total', 'formal', 'informal', 'growth']);
    expect(apart.get(false)).toEqual(['non_asn', 'vulnerable', 'villages']);
  });
});

describe('criteria by edition', () => {
  it('newest first, one list a group and source, and no row lost', () => {
    const editions = criteriaByEdition(real.criteria);
    expect(editions.map(({ year }) => year)).toEqual([2025, 2024, 2022, 2021, 2020, 2019, 2018]);
    const rows = editions.flatMap(({ lists }) => lists.flatMap(({ criteria }) => criteria));
    expect(rows).toHaveLength(real.criteria.length);
    expect(new Set(rows).size).toBe(rows.length);
    for (const { lists } of editions)
      for (const { group, source, criteria } of lists)
        expect(criteria.every((row) => row.group === group && row.source === source)).toBe(true);
  });

  it('an explanation that every row of a list repeats is told once', () => {
    const [edition] = criteriaByEdition([
      criterion({ criterion: 'Regulasi', description: 'Four aspects' }),
      criterion({ criterion: 'Inovasi', description: 'Four aspects' }),
      criterion({ criterion: 'Kepatuhan', description: 'Four aspects', group: 'Badan usaha' }),
    ]);
    expect(edition?.lists.map(({ common }) => common?.description)).toEqual(['Four aspects', undefined]);
  });

  it('an edition is known by the year in the words of its source, or not at all', () => {
    const years = ['edition 2018 (assessment 1 January - 31 December 2018)', 'edition 2024 (label)', 'lama'];
    expect(years.map((period) => editionYear(criterion({ period })))).toEqual([2018, 2024, undefined]);
  });

  it('counts how many criteria look at each measure, and at something else', () => {
    const editions = criteriaByEdition([
      criterion({ measure: ['total', 'growth'] }),
      criterion({ criterion: 'Cakupan', measure: ['total'] }),
      criterion({ criterion: 'Regulasi' }),
      criterion({ criterion: 'Regulasi', period: 'edition 2024' }),
    ]);
    expect(judgedCounts(editions, ['total', 'growth'])).toEqual([
      { measure: 'total', counts: [2, 0] },
      { measure: 'growth', counts: [1, 0] },
      { measure: undefined, counts: [1, 1] },
    ]);
  });
});
