import { describe, expect, it } from 'vitest';
import { changedSinceHead } from '../../src/data/revision.ts';
import { sinceHead } from '../../src/data/since-head.ts';
import { folder, found, observations, read, SMALL } from './folder.ts';

const FILE = 'observations/reported.csv';
const ROWS = SMALL[FILE].trimEnd().split('\n').slice(1);
const KEY = '15|2023|coverage_total|unstated|koran-2';
const revised = (...rows: readonly string[]) => ({
  'revisions.csv': `date,table,row,column,was,reason_id,reason_en,source,own_error\n${rows.join('\n')}\n`,
});
const mends = (row: string, today?: string): readonly string[] =>
  read(revised(row), today).problems.map(({ rule, field, mend }) => `${rule} ${field}: ${mend.en}`);

describe('a revision', () => {
  const good = `2026-04-03,observations,${KEY},,36,Salah.,Wrong.,koran-1,`;

  it('rests on a source, or says that the mistake was our own', () => {
    expect(found(read(revised(good)))).toEqual([]);
    expect(found(read(revised(good.replace('koran-1,', ',yes'))))).toEqual([]);
    for (const empty of [',', ',no'])
      expect(mends(good.replace('koran-1,', empty))).toEqual([
        'revision-source source: write the source it rests on, or yes in the column own_error where the mistake was our own',
      ]);
  });

  it('keeps what was published: the value of a row, else its title or name', () => {
    expect(mends(good.replace(',36,', ',,'))).toEqual([
      expect.stringMatching(/^revision-was was: write the value that was published/),
    ]);
    expect(mends('2026-04-03,sources,koran-9,,,Salah.,Wrong.,koran-1,')).toEqual([
      expect.stringMatching(/^revision-was was: write the title that was published/),
    ]);
    // Of a winner the key says it all.
    const winner = '2024|provincial|15|2024-05-02|large_business|Perusahaan Besar|PT Maju|winner';
    expect(mends(`2026-04-03,winners,${winner},,,Salah.,Wrong.,koran-1,`)).toEqual([]);
    expect(mends(`2026-04-03,winners,${winner},note,,Salah.,Wrong.,koran-1,`)).toEqual([
      expect.stringMatching(/^revision-was was: write the note that was published/),
    ]);
  });

  it('names its row by the whole key, and a column of the table', () => {
    expect(mends(good.replace(KEY, '15|2023'))).toEqual([
      expect.stringContaining('region|period|indicator|basis|source'),
    ]);
    expect(mends(good.replace(',,36', ',valu,36'))).toEqual(['revision-column column: did you mean value?']);
  });

  it('is of a day that has come', () => {
    expect(mends(good, '2026-04-02')).toEqual([expect.stringContaining('in-future date: ')]);
    expect(mends(good, '2026-04-03')).toEqual([]);
  });

  it('says it in Indonesian too', () => {
    const [problem] = read(revised(good.replace(',36,', ',,'))).problems;
    expect(problem?.mend.id).toMatch(/^tulis isi value yang pernah terbit/);
  });

  it('may come without the column that came later', () => {
    const text = `date,table,row,column,was,reason_id,reason_en,source\n${good.slice(0, -1)}\n`;
    expect(found(read({ 'revisions.csv': text }))).toEqual([]);
  });

  it('may tell of a cell that was changed back and changed again', () => {
    const cell = `observations,15|2024-06|coverage_total|eligible|koran-1,value,43.31,Salah.,Wrong.,koran-1,`;
    expect(found(read(revised(`2026-04-03,${cell}`, `2026-05-03,${cell}`)))).toEqual([]);
    expect(found(read(revised(`2026-04-03,${cell}`, `2026-04-03,${cell}`)))).toEqual([
      'revisions.csv:3:1 duplicate-key',
    ]);
  });
});

describe('what is taken from what is committed', () => {
  const committed = folder().filter(({ file }) => file === FILE);
  const line = (changes: Parameters<typeof folder>[0]) => {
    const { dataset } = read(changes);
    return dataset && sinceHead(committed, folder(changes), dataset);
  };
  const [first = '', second = ''] = ROWS;
  const lost = { [FILE]: observations(first.replace('43.31', '44.31'), second) };

  it('is counted in one line, with what is not explained yet', () => {
    expect(line(lost)).toEqual({
      id: '1 baris ditarik, 1 angka diubah sejak HEAD; 2 belum dijelaskan di revisions.csv: npm run diff',
      en: '1 row withdrawn, 1 figure changed since HEAD; 2 not explained in revisions.csv yet: npm run diff',
    });
    const told = revised(
      `2026-04-03,observations,${KEY},,36,Salah.,Wrong.,koran-1,`,
      '2026-04-03,observations,15|2024-06|coverage_total|eligible|koran-1,value,43.31,Salah.,Wrong.,koran-1,',
    );
    expect(line({ ...lost, ...told })?.en).toBe('1 row withdrawn, 1 figure changed since HEAD: npm run diff');
  });

  it('is nothing where rows only move to another file, or came', () => {
    const moved = { [FILE]: observations(first), 'observations/more.csv': observations(...ROWS.slice(1)) };
    expect(line(moved)).toBeUndefined();
    const fresh = '15,2025,stated,coverage_total,46,,eligible,koran-1,high,';
    expect(line({ [FILE]: observations(...ROWS, fresh) })).toBeUndefined();
  });

  it('is nothing where there is no git', () => {
    expect(changedSinceHead('/')).toEqual([]);
  });
});
