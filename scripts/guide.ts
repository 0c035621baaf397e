// npm run guide: makes the pictures of CONTRIBUTING.md and CONTRIBUTING.id.md anew, from what the commands really say.
// Pages of the site are those in dist/, so build first.
//   npm run build && npm run guide
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { both } from '../src/data/both.ts';
import { CallError } from '../src/data/call-error.ts';
import { address } from '../src/publish/addresses.ts';
import { LANGS, type Lang } from '../src/text/lang.ts';
import { launchChromium } from './browser/chromium.ts';
import { serveFolder } from './browser/serve.ts';
import { command } from './command.ts';
import { freePort } from './free-port.ts';
import { reportPage, terminalPage } from './guide/frame.ts';
import { markdownHtml } from './guide/markdown.ts';
import { excerpt, terminalHtml } from './guide/terminal.ts';

const OUT = '.github/guide';
const LOCALE: Record<Lang, string> = { id: 'id_ID.UTF-8', en: 'en_GB.UTF-8' };
const WIDTH = 900;
/** So many colours are enough for text and a few flat areas. */
const COLOURS = 32;

const temporary = join(tmpdir(), `cakupan-guide-${process.pid}`);
const REPORTED = 'observations/reported.csv';

/** A copy of a folder of tables, under a short name. */
function copyOf(folder: string, name: string): string {
  const copy = join(temporary, name);
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** What a command of ours says, with its colours; its folder is called as a person would call it. */
function said(lang: Lang, script: string, ...args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: LOCALE[lang], DATA_DIR: '', FORCE_COLOR: '1' },
  });
  if (status !== 0 && status !== 1) throw new Error(`${script} ${args.join(' ')}: ${stderr}`);
  return stdout.replaceAll(`${temporary}/`, '');
}

function edit(folder: string, file: string, from: RegExp, to: string): void {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to change in ${file}`);
  writeFileSync(path, after);
}

async function keep(png: Uint8Array, name: string, lang: Lang): Promise<void> {
  const path = join(OUT, `${name}.${lang}.png`);
  const small = await sharp(png).png({ palette: true, colours: COLOURS, effort: 10, dither: 0 }).toBuffer();
  writeFileSync(path, small);
  console.log(`${path}: ${small.byteLength} bytes`);
}

/** A picture of a page that is made here. */
async function shoot(page: Page, html: string, name: string, lang: Lang): Promise<void> {
  await page.setContent(html);
  await keep(await page.locator('#shot').screenshot({ omitBackground: true }), name, lang);
}

/** The slip that the readme and the guides show: a comma in a number. */
const SLIP = /^(15,2025-03-17,stated,coverage_total,)44,/m;

async function terminalPictures(page: Page, lang: Lang): Promise<void> {
  const broken = copyOf('tests/fixtures/happy', `check-${lang}/data`);
  edit(broken, REPORTED, SLIP, '$144,5,');
  edit(broken, 'targets.csv', /^15,/m, '150,');
  const check = said(lang, 'check', '--data', broken).replaceAll(broken, 'data');
  await shoot(page, terminalPage('npm run check', terminalHtml(check)), 'check', lang);

  const call = ['tests/fixtures/import/office.xlsx', '--map', 'tests/fixtures/import/office.yaml'];
  const report = excerpt(said(lang, 'import', ...call), [
    { from: /office\.xlsx/, lines: 11 },
    { from: /^(?:DITOLAK|REFUSED)/, lines: 14 },
    { from: /^\d+ (?:baru|new)/, lines: 3 },
  ]);
  await shoot(
    page,
    terminalPage(`npm run import -- ${call.join(' ')}`, terminalHtml(report)),
    'import',
    lang,
  );
}

/** The sections of a report up to one, and no more rows of each table than fit. */
const brief = (markdown: string, sections: number, rows: number): string =>
  markdown
    .split(/\n(?=## )/)
    .slice(0, sections + 1)
    .map((section) => {
      const [before = [], table = []] = [
        section.split('\n').filter((line) => !line.startsWith('| ')),
        section.split('\n').filter((line) => line.startsWith('| ')),
      ];
      if (table.length <= rows + 2) return section;
      return [...before, ...table.slice(0, rows + 2), ''].join('\n');
    })
    .join('\n');

async function diffPictures(page: Page, lang: Lang): Promise<void> {
  const copy = copyOf('data', 'latihan');
  const call = ['tests/fixtures/import/office.xlsx', '--map', 'tests/fixtures/import/office.yaml'];
  said(lang, 'import', ...call, '--data', copy, '--write');
  const moved = said(lang, 'diff', 'HEAD', '--data', copy, '--lang', lang);
  await shoot(page, reportPage(markdownHtml(brief(moved, 2, 6))), 'diff', lang);
  rmSync(copy, { recursive: true });

  const lost = copyOf('data', 'latihan');
  edit(lost, REPORTED, SLIP, '$145,');
  const loss = said(lang, 'diff', 'HEAD', '--data', lost, '--lang', lang);
  await shoot(page, reportPage(markdownHtml(brief(loss, 1, 6))), 'loss', lang);
  rmSync(lost, { recursive: true });
}

async function sitePictures(browser: Browser): Promise<void> {
  const site = await serveFolder('dist');
  try {
    for (const lang of LANGS) {
      for (const [kind, height] of [
        ['quality', 990],
        ['changes', 660],
      ] as const) {
        const page = await browser.newPage({ viewport: { width: WIDTH, height } });
        await page.goto(site.origin + address({ kind }, lang));
        await page.evaluate(() => document.fonts.ready);
        await keep(await page.screenshot(), kind, lang);
        await page.close();
      }
    }
  } finally {
    await site.close();
  }
}

/** The page of a province while its table is broken, as live editing shows it. */
async function livePicture(browser: Browser, lang: Lang): Promise<void> {
  const folder = copyOf('data', `live-${lang}/data`);
  const port = await freePort();
  const server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)],
    {
      env: { ...process.env, LC_ALL: LOCALE[lang], DATA_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: 'ignore',
    },
  );
  try {
    const page = await browser.newPage({ viewport: { width: WIDTH, height: 500 } });
    const url = `http://localhost:${port}${address({ kind: 'region', slug: 'jambi' }, lang)}`;
    for (let tries = 0; tries < 60; tries += 1) {
      if (await page.goto(url, { timeout: 60_000 }).catch(() => undefined)) break;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    await page.locator('h1').waitFor();
    edit(folder, REPORTED, SLIP, '$144,5,');
    await page.locator('.again').waitFor({ timeout: 60_000 });
    await keep(await page.screenshot(), 'live', lang);
  } finally {
    server.kill();
  }
}

const USAGE = `usage: npm run build && npm run guide
makes the pictures in ${OUT} anew
exit: 0 made, 2 cannot run
`;

await command({ name: 'guide', usage: USAGE, options: {} }, async () => {
  if (!existsSync('dist/index.html'))
    throw new CallError(
      both('dist/ tidak ada; jalankan: npm run build', 'there is no dist/; run: npm run build'),
    );
  mkdirSync(temporary);
  mkdirSync(OUT, { recursive: true });
  const browser = await launchChromium();
  try {
    for (const lang of LANGS) {
      const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
      await terminalPictures(page, lang);
      await diffPictures(page, lang);
      await page.close();
      await livePicture(browser, lang);
    }
    await sitePictures(browser);
  } finally {
    await browser.close();
    rmSync(temporary, { recursive: true, force: true });
  }
  return 0;
});
