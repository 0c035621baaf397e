import { both } from '../both.ts';
import type { Observation } from '../dataset.ts';
import { periodPosition } from '../period.ts';
import type { RegionDoubter, Review } from './doubter.ts';

/** By how much, as a part, a rounded count ("about") may be more than the survey's. */
export const ROUNDED = 0.05;

/**
 * A count of more people than work there. Participants are held against the employed people of the survey nearest in
 * time, and those who could be participants, once were or no longer are against its labour force; a regency, which the
 * survey does not tell, against its province. Counts by branch are of workers who live elsewhere.
 */
export const countOverEmployed: RegionDoubter = (dataset) => (region, tell) => {
  for (const { code, group, unit } of dataset.indicators.values()) {
    if (group !== 'participants' || unit !== 'persons') continue;
    const rows = dataset.series(region, code);
    if (rows.length === 0) continue;
    const [employed, force] = ['employed', 'labour_force'].map((indicator) => {
      const survey = surveyOf(dataset, region, indicator);
      // Not more than the least of the survey is not more than any of it: most counts need no search.
      return { survey, least: survey.reduce((least, { value }) => Math.min(least, value), Infinity) };
    });
    for (const row of rows) {
      if (row.basis === 'branch' || row.qualifier === 'under') continue;
      const isActive = code.startsWith('protected_') && row.basis !== 'registered';
      const of = isActive ? employed : force;
      if (!of || row.value <= of.least) continue;
      const survey = nearest(of.survey, row);
      if (!survey) continue;
      if (row.value <= survey.value * (row.qualifier === 'about' ? 1 + ROUNDED : 1)) continue;
      tell(row, 'value', String(row.value), {
        rule: 'count-over-employed',
        expected: both(`paling besar ${survey.value}`, `at most ${survey.value}`),
        mend: isActive
          ? both(
              `periksa angkanya: yang bekerja di sana pada ${survey.period.text} hanya ${survey.value} orang`,
              `check the figure: only ${survey.value} people worked there in ${survey.period.text}`,
            )
          : both(
              `periksa angkanya: angkatan kerja di sana pada ${survey.period.text} hanya ${survey.value} orang`,
              `check the figure: the labour force there was only ${survey.value} people in ${survey.period.text}`,
            ),
        beside: [survey],
      });
    }
  }
};

/** The survey's figures of a region or, where it has none, of its province. */
function surveyOf(dataset: Review, region: string, indicator: string): readonly Observation[] {
  const own = dataset.series(region, indicator);
  const { level, parent } = dataset.regions.get(region) ?? {};
  return own.length > 0 || level !== 'regency' || parent === undefined
    ? own
    : dataset.series(parent, indicator);
}

/** Of the two figures nearest in time the greater one, so that a mistyped survey makes no count of its region too many. */
function nearest(survey: readonly Observation[], row: Observation): Observation | undefined {
  const at = periodPosition(row.period);
  const distance = ({ period }: Observation): number => Math.abs(periodPosition(period) - at);
  const [first, second] = survey.toSorted((a, b) => distance(a) - distance(b));
  return first && second && second.value > first.value ? second : first;
}
