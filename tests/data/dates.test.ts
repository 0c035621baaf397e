import { describe, expect, it } from 'vitest';
import { readFiles } from '../../src/data/gate.ts';
import { type Changes, folder, observations, read, SMALL } from './folder.ts';

const FILE = 'observations/reported.csv';
const TODAY = '2026-11-22';
const on = (period: string): Changes => ({
  [FILE]: observations(`15,${period},stated,coverage_total,43.31,,unstated,koran-1,high,`),
});
const told = (changes: Changes, today?: string): string[] => {
  const { problems } = readFiles(folder(changes), today === undefined ? {} : { today });
  return problems.map(({ file, field, rule, mend }) => `${file} ${field} ${rule}: ${mend.en}`);
};

describe('a date that has not come', () => {
  it.each([
    ['2036', 'the year 2036 has not begun: is it 2026?'],
    ['2062', 'the year 2062 has not begun: is it 2026?'],
    ['2027', 'the year 2027 has not begun: is it 2026?'],
    ['2026-12', 'the month 2026-12 has not begun: is it 2025-12?'],
    ['2036-06', 'the month 2036-06 has not begun: is it 2026-06?'],
    ['2026-12-05', 'the day 2026-12-05 has not begun: is it 2026-05-12?'],
    ['2026-11-23', 'the day 2026-11-23 has not begun: is it 2025-11-23?'],
    ['2099', 'the year 2099 has not begun: is it 2019?'],
    ['2100-02', 'the month 2100-02 has not begun: is it 2010-02?'],
  ])('%s', (period, mend) => {
    expect(told(on(period), TODAY)).toEqual([`${FILE} period in-future: ${mend}`]);
  });

  it.each(['2026', '2026-11', '2026-11-22', '2024'])('%s has come', (period) => {
    expect(told(on(period), TODAY)).toEqual([]);
  });

  it('is none where the reader has no today', () => {
    expect(told(on('2036'))).toEqual([]);
  });

  it('is told of publications, ceremonies and the day a target was set, never of the day it is due', () => {
    const later = (file: keyof typeof SMALL, seen: string, instead: string): Changes => ({
      [file]: SMALL[file].replace(seen, instead),
    });
    const rules = (changes: Changes): string[] =>
      told(changes, TODAY).map((text) => text.split(':')[0] ?? '');
    expect(rules(later('sources.csv', '2024-06-10', '2034-06-10'))).toEqual([
      'sources.csv published in-future',
    ]);
    expect(rules(later('targets.csv', '2024-06-10', '2034-06-10'))).toEqual(['targets.csv set_on in-future']);
    expect(rules(later('awards/winners.csv', '2024-05-02', '2034-05-02'))).toEqual([
      'awards/winners.csv ceremony_date in-future',
    ]);
    expect(rules(later('awards/editions.csv', '2024-05-02', '2034-05-02'))).toEqual([
      'awards/editions.csv ceremony_date in-future',
    ]);
    expect(rules(later('targets.csv', ',2025,', ',2045,'))).toEqual([]);
  });
});

describe('dates that contradict each other', () => {
  const warned = (changes: Changes): string[] =>
    read(changes)
      .warnings.filter(({ rule }) => /later|due/.test(rule))
      .map(({ file, field, rule, mend }) => `${file} ${field} ${rule}: ${mend.en}`);

  it('a period that begins more than a month after its source was published', () => {
    expect(warned(on('2024-08'))).toEqual([
      `${FILE} period later-than-source: check the period: koran-1 was published 2024-06-10, before it began`,
    ]);
    expect(warned(on('2024-07'))).toEqual([]);
    expect(warned(on('2024'))).toEqual([]);
  });

  it('a target that was due before it was set', () => {
    const targets = SMALL['targets.csv'].replace(',2025,', ',2023,');
    expect(warned({ 'targets.csv': targets })).toEqual([
      'targets.csv due due-before-set: check the dates: the target was due before it was set, 2024-06-10',
    ]);
    expect(warned({ 'targets.csv': targets.replace(',2023,', ',2024,') })).toEqual([]);
  });
});
