import { valueAxis } from './axes.ts';
import { drawPanel, type Marks, type Place } from './panel.ts';
import { chartSvg, coordinate } from './svg.ts';
import { type Family, promisedIn, type TrendChart } from './trend-chart.ts';
import { comparableMarks } from './trend-comparable.ts';
import { headingOf } from './trend-heading.ts';
import { horizonOf } from './trend-horizon.ts';
import { keyOf } from './trend-key.ts';
import { heightOf, type Layout, layoutOf, stepsOf } from './trend-layout.ts';
import { milestonesOn } from './trend-milestones.ts';
import { NO_PROMISE, type PromiseMarks, promiseMarks } from './trend-promise.ts';
import { keyedKinds, reportedMarks } from './trend-reported.ts';

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
 * Milestones are marked on the axes and named below the last.
 * Values are percent and may exceed 100. A family without figures has no panel.
 * @throws {RangeError} where there is nothing to draw, or more than one headline.
 */
export function trend(whole: TrendChart): string {
  const { time, promise, keptYears } = horizonOf(whole);
  const chart = { ...whole, promise };
  const { id, title, description, words, paint, width } = chart;
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

  const layout = layoutOf(
    chart,
    time,
    panels.map(({ values }) => values),
  );
  const colours = { reported: paint.total, comparable: paint.comparable } as const;
  const shift = (y: number, content: string): string =>
    y === 0 ? `<g>${content}</g>` : `<g transform="translate(0 ${coordinate(y)})">${content}</g>`;

  const milestones = milestonesOn(chart.milestones ?? [], chart, time, layout);
  const last = panels.at(-1)?.family;

  let height = 0;
  let body = '';
  for (const { family, promised, values } of panels) {
    if (height > 0) height += layout.between;
    const heading = headingOf(words[family], colours[family], layout, paint);
    const promises = promise && promised ? promiseMarks(promise, chart, layout, time.domain[0]) : NO_PROMISE;
    const panelHeight = heightOf(layout, chart, family);
    const key = keyOf(family === 'reported' ? keyedKinds(chart) : [], chart, layout);
    const drawing = drawPanel({
      ...together(MARKS[family](chart, layout), promises),
      width,
      height: panelHeight,
      margin: { top: layout.top, right: layout.right, bottom: layout.bottom, left: layout.gutter },
      time,
      keptYears,
      values,
      tick: words.tick,
      axisSize: layout.axis,
      paint,
    });
    const top = height + heading.height;
    const lane = family === last ? milestones.height : 0;
    const below = top + panelHeight + lane;
    body += shift(height, heading.markup) + shift(top, drawing);
    if (milestones.marks) body += shift(top + panelHeight - layout.bottom, milestones.marks);
    if (lane > 0) body += shift(top + panelHeight, milestones.names);
    if (key.height > 0) body += shift(below, key.markup);
    height = below + key.height;
  }
  return chartSvg({ id, title, description, width, height }, body);
}
