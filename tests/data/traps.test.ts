import { describe, expect, it } from 'vitest';
import { type Changes, found, observations, read, SMALL } from './folder.ts';

const FILE = 'observations/reported.csv';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean): Uint8Array =>
  Uint8Array.from([...(mark ? [0xff, 0xfe] : []), ...[...text].flatMap((c) => [c.charCodeAt(0), 0])]);
const latin = (text: string): Uint8Array => Uint8Array.from([...text].map((c) => c.charCodeAt(0)));

const value = (text: string, indicator = 'coverage_total'): Changes => ({
  [FILE]: observations(`15,2024,stated,${indicator},${text},,unstated,koran-1,high,`),
});
const row = (text: string): Changes => ({ [FILE]: observations(text) });
const change = (file: keyof typeof SMALL, seen: string, instead: string): Changes => ({
  [file]: SMALL[file].replace(seen, instead),
});
const header = (seen: string, instead: string): Changes => ({
  [FILE]: observations('15,2024,stated,coverage_total,43.31,,unstated,koran-1,high,').replace(seen, instead),
});

const GOOD = '15,2024,stated,coverage_total,43.31,,unstated,koran-1,high,';

describe('each trap is refused by file, line, column and rule, with its mend', () => {
  it.each<[string, Changes, string, string]>([
    // Numbers.
    ['568.373 in a count', value('568.373', 'protected_total'), '2:32 indonesian-format', 'write 568373'],
    ['1.000 in a count', value('1.000', 'protected_total'), '2:32 indonesian-format', 'write 1000'],
    [
      '1.234.567 in a count',
      value('1.234.567', 'protected_total'),
      '2:32 indonesian-format',
      'write 1234567',
    ],
    ['568,373 in a count', value('"568,373"', 'protected_total'), '2:32 number', 'write 568373 without'],
    ['43,31 in a share', value('"43,31"'), '2:31 indonesian-format', 'write 43.31'],
    ['1.043,31 in a share', value('"1.043,31"'), '2:31 indonesian-format', 'write 1043.31'],
    ['568.373 in a share', value('568.373'), '2:31 indonesian-format', 'write the share as 43.31'],
    ['568,373 in a share', value('"568,373"'), '2:31 indonesian-format', 'the count as 568373'],
    [
      '43,31 without quotes',
      value('43,31'),
      '2:31 row-length',
      '43,31 became two cells; looks like Indonesian formatting; write 43.31',
    ],
    [
      '568,373 without quotes',
      value('568,373', 'protected_total'),
      '2:32 row-length',
      'write 568373 without',
    ],
    [
      '1,234,567 without quotes',
      value('1,234,567', 'protected_total'),
      '2:32 row-length',
      '3 cells; write 1234567',
    ],
    [
      'a note with a comma without quotes',
      row(`${GOOD}satu, dua, tiga`),
      '2:60 row-length',
      'quotes around all',
    ],
    ['a part of a person', value('12.5', 'protected_total'), '2:32 number', 'whole number'],
    ['an exponent', value('5.7E+05', 'protected_total'), '2:32 number', 'exponent'],
    ['a sign', value('-1'), '2:31 negative', 'check the sign'],
    ['a plus sign', value('+1'), '2:31 number', 'digits'],
    ['a % sign', value('43.31%'), '2:31 number', 'write 43.31 without'],
    ['a bare point', value('43.'), '2:31 number', 'digits'],
    ['a leading zero', value('043'), '2:31 number', 'digits'],
    ['digits of another script', value('४३'), '2:31 number', 'digits'],
    ['NaN', value('NaN'), '2:31 number', 'digits'],
    ['a share of 4331', value('4331'), '2:31 range', 'did you mean 43.31?'],
    ['a share of 568373', value('568373'), '2:31 range', 'check the value'],
    ['a count too large to be exact', value('99999999999999999', 'protected_total'), '2:32 range', 'digits'],
    ['a rank of 0', change('awards/winners.csv', ',1,winner', ',0,winner'), '2:63 range', '1 or more'],
    ['an order with a point', change('bases.csv', ',no,', ',0,'), '3:10 choice', 'yes or no'],
    // Codes.
    [
      'a region without its leading zero',
      row(GOOD.replace('15,', '15.8,')),
      '2:1 unknown-reference',
      'did you mean 15.08?',
    ],
    [
      'a region by its name',
      row(GOOD.replace('15,', 'Jambi,')),
      '2:1 unknown-reference',
      'write its code: 15',
    ],
    [
      'a misspelt indicator',
      row(GOOD.replace('_total', '_totl')),
      '2:16 unknown-reference',
      'did you mean coverage_total?',
    ],
    [
      'an unknown source',
      row(GOOD.replace('koran-1', 'suara-9')),
      '2:47 unknown-reference',
      'suara-9 is not in the table sources; add it there, or write one of koran-1, koran-2',
    ],
    ['a region code cut short', change('regions.csv', '15.08,', '15.8,'), '4:1 code', '15.08'],
    ['a year out of the calendar', row(GOOD.replace('2024', '0024')), '2:4 year', '1945'],
    ['a month 13', row(GOOD.replace('2024', '2024-13')), '2:4 period', 'write a date'],
    ['a day 31 of June', row(GOOD.replace('2024', '2024-06-31')), '2:4 period', 'write a date'],
    ['a date day first', row(GOOD.replace('2024', '31/12/2024')), '2:4 period', 'write 2024-12-31'],
    [
      'a date of unsure order',
      row(GOOD.replace('2024', '06/10/2024')),
      '2:4 period',
      '2024-10-06 if the 6th is the day',
    ],
    ['a date month first', row(GOOD.replace('2024', '06/25/2024')), '2:4 period', 'write 2024-06-25'],
    ['an empty cell that must not be', row(GOOD.replace('43.31', '')), '2:31 empty', 'fill the cell'],
    ['a share without basis', row(GOOD.replace('unstated', '')), '2:38 basis', 'unstated where'],
    ['spaces around a cell', row(GOOD.replace('high', ' high ')), '2:55 spaces', 'write "high"'],
    ['a no-break space at an end', row(GOOD.replace('high', 'high\u00a0')), '2:55 spaces', 'write "high"'],
    [
      'an address that runs a script',
      change('sources.csv', 'https://example.org/1', 'javascript:alert(1)'),
      '2:21 url',
      'https://',
    ],
    [
      'an address without https',
      change('sources.csv', 'https://example.org/1', 'example.org/1'),
      '2:21 url',
      'write https://example.org/1',
    ],
    [
      'an address with a password',
      change('sources.csv', '//example', '//a:b@example'),
      '2:21 url',
      'full web address',
    ],
    // Header.
    ['a column twice', header('qualifier', 'value'), '1:44 duplicate-column', 'stands twice'],
    ['a column __proto__', header('qualifier', '__proto__'), '1:44 unknown-column', 'delete the column'],
    ['a zero-width space in a header', header('region', 'region\u200b'), '1:1 unknown-column', 'U+200B'],
    [
      'a misspelt column',
      header('period_basis', 'period_bassis'),
      '1:15 unknown-column',
      'did you mean period_basis?',
    ],
    ['a missing column', change('bases.csv', ',definition_en', ''), '1:42 missing-column', 'definition_en'],
    ['semicolons', { [FILE]: observations(GOOD).replaceAll(',', ';') }, '1:1 delimiter', 'semicolons'],
    ['tabs', { [FILE]: observations(GOOD).replaceAll(',', '\t') }, '1:1 delimiter', 'tabs'],
    [
      'a line that a spreadsheet wrote',
      { [FILE]: `sep=,\n${observations(GOOD)}` },
      '1:1 header',
      'delete this first line',
    ],
    [
      'a table of something else',
      { 'observations/other.csv': 'tahun,jumlah\n2024,5\n' },
      'observations/other.csv:1:1 header',
      'no header of the table observations',
    ],
    [
      'rows without their header',
      { [FILE]: observations(GOOD).split('\n').slice(1).join('\n') },
      '1:1 header',
      'the header row is missing; add it above this row: region,period,',
    ],
    [
      'a header of as many columns as another table has',
      { 'awards/aliases.csv': 'tahun,jumlah,nama,catatan\n2024,5,,\n' },
      'awards/aliases.csv:1:1 header',
      'no header of the table aliases',
    ],
    ['an empty file', { [FILE]: '' }, '1:1 header', 'write the header'],
    // Characters.
    ['UTF-16 with its mark', { [FILE]: utf16(observations(GOOD), true) }, '1:1 encoding', 'UTF-16'],
    ['UTF-16 without its mark', { [FILE]: utf16(observations(GOOD), false) }, '1:1 encoding', 'UTF-16'],
    ['Windows-1252', { [FILE]: latin(observations(`${GOOD}café`)) }, '2:63 encoding', 'Windows-1252'],
    ['a workbook', { [FILE]: utf8('PK\u0003\u0004…') }, '1:1 encoding', 'workbook'],
    [
      'two byte order marks',
      { [FILE]: `\ufeff\ufeff${observations(GOOD)}` },
      '1:1 hidden-character',
      'U+FEFF',
    ],
    ['a NUL', row(`${GOOD}a\0b`), '2:60 hidden-character', 'NUL'],
    ['a tab', row(`${GOOD}a\tb`), '2:60 hidden-character', 'tab'],
    ['a C1 control', row(`${GOOD}a\u0085b`), '2:60 hidden-character', 'U+0085'],
    ['a zero-width joiner', row(`${GOOD}a\u200db`), '2:60 hidden-character', 'U+200D'],
    ['a character that turns the direction', row(`${GOOD}a\u202eb`), '2:60 hidden-character', 'U+202E'],
    ['a damaged letter', row(`${GOOD}caf\ufffd`), '2:60 encoding', 'damaged'],
    // Rows.
    ['a cell too many', row(`${GOOD},x`), '2:61 row-length', 'extra cell'],
    ['cells too few', row('15,2024'), '2:1 row-length', 'missing cells'],
    ['an empty line', row(`\n${GOOD}`), '2:1 empty-row', 'delete'],
    ['a row of commas', row(`${GOOD}\n,,,,,,,,,`), '3:1 empty-row', 'delete'],
    [
      'a key twice',
      row(`${GOOD}\n${GOOD.replace('43.31', '44')}`),
      '3:1 duplicate-key',
      'line 2 has the same',
    ],
    [
      'a key twice in two files',
      { ...row(GOOD), 'observations/z.csv': observations(GOOD) },
      'observations/z.csv:2:1 duplicate-key',
      'observations/reported.csv:2 has the same',
    ],
    ['a quote that never closes', row(`${GOOD}"abc`), '2:60 unclosed-quote', 'close the quote'],
    ['text behind a closing quote', row(`${GOOD}"abc"d`), '2:60 quotes', 'closing quote'],
    ['spaces behind a closing quote', row(GOOD.replace('43.31', '"43.31" ')), '2:31 quotes', 'closing quote'],
    ['a quote inside a bare cell', row(`${GOOD}5" pipe`), '2:60 quotes', 'twice'],
    [
      'a line break in a name',
      change('sources.csv', 'Judul lain', '"Judul\nlain"'),
      '3:9 line-break',
      'one line',
    ],
    // Formulas.
    ['a formula in a title', change('sources.csv', 'Judul lain', '=1+1'), '3:9 formula', 'starts with ='],
    ['a command in a note', row(`${GOOD}@SUM(A1)`), '2:60 formula', 'letter or a digit'],
    ['a full-width formula', row(`${GOOD}＝1+1`), '2:60 formula', 'letter or a digit'],
    ['a plus before a cell', row(`${GOOD}+A1`), '2:60 formula', 'letter or a digit'],
    // Identities.
    [
      'two regions with one address',
      change('regions.csv', 'Papua Selatan', 'JAMBI'),
      '6:4 slug',
      'address of 15',
    ],
    ['a name without Latin letters', change('regions.csv', 'Papua Selatan', 'جامبي'), '6:4 slug', 'Latin'],
    ['an unknown member', change('regions.csv', '91;93', '91;97'), '7:65 unknown-reference', '97 is not'],
    ['a member twice', change('regions.csv', '91;93', '91;91'), '7:65 list', 'once'],
    [
      'a former region without members',
      change('regions.csv', '91;93', ''),
      '7:65 members',
      'present regions',
    ],
    [
      'a member that is no province',
      change('regions.csv', '91;93', '91;15.08'),
      '7:65 members',
      'no present province',
    ],
    [
      'a regency under another province',
      change('regions.csv', 'regency,15', 'regency,91'),
      '4:31 parent',
      'write 15',
    ],
    [
      'a province under a province',
      change('regions.csv', 'Jambi,province,ID', 'Jambi,province,91'),
      '3:19 parent',
      'country',
    ],
    [
      'a level that does not fit',
      change('regions.csv', 'Bungo,regency', 'Bungo,province'),
      '4:23 level',
      '15.08',
    ],
    [
      'a second country',
      change('regions.csv', '93,Papua Selatan,province,ID', 'MY,Malaysia,country,'),
      '6:13 level',
      'one region',
    ],
    [
      'a provincial award without province',
      change('awards/editions.csv', 'provincial,15', 'provincial,'),
      '2:17 province',
      'province',
    ],
    [
      'an unknown category',
      change('awards/winners.csv', 'large_business', 'large_busines'),
      '2:31 unknown-reference',
      'large_business',
    ],
    // Files.
    ['a missing file', { 'targets.csv': undefined }, 'targets.csv:1:1 missing-file', 'add the file'],
    ['no observations', { [FILE]: undefined }, 'observations/:1:1 missing-file', '.csv file'],
    [
      'a file of no table',
      { 'target.csv': SMALL['targets.csv'] },
      'target.csv:1:1 unknown-file',
      'targets.csv?',
    ],
  ])('%s', (_, changes, place, mend) => {
    const reading = read(changes);
    const [file = ''] = Object.keys(changes);
    const wanted = /^\d/.test(place) ? `${file}:${place}` : place;
    expect(reading.dataset).toBeUndefined();
    expect(found(reading)).toContain(wanted);
    const problem = reading.problems.find(
      ({ file: at, line, column, rule }) => `${at}:${line}:${column} ${rule}` === wanted,
    );
    expect(problem?.mend.en).toContain(mend);
    expect(problem?.expected.en).not.toBe('');
    expect(problem?.mend.id).not.toBe('');
    expect(problem?.mend.id).not.toBe(problem?.mend.en);
  });
});

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
