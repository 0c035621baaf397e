import type { Basis, Dataset, Indicator } from '../../data/dataset.ts';
import type { BesideProvince } from '../../stats/beside-province.ts';
import type { Regency } from '../../stats/regency.ts';
import type { Statement } from '../../stats/reported.ts';
import { roundedTo } from '../../stats/rounded-to.ts';
import { month, period } from '../dates.ts';
import { figureText } from '../figures.ts';
import type { Lang } from '../lang.ts';
import { nameOf } from '../names.ts';
import { decimal, whole } from '../numbers.ts';
import { publisherOf } from '../publisher.ts';
import { sentenceCase, withinSentence } from '../sentence-case.ts';
import { regencyWords } from '../words/regency.ts';
import { countSentence, hundredFinding, shareText } from './region.ts';

type Names = Pick<Dataset, 'bases' | 'indicators'>;

const names = new WeakMap<Regency, Names>();

/** The bases and indicators that a regency's rows name, as sentences ask for them. */
export function namesOf(regency: Regency): Names {
  const before = names.get(regency);
  if (before) return before;
  const made = {
    bases: new Map<string, Basis>(Object.entries(regency.bases)),
    indicators: new Map<string, Indicator>(Object.entries(regency.indicators)),
  };
  names.set(regency, made);
  return made;
}

/** Shares that a trend may draw: not those that count inactive participants. */
export const drawnStatements = ({ statements }: Regency): readonly Statement[] =>
  statements.filter(({ total }) => total.basis !== 'registered');

/** Whether there is a trend to draw: shares of two moments. */
export function hasRegencyTrend(regency: Regency): boolean {
  const drawn = drawnStatements(regency);
  return drawn.some(({ period: { text } }) => text !== drawn[0]?.period.text);
}

/** How the reported shares moved, or that no line joins them: the title of the trend. */
export function regencyFinding(lang: Lang, regency: Regency): string {
  const words = regencyWords(lang).trend;
  const said = (statement: Statement): string =>
    `${shareText(lang, statement)} (${month(lang, statement.period)})`;
  const { move } = regency;
  if (move) {
    const [from, to] = [said(move.first), said(move.last)];
    const turn = move.turn && said(move.turn);
    if (move.kind === 'rose-then-fell' && turn) return words.roseThenFell(from, turn, to);
    if (move.kind === 'fell-then-rose' && turn) return words.fellThenRose(from, turn, to);
    if (move.kind === 'rose') return words.rose(from, to);
    return move.kind === 'fell' ? words.fell(from, to) : words.flat(from, to);
  }
  const shares = drawnStatements(regency).toSorted((a, b) => a.total.value - b.total.value);
  const [low, high] = [shares[0], shares.at(-1)];
  return low && high ? words.apart(whole(lang, shares.length), said(low), said(high)) : '';
}

const titles: Record<Lang, WeakMap<Regency, string>> = { id: new WeakMap(), en: new WeakMap() };

/** The same where the regency is not named beside it; said once, for drawings, files and citations. */
export function regencyChartTitle(lang: Lang, regency: Regency): string {
  const title = titles[lang].get(regency) ?? chartTitle(lang, regency);
  titles[lang].set(regency, title);
  return title;
}

function chartTitle(lang: Lang, regency: Regency): string {
  const name = nameOf(lang, regency.region);
  if (!hasRegencyTrend(regency)) {
    const { value = 0, qualifier } = regency.headline?.total ?? {};
    return hundredFinding(lang, name, value, 'total', qualifier);
  }
  const finding = regencyFinding(lang, regency);
  return `${name}: ${withinSentence(finding)}`;
}

/** What the trend measures: the basis where all that it draws, the target too, shares a stated one. */
export function regencyMeasure(lang: Lang, regency: Regency): string {
  const words = regencyWords(lang);
  const codes = new Set(drawnStatements(regency).map(({ total }) => total.basis));
  if (regency.headlinePromise) codes.add(regency.headlinePromise.target.basis);
  const [only] = codes;
  const basis = codes.size === 1 ? regency.bases[only ?? ''] : undefined;
  return basis?.stated ? words.measure(nameOf(lang, basis)) : words.measureMixed;
}

/** Who said the figures of the chart: the publisher of the one that leads, the others by their number. */
export function regencySources(lang: Lang, regency: Regency): string {
  const drawn = drawnStatements(regency);
  const main = regency.headline ?? drawn[0];
  if (!main) return '';
  const others = new Set(drawn.map(({ source }) => source));
  others.delete(main.source);
  const publisher = publisherOf(regency.sources[main.source], main.source);
  return regencyWords(lang).sources(publisher, whole(lang, others.size));
}

/** How a regency stands beside its province, or why nobody can say. */
export function besideSentence(lang: Lang, province: string, beside: BesideProvince): string | undefined {
  const words = regencyWords(lang);
  if (beside.kind === 'no-share') return undefined;
  if (beside.kind !== 'compared') return words.notCompared[beside.kind](province);
  const { province: statement, points } = beside;
  const [share, date] = [shareText(lang, statement), period(lang, statement.period)];
  const distance = decimal(lang, Math.abs(points));
  // Decided by what is printed: nobody is 0 points above.
  if (roundedTo(points, 2) === 0) return words.level(province, share, date);
  return (points > 0 ? words.above : words.below)(distance, province, share, date);
}

/** A regency in a sentence or two, for search results and shared links. */
export function regencyDescription(lang: Lang, regency: Regency): string {
  const words = regencyWords(lang);
  const name = nameOf(lang, regency.region);
  const { headline, figure } = regency;
  const { bases, indicators } = namesOf(regency);
  if (headline) {
    const { strong, rest } = countSentence(lang, { bases, indicators }, headline);
    const share = shareText(lang, headline);
    return strong ? `${name}: ${share}. ${sentenceCase(strong)} ${rest}` : `${name}: ${share} ${rest}`;
  }
  if (figure) {
    const indicator = indicators.get(figure.indicator);
    const named = indicator ? nameOf(lang, indicator) : figure.indicator;
    return `${name}: ${named}, ${figureText(lang, { indicators }, figure)} (${period(lang, figure.period)}). ${words.noShare(name)}`;
  }
  return onRecordSentence(lang, regency);
}

/** What is on record of a regency of which no figure leads: weak ones, what it promised, its awards. */
export function onRecordSentence(
  lang: Lang,
  { region, statements, others, promises, awards }: Regency,
): string {
  const { onlyWeak, only } = regencyWords(lang);
  const name = nameOf(lang, region);
  if (statements.length + others.length > 0) return onlyWeak(name);
  if (promises.length === 0) return only.awards(name);
  return awards.length === 0 ? only.promises(name) : only.both(name);
}
