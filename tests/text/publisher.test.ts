import { expect, test } from 'vitest';
import { publisherOf } from '../../src/text/publisher.ts';

test('a source of no known publisher is named by its title, and an unknown one by its id', () => {
  const source = { publisher: 'ANTARA Jambi', title: 'Cakupan Jambi 43,31 persen' };
  expect(publisherOf(source, 'antara')).toBe('ANTARA Jambi');
  // What the gate makes of an empty cell.
  expect(publisherOf({ ...source, publisher: '' }, 'antara')).toBe('Cakupan Jambi 43,31 persen');
  expect(publisherOf(undefined, 'antara')).toBe('antara');
});
