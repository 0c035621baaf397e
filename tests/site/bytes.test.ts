import { expect, test } from 'vitest';
import { budgetOf, SCRIPT_BUDGET } from '../../scripts/bench/budgets.ts';
import { pageWeight, scriptWeight } from '../../scripts/bench/page-weight.ts';
import { ADDRESS, addressOfFile, DIST, filesOf } from './dist.ts';

/** What fits when it is compressed a little fits when it is compressed well, which takes ten times as long. */
const QUICK = 9;

const pages = filesOf(DIST).filter((file) => file.endsWith('.html'));

test('every page that has a budget keeps it', () => {
  const over = pages.flatMap((file) => {
    const budget = budgetOf(addressOfFile(file));
    if (budget === undefined) return [];
    if (pageWeight(DIST, file, ADDRESS.base, QUICK).total <= budget) return [];
    const { total } = pageWeight(DIST, file, ADDRESS.base);
    return total > budget ? [`${file}: ${total} of ${budget} bytes`] : [];
  });
  expect(over).toEqual([]);
});

test('no page brings more JavaScript than it may', () => {
  const over = pages.flatMap((file) => {
    if (scriptWeight(DIST, file, ADDRESS.base, QUICK) <= SCRIPT_BUDGET) return [];
    const bytes = scriptWeight(DIST, file, ADDRESS.base);
    return bytes > SCRIPT_BUDGET ? [`${file}: ${bytes} of ${SCRIPT_BUDGET} bytes`] : [];
  });
  expect(over).toEqual([]);
});
