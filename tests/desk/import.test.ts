import { describe, expect, it } from 'vitest';
import { readFiles } from '../../src/data/gate.ts';
import { importRecord, importReport } from '../../src/desk/import-report.ts';
import { written } from '../../src/desk/written.ts';
import { folder, observations } from '../data/folder.ts';
import { HEADER, imported, importInto, MAPPING, outcomes, workbook } from './office.ts';

const STANDING = {
  'observations/reported.csv': observations(
    '15,2025-06,stated,protected_total,568373,,unstated,koran-1,high,',
    '15,2025-06,stated,coverage_total,43.30,,eligible,koran-1,high,',
    '15,2025-06,stated,coverage_total,44,about,eligible,koran-2,high,',
  ),
};
const book = await workbook([HEADER, ['Jambi', '568.373', '43,3'], ['Kab. Bungo', '51.234', '44,4']]);

describe('an import', () => {
  it('tells what is new from what stands', async () => {
    expect(await outcomes(book, MAPPING, STANDING)).toEqual(['B2 equal', 'B3 51234', 'C2 equal', 'C3 44.4']);
  });

  it('tells what contradicts a standing figure, with both, and does not write it', async () => {
    const other = await workbook([HEADER, ['Jambi', '568.374', '43,3']]);
    const { result } = await imported(other, MAPPING, STANDING);
    expect(result.contradicting).toMatchObject([
      {
        at: 'B2',
        column: 'value',
        old: '568373',
        new: '568374',
        standing: { file: 'observations/reported.csv', line: 2 },
      },
    ]);
    expect(result.changed).toEqual([]);
  });

  it('takes a figure that is qualified otherwise for a contradiction', async () => {
    const mapping = MAPPING.replaceAll('koran-1', 'koran-2');
    const about = await workbook([HEADER, ['Jambi', null, '44']]);
    expect(await outcomes(about, mapping, STANDING)).toEqual(['C2 about → ']);
  });

  it('shows beside a new figure what other sources say of the same', async () => {
    const mapping = MAPPING.replaceAll('koran-1', 'koran-2');
    const { result } = await imported(
      await workbook([HEADER, ['Jambi', '568.374', null]]),
      mapping,
      STANDING,
    );
    expect(result.added[0]?.beside.map(({ cells }) => cells.value)).toEqual(['568373']);
    const same = await imported(await workbook([HEADER, ['Jambi', '568.373', null]]), mapping, STANDING);
    expect(same.result.added[0]?.beside).toEqual([]);
  });

  it('tells, once it is written, the lines on which rows stand now', async () => {
    const { result } = await imported(book, MAPPING, STANDING);
    const before = result.equal.map(({ standing }) => standing.line);
    const after = written(result).equal.map(({ standing }) => standing);
    const lines = result.changed[0]?.text.split('\n') ?? [];
    expect(after.map(({ line }) => line)).not.toEqual(before);
    for (const { line, cells } of after)
      expect(lines[line - 1]).toContain(`${cells.indicator},${cells.value}`);
  });

  it('brings rows that are sorted, formatted and pass the gate', async () => {
    const { result } = await imported(book, MAPPING, STANDING);
    const [changed] = result.changed;
    expect(changed?.file).toBe('observations/reported.csv');
    const { problems, warnings } = readFiles(
      folder({ ...STANDING, [changed?.file ?? '']: changed?.text ?? '' }),
    );
    expect(problems).toEqual([]);
    expect(warnings.filter(({ file, rule }) => file === changed?.file && rule === 'not-sorted')).toEqual([]);
    const lines = changed?.text.split('\n') ?? [];
    for (const line of STANDING['observations/reported.csv'].trimEnd().split('\n'))
      expect(lines).toContain(line);
    expect(lines).toContain('15.08,2025-06,stated,coverage_total,44.4,,eligible,koran-1,high,');
  });

  it('does nothing a second time', async () => {
    const { result } = await imported(book, MAPPING, STANDING);
    const after = { ...STANDING, 'observations/reported.csv': result.changed[0]?.text ?? '' };
    const again = await imported(book, MAPPING, after);
    expect(again.result.changed).toEqual([]);
    expect(again.result.equal).toHaveLength(4);
  });

  it('refuses what only the gate as a whole can know', async () => {
    const mapping = MAPPING.replace('2025-06', '2026-06');
    const { result } = await imported(book, mapping, STANDING);
    expect(result.added).toEqual([]);
    expect(new Set(result.refused.map(({ details }) => details.mistake?.rule))).toEqual(
      new Set(['in-future']),
    );
    expect(result.changed).toEqual([]);
  });

  it('does not begin where the tables have problems', async () => {
    const changes = { 'observations/reported.csv': observations('99,2024,stated,x,1,,,y,high,') };
    expect(await importInto(book, MAPPING, changes)).toMatchObject({ fault: { kind: 'tables' } });
  });

  it('brings its source along, once', async () => {
    const mapping = `${MAPPING.replaceAll('koran-1', 'kantor-1')}source: { id: kantor-1, title: Rekap, kind: official }\n`;
    const { result } = await imported(book, mapping);
    expect(result.source).toEqual({ id: 'kantor-1', title: 'Rekap', kind: 'official' });
    expect(result.changed.map(({ file }) => file)).toEqual(['sources.csv', 'observations/reported.csv']);
    const [sources, figures] = result.changed;
    const after = { 'sources.csv': sources?.text ?? '', 'observations/reported.csv': figures?.text ?? '' };
    const again = await imported(book, mapping, after);
    expect(again.result).toMatchObject({ source: undefined, sourceDiffers: undefined, changed: [] });
    const renamed = await imported(book, mapping.replace('title: Rekap', 'title: Lain'), after);
    expect(renamed.result.sourceDiffers).toMatchObject({ column: 'title', old: 'Rekap', new: 'Lain' });
  });

  it('writes the meaning of a footnote into the note', async () => {
    const marked = await workbook([HEADER, ['Jambi*)', '568.373 1)', null]]);
    const mapping = `${MAPPING.replace('confidence: high', 'confidence: high, note: monthly recap')}marks: { '*': provisional, '1)': 'of May' }\n`;
    const { result } = await imported(marked, mapping);
    expect(result.added.map(({ cells }) => cells.note)).toEqual(['monthly recap; provisional; of May']);
  });

  it('fills other tables too: targets by figures, winners by rows', async () => {
    const targets = `table: targets.csv
header: 1
rows: 2-
set: { indicator: coverage_total, basis: eligible, source: koran-1, confidence: high }
take: { region: { column: A, header: Wilayah }, due: { column: B, header: Tahun } }
figures: [{ column: C, header: Target }]
`;
    const { result } = await imported('Wilayah;Tahun;Target\nKab. Bungo;Tahun 2026;55,5\n', targets);
    expect(result.added.map(({ cells }) => cells)).toEqual([
      {
        indicator: 'coverage_total',
        basis: 'eligible',
        source: 'koran-1',
        confidence: 'high',
        region: '15.08',
        due: '2026',
        value: '55.5',
      },
    ]);
    const winners = `table: awards/winners.csv
header: 1
rows: 2-
set: { label: '2025', level: provincial, province: '15', category: large_business, result: winner, source: koran-1, confidence: high }
take: { winner: { column: A, header: Penerima }, rank: { column: B, header: Peringkat }, ceremony_date: { column: C, header: Tanggal } }
`;
    const list = await imported(
      'Penerima;Peringkat;Tanggal\nPT Contoh;1;10 Juni 2025\n;;\nPT Lain;satu;2025\n',
      winners,
    );
    expect(list.result.added.map(({ cells }) => [cells.winner, cells.rank, cells.ceremony_date])).toEqual([
      ['PT Contoh', '1', '2025-06-10'],
    ]);
    expect(list.result.refused.map(({ at, rule }) => `${at} ${rule}`)).toEqual(['B4 number']);
  });
});

describe('its report', () => {
  it('says every cell, in both languages', async () => {
    const rows = [
      HEADER,
      ['Jambi', '568.374', '43,3'],
      ['Kab. Bungoo', '1', '2'],
      ['Kab. Bungo', '51.234', '-'],
      ['Jumlah', 619609, 2],
    ];
    const { result, table, dataset } = await imported(await workbook(rows), MAPPING, STANDING);
    const id = importReport('id', table, dataset, result);
    const en = importReport('en', table, dataset, result);
    for (const at of ['B2', 'C2', 'A3', 'B3', 'C3', 'B4', 'C4', 'A5']) {
      expect(id).toMatch(new RegExp(`\\b${at}\\b`));
      expect(en).toMatch(new RegExp(`\\b${at}\\b`));
    }
    expect(id).toContain('value: di tabel 568373, di berkas ini 568374');
    expect(id).toContain('mungkin maksudnya Kabupaten Bungo (15.08)?');
    expect(id).toContain('1 baru, 1 sudah ada, 1 bertentangan, 1 ditolak, 2 dilewati');
    expect(en).toContain('value: 568373 in the table, 568374 in this file');
    expect(en).toContain('1 new, 1 already there, 1 contradicting, 1 refused, 2 passed over');
    expect(en).toContain('not read because of it: B3 "1", C3 "2"');
  });

  it('gives machines the same', async () => {
    const rows = [HEADER, ['Jambi', '568,374', null]];
    const { result } = await imported(await workbook(rows), MAPPING, STANDING);
    expect(JSON.parse(JSON.stringify(importRecord('en', result)))).toMatchObject({
      added: [],
      refused: [{ at: 'B2', seen: '568,374', rule: 'other-notation', near: '568.374' }],
    });
  });
});
