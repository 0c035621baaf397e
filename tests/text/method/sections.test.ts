import { expect, test } from 'vitest';
import { LANGS } from '../../../src/text/lang.ts';
import { METHOD_SECTIONS, methodWords } from '../../../src/text/words/method.ts';

test.each(LANGS)('every section has a title (%s)', (lang) => {
  for (const id of METHOD_SECTIONS) expect(methodWords(lang)[id].title).not.toBe('');
});
