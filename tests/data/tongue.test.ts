import { expect, it } from 'vitest';
import { tongueOf } from '../../src/data/tongue.ts';

it.each<[Record<string, string>, string]>([
  [{}, 'en'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'id_ID.UTF-8' }, 'id'],
  [{ LANG: 'id' }, 'id'],
  [{ LANG: 'id-ID' }, 'id'],
  [{ LANG: 'io_IO' }, 'en'],
  [{ LANG: 'idx' }, 'en'],
  [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'id_ID.UTF-8' }, 'id'],
  [{ LANG: 'id_ID.UTF-8', LC_ALL: 'C' }, 'en'],
  [{ LANG: 'id_ID.UTF-8', LC_ALL: '' }, 'id'],
])('%j speaks %s', (env, tongue) => {
  expect(tongueOf(env)).toBe(tongue);
  expect(tongueOf(env, 'id')).toBe('id');
  expect(tongueOf(env, 'en')).toBe('en');
});
