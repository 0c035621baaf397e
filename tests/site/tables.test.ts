import { describe, expect, test } from 'vitest';
import { DIST, pagesOf } from './dist.ts';

const tables = pagesOf(DIST).flatMap(({ file, document }) =>
  [...document.querySelectorAll('table')].map((table) => ({ file, table })),
);
const textOf = (node: Element | null): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** How many columns the cells of a row reach over. */
const widthOf = (row: HTMLTableRowElement | undefined): number =>
  [...(row?.cells ?? [])].reduce((sum, { colSpan }) => sum + colSpan, 0);

describe('every table', () => {
  test('there are many', () => expect(tables.length).toBeGreaterThan(200));

  test('says what it holds before its first row', () => {
    const silent = tables.filter(({ table }) => textOf(table.caption).length < 4);
    expect(silent.map(({ file }) => file)).toEqual([]);
    for (const { file, table } of tables) expect(table.firstElementChild?.localName, file).toBe('caption');
  });

  test('says of each heading what it heads, and heads every column and row', () => {
    for (const { file, table } of tables) {
      const where = `${file}: ${textOf(table.caption)}`;
      for (const heading of table.querySelectorAll('thead th'))
        expect(heading.getAttribute('scope'), where).toMatch(/^col(?:group)?$/);
      for (const heading of table.querySelectorAll('tbody th'))
        expect(heading.getAttribute('scope'), where).toMatch(/^row(?:group)?$/);
      const columns = widthOf(table.tHead?.rows[0]);
      expect(columns, where).toBeGreaterThan(1);
      for (const row of table.tBodies[0]?.rows ?? []) expect(widthOf(row), where).toBe(columns);
    }
  });

  test('names its columns with words', () => {
    for (const { file, table } of tables)
      for (const heading of table.querySelectorAll('thead th'))
        expect(textOf(heading), `${file}: ${textOf(table.caption)}`).not.toBe('');
  });
});

test('a table that can be sorted tells its order, and has where to say a new one', () => {
  const sortable = tables.filter(({ table }) => table.querySelector('[data-sort]'));
  expect(sortable.length).toBeGreaterThan(20);
  for (const { file, table } of sortable) {
    const host = table.closest('sort-table');
    expect(table.querySelectorAll('[aria-sort]').length, file).toBe(1);
    expect(host?.querySelectorAll('[role=status]').length, file).toBe(1);
    expect(host?.getAttribute('data-sorted'), file).toMatch(/\{column\}.*\{direction\}/);
    for (const direction of ['ascending', 'descending'])
      expect(host?.getAttribute(`data-${direction}`)?.length, file).toBeGreaterThan(3);
  }
});
