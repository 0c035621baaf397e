import type { Dataset, Observation, Target, Unit } from '../data/dataset.ts';
import type { Lang } from './lang.ts';
import { percent, qualified, rupiah, whole } from './numbers.ts';

const UNITS: Record<Unit, (lang: Lang, value: number) => string> = {
  percent,
  persons: whole,
  rupiah,
  claims: whole,
  villages: whole,
};

/** The value of an observation or a target in the unit of its indicator, with its qualifier: "about 117,000". */
export function figureText(lang: Lang, { indicators }: Dataset, row: Observation | Target): string {
  const unit = indicators.get(row.indicator)?.unit ?? 'persons';
  return qualified(lang, 'qualifier' in row ? row.qualifier : undefined, UNITS[unit](lang, row.value));
}
