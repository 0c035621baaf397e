import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ceremonies } from '../../src/stats/ceremonies.ts';
import {
  aroundCeremonies,
  type Contrast,
  changeContrast,
  contrastOf,
  levelContrast,
  nationalRecord,
  ownNationalRecord,
  provinceWins,
  regencyWins,
  reportedAround,
  winningUnits,
} from '../../src/stats/evidence.ts';
import { winnersOf } from '../../src/stats/winners.ts';
import { real, stats } from './real.ts';

const { comparable } = stats;
const wins = provinceWins(real, stats.ceremonies);
const winners = winningUnits(comparable, wins);

const region = (code: string) => {
  const found = real.regions.get(code);
  if (!found) throw new RangeError(`no region ${code}`);
  return found;
};
const measured = (values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([code, value]) => ({ unit: region(code), value }));

describe('the contrast of two groups', () => {
  it('by hand: winners 10, 30, 40 and others 20, 20', () => {
    const rows = measured({ '11': 10, '12': 30, '13': 40, '14': 20, '15': 20 });
    const found = contrastOf(rows, new Set(['11', '12', '13']), 25);
    expect(found?.winners.median).toBe(30);
    expect(found?.others.median).toBe(20);
    expect(found?.difference).toBe(10);
    expect(found?.winners.above).toBe(2);
    expect(found?.others.above).toBe(0);
    // Six pairs: 10 loses both, 30 and 40 win two each.
    expect(found?.ahead).toBeCloseTo((4 / 6) * 100, 9);
    expect(found?.winners.rows.map(({ value }) => value)).toEqual([40, 30, 10]);
  });

  it('a tie counts half', () => {
    expect(contrastOf(measured({ '11': 5, '12': 5 }), new Set(['11']), 5)?.ahead).toBe(50);
  });

  it('is none where a group is empty', () => {
    expect(contrastOf(measured({ '11': 5 }), new Set(['11']), 5)).toBeUndefined();
    expect(contrastOf(measured({ '11': 5 }), new Set(), 5)).toBeUndefined();
  });

  it('turns round when the groups change places', () => {
    const codes = ['11', '12', '13', '14', '15', '16'];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 }), (values) => {
        const rows = measured(Object.fromEntries(codes.map((code, i) => [code, values[i] ?? 0])));
        const [one, other] = [codes.slice(0, 2), codes.slice(2)].map((group) =>
          contrastOf(rows, new Set(group), 4),
        );
        expect(one?.difference).toBeCloseTo(-(other?.difference ?? 0), 9);
        expect((one?.ahead ?? 0) + (other?.ahead ?? 0)).toBeCloseTo(100, 9);
      }),
    );
  });
});

describe('the winners of the tables', () => {
  it('are thirty awards to seventeen provinces, none of low confidence', () => {
    expect(wins).toHaveLength(30);
    expect(winners.map(({ unit }) => unit.code)).toEqual(
      '14 15 16 19 31 32 33 34 35 51 52 64 65 71 72 73 92-2021'.split(' '),
    );
    expect(wins.map(({ winner }) => winner.winner)).not.toContain('Provinsi Sumatera Utara');
    expect(wins.every(({ winner }) => winner.result === 'winner' && winner.confidence !== 'low')).toBe(true);
  });

  it('Papua Barat has the figures of its old borders, and five awards', () => {
    const papua = winners.find(({ unit }) => unit.code === '92-2021');
    expect(papua?.wins.map(({ assessed }) => assessed.years[0])).toEqual([2019, 2020, 2021, 2022, 2023]);
    expect(papua?.figures.map(({ share }) => share.toFixed(1))).toEqual(['72.6', '49.3', '52.8', '49.8']);
  });

  it('regencies that won are found in the table of regions where they have a figure', () => {
    const all = regencyWins(real, stats.ceremonies);
    expect(all).toHaveLength(20);
    const manado = all.find(({ winner }) => winner.winner === 'Kota Manado');
    expect(manado?.regency?.code).toBe('71.71');
    expect(manado?.province?.code).toBe('71');
    expect(all.find(({ winner }) => winner.winner === 'Kabupaten Sukamara')?.regency).toBeUndefined();
  });

  it.each(['Kota Manado', 'KOTA  MANADO', 'Pemkot Manado'])('a regency is found as %s', (printed) => {
    const [row] = real.winners.filter(({ winner }) => winner === 'Kota Manado');
    if (!row) throw new Error('Manado won');
    const alias = {
      printed: 'Pemkot Manado',
      province: undefined,
      winner: 'Kota Manado',
      note: '',
      at: row.at,
    };
    const told = { ...real, aliases: [alias], winners: [{ ...row, winner: printed }] };
    expect(regencyWins(told, ceremonies(told)).map(({ regency }) => regency?.code)).toEqual(['71.71']);
  });

  it.each([
    ['15', { province: true, regency: false }],
    ['94', { province: false, regency: true }],
    ['71', { province: true, regency: true }],
    // Its one award to a province is of low confidence, those to regencies are not.
    ['12', { province: false, regency: true }],
    ['95', { province: false, regency: false }],
  ])('of province %s', (code, expected) => {
    expect(nationalRecord(stats.profile(code).nationalCeremonies)).toEqual(expected);
  });

  const everyone = winnersOf(real, stats.ceremonies).all;
  it.each([
    ['Provinsi Papua Barat', { province: true, regency: false }],
    ['Kabupaten Raja Ampat', { province: false, regency: true }],
    // Won in its province only, nominated nationally at most.
    ['Kabupaten Bungo', { province: false, regency: false }],
    ['Kabupaten Pacitan', { province: false, regency: false }],
  ])('of %s itself', (name, expected) => {
    const entity = everyone.find((one) => one.name === name);
    expect(entity && ownNationalRecord(entity)).toEqual(expected);
  });
});

const shown = ({ winners: won, others, difference, ahead, national }: Contrast) => ({
  median: [won.median, others.median].map((value) => value.toFixed(1)),
  above: [won.above, others.above],
  of: [won.rows.length, others.rows.length],
  difference: difference.toFixed(1),
  ahead: Math.round(ahead),
  national: national.toFixed(1),
});

describe('coverage of winners and of others', () => {
  // All 34 units of 2025 sorted: the ninth of the seventeen winners is Sulawesi Selatan (24.9), of the others Sulawesi
  // Barat (21.4).
  it('all workers, 2025', () => {
    const level = levelContrast(comparable, winners, 'total');
    expect(level?.year).toBe(2025);
    expect(level && shown(level.contrast)).toEqual({
      median: ['24.9', '21.4'],
      above: [9, 7],
      of: [17, 17],
      difference: '3.5',
      ahead: 65,
      national: '24.5',
    });
    expect(level?.contrast.winners.rows[8]?.unit.code).toBe('73');
    expect(level?.contrast.others.rows[8]?.unit.code).toBe('76');
  });

  it('formal and informal workers, 2025', () => {
    const [formal, informal] = (['formal', 'informal'] as const).map((segment) =>
      levelContrast(comparable, winners, segment),
    );
    expect(formal && shown(formal.contrast).median).toEqual(['42.9', '41.0']);
    expect(informal && shown(informal.contrast).median).toEqual(['12.6', '11.5']);
  });

  it('the change since 2022: Indonesia rose from 21.3 to 24.5', () => {
    const change = changeContrast(comparable, winners, 2022, 2025);
    expect(change && shown(change.contrast)).toEqual({
      median: ['3.1', '3.5'],
      above: [8, 10],
      of: [17, 17],
      difference: '-0.4',
      ahead: 40,
      national: '3.1',
    });
    // Jambi: 21.19 in 2022, 26.50 in 2025.
    const jambi = change?.contrast.winners.rows.find(({ unit }) => unit.code === '15');
    expect(jambi?.value).toBeCloseTo(5.31, 1);
  });

  it('nothing is said of years without figures, or where nobody won', () => {
    expect(changeContrast(comparable, winners, 2020, 2025)).toBeUndefined();
    expect(levelContrast(comparable, [], 'total')).toBeUndefined();
  });
});

describe('the reported headline and what was reported before the year judged', () => {
  const of = (code: string, judged: number) => {
    const found = reportedAround(real, stats.profile(code).reported, judged);
    return found?.kind === 'compared'
      ? [found.before, found.after].map(({ period, total }) => [period.text, total.value, total.basis])
      : found?.kind;
  };

  it('is compared where both are of one stated basis', () => {
    // Of 40 (unstated, 2022-11) and 36 (eligible, 2021-12) the second only is on the basis of 47.38.
    expect(of('73', 2023)).toEqual([
      ['2021-12-13', 36, 'eligible'],
      ['2025-06', 47.38, 'eligible'],
    ]);
    // 92.99 of February 2023 states no basis.
    expect(of('71', 2023)).toEqual([
      ['2021-12-13', 80, 'eligible'],
      ['2025-08-31', 60.06, 'eligible'],
    ]);
  });

  it.each([
    // 31.33 of unstated basis, though 26.72 of eligible workers is from 2018.
    ['16', 2023, 'basis-unstated'],
    ['64', 2023, 'basis-unstated'],
    // 29.84 of 2023.
    ['35', 2023, 'not-after'],
    ['15', 2023, 'none-before'],
    // Before it there is a row of low confidence only.
    ['34', 2023, 'none-before'],
  ] as const)('of %s around %d: %s', (code, judged, kind) => {
    expect(of(code, judged)).toBe(kind);
  });

  it('is none without a headline', () => {
    expect(reportedAround(real, { headline: undefined, statements: [] }, 2023)).toBeUndefined();
  });

  it('never holds a bound against a figure', () => {
    const { headline, statements } = stats.profile('73').reported;
    if (!headline) throw new Error('no headline of 73');
    const bound = { ...headline, total: { ...headline.total, qualifier: 'over' as const } };
    expect(reportedAround(real, { headline: bound, statements }, 2023)).toEqual({ kind: 'bound' });
  });

  it('takes figures of one stated basis on both sides of every year', () => {
    const compared = stats.provinces.flatMap(({ code }) =>
      [2017, 2019, 2021, 2022, 2023].flatMap((judged) => {
        const found = reportedAround(real, stats.profile(code).reported, judged);
        return found?.kind === 'compared' ? [{ judged, ...found }] : [];
      }),
    );
    expect(compared).toHaveLength(12);
    for (const { judged, before, after } of compared) {
      expect(before.total.basis).toBe(after.total.basis);
      expect(real.bases.get(after.total.basis ?? '')?.stated).toBe(true);
      expect(before.total.confidence).not.toBe('low');
      expect(before.period.year).toBeLessThan(judged);
      expect(after.period.year).toBeGreaterThan(judged);
    }
  });
});

describe('around the year judged', () => {
  const all = aroundCeremonies(comparable, wins);

  it('only the ceremony of 2024 has winners enough and figures of the year it judged', () => {
    expect(all.map(({ ceremony, assessed, winners: own }) => [ceremony.id, assessed, own.length])).toEqual([
      ['nasional-2024-09-12', 2023, 12],
    ]);
  });

  it('tells each year from the one before that year on', () => {
    const steps = all[0]?.steps.map(({ from, to, contrast }) => [
      from,
      to,
      contrast.winners.median.toFixed(1),
      contrast.others.median.toFixed(1),
      contrast.national.toFixed(1),
    ]);
    expect(steps).toEqual([
      [2022, 2023, '4.6', '4.2', '3.1'],
      [2023, 2024, '2.7', '2.8', '2.7'],
      [2024, 2025, '-2.8', '-3.3', '-2.7'],
    ]);
  });
});
