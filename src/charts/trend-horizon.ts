import { type TimeAxis, timeAxis, yearOf } from './axes.ts';
import type { Place } from './panel.ts';
import type { TrendChart, TrendPromise } from './trend-chart.ts';

/** A target farther from the last figure than this many times the span of the figures would squeeze them. */
const FAR = 2;
/** Years of figures that count as a span at least. */
const LEAST_SPAN = 3;
/** Years at least between the last figure and the edge where a target lies beyond it. */
const BEFORE_EDGE = 1;

/** The years a chart shows, and its promise as far as it is within them. */
export interface Horizon {
  readonly time: TimeAxis;
  readonly promise: TrendPromise | undefined;
  /** Years that keep their names, the most important first. */
  readonly keptYears: readonly number[];
}

/** Where the way to a target crosses a moment: on the straight line from its figure, or on its level. */
function crossing({ from, target }: TrendPromise, position: number): number {
  if (!from) return target.value;
  return (
    from.value +
    ((target.value - from.value) * (position - from.position)) / (target.position - from.position)
  );
}

/**
 * The years from the first figure to the promise. Where the promise is due in the far future the chart ends soon after
 * the last figure, and the way to the target leaves it there; where the pace made leads by then is not drawn.
 * @throws {RangeError} where the chart has neither figures nor a promise
 */
export function horizonOf({
  id,
  reported,
  comparable,
  promise,
}: Pick<TrendChart, 'id' | 'reported' | 'comparable' | 'promise'>): Horizon {
  const figures: readonly Place[] = [...reported, ...comparable];
  const positions = figures.map(({ position }) => position);
  if (figures.length === 0 && !promise) throw new RangeError(`chart ${id} has nothing to draw`);
  const [first, last] = [Math.min(...positions), Math.max(...positions)];
  const headline = reported.find((point) => point.headline);
  const named = (...places: readonly (Place | undefined)[]): readonly number[] =>
    places.flatMap((place) => (place ? [yearOf(place.position)] : []));
  const oldest = figures.find(({ position }) => position === first);

  const reach = FAR * Math.max(LEAST_SPAN, last - first);
  if (figures.length > 0 && promise && promise.target.position - last > reach) {
    const time = timeAxis([...positions, last + BEFORE_EDGE]);
    const edge = time.domain[1];
    return {
      time,
      promise: {
        family: promise.family,
        from: promise.from,
        way: promise.way,
        target: { ...promise.target, position: edge, value: crossing(promise, edge) },
        beyond: true,
      },
      keptYears: named(headline, oldest),
    };
  }
  const future = [promise?.target, promise?.projection].filter((point) => point !== undefined);
  return {
    time: timeAxis([...positions, ...future.map(({ position }) => position)]),
    promise,
    keptYears: named(headline, promise?.target, oldest),
  };
}
