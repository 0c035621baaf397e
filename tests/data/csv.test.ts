import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachRow, Locator, writeRows } from '../../src/data/csv.ts';

/** All that is told of the rows of a text. */
function visits(text: string, part?: number): unknown[] {
  const told: unknown[] = [];
  const end = eachRow(text, new Locator(text), (...visit) => told.push(structuredClone(visit)), part);
  return [...told, end];
}

const parts = fc.integer({ min: 1, max: 40 });

describe('a text that is parsed in parts', () => {
  it('has the rows that it has as a whole, whatever the size of the parts', () => {
    const cell = fc.stringMatching(/^[a,"\n é]{0,8}$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        parts,
        (rows, part) => {
          const text = writeRows(rows);
          expect(visits(text, part)).toEqual(visits(text));
          const read: (readonly string[])[] = [];
          eachRow(text, new Locator(text), (cells) => read.push(cells), part);
          expect(read).toEqual(rows);
        },
      ),
    );
  });

  it('has the same faults where its quotes are broken', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a,"\n ]{0,60}$/), parts, (text, part) => {
        expect(visits(text, part)).toEqual(visits(text));
      }),
      { numRuns: 2000 },
    );
  });
});
