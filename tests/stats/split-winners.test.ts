import { describe, expect, it } from 'vitest';
import { ceremonies } from '../../src/stats/ceremonies.ts';
import { comparable } from '../../src/stats/comparable.ts';
import { changeContrast, levelContrast } from '../../src/stats/contrast.ts';
import { provinceWins, winningUnits } from '../../src/stats/national-wins.ts';
import { awards } from './awards-builder.ts';
import { dataset, type ObservationFacts } from './builder.ts';

// A province that won was part of a former one until 2024, and has figures of its own since 2025.
const REGIONS = [
  { code: '15', name: 'Jambi' },
  { code: '16', name: 'Sumatera Selatan' },
  { code: '91', name: 'Papua' },
  { code: '93', name: 'Papua Selatan' },
  { code: '91-2021', name: 'Papua lama', validTo: 2022, members: ['91', '93'] },
];

/** A thousand workers, of whom so many are covered; half of them formal, where that is known. */
const year = (
  code: string,
  when: number,
  covered: number,
  formalShare: boolean,
): readonly ObservationFacts[] => {
  const at = { region: code, period: `${when}-08` };
  return [
    { ...at, indicator: 'employed', value: 1000 },
    ...(formalShare ? [{ ...at, indicator: 'formal_share', value: 50 }] : []),
    {
      region: code,
      period: `${when}`,
      indicator: 'protected_formal',
      value: covered - 10,
      basis: 'residence',
    },
    { region: code, period: `${when}`, indicator: 'protected_informal', value: 10, basis: 'residence' },
  ];
};

const ceremony = { label: '2023', level: 'national', ceremonyDate: '2024-05-01' } as const;
const tables = awards(
  [ceremony],
  [{ ...ceremony, category: 'provincial_government', winner: 'Provinsi Papua', province: '91' }],
);
const facts = dataset({
  regions: REGIONS,
  observations: [
    ...[2023, 2024].flatMap((when) =>
      ['15', '16', '91-2021'].flatMap((code, index) =>
        year(code, when, 200 + 100 * index + 50 * (when - 2023), true),
      ),
    ),
    // The survey of 2025 does not yet tell the shares of formal work.
    ...['15', '16', '91', '93'].flatMap((code) => year(code, 2025, 300, false)),
  ],
});
const data = { ...facts, editions: tables.editions, winners: tables.winners };
const computed = comparable(data);
const winners = winningUnits(computed, provinceWins(data, ceremonies(data)));

const codes = (
  group: { readonly rows: readonly { readonly unit: { readonly code: string } }[] } | undefined,
) => group?.rows.map(({ unit }) => unit.code).sort();

describe('the winner of a province that was split', () => {
  it('has the figures of its newest unit', () => {
    expect(computed.completeYears).toEqual([2023, 2024, 2025]);
    expect(winners.map(({ unit }) => unit.code)).toEqual(['91']);
  });

  it('is the unit of the year by which its coverage is told', () => {
    const [now, before] = (['total', 'formal'] as const).map((of) => levelContrast(computed, winners, of));
    expect([now?.year, before?.year]).toEqual([2025, 2024]);
    expect(codes(now?.contrast.winners)).toEqual(['91']);
    expect(codes(before?.contrast.winners)).toEqual(['91-2021']);
    expect(codes(before?.contrast.others)).toEqual(['15', '16']);
  });

  it('is the unit of the later year between which it moved', () => {
    const change = changeContrast(computed, winners, 2023, 2024)?.contrast;
    expect(codes(change?.winners)).toEqual(['91-2021']);
    expect(codes(change?.others)).toEqual(['15', '16']);
  });
});
