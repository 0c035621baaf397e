import type { Dataset, Observation, Region } from '../../data/dataset.ts';
import { caveatsOf } from '../../stats/caveats.ts';
import { splitYears } from '../../stats/former.ts';
import { inLang, type Lang } from '../lang.ts';
import { chartWords } from '../words/chart-tools.ts';

/**
 * What has to be said beside a chart of all regions: the caveats of the country's figures, and what the asterisk of a
 * former region means.
 * @param inputs The rows that the country's figures are made of
 * @param units The regions that the chart draws
 */
export const chartNotes = (
  lang: Lang,
  dataset: Dataset,
  inputs: readonly Observation[],
  units: readonly Region[],
): readonly string[] => [
  ...caveatsOf(dataset, inputs).map(({ textId, textEn }) => inLang(lang, textId, textEn)),
  ...splitYears(units).map((year) => chartWords(lang).former(String(year))),
];
