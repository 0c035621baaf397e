import { describe, expect, it } from 'vitest';
import { ceremonies } from '../../src/stats/ceremonies.ts';
import {
  entriesByPlace,
  type StageCell,
  type StageEntry,
  stageExtent,
  stageMatrix,
} from '../../src/stats/stage-matrix.ts';
import { awards } from './awards-builder.ts';
import { real, stats } from './real.ts';

const matrix = stageMatrix(real, stats.provinces, stats.ceremonies);
const rows = matrix.groups.flatMap((group) => group.rows);

function cell(province: string, year: number): readonly StageEntry[] {
  const row = rows.find((one) => one.province.code === province);
  const found = row?.cells.find((one: StageCell) => one.year === year);
  if (!found) throw new RangeError(`no cell ${province} ${year}`);
  return found.entries;
}

const brief = ({ ceremony, state, marks, unnamed }: StageEntry) => [
  ceremony.level,
  state,
  marks.length,
  unnamed,
];

describe('the matrix by place', () => {
  const places = entriesByPlace(matrix);

  it('loses no entry, and lists no place without one', () => {
    const cells = [...rows.flatMap((row) => row.cells), ...matrix.elsewhere];
    const entries = places.flatMap((place) => place.entries);
    expect(entries).toHaveLength(new Set(entries).size);
    expect(new Set(entries)).toEqual(new Set(cells.flatMap((one) => one.entries)));
    expect(places.every((place) => place.entries.length > 0)).toBe(true);
    expect(places.at(-1)?.province).toBeUndefined();
  });

  it('has the newest year of each first', () => {
    for (const place of places) {
      const years = place.entries.map(({ ceremony }) => ceremony.year);
      expect(years).toEqual(years.toSorted((a, b) => b - a));
    }
  });
});

describe('who won what where', () => {
  it('has the provinces of today by island group and every year of a ceremony', () => {
    expect(rows.map(({ province }) => province)).toHaveLength(38);
    expect(matrix.groups.map(({ group }) => group.code)[0]).toBe('Sumatra');
    expect(matrix.years).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
  });

  it('Jambi: a national award each for 2022 and 2023, ten winners of its own in 2024, three governments first', () => {
    expect(cell('15', 2023).map(brief)).toEqual([
      ['national', 'named', 1, 0],
      ['provincial', 'unlisted', 0, 0],
    ]);
    expect(cell('15', 2024).map(brief)).toEqual([
      ['national', 'named', 1, 0],
      ['provincial', 'named', 10, 0],
    ]);
    expect(cell('15', 2024)[1]?.marks.slice(0, 4)).toEqual([
      { kind: 'government', first: true },
      { kind: 'government', first: false },
      { kind: 'government', first: false },
      { kind: 'village', first: false },
    ]);
    expect(cell('15', 2025).map(brief)).toEqual([['provincial', 'stage', 0, 0]]);
    expect(cell('15', 2018)).toEqual([]);
  });

  it('a ceremony known by counts only is no ceremony without a list, and no blank', () => {
    expect(cell('19', 2025).map(brief)).toEqual([['provincial', 'counted', 0, 22]]);
    expect(cell('16', 2025).map(brief)).toEqual([['provincial', 'named', 1, 21]]);
    expect(cell('93', 2025).map(brief)).toEqual([['provincial', 'unlisted', 0, 0]]);
    expect(cell('95', 2025)).toEqual([]);
  });

  it('a row of low confidence is no mark', () => {
    const [national] = cell('12', 2024);
    expect(national?.winners.map(({ winner }) => winner)).toEqual([
      'Kabupaten Simalungun',
      'Universitas Sumatera Utara',
    ]);
    expect(national?.doubtful).toBe(1);
  });

  it('national winners without a province, and those only counted, stand apart', () => {
    const told = matrix.elsewhere.flatMap(({ year, entries }) =>
      entries.map((entry) => [year, ...brief(entry)]),
    );
    expect(told).toEqual([
      [2018, 'national', 'named', 6, 0],
      [2019, 'national', 'counted', 0, 33],
    ]);
  });

  it('every winner that can be relied on is one mark, and no nominee is', () => {
    const entries = [...rows.flatMap(({ cells }) => cells), ...matrix.elsewhere].flatMap(
      (one) => one.entries,
    );
    const marked = entries.flatMap(({ winners }) => winners);
    expect(new Set(marked).size).toBe(marked.length);
    const wanted = stats.ceremonies.flatMap(({ winners }) =>
      winners.filter(({ confidence }) => confidence !== 'low'),
    );
    expect(marked.filter((winner) => !wanted.includes(winner))).toEqual([]);
    expect(marked).toHaveLength(
      new Set(
        wanted.map((w) =>
          `${w.province} ${w.ceremonyDate?.text ?? w.label} ${w.category} ${w.winner}`.toLowerCase(),
        ),
      ).size,
    );
    for (const { marks, winners } of entries) expect(marks).toHaveLength(winners.length);
  });

  it('counts the provinces with winners', () => {
    expect(stageExtent(matrix)).toEqual({ provinces: 38, national: 26, provincial: 32, none: 4 });
  });

  it('nothing makes an empty matrix', () => {
    const empty = stageMatrix(real, stats.provinces, []);
    expect(empty.years).toEqual([]);
    expect(stageExtent(empty).none).toBe(38);
  });

  it('tells a winner listed by two sources once', () => {
    const data = awards(
      [{ level: 'national', ceremonyDate: '2024-09-12' }],
      [
        { level: 'national', ceremonyDate: '2024-09-12', winner: 'Provinsi A', source: 'a' },
        { level: 'national', ceremonyDate: '2024-09-12', winner: 'PROVINSI A', source: 'b' },
      ],
    );
    const withGroup = {
      ...data,
      islandGroups: new Map([
        ['Sumatra', { code: 'Sumatra', order: 1, nameId: 'S', nameEn: 'S', at: { file: 'x.csv', line: 2 } }],
      ]),
    };
    const provinces = [...data.regions.values()]
      .filter(({ level }) => level === 'province')
      .map((region) => ({ ...region, islandGroup: 'Sumatra' }));
    const [group] = stageMatrix(withGroup, provinces, ceremonies(data)).groups;
    expect(group?.rows[0]?.cells[0]?.entries.map(({ marks }) => marks.length)).toEqual([1]);
  });
});
