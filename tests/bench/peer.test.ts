import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneFigureChanged } from '../../scripts/bench/one-figure.ts';
import { peerFiles } from '../../scripts/bench/peer/content.ts';
import { enlargeFolder, MADE_UP, madeUpRegencies } from '../../scripts/bench/peer/folder.ts';
import { ourPages, peerPage, peerRegions, peerSlug } from '../../scripts/bench/peer/regions.ts';
import { processorSeconds } from '../../scripts/bench/peer/timed-run.ts';
import { fileOf } from '../../scripts/bench/serve.ts';
import { sizesOf } from '../../scripts/bench/sizes.ts';
import { bytesByKind, median } from '../../scripts/bench/visit.ts';
import { UsageError } from '../../scripts/command.ts';
import { loadFolder } from '../../src/data/load.ts';
import { statistics } from '../../src/stats/profile.ts';
import { REAL, real, stats } from '../stats/real.ts';

const named = (text: string | undefined): unknown => JSON.parse(text ?? 'null');

test('the smallest site is that of the provinces', () => {
  const regions = peerRegions(real, stats, 38);
  expect(regions.map(({ code }) => code)).toEqual(stats.provinces.map(({ code }) => code));
  const jambi = regions.find(({ slug }) => slug === 'jambi');
  expect(jambi?.trend.filter(({ segment }) => segment === 'total')).toEqual([
    { segment: 'total', year: 2022, share: 21.19 },
    { segment: 'total', year: 2023, share: 28.58 },
    { segment: 'total', year: 2024, share: 29.14 },
    { segment: 'total', year: 2025, share: 26.5 },
  ]);
});

test('a region of the split Papua has the trend of the whole', () => {
  const regions = peerRegions(real, stats, 38);
  const [papua, split] = ['papua', 'papua-selatan'].map((slug) => regions.find((one) => one.slug === slug));
  expect(split?.trend).toEqual(papua?.trend);
  expect(split?.trend.length).toBeGreaterThan(0);
});

test('both sites have a page for each region that was asked for', () => {
  const regions = peerRegions(real, stats, 60);
  expect(regions).toHaveLength(60);
  expect(new Set(regions.map(peerPage)).size).toBe(60);
  expect(new Set(regions.flatMap(ourPages)).size).toBe(120);
  const files = peerFiles(regions, stats);
  expect(named(files.get('regions.json'))).toEqual(regions.map((region) => ({ slug: peerSlug(region) })));
  expect(regions.filter((region) => !files.has(`regions/${peerSlug(region)}.json`))).toEqual([]);
});

test('a regency is found from the page of its province', () => {
  const regions = peerRegions(real, stats, 1000);
  const regency = regions.find(({ province }) => province === 'jambi');
  expect(ourPages(regency ?? { slug: '', province: undefined })).toContain(
    `provinsi/jambi/${regency?.slug}/index.html`,
  );
  expect(named(peerFiles(regions, stats).get('regions/jambi.json'))).toMatchObject({
    name: 'Jambi',
    parts: expect.arrayContaining([{ slug: `jambi-${regency?.slug}`, name: regency?.name }]),
  });
});

test('the map of the peer shows the newest complete year', () => {
  const home = named(peerFiles(peerRegions(real, stats, 38), stats).get('home.json'));
  expect(home).toMatchObject({
    year: 2025,
    regions: expect.arrayContaining([{ code: '15', slug: 'jambi', name: 'Jambi', share: 26.5 }]),
  });
});

test('an enlarged folder passes the gate and has so many regions, with a trend each', () => {
  const to = mkdtempSync(join(tmpdir(), 'cakupan-peer-'));
  try {
    const own = peerRegions(real, stats, 552).length;
    enlargeFolder(REAL, to, real, 552 - own);
    const { dataset } = loadFolder(to);
    const regions = peerRegions(dataset, statistics(dataset), 552);
    expect(regions).toHaveLength(552);
    expect(new Set(regions.map(peerPage)).size).toBe(552);
    const added = regions.filter(({ code }) => !real.regions.has(code));
    expect(added).toHaveLength(552 - own);
    expect(new Set(added.map(({ trend }) => trend.length))).toEqual(new Set([15]));

    // The figure that the bench changes is one that the page of its regency shows.
    const table = join(to, MADE_UP);
    writeFileSync(table, oneFigureChanged(readFileSync(table, 'utf8')));
    const after = loadFolder(to).dataset;
    const changed = peerRegions(after, statistics(after), 552).filter(
      (region, i) => JSON.stringify(region) !== JSON.stringify(regions[i]),
    );
    expect(changed.map(({ code }) => real.regions.has(code))).toEqual([false]);
  } finally {
    rmSync(to, { recursive: true });
  }
});

test('made-up regencies that no code is left for are refused', () => {
  expect(madeUpRegencies([{ code: '11' }], 40).at(-1)?.code).toBe('11.69');
  expect(() => madeUpRegencies([{ code: '11' }], 41)).toThrow(/regency 41/);
  expect(() => madeUpRegencies([], 1)).toThrow(RangeError);
});

test('times of a shell are read, whichever shell it is', () => {
  expect(processorSeconds('0m0.00s 0m0.01s\n1m7.33s 0m0.91s\n')).toBeCloseTo(68.24);
  expect(processorSeconds('0m0.000000s 0m0.000000s\n0m2.500000s 0m0.250000s')).toBeCloseTo(2.75);
  expect(() => processorSeconds('')).toThrow(/not what times prints/);
  expect(() => processorSeconds('0m0.00s 0m0.01s\nReal 1.2')).toThrow(/not what times prints/);
});

test('the median is one of the values, with no more than half on either side', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const middle = median(values);
      expect(values).toContain(middle);
      expect(values.filter((one) => one < middle).length).toBeLessThanOrEqual(values.length / 2);
      expect(values.filter((one) => one > middle).length).toBeLessThanOrEqual(values.length / 2);
    }),
  );
  expect(() => median([])).toThrow(RangeError);
});

test('bytes are summed by what they are for', () => {
  const sent = [
    { path: 'a.js', kind: 'js', bytes: 100 },
    { path: 'b.js', kind: 'js', bytes: 20 },
    { path: 'index.html', kind: 'html', bytes: 7 },
  ] as const;
  expect(bytesByKind(sent)).toEqual({ html: 7, css: 0, js: 120, data: 0, image: 0, font: 0 });
});

test('an address leads to the file that static hosts send', () => {
  const files = new Set(['index.html', 'regions/jambi.html', 'provinsi/jambi/index.html', 'a b.js']);
  const find = (address: string): string | undefined => fileOf(address, (path) => files.has(path));
  expect(find('/')).toBe('index.html');
  expect(find('/regions/jambi')).toBe('regions/jambi.html');
  expect(find('/provinsi/jambi/?a=1')).toBe('provinsi/jambi/index.html');
  expect(find('/a%20b.js')).toBe('a b.js');
  expect(find('/regions/../index.html')).toBeUndefined();
  expect(find('/none')).toBeUndefined();
});

test('numbers of regions are whole, sorted and each there once', () => {
  expect(sizesOf('--regions', '552, 38,38')).toEqual([38, 552]);
  for (const text of ['', '0', '1e3', '-4', '38,'])
    expect(() => sizesOf('--regions', text)).toThrow(UsageError);
});
