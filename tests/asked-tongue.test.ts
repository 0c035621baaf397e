import { expect, test } from 'vitest';
import { askedTongue, tongueFault } from '../scripts/asked-tongue.ts';

test('a command speaks the language that is asked for, else that of the locale', () => {
  const [id, en] = [{ LANG: 'id_ID.UTF-8' }, { LANG: 'C' }];
  expect(askedTongue(['node', 'astro', 'dev', '--lang', 'id'], en)).toBe('id');
  expect(askedTongue(['node', 'astro', 'dev', '--lang=en'], id)).toBe('en');
  expect(askedTongue(['--lang', 'id', '--lang', 'en'], id)).toBe('en');
  expect(askedTongue(['node', 'astro', 'dev'], id)).toBe('id');
  expect(askedTongue(['node', 'astro', 'dev', '--lang'], en)).toBe('en');
});

test('where we have no such language it says so, in that of the locale', () => {
  expect(askedTongue(['--lang', 'xx'], { LANG: 'id_ID.UTF-8' })).toBe('id');
  expect(tongueFault(['--lang', 'xx'])).toEqual({
    id: 'tidak ada bahasa xx; pilih --lang id atau --lang en',
    en: 'no such language: xx; choose --lang id or --lang en',
  });
  expect(tongueFault(['--lang=en', '--lang='])).toBeDefined();
  expect(tongueFault(['--lang', 'xx', '--lang', 'en'])).toBeUndefined();
  expect(tongueFault(['node', 'astro', 'dev', '--lang'])).toBeUndefined();
});
