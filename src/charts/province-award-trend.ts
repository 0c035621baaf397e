import type { Dataset } from '../data/dataset.ts';
import { periodPosition } from '../data/period.ts';
import { endOfYear } from '../stats/measure.ts';
import { judgedYears, type WinningUnit } from '../stats/national-wins.ts';
import { isFigure, mayLead, type Reported, type Statement } from '../stats/reported.ts';
import type { Lang } from '../text/lang.ts';
import { markedNameOf } from '../text/names.ts';
import { computedPercent, percent } from '../text/numbers.ts';
import { reportedText } from '../text/sentences/evidence.ts';
import { shareText } from '../text/sentences/region.ts';
import { evidenceWords } from '../text/words/evidence.ts';
import { awardTrend } from './award-trend.ts';
import { pagePaint } from './paint.ts';
import { boundOf } from './trend-chart.ts';

/** A winner with what was reported of it. */
export interface AwardedProvince {
  readonly won: WinningUnit;
  readonly reported: Reported;
}

/** The scales that all winners share. */
export interface AwardTrendScale {
  /** Decimal years. */
  readonly time: readonly [number, number];
  /** The ends of the two scales, in percent. */
  readonly comparable: number;
  readonly reported: number;
}

/**
 * Statements that may be drawn, ascending: the headline, and of the others no bounds, none of low confidence, none that
 * count inactive participants; none from before the first year that any winner was awarded for.
 */
const drawnOf = ({ headline, statements }: Reported, from: number): readonly Statement[] =>
  statements
    .filter(
      (statement) =>
        (statement === headline || (mayLead(statement) && isFigure(statement))) &&
        periodPosition(statement.period) >= from,
    )
    .toSorted((a, b) => periodPosition(a.period) - periodPosition(b.period));

const upTo = (values: readonly number[], step: number): number =>
  Math.max(step, Math.ceil(Math.max(0, ...values) / step) * step);

/** The scales wide enough for every winner. */
export function awardTrendScale(provinces: readonly AwardedProvince[]): AwardTrendScale {
  const figures = provinces.flatMap(({ won }) => won.figures);
  const starts = provinces.flatMap(({ won }) => judgedYears(won));
  const first = Math.min(...starts, ...figures.map(({ year }) => year));
  const statements = provinces.flatMap((province) => drawnOf(province.reported, first));
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
  dataset: Pick<Dataset, 'bases'>,
  { won, reported }: AwardedProvince,
  { time, comparable, reported: highest }: AwardTrendScale,
): string {
  const words = evidenceWords(lang);
  const { unit, figures } = won;
  const [first, last] = [figures[0], figures.at(-1)];
  const name = markedNameOf(lang, unit);
  const share = (value: number): string => computedPercent(lang, value);
  const said = reported.headline && reportedText(lang, dataset, reported.headline);
  const computed =
    first &&
    last &&
    words.trendSays(String(first.year), share(first.share), String(last.year), share(last.share));
  return awardTrend({
    id: `award-trend-${unit.code}-${lang}`,
    title: words.trendTitle(name),
    description: [computed, said && words.reportedSays(said)].filter(Boolean).join(' ') || words.reported,
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
        points: drawnOf(reported, time[0]).map((statement) => ({
          position: periodPosition(statement.period),
          value: statement.total.value,
          bound: boundOf(statement.total),
          leading: statement === reported.headline ? shareText(lang, statement).replace('%', '') : undefined,
        })),
        joined: false,
        max: highest,
        text: (value) => percent(lang, value).replace('%', ''),
      },
    ],
    paint: pagePaint,
  });
}
