import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/data/files.ts';
import { formatFolder } from '../../src/data/format-folder.ts';
import { formatTable } from '../../src/data/format-table.ts';
import { readFiles } from '../../src/data/gate.ts';
import { tables } from '../../src/data/tables.ts';
import { tableOf } from '../../src/data/tables-by-file.ts';
import { REAL } from '../stats/real.ts';
import { folder, SMALL } from './folder.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const home = mkdtempSync(join(tmpdir(), 'cakupan-format-'));
afterAll(() => rmSync(home, { recursive: true }));

const FILE = 'observations/reported.csv';
const HEADER = Object.keys(tables.observations.columns);

/** Cells as people write them and as spreadsheets mangle them: the command must not judge them. */
const cell = fc.oneof(
  fc.constantFrom('15', '91-2021', '2024-06', '43,31', '8.20', '007', '', '"', 'a,b', 'two\nlines', ' x '),
  fc.string({ unit: fc.constantFrom(...'aé09 ,"\n.-') }),
);
const rows = fc.array(fc.array(cell, { minLength: HEADER.length, maxLength: HEADER.length }), {
  maxLength: 12,
});
const messy = fc.record({
  rows,
  names: fc.shuffledSubarray(HEADER, { minLength: HEADER.length }),
  quotes: fc.boolean(),
  newline: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\ufeff'),
  end: fc.constantFrom('', '\n', '\n\n'),
});

/** The rows of a text as records, in an order that does not depend on theirs; empty rows are none. */
const contents = (text: string): string[] =>
  Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n'), {
    header: true,
    delimiter: ',',
    newline: '\n',
  })
    .data.map((record) => HEADER.map((name) => (record[name] ?? '').normalize('NFC')))
    .filter((cells) => cells.some((text) => text !== ''))
    .map((cells) => JSON.stringify(cells))
    .sort();

const formatted = (text: string): string | undefined =>
  formatTable(tables.observations, FILE, bytesOf(text)).text;

describe('format', () => {
  it('keeps every row and every value, and has nothing to do a second time', () => {
    let formats = 0;
    fc.assert(
      fc.property(messy, ({ rows: given, names, quotes, newline, mark, end }) => {
        const text =
          mark +
          Papa.unparse([names, ...given], { newline, quotes }).replace(/\n*$/, '') +
          (newline === '\n' ? end : '');
        const once = formatted(text);
        if (once === undefined) return;
        formats += 1;
        expect(contents(once)).toEqual(contents(text));
        expect(formatted(once)).toBe(once);
        expect(once).toMatch(/[^\n]\n$|^[^\n]*\n$|"\n$/);
        expect(once).not.toContain('\r');
      }),
      { numRuns: 300 },
    );
    expect(formats).toBeGreaterThan(200);
  });

  it('sorts by what the table is sorted by, then by the key of a row', () => {
    const text = [
      HEADER.join(','),
      '15,2024-06,stated,coverage_total,43.31,,unstated,koran-2,high,first',
      '15,2024-06,stated,coverage_total,43.31,,eligible,koran-1,high,second',
      '11,2024,stated,coverage_total,8.20,,eligible,koran-1,high,',
      '15,2023,stated,coverage_total,36,,eligible,koran-1,high,',
    ].join('\n');
    expect(formatted(text)?.split('\n').slice(1)).toEqual([
      '11,2024,stated,coverage_total,8.20,,eligible,koran-1,high,',
      '15,2023,stated,coverage_total,36,,eligible,koran-1,high,',
      '15,2024-06,stated,coverage_total,43.31,,eligible,koran-1,high,second',
      '15,2024-06,stated,coverage_total,43.31,,unstated,koran-2,high,first',
      '',
    ]);
  });

  it('writes the same rows in the same order, whatever order they came in', () => {
    fc.assert(
      fc.property(
        rows.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        ),
        ([given, shuffled]) => {
          const text = (list: readonly (readonly string[])[]) =>
            Papa.unparse([HEADER, ...list], { newline: '\n' });
          expect(formatted(text(shuffled))).toBe(formatted(text(given)));
        },
      ),
    );
  });

  // The committed tables may wait to be formatted: the check only warns of that.
  it('writes every table of March 2026 anew from its rows in any order', () => {
    for (const { file, bytes } of readFolder(REAL).files) {
      const table = tableOf(file);
      if (!table?.sorted || table.ties) continue;
      const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true });
      const [header = [], ...own] = data;
      const turned = Papa.unparse([header, ...own.toReversed()], { newline: '\n' });
      expect(formatTable(table, file, bytesOf(turned)).text, file).toBe(new TextDecoder().decode(bytes));
    }
  });

  it('leaves laws of one year as they were written', () => {
    const header = Object.keys(tables.milestones.columns).join(',');
    const row = (name: string) => `2015,ID,${name},a,b,koran-1,`;
    const text = `${[header, row('PP 44/2015: iuran'), row('PP 44/2015'), row('PP 46/2015')].join('\n')}\n`;
    expect(formatTable(tables.milestones, 'milestones.csv', bytesOf(text)).text).toBe(text);
  });

  it('puts columns where they are declared, takes needless quotes away, drops empty lines', () => {
    const text = `\ufeff"code","name_en","order","name_id"\r\nA,"b, c","1","d"\r\n,,,\r\n`;
    const { text: out } = formatTable(tables.island_groups, 'island_groups.csv', bytesOf(text));
    expect(out).toBe('code,order,name_id,name_en\nA,1,d,"b, c"\n');
  });

  it.each([
    ['an unclosed quote', `${HEADER.join(',')}\n15,"2024\n16,2024,,,,,,,,\n`, 2],
    ['a row of another length', `${HEADER.join(',')}\n15,2024,stated,x,43,31,,u,s,high,\n`, 2],
    ['an unknown column', `${HEADER.join(',')},extra\n`, 1],
    ['semicolons', `${HEADER.join(';')}\n`, 1],
    ['no header', '', 1],
  ])('leaves a file with %s alone and says where', (_, text, line) => {
    expect(formatTable(tables.observations, FILE, bytesOf(text))).toEqual({ text: undefined, line });
  });

  it('leaves bytes that are no UTF-8 alone', () => {
    const bytes = Uint8Array.from([...bytesOf(`${HEADER.join(',')}\n`), 0xe9, 0x0a]);
    expect(formatTable(tables.observations, FILE, bytes).text).toBeUndefined();
  });

  it('changes nothing that the gate reads', () => {
    const files = folder();
    const { changed } = formatFolder(files);
    expect(changed.map(({ file }) => file)).toContain(FILE);
    const after = files.map(({ file, bytes }) => {
      const text = changed.find((one) => one.file === file)?.text;
      return { file, bytes: text === undefined ? bytes : bytesOf(text) };
    });
    const [one, two] = [readFiles(files), readFiles(after)];
    expect(two.warnings.filter(({ rule }) => rule === 'not-sorted')).toEqual([]);
    const plain = (list: readonly object[] = []) =>
      list.map((row) => JSON.stringify({ ...row, at: 0 })).sort();
    expect(plain(two.dataset?.observations)).toEqual(plain(one.dataset?.observations));
    expect(plain(two.dataset?.targets)).toEqual(plain(one.dataset?.targets));
  });

  it('finds the tables of March 2026 in order', () => {
    const { changed, unreadable, files } = formatFolder(readFolder(REAL).files);
    expect([changed, unreadable]).toEqual([[], []]);
    expect(files).toBeGreaterThan(10);
  });

  it('can read the committed tables surely, and has nothing to do a second time', () => {
    const { files } = readFolder(path('data'));
    const { changed, unreadable } = formatFolder(files);
    expect(unreadable).toEqual([]);
    const texts = new Map(changed.map(({ file, text }) => [file, bytesOf(text)]));
    const again = files.map(({ file, bytes }) => ({ file, bytes: texts.get(file) ?? bytes }));
    expect(formatFolder(again).changed).toEqual([]);
  });
});

describe('a file of the data folder', () => {
  it('is of the table whose path it has', () => {
    expect(tableOf('observations/new.csv')?.name).toBe('observations');
    expect(tableOf('observations/deep/new.csv')).toBeUndefined();
    expect(tableOf('awards/winners.csv')?.name).toBe('winners');
    expect(tableOf('releases.csv')).toBeUndefined();
  });
});

describe('npm run format', { timeout: 60_000 }, () => {
  const format = (...args: string[]) =>
    spawnSync(process.execPath, [path('scripts/format.ts'), ...args], {
      encoding: 'utf8',
      cwd: path('.'),
      env: { ...process.env, DATA_DIR: '', LC_ALL: 'en_GB.UTF-8' },
    });

  it('tells with --check, then mends, then has nothing to do; releases stay as they are', () => {
    const dir = join(home, 'small');
    for (const [file, text] of Object.entries(SMALL)) {
      mkdirSync(join(dir, file, '..'), { recursive: true });
      writeFileSync(join(dir, file), text);
    }
    const frozen = join(dir, 'releases/2024-01', FILE);
    mkdirSync(join(frozen, '..'), { recursive: true });
    writeFileSync(frozen, SMALL[FILE]);

    const told = format('--check', '--data', dir);
    expect(told.status).toBe(1);
    expect(told.stdout).toContain(`not in order: ${FILE}`);
    expect(readFileSync(join(dir, FILE), 'utf8')).toBe(SMALL[FILE]);

    expect(format('--data', dir)).toMatchObject({ status: 0 });
    expect(readFileSync(join(dir, FILE), 'utf8')).not.toBe(SMALL[FILE]);
    expect(readFileSync(frozen, 'utf8')).toBe(SMALL[FILE]);
    expect(existsSync(join(dir, 'observations/.reported.csv.new'))).toBe(false);

    const again = format('--check', '--data', dir, '--lang', 'id');
    expect(again).toMatchObject({ status: 0 });
    expect(again.stdout).toMatch(/^\d+ berkas rapi\n$/);
  });

  it('leaves what it cannot read, and exits 1', () => {
    const dir = join(home, 'broken');
    cpSync(join(home, 'small'), dir, { recursive: true });
    const text = `${HEADER.join(',')}\n15,"2024\n`;
    writeFileSync(join(dir, FILE), text);
    const { status, stdout } = format('--data', dir);
    expect(status).toBe(1);
    expect(stdout).toContain(`left alone: ${FILE} cannot be read surely at line 2`);
    expect(readFileSync(join(dir, FILE), 'utf8')).toBe(text);
  });

  it('exits 2 where it cannot run', () => {
    expect(format('--data', join(home, 'none'))).toMatchObject({ status: 2, stdout: '' });
    expect(format('--lang', 'fr').stderr).toContain('--lang id or --lang en');
    expect(format('--strict').stderr).toContain('usage: npm run format');
  });
});
