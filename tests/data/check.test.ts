import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

function check(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path('scripts/check.ts'), ...args], {
    encoding: 'utf8',
    cwd: path('.'),
    env: { ...process.env, DATA_DIR: '', LC_ALL: 'C', FORCE_COLOR: '', NO_COLOR: '', ...env },
  });
  return { status, stdout, stderr };
}

describe('check', () => {
  it('exits 0 where there is no problem, whatever the warnings', () => {
    const { status, stdout } = check(['--data', path('tests/fixtures/gaps')]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/\d+ warnings? in \d+ files?/);
  });

  it('exits 1 with the report where there are problems, without colours in a pipe', () => {
    const { status, stdout } = check([], { DATA_DIR: path('tests/fixtures/broken') });
    expect(status).toBe(1);
    expect(stdout).toContain('\nobservations/rows.csv\n  2:34 indonesian-format value "43,31" → looks like');
    expect(stdout).not.toContain('\u001b');
  });

  it('colours a pipe where that is asked for, and nothing where none are wanted', () => {
    const env = { DATA_DIR: path('tests/fixtures/broken') };
    expect(check([], { ...env, FORCE_COLOR: '1' }).stdout).toContain('\u001b[31m');
    expect(check([], { ...env, FORCE_COLOR: '0' }).stdout).not.toContain('\u001b');
    expect(check([], { ...env, FORCE_COLOR: '1', NO_COLOR: '1' }).stdout).not.toContain('\u001b');
  });

  it('gives machines JSON', () => {
    const { status, stdout } = check(['--json', '--data', path('tests/fixtures/broken')]);
    expect(status).toBe(1);
    const { problems } = JSON.parse(stdout);
    expect(problems[0]).toEqual({
      file: 'awards/categories.csv',
      line: 2,
      column: 16,
      field: 'kind',
      rule: 'choice',
      severity: 'problem',
      value: 'busines',
      expected: 'one of government, business, village, other',
      mend: 'did you mean business?',
      expected_id: 'salah satu dari government, business, village, other',
      mend_id: 'maksudnya business?',
      length: 7,
      excerpt: { text: expect.stringContaining(',busines,'), from: 0 },
    });
  });

  it('speaks the language that is asked for, else that of the locale, else English', () => {
    const env = { DATA_DIR: path('tests/fixtures/broken') };
    const indonesian = 'tampaknya angka berformat Indonesia; tulis 43.31';
    expect(check(['--lang', 'id'], env).stdout).toContain(indonesian);
    expect(check([], { ...env, LC_ALL: '', LC_MESSAGES: '', LANG: 'id_ID.UTF-8' }).stdout).toContain(
      indonesian,
    );
    expect(check(['--lang', 'en'], { ...env, LC_ALL: 'id_ID.UTF-8' }).stdout).toContain('write 43.31');
    expect(check(['--lang', 'fr'])).toMatchObject({ status: 2, stdout: '' });
    const none = ['--data', path('tests/fixtures/none'), '--lang', 'id'];
    expect(check(none).stderr).toContain('tidak ada folder');
    const json = (args: readonly string[]): string => check(['--json', ...args], env).stdout;
    expect(json(['--lang', 'id'])).toBe(json([]));
  });

  it('leads from each rule that warned to where it is explained', () => {
    const args = ['--all', '--data', path('tests/fixtures/2026-03')];
    const env = { SITE_URL: '', BASE_PATH: '' };
    expect(check(args, env).stdout).toMatch(/^ {2}jump: http:\/\/localhost:4321\/en\/data\/quality\/#jump$/m);
    const site = { SITE_URL: 'https://example.org', BASE_PATH: 'cakupan' };
    expect(check(['--lang', 'id', ...args], site).stdout).toContain(
      ' https://example.org/cakupan/data/kualitas/#jump\n',
    );
    expect(check(args, { ...env, SITE_URL: 'example' }).status).toBe(0);
  });

  it('shows what is warned of rows that differ from the commit, and counts the others and what is known', () => {
    const dir = mkdtempSync(join(tmpdir(), 'cakupan-check-'));
    try {
      cpSync(path('tests/fixtures/2026-03'), dir, { recursive: true });
      const git = (...call: string[]): void => {
        execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...call], { cwd: dir });
      };
      git('init', '-q');
      git('add', '.');
      git('commit', '-qm', 'x');
      const clean = check(['--data', dir]);
      expect(clean.stdout).toMatch(/no problems, no new warnings; \d+ older warnings\n/);
      expect(clean.stdout).toMatch(/^ {2}\d+ jump: http/m);
      expect(clean.stdout).not.toContain('warning jump');
      expect(check(['--data', dir, '--all']).stdout).toContain('warning jump');

      const file = join(dir, 'observations/reported.csv');
      const text = readFileSync(file, 'utf8');
      const [row = ''] = /^15,2024-06,stated,coverage_total,43\.31,.*$/m.exec(text) ?? [];
      writeFileSync(file, text.replace(row, row.replace('43.31', '143.31')));
      const { stdout } = check(['--data', dir]);
      expect(stdout).toMatch(/^ {2}\d+:\d+ warning share-over-100 Jambi, value "143\.31"/m);
      // Pasted with its reasons, the row explains the warning.
      const pasted = /for acknowledgements\.csv: (share-over-100,.*)/.exec(stdout)?.[1] ?? '';
      expect(pasted).toMatch(/,143\.31,,,,\d{4}-\d{2}-\d{2}$/);
      writeFileSync(
        join(dir, 'acknowledgements.csv'),
        `rule,file,key,value,reason_id,reason_en,source,date\n${pasted.replace(',,,,', ',Memang.,It is so.,,')}\n`,
      );
      expect(check(['--data', dir]).stdout).not.toContain('share-over-100 Jambi');
      expect(check(['--data', dir]).stdout).toContain('; 1 looked at');
      expect(check(['--data', dir, '--all']).stdout).toContain(
        'looked at share-over-100 "143.31": It is so.',
      );
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  it('exits 2 where it cannot run', () => {
    expect(check(['--data', path('tests/fixtures/none')])).toMatchObject({ status: 2, stdout: '' });
    expect(check(['--data', path('tests/fixtures/none')]).stderr).toContain('no such folder');
    expect(check(['--strict'])).toMatchObject({ status: 2, stdout: '' });
    expect(check(['--strict']).stderr).toContain('usage: npm run check');
  });

  it('tells machines why it cannot run', () => {
    const { status, stdout } = check(['--json', '--data', 'tests/fixtures/none']);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toEqual({ error: 'no such folder: tests/fixtures/none' });
    expect(JSON.parse(check(['--json', '--strict']).stdout).error).toContain('--strict');
  });
});
