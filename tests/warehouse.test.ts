import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { connectDuckDb, DUCKDB } from '../scripts/bench/duckdb.ts';
import { isInstalled } from '../scripts/bench/on-demand.ts';
import { peopleSql, regenciesOf } from '../scripts/bench/warehouse-people.ts';
import { formatTable } from '../src/data/format-table.ts';
import { observations } from '../src/data/tables.ts';
import { real } from './stats/real.ts';
import { type Count, countsOf, figuresOf, type Participant } from './warehouse-counts.ts';

const sqlOf = (name: string): string =>
  readFileSync(new URL(`../scripts/warehouse/${name}.sql`, import.meta.url), 'utf8');
const WAREHOUSES = ['duckdb', 'postgresql', 'bigquery'] as const;

describe('the SQL by its text', () => {
  /** From the one pass over the people to the order of rows: what every warehouse is asked. */
  const query = (warehouse: string): string =>
    /\n {2}-- One pass[\s\S]*\nFROM figures\n/.exec(sqlOf(`participants.${warehouse}`))?.[0] ?? '';

  test('asks every warehouse the same', () => {
    expect(query('duckdb')).not.toBe('');
    for (const warehouse of WAREHOUSES) expect(query(warehouse)).toBe(query('duckdb'));
  });

  test('gives the columns of the table, in their order', () => {
    const selected = /\nSELECT\n([\s\S]*)\nFROM figures\n$/.exec(query('duckdb'))?.[1] ?? '';
    const names = selected.split(',\n').map((line) => /(\w+)$/.exec(line.trim())?.[1]);
    expect(names).toEqual(Object.keys(observations.columns));
  });

  test.each(WAREHOUSES)(
    'writes the rows of %s into a file of the table, or to where it says',
    (warehouse) => {
      expect(sqlOf(`participants.${warehouse}`)).toContain('data/observations/');
    },
  );
});

const MONTHS = ['2026-05', '2026-06'];
const PLACES = ['11.01', '11.02', '11.03', '12.01', '12.71', '13.01', '12', undefined] as const;
const place = fc.constantFrom(...PLACES);

/** Groups of people who are alike, so that some regions are small and some are not. */
const peopleOf = fc
  .array(
    fc.record({
      month: fc.constantFrom(...MONTHS),
      kind: fc.constantFrom('formal', 'formal', 'informal', 'informal', 'construction'),
      residence: place,
      branch: place,
      size: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 40 })),
    }),
    // Enough of them that some regions are large: left alone, arrays stay short.
    { maxLength: 90, size: 'max' },
  )
  .map((groups): readonly Participant[] => {
    const people = groups.flatMap(({ size, ...group }) => Array<typeof group>(size).fill(group));
    return people.map((group, person) => ({ ...group, person }));
  });

const THRESHOLD = 10;

describe('small counts', () => {
  const sisters = (counts: readonly Count[]): readonly (readonly Count[])[] => [
    ...Map.groupBy(counts, ({ basis, month, parent }) => `${basis} ${month} ${parent}`).values(),
  ];
  const sum = (counts: readonly Count[], of: 'total' | 'formal' | 'informal'): number =>
    counts.reduce((all, count) => all + count[of], 0);

  test('are not shown, and cannot be told from a parent less its other regions', () => {
    fc.assert(
      fc.property(peopleOf, (people) => {
        const counts = countsOf(people, THRESHOLD);
        const at = new Map(counts.map((count) => [`${count.basis} ${count.month} ${count.region}`, count]));
        for (const { showsTotal, showsParts, total, formal, informal } of counts) {
          if (showsTotal) expect(total).toBeGreaterThanOrEqual(THRESHOLD);
          if (showsParts) expect(Math.min(formal, informal)).toBeGreaterThanOrEqual(THRESHOLD);
          // The total would follow from its parts.
          if (showsParts) expect(showsTotal).toBe(true);
        }
        for (const group of sisters(counts)) {
          const [first] = group;
          const parent = first && at.get(`${first.basis} ${first.month} ${first.parent}`);
          if (!parent) continue;
          const hidden = group.filter(({ showsTotal }) => !showsTotal);
          if (parent.showsTotal && hidden.length > 0) {
            // People of the parent whose regency nobody knows are hidden among them.
            const rest = parent.total - sum(group, 'total');
            expect(hidden.length > 1 || rest > 0).toBe(true);
            if (rest === 0) expect(sum(hidden, 'total')).toBeGreaterThanOrEqual(THRESHOLD);
          }
          const apart = group.filter(({ showsParts }) => !showsParts);
          if (parent.showsParts && apart.length > 0) {
            for (const kind of ['formal', 'informal'] as const) {
              const rest = parent[kind] - sum(group, kind);
              expect(apart.length > 1 || parent.total > sum(group, 'total')).toBe(true);
              if (rest === 0) expect(sum(apart, kind)).toBeGreaterThanOrEqual(THRESHOLD);
            }
          }
          // Where the parent is withheld, its regions are: their sum would tell.
          if (!parent.showsTotal) expect(hidden).toEqual(group);
          if (!parent.showsParts) expect(apart).toEqual(group);
        }
      }),
    );
  });

  test('withholds no more than it must: nothing where all are large', () => {
    const people = ['11.01', '11.02', '12.01'].flatMap((residence, i) =>
      Array.from({ length: 40 }, (_, j) => ({
        month: '2026-06',
        person: 100 * i + j,
        kind: j % 2 ? 'formal' : 'informal',
        residence,
        branch: residence,
      })),
    );
    expect(countsOf(people, THRESHOLD).filter(({ showsParts }) => !showsParts)).toEqual([]);
  });

  test('hides a small regency behind its next smallest sister', () => {
    const many = (residence: string, formal: number, informal: number): readonly Participant[] =>
      Array.from({ length: formal + informal }, (_, j) => ({
        month: '2026-06',
        person: j,
        kind: j < formal ? 'formal' : 'informal',
        residence,
        branch: undefined,
      }));
    const people = [...many('11.01', 3, 90), ...many('11.02', 20, 50), ...many('11.03', 500, 400)];
    const shown = countsOf(people, THRESHOLD).filter(({ basis }) => basis === 'residence');
    const parts = shown.filter(({ showsParts }) => showsParts).map(({ region }) => region);
    expect(parts.toSorted()).toEqual(['11', '11.03', 'ID']);
    expect(shown.every(({ showsTotal }) => showsTotal)).toBe(true);
  });
});

/** People drawn once for both warehouses: many small groups, every place and kind. */
const sample = fc.sample(peopleOf, { numRuns: 15, seed: 5 }).flatMap((people, i) =>
  // A month for each draw.
  people.map((person) => ({ ...person, month: `20${10 + i}-${person.month.slice(5)}` })),
);
const quoted = (text: string | undefined): string => (text === undefined ? 'NULL' : `'${text}'`);
const TABLE = `CREATE TABLE participants (month varchar, person bigint, kind varchar, residence varchar, branch varchar);
INSERT INTO participants VALUES ${sample
  .map(
    ({ month, person, kind, residence, branch }) =>
      `(${quoted(month)}, ${person}, ${quoted(kind)}, ${quoted(residence)}, ${quoted(branch)})`,
  )
  .join(',\n')};\n`;

/** That a file of a warehouse says what was counted here, and is written as committed files are. */
function expectCounted(text: string): void {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  expect(header).toBe(Object.keys(observations.columns).join(','));
  const expected = figuresOf(countsOf(sample, THRESHOLD)).map(
    ([region, month, indicator, value, basis]) =>
      `${region},${month},stated,${indicator},${value},,${basis},uji-gudang,high,`,
  );
  expect(expected.length).toBeGreaterThan(250);
  // Some are withheld of regions that show others.
  expect(
    new Set(countsOf(sample, THRESHOLD).map((count) => `${count.showsTotal} ${count.showsParts}`)).size,
  ).toBe(3);
  expect(lines).toEqual(expected);
  expect(formatTable(observations, 'observations/x.csv', new TextEncoder().encode(text)).text).toBe(text);
}

const folder = mkdtempSync(join(tmpdir(), 'cakupan-warehouse-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!isInstalled(DUCKDB))(
  isInstalled(DUCKDB)
    ? 'the real DuckDB'
    : 'no DuckDB here before npm run bench -- --warehouse: only its text',
  () => {
    test('counts as the rules say', async () => {
      const connection = await connectDuckDb();
      await connection.run(TABLE);
      await connection.run("SET VARIABLE source = 'uji-gudang'; SET VARIABLE threshold = 10;");
      const file = join(folder, 'duckdb.csv');
      const sql = sqlOf('participants.duckdb').replace('data/observations/participants-monthly.csv', file);
      expect(sql).toContain(file);
      await connection.run(sql);
      expectCounted(readFileSync(file, 'utf8'));
      const twice = await connection.runAndReadAll(sqlOf('duplicates'));
      const standing = Map.groupBy(sample, ({ month, person }) => `${month} ${person}`);
      expect(twice.getRowsJson()).toEqual([
        [String([...standing.values()].filter(({ length }) => length > 1).length)],
      ]);
    });

    test('generates people of every regency, the same for the same seed', async () => {
      const regencies = regenciesOf(real);
      expect(regencies.length).toBe(514);
      expect(regencies.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      const digest = async (seed: number, name: string): Promise<readonly unknown[]> => {
        const connection = await connectDuckDb();
        const file = join(folder, name);
        await connection.run(peopleSql(regencies, { rows: 30_000, seed, months: MONTHS }, file));
        const read = await connection.runAndReadAll(
          `SELECT count(*), count(DISTINCT residence) > 400, bit_xor(hash(month, person, kind, residence, branch))
           FROM read_parquet('${file}')`,
        );
        return read.getRowsJson()[0] ?? [];
      };
      const one = await digest(1, 'one.parquet');
      expect(one.slice(0, 2)).toEqual(['30000', true]);
      expect(await digest(1, 'again.parquet')).toEqual(one);
      expect(await digest(2, 'other.parquet')).not.toEqual(one);
    });
  },
);

/** Debian keeps the programs of its server where no PATH looks. */
const postgres = ['18', '17', '16', '15', '14']
  .map((version) => `/usr/lib/postgresql/${version}/bin`)
  .find((bin) => ['initdb', 'postgres', 'psql', 'pg_ctl'].every((name) => existsSync(join(bin, name))));
const isRoot = process.getuid?.() === 0;

describe.skipIf(postgres === undefined)(
  postgres === undefined ? 'no PostgreSQL is installed here: only its text is tested' : 'the real PostgreSQL',
  () => {
    /** Its server does not run as root. */
    const run = (name: string, args: readonly string[], input = ''): string => {
      const program = join(postgres ?? '', name);
      const [command, rest] = isRoot
        ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', program, ...args]]
        : [program, [...args]];
      return execFileSync(command, rest, {
        input,
        encoding: 'utf8',
        stdio: ['pipe', 'pipe', 'pipe'],
        cwd: folder,
      });
    };

    test('counts as the rules say', () => {
      const cluster = join(folder, 'cluster');
      mkdirSync(cluster);
      if (isRoot) execFileSync('chown', ['postgres', folder, cluster]);
      run('initdb', ['--pgdata', cluster, '--auth=trust', '--username=uji', '--no-sync', '--locale=C.UTF-8']);
      const options = `-c listen_addresses= -c unix_socket_directories=${cluster} -c fsync=off`;
      run('pg_ctl', ['start', '-w', '-D', cluster, '-l', join(cluster, 'log'), '-o', options]);
      try {
        const psql = (...args: readonly string[]): string =>
          run('psql', ['-h', cluster, '-U', 'uji', '-d', 'postgres', '-q', '-v', 'ON_ERROR_STOP=1', ...args]);
        const table = join(folder, 'table.sql');
        writeFileSync(table, TABLE);
        psql('-f', table);
        const query = join(folder, 'participants.sql');
        writeFileSync(query, sqlOf('participants.postgresql'));
        expectCounted(psql('-v', 'source=uji-gudang', '-v', 'threshold=10', '-f', query));
        writeFileSync(query, sqlOf('duplicates'));
        expect(psql('-At', '-f', query).trim()).toMatch(/^\d+$/);
      } finally {
        run('pg_ctl', ['stop', '-m', 'immediate', '-D', cluster]);
      }
    }, 120_000);
  },
);
