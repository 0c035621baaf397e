import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, percent, whole } from '../../src/data/cells.ts';
import { eachRow, Locator, writeRows } from '../../src/data/csv.ts';
import { readFiles } from '../../src/data/gate.ts';
import { report } from '../../src/data/report.ts';
import { slugOf } from '../../src/data/slug.ts';
import { tables } from '../../src/data/tables.ts';
import { writeTable } from '../../src/data/write-table.ts';
import { folder, observations, read, SMALL } from './folder.ts';

const FILE = 'observations/reported.csv';

// Letters that the gate keeps as they are: visible, composed, no control characters.
const letter = fc.constantFrom(...'abzÅéñ09 ,;"\'<>&%=+-@.\n☂مו🌧');
const prose = fc
  .array(letter, { minLength: 1, maxLength: 30 })
  .map((letters) => letters.join('').normalize('NFC'))
  // What a spreadsheet takes for a formula is refused.
  .filter((text) => text.trim() === text && text !== '' && !/^[=@+]|;\s*[=@]/.test(text));
const line = prose.filter((text) => !text.includes('\n'));
const pad = (n: number, width: number): string => String(n).padStart(width, '0');
const period = fc
  .tuple(
    fc.integer({ min: 1945, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat(2),
  )
  .map(([year, month, day, parts]) =>
    [pad(year, 4), pad(month, 2), pad(day, 2)].slice(0, parts + 1).join('-'),
  );

const observation = fc.record({
  region: fc.constantFrom('ID', '15', '15.08', '91', '91-2021'),
  period,
  periodBasis: fc.constantFrom('stated', 'published'),
  figure: fc.oneof(
    fc.tuple(
      fc.constantFrom('coverage_total', 'coverage_formal'),
      fc.integer({ min: 0, max: 100_000 }).map((n) => n / 1000),
    ),
    fc.tuple(fc.constantFrom('protected_total', 'eligible_total'), fc.maxSafeNat()),
  ),
  qualifier: fc.option(fc.constantFrom('about', 'over', 'under'), { nil: undefined }),
  basis: fc.constantFrom('eligible', 'unstated'),
  source: fc.constantFrom('koran-1', 'koran-2'),
  confidence: fc.constantFrom('high', 'medium', 'low'),
  note: fc.option(prose, { nil: undefined }),
});
const written = fc
  .uniqueArray(observation, {
    maxLength: 12,
    selector: ({ region, period: at, figure, basis, source }) =>
      [region, at, figure[0], basis, source].join(' '),
  })
  .map((rows) =>
    rows.map(({ figure: [indicator, value], period: text, ...row }) => ({
      ...row,
      indicator,
      value,
      period: { text },
    })),
  );

/** Rows without the place they were read from, in one order. */
const contents = (rows: readonly object[]): string[] =>
  rows
    .map((row) => JSON.stringify({ ...row, at: undefined }, Object.keys({ ...row, text: '' }).sort()))
    .sort();

describe('a table', () => {
  it('reads back what was written', () => {
    fc.assert(
      fc.property(written, (rows) => {
        const { dataset, problems } = read({ [FILE]: writeTable(tables.observations, rows) });
        expect(problems).toEqual([]);
        expect(contents(dataset?.observations ?? [])).toEqual(contents(rows));
      }),
    );
  });

  it('holds the same whatever the order of its rows, its columns and its files', () => {
    fc.assert(
      fc.property(written, fc.nat(), (rows, cut) => {
        const at = rows.length === 0 ? 0 : cut % rows.length;
        const turned = [...rows.slice(at), ...rows.slice(0, at)].reverse();
        const one = read({ [FILE]: writeTable(tables.observations, rows) });
        const two = read({
          [FILE]: writeTable(tables.observations, turned.slice(at)),
          'observations/a.csv': writeTable(tables.observations, turned.slice(0, at)),
        });
        expect(contents(two.dataset?.observations ?? [])).toEqual(contents(one.dataset?.observations ?? []));
        expect(two.dataset?.regions.size).toBe(one.dataset?.regions.size);
      }),
    );
  });

  it('keeps any text of a name and a note', () => {
    fc.assert(
      fc.property(line, prose, (title, summary) => {
        const sources = [
          { id: 'koran-1', title, publisher: '', url: undefined, published: undefined, kind: 'press' },
          { id: 'koran-2', title: 'b', publisher: 'c', kind: 'press' },
        ];
        const milestones = [
          {
            date: undefined,
            region: 'ID',
            instrument: title,
            summaryId: summary,
            summaryEn: 's',
            source: 'koran-1',
          },
        ];
        const { dataset } = read({
          'sources.csv': writeTable(tables.sources, sources),
          'milestones.csv': writeTable(tables.milestones, milestones),
        });
        expect(dataset?.sources.get('koran-1')?.title).toBe(title);
        expect(dataset?.milestones[0]?.summaryId).toBe(summary);
      }),
    );
  });
});

describe('CSV', () => {
  const rows = fc.array(
    fc.array(
      fc.array(letter, { maxLength: 6 }).map((letters) => letters.join('')),
      { minLength: 2, maxLength: 2 },
    ),
    { minLength: 1, maxLength: 8 },
  );

  it('is parsed as it was written, with the place of every cell', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const text = writeRows(table);
        const locator = new Locator(text);
        const seen: string[][] = [];
        const lines = text.split('\n').map((content) => [...content]);
        eachRow(text, locator, (cells, at, fault) => {
          expect(fault).toBeUndefined();
          cells.forEach((cell, i) => {
            const place = locator.place(at, i);
            const start = lines[place.line - 1]?.slice(place.column - 1).join('') ?? '';
            const [first = ''] = cell.split('\n');
            expect(start.startsWith('"') ? start.slice(1).replaceAll('""', '"') : start).toContain(first);
          });
          seen.push([...cells]);
        });
        expect(seen).toEqual(table);
      }),
    );
  });
});

describe('numbers', () => {
  const accepts = (cell: Cell<number>, text: string): number | undefined => cell.schema.safeParse(text).data;

  it('of persons are digits, and only those', () => {
    fc.assert(fc.property(fc.maxSafeNat(), (n) => accepts(whole(), String(n)) === n));
    fc.assert(
      fc.property(fc.stringMatching(/^[\d.,e+\- %]{1,8}$/), (text) => {
        const value = accepts(whole(), text);
        expect(value !== undefined).toBe(/^(0|[1-9]\d*)$/.test(text));
        if (value !== undefined) expect(String(value)).toBe(text);
      }),
    );
  });

  it('of percent have at most one point; three decimals over 100 are a count with a grouping point', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d.,e+\- %]{1,8}$/), (text) => {
        const value = accepts(percent(), text);
        const inGrammar = /^(0|[1-9]\d*)(\.\d+)?$/.test(text);
        const grouped = Number(text) > 100 && /\.\d{3}$/.test(text);
        expect(value !== undefined).toBe(inGrammar && Number(text) <= 1000 && !grouped);
      }),
    );
  });

  it('of percent are written back without an exponent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (n) => {
        const value = n / 1_000_000;
        const text = percent().schema.encode(value);
        expect(text).toMatch(/^\d+(\.\d+)?$/);
        expect(accepts(percent(), text)).toBeCloseTo(value, 12);
      }),
    );
  });

  it.each(['568.373', '1.000', '12.345.678'])('%s of persons is told to look Indonesian', (text) => {
    const { problems } = read({
      [FILE]: observations(`15,2024,stated,protected_total,${text},,unstated,koran-1,high,`),
    });
    expect(problems.map(({ mend }) => mend.en)).toEqual([
      `looks like Indonesian formatting; write ${text.replaceAll('.', '')}`,
    ]);
  });
});

describe('the gate', () => {
  const files = fc.constantFrom(...Object.keys(SMALL), 'observations/x.csv', 'nothing.csv');

  it('makes of any bytes a dataset or problems, never anything else', () => {
    fc.assert(
      fc.property(files, fc.uint8Array({ maxLength: 200 }), (file, bytes) => {
        const reading = readFiles(folder({ [file]: bytes }));
        expect(reading.dataset === undefined).toBe(reading.problems.length > 0);
        for (const tongue of ['id', 'en'] as const) expect(report(reading, { tongue })).toMatch(/\n$/);
      }),
      { numRuns: 300 },
    );
  });

  it('makes of any damage to a good file a dataset or problems with a place in that file', () => {
    const piece = fc.constantFrom('"', ',', '\n', '\r', ';', '\t', '\0', '\u200b', '.', '9', 'é', '');
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(SMALL)),
        fc.nat(),
        fc.nat(4),
        piece,
        (file, seed, length, text) => {
          const good = new Map<string, string>(Object.entries(SMALL)).get(file) ?? '';
          const at = seed % good.length;
          const bad = good.slice(0, at) + text + good.slice(at + length);
          const { dataset, problems } = read({ [file]: bad });
          expect(dataset === undefined).toBe(problems.length > 0);
          for (const { mend, expected } of problems) {
            for (const { id, en } of [mend, expected]) expect([id, en]).not.toContain('');
          }
          const lines = bad.split(/\r\n?|\n/);
          for (const { file: told, line: n, column } of problems) {
            if (told !== file) continue;
            expect(n).toBeLessThanOrEqual(Math.max(1, lines.length));
            expect(column).toBeLessThanOrEqual([...(lines[n - 1] ?? '')].length + 1);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

it('a slug is lower-case ASCII, and its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const slug = slugOf(name);
      expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      expect(slugOf(slug)).toBe(slug);
    }),
  );
});
