import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readFiles } from '../../src/data/gate.ts';
import { readDataset } from '../../src/data/load.ts';
import { type AgreedRow, addDialogue, askKind } from '../../src/desk/add-dialogue.ts';
import { AddDesk, type Kind, tableOfKind } from '../../src/desk/add-row.ts';
import { LANGS, type Lang } from '../../src/text/lang.ts';
import { folder } from '../data/folder.ts';
import { REAL, real } from '../stats/real.ts';

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
    expect(talked.said).toContain('  1  stated     the source names the period');
    expect(talked.said).toMatch(/ {2}\d+ {2}coverage_total +\S/);
  });

  it('asks again until the gate would take the answer, and suggests', async () => {
    const wrong = [
      'jambbi',
      '1',
      ...answers.slice(1, 3),
      'protected_total',
      '568.373',
      '1',
      ...answers.slice(5),
    ];
    const talked = await talk('figure', wrong);
    expect(added(talked)).toContain('15,2025-06,stated,protected_total,568373,');
    expect(talked.said).toContain('region "jambbi" is refused');
    expect(talked.said).toContain('Did you mean:\n  1  15  Jambi\n');
    expect(talked.said).toContain('value "568.373" is refused');
    expect(talked.said).toContain('Did you mean:\n  1  568373\n');
  });

  it.each([
    ['45,12', '45.12'],
    ['45,12 %', '45.12'],
    ['45.12', '45.12'],
    ['126,15', '126.15'],
  ])('reads the share %s, and says how', async (said, value) => {
    const talked = await talk('figure', answers.with(4, said));
    expect(added(talked)).toContain(`coverage_total,${value},`);
    if (said !== value) expect(talked.said).toContain(`value = ${value}`);
  });

  it.each(['45,123', '4.5,12', '45,12,3', '-45,12', ',5'])('does not guess at the share %s', async (said) => {
    const talked = await talk('figure', [...answers.slice(0, 4), said, ...answers.slice(4)]);
    expect(talked.said).toContain(`value "${said}" is refused`);
    expect(added(talked)).toContain('coverage_total,47.5,');
  });

  it('does not take a count with a decimal comma', async () => {
    const count = [...answers.slice(0, 3), 'protected_total', '568,37', '568373', ...answers.slice(5)];
    const talked = await talk('figure', count);
    expect(talked.said).toContain('value "568,37" is refused');
  });

  it('takes the number of a choice, and a code before a number', async () => {
    const listed = desk.choices('en', 'figure', 'indicator').map(({ text }) => text);
    const at = String(listed.indexOf('coverage_total') + 1);
    const bases = desk.choices('en', 'figure', 'basis').map(({ text }) => text);
    const basis = String(bases.indexOf('eligible') + 1);
    const talked = await talk('figure', [
      '15',
      'Juni 2025',
      '1',
      at,
      '47.5',
      '1',
      basis,
      'koran-1',
      '1',
      '',
      'y',
    ]);
    expect(added(talked)).toBe('15,2025-06,stated,coverage_total,47.5,about,eligible,koran-1,high,');
  });

  it('demands what 100 percent is of a share at once, in the words of the gate', async () => {
    const talked = await talk('figure', [...answers.slice(0, 6), '', ...answers.slice(6)]);
    expect(added(talked)).toContain('47.5,,eligible,');
    expect(talked.said).toContain('basis "" is refused');
    expect(talked.said).toContain('write what 100 percent is');
    expect(talked.said).toContain('For shares: what 100 percent is. For counts: who is counted.\n');
    const count = await talk('figure', [
      ...answers.slice(0, 3),
      'protected_total',
      '568373',
      '',
      '',
      ...answers.slice(7),
    ]);
    expect(added(count)).toContain('protected_total,568373,,,koran-1');
  });

  it('changes a column before it is added', async () => {
    const talked = await talk('figure', [...answers.slice(0, -1), 'value', '48,5', 'y']);
    expect(added(talked)).toContain('coverage_total,48.5,');
  });

  it('asks for a new source and comes back', async () => {
    const source = ['Berita baru', 'Antara', '', '10 Juni 2025', '4', 'antara-9', 'y'];
    const talked = await talk('figure', [...answers.slice(0, 7), '+', ...source, ...answers.slice(8)]);
    expect(talked.left).toBe(0);
    expect(talked.said).toContain('Back to the row: source');
    expect(talked.said).toContain('source = antara-9 (Berita baru)');
    const changed = new Map(talked.agreed?.changed.map(({ file, text }) => [file, text]));
    expect([...changed.keys()]).toEqual(['sources.csv', 'observations/reported.csv']);
    expect(changed.get('sources.csv')).toContain('antara-9,Berita baru,Antara,,2025-06-10,press\n');
    expect(changed.get('observations/reported.csv')).toContain(',47.5,,eligible,antara-9,high,\n');
    const { problems } = readFiles(folder(Object.fromEntries(changed)), moment);
    expect(problems).toEqual([]);
  });

  it('proposes an id for a new source, and one that is free', async () => {
    const source = ['Berita baru', 'Antara Jambi', '', '10 Juni 2025', '4', '', 'y'];
    const talked = await talk('figure', [...answers.slice(0, 7), '+', ...source, ...answers.slice(8)]);
    expect(talked.asked).toContain('id [antara-jambi-202506]: ');
    expect(talked.agreed?.changed[0]?.text).toContain(
      '\nantara-jambi-202506,Berita baru,Antara Jambi,,2025-06-10,press\n',
    );
  });

  it('comes back without a source that was given up, and writes none of a row that was', async () => {
    const source = ['Berita baru', '', '', '', 'press', 'antara-9'];
    const talked = await talk('figure', [...answers.slice(0, 7), '+', ...source, 'n', ...answers.slice(7)]);
    expect(talked.agreed?.changed.map(({ file }) => file)).toEqual(['observations/reported.csv']);
    const given = await talk('figure', [...answers.slice(0, 7), '+', ...source, 'y', '', '', 'n']);
    expect(given.agreed).toBeUndefined();
  });

  it('finds a source by a part of its title', async () => {
    const [source] = dataset.sources.values();
    const part = source?.title.slice(0, 6) ?? '';
    const talked = await talk('figure', [...answers.slice(0, 7), part, '1', ...answers.slice(8)]);
    expect(talked.said).toContain(`source = ${source?.id} (${source?.title})`);
  });

  it('finds a source by words of its title, publisher and id, and shows who published it and when', () => {
    const desk = new AddDesk(real, [], new Map(), moment);
    const answer = desk.answer('figure', 'source', 'antara jambi', {});
    const near = 'near' in answer ? answer.near : [];
    expect(near).toContain('antara-jambi-202409-c9ee');
    expect(desk.choice('id', 'figure', 'source', 'antara-jambi-202409-c9ee').label).toMatch(
      / \(ANTARA Jambi, 2024-09[-\d]*\)$/,
    );
  });

  it('of a source that is not there says how to bring it', async () => {
    const talked = await talk('figure', [...answers.slice(0, 7), 'tidak ada', ...answers.slice(7)]);
    expect(talked.said).toContain('No source has "tidak ada"; try another word, or + for a new source.');
    expect(talked.said).not.toContain('add it there');
  });

  it('suggests the month that a quarter ends in, and takes it only when told', async () => {
    const talked = await talk('figure', ['jambi', 'Triwulan II 2025', '1', ...answers.slice(2)]);
    expect(talked.said).toContain('period "Triwulan II 2025" is refused');
    expect(talked.said).toContain('Did you mean:\n  1  2025-06\n');
    expect(added(talked)).toContain('15,2025-06,');
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

  it('asks again where an answer is neither yes nor no, and gives up after the third', async () => {
    const talked = await talk('figure', [...answers.slice(0, -1), '', 'ok', 'y']);
    expect(talked.agreed).toBeDefined();
    expect(talked.said.split('Answer y to add it, n to cancel.')).toHaveLength(3);
    const silent = await talk('figure', [...answers.slice(0, -1), '', '', '']);
    expect(silent.agreed).toBeUndefined();
    expect(silent.said).toContain('Cancelled');
  });

  it('is held in Indonesian as well', async () => {
    const talked = await talk('figure', answers, {}, 'id');
    expect(talked.said).toContain('Menambahkan angka');
    expect(talked.said).toContain('  1  stated     periode disebut sumber');
    expect(talked.said).toContain('pekerja potensial');
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
    const without = ['', '', key, '', '', 'Salah tulis.', 'A slip.', '', 'yes'];
    const again = await talk('revision', [...without, '36', 'y']);
    expect(again.said).toContain('write the value that was published');
    expect(again.said).toContain('To be filled again: was');
    expect(added(again)).toBe(added(talked));
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
    const talked = await talk('figure', [...again, '']);
    expect(talked.agreed).toBeUndefined();
    expect(talked.said).toContain('it stands at observations/reported.csv:2 already');
    expect(added(await talk('figure', [...again, 'period', '2025-07', 'y']))).toContain('15,2025-07,');
  });

  it('refuses what only the tables as a whole know', async () => {
    const later = answers.with(1, '2027-06').slice(0, -1);
    const talked = await talk('figure', [...later, '2027-05', '2025-06', 'y']);
    expect(added(talked)).toBe('15,2025-06,stated,coverage_total,47.5,,eligible,koran-1,high,');
    expect(talked.said).toContain('the month 2027-06 has not begun');
    expect(talked.said).toContain('To be filled again: period');
    expect(talked.said).toContain('the month 2027-05 has not begun');
    expect(talked.left).toBe(0);
  });
});

describe('what is asked', () => {
  it.each(['figure', 'target', 'source', 'winner'] as const)('has words for every choice of a %s', (kind) => {
    for (const lang of LANGS)
      for (const column of Object.keys(tableOfKind(kind).columns))
        for (const { text, label } of desk.choices(lang, kind, column))
          expect([lang, column, text, label]).toEqual([lang, column, text, expect.stringMatching(/./)]);
  });

  it('is one of few, by name or number', async () => {
    const lines: string[] = [];
    const choose = (answer: string) =>
      askKind('id', { ask: async () => answer, tell: (line) => lines.push(line) });
    expect(await choose('3')).toBe('source');
    expect(await choose(' target ')).toBe('target');
    expect(await choose('99')).toBe('99');
    expect(lines.slice(0, 4).join('\n')).toContain('1  figure');
    expect(lines[3]).toContain('penerima penghargaan');
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
    expect(add(...row, '--period', '2025-12').stdout).toContain('not filled; add to the command: --value …');
    expect(add(...row, '--period', '2025-12', '--value', '50', '--basis', '').stdout).toContain(
      'write what 100 percent is',
    );
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
