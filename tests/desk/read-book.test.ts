import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readBook } from '../../src/desk/read-book.ts';
import { HEADER, importInto, workbook } from './office.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const cellsOf = async (bytes: Uint8Array): Promise<readonly (readonly string[])[]> => {
  const book = await readBook(bytes);
  if ('unreadable' in book) throw new Error(book.unreadable);
  return book.grids.flatMap(({ rows }) => rows.map((row) => row.map(({ text }) => text)));
};

describe('a workbook', () => {
  it('gives dates as days, or as months where it shows no day', async () => {
    const day = new Date(Date.UTC(2024, 5, 10));
    const cells = { '0,1': { value: day, style: { numFmt: 'mmm yyyy' } } };
    expect(await cellsOf(await workbook([[day, day]], cells))).toEqual([['2024-06-10', '2024-06']]);
  });

  it('gives numbers in all their digits', async () => {
    expect(await cellsOf(await workbook([[568373, 0.4331, 1e-7, 1e21]]))).toEqual([
      ['568373', '0.4331', '0.0000001', '1000000000000000000000'],
    ]);
  });

  it('takes a percent sign only where it is a format, not a text in it', async () => {
    const cells = {
      '0,0': { value: 5, style: { numFmt: '0 "%"' } },
      '0,1': { value: 0.5, style: { numFmt: '0%' } },
    };
    const book = await readBook(await workbook([[5, 0.5]], cells));
    const [grid] = 'grids' in book ? book.grids : [];
    expect(grid?.rows[0]?.map(({ isPercent }) => isPercent === true)).toEqual([false, true]);
  });

  it('is told to be locked, old or damaged', async () => {
    const sheets = [{ name: 'A', rows: [['x']] }];
    const locked = await writeXlsx({ sheets, encryption: { password: 'x', spinCount: 10 } });
    expect(await readBook(locked)).toEqual({ unreadable: 'locked' });
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]);
    expect(await readBook(old)).toEqual({ unreadable: 'old-workbook' });
    const whole = await workbook([HEADER]);
    expect(await readBook(whole.slice(0, whole.length / 2))).toEqual({ unreadable: 'damaged' });
    expect(await readBook(new Uint8Array())).toEqual({ unreadable: 'empty' });
  });

  it('that is damaged anywhere is read or refused, and never breaks the import', async () => {
    const whole = await workbook([HEADER, ['Jambi', '568.373', 0.4331]]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.nat(40), async (at, byte, cut) => {
        const bytes = Uint8Array.from([...whole.slice(0, at), byte, ...whole.slice(at + cut)]);
        const done = await importInto(bytes);
        if ('fault' in done) return;
        for (const { cells } of done.result.added) expect(cells.value).toMatch(/^\d+(\.\d+)?$/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a CSV file', () => {
  const rows = [
    ['Provinsi', 'Peserta'],
    ['Jambi', '568.373'],
  ];
  it.each([
    ['semicolons', 'Provinsi;Peserta\nJambi;568.373\n'],
    ['commas', 'Provinsi,Peserta\nJambi,568.373\n'],
    ['tabs', 'Provinsi\tPeserta\nJambi\t568.373'],
    ['a mark and Windows line ends', '\ufeffProvinsi;Peserta\r\nJambi;568.373\r\n'],
    ['quotes', '"Provinsi";"Peserta"\n"Jambi";"568.373"\n'],
    ['the line of a spreadsheet', 'sep=;\nProvinsi;Peserta\nJambi;568.373\n'],
    ['spaces', ' Provinsi ;Peserta\nJambi;\u00a0568.373\n'],
  ])('with %s is read alike', async (_, text) => expect(await cellsOf(bytesOf(text))).toEqual(rows));

  it('is not taken apart at the commas of its decimals', async () => {
    const text = 'Judul, dengan koma\nProvinsi;Cakupan\nJambi;43,31\nAceh;25,46\n';
    expect(await cellsOf(bytesOf(text))).toEqual([
      ['Judul, dengan koma'],
      ['Provinsi', 'Cakupan'],
      ['Jambi', '43,31'],
      ['Aceh', '25,46'],
    ]);
  });

  it('is told where it cannot be read', async () => {
    expect(await readBook(Uint8Array.from([0x4a, 0xe9, 0x0a]))).toEqual({ unreadable: 'encoding' });
    expect(await readBook(Uint8Array.from([0xff, 0xfe, 0x4a, 0, 0x0a, 0]))).toEqual({
      unreadable: 'encoding',
    });
    expect(await readBook(bytesOf('a;b\n"c;d\n'))).toEqual({ unreadable: 'quotes' });
  });

  it('of any text is read or refused, and never breaks the import', async () => {
    const piece = fc.constantFrom(
      'Provinsi',
      'Peserta',
      'Cakupan',
      'Jambi',
      '568.373',
      '43,31',
      ';',
      ',',
      '"',
      '\n',
      '%',
      '*)',
      '\0',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const done = await importInto(`Provinsi;Peserta;Cakupan\n${pieces.join('')}`);
        if ('fault' in done) return;
        for (const { seen, cells } of done.result.added)
          expect(seen.replace(/\D/g, '')).toBe(cells.value?.replace(/\D/g, ''));
      }),
      { numRuns: 300 },
    );
  });
});
