import type { Dataset, Observation, Target } from '../../data/dataset.ts';
import type { Period } from '../../data/period.ts';
import { type Alternative, type ToGoRange, toGoRange } from '../../stats/alternatives.ts';
import type { ComparableFigure } from '../../stats/comparable.ts';
import type { Measure } from '../../stats/measure.ts';
import { isPaceTelling, isStart, type Progress } from '../../stats/promise.ts';
import { directionOf } from '../../stats/rounded-to.ts';
import type { ClosedGap, SegmentChange } from '../../stats/segment-change.ts';
import type { WhatItTakes } from '../../stats/what-it-takes.ts';
import { byDue, during, month, period } from '../dates.ts';
import { inLang, type Lang } from '../lang.ts';
import { nameOf } from '../names.ts';
import { computedPercent, decimal, percent, qualified, signed, whole } from '../numbers.ts';
import { type Piece, pieces } from '../pieces.ts';
import { sentenceCase } from '../sentence-case.ts';
import { takesWords } from '../words/what-it-takes.ts';
import { daysText, distanceText, measureFigure, measureText } from './promise.ts';
import { basisText, shareText } from './region.ts';

/** What a figure in a sentence is taken from: a committed row, or a computed figure. */
export type Traced = Observation | Target | ComparableFigure;
/** A sentence whose figures lead to where they come from. */
export type Sentence = readonly Piece<Traced>[];

const tracedOf = (measure: Measure): Traced => (measure.family === 'reported' ? measure.row : measure.figure);

/** A number of people, which may rest on rounded figures: "sekitar 680.030". */
export const peopleText = (lang: Lang, people: number, approximate: boolean): string =>
  qualified(lang, approximate ? 'about' : undefined, whole(lang, people));

/**
 * How many people a promise takes, from the least to the most where figures contradict each other: "about 23,416,300 to
 * 28,496,619". Undefined where nobody is still to be protected or nobody knows how many, and where they were promised.
 */
export function toGoText(
  lang: Lang,
  { toGo, unit, approximate }: Pick<Progress, 'toGo' | 'unit' | 'approximate'>,
  range: ToGoRange | undefined,
): string | undefined {
  if (toGo === undefined || toGo === 0 || unit === 'persons') return undefined;
  if (!range) return peopleText(lang, toGo, approximate);
  const least = peopleText(lang, range.low, range.approximate);
  return `${least} ${inLang(lang, 'sampai', 'to')} ${whole(lang, range.high)}`;
}

/** What a promise takes, as a title: "153,413 more people were needed for 55%". */
export function takesHeadline(lang: Lang, { target, toGo, passed, approximate, verdict }: Progress): string {
  const words = takesWords(lang);
  const goal = percent(lang, target.value);
  if (verdict.status === 'achieved') return words.reached(goal);
  if (toGo === undefined) return words.peopleUnknown(goal);
  if (toGo === 0) return words.above(goal);
  const people = peopleText(lang, toGo, approximate);
  const title = passed ? words.peopleThen(people, goal) : words.people(people, goal);
  return sentenceCase(title);
}

/** What was promised, by when, on which figure. */
function promisedSentence(lang: Lang, dataset: Dataset, progress: Progress): Sentence {
  const words = takesWords(lang);
  const { target, measure } = progress;
  const basis = target.basis === undefined ? undefined : dataset.bases.get(target.basis);
  // The day both were told is told once.
  const told = measure && measure.point.period.text === target.setOn?.text ? measureFigure : measureText;
  const from =
    measure && isStart(progress) ? { text: told(lang, dataset, measure), of: tracedOf(measure) } : '';
  const { setOn } = target;
  const template = !setOn ? words.promised : from === '' ? words.promisedSet : words.promisedFrom;
  return pieces<Traced>(template, {
    goal: { text: percent(lang, target.value), of: target },
    of: basis ? words.of(nameOf(lang, basis)) : '',
    is: progress.passed ? 'was' : 'is',
    due: byDue(lang, target.due),
    set: setOn ? during(lang, setOn) : '',
    from,
  });
}

/** The figure that a promise is held against, where it is not the one it was set on, told already. */
function heldSentence(lang: Lang, dataset: Dataset, progress: Progress): Sentence | undefined {
  const words = takesWords(lang);
  const { measure, target } = progress;
  // Of a passed one the outcome says so.
  if (!measure) return progress.passed ? undefined : [words.notHeld];
  if (isStart(progress) && target.setOn) return undefined;
  return pieces<Traced>(measure.basisStated ? words.heldAgainst : words.heldBeside, {
    figure: { text: measureText(lang, dataset, measure), of: tracedOf(measure) },
  });
}

/** What became of a promise by its date, or where its pace leads. */
function outcomeSentences(lang: Lang, dataset: Dataset, progress: Progress): readonly Sentence[] {
  const words = takesWords(lang);
  const { measure, verdict, passed, daysLeft, projected, gap, unit, nearest, reachedLater } = progress;
  const figure = measure && { text: measureText(lang, dataset, measure), of: tracedOf(measure) };
  if (verdict.status === 'achieved' && figure) return [pieces<Traced>(words.achieved, { figure })];
  if (!passed) {
    const left = daysLeft === undefined ? [] : [[words.due(daysText(lang, daysLeft))]];
    if (!measure?.basisStated) return left;
    return [
      ...left,
      [projected === undefined ? words.leadsNowhere : words.leads(computedPercent(lang, projected))],
    ];
  }
  const later: readonly Sentence[] = reachedLater
    ? [pieces<Traced>(words.later, { when: during(lang, reachedLater.period) })]
    : [];
  if (verdict.status === 'missed' && figure && gap !== undefined)
    return [pieces<Traced>(words.missed(distanceText(lang, unit, gap)), { figure }), ...later];
  if (!nearest) return [[measure ? words.open : words.openNone], ...later];
  const told = pieces<Traced>(words.openNearest, {
    nearest: { text: shareText(lang, nearest), of: nearest.total },
    when: period(lang, nearest.period),
    basis: basisText(lang, dataset, nearest),
  });
  return [told, ...later];
}

/** The pace that was or is needed, and the one made. */
function paceSentences(lang: Lang, progress: Progress): readonly Sentence[] {
  const words = takesWords(lang);
  const { measure, verdict, passed } = progress;
  if (!measure || verdict.needed === undefined || !isPaceTelling(progress)) return [];
  const needed = (passed ? words.paceNeededThen : words.paceNeeded)(decimal(lang, verdict.needed, 1));
  return [
    pieces<Traced>(needed, { since: period(lang, measure.point.period) }),
    ...(verdict.made === undefined || passed ? [] : [[words.paceMade(signed(lang, verdict.made))]]),
  ];
}

/** How the people are counted: the base and where it comes from, and what they are a month. */
function peopleSentences(lang: Lang, progress: Progress, asOf: Period): readonly Sentence[] {
  const words = takesWords(lang);
  const { measure, toGo, toGoPerMonth, paceFromNow, passed, approximate } = progress;
  if (!measure || toGo === 0) return [];
  const { base, baseOrigin } = measure;
  if (base === undefined || !baseOrigin) return [[words.noBase]];
  if (toGo === undefined) return [[words.contradicts]];
  const number = whole(lang, base);
  const statement = measure.family === 'reported' ? measure.statement : undefined;
  const count = statement?.count;
  const told = (template: string): Sentence =>
    pieces<Traced>(template, {
      base:
        measure.baseRow && baseOrigin !== 'another-source'
          ? { text: number, of: tracedOf(measure) }
          : measure.family === 'comparable'
            ? { text: number, of: measure.figure }
            : number,
      count: count && statement ? { text: whole(lang, count.value), of: statement.total } : '',
      share: statement ? { text: percent(lang, statement.total.value), of: statement.total } : '',
    });
  const template = {
    implied: words.baseImplied,
    stated: words.baseStated,
    'another-source': words.baseOther,
    survey: words.baseSurvey,
  }[baseOrigin];
  const since = month(lang, asOf);
  const each = toGoPerMonth !== undefined && peopleText(lang, toGoPerMonth, approximate);
  // The pace told above is from the figure on, the people from now on: what they are in points is told beside them.
  const monthly = passed
    ? words.passed
    : each &&
      (paceFromNow === undefined
        ? words.perMonth(each, since)
        : words.perMonthFromNow(each, since, decimal(lang, paceFromNow, 1)));
  // A base of another source is told last: its citation follows.
  const rest = monthly ? [[monthly]] : [];
  return baseOrigin === 'another-source' ? [...rest, told(template)] : [told(template), ...rest];
}

/** Everything that is said of a region's promise, in the order it is read. */
export function promiseSentences(
  lang: Lang,
  dataset: Dataset,
  progress: Progress,
  asOf: Period,
): { readonly promise: readonly Sentence[]; readonly people: readonly Sentence[] } {
  const held = heldSentence(lang, dataset, progress);
  return {
    promise: [
      promisedSentence(lang, dataset, progress),
      ...(held && progress.verdict.status !== 'missed' && progress.verdict.status !== 'achieved'
        ? [held]
        : []),
      ...paceSentences(lang, progress),
      ...outcomeSentences(lang, dataset, progress),
    ],
    people: peopleSentences(lang, progress, asOf),
  };
}

/** The people that a promise takes by the least and by the most; undefined where there is only one figure. */
export function rangeSentence(lang: Lang, { alternatives, range }: WhatItTakes): string | undefined {
  const words = takesWords(lang);
  if (alternatives.length === 0) return undefined;
  if (!range) return words.noRange;
  return rangeText(lang, range);
}

const rangeText = (lang: Lang, { low, high, approximate }: ToGoRange): string =>
  sentenceCase(takesWords(lang).range(peopleText(lang, low, approximate), whole(lang, high)));

/**
 * What other sources give for about the same time, and what the promise takes by the least and by the most: where there
 * is no room for a table. Empty where there is only one figure.
 */
export function otherFiguresText(lang: Lang, dataset: Dataset, all: readonly Alternative[]): string {
  const others = all.filter(({ chosen }) => !chosen);
  if (others.length === 0) return '';
  const words = takesWords(lang);
  const range = toGoRange(all);
  const said = words.others(others.map(({ measure }) => measureText(lang, dataset, measure)).join('; '));
  return `${said} ${range ? rangeText(lang, range) : words.noRange}`;
}

/** How a comparable figure moved, as a title. */
export function changeHeadline(lang: Lang, { from, to, points }: SegmentChange): string {
  const words = takesWords(lang);
  const years = [String(from), String(to)] as const;
  if (directionOf(points) === 0) return words.changeFlat(...years);
  const moved = decimal(lang, Math.abs(points), 1);
  return points > 0 ? words.changeRose(...years, moved) : words.changeFell(...years, moved);
}

/** What closing the informal gap would do. */
export const closedSentence = (lang: Lang, closed: ClosedGap): Sentence =>
  pieces<Traced>(takesWords(lang).closed, {
    informal: { text: computedPercent(lang, closed.informal.share), of: closed.informal },
    formal: { text: computedPercent(lang, closed.formal.share), of: closed.formal },
    people: whole(lang, closed.persons),
    after: computedPercent(lang, closed.share),
    before: { text: computedPercent(lang, closed.total.share), of: closed.total },
  });
