import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefNotes } from '../../src/publish/brief-notes.ts';
import { lineSpans, sourceNotes } from '../../src/publish/cited-rows.ts';
import { briefOf } from '../../src/stats/brief.ts';
import { real, stats } from '../stats/real.ts';

/** The lines that spans stand for. */
const linesOf = (spans: string): readonly number[] =>
  spans
    .split(', ')
    .filter(Boolean)
    .flatMap((span) => {
      const [first = 0, last = first] = span.split('–').map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });

describe('spans of lines', () => {
  it('join neighbours and keep others apart', () => {
    expect(lineSpans([20, 12, 13, 14, 13, 15])).toBe('12–15, 20');
    expect(lineSpans([7, 8])).toBe('7–8');
    expect(lineSpans([])).toBe('');
  });

  it('stand for the lines they were made of, each once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 60 })), (lines) => {
        expect(linesOf(lineSpans(lines))).toEqual([...new Set(lines)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('notes on sources', () => {
  const row = (source: string, line: number, file = 'observations/reported.csv') => ({
    source,
    at: { file, line },
  });
  const { notes, numbersOf } = sourceNotes({ sources: new Map() }, [
    row('b', 5),
    row('a', 9),
    row('b', 6),
    row('b', 2, 'targets.csv'),
  ]);

  it('are numbered in the order in which they are first named', () => {
    expect(notes.map(({ number, id }) => `${number} ${id}`)).toEqual(['1 b', '2 a']);
  });

  it('name the lines of each table', () => {
    expect(notes[0]?.tables).toEqual([
      { file: 'observations/reported.csv', lines: '5–6' },
      { file: 'targets.csv', lines: '2' },
    ]);
  });

  it('are found again by their rows, each once and in order', () => {
    expect(numbersOf([row('a', 9), row('b', 5), row('b', 6), row('c', 1)])).toEqual([1, 2]);
  });
});

it('every row behind a brief is in its notes, with a source on record', () => {
  for (const { code } of [stats.country.region, ...stats.provinces]) {
    const brief = briefOf(real, stats, code);
    const { notes, numbersOf } = briefNotes(real, brief);
    expect(notes.length).toBeGreaterThan(0);
    for (const { source, number, tables } of notes) {
      expect(source, `${code} [${number}]`).toBeDefined();
      expect(tables.length).toBeGreaterThan(0);
    }
    const { headline } = brief.profile.reported;
    const target = brief.profile.headlinePromise?.target;
    for (const row of [headline?.total, target, ...brief.comparableRows, ...brief.profile.programmes])
      if (row) expect(numbersOf([row])).toHaveLength(1);
  }
});
