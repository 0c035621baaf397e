import { isBasisStated } from '../basis-stated.ts';
import { both } from '../both.ts';
import { periodEnd, periodStart } from '../period.ts';
import type { Doubter } from './doubter.ts';

/**
 * A promise that says what its 100 percent is, in a region whose figures of the same indicator are all told of another:
 * nothing tells how far it has come. Figures that do not say what their base is are no answer either way.
 */
export const promiseOnOtherBasis: Doubter = (dataset, tell) => {
  for (const target of dataset.targets) {
    if (target.basis === undefined || !isBasisStated(dataset, target)) continue;
    if (dataset.indicators.get(target.indicator)?.unit !== 'percent') continue;
    const rows = dataset
      .series(target.region, target.indicator)
      .filter(({ confidence }) => confidence !== 'low');
    const stated = rows.filter((row) => isBasisStated(dataset, row));
    const newest = stated.at(-1);
    if (!newest || rows.some(({ basis }) => basis === target.basis)) continue;
    const others = [...new Set(stated.map(({ basis }) => basis))].join(', ');
    tell(target, 'basis', target.basis, {
      rule: 'promise-other-basis',
      expected: both(`dasar hitungan angkanya: ${others}`, `the basis of the figures: ${others}`),
      mend: both(
        `periksa dasar hitungan target, atau tambahkan angka atas dasar ${target.basis}; yang ada: ${others}`,
        `check the basis of the target, or add a figure on the basis ${target.basis}; there are: ${others}`,
      ),
      beside: [newest],
    });
  }
};

/** A promise whose date had passed before it was made: one of the two dates is wrong. */
export const dueBeforeSet: Doubter = ({ targets }, tell) => {
  for (const target of targets) {
    const { due, setOn } = target;
    if (!setOn || periodEnd(due) >= periodStart(setOn)) continue;
    tell(target, 'due', due.text, {
      rule: 'due-before-set',
      expected: both(`${setOn.text} atau sesudahnya`, `${setOn.text} or later`),
      mend: both(
        `periksa tanggalnya: target jatuh tempo sebelum ditetapkan, ${setOn.text}`,
        `check the dates: the target was due before it was set, ${setOn.text}`,
      ),
    });
  }
};
