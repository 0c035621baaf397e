import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { type Served, serveFolder } from '../../scripts/browser/serve.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import type { DataFile } from '../../src/data/gate.ts';
import { readFiles } from '../../src/data/gate.ts';
import { fieldOf, type Table } from '../../src/data/table.ts';
import { tables } from '../../src/data/tables.ts';
import { ADMITTED, wordColumns } from '../data/naughty.ts';
import { naughtyFiles, writeFiles } from '../data/naughty-folder.ts';
import { runBuild } from '../site/build.ts';
import { addressOfFile, DIST, filesOf, pagesOf } from '../site/dist.ts';
import { overflow } from './layout.ts';
import { pageKinds } from './page-kinds.ts';
import { visit } from './visit.ts';

// One site with every naughty string that the gate admits, and what becomes of them in all that is made from it.

const temporary = mkdtempSync(join(tmpdir(), 'cakupan-naughty-'));
const out = join(temporary, 'site');
const PHONE = { width: 360, height: 740 };

let browser: Browser;
let served: Served;
let dataset: Dataset;
let given: readonly DataFile[];
let files: readonly string[];
let bench: Page;

beforeAll(async () => {
  given = naughtyFiles();
  const reading = readFiles(given);
  if (!reading.dataset) throw new Error('the tables have problems');
  dataset = reading.dataset;
  writeFiles(join(temporary, 'data'), given);
  const run = await runBuild(out, { DATA_DIR: join(temporary, 'data'), SITE_URL: '', BASE_PATH: '' });
  expect(run.stderr).toBe('');
  expect(run.code).toBe(0);
  files = filesOf(out);
  [browser, served] = await Promise.all([launchChromium(), serveFolder(out)]);
  bench = await browser.newPage();
  await bench.goto(`${served.origin}/favicon.svg`);
});

afterAll(async () => {
  await Promise.all([browser?.close(), served?.close()]);
  rmSync(temporary, { recursive: true });
});

/** Parts of our own that only few pages have, none of those that stand for their kind. */
const SELDOM = [
  ...['defs', 'pattern', 'pattern@id', 'pattern@width', 'pattern@height', 'pattern@patternUnits'],
  ...['pattern@patternTransform', 'svg@overflow', 'svg@x', 'svg@y', 'option@data-until', 'section@hidden'],
];

/** Columns that say which row of another table is meant: words of their own would name none. */
const POINTERS = [
  ...['acknowledgements.file', 'acknowledgements.key', 'acknowledgements.value'],
  ...['revisions.row', 'revisions.column'],
];

/** What the snippets for other sites are made of. */
const MADE = ['iframe', 'script', 'figure', 'a', 'img', 'figcaption'];

const textOf = (file: string): string => readFileSync(join(out, file), 'utf8');
const named = (pattern: RegExp): readonly string[] => files.filter((file) => pattern.test(file));

/** What a document is made of, as Chromium reads it without running it. */
interface Makeup {
  /** `a@href`, each once. */
  readonly parts: readonly string[];
  /** The protocols of its addresses, and how often a script stands in it that is not a file of ours. */
  readonly protocols: readonly string[];
  readonly texts: readonly string[];
  readonly data: readonly string[];
}

const TYPES = { html: 'text/html', svg: 'image/svg+xml', xml: 'application/xml' } as const;

/** Documents as Chromium parses them: no script of theirs runs, nothing is fetched. */
const makeupOf = (kind: keyof typeof TYPES, documents: readonly string[]): Promise<readonly Makeup[]> =>
  bench.evaluate(
    ([type, sources]) =>
      sources.map((source) => {
        const parsed = new DOMParser().parseFromString(source, type);
        const parts = new Set<string>();
        const protocols = new Set<string>();
        const texts: string[] = [];
        const data: string[] = [];
        for (const node of parsed.querySelectorAll('*')) {
          parts.add(node.localName);
          for (const { name, value } of node.attributes) {
            parts.add(`${node.localName}@${name}`);
            if (/^(?:xlink:)?(?:href|src|srcset|action|formaction|data|poster)$/.test(name))
              protocols.add(new URL(value, 'own://site/').protocol);
          }
          if (node.localName !== 'script') continue;
          if (node.getAttribute('type') === 'application/ld+json') data.push(node.textContent ?? '');
          else if (!node.hasAttribute('src')) protocols.add('inline script');
        }
        const walker = parsed.createTreeWalker(parsed, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
        while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
        return { parts: [...parts], protocols: [...protocols], texts, data };
      }),
    [TYPES[kind], documents] as const,
  );

const distinct = <K extends 'parts' | 'protocols'>(all: readonly Makeup[], what: K): readonly string[] =>
  [...new Set(all.flatMap((one) => one[what]))].sort();

/** The texts of a column of the tables. */
const wordsOf = (table: Table, column: string): readonly string[] => {
  const rows: readonly object[] = Object.entries(dataset).flatMap(([name, held]) =>
    name === fieldOf(table.name) ? [...(held instanceof Map ? held.values() : held)] : [],
  );
  return rows.flatMap((row) => {
    const value = new Map(Object.entries(row)).get(fieldOf(column));
    return typeof value === 'string' && value !== '' ? [value] : [];
  });
};

describe('the pages', () => {
  let pages: readonly string[];
  let made: readonly Makeup[];
  beforeAll(async () => {
    pages = named(/\.html$/);
    made = await makeupOf('html', pages.map(textOf));
  });

  test('are made of nothing that a site without such strings is not made of', async () => {
    const kinds = new Set(pageKinds(pagesOf(DIST)).filter((address) => !address.startsWith('en/')));
    const clean = pagesOf(DIST).filter(({ address }) => kinds.has(address));
    const known = await makeupOf(
      'html',
      clean.map(({ html }) => html),
    );
    const parts = new Set([...distinct(known, 'parts'), ...SELDOM]);
    const strange = distinct(made, 'parts').filter(
      (part) => !parts.has(part) && !/@data-astro-cid-/.test(part),
    );
    expect(strange).toEqual([]);
    expect(distinct(made, 'protocols')).toEqual(distinct(known, 'protocols'));
  });

  test('never hold the markup of a string as markup', () => {
    const markup = ADMITTED.filter((text) => /<[a-z/!?]/i.test(text));
    expect(markup.length).toBeGreaterThan(150);
    const raw = pages.flatMap((file) => {
      // Between the quotes of an attribute nothing but a quote is markup.
      const html = textOf(file).replace(/="[^"]*"/g, '=""');
      return markup.filter((text) => html.includes(text)).map((text) => `${file}: ${text}`);
    });
    expect(raw).toEqual([]);
  });

  test('show every string of every column, unaltered', () => {
    const said = made.flatMap(({ texts }) => texts).join('\n');
    const admitted = new Set(ADMITTED);
    const lost = Object.values<Table>(tables).flatMap((table) =>
      wordColumns(table).flatMap((column) => {
        const words = wordsOf(table, column).filter((text) => admitted.has(text));
        const isPointer = POINTERS.includes(`${table.name}.${column}`);
        expect(words.length > 0, `${table.name}.${column}`).toBe(!isPointer);
        return words.filter((text) => !said.includes(text)).map((text) => `${table.name}.${column}: ${text}`);
      }),
    );
    expect(lost).toEqual([]);
  });

  test('hold data that is JSON', () => {
    const data = made.flatMap((one) => one.data.map((text): unknown => JSON.parse(text)));
    expect(data).toHaveLength(2);
    for (const one of data) expect(one).toMatchObject({ '@type': 'Dataset', identifier: dataset.digest });
  });

  test('run nothing, ask nobody and fit on a phone', async () => {
    const addresses = pages.map(addressOfFile);
    const first = (pattern: RegExp): readonly string[] =>
      addresses.filter((one) => pattern.test(one)).slice(0, 1);
    const naughty = [...dataset.regions.values()].filter(({ code }) => ['71', '94'].includes(code));
    const chosen = [
      ...[
        '',
        'bandingkan/',
        'cari/',
        'data/',
        'data/kualitas/',
        'data/perubahan/',
        'data/sumber/',
        'linimasa/',
      ],
      ...[
        'metode/',
        'penghargaan/',
        'penghargaan/pemenang/',
        'penghargaan/kriteria/',
        'penghargaan/nasional/',
      ],
      ...['penghargaan/bukti/', 'provinsi/', 'sematkan/', 'target/', 'en/data/', 'en/awards/criteria/'],
      ...naughty.flatMap(({ slug }) => [`provinsi/${slug}/`, `en/provinces/${slug}/`]),
      ...naughty.slice(0, 1).map(({ slug }) => `provinsi/${slug}/ringkas/`),
      ...first(/^penghargaan\/.*2025-12-01\/$/),
      ...first(/^penghargaan\/pemenang\/.*alert/),
      ...first(/^embed\/trend\//),
      ...first(/^embed\/workers\//),
      ...first(/^embed\/progress\/.*script/),
    ];
    const wrong: string[] = [];
    const look = async (address: string): Promise<void> => {
      const url = `${served.origin}/${address}`;
      await visit(browser, url, { viewport: PHONE }, async ({ page, status, complaints }) => {
        const wider = await overflow(page);
        if (status !== 200) wrong.push(`${address}: ${status}`);
        if (wider > 0) wrong.push(`${address}: ${wider} px too wide`);
        wrong.push(...complaints.map((complaint) => `${address}: ${complaint}`));
      });
    };
    for (let at = 0; at < chosen.length; at += 2) await Promise.all(chosen.slice(at, at + 2).map(look));
    expect(wrong).toEqual([]);
  });
});

test('the search takes every string and finds what has such a name', async () => {
  await visit(browser, `${served.origin}/en/`, {}, async ({ page, complaints }) => {
    await page.click('[data-search]');
    const input = page.locator('dialog[open] input');
    const results = page.locator('dialog[open] .results');
    for (const text of ADMITTED.filter((_, i) => i % 9 === 0)) await input.fill(text);
    const names = [...dataset.regions.values()].filter(({ code }) => ['71', '94'].includes(code));
    for (const { nameEn = '' } of names) {
      await input.fill(nameEn);
      await expect.poll(() => results.locator('strong').allTextContents()).toContain(nameEn);
    }
    expect(complaints).toEqual([]);
  });
});

describe('the files', () => {
  test.each([
    ['svg', /^charts\/.*\.svg$/],
    ['xml', /\.xml$/],
  ] as const)('.%s are XML of their kind', async (kind, pattern) => {
    const found = named(pattern);
    const clean = filesOf(DIST)
      .filter((file) => pattern.test(file))
      .filter((_, at) => kind === 'xml' || at % 5 === 0)
      .map((file) => readFileSync(join(DIST, file), 'utf8'));
    const [made, known] = [await makeupOf(kind, found.map(textOf)), await makeupOf(kind, clean)];
    expect(found.length).toBeGreaterThan(15);
    const parts = new Set([...distinct(known, 'parts'), ...SELDOM]);
    expect(distinct(made, 'parts').filter((part) => !parts.has(part))).toEqual([]);
    expect(distinct(made, 'protocols')).toEqual(distinct(known, 'protocols'));
  });

  test('drawings name their region in its own words', async () => {
    const region = dataset.regions.get('71');
    const drawings = await makeupOf(
      'svg',
      named(new RegExp(`^charts/trend/${region?.slug}\\.\\w+\\.svg$`)).map(textOf),
    );
    const said = drawings.map(({ texts }) => texts.join('\n')).join('\n');
    expect(said).toContain(region?.name);
    expect(said).toContain(region?.nameEn);
  });

  test('feeds say the reason of every revision as HTML that is only text', async () => {
    const feeds = await bench.evaluate(
      (sources) =>
        sources.map((source) =>
          [
            ...new DOMParser()
              .parseFromString(source, 'application/xml')
              .querySelectorAll('title, summary, content'),
          ].map((node) => {
            const { body } = new DOMParser().parseFromString(node.textContent ?? '', 'text/html');
            return { text: body.textContent ?? '', elements: body.querySelectorAll('*').length };
          }),
        ),
      ['umpan.xml', 'en/feed.xml'].map(textOf),
    );
    const said = feeds.flat();
    expect(said.filter(({ elements }) => elements > 0)).toEqual([]);
    const texts = said.map(({ text }) => text).join('\n');
    const reasons = dataset.revisions.flatMap(({ reasonId, reasonEn, was = '' }) => [
      reasonId,
      reasonEn,
      was,
    ]);
    expect(reasons.length).toBeGreaterThan(150);
    expect(reasons.filter((reason) => !texts.includes(reason))).toEqual([]);
  });

  test('JSON is JSON and names regions as the tables do', () => {
    const found = named(/\.json(?:ld)?$/);
    const parsed = new Map(found.map((file) => [file, JSON.parse(textOf(file)) as unknown]));
    for (const { code, name, level, validTo } of dataset.regions.values())
      if (level === 'province' && validTo === undefined)
        expect(parsed.get(`api/v1/regions/${code}.json`)).toMatchObject({ region: { code, name } });
  });

  test('snippets of oEmbed are one frame, its title whole', async () => {
    const answers = named(/^oembed\/.*\.json$/).map(
      (file) =>
        JSON.parse(textOf(file)) as {
          readonly title: string;
          readonly html: string;
          readonly picture_html: string;
        },
    );
    const seen = await bench.evaluate(
      (all) =>
        all.map(({ html, picture_html }) => {
          const parse = (source: string) => new DOMParser().parseFromString(source, 'text/html');
          return {
            frames: [...parse(html).querySelectorAll('iframe')].map(({ title }) => title),
            made: [...parse(html + picture_html).body.querySelectorAll('*')].map(
              ({ localName }) => localName,
            ),
          };
        }),
      answers,
    );
    expect(seen.map(({ frames }) => frames)).toEqual(answers.map(({ title }) => [title]));
    expect(new Set(seen.flatMap(({ made }) => made))).toEqual(new Set(MADE));
  });

  const rows = (csv: string): readonly (readonly string[])[] =>
    Papa.parse<string[]>(csv.replace(/\n$/, ''), { delimiter: ',', newline: '\n' }).data;

  test('CSV of tables is what was committed; that of others guards what a spreadsheet would run', () => {
    for (const { file, bytes } of given)
      expect(readFileSync(join(out, 'data/tables', file)).equals(bytes), file).toBe(true);
    const derived = named(/^(?:api\/v1|charts)\/.*\.csv$/);
    expect(derived.length).toBeGreaterThan(20);
    for (const file of derived) {
      const [header = [], ...below] = rows(textOf(file));
      expect(
        below.filter((row) => row.length !== header.length),
        file,
      ).toEqual([]);
      const runs = below.flat().filter((cell) => /^\s*[=+@-]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell));
      expect(runs, file).toEqual([]);
    }
    const names = new Set(rows(textOf('api/v1/reported.csv')).flat());
    for (const code of ['15', '71']) expect(names).toContain(dataset.regions.get(code)?.name);
  });

  test('the workbook and the archive hold every row', async () => {
    const sheets = await readWorkbook(join(out, 'data/cakupan.xlsx'), { trim: false });
    const sources = sheets.find(({ sheet }) => sheet === 'sources')?.data ?? [];
    expect(sources.slice(1).map(([id, title, publisher]) => [id, title, publisher ?? ''])).toEqual(
      [...dataset.sources.values()].map(({ id, title, publisher }) => [id, title, publisher]),
    );
    const zip = new ZipReader(new Uint8ArrayReader(readFileSync(join(out, 'data/cakupan.zip'))), {
      checkSignature: true,
    });
    const entries = await zip.getEntries();
    for (const { file, bytes } of given) {
      const entry = entries.find(({ filename }) => filename === `tables/${file}`);
      const held = entry && !entry.directory ? await entry.getData(new Uint8ArrayWriter()) : new Uint8Array();
      expect(Buffer.from(held).equals(bytes), file).toBe(true);
    }
  });
});
