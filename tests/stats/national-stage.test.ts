import { describe, expect, it } from 'vitest';
import { ceremonies } from '../../src/stats/ceremonies.ts';
import {
  assessedYear,
  lagInMonths,
  lagsOf,
  type NationalEdition,
  nationalEditions,
  zonesOf,
} from '../../src/stats/national-stage.ts';
import { awards } from './awards-builder.ts';
import { on } from './builder.ts';
import { stats } from './real.ts';

const editions = nationalEditions(stats.ceremonies);

function judged(label: string): NationalEdition {
  const found = editions.find(({ ceremony }) => ceremony.labels.includes(label));
  if (!found) throw new RangeError(`no edition ${label}`);
  return found;
}

const dated = (labels: readonly string[], date?: string) => ({
  labels,
  date: date === undefined ? undefined : on(date),
});

describe('the year an edition judged', () => {
  it('is the label where that lies before the ceremony', () => {
    expect(assessedYear(dated(['2021'], '2022-10-27'))).toEqual({ years: [2021], by: 'label' });
  });

  it('is the year before the ceremony where the label repeats its year', () => {
    expect(assessedYear(dated(['2024'], '2024-09-12'))).toEqual({ years: [2023], by: 'ceremony' });
  });

  it('is the label that lies before the ceremony where it carries two', () => {
    expect(assessedYear(dated(['2024', '2025'], '2025-08-05'))).toEqual({ years: [2024], by: 'label' });
  });

  it('may be either where no ceremony is dated', () => {
    expect(assessedYear(dated(['2025']))).toEqual({ years: [2024, 2025], by: 'open' });
  });
});

describe('the months from the end of that year to the ceremony', () => {
  // Seven months from 31 December 2017 to 31 July 2018; 6 and 3 of 31 days to 3 July 2019; 9 and 27 of 31 to 27 October.
  it.each([
    ['2017', 7],
    ['2018', 6 + 3 / 31],
    ['2019', 7 + 12 / 31],
    ['2020', 8 + 9 / 30],
    ['2021', 9 + 27 / 31],
    ['2022', 9 + 20 / 31],
    ['2024', 8 + 12 / 30],
  ])('edition %s: %d', (label, months) => {
    expect(judged(label).lag).toBeCloseTo(months, 6);
  });

  it('are not known without a month, or without a ceremony', () => {
    expect(lagInMonths(dated(['2021'], '2022'))).toBeUndefined();
    expect(lagInMonths(dated(['2025']))).toBeUndefined();
    expect(judged('2025').lag).toBeUndefined();
  });

  it('were fewest for 2018 and most for 2021', () => {
    const lags = lagsOf(editions);
    expect(lags?.shortest.assessed.years).toEqual([2018]);
    expect(lags?.longest.assessed.years).toEqual([2021]);
    expect(lags?.known).toBe(7);
    expect(lagsOf([])).toBeUndefined();
  });
});

describe('zones', () => {
  it('are those of the printed categories, one however its writers spell it', () => {
    expect(judged('2024').zones).toEqual([
      'Jawa Bali',
      'Sumatera',
      'Kalimantan',
      'Nusa Tenggara, Maluku dan Papua',
      'Sulawesi',
    ]);
    expect(judged('2022').zones).toEqual(['Nusa Tenggara, Maluku, Papua', 'Sumatera']);
    expect(judged('2021').zones).toEqual([]);
  });

  it('stop before a bracket', () => {
    const [one] = ceremonies(
      awards([], [{ winner: 'Provinsi A', categoryPrinted: 'Pemerintah Provinsi zona Sumatera (nominasi)' }]),
    );
    expect(one && zonesOf(one)).toEqual(['Sumatera']);
  });
});

describe('the editions of the tables', () => {
  it('stand by the year judged, the one without a ceremony last', () => {
    expect(editions.map(({ assessed }) => assessed.years[0])).toEqual([
      2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024,
    ]);
    expect(editions.at(-1)?.ceremony.date).toBeUndefined();
  });

  it('an interview stage under the year judged belongs to the ceremony of the year after', () => {
    expect(judged('2024').stages.map(({ id }) => id)).toEqual(['nasional-edisi-2023']);
    expect(editions.flatMap(({ stages }) => stages)).toHaveLength(1);
  });

  it('every national ceremony is in one of them', () => {
    const national = stats.ceremonies.filter(({ level }) => level === 'national');
    const told = editions.flatMap(({ ceremony, stages }) => [ceremony, ...stages]);
    expect(new Set(told)).toEqual(new Set(national));
    expect(told).toHaveLength(national.length);
  });

  it('name the categories of winners that can be relied on', () => {
    expect(judged('2019').categories).toEqual(['provincial_government', 'regency_city_government']);
  });
});
