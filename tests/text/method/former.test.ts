import { expect, test } from 'vitest';
import { mergedExample } from '../../../src/stats/examples.ts';
import { mergedFinding } from '../../../src/text/sentences/method/former.ts';
import { real, stats } from '../../stats/real.ts';
import { found } from './examples.ts';

test('the careless division of the old Papua Barat is told', () => {
  expect(mergedFinding('en', found(mergedExample(real, stats)))).toContain('107%');
  expect(mergedFinding('id', found(mergedExample(real, stats)))).toContain('107%');
});
