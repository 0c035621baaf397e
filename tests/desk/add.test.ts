import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readFiles } from '../../src/data/gate.ts';
import { readDataset } from '../../src/data/load.ts';
import { type AgreedRow, addDialogue } from '../../src/desk/add-dialogue.ts';
import { AddDesk, type Kind } from '../../src/desk/add-row.ts';
import type { Lang } from '../../src/text/lang.ts';
import { folder } from '../data/folder.ts';
import { REAL } from '../stats/real.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'cakupan-add-'));
afterAll(() => rmSync(home, { recursive: true }));

const moment = { today: '2026-03-31' };
const { dataset } = readFiles(folder(), moment);
if (!dataset) throw new Error('the small folder has problems');
const desk = new AddDesk(dataset, folder(), new Map([['15', 'Jbi']]), moment);

/** Holds a conversation: what was said, and the row that came of it. */
async function talk(
  kind: Kind,
  answers: readonly string[],
  given: Readonly<Record<string, string>> = {},
  lang: Lang = 'en',
): Promise<{ agreed: AgreedRow | undefined; said: string; asked: readonly string[]; left: number }> {
  const lines: string[] = [];
  const asked: string[] = [];
  const rest = [...answers];
  const agreed = await addDialogue(lang, desk, kind, given, {
    ask: async (question) => {
      asked.push(question);
      const answer = rest.shift();
      if (answer === undefined) throw new Error(`no answer to ${question}`);
      return answer;
    },
    tell: (line) => lines.push(line),
  });
  return { agreed, said: lines.join('\n'), asked, left: rest.length };
}

const added = ({ agreed }: { agreed: AgreedRow | undefined }): string | undefined =>
  agreed?.changed[0]?.text.split('\n')[agreed.line - 1];

describe('adding a figure by question', () => {
  const answers = [
    'jambi',
    'Juni 2025',
    '',
    'coverage_total',
    '47.5',
    '',
    'eligible',
    'koran-1',
    '',
    '',
    'y',
  ];

  it('takes names and months as people write them, and what is usual where nothing is said', async () => {
    const talked = await talk('figure', answers);
    expect(added(talked)).toBe('15,2025-06,stated,coverage_total,47.5,,eligible,koran-1,high,');
    expect(talked.agreed?.file).toBe('observations/reported.csv');
    expect(talked.left).toBe(0);
    expect(talked.said).toContain('region = 15 (Jambi)');
    expect(talked.said).toContain('period = 2025-06');
    expect(talked.said).toContain('one of: stated, published');
  });

  it('asks again until the gate would take the answer, and suggests', async () => {
    const wrong = ['jambbi', ...answers.slice(0, 4), '47,5', ...answers.slice(4)];
    const talked = await talk('figure', wrong);
    expect(added(talked)).toContain('coverage_total,47.5,');
    expect(talked.said).toContain('region "jambbi" is refused');
    expect(talked.said).toContain('did you mean: 15 (Jambi)');
    expect(talked.said).toContain('value "47,5" is refused');
    expect(talked.said).toContain('did you mean: 47.5');
  });

  it('does not ask for what is given', async () => {
    const given = { region: '15', period: '2025-06', period_basis: 'stated', qualifier: '', note: '' };
    const talked = await talk('figure', ['coverage_total', '47.5', 'eligible', 'koran-1', '', 'y'], given);
    expect(added(talked)).toBe('15,2025-06,stated,coverage_total,47.5,,eligible,koran-1,high,');
    expect(talked.asked.some((question) => question.startsWith('region'))).toBe(false);
  });

  it('writes nothing without a yes', async () => {
    const talked = await talk('figure', [...answers.slice(0, -1), 'n']);
    expect(talked.agreed).toBeUndefined();
    expect(talked.said).toContain('Cancelled');
  });

  it('is held in Indonesian as well', async () => {
    const talked = await talk('figure', answers, {}, 'id');
    expect(talked.said).toContain('Menambahkan angka');
    expect(talked.said).toContain('pilihan: stated, published');
    expect(talked.said).toContain('Baris untuk observations/reported.csv');
    expect(talked.asked.at(-1)).toBe('Tambahkan? (y/t) ');
  });

  it('takes the reason of a revision, dated today, into a table that is not there yet', async () => {
    const key = '15|2023|coverage_total|unstated|koran-2';
    const answers = ['', '', key, '', '36', 'Salah tulis.', 'A slip.', '', 'yes', 'y'];
    const talked = await talk('revision', answers);
    expect(talked.agreed?.file).toBe('revisions.csv');
    expect(added(talked)).toBe(`2026-03-31,observations,${key},,36,Salah tulis.,A slip.,,yes`);
    expect(talked.asked[0]).toBe('date [2026-03-31]: ');
    const without = await talk('revision', ['', '', key, '', '', 'Salah tulis.', 'A slip.', '', 'yes']);
    expect(without.agreed).toBeUndefined();
    expect(without.said).toContain('write the value that was published');
  });

  it('takes the reason of what is odd and so', async () => {
    const key = '15;2024-06;coverage_total;eligible;koran-1';
    const answers = ['jump', '', key, '43.31', 'Memang demikian.', 'It is so.', 'koran-1', '', 'y'];
    const talked = await talk('acknowledgement', answers, {}, 'id');
    expect(added(talked)).toBe(
      `jump,observations/reported.csv,${key},43.31,Memang demikian.,It is so.,koran-1,2026-03-31`,
    );
    // Nothing answers to it here, which is said before it is written.
    expect(talked.said).toContain('perhatikan (unused-acknowledgement)');
  });

  it('does not add what stands already, and says where', async () => {
    const again = ['15', '2024-06', '', 'coverage_total', '50', '', 'eligible', 'koran-1', '', ''];
    const talked = await talk('figure', again);
    expect(talked.agreed).toBeUndefined();
    expect(talked.said).toContain('it stands at observations/reported.csv:2 already');
  });

  it('refuses what only the tables as a whole know', async () => {
    const later = ['jambi', '2027-06', '', 'coverage_total', '47.5', '', '', 'koran-1', '', ''];
    const talked = await talk('figure', later);
    expect(talked.agreed).toBeUndefined();
    expect(talked.said).toContain('the month 2027-06 has not begun');
    expect(talked.said).toContain('write what 100 percent is');
  });
});

describe('adding by flags', { timeout: 60_000 }, () => {
  const add = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path('scripts/add.ts'), ...args], {
      encoding: 'utf8',
      cwd: path('.'),
      input: '',
      env: { ...process.env, DATA_DIR: '', LC_ALL: 'en_GB.UTF-8' },
    });
    return { status, stdout, stderr };
  };
  const dir = join(home, 'data');
  cpSync(REAL, dir, { recursive: true });
  const line = (file: string, has: string): string[] =>
    readFileSync(join(dir, file), 'utf8')
      .split('\n')
      .filter((text) => text.includes(has));

  it('adds a source, then a figure, a target and a winner that rest on it', () => {
    const source = [
      '--id',
      'contoh-1',
      '--title',
      'Contoh, rekaan',
      '--url',
      'https://example.org/1',
      '--kind',
      'press',
    ];
    expect(add('source', ...source, '--data', dir)).toMatchObject({ status: 0 });
    expect(line('sources.csv', 'contoh-1')).toEqual([
      'contoh-1,"Contoh, rekaan",,https://example.org/1,,press',
    ]);
    const figure = [
      '--region',
      'Kota Jambi',
      '--period',
      '2025',
      '--indicator',
      'employed',
      '--value',
      '123456',
    ];
    expect(add('figure', ...figure, '--source', 'contoh-1', '--data', dir)).toMatchObject({ status: 0 });
    expect(line('observations/workforce.csv', 'contoh-1')).toEqual([
      '15.71,2025,stated,employed,123456,,,contoh-1,high,',
    ]);
    const target = ['--region', 'sumut', '--indicator', 'coverage_total', '--due', '2027', '--value', '50'];
    expect(
      add('target', ...target, '--basis', 'eligible', '--source', 'contoh-1', '--data', dir),
    ).toMatchObject({ status: 0 });
    expect(line('targets.csv', 'contoh-1')).toEqual(['12,coverage_total,2027,50,,eligible,,contoh-1,high,']);
    const winner = [
      '--label',
      '2025',
      '--province',
      'NTB',
      '--category',
      'Large businesses',
      '--winner',
      'PT Contoh',
    ];
    expect(add('winner', ...winner, '--source', 'contoh-1', '--data', dir)).toMatchObject({ status: 1 });
    winner[5] = 'large_business';
    expect(add('winner', ...winner, '--source', 'contoh-1', '--data', dir)).toMatchObject({ status: 0 });
    expect(line('awards/winners.csv', 'contoh-1')).toEqual([
      '2025,provincial,52,,large_business,,,winner,PT Contoh,,contoh-1,high,',
    ]);
    const { problems, warnings } = readDataset(dir);
    expect(problems).toEqual([]);
    expect(warnings.filter(({ rule }) => rule === 'not-sorted')).toEqual([]);
  });

  it('leaves the table as it is where the gate would fail, or on a dry run', () => {
    const file = join(dir, 'observations/reported.csv');
    const before = readFileSync(file, 'utf8');
    const row = [
      'figure',
      '--region',
      'jambi',
      '--indicator',
      'coverage_total',
      '--basis',
      'eligible',
      '--source',
      'contoh-1',
      '--data',
      dir,
    ];
    expect(add(...row, '--period', '2025-12', '--value', '568.373')).toMatchObject({ status: 1 });
    expect(add(...row, '--period', '2099-12', '--value', '50')).toMatchObject({ status: 1 });
    expect(add(...row, '--period', '2025-12').stdout).toContain('not filled: value');
    const dry = add(...row, '--period', '2025-12', '--value', '50', '--dry-run');
    expect(dry).toMatchObject({ status: 0 });
    expect(dry.stdout).toContain('15,2025-12,stated,coverage_total,50,,eligible,contoh-1,high,');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('exits 2 where it cannot run', () => {
    expect(add('figur').stderr).toContain('choose one of figure, target, source, winner');
    expect(add().status).toBe(2);
    expect(add('source', '--region', '15').stderr).toContain('--region');
    expect(add('figure', '--nothing', '1').stderr).toContain('usage: npm run add');
    expect(add('figure', '--data', join(home, 'none')).stderr).toContain('no such folder');
    expect(add('figure', '--data', path('tests/fixtures/broken')).stderr).toContain('mend them first');
  });
});
