import { both } from '../data/both.ts';
import * as cells from '../data/cells.ts';
import { compareText } from '../data/compare-text.ts';
import { compareProblems, type Mistake, type Problem } from '../data/problem.ts';
import { readTable } from '../data/read-table.ts';
import { report } from '../data/report.ts';
import { openSheet, type Sheet } from '../data/sheet.ts';
import { needed, type Row, table } from '../data/table.ts';
import type { Drawing } from './geometry.ts';

const place = (id: string, en: string) => needed(cells.whole(1), id, en);

/** Where each province stands where all are drawn as tiles of one size: one layout a drawing. */
const tilesTable = table({
  name: 'tiles',
  path: 'boundaries/tiles.csv',
  title: { id: 'Petak', en: 'Tiles' },
  about: {
    id: 'Letak setiap provinsi pada peta petak berukuran sama.',
    en: 'Where each province stands on the map of tiles of one size.',
  },
  key: ['code'],
  sorted: ['code'],
  columns: {
    code: needed(
      cells.code('\\d{2}', 'kode provinsi seperti 15', 'a code of a province such as 15'),
      'Kode provinsi.',
      'Code of the province.',
    ),
    label: needed(
      cells.line(),
      'Singkatan yang lazim, sama dalam kedua bahasa.',
      'What the province is called for short, the same in both languages.',
    ),
    desk_column: place('Kolom dari barat, mulai dari 1.', 'Column from the west, from 1.'),
    desk_row: place('Baris dari utara, mulai dari 1.', 'Row from the north, from 1.'),
    phone_column: place('Kolom pada ponsel.', 'Column on a phone.'),
    phone_row: place('Baris pada ponsel.', 'Row on a phone.'),
  },
});

type TileRow = Row<typeof tilesTable>;

/** A place among tiles, from 1: columns from the west, rows from the north. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
}

/** A province as a tile. */
export interface Tile extends Readonly<Record<Drawing, TilePlace>> {
  readonly code: string;
  /** A short name that Indonesians know, the same in both languages: `Sumut`. */
  readonly label: string;
}

/** By Kemendagri code, in the order of the codes. */
export type Tiles = ReadonlyMap<string, Tile>;

const PLACES = [
  ['desk', 'desk_column', (row: TileRow) => [row.deskColumn, row.deskRow]],
  ['phone', 'phone_column', (row: TileRow) => [row.phoneColumn, row.phoneRow]],
] as const;

/** Provinces that stand where another stands already. */
function taken(sheet: Sheet, rows: readonly TileRow[]): Problem[] {
  return PLACES.flatMap(([drawing, field, placeOf]) => {
    const first = new Map<string, TileRow>();
    return rows.flatMap((row) => {
      const [column, line] = placeOf(row);
      const key = `${column}, ${line}`;
      const other = first.get(key);
      if (!other) first.set(key, row);
      const mistake: Mistake = {
        rule: 'tile-taken',
        expected: both('petak tersendiri untuk setiap provinsi', 'a tile of its own for each province'),
        mend: both(
          `baris ${other?.at.line} menaruh ${other?.code} di kolom ${column}, baris ${line} dari ${drawing}; pindahkan salah satu`,
          `line ${other?.at.line} has ${other?.code} on column ${column}, row ${line} of ${drawing}; move one`,
        ),
      };
      return other ? [sheet.problem(row.at.line, sheet.columns.get(field), key, mistake)] : [];
    });
  });
}

/** Provinces that have no tile, and tiles of what is no province. */
function astray(sheet: Sheet, rows: readonly TileRow[], provinces: ReadonlySet<string>): Problem[] {
  const placed = new Set(rows.map(({ code }) => code));
  const field = sheet.columns.get('code');
  const strangers = rows.flatMap(({ code, at }) =>
    provinces.has(code)
      ? []
      : [
          sheet.problem(at.line, field, code, {
            rule: 'unknown-province',
            expected: both('provinsi yang ada di batas wilayah', 'a province that the boundaries have'),
            mend: both(
              'batas wilayah tidak punya provinsi ini; hapus barisnya',
              'the boundaries have no such province; delete the row',
            ),
          }),
        ],
  );
  const missing = [...provinces].flatMap((code) =>
    placed.has(code)
      ? []
      : [
          sheet.problem(1, undefined, code, {
            rule: 'missing-province',
            expected: both(
              'satu baris untuk setiap provinsi di batas wilayah',
              'a row for each province of the boundaries',
            ),
            mend: both(`tambahkan baris untuk ${code}`, `add a row for ${code}`),
          }),
        ],
  );
  return [...strangers, ...missing];
}

/**
 * The tiles that `data/boundaries/tiles.csv` holds.
 * @param bytes its content
 * @param provinces the codes of all provinces, each of which must have a tile
 * @throws {Error} with all problems of the file, each with its line, value and mend
 */
export function loadTiles(bytes: Uint8Array, provinces: Iterable<string>): Tiles {
  const { sheet, problems: atOpening } = openSheet(tilesTable, tilesTable.path, bytes);
  const problems = [...atOpening];
  const tiles = new Map<string, Tile>();
  if (sheet) {
    const read = readTable(tilesTable, [sheet], { keys: new Map(), units: new Map() });
    const rows: readonly TileRow[] = [...read.rows];
    problems.push(...read.problems.kept, ...taken(sheet, rows));
    // A row that cannot be read is told already: it is not missing as well.
    if (problems.length === 0) problems.push(...astray(sheet, rows, new Set(provinces)));
    for (const { code, label, deskColumn, deskRow, phoneColumn, phoneRow } of rows) {
      tiles.set(code, {
        code,
        label,
        desk: { column: deskColumn, row: deskRow },
        phone: { column: phoneColumn, row: phoneRow },
      });
    }
  }
  if (problems.length > 0) {
    throw new Error(
      `the tiles have problems\n${report({ problems: problems.toSorted(compareProblems), warnings: [], known: [] })}`,
    );
  }
  return new Map([...tiles].sort(([a], [b]) => compareText(a, b)));
}
