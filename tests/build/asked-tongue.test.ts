import { expect, test } from 'vitest';
import { askedTongue } from '../../scripts/astro/asked-tongue.ts';

test('a command speaks the language that is asked for, else that of the locale', () => {
  const [id, en] = [{ LANG: 'id_ID.UTF-8' }, { LANG: 'C' }];
  expect(askedTongue(['node', 'astro', 'dev', '--lang', 'id'], en)).toBe('id');
  expect(askedTongue(['node', 'astro', 'dev', '--lang=en'], id)).toBe('en');
  expect(askedTongue(['--lang', 'id', '--lang', 'en'], id)).toBe('en');
  expect(askedTongue(['node', 'astro', 'dev'], id)).toBe('id');
  expect(askedTongue(['node', 'astro', 'dev', '--lang'], en)).toBe('en');
  expect(askedTongue(['--lang', 'xx'], id)).toBe('id');
});
