import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { THREADS } from '../scripts/astro/inputs.ts';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
const SCRIPTS = fileURLToPath(new URL('../scripts/', import.meta.url));
const TESTS = fileURLToPath(new URL('./', import.meta.url));

type Reach = 'all' | 'types';

/** What a room may import of which other; what is not named here it does not know. */
const KNOWN: Record<string, Readonly<Record<string, Reach>>> = {
  data: {},
  stats: { data: 'all' },
  geo: { data: 'all' },
  text: { data: 'all', stats: 'all' },
  charts: { data: 'all', stats: 'all', geo: 'all', text: 'all' },
  // Where the data team works: files in, rows out. No page knows it.
  desk: { data: 'all', text: 'all' },
  // What the build and the browser search by: it knows nothing of the site.
  search: {},
  publish: { data: 'all', stats: 'all', geo: 'all', charts: 'all', text: 'all', search: 'all' },
  client: {
    data: 'types',
    stats: 'types',
    geo: 'types',
    charts: 'types',
    text: 'types',
    publish: 'types',
    search: 'all',
    styles: 'all',
  },
};

/**
 * What the build and the browser share, so that the calculator and the tables beside it never disagree: arithmetic on
 * numbers, and how numbers are written in which language. Nothing of the tables comes along.
 */
const SHARED = new Set([
  'stats/effort.ts',
  'stats/rounded-to.ts',
  'stats/pace.ts',
  'text/lang.ts',
  'text/numbers.ts',
]);

/** Rooms that put things together, and may know every room. */
const FREE = new Set(['', 'components', 'layouts', 'pages', 'site']);

interface Import {
  readonly from: string;
  readonly room: string;
  readonly target: string;
  readonly targetRoom: string;
  readonly typesOnly: boolean;
  readonly isPackage: boolean;
  /** `import(…)`: fetched only when the code comes there. */
  readonly onUse: boolean;
}

interface Source {
  readonly file: string;
  readonly text: string;
}

const sourcesIn = (root: string): readonly Source[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => ['.ts', '.astro'].includes(extname(file)))
    .map((file) => ({ file: file.replaceAll(sep, '/'), text: readFileSync(join(root, file), 'utf8') }));

/** `charts/trend.ts` → `charts`; files at the top are of no room. */
const roomOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '');

const typesOnly = (clause: string): boolean => {
  if (/^type\s/.test(clause)) return true;
  const names = /^\{([^}]*)\}$/.exec(clause.trim())?.[1];
  return names?.split(',').every((name) => name.trim() === '' || /^type\s/.test(name.trim())) ?? false;
};

const STATEMENT =
  /^[ \t]*(?:import|export)\s+([^;'"]*?)\s*from\s+['"]([^'"]+)['"]|^[ \t]*import\s+['"]([^'"]+)['"]/gm;
const CALL = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** What a file imports; where it is no package, by its path from the folder of all of them. */
function importsOf({ file, text }: Source): readonly Import[] {
  const found = [
    ...[...text.matchAll(STATEMENT)].map((m) => ({
      clause: m[1] ?? '',
      target: m[2] ?? m[3] ?? '',
      onUse: false,
    })),
    ...[...text.matchAll(CALL)].map((m) => ({ clause: '', target: m[1] ?? '', onUse: true })),
  ];
  return found.map(({ clause, target, onUse }) => {
    const isPackage = !target.startsWith('.');
    const path = isPackage ? target : join(dirname(file), target).replaceAll(sep, '/');
    return {
      from: file,
      room: roomOf(file),
      target: path,
      targetRoom: isPackage ? '' : roomOf(path),
      typesOnly: typesOnly(clause),
      isPackage,
      onUse,
    };
  });
}

const sources = sourcesIn(SRC);
const imports = sources.flatMap(importsOf);

const told = (found: readonly Import[]): string[] =>
  found.map(({ from, target }) => `${from} imports ${target}`);

test('the test reads the imports it judges', () => {
  expect(sources.length).toBeGreaterThan(10);
  expect(imports.some(({ from, target }) => from === 'charts/svg.ts' || target === 'data/period.ts')).toBe(
    true,
  );
  expect(typesOnly('type { Period }')).toBe(true);
  expect(typesOnly('{ type Period, type Origin }')).toBe(true);
  expect(typesOnly('{ comparePeriods, type Period }')).toBe(false);
});

test('every room is known', () => {
  const rooms = new Set(sources.map(({ file }) => roomOf(file)));
  expect([...rooms].filter((room) => !FREE.has(room) && !(room in KNOWN))).toEqual([]);
});

test('a room knows the rooms before it and none after it', () => {
  const wrong = imports.filter((entry) => {
    if (entry.isPackage || FREE.has(entry.room) || entry.room === entry.targetRoom) return false;
    const reach = KNOWN[entry.room]?.[entry.targetRoom];
    return reach === undefined || (reach === 'types' && !entry.typesOnly && !SHARED.has(entry.target));
  });
  expect(told(wrong)).toEqual([]);
});

test('what the browser shares with the build brings nothing else along', () => {
  const beyond = imports.filter(
    ({ from, target, typesOnly: types }) => SHARED.has(from) && !types && !SHARED.has(target),
  );
  expect(told(beyond)).toEqual([]);
  for (const file of SHARED) expect(sources.map((source) => source.file)).toContain(file);
});

test('src needs nothing that lies outside it but the boundaries', () => {
  const wrong = imports.filter(
    ({ target }) => target.startsWith('..') && !target.startsWith('../data/boundaries/'),
  );
  expect(told(wrong)).toEqual([]);
});

test('what people run needs nothing of the tests', () => {
  const own = sourcesIn(SCRIPTS).flatMap(importsOf);
  expect(own.some(({ target }) => target.startsWith('../src/'))).toBe(true);
  expect(told(own.filter(({ target }) => target.startsWith('../tests/')))).toEqual([]);
});

test('every room that makes files in threads is among what those files stand on', () => {
  const entries = sources.flatMap(({ text }) =>
    [...text.matchAll(/^const THREAD = resolve\('src\/([^']+)'\)/gm)].map((found) => found[1] ?? ''),
  );
  expect(entries.length).toBeGreaterThan(1);
  const reached = new Set(entries);
  // Those that are added on the way are looked at as well.
  for (const file of reached)
    for (const { from, target, typesOnly: types, isPackage } of imports)
      if (from === file && !types && !isPackage) reached.add(target);
  expect([...new Set([...reached].map((file) => `src/${roomOf(file)}`))].sort()).toEqual([...THREADS].sort());
});

test('arithmetic, charts and words touch neither files nor network', () => {
  const wrong = imports.filter(
    ({ room, target, typesOnly: types }) =>
      ['stats', 'charts', 'text'].includes(room) && /^node:/.test(target) && !types,
  );
  expect(told(wrong)).toEqual([]);
});

test('what runs in the browser brings no package along but the search engine, which is loaded on use', () => {
  const own = imports.filter(({ room, typesOnly: types }) => ['client', 'search'].includes(room) && !types);
  expect(told(own.filter(({ isPackage }) => isPackage))).toEqual(['search/engine.ts imports minisearch']);
  const reach = (file: string): readonly string[] =>
    own
      .filter(({ from, onUse }) => from === file && !onUse)
      .flatMap(({ target }) => [target, ...reach(target)]);
  const entries = own
    .filter(({ from }) => !own.some(({ target }) => target === from))
    .map(({ from }) => from);
  expect(entries.filter((file) => reach(file).includes('search/engine.ts'))).toEqual([]);
  expect(entries.length).toBeGreaterThan(2);
});

/** Without its comments, so that a comment may name what the code must not use. */
const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*$/gm, '');

test('only src/text formats for a language', () => {
  const wrong = sources.filter(
    ({ file, text }) =>
      !['text', 'client'].includes(roomOf(file)) && /\bIntl\.|\.toLocale\w*\(/.test(code(text)),
  );
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('nothing the site says depends on the clock or on chance', () => {
  const wrong = sources.filter(({ text }) =>
    /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(/.test(code(text)),
  );
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

/** A path of a file taken as that of an address: it has %20 for a space, and on Windows a slash before its drive. */
const ENCODED_PATH =
  /\bimport\.meta\.url\s*,?\s*\)\s*\.pathname\b|\bpathname\b[^=;]*=\s*new URL\([^;]*import\.meta\.url/;

test('no path of a file is taken from its address undecoded', () => {
  const called = 'new URL(name, import.meta.url)';
  expect(`${called}.pathname`).toMatch(ENCODED_PATH);
  expect(`const { pathname } = ${called}`).toMatch(ENCODED_PATH);
  expect(`fileURLToPath(${called})`).not.toMatch(ENCODED_PATH);
  const found = [SRC, SCRIPTS, TESTS].map((root) => sourcesIn(root));
  for (const all of found) expect(all.length).toBeGreaterThan(10);
  expect(
    found.flatMap((all) => all.filter(({ text }) => ENCODED_PATH.test(code(text)))).map(({ file }) => file),
  ).toEqual([]);
});
