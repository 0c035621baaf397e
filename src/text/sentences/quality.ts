import type { Dataset, Observation, Target } from '../../data/dataset.ts';
import { parsePeriod } from '../../data/period.ts';
import type { Doubt, Upkeep } from '../../data/rules.ts';
import type { Rhythm } from '../../stats/rhythm.ts';
import { due, period } from '../dates.ts';
import { figureText, valueText } from '../figures.ts';
import type { Lang } from '../lang.ts';
import { nameOf } from '../names.ts';
import { whole } from '../numbers.ts';
import { qualityWords } from '../words/quality.ts';

type Figure = Observation | Target;
type Rule = Doubt | Upkeep;

const isTarget = (row: Figure): row is Target => 'due' in row;

/** When a figure holds, or a target is due: "Juni 2024", "tenggat akhir 2025". */
export const momentText = (lang: Lang, row: Figure): string =>
  isTarget(row) ? qualityWords(lang).due(due(lang, row.due)) : period(lang, row.period);

/** "Cakupan, Juni 2024": what a figure measures, and when. */
export const measureText = (lang: Lang, { indicators }: Dataset, row: Figure): string => {
  const indicator = indicators.get(row.indicator);
  return [indicator && nameOf(lang, indicator), momentText(lang, row)].filter(Boolean).join(', ');
};

/** The name of a figure's basis; undefined where it has none. */
export const basisName = (lang: Lang, { bases }: Dataset, { basis }: Figure): string | undefined => {
  const found = bases.get(basis ?? '');
  return found && nameOf(lang, found);
};

/** A figure that another is held against, with what differs: its indicator, its moment, its basis. */
export function besideText(lang: Lang, dataset: Dataset, row: Figure, other: Figure): string {
  const indicator = dataset.indicators.get(other.indicator);
  const isSameMoment = !isTarget(row) && !isTarget(other) && row.period.text === other.period.text;
  return [
    figureText(lang, dataset, other),
    other.indicator !== row.indicator && indicator ? nameOf(lang, indicator) : undefined,
    isSameMoment ? undefined : momentText(lang, other),
    other.basis === row.basis ? undefined : basisName(lang, dataset, other),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** What the rows beside it make of a figure; undefined where they make nothing of it. */
export function computedText(
  lang: Lang,
  dataset: Dataset,
  rule: Rule,
  { indicator }: Figure,
  value: number | undefined,
): string | undefined {
  const said: Partial<Record<Rule, (figure: string) => string>> = qualityWords(lang).computed;
  return value === undefined ? undefined : said[rule]?.(valueText(lang, dataset, indicator, value));
}

/** What else is known of a doubted row: when its source was published, when a target was set. */
export function contextText(lang: Lang, dataset: Dataset, rule: Rule, row: Figure): string | undefined {
  const words = qualityWords(lang);
  if (rule === 'later-than-source') {
    const published = dataset.sources.get(row.source)?.published;
    return published && words.published(period(lang, published));
  }
  return rule === 'due-before-set' && isTarget(row) && row.setOn
    ? words.setOn(period(lang, row.setOn))
    : undefined;
}

/** When figures of a family last came, and from when on they are overdue. */
export function rhythmText(lang: Lang, { family, newest, pause, overdueFrom }: Rhythm): string {
  const words = qualityWords(lang);
  const day = parsePeriod(overdueFrom);
  return words.rhythm(
    words.family[family],
    period(lang, newest),
    whole(lang, pause),
    day ? period(lang, day) : overdueFrom,
  );
}
