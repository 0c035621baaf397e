import { describe, expect, it } from 'vitest';
import { mappingReport, misfitReport } from '../../src/desk/import-report.ts';
import { HEADER, importInto, MAPPING, workbook } from './office.ts';

const book = await workbook([HEADER, ['Jambi', '568.373', null]]);

/** `line path rule`, of each mistake of a mapping. */
async function mistakes(mapping: string, set: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const done = await importInto(book, mapping, {}, set);
  if (!('fault' in done)) return [];
  if (done.fault.kind !== 'mapping') return [done.fault.kind];
  return done.fault.mistakes.map(
    ({ line, path, rule, near }) => `${line} ${path} ${rule}${near === undefined ? '' : ` ${near}`}`,
  );
}
const changed = (from: string, to: string): string => {
  expect(MAPPING).toContain(from);
  return MAPPING.replace(from, to);
};

describe('a mapping', () => {
  it('is good', async () => expect(await mistakes(MAPPING)).toEqual([]));

  it.each([
    ['no key that it has', changed('take:', 'takes:'), ['5  unknown-key take']],
    [
      'a key of a column that there is none of',
      changed('column: C', 'colum: C'),
      ['9 figures > 2 > column missing-key', '9 figures > 2 unknown-key column'],
    ],
    [
      'no table',
      changed('observations/reported.csv', 'observations/reportd.csv'),
      ['1 table unknown-table observations/reported.csv'],
    ],
    [
      'a table outside the folder',
      changed('observations/reported.csv', '../reported.csv'),
      ['1 table unknown-table'],
    ],
    ['rows that are none', changed('rows: 2-', 'rows: dua'), ['3 rows shape']],
    ['rows that end before they begin', changed('rows: 2-', 'rows: 9-2'), ['3 rows shape']],
    ['no rows', changed('rows: 2-\n', ''), ['1 rows missing-key']],
    ['a column that is no letter', changed('column: A', 'column: 1'), ['6 take > region > column shape']],
    [
      'a column of no table',
      changed('confidence: high', 'confidens: high'),
      ['4 set > confidens unknown-column confidence', '8 figures > 1 not-given'],
    ],
    ['an unknown source', changed('koran-1', 'koran-9'), ['4 set > source unknown-word koran-1']],
    ['a period that is none', changed('2025-06', '2025-13'), ['4 set > period bad-value']],
    ['a confidence that is none', changed('high', 'tinggi'), ['4 set > confidence bad-value']],
    [
      'an unknown indicator',
      changed('protected_total', 'protected_totl'),
      ['8 figures > 1 > set > indicator unknown-word protected_total'],
    ],
    ['no indicator', changed('indicator: protected_total, ', ''), ['8 figures > 1 not-given']],
    ['no figures', MAPPING.slice(0, MAPPING.indexOf('figures:')), ['1 figures no-figures', '1  not-given']],
    ['a column given twice', `${MAPPING}cell: { period: A1 }\n`, ['10 cell > period given-twice']],
    ['an address that is none', `${MAPPING}expect: { 1A: x }\n`, ['10 expect > 1A shape']],
    [
      'a word that means no region',
      `${MAPPING}words: { region: { Papua: '99' } }\n`,
      ['10 words > region > Papua unknown-word'],
    ],
    ['a star without quotes', `${MAPPING}marks:\n  *): x\n`, ['11  star']],
    ['another notation', `${MAPPING}notation: de\n`, ['10 notation shape']],
    [
      'a source of another shape',
      `${MAPPING}source: { id: koran-3, title: Judul, kind: pers, adress: x }\n`,
      ['10 source > adress unknown-column', '10 source > kind bad-value'],
    ],
    ['a sum of one column', `${MAPPING}sum: { B: C }\n`, ['10 sum > B shape']],
    ['a sum of no column', `${MAPPING}sum: { 1B: C + D }\n`, ['10 sum > 1B shape']],
    ['a sum of other columns than figures', `${MAPPING}sum: { B: C + D }\n`, ['10 sum > B sum-column']],
    ['a sum of itself', `${MAPPING}sum: { B: B + C }\n`, ['10 sum > B sum-column']],
    ['no YAML', 'table: [', ['1  syntax']],
    ['nothing', '', ['1  shape']],
    ['a text', 'Provinsi;Peserta', ['1  shape']],
  ] as const)('with %s is told to be wrong, and where', async (_, mapping, expected) => {
    expect(await mistakes(mapping)).toEqual(expected);
  });

  it('is corrected by the command line, which is held to the same rules', async () => {
    expect(await mistakes(changed('2025-06', '2025-13'), { period: '2025-07' })).toEqual([]);
    expect(await mistakes(MAPPING, { period: 'Juni' })).toEqual(['undefined --set period bad-value']);
    expect(await mistakes(MAPPING, { periode: '2025-07' })).toEqual([
      'undefined --set periode unknown-column period',
    ]);
  });

  it('has its mistakes told in both languages', async () => {
    const done = await importInto(book, changed('koran-1', 'koran-9'));
    const list = 'fault' in done && done.fault.kind === 'mapping' ? done.fault.mistakes : [];
    expect(mappingReport('id', list)).toBe(
      '  baris 4, set > source: "koran-9" tidak ada di tabel sources. mungkin maksudnya koran-1?\n',
    );
    expect(mappingReport('en', list)).toBe(
      '  line 4, set > source: "koran-9" is not in the table sources. did you mean koran-1?\n',
    );
  });
});

describe('a file that is not what its mapping says', () => {
  const misfits = async (rows: Parameters<typeof workbook>[0], mapping = MAPPING): Promise<string[]> => {
    const done = await importInto(await workbook(rows), mapping);
    const fault = 'fault' in done ? done.fault : undefined;
    return fault?.kind === 'misfit' ? fault.misfits.map(({ at, rule, seen }) => `${at} ${rule} ${seen}`) : [];
  };

  it('is not read where a column moved', async () => {
    expect(
      await misfits([
        ['Provinsi', 'Cakupan', 'Peserta'],
        ['Jambi', '43,31', '568.373'],
      ]),
    ).toEqual(['B1 header Cakupan', 'C1 header Peserta']);
  });

  it('is not read where a cell says something else', async () => {
    const mapping = `${MAPPING}expect: { A1: Provinsi, B1: Peserta aktif }\n`;
    expect(await misfits([HEADER, ['Jambi', '568.373', null]], mapping)).toEqual(['B1 expect Peserta']);
  });

  it('is not read where its month is unclear', async () => {
    const mapping = MAPPING.replace('period: 2025-06, ', '')
      .replace('header: 1', 'header: 2')
      .replace('rows: 2-', 'rows: 3-')
      .concat('cell: { period: A1 }\n');
    const rows = (title: string) => [[title], HEADER, ['Jambi', '568.373', null]];
    expect(await misfits(rows('Keadaan: Januari - Juni 2025'), mapping)).toEqual([
      'A1 period Keadaan: Januari - Juni 2025',
    ]);
    expect(await misfits(rows('Keadaan: Juni 2025'), mapping)).toEqual([]);
    for (const title of ['Keadaan: Triwulan I 2025', 'Keadaan: Marte 2025', 's.d. 2025'])
      expect(await misfits(rows(title), mapping)).toEqual([`A1 period ${title}`]);
    const done = await importInto(await workbook(rows('Keadaan: Triwulan I 2025')), mapping);
    const found = 'fault' in done && done.fault.kind === 'misfit' ? done.fault.misfits : [];
    expect(misfitReport('id', found)).toContain('jika maksudnya 2025-03, tulis --set period=2025-03');
    expect(misfitReport('en', found)).toContain('if 2025-03 is meant, write --set period=2025-03');
    const told = await importInto(
      await workbook(rows('Triwulan I 2025')),
      mapping,
      {},
      { period: '2025-03' },
    );
    expect('fault' in told ? told.fault : told.result.added[0]?.cells.period).toBe('2025-03');
  });

  it('is not read where it ends before its figures', async () => {
    expect(await misfits([HEADER])).toEqual(['A2 no-rows ']);
  });

  it('has the header of its merged cells', async () => {
    const mapping = MAPPING.replace('header: 1', 'header: 1-2')
      .replace('rows: 2-', 'rows: 3-')
      .replace('header: Peserta', 'header: Pekerja > Peserta')
      .replace('header: Cakupan', 'header: Pekerja > Cakupan');
    const merges: [number, number, number, number][] = [
      [0, 1, 0, 0],
      [0, 0, 1, 2],
    ];
    const rows = [
      ['Provinsi', 'Pekerja', null],
      [null, 'Peserta', 'Cakupan'],
      ['Jambi', '568.373', null],
    ];
    expect(await importInto(await workbook(rows, {}, { merges }), mapping)).not.toHaveProperty('fault');
    expect(await importInto(await workbook(rows), mapping)).toMatchObject({ fault: { kind: 'misfit' } });
    // A CSV file has lost its merges: an empty cell continues the one to its left.
    const csv = 'Provinsi;Pekerja;\n;Peserta;Cakupan\nJambi;568.373;\n';
    expect(await importInto(csv, mapping)).not.toHaveProperty('fault');
  });

  it('needs to say its sheet where it has several', async () => {
    const named = `${MAPPING}sheet: Lain\n`;
    expect(await importInto(book, named)).toMatchObject({ fault: { kind: 'sheets', names: ['Rekap'] } });
  });
});
