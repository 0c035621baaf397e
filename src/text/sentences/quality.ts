import type { Dataset, Observation, Target } from '../../data/dataset.ts';
import { comparePeriods, type Period, parsePeriod } from '../../data/period.ts';
import type { Doubt, Upkeep } from '../../data/rules.ts';
import { expectedOf } from '../../stats/doubted.ts';
import type { Rhythm } from '../../stats/rhythm.ts';
import type { Use } from '../../stats/uses.ts';
import { due, period } from '../dates.ts';
import { figureText, valueText } from '../figures.ts';
import type { Lang } from '../lang.ts';
import { listOf, nameOf } from '../names.ts';
import { whole } from '../numbers.ts';
import { the } from '../the.ts';
import { qualityWords } from '../words/quality.ts';
import { compilerNote, type NoteText } from './compiler-note.ts';

type Figure = Observation | Target;
type Rule = Doubt | Upkeep;
/** What gives figures their names. */
type Named = Pick<Dataset, 'indicators' | 'bases'>;

/** How far a figure is from what it is held against. */
interface PeopleApart {
  readonly rule: Rule;
  /** Persons. */
  readonly people: number;
  /** Persons that a share is of; undefined for a count. */
  readonly base: number | undefined;
  /** What the rule makes of the figure; undefined where it is held against a printed one. */
  readonly computed: number | undefined;
}

const isTarget = (row: Figure): row is Target => 'due' in row;

/** When a figure holds, or a target is due: "Juni 2024", "tenggat akhir 2025". */
export const momentText = (lang: Lang, row: Figure): string =>
  isTarget(row) ? qualityWords(lang).due(due(lang, row.due)) : period(lang, row.period);

/** What is noted beside a figure or a target, with whose note it is and, where it is not the page's, its language. */
export function noteOf(lang: Lang, row: Figure): (NoteText & { readonly label: string }) | undefined {
  const note =
    row.note === undefined ? undefined : compilerNote(lang, row.note, isTarget(row) ? undefined : row.period);
  if (!note) return undefined;
  const words = qualityWords(lang);
  const on = (isTarget(row) ? words.noteOnTarget : words.noteOnFigure)(momentText(lang, row));
  return { ...note, label: note.lang === lang ? words.ownNote(on) : words.note(on) };
}

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

/** Rules whose computed value is an estimate, and no figure that somebody counted. */
const ESTIMATING: readonly Rule[] = ['jump', 'digit-slip'];

/** People to three digits: what is estimated is not known to one person. */
export const about = (lang: Lang, people: number): string => whole(lang, Number(people.toPrecision(3)));

/** What the rows beside it make of a figure; undefined where they make nothing of it. */
export function computedText(
  lang: Lang,
  dataset: Dataset,
  rule: Rule,
  { indicator }: Figure,
  value: number | undefined,
): string | undefined {
  const said: Partial<Record<Rule, (figure: string) => string>> = qualityWords(lang).computed;
  if (value === undefined) return undefined;
  const isRough = ESTIMATING.includes(rule) && dataset.indicators.get(indicator)?.unit === 'persons';
  return said[rule]?.(isRough ? about(lang, value) : valueText(lang, dataset, indicator, value));
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

/**
 * When figures of a family last came, and from when on they are overdue.
 * @param told the newest moment that the tables themselves know of, that of a release: pages have no clock
 */
export function rhythmText(
  lang: Lang,
  { family, newest, pause, overdueFrom }: Rhythm,
  told?: Period,
): string {
  const words = qualityWords(lang);
  const day = parsePeriod(overdueFrom);
  const parts = [
    words.family[family],
    period(lang, newest),
    whole(lang, pause),
    day ? period(lang, day) : overdueFrom,
  ] as const;
  // A release of a month may have come on any day of it: as texts, its first day is not passed by the month alone.
  const isOverdue = told !== undefined && told.text > overdueFrom;
  return isOverdue ? words.overdue(...parts, period(lang, told)) : words.rhythm(...parts);
}

/**
 * What of the site rests on some rows: "Used by the main figure of Aceh and the targets of Aceh, end of 2025 and end of
 * 2026." Undefined where nothing does.
 */
export function usesSentence(lang: Lang, uses: readonly Use[]): string | undefined {
  const words = qualityWords(lang);
  const each = [...Map.groupBy(uses, ({ kind, region }) => `${kind} ${region.code}`).values()].flatMap(
    ([first, ...more]) => (first ? [[first, ...more] as const] : []),
  );
  const say: Record<Use['kind'], (region: string, dates: string) => string> = {
    headline: words.headline,
    comparable: words.comparable,
    promise: words.promise,
  };
  const datesOf = (use: Use): readonly string[] => {
    if (use.kind === 'comparable') return use.years.map(String);
    return use.kind === 'promise' ? [due(lang, use.progress.target.due)] : [];
  };
  const texts = each.map((all) =>
    say[all[0].kind](nameOf(lang, all[0].region), listOf(lang, [...new Set(all.flatMap(datesOf))])),
  );
  return texts.length === 0 ? undefined : words.usedBy(texts.join('; '));
}

/** Two figures of one series, the earlier first: the one that is doubted may be either. */
export const byTime = (a: Figure, b: Figure): readonly [Figure, Figure] =>
  !isTarget(a) && !isTarget(b) && comparePeriods(a.period, b.period) > 0 ? [b, a] : [a, b];

/** "Participants fell from 144,916 (2024) to 93,000 (2025)." Two figures of one series, the earlier first. */
export function stepSentence(lang: Lang, dataset: Dataset, from: Figure, to: Figure): string {
  const words = qualityWords(lang);
  const indicator = dataset.indicators.get(to.indicator);
  const figure = (row: Figure): string => words.at(figureText(lang, dataset, row), momentText(lang, row));
  const say = to.value < from.value ? words.fell : words.rose;
  return say(indicator ? nameOf(lang, indicator) : to.indicator, figure(from), figure(to));
}

/**
 * How many people lie between a figure and what it would be, said of the one that they are counted from: the other
 * figure, an estimate, or the people that a share is of.
 */
export function peopleSentence(
  lang: Lang,
  dataset: Dataset,
  row: Figure,
  { rule, people, base, computed }: PeopleApart,
): string {
  const words = qualityWords(lang);
  if (base !== undefined) {
    const basis = basisName(lang, dataset, row) ?? words.workers;
    return words.shareOfPeople(about(lang, people), whole(lang, base), basis);
  }
  return computed !== undefined && ESTIMATING.includes(rule)
    ? words.peopleFromEstimate(about(lang, people))
    : words.people(whole(lang, people));
}

/** A figure that is odd, and what the rule holds it against. */
export interface OddFigure {
  readonly rule: Rule;
  readonly row: Figure;
  /** In the order they are read. */
  readonly beside: readonly Figure[];
  /** What the rule makes of it, in its own unit. */
  readonly computed: number | undefined;
}

/**
 * What is odd about a figure, in words that follow it: "looks too low beside 76.11% (2024)". A jump says which way;
 * other rules what does not fit.
 */
function oddClause(lang: Lang, dataset: Named, { rule, row, beside, computed }: OddFigure): string {
  const words = qualityWords(lang);
  const expected = expectedOf({ row, beside, computed });
  if (rule === 'jump' && expected !== undefined) {
    const say = row.value > expected ? words.looksHigh : words.looksLow;
    const figures = beside.map((other) =>
      words.at(figureText(lang, dataset, other), momentText(lang, other)),
    );
    return say(listOf(lang, figures));
  }
  const odd: Partial<Record<Rule, string>> = words.odd;
  return odd[rule] ?? words.rules[rule].short;
}

/** What is odd about a figure as a sentence in three parts: what it measures, the figure, what is odd about it. */
export function oddParts(lang: Lang, dataset: Named, odd: OddFigure): readonly [string, string, string] {
  const words = qualityWords(lang);
  const { rule, row } = odd;
  const indicator = dataset.indicators.get(row.indicator);
  const named = `${indicator ? nameOf(lang, indicator) : row.indicator}, `;
  return [
    isTarget(row) ? words.target(named) : named,
    figureText(lang, dataset, row),
    `${words.at('', momentText(lang, row))}${rule === 'jump' ? ' ' : ': '}${oddClause(lang, dataset, odd)}.`,
  ];
}

/** The same as one text: "Coverage of all workers, 60.06% (31 August 2025) looks too low beside 76.11% (2024)." */
export const oddSentence = (lang: Lang, dataset: Named, odd: OddFigure): string =>
  oddParts(lang, dataset, odd).join('');

/** The same beside a figure that is shown: of that it says only what is odd, another is named. */
export const markSentence = (lang: Lang, dataset: Named, odd: OddFigure, shown: Figure): string =>
  odd.row === shown
    ? qualityWords(lang).marked(oddClause(lang, dataset, odd))
    : oddSentence(lang, dataset, odd);

/** "The comparable figures of 2022 and 2024 rest on numbers that we doubt." Undefined where none does. */
export const yearsSentence = (lang: Lang, years: readonly number[]): string | undefined =>
  years.length === 0
    ? undefined
    : qualityWords(lang).markedYears(listOf(lang, [...new Set(years)].toSorted((a, b) => a - b).map(String)));

/** "The 2025 figures for Bengkulu and Papua (old borders) rest on numbers that we doubt." Undefined where none does. */
export const doubtedUnitsSentence = (
  lang: Lang,
  year: number,
  names: readonly string[],
): string | undefined =>
  names.length === 0
    ? undefined
    : qualityWords(lang).markedUnits(String(year), listOf(lang, lang === 'en' ? names.map(the) : names));

/** What is doubted on a page: "We doubt 3 figures and 1 target". */
export function doubtsText(
  lang: Lang,
  { figures, targets }: { readonly figures: number; readonly targets: number },
): string {
  const words = qualityWords(lang);
  const parts = [
    ...(figures > 0 ? [words.figures(whole(lang, figures))] : []),
    ...(targets > 0 ? [words.targets(whole(lang, targets))] : []),
  ];
  return words.onPage(listOf(lang, parts));
}
