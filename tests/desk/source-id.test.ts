import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tables } from '../../src/data/tables.ts';
import { sourceId } from '../../src/desk/source-id.ts';

const free = (): boolean => false;

test('a source is named for its publisher and month, or for its title, with a number where that is taken', () => {
  expect(sourceId({ publisher: 'ANTARA Jambi', published: '2024-09-12' }, free)).toBe('antara-jambi-202409');
  expect(sourceId({ publisher: 'BPS', published: '2024' }, free)).toBe('bps-2024');
  expect(sourceId({ title: 'Cakupan Jamsostek naik di seluruh provinsi' }, free)).toBe(
    'cakupan-jamsostek-naik',
  );
  expect(sourceId({ publisher: '…', title: '' }, free)).toBeUndefined();
  const taken = new Set(['bps', 'bps-2']);
  expect(sourceId({ publisher: 'BPS' }, (id) => taken.has(id))).toBe('bps-3');
});

test('whatever is known of a source, its id is free and one that the table takes', () => {
  const { cell } = tables.sources.columns.id;
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  const published = fc.constantFrom('', '2024', '2024-09', '2024-09-30');
  fc.assert(
    fc.property(text, text, published, fc.nat(4), (publisher, title, date, count) => {
      const taken = new Set<string>();
      for (let i = 0; i <= count; i++) {
        const id = sourceId({ publisher, title, published: date }, (one) => taken.has(one));
        if (id === undefined) return;
        expect(cell.read(id).mistake).toBeUndefined();
        expect(taken.has(id)).toBe(false);
        taken.add(id);
      }
    }),
  );
});
