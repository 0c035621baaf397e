import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { markdownHtml } from '../scripts/guide/markdown.ts';
import { excerpt, terminalHtml } from '../scripts/guide/terminal.ts';

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const scripts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(path('package.json'), 'utf8'),
).scripts;

/** What can be compared of a guide in two languages. */
function outline(file: string) {
  const text = readFileSync(path(file), 'utf8');
  const blocks = [...text.matchAll(/```(\w+)\n([^`]*?) *```/g)].map(([, kind = '', body = '']) => ({
    kind,
    body,
  }));
  const prose = text.replace(/```\w+\n[^`]*?```/g, '');
  return {
    text,
    headings: [...prose.matchAll(/^(#+) (.+)$/gm)].map(([, level = '', title = '']) => ({ level, title })),
    commands: blocks.filter(({ kind }) => kind === 'sh').flatMap(({ body }) => body.trim().split('\n')),
    rows: blocks.filter(({ kind }) => kind === 'csv').map(({ body }) => body),
    pictures: [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt = '', file = '']) => ({
      alt,
      file,
    })),
    links: [...text.matchAll(/(?<!!)\[[^\]]*\]\(([^)]+)\)/g)].map(([, target = '']) => target),
    code: [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code),
    tableRows: [...prose.matchAll(/^\|.*\|$/gm)].length,
    steps: [...prose.matchAll(/^(?:\d+\.|\*) /gm)].length,
  };
}

const FILES = { en: 'CONTRIBUTING.md', id: 'CONTRIBUTING.id.md' } as const;
const guides = { en: outline(FILES.en), id: outline(FILES.id) };

/** What GitHub makes of a heading for links. */
const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-');

/** The script of ours that a command runs; undefined for one of git or the shell. */
const scriptOf = (command: string): string | undefined => {
  const [, name] = /^npm (?:run )?([\w-]+)/.exec(command) ?? [];
  return name === undefined || name === 'ci' ? undefined : name;
};

describe.each(Object.entries(guides))('the guide in %s', (lang, guide) => {
  it('names commands that are there, with flags that they know', () => {
    const named = [...guide.commands, ...guide.code].filter((text) => text.startsWith('npm '));
    expect(named.length).toBeGreaterThan(10);
    for (const command of named) {
      const name = scriptOf(command);
      if (name === undefined) continue;
      expect([command, Object.keys(scripts)]).toEqual([command, expect.arrayContaining([name])]);
      const [script = ''] = /scripts\/(?!run)[\w-]+\.ts/.exec(scripts[name] ?? '') ?? [];
      const flags = command.match(/(?<= )--[a-z][\w-]*/g) ?? [];
      if (flags.length === 0) continue;
      const source = [script, 'scripts/command.ts']
        .map((file) => readFileSync(path(file), 'utf8'))
        .join('\n');
      const columns = name === 'add' ? readFileSync(path('src/data/tables.ts'), 'utf8') : '';
      for (const flag of flags.map((one) => one.slice(2))) {
        const isKnown = new RegExp(`(?<![\\w-])'?${flag}'?: \\{ type`).test(source);
        const isColumn = new RegExp(`^ {4}${flag.replaceAll('-', '_')}: `, 'm').test(columns);
        expect([command, flag, isKnown || isColumn]).toEqual([command, flag, true]);
      }
    }
  });

  it('names files that are there', () => {
    const inCommands = guide.commands.flatMap((command) => command.match(/tests\/\S+/g) ?? []);
    for (const file of [...inCommands, ...guide.code.filter((code) => /^(?:data|tests)\//.test(code))])
      if (file !== 'data/revisions.csv') expect([file, existsSync(path(file))]).toEqual([file, true]);
    for (const target of guide.links.filter((one) => !one.startsWith('https:'))) {
      const [file = '', fragment] = target.split('#');
      const place = file === '' ? FILES[lang === 'id' ? 'id' : 'en'] : file;
      expect([target, existsSync(path(place))]).toEqual([target, true]);
      if (fragment !== undefined)
        expect(outline(place).headings.map(({ title }) => slugOf(title))).toContain(fragment);
    }
  });

  it('shows pictures that are there, each told in words', () => {
    expect(guide.pictures.length).toBeGreaterThan(5);
    for (const { alt, file } of guide.pictures) {
      expect(alt.length).toBeGreaterThan(40);
      expect(file).toMatch(new RegExp(`^\\.github/guide/[a-z]+\\.${lang}\\.png$`));
      expect([file, existsSync(path(file))]).toEqual([file, true]);
    }
  });

  it('leads to the other language', () => {
    expect(guide.links).toContain(FILES[lang === 'id' ? 'en' : 'id']);
  });
});

it('the guides are equal: headings, commands, rows, pictures, tables and steps', () => {
  const { en, id } = guides;
  const bare = (command: string): string => command.replace(/-m "[^"]*"/, '-m …');
  expect(id.headings.map(({ level }) => level)).toEqual(en.headings.map(({ level }) => level));
  expect(id.commands.map(bare)).toEqual(en.commands.map(bare));
  expect(id.rows).toEqual(en.rows);
  expect(id.pictures.map(({ file }) => file.replace('.id.', '.en.'))).toEqual(
    en.pictures.map(({ file }) => file),
  );
  expect([id.tableRows, id.steps]).toEqual([en.tableRows, en.steps]);
  const others = (links: readonly string[]) => links.filter((link) => !/^#|^CONTRIBUTING/.test(link));
  expect(others(id.links)).toEqual(others(en.links));
});

describe('the pictures', () => {
  const all = readdirSync(path('.github/guide')).map((file) => `.github/guide/${file}`);

  it('are all shown, and light', () => {
    const shown = Object.values(guides).flatMap(({ pictures }) => pictures.map(({ file }) => file));
    expect(all).toEqual([...shown].sort());
    expect(all.reduce((sum, file) => sum + statSync(path(file)).size, 0)).toBeLessThan(500_000);
  });

  it('are as wide as a page and not empty', async () => {
    for (const file of all) {
      const { width = 0, height = 0 } = await sharp(path(file)).metadata();
      expect([file, width >= 600 && width <= 1000 && height >= 200]).toEqual([file, true]);
      const { channels } = await sharp(path(file)).removeAlpha().stats();
      expect([file, Math.max(...channels.map(({ stdev }) => stdev)) > 5]).toEqual([file, true]);
    }
  });
});

describe('what the pictures are made of', () => {
  it('is the text of a terminal with its colours, and nothing of it as markup', () => {
    const esc = String.fromCharCode(27);
    expect(terminalHtml(`a ${esc}[31m<b> & c${esc}[0m\nd${esc}[2K`)).toBe(
      'a <span class="red">&lt;b&gt; &amp; c</span>\nd',
    );
  });

  it('is some lines, with a mark where others are left out', () => {
    expect(excerpt('a\nb\nc\nd\ne', [{ from: /b/, lines: 2 }])).toBe('  ⋮\nb\nc\n  ⋮');
    expect(() => excerpt('a', [{ from: /z/, lines: 1 }])).toThrow('no line');
  });

  it('is a report as HTML', () => {
    expect(
      markdownHtml('# A \\(b\\)\n\n| c | d |\n| --- | --- |\n| 1 \\| 2 | &lt;x&gt; |\n\n```csv\n<e>,f\n```'),
    ).toBe(
      [
        '<h1>A (b)</h1>',
        '<table><thead><tr><th>c</th><th>d</th></tr></thead><tbody><tr><td>1 | 2</td><td>&lt;x&gt;</td></tr></tbody></table>',
        '<pre>&lt;e&gt;,f</pre>',
      ].join('\n'),
    );
  });
});

describe('the five minutes, as the guide has them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cakupan-walk-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const [, block = ''] = /```sh\n(cp -r data latihan\n[^`]*)```/.exec(guides.en.text) ?? [];
  const [copy = '', ...commands] = block.trim().split('\n');

  /** Runs a command as it is written, with the same files. */
  function run(command: string, lang: string) {
    const [, name = '', rest = ''] = /^npm run ([\w-]+) -- (.*)$/.exec(command) ?? [];
    const [script = ''] = /scripts\/(?!run)[\w-]+\.ts/.exec(scripts[name] ?? '') ?? [];
    const args = rest.split(' ').map((arg) => (arg.startsWith('tests/') ? path(arg) : arg));
    return spawnSync(process.execPath, [path(script), ...args, '--lang', lang], {
      encoding: 'utf8',
      cwd: folder,
      env: { ...process.env, DATA_DIR: '' },
    });
  }

  it('go from a copy to a report of what readers would see', { timeout: 120_000 }, () => {
    cpSync(path('data'), join(folder, 'data'), { recursive: true });
    const git = (...call: string[]) =>
      execFileSync('git', ['-c', 'user.name=Tim', '-c', 'user.email=tim@example.org', ...call], {
        cwd: folder,
      });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'Tables');
    expect(copy).toBe('cp -r data latihan');
    cpSync(join(folder, 'data'), join(folder, 'latihan'), { recursive: true });

    const [dry, office, bps, check, diff, start, ...more] = commands;
    expect([start, more]).toEqual(['npm start -- --data latihan', []]);
    // The samples hold cells that are refused on purpose: that is what 1 says.
    expect(run(dry ?? '', 'en')).toMatchObject({ status: 1, stdout: expect.stringContaining('Dry run') });
    expect(run(office ?? '', 'en')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('Written and checked'),
    });
    expect(run(bps ?? '', 'en')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('Written and checked'),
    });
    expect(run(check ?? '', 'id')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(' baris dalam '),
    });
    const changes = run(diff ?? '', 'en');
    expect(changes.status).toBe(0);
    expect(changes.stderr).toContain('latihan is not in HEAD: held against data');
    expect(changes.stdout).toMatch(/Rows: \d+ added, 0 changed, 0 removed\./);
    expect(changes.stdout).toMatch(/\| Jambi \| .* \| 33\.33%, March 2026 \|/);
    expect(git('status', '--porcelain', 'data').toString()).toBe('');
  });
});
