import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/data/load.ts';
import { foldName } from '../../src/data/spelling.ts';
import { real } from '../stats/real.ts';
import { found, read } from './folder.ts';

const FILE = 'awards/aliases.csv';
const aliases = (...rows: readonly string[]): Record<string, string> => ({
  [FILE]: `${['printed,province,winner,note', ...rows].join('\n')}\n`,
});
const warned = (changes: Record<string, string>): string[] =>
  read(changes)
    .warnings.filter(({ file }) => file === FILE)
    .map(({ line, column, rule, mend }) => `${line}:${column} ${rule} → ${mend.en}`);
const mends = (changes: Record<string, string>): string[] =>
  read(changes).problems.map(
    ({ file, line, column, rule, mend }) => `${file}:${line}:${column} ${rule} → ${mend.en}`,
  );

describe('spellings of winners', () => {
  it('may be missing', () => {
    expect(found(read({ [FILE]: undefined as never }))).toEqual([]);
    expect(read().dataset?.aliases).toEqual([]);
  });

  it('stand as rows, capitals and spaces aside as the table of winners prints them', () => {
    const { dataset, problems } = read(aliases('pt  maju,,Maju,The form of company.'));
    expect(problems).toEqual([]);
    expect(dataset?.aliases.map(({ printed, province, winner }) => [printed, province, winner])).toEqual([
      ['pt  maju', undefined, 'Maju'],
    ]);
    expect(warned(aliases('pt  maju,,Maju,The form of company.'))).toEqual([]);
  });

  it('warn of a spelling that no row prints', () => {
    expect(warned(aliases('PT Majuu,,Maju,Typing error.', 'Toko Lain Sekali,15,Maju,Typing error.'))).toEqual(
      [
        '2:1 unused-alias → did you mean PT Maju?',
        '3:1 unused-alias → delete the row, or write the name as awards/winners.csv prints it',
      ],
    );
    expect(warned(aliases('PT Maju,91,Maju,Another province.'))).toEqual([
      '2:1 unused-alias → delete the row, or write the name as awards/winners.csv prints it',
    ]);
  });

  it('refuse a chain, a spelling of itself, and one that means two names', () => {
    expect(mends(aliases('Majuu,,PT Maju,Typing error.', 'PT Maju,,Maju,The form of company.'))).toEqual([
      `${FILE}:2:8 alias-chain → write Maju, which PT Maju itself means`,
    ]);
    expect(mends(aliases('PT Maju,,PT MAJU,Capitals.'))).toEqual([
      `${FILE}:2:10 alias-of-itself → delete the row: names that differ in capitals and spaces only are one already`,
    ]);
    expect(mends(aliases('PT Maju,,Maju,One.', 'pt maju,,Mundur,Two.'))).toEqual([
      `${FILE}:3:1 alias-twice → delete the row: capitals and spaces aside, this spelling already means Maju`,
    ]);
  });

  it('of one province are no chain to the names of another', () => {
    const spellings = aliases(
      'PT Maju,15,PT Maju Jambi,The one of Jambi.',
      'PT Maju Papua,91,PT Maju,Its branch.',
    );
    expect(mends(spellings)).toEqual([]);
    expect(mends(aliases('Majuu,,PT Maju,One.', 'PT Maju,15,PT Maju Jambi,Two.'))).toEqual([
      `${FILE}:2:8 alias-chain → write PT Maju Jambi, which PT Maju itself means`,
    ]);
    expect(mends(aliases('PT Maju,15,Maju,One.', 'Majuu,15,PT Maju,Two.'))).toEqual([
      `${FILE}:3:10 alias-chain → write Maju, which PT Maju itself means`,
    ]);
  });

  it('say why, and name a province that is there', () => {
    expect(found(read(aliases('PT Maju,99,Maju,')))).toEqual([
      `${FILE}:2:9 unknown-reference`,
      `${FILE}:2:17 empty`,
    ]);
  });
});

describe.each([
  ['of March 2026', real],
  ['as committed', loadDataset('data')],
])('the spellings %s', (_, { aliases: rows, winners }) => {
  it('are all printed somewhere', () => {
    const printed = new Set(winners.map(({ winner }) => foldName(winner)));
    expect(rows.filter((row) => !printed.has(foldName(row.printed)))).toEqual([]);
  });
});
