import { neighbors } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../src/geo/geometry.ts';
import { tileGrid } from '../../src/geo/tile-grid.ts';
import { loadTiles, type TilePlace } from '../../src/geo/tiles.ts';
import { boundaries, committedTiles, former, provinces, tiles } from './fixture.ts';

const DRAWINGS = ['desk', 'phone'] as const satisfies readonly Drawing[];

const placeOf = (drawing: Drawing, code: string): TilePlace => {
  const tile = tiles.get(code);
  if (!tile) throw new Error(`no tile ${code}`);
  return tile[drawing];
};

/** Steps between two tiles: 1 where they share an edge. */
const steps = (a: TilePlace, b: TilePlace): number => Math.abs(a.column - b.column) + Math.abs(a.row - b.row);
const touches = (a: TilePlace, b: TilePlace): boolean =>
  Math.abs(a.column - b.column) <= 1 && Math.abs(a.row - b.row) <= 1;

/** How many of some provinces can be reached from the first over shared edges. */
function reached(drawing: Drawing, codes: readonly string[]): number {
  const found = new Set(codes.slice(0, 1));
  for (const from of found)
    for (const code of codes)
      if (steps(placeOf(drawing, from), placeOf(drawing, code)) === 1) found.add(code);
  return found.size;
}

describe('the committed tiles', () => {
  it('have every province once, in the order of the codes, with a name of its own', () => {
    const codes = committedTiles
      .toString()
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.slice(0, 2));
    expect(codes).toEqual(provinces.map(({ code }) => code));
    expect([...tiles.keys()]).toEqual(codes);
    expect(new Set([...tiles.values()].map(({ label }) => label)).size).toBe(38);
  });
});

describe.each(DRAWINGS)('the layout for the %s', (drawing) => {
  const at = (code: string): TilePlace => placeOf(drawing, code);

  it('begins in the first column and row and puts no two provinces on a tile', () => {
    const places = provinces.map(({ code }) => at(code));
    expect(new Set(places.map(({ column, row }) => `${column} ${row}`)).size).toBe(38);
    expect(Math.min(...places.map(({ column }) => column))).toBe(1);
    expect(Math.min(...places.map(({ row }) => row))).toBe(1);
  });

  it('keeps the tiles of each group of islands together', () => {
    for (const islands of new Set(provinces.map((province) => province.islands))) {
      const codes = provinces.filter((province) => province.islands === islands).map(({ code }) => code);
      expect(reached(drawing, codes), islands).toBe(codes.length);
    }
  });

  it('parts groups of islands by sea; corners meet only across narrow straits', () => {
    const met = provinces.flatMap((a) =>
      provinces
        .filter((b) => a.code < b.code && a.islands !== b.islands && touches(at(a.code), at(b.code)))
        .map((b) => `${a.name}, ${b.name}`),
    );
    const straits = ['Lampung, Banten', 'Jawa Timur, Bali'];
    expect(straits).toEqual(expect.arrayContaining(met));
    for (const pair of met) {
      const [a, b] = pair.split(', ').map((name) => provinces.find((province) => province.name === name));
      expect(steps(at(a?.code ?? ''), at(b?.code ?? '')), pair).toBe(2);
    }
  });

  it('sets Jakarta between Banten and West Java, Yogyakarta south of Central Java', () => {
    expect(touches(at('31'), at('36'))).toBe(true);
    expect(steps(at('31'), at('32'))).toBe(1);
    expect(steps(at('36'), at('32'))).toBe(1);
    expect(at('34')).toEqual({ column: at('33').column, row: at('33').row + 1 });
  });

  it.each([
    ['Sumatra from the north-west to the south-east', ['11', '15', '16', '18'], 1],
    ['Java from west to east', ['36', '32', '33', '35'], 0],
    ['Nusa Tenggara from west to east', ['51', '52', '53'], 0],
    ['Kalimantan from south to north', ['63', '64', '65'], -1],
    ['Sulawesi from south to north', ['73', '76', '75', '71'], -1],
    ['the Moluccas from north to south', ['82', '81'], 1],
    ['Papua from the north-west to the south-east', ['96', '92', '94', '95', '93'], 1],
  ] as const)('runs %s', (_, codes, south) => {
    for (const [i, code] of codes.slice(1).entries()) {
      const [before, after] = [at(codes[i] ?? code), at(code)];
      expect(after.column, code).toBeGreaterThanOrEqual(before.column);
      expect([0, south], code).toContain(Math.sign(after.row - before.row));
    }
  });

  it('keeps neighbours together', () => {
    const geometries = [...boundaries.geometries.values()];
    const pairs = neighbors(geometries).flatMap((others, i) =>
      others.filter((j) => i < j).map((j) => [String(geometries[i]?.id), String(geometries[j]?.id)] as const),
    );
    expect(pairs).toHaveLength(38);
    const joined = pairs.filter(([a, b]) => steps(at(a), at(b)) === 1);
    expect(joined.length).toBeGreaterThanOrEqual(28);
    // Central Sulawesi has the longest arms: on the phone two of its four neighbours are out of their reach.
    const apart = pairs.filter(([a, b]) => !touches(at(a), at(b))).map((pair) => pair.join(' '));
    expect(drawing === 'desk' ? [] : ['72 73', '72 74']).toEqual(apart);
  });

  it('leaves no hole in the land', () => {
    const taken = new Set(provinces.map(({ code }) => `${at(code).column} ${at(code).row}`));
    const [columns, rows] = [
      Math.max(...provinces.map(({ code }) => at(code).column)),
      Math.max(...provinces.map(({ code }) => at(code).row)),
    ];
    for (let column = 1; column <= columns; column++) {
      for (let row = 1; row <= rows; row++) {
        if (taken.has(`${column} ${row}`)) continue;
        const around = [
          [column - 1, row],
          [column + 1, row],
          [column, row - 1],
          [column, row + 1],
        ].filter(([x, y]) => taken.has(`${x} ${y}`));
        expect(around.length, `${column} ${row}`).toBeLessThan(4);
      }
    }
  });
});

describe('loadTiles', () => {
  const HEADER = 'code,label,desk_column,desk_row,phone_column,phone_row\n';
  const load = (rows: string, codes = ['11', '12']): unknown =>
    loadTiles(new TextEncoder().encode(HEADER + rows), codes);

  it('reads rows in any order', () => {
    expect(
      loadTiles(new TextEncoder().encode(`${HEADER}12,Sumut,1,2,3,4\n11,Aceh,1,1,1,1\n`), ['11', '12']),
    ).toEqual(
      new Map([
        ['11', { code: '11', label: 'Aceh', desk: { column: 1, row: 1 }, phone: { column: 1, row: 1 } }],
        ['12', { code: '12', label: 'Sumut', desk: { column: 1, row: 2 }, phone: { column: 3, row: 4 } }],
      ]),
    );
  });

  it.each([
    ['a missing province', '11,Aceh,1,1,1,1\n', 'tiles.csv\n  1:1 missing-province "12" → add a row for 12'],
    [
      'what is no province',
      '11,Aceh,1,1,1,1\n12,Sumut,1,2,1,2\n99,Atlantis,1,3,1,3\n',
      'tiles.csv\n  4:1 unknown-province code "99"',
    ],
    [
      'two provinces on a tile',
      '11,Aceh,1,1,1,1\n12,Sumut,2,1,1,1\n',
      'tiles.csv\n  3:14 tile-taken phone_column "1, 1" → line 2 has 11 on column 1, row 1 of phone; move one',
    ],
    ['what is no whole number', '11,Aceh,1.5,1,1,1\n', 'tiles.csv\n  2:9 number desk_column "1.5"'],
    ['a column before the first', '11,Aceh,0,1,1,1\n', 'tiles.csv\n  2:9 range desk_column "0"'],
    ['a province twice', '11,Aceh,1,1,1,1\n11,Aceh,2,1,2,1\n', 'tiles.csv\n  3:1 duplicate-key code "11"'],
    ['a province without a name', '11,,1,1,1,1\n', 'tiles.csv\n  2:4 empty label ""'],
  ])('refuses %s, and says where', (_, rows, message) => {
    expect(() => load(rows)).toThrow(message);
  });

  it('refuses a file without its columns', () => {
    expect(() => loadTiles(new TextEncoder().encode('code,label\n11,Aceh\n'), ['11'])).toThrow(
      'add the column desk_column',
    );
  });

  it('tells every problem at once', () => {
    expect(() => load('11,Aceh,1.5,1,1,1\n12,Sumut,1,1,0,1\n')).toThrow('2 problems in 1 file');
  });
});

describe.each(DRAWINGS)('the tiles of the %s', (drawing) => {
  const geometry = tileGrid(tiles, { drawing });
  const split = tileGrid(tiles, { drawing, former });

  it('have one size, fit a finger and keep within the frame', () => {
    const [wide, tall] = drawing === 'desk' ? [60, 55] : [44, 38];
    const first = geometry.shapes[0]?.box ?? [0, 0, 0, 0];
    for (const {
      box: [left, top, right, bottom],
    } of geometry.shapes) {
      expect([right - left, bottom - top]).toEqual([first[2] - first[0], first[3] - first[1]]);
      expect(right - left).toBeGreaterThanOrEqual(wide);
      expect(bottom - top).toBeGreaterThanOrEqual(tall);
      expect(left).toBeGreaterThan(0);
      expect(top).toBeGreaterThan(0);
      expect(right).toBeLessThan(geometry.width);
      expect(bottom).toBeLessThan(geometry.height);
    }
  });

  it('join the members of former regions', () => {
    expect(geometry.memberBorders.size).toBe(0);
    expect([...split.memberBorders.keys()]).toEqual(former.map(({ code }) => code));
    for (const { code, members } of former) {
      expect(reached(drawing, members), code).toBe(members.length);
      for (const shape of split.shapes.filter((each) => members.includes(each.code))) {
        expect(shape.within).toBe(code);
        expect(shape.d).not.toBe(geometry.shapes.find((each) => each.code === shape.code)?.d);
      }
    }
    // Two members, one border between them.
    expect(split.memberBorders.get('92-2021')).toMatch(/^M[\d.]+ [\d.]+V[\d.]+$/);
    expect(split.shapes.filter(({ within }) => within === undefined)).toEqual(
      geometry.shapes.filter(({ code }) => former.every(({ members }) => !members.includes(code))),
    );
  });
});
