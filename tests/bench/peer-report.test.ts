import { expect, test } from 'vitest';
import { peerTable, perRegion, ratiosOf } from '../../scripts/bench/peer/report.ts';
import type { Side, SideBySide } from '../../scripts/bench/peer.ts';

const page = (js: number) => ({
  address: '/jambi/',
  bytes: { html: 9000, css: 4000, js, data: 0, image: 0, font: 28_000 },
  total: 13_000 + js,
  requests: 4,
  firstPaint: 900,
  firstChart: 1000,
});

const side = (name: string, processor: number, regions: number, pages: number, js: number): Side => ({
  name,
  version: '1.2.3',
  build: { seconds: processor * 2, processor, load: [3, 4] },
  pages,
  regionPages: regions,
  regions,
  files: pages * 2,
  visits: [page(js), page(js)],
});

const run = (processor: number) => ({ seconds: processor, processor, load: [1, 1] as const });

const both = (ours: Side, peer: Side): SideBySide => ({
  ...{ asked: peer.regions, ours, peer },
  same: {
    ours: { pages: 39, cold: run(4), again: run(1), changed: run(0.5) },
    peer: { pages: 39, cold: run(10), again: run(9), changed: run(8) },
  },
});

test('ratios say how much less ours costs, by processor', () => {
  const found = both(side('Cakupan', 20, 38, 1000, 4000), side('Framework', 10, 38, 39, 100_000));
  const { whole, same, again, changed, perPage, js } = ratiosOf(found);
  expect(whole).toBe(0.5);
  expect([same, again, changed]).toEqual([2.5, 9, 16]);
  expect(peerTable([found])).toContain('cold 2.5 ×, again 9.0 ×, one figure 16.0 ×');
  expect(perPage).toBeCloseTo(10 / 39 / (20 / 1000));
  expect(js).toBe(25);
});

test('a build that lacks pages is not held against one that has them', () => {
  const found = both(side('Cakupan', 20, 38, 1000, 4000), side('Framework', 60, 552, 553, 100_000));
  const { whole, same, again, changed } = ratiosOf(found);
  expect([whole, same, again, changed]).toEqual(Array(4).fill(undefined));
  expect(peerTable([found])).toContain('no page for 514 of these regions');
});

test('a page without JavaScript has no ratio of it', () => {
  const found = both(side('Cakupan', 20, 38, 1000, 0), side('Framework', 10, 38, 39, 100_000));
  expect(ratiosOf(found).js).toBeUndefined();
  expect(peerTable([found])).toContain('JavaScript of a province –');
});

test('what a further region costs is the difference of two sites', () => {
  const small = both(side('Cakupan', 20, 38, 1000, 4000), side('Framework', 10, 38, 39, 100_000));
  const large = both(side('Cakupan', 25.14, 552, 2028, 4000), side('Framework', 61.4, 552, 553, 100_000));
  expect(perRegion([small, large], 'ours')).toBeCloseTo(0.01);
  expect(perRegion([small, large], 'peer')).toBeCloseTo(0.1);
  expect(perRegion([small], 'ours')).toBeUndefined();
  expect(perRegion([], 'peer')).toBeUndefined();
  expect(peerTable([small, large])).toContain('a further region: Cakupan 10 ms, Framework 100 ms');
  expect(peerTable([small])).not.toContain('a further region');
});
