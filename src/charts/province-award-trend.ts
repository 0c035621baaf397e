import { periodPosition } from '../data/period.ts';
import type { WinningUnit } from '../stats/evidence.ts';
import { endOfYear } from '../stats/measure.ts';
import { isFigure, type Statement } from '../stats/reported.ts';
import type { Lang } from '../text/lang.ts';
import { markedNameOf } from '../text/names.ts';
import { computedPercent, percent } from '../text/numbers.ts';
import { evidenceWords } from '../text/words/evidence.ts';
import { awardTrend } from './award-trend.ts';
import { pagePaint } from './paint.ts';

/** A winner with what was reported of it. */
export interface AwardedProvince {
  readonly won: WinningUnit;
  readonly statements: readonly Statement[];
}

/** The scales that all winners share. */
export interface AwardTrendScale {
  /** Decimal years. */
  readonly time: readonly [number, number];
  /** The ends of the two scales, in percent. */
  readonly comparable: number;
  readonly reported: number;
}

/** The years judged for which a province was awarded, ascending, each once. */
export const judgedYears = ({ wins }: WinningUnit): readonly number[] =>
  [...new Set(wins.flatMap(({ assessed }) => (assessed.by === 'open' ? [] : assessed.years)))].sort(
    (a, b) => a - b,
  );

/**
 * Statements that may be drawn as a figure: no bounds, none that count inactive participants, none from before the first
 * year that any winner was awarded for.
 */
const figuresOf = (statements: readonly Statement[], from: number): readonly Statement[] =>
  statements.filter(
    (statement) =>
      isFigure(statement) &&
      statement.total.basis !== 'registered' &&
      periodPosition(statement.period) >= from,
  );

const upTo = (values: readonly number[], step: number): number =>
  Math.max(step, Math.ceil(Math.max(0, ...values) / step) * step);

/** The scales wide enough for every winner. */
export function awardTrendScale(provinces: readonly AwardedProvince[]): AwardTrendScale {
  const figures = provinces.flatMap(({ won }) => won.figures);
  const starts = provinces.flatMap(({ won }) => judgedYears(won));
  const first = Math.min(...starts, ...figures.map(({ year }) => year));
  const statements = provinces.flatMap((province) => figuresOf(province.statements, first));
  const positions = [
    ...starts.map((year) => year + 1),
    ...figures.map(({ year }) => endOfYear(year)),
    ...statements.map(({ period }) => periodPosition(period)),
  ];
  return {
    time: [first, Math.ceil(Math.max(...positions))],
    comparable: upTo(
      figures.map(({ share }) => share),
      10,
    ),
    reported: upTo(
      statements.map(({ total }) => total.value),
      10,
    ),
  };
}

/** A winner's coverage around the years judged: the comparable figure, and below it what was reported. */
export function provinceAwardTrend(
  lang: Lang,
  { won, statements }: AwardedProvince,
  { time, comparable, reported }: AwardTrendScale,
): string {
  const words = evidenceWords(lang);
  const { unit, figures } = won;
  const [first, last] = [figures[0], figures.at(-1)];
  const name = markedNameOf(lang, unit);
  const share = (value: number): string => computedPercent(lang, value);
  const points = figuresOf(statements, time[0])
    .map(({ period, total }) => ({ position: periodPosition(period), value: total.value }))
    .sort((a, b) => a.position - b.position);
  return awardTrend({
    id: `award-trend-${unit.code}-${lang}`,
    title: words.trendTitle(name),
    description:
      first && last
        ? words.trendSays(String(first.year), share(first.share), String(last.year), share(last.share))
        : words.reported,
    time,
    awards: judgedYears(won),
    panels: [
      {
        name: words.comparable,
        colour: pagePaint.comparable,
        points: figures.map(({ year, share: value }) => ({ position: endOfYear(year), value })),
        joined: true,
        max: comparable,
        text: (value) => share(value).replace('%', ''),
      },
      {
        name: words.reported,
        colour: pagePaint.total,
        points,
        joined: false,
        max: reported,
        text: (value) => percent(lang, value).replace('%', ''),
      },
    ],
    paint: pagePaint,
  });
}
