import { BASIS_MISSING, needsBasis } from '../basis-rule.ts';
import { both } from '../both.ts';
import type { Observation } from '../dataset.ts';
import type { Rows, Tell } from './identity.ts';

export function sharesSayTheirBasis({ indicators, observations, targets }: Rows, tell: Tell): void {
  const shares = new Set(indicators.filter(needsBasis).map(({ code }) => code));
  const isMissing = ({ basis, indicator }: Pick<Observation, 'basis' | 'indicator'>): boolean =>
    basis === undefined && shares.has(indicator);
  for (const { at } of observations.where(['indicator', 'basis'], isMissing))
    tell(at, 'basis', '', BASIS_MISSING);
  for (const { at } of targets.filter(isMissing)) tell(at, 'basis', '', BASIS_MISSING);
}

export function targetsPromiseSomething({ targets }: Rows, tell: Tell): void {
  for (const { at, value } of targets.filter((target) => target.value === 0)) {
    tell(at, 'value', String(value), {
      rule: 'target-of-nothing',
      expected: both('lebih dari 0', 'more than 0'),
      mend: both(
        'periksa angkanya di sumber; jika sumber tidak menyebut target, hapus barisnya',
        'check the figure with the source; where that names no target, delete the row',
      ),
    });
  }
}
