import { describe, expect, it } from 'vitest';
import { type Cells, HEADER, imported, MAPPING, outcomes, workbook } from './office.ts';

type Value = string | number | boolean | Date | null;

/** What a cell of counts (B2) or of shares (C2) of a workbook comes to, beside nothing else. */
async function cell(column: 'B' | 'C', value: Value, more: Partial<Cells[string]> = {}, mapping = MAPPING) {
  const row = column === 'B' ? ['Jambi', value, null] : ['Jambi', null, value];
  const place = column === 'B' ? '1,1' : '1,2';
  const cells = Object.keys(more).length > 0 ? { [place]: { value, ...more } } : {};
  const [only = 'nothing', ...others] = await outcomes(await workbook([HEADER, row], cells), mapping);
  expect(others).toEqual([]);
  return only.replace(/^\w+ /, '');
}

const PERCENT = { style: { numFmt: '0.00%' } };
const formula = (formula: string, formulaResult?: Value): Partial<Cells[string]> =>
  formulaResult === undefined ? { formula } : { formula, formulaResult };

describe('a count', () => {
  it.each([
    ['568.373', '568373'],
    ['568373', '568373'],
    ['1.312.337', '1312337'],
    ['568 373', '568373'],
    ['568\u00a0373', '568373'],
    [' 568.373 ', '568373'],
    [568373, '568373'],
    ['568,373', 'other-notation'],
    ['568.373,5', 'not-whole'],
    [568.373, 'not-whole'],
    [568.37, 'not-whole'],
    ['568.3731)', 'glued'],
    ['568.37', 'number'],
    ['sekitar 568.373', 'number'],
    ['±568.373', 'number'],
    ['568.373 orang', 'number'],
    ['568 ribu', 'number'],
    ['43%', 'share-of-count'],
    ['-568.373', 'negative'],
    [-5, 'negative'],
    ['(568.373)', 'negative'],
    ['568.373*)', 'mark'],
    ['568.373 1)', 'mark'],
    ['568.373²', 'mark'],
    ['1e6', 'number'],
    ['0568', 'number'],
    ['５６８', 'number'],
    ['#REF!', 'error'],
    ['#SPILL!', 'error'],
    ['#CALC!', 'error'],
    ['########', 'error'],
    [true, 'number'],
    [568, 'far-from-history'],
    ['568', 'far-from-history'],
    ['568.373.000', 'far-from-history'],
    ['99.999.999.999.999.999', 'gate'],
    ['=1+1', 'number'],
  ])('%j is %s', async (value, outcome) => expect(await cell('B', value)).toBe(outcome));

  it.each([null, '', '-', '–', '—', '...', '…', 'n/a', 'NA', ' - '])('%j is none', async (value) => {
    expect(await cell('B', value)).toBe('nothing');
  });

  it('that is a date is none', async () => {
    expect(await cell('B', new Date(Date.UTC(2024, 5, 10)))).toBe('number');
  });

  it('that a formula computed is what it computed; without a result it is none', async () => {
    expect(await cell('B', 568373, formula('A1', 568373))).toBe('568373');
    expect(await cell('B', null, formula('A1'))).toBe('error');
  });

  it('that is shown as a percentage is refused', async () => {
    expect(await cell('B', 568373, PERCENT)).toBe('share-of-count');
  });

  it('keeps the mark of a footnote that is set small apart', async () => {
    const richText = [{ text: '568.373' }, { text: '1', font: { vertAlign: 'superscript' as const } }];
    const marked = { type: 'richText' as const, richText };
    expect(await cell('B', '568.3731', marked)).toBe('mark');
    expect(await cell('B', '568.3731', marked, `${MAPPING}marks: { '1)': provisional }\n`)).toBe('568373');
  });
});

it('suggests that a point stood between thousands only where three digits follow it', async () => {
  const near = async (value: number) =>
    (await imported(await workbook([HEADER, ['Jambi', value, null]]))).result.refused.map(
      ({ rule, details }) => [rule, details.near],
    );
  expect(await near(568.373)).toEqual([['not-whole', '568373']]);
  expect(await near(555555.4)).toEqual([['not-whole', undefined]]);
  expect(await near(568.37)).toEqual([['not-whole', undefined]]);
});

describe('a share', () => {
  it.each([
    ['43,31', '43.31'],
    ['43,31%', '43.31'],
    ['43,31 %', '43.31'],
    ['43,31 persen', '43.31'],
    ['8,20', '8.20'],
    ['126,15', '126.15'],
    ['43', '43'],
    [43.31, '43.31'],
    [0, '0'],
    ['43.31', 'other-notation'],
    ['43,31*', 'mark'],
    ['1.312', 'gate'],
    ['43.310', 'gate'],
    [0.4331, 'fraction'],
    [43.310016099, 'computed'],
    ['43,31,5', 'number'],
    ['empat puluh', 'number'],
    ['>43', 'number'],
  ])('%j is %s', async (value, outcome) => expect(await cell('C', value)).toBe(outcome));

  it.each([
    [0.4331, '43.31'],
    [0.07, '7'],
    [1.2615, '126.15'],
    [0.57, '57'],
    [0.433100160993, 'computed'],
  ])('%d that is shown as a percentage is %s', async (value, outcome) => {
    expect(await cell('C', value, PERCENT)).toBe(outcome);
  });

  it('follows what the mapping says of its column', async () => {
    const as = (word: string): string => MAPPING.replace('header: Cakupan', `header: Cakupan, as: ${word}`);
    expect(await cell('C', 0.4331, {}, as('fraction'))).toBe('43.31');
    expect(await cell('C', 0.4331, {}, as('percent'))).toBe('0.4331');
    const rounded = MAPPING.replace('header: Cakupan', 'header: Cakupan, decimals: 2');
    expect(await cell('C', 43.310016099, {}, rounded)).toBe('43.31');
    expect(await cell('C', 0.433100160993, PERCENT, rounded)).toBe('43.31');
  });

  it('is doubtful wherever another of its column looks like a part of one', async () => {
    const rows = [HEADER, ['Jambi', null, 1.2615], ['Kab. Bungo', null, 0.4331]];
    expect(await outcomes(await workbook(rows))).toEqual(['C2 fraction', 'C3 fraction']);
  });

  it('is read in English notation where the mapping says so', async () => {
    const english = `notation: en\n${MAPPING}`;
    expect(await cell('C', '43.31', {}, english)).toBe('43.31');
    expect(await cell('B', '568,373', {}, english)).toBe('568373');
    expect(await cell('C', '43,31', {}, english)).toBe('other-notation');
  });
});

describe('a region', () => {
  it.each([
    ['JAMBI', 'B2 568373'],
    ['Prov. Jambi', 'B2 568373'],
    ['Jbi', 'B2 568373'],
    ['Kab. Bungo', 'B2 568373'],
    ['Jambi 1)', 'A2 mark'],
    ['Papua', 'A2 several-regions'],
    ['Papua Selatan', 'B2 568373'],
    ['Bungoo', 'A2 unknown-region'],
    ['15', 'A2 region-code'],
    [15, 'A2 region-code'],
    ['', 'A2 unknown-region'],
    ['#N/A', 'A2 error'],
  ])('%j gives %s', async (name, outcome) => {
    const changes = {
      'observations/reported.csv':
        'region,period,period_basis,indicator,value,qualifier,basis,source,confidence,note\n',
    };
    const book = await workbook([HEADER, [name, '568.373', null]]);
    expect(await outcomes(book, MAPPING, changes)).toEqual([outcome]);
  });

  it('of today is meant where another part of the old one is named', async () => {
    const book = await workbook([HEADER, ['Papua', '50.000', null], ['Papua Selatan', '60.000', null]]);
    expect(await outcomes(book)).toEqual(['B2 50000', 'B3 60000']);
  });

  it('is what the mapping says it is', async () => {
    const mapping = `${MAPPING}words: { region: { Papua: 91-2021, '9100': '91' } }\n`;
    const book = await workbook([HEADER, ['PAPUA', '50.000', null], ['9100', '60.000', null]]);
    expect(await outcomes(book, mapping)).toEqual(['B2 50000', 'B3 60000']);
  });
});

describe('a row', () => {
  it('of sums, of words or without figures is passed over', async () => {
    const rows: Value[][] = [
      ['Jambi', '568.373', '43,31'],
      ['Jumlah', '568.373', '50'],
      ['TOTAL', 568373, 2],
      ['Rerata', 1, 2],
      ['Sumber: kantor', null, null],
      ['Kab. Bungo', '-', '...'],
    ];
    const book = await workbook([HEADER, ...rows]);
    const mapping = `${MAPPING}totals: [Rerata]\n`;
    expect(await outcomes(book, mapping)).toEqual(['B2 568373', 'C2 43.31']);
  });

  it('of sums is known by a word in any column before its figures', async () => {
    const mapping = MAPPING.replace('column: A', 'column: B')
      .replace('column: B, header: Peserta', 'column: C, header: Peserta')
      .replace('column: C, header: Cakupan', 'column: D, header: Cakupan');
    const book = await workbook([
      ['No', ...HEADER],
      ['1', 'Jambi', '568.373', null],
      ['Jumlah', null, 568373, 2],
    ]);
    const { result } = await imported(book, mapping);
    expect(result.added.map(({ at }) => at)).toEqual(['C2']);
    expect(result.refused).toEqual([]);
    expect(result.passed).toContainEqual({ at: 'A3', seen: 'Jumlah', why: 'summed' });
  });

  it('whose one figure is merged over two columns is refused', async () => {
    const book = await workbook([HEADER, ['Jambi', '568.373', null]], {}, { merges: [[1, 1, 1, 2]] });
    expect(await outcomes(book)).toEqual(['B2 merged']);
  });

  it('that is hidden is refused, as nobody has seen it', async () => {
    const book = await workbook([HEADER, ['Jambi', '568.373', null]], {}, { hiddenRows: [1] });
    expect(await outcomes(book)).toEqual(['A2 hidden']);
  });

  it('whose figure is merged with that of another is refused', async () => {
    const rows = [HEADER, ['Jambi', '568.373', null], ['Kab. Bungo', null, '43,31']];
    const book = await workbook(rows, {}, { merges: [[1, 2, 1, 1]] });
    expect(await outcomes(book)).toEqual(['B2 merged', 'C3 43.31']);
  });

  it('that says the same twice is refused both times', async () => {
    const book = await workbook([HEADER, ['Jambi', '568.373', null], ['JAMBI', '568.374', null]]);
    expect(await outcomes(book)).toEqual(['B2 twice', 'B3 twice']);
  });

  it('that stands below those of the mapping is told where it has figures', async () => {
    const book = await workbook([HEADER, ['Jambi', '568.373', null], ['Kab. Bungo', '1.111', null]]);
    const { result } = await imported(book, MAPPING.replace('rows: 2-', 'rows: 2'));
    expect(result.added.map(({ at }) => at)).toEqual(['B2']);
    expect(result.passed).toContainEqual({ at: 'A3', seen: 'Kab. Bungo', why: 'below' });
  });

  it('of a CSV file that a comma split is refused', async () => {
    const csv = 'Provinsi,Peserta,Cakupan\nJambi,568373,43,31\nKab. Bungo,1111,"43,31"\n';
    expect(await outcomes(csv)).toEqual(['A2 row-length', 'B3 1111', 'C3 43.31']);
  });
});

describe('a period in a column', () => {
  const mapping = MAPPING.replace('period: 2025-06, ', '').replace(
    'figures:',
    '  period: { column: D, header: Periode }\nfigures:',
  );
  const read = async (text: string, more = '') => {
    const book = await workbook([
      [...HEADER, 'Periode'],
      ['Jambi', '568.373', null, text],
    ]);
    const { result } = await imported(book, mapping + more);
    return { periods: result.added.map(({ cells }) => cells.period), refused: result.refused };
  };

  it('that is one is taken', async () => {
    expect((await read('Juni 2025')).periods).toEqual(['2025-06']);
    expect((await read('Tahun 2025')).periods).toEqual(['2025']);
  });

  it.each([
    ['Triwulan I 2025', '2025-03'],
    ['Marte 2025', '2025-03'],
    ['Januari - Juni 2025', undefined],
    ['s.d. 2025', undefined],
  ])('that may be another is refused: %s', async (text, near) => {
    const { periods, refused } = await read(text);
    expect(periods).toEqual([]);
    expect(refused).toMatchObject([
      { at: 'D2', rule: 'period', details: { near }, unread: [{ at: 'B2', seen: '568.373' }] },
    ]);
    const meant = await read(text, `words: { period: { '${text}': 2025-03 } }\n`);
    expect(meant.periods).toEqual(['2025-03']);
  });
});
