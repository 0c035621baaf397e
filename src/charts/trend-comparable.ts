import { yearOf } from './axes.ts';
import type { Marks, PanelDot, PanelLabel } from './panel.ts';
import { byPosition, type TrendChart } from './trend-chart.ts';
import type { Layout } from './trend-layout.ts';
import { versionsOf } from './trend-versions.ts';

/** The comparable family: one line through all its figures, each with its value; the last one is never left out. */
export function comparableMarks({ comparable, words, paint }: TrendChart, layout: Layout): Marks {
  const points = comparable.toSorted(byPosition);
  const colour = paint.comparable;
  const dots = points.map(
    ({ position, value }): PanelDot => ({
      position,
      value,
      radius: 4,
      fill: paint.paper,
      stroke: colour,
      strokeWidth: 2,
    }),
  );
  const last = dots.at(-1);
  const labels = dots.toReversed().map((dot): PanelLabel => {
    const style = { colour, quiet: paint.muted, weight: dot === last ? 700 : 500 };
    return {
      dot,
      // It stands at the end of its year, between two names of the axis: the label says which it is of.
      versions: versionsOf(layout, words.percent(dot.value), [String(yearOf(dot.position))], style),
      instead: { of: 'figure', text: `${words.percent(dot.value)} (${yearOf(dot.position)})` },
      essential: dot === last,
      prefer: dot === last ? layout.beside : undefined,
    };
  });
  return { strokes: points.length > 1 ? [{ points, colour, width: 2 }] : [], dots, labels };
}
