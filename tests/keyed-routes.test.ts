import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
const NATION = 'site/nation.ts';
const CHARTS = 'site/charts.ts';
const REGIONS = 'site/regions.ts';
const VIEWS = 'site/views.ts';
const REGENCIES = 'site/regencies.ts';
const DOUBTS = 'site/doubts.ts';
const DOUBTED = 'site/doubted.ts';
const RECORD = 'pages/api/v1/regions/[code].json.ts';

/** The lists of routes that have the key of the nation, and the key itself. */
const OF_NATION =
  /\b(?:winnerPaths|ceremonyPaths|sharePaths|nationKey)\b(?=[\s\S]*?from '[./]*site\/nation\.ts')/;
/** The list of those that have the key of a region. */
const OF_REGION = /\b(?:region|nation|province)PagePaths\b(?=[\s\S]*?from '[./]*site\/regions\.ts')/;

/** The lists of those that have the key of a regency, and the key itself. */
const OF_REGENCY =
  /\b(?:regencyPaths|regencyChartPaths|regencyKey)\b(?=[\s\S]*?from '[./]*site\/regencies\.ts')/;

/** The lists of those that show charts, and the key itself. */
const OF_CHARTS =
  /\b(?:chartPaths|embedPaths|frozenPaths|chartsKey)\b(?=[\s\S]*?from '[./]*site\/charts\.ts')|\bviewPaths\b(?=[\s\S]*?from '[./]*site\/views\.ts')/;

const textOf = (file: string): string => readFileSync(join(SRC, file), 'utf8');

const importsOf = (file: string): readonly string[] =>
  [...textOf(file).matchAll(/(?:from|import) '(\.[^']+)'/g)]
    .map(([, path = '']) => normalize(join(dirname(file), path)))
    .filter((path) => existsSync(join(SRC, path)) && ['.ts', '.astro'].includes(extname(path)));

/** What keys are made of: what these rest on is not looked at. */
const KEYED: readonly string[] = [NATION, REGIONS, CHARTS, REGENCIES];

/** All that a file is made with, up to what keys are made of. */
function reached(file: string, ends = KEYED, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  if (!ends.includes(file)) for (const path of importsOf(file)) reached(path, ends, known);
  return known;
}

const routes = readdirSync(join(SRC, 'pages'), { recursive: true, encoding: 'utf8' })
  .map((file) => `pages/${file}`)
  .filter((file) => ['.ts', '.astro'].includes(extname(file)));

/** The modules of the tables that a route reads. */
const readBy = (route: string, ends = KEYED): readonly string[] =>
  [...reached(route, ends)]
    .filter((file) => file.startsWith('site/') && file !== 'site/each-language.ts')
    .sort();

/** The names that anything a route is made with takes from a module of the tables. */
const namesFrom = (route: string, module: string, ends: readonly string[]): readonly string[] =>
  [...reached(route, ends)]
    .filter((file) => !ends.includes(file))
    .flatMap((file) =>
      [...textOf(file).matchAll(/import \{([^}]*)\} from '(\.[^']+)'/g)].map((found) => ({ file, found })),
    )
    .filter(({ file, found: [, , path = ''] }) => normalize(join(dirname(file), path)) === module)
    .flatMap(({ found: [, names = ''] }) => names.split(',').map((name) => name.trim()))
    .filter((name) => name !== '')
    .toSorted();

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

test('charts are drawn from the nation; of all tables they take what is doubted, in words', () => {
  const ends = [NATION, DOUBTS];
  expect(readBy(CHARTS, ends)).toEqual(['site/cache-key.ts', CHARTS, DOUBTED, DOUBTS, NATION]);
  expect(importsOf(CHARTS)).not.toContain(DOUBTS);
  expect(namesFrom(CHARTS, DOUBTED, ends)).toEqual(['doubtNotes']);
  expect(namesFrom(DOUBTED, DOUBTS, ends)).toEqual(['findings']);
  // The key has those words for every chart, in every language.
  expect(textOf(CHARTS)).toMatch(
    /chartsKey = cacheKeyOf\(\(\) => \[\s*nationKey,\s*charts\.map\(\(published\) => LANGS\.map\(\(lang\) => doubtsBeside\(lang, published\)\)\),\s*\]\)/,
  );
});

describe('routes with the key of a regency', () => {
  const ends = [...KEYED, DOUBTS];
  const ofRegency = routes.filter((file) => OF_REGENCY.test(textOf(file)));

  it('are its page in each language, its chart, the table of that and its record', () => {
    expect(ofRegency).toHaveLength(5);
    expect(ofRegency).toContain(RECORD);
  });

  it('read what that key is made of: its own record, what is odd about it, and the layout', () => {
    for (const route of without(RECORD, ofRegency)) {
      const read = without(NATION, without(DOUBTS, readBy(route, ends)));
      expect([route, read]).toEqual([route, [REGENCIES]]);
      for (const name of namesFrom(route, DOUBTS, ends)) expect([route, name]).toEqual([route, 'oddIn']);
      // Of the nation the layout takes the picture, which is in the key, and the newest moment, which is in the record.
      for (const name of namesFrom(route, NATION, ends)) expect(['sharedAs', 'stats']).toContain(name);
      for (const file of reached(route, ends))
        if (!ends.includes(file) && importsOf(file).includes(NATION))
          for (const [, asked] of textOf(file).matchAll(/\bstats\b(?!\s*\}|,)(\.?\w*)/g))
            expect([file, asked]).toEqual([file, '.asOf']);
    }
  });

  it('write its record of nothing else, though those of larger regions rest on all tables', () => {
    expect(readBy(RECORD, ends)).toEqual([DOUBTS, REGENCIES, 'site/tables.ts']);
    const [, ofLarger, ofRegencies] =
      /regencies\.has\(code\)\s*\?\s*([\s\S]*?)\s*:\s*([\s\S]*?),\n\s*\)/.exec(
        textOf(RECORD).split('GET')[1] ?? '',
      ) ?? [];
    expect(ofLarger).toBe('regencyRecord(regencies.of(code), doubtsIn(code))');
    expect(ofRegencies).toContain('regionRecord(dataset, stats');
    expect(textOf(RECORD)).toContain('...(regencies.has(code) && { cacheKey: regencyKey(code) })');
  });
});

test('a route that reads all tables is found out', () => {
  expect(readBy('pages/data/index.astro')).toContain('site/tables.ts');
  expect(readBy('pages/penghargaan/bukti.astro')).toContain('site/tables.ts');
});
