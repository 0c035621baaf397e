import { describe, expect, it } from 'vitest';
import {
  byProvince,
  byYear,
  type Ceremony,
  ceremonies,
  neighbours,
  newestHeld,
} from '../../src/stats/ceremonies.ts';
import { lead, placedByLabel, tally, winnersByKind } from '../../src/stats/ceremony-winners.ts';
import { awards } from './awards-builder.ts';
import { real, stats } from './real.ts';

const all = stats.ceremonies;
const names = (rows: Ceremony['winners']): readonly string[] => rows.map(({ winner }) => winner);
const ids = (list: readonly Ceremony[]): readonly string[] => list.map(({ id }) => id);

function ceremony(id: string): Ceremony {
  const found = all.find((one) => one.id === id);
  if (!found) throw new RangeError(`no ceremony ${id}`);
  return found;
}

describe('which rows make a ceremony', () => {
  it('two labels of one place and day are one ceremony', () => {
    const [one, ...more] = ceremonies(
      awards([
        { label: '2024', ceremonyDate: '2025-08-27', place: 'Aryaduta' },
        { label: '2025', ceremonyDate: '2025-08-27', winnersStated: 22 },
      ]),
    );
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      id: 'region-15-2025-08-27',
      labels: ['2024', '2025'],
      place: 'Aryaduta',
      winnersStated: 22,
    });
  });

  it('one label of two days is two ceremonies', () => {
    const data = awards([{ ceremonyDate: '2024-07-25' }, { ceremonyDate: '2025-07-21' }]);
    expect(ids(ceremonies(data))).toEqual(['region-15-2025-07-21', 'region-15-2024-07-25']);
  });

  it('a row without date joins the only ceremony of its label, and none of two', () => {
    const undated = [{ winner: 'Kota A', result: 'nominee' as const }];
    const [joined] = ceremonies(awards([{ ceremonyDate: '2024-06-10' }], undated));
    expect(joined?.id).toBe('region-15-2024-06-10');
    expect(joined && names(placedByLabel(joined))).toEqual(['Kota A']);
    const split = ceremonies(
      awards([{ ceremonyDate: '2024-02-01' }, { ceremonyDate: '2024-06-10' }], undated),
    );
    expect(ids(split)).toEqual(['region-15-2024-06-10', 'region-15-2024-02-01', 'region-15-edisi-2024']);
    expect(split.flatMap(placedByLabel)).toEqual([]);
  });

  it('a row that knows only the month joins the day of that month, not that of another', () => {
    const rows = [{ winner: 'Kota A', ceremonyDate: '2024-06' }];
    expect(ids(ceremonies(awards([{ ceremonyDate: '2024-06-10' }], rows)))).toEqual(['region-15-2024-06-10']);
    expect(ids(ceremonies(awards([{ ceremonyDate: '2024-07-10' }], rows)))).toEqual([
      'region-15-2024-07-10',
      'region-15-2024-06',
    ]);
  });

  it('a year known as date and an edition without one do not share an address', () => {
    const data = awards([{ ceremonyDate: '2024' }, { ceremonyDate: '2025' }, {}]);
    expect(ids(ceremonies(data))).toEqual(['region-15-2025', 'region-15-2024', 'region-15-edisi-2024']);
  });

  it('every row of the tables is in exactly one ceremony, and every address is its own', () => {
    const rows = all.flatMap(({ editions, winners, honourable, nominees }) => [
      ...editions,
      ...winners,
      ...honourable,
      ...nominees,
    ]);
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.length).toBe(real.editions.length + real.winners.length);
    expect(new Set(ids(all)).size).toBe(all.length);
    for (const id of ids(all)) expect(id).toMatch(/^[a-z0-9-]+$/);
  });

  it('nominees and honourable mentions never stand among the winners', () => {
    for (const { winners, honourable, nominees } of all) {
      expect(new Set(winners.map(({ result }) => result))).not.toContain('nominee');
      expect(honourable.every(({ result }) => result === 'honourable')).toBe(true);
      expect(nominees.every(({ result }) => result === 'nominee')).toBe(true);
      expect(winners.every(({ result }) => result === 'winner')).toBe(true);
    }
  });
});

describe('the committed ceremonies', () => {
  it('Jambi, 10 June 2024: ten winners of ten, Kabupaten Bungo first', () => {
    const jambi = ceremony('jambi-2024-06-10');
    expect(names(jambi.winners)).toEqual([
      'Kabupaten Bungo',
      'Kabupaten Muaro Jambi',
      'Kota Jambi',
      'Desa Arang-arang',
      'Bobby Racing Shop',
      'Jamika Raya',
      'Lontar Papyrus and Paper Inds',
      'Sumber Alfaria Trijaya',
      'Bank 9 Jambi',
      'Yayasan Pendidikan Unggul Sakti',
    ]);
    expect(tally(jambi)).toEqual({
      known: 10,
      doubtful: 0,
      stated: 10,
      unnamed: 0,
      categories: undefined,
      extent: 'complete',
    });
    expect(lead(real, jambi)).toMatchObject({ winner: 'Kabupaten Bungo', rank: 1 });
    expect([...winnersByKind(real, jambi)]).toEqual([
      ['government', 3],
      ['village', 1],
      ['business', 6],
    ]);
    const { earlier, later } = neighbours(all, jambi);
    // An edition of 2025 is on record without a date: nobody knows that it came after.
    expect([earlier?.id, later?.id]).toEqual(['jambi-2023-04-13', undefined]);
  });

  it('Nusa Tenggara Timur: two ceremonies under the label 2024', () => {
    const own = all.filter(({ province }) => province === '53');
    expect(own.map(({ id, labels }) => [id, labels])).toEqual([
      ['nusa-tenggara-timur-2025-07-21', ['2024']],
      ['nusa-tenggara-timur-2024-07-25', ['2024']],
      ['nusa-tenggara-timur-2023-03-27', ['2022']],
    ]);
    expect(own.map((one) => tally(one).known)).toEqual([23, 6, 3]);
  });

  it.each([
    ['sumatera-selatan-2025-08-27', ['2024', '2025']],
    ['jawa-barat-2025-12-03', ['2024', '2025']],
    ['banten-2024-06-21', ['2023', '2024']],
    ['banten-2025-11-27', ['2024', '2025']],
    ['kalimantan-timur-2025-08-05', ['2024', '2025']],
  ])('%s carries two labels', (id, labels) => {
    expect(ceremony(id)).toMatchObject({ labels, editions: labels.map((label) => ({ label })) });
  });

  it('Bangka Belitung, July 2025: known by its counts alone', () => {
    const babel = ceremony('kepulauan-bangka-belitung-2025-07-30');
    expect(tally(babel)).toMatchObject({
      known: 0,
      stated: 22,
      unnamed: 22,
      categories: 8,
      extent: 'counted',
    });
  });

  it('an edition without date stands apart where its label names no ceremony', () => {
    const jambi = ceremony('jambi-edisi-2025');
    expect(jambi).toMatchObject({ date: undefined, year: 2025, labels: ['2025'] });
    expect([jambi.winners.length, jambi.nominees.length]).toEqual([0, 3]);
    expect(ceremony('nasional-edisi-2023').date).toBeUndefined();
  });

  it('candidates of the national edition of 2018 join its ceremony of July 2019', () => {
    const national = ceremony('nasional-2019-07-03');
    expect(national).toMatchObject({ level: 'national', province: undefined });
    expect(tally(national)).toMatchObject({ known: 12, stated: 45, unnamed: 33, extent: 'partial' });
    expect(national.nominees).toHaveLength(38);
    expect(placedByLabel(national)).toHaveLength(39);
    expect(new Set(national.nominees.map(({ province }) => province)).size).toBeGreaterThan(10);
  });

  it('the national ceremony of 2024 names more winners than its source counts, and one of low confidence', () => {
    const national = ceremony('nasional-2024-09-12');
    expect(tally(national)).toMatchObject({ known: 19, doubtful: 1, stated: 12, unnamed: 0, extent: 'more' });
    const provinces = national.winners.filter(({ category }) => category === 'provincial_government');
    expect(provinces.at(-1)).toMatchObject({ winner: 'Provinsi Sumatera Utara', confidence: 'low' });
  });

  it('national rows reach the provinces they name and leave the others out', () => {
    const [first] = stats.profile('15').nationalCeremonies;
    expect(first?.id).toBe('nasional-2024-09-12');
    expect(first && names(first.winners)).toEqual(['Provinsi Jambi']);
  });

  it('a province without rows keeps its place among the provinces, with no ceremony', () => {
    const others = all.filter(({ province }) => province !== '95');
    const records = byProvince(stats.provinces, others);
    expect(records.map(({ province }) => province)).toEqual(stats.provinces);
    const without = records.filter((one) => one.ceremonies.length === 0);
    expect(without.map(({ province }) => province.name)).toContain('Papua Pegunungan');
  });
});

describe('order and groups', () => {
  it('ranks stand in their order, however many, before winners without one', () => {
    const data = awards(
      [],
      [
        { winner: 'A' },
        { winner: 'B', rank: 5 },
        { winner: 'C', rank: 4 },
        { winner: 'D', rank: 10 },
        { winner: 'E', rank: 1 },
      ],
    );
    expect(names(ceremonies(data)[0]?.winners ?? [])).toEqual(['E', 'C', 'B', 'D', 'A']);
  });

  it('newest first by year of the ceremony, those without date at the end', () => {
    const years = byYear(all).map(({ year }) => year);
    expect(years.at(-1)).toBeUndefined();
    const dated = years.slice(0, -1).map(Number);
    expect(dated).toEqual([...dated].sort((a, b) => b - a));
    expect(byYear(all).flatMap((group) => group.ceremonies)).toHaveLength(all.length);
    expect(ceremony('papua-2025-12-16')).toMatchObject({ year: 2025, labels: ['2026'] });
  });

  it('neighbours stay within a province and mirror each other', () => {
    for (const one of all) {
      const { earlier, later } = neighbours(all, one);
      for (const other of [earlier, later]) {
        if (other) expect([other.level, other.province]).toEqual([one.level, one.province]);
        if (other) expect([one.date, other.date]).not.toContain(undefined);
      }
      if (earlier) expect(neighbours(all, earlier).later?.id).toBe(one.id);
    }
  });

  it('the newest is one that was held, before an edition known by its label alone', () => {
    const editions = ceremonies(
      awards([
        { label: '2026' },
        { label: '2025', ceremonyDate: '2025-07-30', winnersStated: 22 },
        { label: '2023', ceremonyDate: '2023-06-12' },
      ]),
    );
    expect(newestHeld(editions)?.id).toBe('region-15-2025-07-30');
    expect(newestHeld(ceremonies(awards([{ label: '2026' }])))?.id).toBe('region-15-edisi-2026');
    const named = awards([{ ceremonyDate: '2024-06-10' }], [{ label: '2025', winner: 'A' }]);
    expect(newestHeld(ceremonies(named))?.id).toBe('region-15-edisi-2025');
    expect(newestHeld([])).toBeUndefined();
  });
});
