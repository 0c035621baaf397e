import { expect, test } from 'vitest';
import { budgetOf, SCRIPT_BUDGET } from '../../scripts/bench/budgets.ts';
import { pageWeight } from '../../scripts/bench/page-weight.ts';
import { ADDRESS, addressOfFile, DIST, filesOf } from './dist.ts';

test('every page stays within its bytes', () => {
  const pages = filesOf(DIST).filter((file) => file.endsWith('.html'));
  const over = pages.flatMap((file) => {
    const { total, js } = pageWeight(DIST, file, ADDRESS.base);
    const budget = budgetOf(addressOfFile(file)) ?? Number.POSITIVE_INFINITY;
    return [
      ...(total > budget ? [`${file}: ${total} of ${budget} bytes`] : []),
      ...(js > SCRIPT_BUDGET ? [`${file}: ${js} of ${SCRIPT_BUDGET} bytes of scripts`] : []),
    ];
  });
  expect(over).toEqual([]);
});
