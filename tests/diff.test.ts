import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tables } from '../src/data/tables.ts';
import { appendRow } from './site/rows.ts';

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'cakupan-diff-'));
const data = join(temporary, 'data');
afterAll(() => rmSync(temporary, { recursive: true }));

const REPORTED = 'observations/reported.csv';
const git = (...call: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Tim', '-c', 'user.email=tim@example.org', ...call], {
    cwd: temporary,
    encoding: 'utf8',
  });
function diff(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path('scripts/diff.ts'), '--data', data, ...args],
    { encoding: 'utf8', cwd: path('.'), env: { ...process.env, DATA_DIR: '', LC_ALL: 'C' } },
  );
  return { status, stdout, stderr };
}
function edit(file: string, from: RegExp, to: string): void {
  const before = readFileSync(join(data, file), 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to change in ${file}`);
  writeFileSync(join(data, file), after);
}
const NEW = {
  ...{ region: '15', period: '2025-12', period_basis: 'stated', indicator: 'coverage_total', value: '51.25' },
  ...{ basis: 'eligible', source: 'antara-jambi-202409-c9ee', confidence: 'high' },
};
const JAMBI = /^(15,2025-03-17,stated,coverage_total,)44,/m;

beforeAll(() => {
  cpSync(path('tests/fixtures/happy'), data, { recursive: true });
  cpSync(path('data/boundaries'), join(data, 'boundaries'), { recursive: true });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'Tables');
});
beforeEach(() => {
  git('checkout', '-q', '.');
  git('clean', '-qfd');
});

describe('npm run diff', { timeout: 60_000 }, () => {
  it('says that nothing changed, in the language asked for', () => {
    expect(diff()).toMatchObject({
      status: 0,
      stdout: '# Changes since HEAD\n\nThe tables did not change.\n',
    });
    expect(diff('HEAD', '--lang', 'id').stdout).toContain('Tabelnya tidak berubah.');
  });

  it('shows what a new figure moves, and demands nothing for it', () => {
    appendRow(data, REPORTED, NEW);
    const { status, stdout } = diff();
    expect(status).toBe(0);
    expect(stdout).toContain('Rows: 1 added, 0 changed, 0 removed.');
    expect(stdout).toMatch(/\| Jambi \| .*%, .*\| 51\.25%, December 2025 \|/);
    expect(stdout).toContain('| /provinsi/jambi/ |');
    expect(stdout).toContain('| trend/jambi | changed |');
    // The figure itself, with the one before it on its basis, stands before all that it moves.
    const figures = stdout.indexOf('## New figures');
    expect(figures).toBeGreaterThan(0);
    expect(figures).toBeLessThan(stdout.indexOf('## Charts that change'));
    expect(stdout).toMatch(
      /\| Jambi \| coverage of all workers \\\(of eligible workers\\\) \| December 2025 \| 51\.25% \| \d[^|]*%, [^|]*\d{4} \| (?:\\\+|−)\d[^|]* points \| /,
    );
    expect(stdout).toMatch(/added \| the whole row \| {2}\| 51\.25% \|/);
    const told = JSON.parse(diff('--json').stdout);
    expect(told.figures).toMatchObject([
      { kind: 'figure', region: '15', indicator: 'coverage_total', period: '2025-12', value: 51.25 },
    ]);
    const [{ value, previous, difference }] = told.figures;
    expect(difference).toBeCloseTo(value - previous.value, 9);
  });

  it('fails where a published figure moves, until the revisions say why', () => {
    edit(REPORTED, JAMBI, '$157.25,');
    const { status, stdout } = diff();
    expect(status).toBe(1);
    // There is no file of revisions yet: the block is the whole of it, its header too.
    const block = /```csv\n([^`]*)```/.exec(stdout)?.[1] ?? '';
    const [header = '', proposed = ''] = block.split(/(?<=\n)/);
    expect(header).toBe(`${Object.keys(tables.revisions.columns).join(',')}\n`);
    expect(proposed).toMatch(/^\d{4}-\d\d-\d\d,observations,15\|2025-03-17\|coverage_total\|/);
    expect(proposed).toMatch(/,value,44,,,,\n$/);

    // Without reasons the row is refused, as in any table.
    writeFileSync(join(data, 'revisions.csv'), block);
    const refused = diff();
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('reason_id');
    writeFileSync(
      join(data, 'revisions.csv'),
      header + proposed.replace(',,,,\n', ',Salah ketik.,A typing error.,,yes\n'),
    );
    const explained = diff();
    expect(explained.status).toBe(0);
    expect(explained.stdout).toContain('Revisions explained in revisions.csv: 1.');
    expect(explained.stdout).toContain('57.25');
    // Below rows of its own the block has no header, and its columns are those of the file.
    appendRow(data, REPORTED, { ...NEW, value: '51.25' });
    git('add', '.');
    git('commit', '-qm', 'More');
    edit(REPORTED, /,51\.25,/, ',52.25,');
    const next = /```csv\n([^`]*)```/.exec(diff().stdout)?.[1] ?? '';
    expect(next).toMatch(/^\d{4}-\d\d-\d\d,observations,15\|2025-12\|[^\n]*,value,51\.25,,,,\n$/);
    git('reset', '-q', '--hard', 'HEAD~1');
  });

  it.each([
    ['beside the tables', join(temporary, 'latihan')],
    ['anywhere else', mkdtempSync(join(tmpdir(), 'cakupan-copy-'))],
  ])('holds a copy %s, which git does not know, against the committed tables', (_where, copy) => {
    cpSync(data, copy, { recursive: true });
    appendFileSync(join(copy, 'sources.csv'), 'uji,Uji,,,,press\n');
    const call = ['--data', copy, 'HEAD', '--lang', 'en'];
    const { status, stdout, stderr } = spawnSync(process.execPath, [path('scripts/diff.ts'), ...call], {
      encoding: 'utf8',
      cwd: temporary,
      env: { ...process.env, DATA_DIR: '' },
    });
    expect(stderr).toContain(`${copy} is not in HEAD: held against data`);
    expect(status).toBe(0);
    expect(stdout).toContain('Rows: 1 added, 0 changed, 0 removed.');
    rmSync(copy, { recursive: true });
  });

  it('keeps the figure of a row that is withdrawn', () => {
    const row = /^15,2025-03-17,stated,coverage_total,44,.*\n/m;
    edit(REPORTED, row, '');
    const { status, stdout } = diff();
    expect(status).toBe(1);
    expect(stdout).toMatch(/,observations,15\|2025-03-17\|coverage_total\|[^,]*,,44,,,,\n/);
    expect(stdout).toMatch(/removed \| the whole row \| 44% \| {2}\|/);
    const [header, proposed = ''] = (/```csv\n([^`]*)```/.exec(stdout)?.[1] ?? '').split(/(?<=\n)/);
    const told = proposed.replace(',,,,\n', ',Bukan Jambi.,Not Jambi.,,yes\n');
    writeFileSync(join(data, 'revisions.csv'), header + told);
    expect(diff().status).toBe(0);
  });

  it('is announced by the check, which does not fail for it', () => {
    const check = (): { status: number | null; last: string | undefined } => {
      const { status, stdout } = spawnSync(
        process.execPath,
        [path('scripts/check.ts'), '--data', data, '--lang', 'id'],
        { encoding: 'utf8', cwd: path('.'), env: { ...process.env, DATA_DIR: '' } },
      );
      return { status, last: stdout.trimEnd().split('\n').at(-1) };
    };
    expect(check().last).toMatch(/^\d+ baris dalam \d+ berkas$/);
    edit(REPORTED, JAMBI, '$157.25,');
    edit('milestones.csv', /^(?!date).*\n/m, '');
    expect(check()).toEqual({
      status: 0,
      last: '1 baris ditarik, 1 angka diubah sejak HEAD; 2 belum dijelaskan di revisions.csv: npm run diff',
    });
  });

  it('says where there is no history to compare with, in the language asked for', () => {
    const alone = mkdtempSync(join(tmpdir(), 'cakupan-no-git-'));
    cpSync(data, join(alone, 'data'), { recursive: true });
    const run = (lang: string) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [path('scripts/diff.ts'), '--lang', lang],
        { encoding: 'utf8', cwd: alone, env: { ...process.env, DATA_DIR: '' } },
      );
      return { status, stdout, stderr };
    };
    expect(run('en')).toEqual({
      ...{ status: 2, stdout: '' },
      stderr: expect.stringContaining('is not in a git repository'),
    });
    expect(run('id').stderr).toContain('tidak berada dalam repositori git');
    rmSync(alone, { recursive: true });
  });

  it('fails where a row is gone, and names it for machines', () => {
    edit('milestones.csv', /^(?!date).*\n/m, '');
    const { status, stdout } = diff('--json');
    expect(status).toBe(1);
    const told = JSON.parse(stdout);
    expect(told.rows).toEqual({ added: 0, changed: 0, removed: 1 });
    expect(told.unexplained).toEqual([
      {
        column: null,
        was: expect.stringMatching(/.{20}/),
        row: expect.objectContaining({ kind: 'removed', table: 'milestones' }),
      },
    ]);
  });

  it('shows what stands in a cell as it stands, and lets it do nothing', () => {
    appendRow(data, 'sources.csv', {
      ...{ id: 'uji', title: 'Uji', kind: 'press' },
      publisher: '<img src=x> @tim [a](b) | ``` *x*',
    });
    edit('sources.csv', /^(antara-jambi-202409-c9ee,[^,]*,)[^,]*,/m, '$1"<b>@tim [a](b) | ``` *x*",');
    const { stdout } = diff();
    const row = stdout.split('\n').find((line) => line.includes('tim') && line.startsWith('|')) ?? '';
    expect(row).toContain('&lt;b&gt;@\u200btim \\[a\\]\\(b\\) \\| \\`\\`\\` \\*x\\*');
    expect(row).not.toMatch(/<b>|@tim|[^\\]\[a\]/);
  });

  it('draws the map before and after', () => {
    const maps = join(temporary, 'maps');
    expect(diff('--maps', maps).status).toBe(0);
    for (const name of ['before.png', 'after.png'])
      expect(readFileSync(join(maps, name)).subarray(1, 4).toString()).toBe('PNG');
  });

  it('says how it is called, in the language asked for', () => {
    const [id, en] = [diff('--help', '--lang', 'id'), diff('--help', '--lang', 'en')];
    expect(id).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^cara pakai: npm run diff /),
      stderr: '',
    });
    expect(en).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^usage: npm run diff /),
      stderr: '',
    });
    const flags = (text: string) => [...new Set(text.match(/--[a-z]+/g))];
    expect(flags(id.stdout)).toEqual(flags(en.stdout));
    const wrong = diff('a', 'b', '--lang', 'id');
    expect(wrong).toMatchObject({ status: 2, stdout: '' });
    expect(wrong.stderr).toBe(`diff: sebutkan satu commit\n${id.stdout}`);
    expect(diff('--nothing')).toMatchObject({ status: 2, stderr: expect.stringContaining(en.stdout) });
    expect(JSON.parse(diff('a', 'b', '--json').stdout)).toEqual({ error: 'name one commit' });
  });

  it('exits 2 where it cannot run, and says why', () => {
    expect(diff('nowhere')).toEqual({
      ...{ status: 2, stdout: '' },
      stderr: 'diff: git knows no revision "nowhere"; name a commit, branch or tag, such as main\n',
    });
    expect(diff('nowhere', '--lang', 'id').stderr).toContain('git tidak mengenal revisi "nowhere"');
    expect(diff('--lang', 'xx')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no such language: xx'),
    });
    edit(REPORTED, JAMBI, '$1"57,25",');
    const { status, stderr } = diff();
    expect(status).toBe(2);
    expect(stderr).toContain('indonesian-format');
    expect(existsSync(join(temporary, 'site'))).toBe(false);
  });
});
