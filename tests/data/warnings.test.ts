import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/data/files.ts';
import { readFiles } from '../../src/data/gate.ts';
import { folder, observations, read, SMALL } from './folder.ts';

const FILE = 'observations/reported.csv';
const warned = (...rows: readonly string[]): string[] =>
  read({
    [FILE]: observations(...rows, '91,2020,stated,protected_total,1,,unstated,koran-2,low,'),
  })
    .warnings.filter(({ rule }) => rule !== 'not-sorted')
    .map(({ line, column, rule, severity, mend }) => `${line}:${column} ${severity} ${rule} → ${mend.en}`);
const row = (indicator: string, value: number, basis = 'unstated', source = 'koran-1'): string =>
  `15,2024,stated,${indicator},${value},,${basis},${source},high,`;

describe('warnings', () => {
  it('a share over 100', () => {
    expect(warned(row('coverage_total', 126.15))).toEqual([
      '2:31 warning share-over-100 → check that the source prints it so: more people are counted than its base has',
    ]);
  });

  it('a total outside its own segments', () => {
    const shares = [row('coverage_total', 60), row('coverage_formal', 52), row('coverage_informal', 24)];
    expect(warned(...shares)).toEqual([
      '2:31 warning outside-segments → check the three shares: a total lies between its formal and informal shares',
    ]);
    expect(warned(row('coverage_total', 43.31), ...shares.slice(1))).toEqual([]);
    expect(warned(row('coverage_total', 60, 'unstated', 'koran-2'), ...shares.slice(1))).toEqual([]);
  });

  it('a total outside its own segments where one of them does not say its base', () => {
    const segments = [row('coverage_formal', 52), row('coverage_informal', 24)];
    expect(warned(row('coverage_total', 60, 'eligible'), ...segments)).toHaveLength(1);
    const stated = segments.map((text) => text.replace('unstated', 'labour_force'));
    const bases = `${SMALL['bases.csv']}labour_force,yes,angkatan kerja,the labour force,Definisi.,Definition.\n`;
    const { warnings } = read({
      'bases.csv': bases,
      [FILE]: observations(
        row('coverage_total', 60, 'eligible'),
        ...stated,
        '15,2020,stated,protected_total,1,,unstated,koran-2,low,',
      ),
    });
    expect(warnings.filter(({ rule }) => rule === 'outside-segments')).toEqual([]);
  });

  it('a share that was a percent cell of a spreadsheet', () => {
    expect(warned(row('coverage_total', 0.4331), row('coverage_total', 39.5, 'eligible'))).toEqual([
      '2:31 warning share-as-fraction → a share is written in percent: is it 43.31?',
    ]);
    expect(warned(row('coverage_total', 0.4331), row('coverage_total', 0.5, 'eligible'))).toEqual([]);
    expect(warned(row('coverage_total', 0), row('coverage_total', 39.5, 'eligible'))).toEqual([]);
  });

  it('rows out of order, once for a file', () => {
    const unsorted = (...rows: readonly string[]): string[] =>
      read({ [FILE]: observations(...rows) })
        .warnings.filter(({ rule, file }) => rule === 'not-sorted' && file === FILE)
        .map(({ line, value, mend }) => `${line} ${value}: ${mend.en}`);
    const [a, b, c] = ['2024', '2023', '2022'].map((year) => row('coverage_total', 40).replace('2024', year));
    if (!a || !b || !c) throw new Error('no rows');
    expect(unsorted(a, b, c)).toEqual([
      '3 15 · coverage_total · 2023: sort the rows by region, indicator, period: changes are easier to see; the site is the same',
    ]);
    expect(unsorted(c, b, a)).toEqual([]);
  });

  it('a table in a format that is not read', () => {
    const dir = mkdtempSync(join(tmpdir(), 'cakupan-folder-'));
    try {
      for (const name of [
        'reported.xlsx',
        'old.XLS',
        'a.ods',
        'b.csv~',
        'c.csv',
        'NOTICE.md',
        '~$reported.xlsx',
      ])
        writeFileSync(join(dir, name), 'x');
      // What maps are drawn from is not among the tables.
      mkdirSync(join(dir, 'boundaries'));
      writeFileSync(join(dir, 'boundaries/tiles.csv'), 'x');
      const { files, unread } = readFolder(dir);
      expect(files.map(({ file }) => file)).toEqual(['c.csv']);
      expect(unread).toEqual(['a.ods', 'b.csv~', 'old.XLS', 'reported.xlsx']);
    } finally {
      rmSync(dir, { recursive: true });
    }
    const { warnings, dataset } = readFiles(folder(), { unread: ['observations/reported.xlsx'] });
    expect(dataset).toBeDefined();
    expect(
      warnings.filter(({ rule }) => rule === 'file-not-read').map(({ file, mend }) => [file, mend.en]),
    ).toEqual([
      ['observations/reported.xlsx', 'not read; save it as CSV, or move it out of the data folder'],
    ]);
  });

  it('a count that contradicts the share', () => {
    const counts = [row('protected_total', 518632), row('eligible_total', 1312370, '')];
    expect(warned(row('coverage_total', 43.31, 'eligible'), ...counts)).toEqual([
      '2:31 warning count-contradicts-share → check the figures: 518632 of 1312370 is 39.52%',
    ]);
    expect(warned(row('coverage_total', 39.6, 'eligible'), ...counts)).toEqual([]);
  });

  it('a source that no row names', () => {
    const { warnings, dataset } = read({
      'sources.csv': `${SMALL['sources.csv']}koran-3,Judul,Koran,,,press\n`,
    });
    const unused = warnings.filter(({ rule }) => rule === 'unused-source');
    expect(unused.map(({ file, line, value }) => [file, line, value])).toEqual([
      ['sources.csv', 4, 'koran-3'],
    ]);
    expect(dataset).toBeDefined();
  });

  it('wait until there is no problem', () => {
    expect(warned(row('coverage_total', 126.15), row('coverage_formal', -1))).toEqual([]);
  });
});
