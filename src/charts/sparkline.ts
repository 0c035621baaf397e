import { decorationSvg } from './decoration.ts';
import type { Paint } from './paint.ts';
import { chartSvg, coordinate } from './svg.ts';

/** Percentage points that a sparkline spans at least, so that small changes look small. */
const LEAST_SPAN = 10;
const END_RADIUS = 3;

interface Sparkline {
  /** One value a period at equal steps, in percent; undefined where there is none. */
  readonly values: readonly (number | undefined)[];
  readonly paint: Paint;
  readonly width?: number;
  readonly height?: number;
  /** Lowest and highest value of the scale; from the values themselves where not given. */
  readonly domain?: readonly [number, number];
  /**
   * Percentage points of its height where no domain is given: one number for lines beside one another, each around its
   * own middle, so that equal changes look equal and use all the height there is.
   */
  readonly span?: number;
}

/** A sparkline that stands for itself, read aloud by its name and description. */
export interface NamedSparkline extends Sparkline {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly decorative?: false;
}

/** A sparkline beside the numbers it draws. */
export interface DecorativeSparkline extends Sparkline {
  readonly decorative: true;
}

/** The scale of the values: their range, widened around its middle to a span. */
function domainOf(values: readonly number[], span: number): readonly [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const missing = Math.max(0, Math.max(LEAST_SPAN, span) - (high - low)) / 2;
  return [low - missing, high + missing];
}

/**
 * A word-sized line of the comparable family with a dot at its end. A missing value breaks the line; a value without
 * neighbours is a dot. A scale given as `domain` holds values outside it at its edge.
 * Empty where there is no value at all: nothing to draw is for the words to say.
 */
export function sparkline(chart: NamedSparkline | DecorativeSparkline): string {
  const { values, paint, width = 96, height = 28 } = chart;
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return '';
  const [low, high] = chart.domain ?? domainOf(known, chart.span ?? 0);
  const inset = END_RADIUS + 1;
  const x = (index: number): number =>
    values.length === 1 ? width / 2 : inset + (index / (values.length - 1)) * (width - 2 * inset);
  const y = (value: number): number => {
    const share = high === low ? 0.5 : Math.min(1, Math.max(0, (value - low) / (high - low)));
    return height - inset - share * (height - 2 * inset);
  };

  const last = values.findLastIndex((value) => value !== undefined);
  let line = '';
  let dots = '';
  values.forEach((value, index) => {
    if (value === undefined) return;
    const before = values[index - 1] !== undefined;
    const after = values[index + 1] !== undefined;
    const at = `${coordinate(x(index))} ${coordinate(y(value))}`;
    if (before || after) line += `${before ? 'L' : 'M'}${at}`;
    if (index === last || !(before || after)) {
      const radius = index === last ? END_RADIUS : 2;
      dots += `<circle cx="${coordinate(x(index))}" cy="${coordinate(y(value))}" r="${radius}" fill="${paint.comparable}"/>`;
    }
  });
  const stroke = line
    ? `<path d="${line}" fill="none" stroke="${paint.comparable}" stroke-width="1.75" stroke-linejoin="round" stroke-linecap="round"/>`
    : '';
  const body = stroke + dots;
  if (chart.decorative === true) return decorationSvg({ width, height }, body);
  const { id, title, description } = chart;
  return chartSvg({ id, title, description, width, height }, body);
}
