import { describe, expect, it } from 'vitest';
import { report } from '../../src/data/report.ts';
import { found, observations, read, SMALL } from './folder.ts';

const FILE = 'observations/reported.csv';
const LIST = 'acknowledgements.csv';
const FIGURE = '15,2024,stated,coverage_total,126.15,,eligible,koran-1,high,';
const OTHER = '15,2024,stated,coverage_total,126,,unstated,koran-2,high,';
const KEY = '15;2024;coverage_total;eligible;koran-1';

const acknowledged = (row: string, ...figures: readonly string[]) =>
  read({
    [FILE]: observations(...figures),
    [LIST]: `rule,file,key,value,reason_id,reason_en,source,date\n${row}\n`,
  });
const row = (key = KEY, value = '126.15', rule = 'share-over-100', file = FILE): string =>
  `${rule},${file},${key},${value},Sumber mencetaknya demikian.,The source prints it so.,koran-1,2026-11`;
const over = (reading: ReturnType<typeof read>): readonly string[] =>
  reading.warnings.filter(({ rule }) => rule === 'share-over-100').map(({ key }) => key ?? '');
const unused = (reading: ReturnType<typeof read>): readonly string[] =>
  reading.warnings
    .filter(({ rule }) => rule === 'unused-acknowledgement')
    .map(({ file, line, field, mend }) => `${file}:${line} ${field}: ${mend.en}`);

describe('an acknowledgement', () => {
  it('makes known what would be warned of, with its reason, and nothing else', () => {
    const reading = acknowledged(row(), FIGURE, OTHER);
    expect(over(reading)).toEqual(['15;2024;coverage_total;unstated;koran-2']);
    expect(reading.known.map(({ key, acknowledgement }) => [key, acknowledgement.reasonEn])).toEqual([
      [KEY, 'The source prints it so.'],
    ]);
    expect(unused(reading)).toEqual([]);
    expect(report(reading, { tongue: 'en' })).toContain(
      'looked at share-over-100 "126.15": The source prints it so.',
    );
    expect(report(reading, { tongue: 'id' })).toContain('sudah diperiksa share-over-100 "126.15": Sumber');
    expect(report(reading)).toContain('; 1 looked at\n');
  });

  it('holds wherever its row stands', () => {
    expect(over(acknowledged(row(), FIGURE))).toEqual([]);
    expect(
      over(acknowledged(row(), '15,2020,stated,coverage_total,30,,eligible,koran-1,high,', FIGURE)),
    ).toEqual([]);
  });

  it('ends where the value that was looked at changes', () => {
    const reading = acknowledged(row(), FIGURE.replace('126.15', '127'));
    expect(over(reading)).toEqual([KEY]);
    expect(unused(reading)).toEqual([
      `${LIST}:2 value: the value is 127 now: look at it again, then write the new value and reason`,
    ]);
    expect(over(acknowledged(row(KEY, ''), FIGURE.replace('126.15', '127')))).toEqual([]);
  });

  it('is told where it fits nothing', () => {
    for (const odd of [
      row('15;2023;coverage_total;eligible;koran-1'),
      row(KEY, '', 'share-over-100', 'targets.csv'),
      row(KEY, '', 'jump'),
    ]) {
      const reading = acknowledged(odd, FIGURE);
      expect(over(reading)).toEqual([KEY]);
      expect(unused(reading)).toHaveLength(1);
    }
    expect(unused(acknowledged(row(), FIGURE.replace('126.15', '99')))).toHaveLength(1);
  });

  it('never covers a problem', () => {
    expect(found(acknowledged(row(KEY, '', 'indonesian-format'), FIGURE))).toEqual([`${LIST}:2:1 choice`]);
    expect(found(acknowledged(row(), FIGURE.replace('126.15', '126.150.1')))).toEqual([
      `${FILE}:2:31 number`,
    ]);
    expect(found(acknowledged(row(KEY, '', 'unused-source'), FIGURE))).toEqual([`${LIST}:2:1 choice`]);
  });

  it('needs a reason in both languages, a date, and a source that is there', () => {
    expect(found(acknowledged(`share-over-100,${FILE},${KEY},,,,koran-9,`, FIGURE))).toEqual([
      `${LIST}:2:83 empty`,
      `${LIST}:2:84 empty`,
      `${LIST}:2:85 unknown-reference`,
      `${LIST}:2:93 empty`,
    ]);
  });

  it('may be missing, as its table may', () => {
    const { dataset, problems } = read();
    expect(problems).toEqual([]);
    expect(dataset?.acknowledgements).toEqual([]);
    expect(Object.keys(SMALL)).not.toContain(LIST);
  });

  it('uses the source that it names', () => {
    const sources = `${SMALL['sources.csv']}koran-3,Judul,Koran,,,press\n`;
    const used = (text: string): readonly string[] =>
      read({
        [FILE]: observations(FIGURE),
        'sources.csv': sources,
        [LIST]: `rule,file,key,value,reason_id,reason_en,source,date\n${text}\n`,
      }).warnings.flatMap(({ rule, value }) => (rule === 'unused-source' ? [value] : []));
    expect(used(row())).toContain('koran-3');
    expect(used(row().replace('koran-1,2026', 'koran-3,2026'))).not.toContain('koran-3');
  });
});
