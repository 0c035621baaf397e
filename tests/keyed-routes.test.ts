import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
const NATION = 'site/nation.ts';
const CHARTS = 'site/charts.ts';
const REGIONS = 'site/regions.ts';
const VIEWS = 'site/views.ts';

/** The lists of routes that have the key of the nation, and the key itself. */
const OF_NATION =
  /\b(?:winnerPaths|ceremonyPaths|sharePaths|nationKey)\b(?=[\s\S]*?from '[./]*site\/nation\.ts')/;
/** The list of those that have the key of a region. */
const OF_REGION = /\b(?:region|nation|province)PagePaths\b(?=[\s\S]*?from '[./]*site\/regions\.ts')/;

/** The lists of those that show charts, and the key itself. */
const OF_CHARTS =
  /\b(?:chartPaths|embedPaths|frozenPaths|chartsKey)\b(?=[\s\S]*?from '[./]*site\/charts\.ts')|\bviewPaths\b(?=[\s\S]*?from '[./]*site\/views\.ts')/;

const textOf = (file: string): string => readFileSync(join(SRC, file), 'utf8');

const importsOf = (file: string): readonly string[] =>
  [...textOf(file).matchAll(/(?:from|import) '(\.[^']+)'/g)]
    .map(([, path = '']) => normalize(join(dirname(file), path)))
    .filter((path) => existsSync(join(SRC, path)) && ['.ts', '.astro'].includes(extname(path)));

/** All that a file is made with; what those three rest on is not looked at. */
function reached(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  if (![NATION, REGIONS, CHARTS].includes(file)) for (const path of importsOf(file)) reached(path, known);
  return known;
}

const routes = readdirSync(join(SRC, 'pages'), { recursive: true, encoding: 'utf8' })
  .map((file) => `pages/${file}`)
  .filter((file) => ['.ts', '.astro'].includes(extname(file)));

/** The modules of the tables that a route reads. */
const readBy = (route: string): readonly string[] =>
  [...reached(route)].filter((file) => file.startsWith('site/') && file !== 'site/each-language.ts').sort();

const without = (name: string, files: readonly string[]): readonly string[] =>
  files.filter((file) => file !== name);

test('routes with the key of the nation read its tables and nothing else', () => {
  const ofNation = routes.filter((file) => OF_NATION.test(textOf(file)));
  expect(ofNation.length).toBeGreaterThan(15);
  for (const route of ofNation) expect([route, readBy(route)]).toEqual([route, [NATION]]);
});

test('routes with the key of a region read the nation, and what that key is made of', () => {
  const ofRegion = routes.filter((file) => OF_REGION.test(textOf(file)));
  expect(ofRegion).toHaveLength(6);
  for (const route of ofRegion)
    expect([route, without(CHARTS, readBy(route))]).toEqual([route, [NATION, REGIONS]]);
});

test('routes with the key of charts read the nation, and what that key is made of', () => {
  const ofCharts = routes.filter((file) => OF_CHARTS.test(textOf(file)));
  expect(ofCharts.length).toBeGreaterThan(15);
  for (const route of ofCharts)
    expect([route, without(NATION, without(VIEWS, readBy(route)))]).toEqual([route, [CHARTS]]);
});

test('a route that reads all tables is found out', () => {
  expect(readBy('pages/data/index.astro')).toContain('site/tables.ts');
  expect(readBy('pages/penghargaan/bukti.astro')).toContain('site/tables.ts');
});
