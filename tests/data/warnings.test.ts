import { describe, expect, it } from 'vitest';
import { observations, read, SMALL } from './folder.ts';

const FILE = 'observations/reported.csv';
const warned = (...rows: readonly string[]): string[] =>
  read({
    [FILE]: observations(...rows, '91,2020,stated,protected_total,1,,unstated,koran-2,low,'),
  }).warnings.map(
    ({ line, column, rule, severity, mend }) => `${line}:${column} ${severity} ${rule} → ${mend}`,
  );
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
    expect(warned(row('coverage_total', 60, 'eligible'), ...shares.slice(1))).toEqual([]);
    expect(warned(row('coverage_total', 60, 'unstated', 'koran-2'), ...shares.slice(1))).toEqual([]);
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
    expect(warnings.map(({ file, line, rule, value }) => [file, line, rule, value])).toEqual([
      ['sources.csv', 4, 'unused-source', 'koran-3'],
    ]);
    expect(dataset).toBeDefined();
  });

  it('wait until there is no problem', () => {
    expect(warned(row('coverage_total', 126.15), row('coverage_formal', -1))).toEqual([]);
  });
});
