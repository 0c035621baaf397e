import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { report } from '../../src/data/report.ts';
import { KEPT, Tally } from '../../src/data/tally.ts';
import { found, observations, read } from './folder.ts';

const FILE = 'observations/reported.csv';
const rows = (count: number, write: (i: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, i) => write(i));
const good = (i: number): string =>
  `15,${2010 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')},stated,coverage_total,40,,unstated,koran-1,high,`;
const short = (i: number): string => good(i).slice(0, -1);

describe('one cause in many rows', () => {
  it('is told three times in full, then by how many more there are and where', () => {
    const reading = read({ [FILE]: observations(...rows(30, (i) => (i === 10 ? good(i) : short(i)))) });
    expect(reading.problems).toHaveLength(29);
    const lines = report(reading).split('\n');
    expect(lines.filter((line) => /^ {2}\d+:\d+ row-length/.test(line))).toHaveLength(3);
    expect(lines).toContain('  … row-length and 26 more: lines 5–11, 13–31');
    expect(lines.at(-2)).toBe('29 problems in 1 file');
    expect(report(reading, { tongue: 'id' })).toContain('dan 26 lagi: baris 5–11, 13–31');
  });

  it('hides no other problem of the file', () => {
    const reading = read({
      [FILE]: observations(
        ...rows(30, short),
        good(90).replace(',40,', ',-1,'),
        ...rows(9, (i) => short(40 + i)),
      ),
    });
    expect(report(reading)).toMatch(/^ {2}32:\d+ \S+ value "-1"/m);
  });

  it('is told in full up to twenty times', () => {
    const text = report(read({ [FILE]: observations(...rows(20, short)) }));
    expect(text.match(/row-length/g)).toHaveLength(20);
  });

  it('is kept ten thousand times, and counted', () => {
    const reading = read({ [FILE]: observations(...rows(KEPT + 1500, short)) });
    expect(reading.problems).toHaveLength(KEPT);
    expect(reading.dataset).toBeUndefined();
    expect(reading.left).toEqual([{ file: FILE, rule: 'row-length', severity: 'problem', count: 1500 }]);
    const text = report(reading);
    expect(text).toContain('and 11,497 more: lines 5–10001, …');
    expect(text).toContain('11500 problems in 1 file\n');
    expect(report(reading, { tongue: 'id' })).toContain('dan 11.497 lagi:');
  });

  it('is counted alike however it is added up', () => {
    const [problem] = read({ [FILE]: observations(short(1)) }).problems;
    if (!problem) throw new Error('no problem');
    const tallyOf = (count: number, rule: string): Tally => {
      const tally = new Tally();
      for (let i = 0; i < count; i += 1) tally.push({ ...problem, rule });
      return tally;
    };
    const part = fc.record({
      count: fc.integer({ min: 0, max: 2 * KEPT }),
      rule: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const whole = new Tally();
        for (const { count, rule } of parts) whole.add(tallyOf(count, rule));
        for (const name of ['a', 'b']) {
          const kept = whole.kept.filter(({ rule }) => rule === name).length;
          const left = whole.left.find(({ rule }) => rule === name)?.count ?? 0;
          const sum = parts.reduce((all, { count, rule }) => all + (rule === name ? count : 0), 0);
          expect(kept).toBe(Math.min(sum, KEPT));
          expect(kept + left).toBe(sum);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a copy of a table beside it', () => {
  const table = observations(...rows(40, good));
  const copied = (name: string, text = table): readonly string[] =>
    found(read({ [FILE]: table, [name]: text }));

  it('is one problem, of the file that is named like a copy, else of the later one', () => {
    expect(copied('observations/reported (1).csv')).toEqual([
      'observations/reported (1).csv:1:1 copy-of-table',
    ]);
    expect(copied('observations/tables.csv')).toEqual(['observations/tables.csv:1:1 copy-of-table']);
  });

  it.each(['Salinan ', 'Copy of ', 'Salinan dari '])(
    'is told to go where it is named %sreported',
    (before) => {
      const name = `observations/${before}reported.csv`;
      expect(copied(name)).toEqual([`${name}:1:1 copy-of-table`]);
      const [problem] = read({ [FILE]: table, [name]: table }).problems;
      expect(problem?.mend?.en).toContain('delete the file');
    },
  );

  it('is not told to go where no name says which of the two it is', () => {
    const [problem] = read({ [FILE]: table, 'observations/july.csv': table }).problems;
    expect(problem?.mend?.en).toContain('delete the one that is the copy');
  });

  it('is the file whose rows nearly all stand in the other', () => {
    const part = observations(...rows(25, good));
    expect(copied('observations/a.csv', part)).toEqual(['observations/a.csv:1:1 copy-of-table']);
    expect(copied('observations/z.csv', part)).toEqual(['observations/z.csv:1:1 copy-of-table']);
  });

  it('is none where many rows are its own', () => {
    const mixed = observations(...rows(40, (i) => good(i < 25 ? i : 100 + i)));
    expect(copied('observations/z.csv', mixed)).toHaveLength(25);
    expect(new Set(copied('observations/z.csv', mixed).map((text) => text.split(' ')[1]))).toEqual(
      new Set(['duplicate-key']),
    );
  });

  it('is none where few rows are there, or all stand in one file', () => {
    const few = observations(...rows(3, good));
    expect(found(read({ [FILE]: few, 'observations/z.csv': few }))).toHaveLength(3);
    const twice = observations(...rows(40, good), ...rows(40, good));
    expect(found(read({ [FILE]: twice }))).toHaveLength(40);
  });

  it('hides nothing else that is wrong', () => {
    const broken = table.replace(',40,', ',40x,');
    expect(copied('observations/z.csv', broken)).toEqual([
      'observations/z.csv:1:1 copy-of-table',
      expect.stringMatching(/^observations\/z\.csv:2:\d+ number$/),
    ]);
  });
});
