import { both } from './both.ts';
import type { Mistake } from './problem.ts';
import type { Row } from './table.ts';
import type { tables } from './tables.ts';

/** Whether figures of an indicator mean nothing without what their 100 percent is. */
export const needsBasis = ({ group, unit }: Pick<Row<typeof tables.indicators>, 'group' | 'unit'>): boolean =>
  group === 'coverage' && unit === 'percent';

/** What is told of such a figure that does not say it. */
export const BASIS_MISSING: Mistake = {
  rule: 'basis',
  expected: both('siapa yang menjadi 100 persen', 'what 100 percent is'),
  mend: both(
    'tulis siapa yang menjadi 100 persen, seperti eligible atau employed, atau unstated jika sumber tidak menyebutnya',
    'write what 100 percent is, such as eligible or employed, or unstated where the source does not say',
  ),
};
