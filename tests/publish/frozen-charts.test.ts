import { expect, test } from 'vitest';
import { readFolder } from '../../src/data/files.ts';
import type { DataFile } from '../../src/data/gate.ts';
import { readFiles } from '../../src/data/gate.ts';
import { type FrozenState, figuresOf, frozenCharts } from '../../src/publish/frozen-charts.ts';
import { publishedCharts } from '../../src/publish/published-charts.ts';
import { releaseOf } from '../../src/publish/release.ts';
import { REAL } from '../stats/real.ts';
import { charts, geography, release } from './charts.ts';

const tables = readFolder(REAL).files;
const REPORTED = 'observations/reported.csv';

/** A state of the tables of March 2026 with one file changed. */
function stateOf(id: string, file: string, change: (text: string) => string): FrozenState {
  const files = tables.map((one): DataFile => {
    if (one.file !== file) return one;
    const before = new TextDecoder().decode(one.bytes);
    const after = change(before);
    if (after === before) throw new Error(`nothing changed in ${file}`);
    return { file, bytes: new TextEncoder().encode(after) };
  });
  const { dataset, problems } = readFiles(files);
  if (!dataset) throw new Error(JSON.stringify(problems));
  const derived = releaseOf(dataset);
  return { id, release: derived, charts: publishedCharts(derived, geography) };
}

const march: FrozenState = { id: '2026-03', release, charts };
const jambi = (value: string) => (text: string) =>
  text.replace(/^(15,2025-03-17,stated,coverage_total,)[\d.]+/m, `$1${value}`);
const revised = stateOf('2026-05', REPORTED, jambi('45.5'));
const again = stateOf('2026-07', REPORTED, jambi('46.5'));

const saidOf = (states: readonly FrozenState[], live: FrozenState, name: string) =>
  frozenCharts(states, live.charts)
    .filter(({ published: { chart, of } }) => `${chart}/${of}` === name)
    .map(({ state, revised: said }) => [state.id, said]);

test('a chart says nothing while its figures stand', () => {
  const frozen = frozenCharts([march], charts);
  expect(frozen).toHaveLength(charts.length);
  expect(frozen.filter((one) => one.revised !== undefined)).toEqual([]);
  expect(frozen.every(({ published, live }) => published === live)).toBe(true);
});

test('a chart says that its figures were revised since, before a release holds them', () => {
  expect(saidOf([march], revised, 'trend/jambi')).toEqual([['2026-03', { in: undefined }]]);
  expect(saidOf([march], revised, 'trend/riau')).toEqual([['2026-03', undefined]]);
});

test('a chart names the first later release that differs', () => {
  expect(saidOf([march, revised, again], again, 'trend/jambi')).toEqual([
    ['2026-03', { in: '2026-05' }],
    ['2026-05', { in: '2026-07' }],
    ['2026-07', undefined],
  ]);
  expect(saidOf([march, revised], again, 'trend/jambi')).toEqual([
    ['2026-03', { in: '2026-05' }],
    ['2026-05', { in: undefined }],
  ]);
});

test('a chart keeps the words and figures of its release', () => {
  const [then] = frozenCharts([march], again.charts).filter(
    ({ published: { chart, of } }) => chart === 'trend' && of === 'jambi',
  );
  expect(then?.published.csv()).not.toContain('46.5');
  expect(then?.live?.csv()).toContain('46.5');
});

test('rows that only moved in their file are no revision', () => {
  const moved = stateOf('2026-05', REPORTED, (text) => {
    const [header, first, ...rows] = text.trimEnd().split('\n');
    return `${[header, ...rows, first].join('\n')}\n`;
  });
  expect(frozenCharts([march], moved.charts).filter((one) => one.revised)).toEqual([]);
  expect(figuresOf('share,file,line\n1,a.csv,2\n')).toBe(figuresOf('share,file,line\n1,a.csv,9\n'));
  expect(figuresOf('share,file,line\n1,a.csv,2\n')).not.toBe(figuresOf('share,file,line\n2,a.csv,2\n'));
  expect(figuresOf('held_line,share\n2,1\n')).toBe(figuresOf('held_line,share\n9,1\n'));
  expect(figuresOf('name,line\n"a,1",2\n')).not.toBe(figuresOf('name,line\na,2\n'));
});

test('a chart that is no more still stands, and has no live one', () => {
  const without = { ...march, charts: charts.filter(({ chart }) => chart !== 'multiples') };
  const gone = frozenCharts([march], without.charts).filter(({ live }) => live === undefined);
  expect(gone.map(({ published: { chart }, revised: said }) => [chart, said])).toEqual([
    ['multiples', undefined],
  ]);
});
