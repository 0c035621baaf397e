import { describe, expect, it } from 'vitest';
import { readFiles } from '../../src/data/gate.ts';
import { folder, found, observations, read, SMALL } from './folder.ts';

describe('a second country', () => {
  it('is told with its level, which stands in that column', () => {
    const { problems } = read({ 'regions.csv': `${SMALL['regions.csv']}MY,Malaysia,country,,,,,,,\n` });
    expect(problems.map(({ field, value, rule }) => [field, value, rule])).toEqual([
      ['level', 'country', 'level'],
    ]);
  });
});

describe('an island group', () => {
  const without = (seen: string, instead: string) =>
    read({ 'regions.csv': SMALL['regions.csv'].replace(seen, instead) });

  it('is asked of provinces of today alone', () => {
    expect(found(without('ID,,Papua,,2022', 'ID,,,,2022'))).toEqual([]);
    expect(found(without('ID-PS,Papua', 'ID-PS,'))).toEqual(['regions.csv:6:36 island-group']);
  });

  it('is not asked beside a level that does not fit', () => {
    expect(found(without('Bungo,regency', 'Bungo,province'))).toEqual(['regions.csv:4:23 level']);
  });
});

describe('an award without a date', () => {
  const HEADER =
    'label,level,province,ceremony_date,place,organiser,winners_stated,categories_stated,source,note';
  const told = (...rows: readonly string[]): readonly string[] =>
    found(read({ 'awards/editions.csv': `${[HEADER, ...rows].join('\n')}\n` }));

  it('needs no year in its label where it joins a ceremony that has a date', () => {
    const dated = 'Perdana,provincial,15,2024-05-02,,,,,koran-1,';
    const undated = 'Perdana,provincial,15,,,,,,koran-2,';
    expect(told(dated, undated)).toEqual([]);
    expect(told(dated, dated.replace('2024', '2025'), undated)).toEqual([
      'awards/editions.csv:4:1 label-year',
    ]);
    expect(told(dated, undated.replace('provincial,15', 'national,'))).toEqual([
      'awards/editions.csv:3:1 label-year',
    ]);
  });

  it('may be known by its year alone, in its label or as its date', () => {
    expect(told('Edisi 2023/2024,provincial,15,,,,,,koran-1,')).toEqual([]);
    expect(told('Perdana,provincial,15,2024,,,,,koran-1,')).toEqual([]);
  });
});

describe('what pages lead with', () => {
  const EMPTY = { 'observations/reported.csv': observations() };

  it('is asked only where pages are to be made: the first figures are added to tables that have none', () => {
    expect(found(readFiles(folder(EMPTY)))).toEqual([]);
    expect(found(readFiles(folder(EMPTY), { forPages: true }))).toEqual([
      'observations/:1:1 no-dated-figure',
    ]);
  });

  it('is not missed where it may stand in a row that was refused', () => {
    const row = '15,2024-06,stated,coverage_total,x,,unstated,koran-1,high,';
    const files = folder({ 'observations/reported.csv': observations(row) });
    expect(found(readFiles(files, { forPages: true }))).toEqual(['observations/reported.csv:2:34 number']);
  });

  it('is a month or a day: a year says nothing of the moment', () => {
    const told = (period: string): readonly (string | undefined)[] => {
      const row = `15,${period},stated,coverage_total,36,,unstated,koran-1,high,`;
      const files = folder({ 'observations/reported.csv': observations(row) });
      return readFiles(files, { forPages: true }).problems.map(
        ({ value, expected }) => `${value}: ${expected.en}`,
      );
    };
    expect(told('2025')).toEqual(['2025: a month, such as 2025-12']);
    expect(told('2025-12')).toEqual([]);
    expect(told('2025-12-31')).toEqual([]);
  });
});
