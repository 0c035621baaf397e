import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { report } from '../../src/data/report.ts';
import { observations, read } from './folder.ts';

const FILE = 'observations/reported.csv';
const told = (row: string, tongue: 'id' | 'en' = 'en'): readonly string[] =>
  report(read({ [FILE]: observations(row) }), { tongue }).split('\n');

describe('the report', () => {
  it('shows the line and marks the whole cell', () => {
    expect(told('15,2024,stated,coverage_total,"43,31",,unstated,koran-1,high,').slice(0, 4)).toEqual([
      FILE,
      '  2:31 indonesian-format value "43,31" → looks like Indonesian formatting; write 43.31',
      '    15,2024,stated,coverage_total,"43,31",,unstated,koran-1,high,',
      '                                  ^^^^^^^',
    ]);
  });

  it('marks an empty cell with one caret, and counts in words', () => {
    const lines = told('15,2024,stated,coverage_total,,,unstated,koran-1,high,', 'id');
    expect(lines[2]).toBe('    15,2024,stated,coverage_total,,,unstated,koran-1,high,');
    expect(lines[3]).toBe('                                  ^');
    expect(lines.at(-2)).toBe('1 masalah dalam 1 berkas');
  });

  it('says in its language what is no text of the file', () => {
    const row = '15,2024,stated';
    expect(told(row)[1]).toContain('row-length "3 cells, not 10"');
    expect(told(row, 'id')[1]).toContain('row-length "3 sel, bukan 10"');
  });

  it('cuts a long line around the spot', () => {
    const [, , line = '', mark = ''] = told(
      `15,2024,stated,coverage_total,40,,unstated,koran-1,hgh,${'panjang '.repeat(5000)}akhir`,
    );
    expect(line.length).toBeLessThan(140);
    expect(line).toMatch(/…$/);
    expect(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('hgh');
  });

  it('marks what the value says, wherever the cell stands and whatever stands before it', () => {
    const before = fc
      .array(fc.constantFrom(...'abé☂🌧 ,;"'), { maxLength: 90 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(before, (text) => {
        const quoted = `"${text.trim().replaceAll('"', '""')}"`;
        const { problems } = read({
          'awards/categories.csv': `code,kind,order,name_id,name_en\nlarge_business,business,10,${quoted === '""' ? 'x' : quoted},=1+1\n`,
        });
        const [problem] = problems.filter(({ rule }) => rule === 'formula');
        // A name that a spreadsheet runs is another finding.
        if (!problem) throw new Error('no finding');
        const lines = report({ problems: [problem], warnings: [], known: [] }).split('\n');
        const [line, mark] = [[...(lines[2] ?? '')], [...(lines[3] ?? '')]];
        const marked = line.filter((_, i) => mark[i] === '^').join('');
        expect(marked).toBe('=1+1');
      }),
      { numRuns: 100 },
    );
  });

  it('leads to the explanation of each rule that warned, once', () => {
    const reading = read({
      [FILE]: observations('15,2024,stated,coverage_total,126,,eligible,koran-1,high,'),
    });
    const text = report(reading, {
      explained: (rule, tongue) => (rule === 'share-over-100' ? `/${tongue}/#${rule}` : undefined),
    });
    expect(text.match(/\/en\/#share-over-100/g)).toHaveLength(1);
    expect(text).not.toContain('unused-source: ');
  });
});
