import { type TimeAxis, type ValueAxis, valueAxis } from './axes.ts';
import { drawPanel } from './draw-panel.ts';
import { isFar } from './labels.ts';
import { type Marks, type Panel, type Place, type PlacedPanel, placePanel } from './panel.ts';
import { chartSvg, coordinate, escapeText } from './svg.ts';
import { type Family, promisedIn, type TrendChart } from './trend-chart.ts';
import { comparableMarks } from './trend-comparable.ts';
import { headingOf } from './trend-heading.ts';
import { type Horizon, horizonOf } from './trend-horizon.ts';
import { keyOf } from './trend-key.ts';
import { heightOf, type Layout, layoutsOf, stepsOf } from './trend-layout.ts';
import { milestonesOn } from './trend-milestones.ts';
import { NO_PROMISE, type PromiseMarks, promiseMarks } from './trend-promise.ts';
import { keyedKinds, reportedMarks } from './trend-reported.ts';

/** By how much a panel grows, and how often, where its labels find no room. */
const [GROWTH, TIMES] = [32, 4];

/** A family's panel before it is drawn. */
interface Scaled {
  readonly family: Family;
  /** Whether the promise stands in it. */
  readonly promised: boolean;
  readonly values: ValueAxis;
}

/** A family's panel with its labels in place. */
interface Placed extends Scaled {
  readonly placed: PlacedPanel;
}

/** The panels in one layout. */
interface LaidOut {
  readonly layout: Layout;
  readonly panels: readonly Placed[];
}

interface TrendPanels {
  readonly body: string;
  readonly height: number;
  readonly panels: readonly PlacedPanel[];
}

/** What is wrong with the labels of a panel: they cover something, stand far from their dot, or found no place. */
const faults = ({ labels, left }: PlacedPanel): number =>
  10 * labels.filter(({ clear }) => !clear).length + 3 * labels.filter(isFar).length + left.length;

/** A panel of the least height, up to a little more than it is to have, at which most of its labels stand clear. */
function roomiest(panel: Omit<Panel, 'height'>, least: number, times: number): PlacedPanel {
  let best = placePanel({ ...panel, height: least });
  for (let more = 1; more <= times && faults(best) > 0; more++) {
    const placed = placePanel({ ...panel, height: least + more * GROWTH });
    if (faults(placed) < faults(best)) best = placed;
  }
  return best;
}

const MARKS = {
  reported: reportedMarks,
  comparable: comparableMarks,
} as const satisfies Record<Family, (chart: TrendChart, layout: Layout) => Marks>;

/** A family's marks with those of the promise that stands in its panel, the figures over the lines toward them. */
function together(family: Marks, { target, projection, way }: PromiseMarks): Marks {
  // The promise and the headline find their places before all others.
  const labels = [...target.labels, ...family.labels, ...projection.labels, ...way];
  return {
    strokes: [...family.strokes, ...projection.strokes, ...target.strokes],
    dots: [...projection.dots, ...target.dots, ...family.dots],
    arrows: target.arrows,
    labels: labels.sort((a, b) => Number(b.essential) - Number(a.essential)),
  };
}

/**
 * Coverage over time toward a promise. The two families stand in two panels, each with its own scale, axis and colour,
 * over the same years: above what was reported, below what is comparable. The promise stands in the panel of the figure
 * it is held against, with the pace it needs (dotted) and where the pace made leads (dashed).
 * Positions are ends of periods in decimal years: the figure of a year stands where that year turns into the next.
 * Milestones are marked on the axes and named below them.
 * Values are percent and may exceed 100. A family without figures has no panel.
 * @throws {RangeError} where there is nothing to draw, or more than one headline.
 */
export function trend(whole: TrendChart): string {
  const { body, height } = trendPanels(whole);
  const { id, title, description, width } = whole;
  return chartSvg({ id, title, description, width, height }, body);
}

/** The panels of such a chart: their markup together, and each with where its labels stand. */
export function trendPanels(whole: TrendChart): TrendPanels {
  const horizon = horizonOf(whole);
  const { time, promise } = horizon;
  const chart = { ...whole, promise };
  const { id } = chart;
  if (chart.reported.filter((point) => point.headline).length > 1)
    throw new RangeError(`chart ${id} has two headlines`);
  const panels = (['reported', 'comparable'] as const)
    .map((family) => {
      const places: readonly Place[] = [...chart[family], ...promisedIn(chart, family)];
      const promised = promise?.family === family;
      const values = valueAxis(
        places.map(({ value }) => value),
        stepsOf(chart, family),
      );
      return { family, places, promised, values };
    })
    .filter(({ places }) => places.length > 0);

  const layouts = layoutsOf(
    chart,
    time,
    panels.map(({ values }) => values),
  );
  let best = laidOut(layouts[0], chart, horizon, panels);
  for (const layout of layouts.slice(1)) {
    if (wrongIn(best) === 0) break;
    const other = laidOut(layout, chart, horizon, panels);
    if (wrongIn(other) < wrongIn(best)) best = other;
  }
  return drawn(best, chart, time);
}

/** What is wrong with the labels of all panels. */
const wrongIn = ({ panels }: LaidOut): number => panels.reduce((sum, { placed }) => sum + faults(placed), 0);

/** Places the labels of all panels in one layout. */
function laidOut(
  layout: Layout,
  chart: TrendChart,
  { time, promise, keptYears }: Horizon,
  panels: readonly Scaled[],
): LaidOut {
  const { words, paint, width } = chart;
  return {
    layout,
    panels: panels.map((scaled) => {
      const { family, promised, values } = scaled;
      const promises =
        promise && promised ? promiseMarks(promise, chart, layout, time.domain[0]) : NO_PROMISE;
      const panel = {
        ...together(MARKS[family](chart, layout), promises),
        width,
        margin: { top: layout.top, right: layout.right, bottom: layout.bottom, left: layout.gutter },
        time,
        keptYears,
        values,
        tick: words.tick,
        axisSize: layout.axis,
        paint,
      };
      // A sheet of paper has no more room to give.
      const placed = roomiest(panel, heightOf(layout, chart, family), chart.sheet ? 0 : TIMES);
      return { ...scaled, placed };
    }),
  };
}

/** Draws panels below one another, each with its heading, its milestones and its key. */
function drawn({ layout, panels }: LaidOut, chart: TrendChart, time: TimeAxis): TrendPanels {
  const { words, paint } = chart;
  const colours = { reported: paint.total, comparable: paint.comparable } as const;
  const shift = (y: number, content: string): string =>
    y === 0 ? `<g>${content}</g>` : `<g transform="translate(0 ${coordinate(y)})">${content}</g>`;

  const milestones = milestonesOn(chart.milestones ?? [], chart, time, layout);
  const last = panels.at(-1)?.family;
  let height = 0;
  let body = '';
  for (const { family, placed } of panels) {
    if (height > 0) height += layout.between;
    const heading = headingOf(words[family], colours[family], layout, paint);
    const key = keyOf(family === 'reported' ? keyedKinds(chart) : [], placed.left, chart, layout);
    const top = height + heading.height;
    const lane = family === last ? milestones.lastLane : milestones.lane;
    const foot = top + placed.panel.height;
    const below = foot + lane.height;
    body += shift(height, heading.markup) + shift(top, drawPanel(placed));
    if (milestones.marks) body += shift(foot - layout.bottom, milestones.marks);
    const names = `<g id="${escapeText(chart.id)}-${family}-milestones">${lane.markup}</g>`;
    if (lane.height > 0) body += shift(foot, names);
    if (key.height > 0) body += shift(below, key.markup);
    height = below + key.height;
  }
  return { body, height, panels: panels.map(({ placed }) => placed) };
}
