import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { DIST, pagesOf } from './dist.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Matters of spelling that a compressor decides, equal to a browser.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // An id may begin with a digit, as the name of a source does.
    'valid-id': ['error', { relaxed: true }],
    // A title may be as long as the finding it states.
    'long-title': 'off',
  },
});

test('every page is valid HTML, without a remark of ours to ourselves', { timeout: 300_000 }, async () => {
  const faults: string[] = [];
  for (const page of pagesOf(DIST)) {
    const remark = /<!--[\s\S]{0,60}/.exec(page.html)?.[0];
    if (remark !== undefined) faults.push(`${page.file}: ${remark}`);
    const report = await validator.validateString(page.html, page.file);
    for (const { messages } of report.results)
      for (const { ruleId, message, line, column } of messages)
        faults.push(`${page.file}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(faults).toEqual([]);
});
