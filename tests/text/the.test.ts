import { expect, test } from 'vitest';
import { the } from '../../src/text/the.ts';
import { real } from '../stats/real.ts';

test('groups of islands take an article in running English text, and nothing else does', () => {
  const provinces = [...real.regions.values()].filter(({ level }) => level === 'province');
  const taken = provinces.filter(({ nameEn }) => the(nameEn) !== nameEn).map(({ nameEn }) => the(nameEn));
  expect(taken).toEqual(['the Bangka Belitung Islands', 'the Riau Islands']);
  expect(the('Talaud Islands Regency')).toBe('Talaud Islands Regency');
  expect(the('Riau Islands (old borders)')).toBe('the Riau Islands (old borders)');
});
