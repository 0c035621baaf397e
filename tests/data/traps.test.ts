import { describe, expect, it } from 'vitest';
import { type Changes, found, observations, read, SMALL } from './folder.ts';

const FILE = 'observations/reported.csv';
const utf16 = (text: string, mark: boolean): Uint8Array =>
  Uint8Array.from([...(mark ? [0xff, 0xfe] : []), ...[...text].flatMap((c) => [c.charCodeAt(0), 0])]);

const value = (text: string, indicator = 'coverage_total'): Changes => ({
  [FILE]: observations(`15,2024,stated,${indicator},${text},,unstated,koran-1,high,`),
});
const row = (text: string): Changes => ({ [FILE]: observations(text) });
const change = (file: keyof typeof SMALL, seen: string, instead: string): Changes => ({
  [file]: SMALL[file].replace(seen, instead),
});

const GOOD = '15,2024,stated,coverage_total,43.31,,unstated,koran-1,high,';

describe('what is not wrong', () => {
  it.each<[string, Changes]>([
    ['the small folder', {}],
    ['one byte order mark', { [FILE]: `\ufeff${observations(GOOD)}` }],
    ['CRLF', { [FILE]: observations(GOOD).replaceAll('\n', '\r\n') }],
    ['CR', { [FILE]: observations(GOOD).replaceAll('\n', '\r') }],
    ['no line end at the end', { [FILE]: observations(GOOD).trimEnd() }],
    [
      'columns in another order',
      { 'island_groups.csv': 'name_en,code,name_id,order\nPapua,Papua,Papua,2\nS,Sumatra,S,1\n' },
    ],
    ['emoji, right-to-left letters, markup', row(`${GOOD}☂️ مظلة <b>&amp;</b>`)],
    ['a note with line breaks and quotes', row(`${GOOD}"satu ""dua""\ntiga"`)],
    ['a share over 100', value('126.15')],
    ['three decimals below 100', value('43.315')],
    ['a note that begins with a hyphen', row(`${GOOD}- kira-kira`)],
    ['a note that begins with a telephone number', row(`${GOOD}+62 741 123`)],
  ])('%s', (_, changes) => {
    expect(found(read(changes))).toEqual([]);
  });

  it('a first line that ends in CRLF does not glue the rest', () => {
    const [head = '', ...rows] = observations(GOOD, GOOD.replace('2024', '2023')).split('\n');
    const reading = read({ [FILE]: `${head}\r\n${rows.join('\n')}` });
    expect(reading.dataset?.observations.map(({ period, at }) => [period.text, at.line])).toEqual([
      ['2023', 3],
      ['2024', 2],
    ]);
  });

  it('letters written in two ways are one: NFC', () => {
    const reading = read(row(`${GOOD}Cafe\u0301`));
    expect(reading.dataset?.observations[0]?.note).toBe('Caf\u00e9');
  });

  it('lines are right below a cell with line breaks', () => {
    const reading = read(
      row(`${GOOD}"satu\ndua\ntiga"\n${GOOD.replace('43.31', 'x').replace('2024', '2023')}`),
    );
    expect(found(reading)).toEqual([`${FILE}:5:31 number`]);
  });

  it('a cell behind one with line breaks is told by its own line', () => {
    const broken = SMALL['milestones.csv'].replace('Ringkasan.,Summary.,koran-1', '"a\nb",Summary.,koran-7');
    expect(found(read({ 'milestones.csv': broken }))).toEqual(['milestones.csv:3:13 unknown-reference']);
  });

  it('columns count characters, not halves of them', () => {
    const broken = SMALL['milestones.csv'].replace('Summary.,koran-1', '☂️🇮🇩👷,koran-7');
    expect(found(read({ 'milestones.csv': broken }))).toEqual(['milestones.csv:2:37 unknown-reference']);
  });
});

describe('a header that is wrong is told alone', () => {
  it.each([
    ['lacks a column that the rows have', 'qualifier,', ''],
    ['has a column that the rows lack', 'qualifier,', 'qualifier,satuan,'],
  ])('%s', (_, seen, instead) => {
    const rows = Array.from({ length: 5 }, (_row, i) => GOOD.replace('2024', String(2010 + i)));
    const reading = read({ [FILE]: observations(...rows).replace(seen, instead) });
    expect(reading.problems.map(({ line }) => line)).toEqual([1]);
  });
});

describe('nothing hides another', () => {
  it('a bad file does not hide the problems of others', () => {
    const reading = read({
      'bases.csv': utf16(SMALL['bases.csv'], true),
      ...value('x'),
      'targets.csv': undefined,
    });
    expect(found(reading)).toEqual([
      'bases.csv:1:1 encoding',
      `${FILE}:2:31 number`,
      'targets.csv:1:1 missing-file',
    ]);
  });

  it('a table that cannot be read makes no reference to it wrong, and the report says so', () => {
    const reading = read({ 'sources.csv': 'nothing\n' });
    expect(new Set(reading.problems.map(({ file }) => file))).toEqual(new Set(['sources.csv']));
    expect(reading.warnings.map(({ file, rule }) => [file, rule])).toEqual([
      ['sources.csv', 'references-not-checked'],
    ]);
  });

  it('a bad row of a table still names its key to others', () => {
    const reading = read(change('sources.csv', '2024-06-10', 'Juni 2024'));
    expect(found(reading)).toEqual(['sources.csv:2:43 period']);
  });

  it('rows below a quote that never closes are read', () => {
    const bad = GOOD.replace('43.31', 'x').replace('2024', '2022');
    const reading = read(
      row(
        [`${GOOD}"abc`, bad, `${GOOD.replace('2024', '2021')}"a ""b"""`, bad.replace('2022', '2020')].join(
          '\n',
        ),
      ),
    );
    expect(found(reading)).toEqual([`${FILE}:2:60 quotes`, `${FILE}:3:31 number`, `${FILE}:5:31 number`]);
  });

  it('all problems of a row are told', () => {
    const reading = read(row('15,2024-13,said,coverage_total,x,near,unstated,koran-9,sure,'));
    expect(reading.problems.map(({ field }) => field)).toEqual([
      'period',
      'period_basis',
      'value',
      'qualifier',
      'source',
      'confidence',
    ]);
  });
});
