import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '../../src/data/digest.ts';
import { readFolder } from '../../src/data/files.ts';
import { DataError, loadFolder, readDataset } from '../../src/data/load.ts';
import { makeRelease } from '../../src/data/make-release.ts';
import { folder, SMALL } from './folder.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'cakupan-releases-'));
afterAll(() => rmSync(temporary, { recursive: true }));

let dir = '';
const write = (file: string, text: string): void => {
  mkdirSync(join(dir, file, '..'), { recursive: true });
  writeFileSync(join(dir, file), text);
};
const text = (file: string): string => readFileSync(join(dir, file), 'utf8');
const release = (id: string, date = '2026-11-27') => makeRelease(dir, { id, date });
const REPORTED = 'observations/reported.csv';
/** Changes a figure of the tables. */
const revise = (): void => write(REPORTED, text(REPORTED).replace('43.31', '44.5'));
/** `file:line:column field rule`, of each problem. */
const told = (): string[] =>
  readDataset(dir).problems.map(
    ({ file, line, column, field, rule }) => `${file}:${line}:${column} ${field} ${rule}`,
  );
const mend = (): string | undefined => readDataset(dir).problems[0]?.mend.en;

beforeEach(() => {
  dir = mkdtempSync(join(temporary, 'data-'));
  for (const { file, bytes } of folder()) write(file, new TextDecoder().decode(bytes));
});

describe('a digest', () => {
  const bytes = (of: string) => new TextEncoder().encode(of);

  it('does not depend on the order in which files are found', () => {
    const files = folder();
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (some) => {
        expect(digestOf(some)).toBe(digestOf(files));
      }),
    );
  });

  it('changes with every byte and every name, and where a file ends', () => {
    const digests = [
      [{ file: 'a.csv', bytes: bytes('12') }],
      [{ file: 'a.csv', bytes: bytes('13') }],
      [{ file: 'b.csv', bytes: bytes('12') }],
      [
        { file: 'a.csv', bytes: bytes('1') },
        { file: 'b.csv', bytes: bytes('2') },
      ],
      [
        { file: 'a.csv', bytes: bytes('12') },
        { file: 'b.csv', bytes: bytes('') },
      ],
    ].map(digestOf);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('of a release is the one that its tables had', () => {
    const { digest } = loadFolder(dir).dataset;
    expect(release('2026-11').digest).toBe(digest);
  });
});

describe('a release', () => {
  it('is a plain copy of the tables, named in the register', () => {
    write('boundaries/tiles.csv', 'code,row,column\n');
    write('NOTICE.md', 'Terms.\n');
    makeRelease(dir, { id: '2026-11', date: '2026-11-27', noteId: 'Pertama, "baru".', noteEn: 'First.' });
    const { files } = readFolder(join(dir, 'releases/2026-11'));
    expect(files.map(({ file }) => file).sort()).toEqual(Object.keys(SMALL).sort());
    expect(digestOf(files)).toBe(digestOf(readFolder(dir).files));
    expect(text('releases.csv')).toBe(
      `id,date,digest,note_id,note_en\n2026-11,2026-11-27,${digestOf(files)},"Pertama, ""baru"".",First.\n`,
    );
    expect(told()).toEqual([]);
  });

  it('keeps its figures when the tables change', () => {
    release('2026-11');
    revise();
    const { dataset, releases } = loadFolder(dir);
    const valueIn = (tables: typeof dataset) => tables.series('15', 'coverage_total').at(-1)?.value;
    expect(valueIn(dataset)).toBe(44.5);
    expect(releases.map(({ id, dataset: then }) => [id, valueIn(then)])).toEqual([['2026-11', 43.31]]);
  });

  it('is no table of the folder', () => {
    const before = readDataset(dir);
    release('2026-11');
    const after = readDataset(dir);
    expect(after.files).toEqual(before.files);
    expect(after.dataset?.digest).toBe(before.dataset?.digest);
  });

  it('comes after another where the tables changed', () => {
    release('2026-11');
    revise();
    release('2026-12', '2026-12-01');
    expect(loadFolder(dir).releases.map(({ id, date }) => [id, date.text])).toEqual([
      ['2026-11', '2026-11-27'],
      ['2026-12', '2026-12-01'],
    ]);
  });

  it('is read by the schema of today where columns came later', () => {
    cpSync(path('tests/fixtures/2026-03'), dir, { recursive: true });
    expect(text('awards/criteria.csv')).not.toContain('group_en');
    release('2026-03', '2026-03-31');
    expect(loadFolder(dir).releases[0]?.dataset.criteria[0]?.groupEn).toBeUndefined();
  });

  it('is not in folders without a register', () => {
    expect(loadFolder(dir).releases).toEqual([]);
  });
});

describe('a release is refused', () => {
  it('where its name is taken', () => {
    release('2026-11');
    revise();
    expect(() => release('2026-11')).toThrow(/2026-11 is there already/);
  });

  it('where nothing changed since the newest', () => {
    release('2026-11');
    expect(() => release('2026-12', '2026-12-01')).toThrow(/the tables are those of the release 2026-11/);
    expect(told()).toEqual([]);
  });

  it.each(['', '../etc', '2026/11', 'Nov', 'a b', '-a'])('where %j would be its name', (id) => {
    expect(() => release(id)).toThrow(/no name for a release/);
  });

  it('where its note would not pass the check, or its date lies before the newest', () => {
    expect(() => makeRelease(dir, { id: 'a', date: '2026-11-27', noteEn: '=1+1' })).toThrow(/no note/);
    release('2026-11');
    revise();
    expect(() => release('2026-10', '2026-10-01')).toThrow(/lies before the release 2026-11/);
    expect(() => release('2026-10', '1 October')).toThrow(/no date/);
  });

  it('where the tables have problems, which are told', () => {
    write(REPORTED, text(REPORTED).replace('43.31', '43;31'));
    expect(() => release('2026-11')).toThrow(DataError);
    expect(() => release('2026-11')).toThrow(/reported\.csv\n {2}2:34/);
    expect(readFolder(dir).files).toHaveLength(Object.keys(SMALL).length);
  });
});

describe('the gate', () => {
  beforeEach(() => void release('2026-11'));

  it('finds a release whose files changed, at its digest', () => {
    write(`releases/2026-11/${REPORTED}`, text(REPORTED).replace('43.31', '43.32'));
    expect(told()).toEqual(['releases.csv:2:20 digest release-changed']);
    expect(readDataset(dir).problems[0]?.expected.en).toMatch(/^[0-9a-f]{64}$/);
    expect(mend()).toContain('releases/2026-11');
    expect(() => loadFolder(dir)).toThrow(DataError);
  });

  it('finds a file that was added to a release, or taken from it', () => {
    write('releases/2026-11/more.csv', 'a\n');
    expect(told()).toEqual(['releases.csv:2:20 digest release-changed']);
    rmSync(join(dir, 'releases/2026-11/more.csv'));
    expect(told()).toEqual([]);
    rmSync(join(dir, 'releases/2026-11/bases.csv'));
    expect(told()).toEqual(['releases.csv:2:20 digest release-changed']);
  });

  it('finds a release that is not there', () => {
    rmSync(join(dir, 'releases'), { recursive: true });
    expect(told()).toEqual(['releases.csv:2:1 id missing-release']);
  });

  it('finds what no register names', () => {
    mkdirSync(join(dir, 'releases/2026-12'));
    expect(told()).toEqual(['releases/2026-12:1:1 undefined unregistered-release']);
    rmSync(join(dir, 'releases.csv'));
    expect(told()).toEqual([
      'releases/2026-11:1:1 undefined unregistered-release',
      'releases/2026-12:1:1 undefined unregistered-release',
    ]);
  });

  it('finds what is wrong with the register, and blames no folder for it', () => {
    const register = text('releases.csv');
    write('releases.csv', register.replace('2026-11-27', '27-11-2026'));
    expect(told()).toEqual(['releases.csv:2:9 date period']);
    write('releases.csv', register.replace('note_en', 'note_em'));
    expect(told()).toEqual(['releases.csv:1:24 undefined unknown-column']);
    write('releases.csv', '');
    expect(told().map((line) => line.split(' ').at(-1))).toEqual(['header']);
    write('releases.csv', `${register}${register.split('\n')[1]}\n`);
    expect(told().map((line) => line.split(' ').at(-1))).toEqual(['duplicate-key']);
  });

  it('finds releases out of their order', () => {
    revise();
    release('2026-12', '2026-12-01');
    const [header, first, second] = text('releases.csv').split('\n');
    write('releases.csv', `${[header, second, first].join('\n')}\n`);
    expect(told()).toEqual(['releases.csv:3:9 date release-order']);
    expect(mend()).toContain('2026-12 above is of 2026-12-01');
  });

  it('finds a release that the schema of today cannot read, and says what to do about the schema', () => {
    const file = `releases/2026-11/bases.csv`;
    write(file, text(file).replace('definition_en', 'definition'));
    const digest = digestOf(readFolder(join(dir, 'releases/2026-11')).files);
    write('releases.csv', text('releases.csv').replace(/[0-9a-f]{64}/, digest));
    expect(told()).toEqual(['releases.csv:2:1 id release-unreadable']);
    expect(mend()).toMatch(/declare what is new.*bases\.csv:1/);
  });

  it('tells them with those of the tables, sorted', () => {
    rmSync(join(dir, 'releases'), { recursive: true });
    write('targets.csv', text('targets.csv').replace('2025', '20255'));
    expect(told().map((line) => line.split(':')[0])).toEqual(['releases.csv', 'targets.csv']);
  });
});

describe('npm run release', () => {
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path('scripts/release.ts'), ...args, '--data', dir],
      { encoding: 'utf8', cwd: path('.'), env: { ...process.env, LC_ALL: 'C' } },
    );
    return { status, stdout, stderr };
  };

  it('releases, and refuses with what to do', () => {
    expect(run('2026-11', '--note-en', 'First.')).toMatchObject({ status: 0, stderr: '' });
    expect(told()).toEqual([]);
    expect(text('releases.csv')).toMatch(/^2026-11,\d{4}-\d{2}-\d{2},[0-9a-f]{64},,First\.$/m);
    const again = run('2026-12');
    expect(again).toMatchObject({ status: 2, stdout: '' });
    expect(again.stderr).toContain('there is nothing to release');
    expect(run().stderr).toContain('name one release');
    expect(run('2026-12', '--lang', 'id').stderr).toContain('tidak ada yang perlu dirilis');
    expect(run('2026-12', '--strict').stderr).toContain('usage: npm run release');
    write('targets.csv', text('targets.csv').replace('2025', '20255'));
    expect(run('2026-12')).toMatchObject({ status: 1, stdout: '' });
  });
});

it('what is only about figures changes the digest, and not that of the figures', () => {
  const before = loadFolder(dir).dataset;
  const header = 'rule,file,key,value,reason_id,reason_en,source,date\n';
  write('acknowledgements.csv', header);
  const after = loadFolder(dir).dataset;
  expect(after.digest).not.toBe(before.digest);
  expect(after.figuresDigest).toBe(before.figuresDigest);
  revise();
  expect(loadFolder(dir).dataset.figuresDigest).not.toBe(before.figuresDigest);
});
