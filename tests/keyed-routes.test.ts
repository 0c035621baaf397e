import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const SRC = new URL('../src/', import.meta.url).pathname;
const NATION = 'site/nation.ts';

/** The lists of routes that have the key of the nation. */
const KEYED =
  /\b(?:winnerPaths|ceremonyPaths|sharePaths|viewPaths|chartPaths|embedPaths|frozenPaths)\b(?=[\s\S]*?from '[./]*site\/nation\.ts')/;

const textOf = (file: string): string => readFileSync(join(SRC, file), 'utf8');

const importsOf = (file: string): readonly string[] =>
  [...textOf(file).matchAll(/(?:from|import) '(\.[^']+)'/g)]
    .map(([, path = '']) => normalize(join(dirname(file), path)))
    .filter((path) => existsSync(join(SRC, path)) && ['.ts', '.astro'].includes(extname(path)));

/** All that a file is made with; what the nation's own tables rest on is not looked at. */
function reached(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  if (file !== NATION) for (const path of importsOf(file)) reached(path, known);
  return known;
}

const routes = readdirSync(join(SRC, 'pages'), { recursive: true, encoding: 'utf8' })
  .map((file) => `pages/${file}`)
  .filter((file) => ['.ts', '.astro'].includes(extname(file)) && KEYED.test(textOf(file)));

test('routes with the key of the nation read its tables and nothing else', () => {
  expect(routes.length).toBeGreaterThan(12);
  for (const route of routes) {
    const site = [...reached(route)].filter((file) => file.startsWith('site/'));
    expect([route, site.filter((file) => file !== 'site/each-language.ts')]).toEqual([route, [NATION]]);
  }
});

test('a route that reads all tables is found out', () => {
  expect([...reached('pages/data/index.astro')]).toContain('site/tables.ts');
  expect([...reached('pages/penghargaan/bukti.astro')]).toContain('site/tables.ts');
});
