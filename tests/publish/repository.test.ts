import { expect, test } from 'vitest';
import { repositoryAt } from '../../src/publish/repository.ts';

test('a repository tells where to write and where the guide stands', () => {
  for (const text of ['https://github.com/owner/name', 'https://github.com/owner/name/']) {
    const found = repositoryAt(text);
    expect(found?.issues).toBe('https://github.com/owner/name/issues/new');
    expect(found?.guide('id')).toBe('https://github.com/owner/name/blob/HEAD/CONTRIBUTING.id.md');
  }
});

test('an address that nobody gave is not guessed', () => {
  expect(repositoryAt(undefined)).toBeUndefined();
  expect(repositoryAt('')).toBeUndefined();
});

test.each(['owner/name', 'javascript:alert(1)', 'ftp://example.org/a'])('%s is refused', (text) => {
  expect(() => repositoryAt(text)).toThrow('REPOSITORY_URL is not a web address');
});
