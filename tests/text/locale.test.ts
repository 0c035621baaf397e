import { expect, it } from 'vitest';
import { commandLang } from '../../src/text/locale.ts';

it.each([
  ['en', {}, 'en'],
  ['id', { LANG: 'en_GB.UTF-8' }, 'id'],
  ['fr', {}, undefined],
  [undefined, {}, 'en'],
  [undefined, { LANG: 'en_US.UTF-8' }, 'en'],
  [undefined, { LANG: 'en_US.UTF-8', LC_ALL: 'id_ID.UTF-8' }, 'id'],
  [undefined, { LANG: 'C.UTF-8' }, 'en'],
  [undefined, { LANG: 'english' }, 'en'],
] as const)('a command asked for %s under %o speaks %s', (asked, env, lang) => {
  expect(commandLang(asked, env)).toBe(lang);
});
