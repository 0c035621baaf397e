import { periodPosition } from '../data/period.ts';
import { isSameRow, type Regency } from '../stats/regency.ts';
import { isFigure, type Statement } from '../stats/reported.ts';
import { due, month } from '../text/dates.ts';
import type { Lang } from '../text/lang.ts';
import { nameOf } from '../text/names.ts';
import { percent } from '../text/numbers.ts';
import {
  drawnStatements,
  hasRegencyTrend,
  regencyChartTitle,
  regencyMeasure,
} from '../text/sentences/regency.ts';
import { shareText } from '../text/sentences/region.ts';
import { trendWords } from '../text/words/trend.ts';
import type { Paint } from './paint.ts';
import { regencyTrend } from './regency-trend.ts';
import {
  layRegencyTrend,
  type RegencyLabel,
  type RegencyLabelled,
  type RegencyLayout,
  type RegencyTrend,
} from './regency-trend-layout.ts';
import { regionWorkers } from './region-workers.ts';

/** Which one chart a regency's page shows: a trend, else one hundred workers; none where no share leads. */
export const regencyChartKind = (regency: Regency): 'trend' | 'workers' | undefined => {
  if (hasRegencyTrend(regency)) return 'trend';
  return regency.headline ? 'workers' : undefined;
};

const inBoth = (label: (lang: Lang) => RegencyLabel): RegencyLabelled['words'] => ({
  id: label('id'),
  en: label('en'),
});

const pointOf = ({ period, total }: Statement) => ({ position: periodPosition(period), value: total.value });

const labelled = (statement: Statement): RegencyLabelled => ({
  at: pointOf(statement),
  words: inBoth((lang) => [shareText(lang, statement), month(lang, statement.period)]),
});

/** What the trend of a regency draws; undefined where it has none. */
function regencyTrendOf(regency: Regency, width: number): RegencyTrend | undefined {
  if (!hasRegencyTrend(regency)) return undefined;
  const drawn = drawnStatements(regency).toReversed();
  const joined = new Set(regency.runs.flat().map(({ total }) => `${total.at.file}:${total.at.line}`));
  const first = regency.move?.first ?? drawn[0];
  const last = regency.move?.last ?? drawn.at(-1);
  if (!first || !last) return undefined;
  const { headline, headlinePromise: promise } = regency;
  const led = headline && drawn.some(({ total }) => isSameRow(total, headline.total)) ? headline : undefined;
  const isEnd = led && [first, last].some(({ total }) => isSameRow(total, led.total));
  const held = promise?.measure;
  const from = held?.family === 'reported' && held.basisStated ? held.row : undefined;
  const goal = promise && periodPosition(promise.target.due);
  return {
    points: drawn.map((statement) => {
      const { qualifier } = statement.total;
      return {
        ...pointOf(statement),
        joined: joined.has(`${statement.total.at.file}:${statement.total.at.line}`),
        bound:
          isFigure(statement) || !qualifier
            ? undefined
            : qualifier === 'over'
              ? 'up'
              : qualifier === 'under'
                ? 'down'
                : undefined,
      };
    }),
    lines: regency.runs.map((run) => run.map(pointOf)),
    first: labelled(first),
    last: labelled(last),
    lead: led && !isEnd ? labelled(led) : undefined,
    promise:
      promise && goal !== undefined
        ? {
            at: { position: goal, value: promise.target.value },
            words: inBoth((lang) => [
              trendWords(lang).target(percent(lang, promise.target.value)),
              due(lang, promise.target.due),
            ]),
            from:
              from && periodPosition(from.period) < goal
                ? { position: periodPosition(from.period), value: from.value }
                : undefined,
          }
        : undefined,
    width,
  };
}

const layouts = new WeakMap<Regency, Map<number, RegencyLayout | undefined>>();

/** The layout of a regency's trend at a width, worked out once for both languages, for its page and its file. */
export function regencyLayout(regency: Regency, width: number): RegencyLayout | undefined {
  const own = layouts.getOrInsertComputed(regency, () => new Map());
  return own.getOrInsertComputed(width, () => {
    const trend = regencyTrendOf(regency, width);
    return trend && layRegencyTrend(trend);
  });
}

/** Draws the trend of a regency; undefined where it has none. */
export function drawRegencyTrend(
  lang: Lang,
  regency: Regency,
  width: number,
  paint: Paint,
): string | undefined {
  const layout = regencyLayout(regency, width);
  if (!layout) return undefined;
  return regencyTrend(
    lang,
    layout,
    {
      id: `trend-${regency.region.slug}-${width}`,
      title: regencyChartTitle(lang, regency),
      description: `${regencyMeasure(lang, regency)}.`,
    },
    paint,
  );
}

/** Draws one hundred workers of a regency; undefined where no share leads. */
export function drawRegencyWorkers(lang: Lang, regency: Regency, paint: Paint): string | undefined {
  const { headline, region } = regency;
  return (
    headline &&
    regionWorkers(
      lang,
      { code: region.code, name: nameOf(lang, region) },
      { segment: 'total', share: headline.total.value, qualifier: headline.total.qualifier },
      paint,
    )
  );
}
