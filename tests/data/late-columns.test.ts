import { describe, expect, it } from 'vitest';
import { read, SMALL } from './folder.ts';

const FILE = 'awards/criteria.csv';
const HEADER = `${SMALL[FILE].split('\n')[0]},group_en,criterion_en,sub_criterion_en,description_id,measure`;
const measured = (cell: string) =>
  read({ [FILE]: `${HEADER}\nPemerintah,Coverage,,,edition 2024,koran-1,Governments,Coverage,,,${cell}\n` });

describe('columns that came later', () => {
  it('may lack in a folder from before, and are then empty', () => {
    const { dataset, problems } = read({});
    expect(problems).toEqual([]);
    expect(dataset?.criteria[0]).toMatchObject({
      group: 'Badan usaha',
      groupEn: undefined,
      criterionEn: undefined,
      descriptionId: undefined,
      measure: [],
    });
  });

  it('are read where they are there', () => {
    const { dataset, problems } = measured('formal;informal');
    expect(problems).toEqual([]);
    expect(dataset?.criteria[0]).toMatchObject({ groupEn: 'Governments', measure: ['formal', 'informal'] });
  });

  it('are missed in a row where others have them, and not in a folder from before', () => {
    const told = (text: string) =>
      read({ [FILE]: text }).warnings.filter(({ rule }) => rule === 'untranslated');
    expect(told(SMALL[FILE])).toEqual([]);
    const rows = [
      'Pemerintah,Coverage,PU,Share,edition 2024,koran-1,Governments,Coverage,PU,Bagian,',
      'Badan usaha,Kepatuhan,Iuran,Penjelasan,edition 2024,koran-1,Businesses,,,,',
    ];
    expect(told([HEADER, ...rows, ''].join('\n')).map(({ line, field }) => [line, field])).toEqual([
      [3, 'criterion_en'],
      [3, 'sub_criterion_en'],
      [3, 'description_id'],
    ]);
  });

  it('do not excuse a column that was always there', () => {
    const { problems } = read({ [FILE]: SMALL[FILE].replace(',source', '').replace(',koran-1', '') });
    expect(problems.map(({ rule, value }) => [rule, value])).toEqual([['missing-column', 'source']]);
  });
});

describe('a list of words', () => {
  it.each([
    ['formall', 'choice', 'did you mean formal?'],
    ['formal;', 'choice', 'write one of total, formal'],
    ['formal;formal', 'list', 'write each word once'],
  ])('%s is refused', (cell, rule, mend) => {
    const { problems } = measured(cell);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: FILE, line: 2, field: 'measure', rule });
    expect(problems[0]?.mend.en).toContain(mend);
  });
});
