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
export function figureText(
  lang: Lang,
  dataset: Pick<Dataset, 'indicators'>,
  row: Observation | Target,
): string {
  const text = valueText(lang, dataset, row.indicator, row.value);
  return qualified(lang, 'qualifier' in row ? row.qualifier : undefined, text);
}

/** A value in the unit of an indicator: "43.31%", "117,000". */
export const valueText = (
  lang: Lang,
  { indicators }: Pick<Dataset, 'indicators'>,
  indicator: string,
  value: number,
): string => UNITS[indicators.get(indicator)?.unit ?? 'persons'](lang, value);
