import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { troubleOf } from '../../scripts/astro/trouble.ts';

/** What is thrown. */
function thrown(act: () => void): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
const refused = (code: string, names: object): Error => Object.assign(new Error(code), { code, ...names });

test('what the disk refused is said with its place and what to do', () => {
  expect(troubleOf(refused('ENOSPC', { path: '/a', dest: '/srv/dist-next-1' }))).toBe(
    '/srv/dist-next-1: the disk is full: make room, then build again (ENOSPC)',
  );
  expect(troubleOf(refused('EACCES', { path: '/srv' }))).toMatch(/^\/srv: this user may not write there: /);
  expect(troubleOf(new Error('in a page', { cause: refused('EROFS', { path: '/srv' }) }))).toMatch(
    /^\/srv: the disk can only be read: /,
  );
  expect(troubleOf(new Error('Could not write: No space left on device (os error 28)'))).toBe(
    'the disk is full: make room, then build again (ENOSPC)',
  );
});

test('what is no trouble of the disk is left as it is', () => {
  expect(troubleOf(thrown(() => writeFileSync('/none/none', '')))).toBeUndefined();
  expect(troubleOf(new TypeError('x is not a function'))).toBeUndefined();
  expect(troubleOf('text')).toBeUndefined();
});
