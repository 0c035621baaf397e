import * as Plot from '@observablehq/plot';
import { namedYears, type YearName, yearTurns } from './axes.ts';
import { lineHeight, type PlacedLabel } from './labels.ts';
import type { Paint } from './paint.ts';
import { type ArrowHead, INSET, type PanelDot, type Place, type PlacedPanel } from './panel.ts';
import { anchorOf, type Point } from './plane.ts';
import { plotMarkup } from './plot.ts';
import { coordinate, escapeText } from './svg.ts';

function labelMarkup({ lines, box, align }: PlacedLabel): string {
  const x = anchorOf(box, align);
  let top = box.top;
  let body = '';
  for (const { text, size, weight, fill } of lines) {
    const baseline = top + lineHeight(size) / 2 + size * 0.35;
    body +=
      `<text x="${coordinate(x)}" y="${coordinate(baseline)}" text-anchor="${align}" font-size="${size}"` +
      ` font-weight="${weight}" fill="${fill}">${escapeText(text)}</text>`;
    top += lineHeight(size);
  }
  return body;
}

/** Labels over a seam of paper that keeps them legible where they cross a line, and their leaders under them. */
function labelsMarkup(labels: readonly PlacedLabel[], paint: Paint): string {
  const at = ({ x, y }: Point): string => `${coordinate(x)} ${coordinate(y)}`;
  const leaders = labels.map(({ leader }) => (leader ? `M${at(leader.from)}L${at(leader.to)}` : '')).join('');
  const lines = leaders ? `<path d="${leaders}" stroke="${paint.muted}" stroke-width="0.75"/>` : '';
  const texts = labels.map(labelMarkup).join('');
  if (!texts) return '';
  return `${lines}<g stroke="${paint.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${texts}</g>`;
}

/** A triangle about a place, as high as a disc of that radius. */
export function triangleMarkup(
  { x, y }: Point,
  { radius, fill, stroke, strokeWidth, points }: Omit<PanelDot, keyof Place>,
): string {
  const tip = points === 'down' ? radius : -radius;
  return (
    `<path d="M${coordinate(x - radius)} ${coordinate(y - tip)}H${coordinate(x + radius)}L${coordinate(x)} ${coordinate(y + tip)}Z"` +
    ` fill="${fill}" stroke="${stroke}" stroke-width="${strokeWidth}" stroke-linejoin="round"/>`
  );
}

const HEAD = 7;

/** The two barbs of an arrow, drawn where it points. */
function headMarkup({ colour, width }: ArrowHead, from: Point, to: Point): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const barb = (turn: number): string =>
    `${coordinate(to.x - HEAD * Math.cos(angle + turn))} ${coordinate(to.y - HEAD * Math.sin(angle + turn))}`;
  return (
    `<path d="M${barb(0.6)}L${coordinate(to.x)} ${coordinate(to.y)}L${barb(-0.6)}" fill="none" stroke="${colour}"` +
    ` stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
  );
}

/** The markup of a panel: quiet grid, ticks at the turns of years and their names between them, strokes, dots, labels. */
export function drawPanel({ panel, spot, labels }: PlacedPanel): string {
  const { width, height, margin, time, values, axisSize, strokes, dots, arrows = [], paint } = panel;
  const named = namedYears(time, width - margin.left - margin.right - 2 * INSET, axisSize, panel.keptYears);
  const quiet = { fill: paint.muted, fontSize: axisSize, fontVariant: 'tabular-nums' };
  const plotted = plotMarkup(
    {
      width,
      height,
      marginTop: margin.top,
      marginRight: margin.right,
      marginBottom: margin.bottom,
      marginLeft: margin.left,
      x: { type: 'linear', domain: [...time.domain], axis: null, insetLeft: INSET, insetRight: INSET },
      y: { type: 'linear', domain: [...values.domain], axis: null },
      marks: [
        Plot.ruleY(values.ticks.slice(1), { stroke: paint.rule }),
        // More than everybody is possible in what the sources say; the whole stays marked.
        (values.domain[1] > 100 ? [100] : []).map((whole) => Plot.ruleY([whole], { stroke: paint.muted })),
        Plot.ruleY([0], { stroke: paint.muted }),
        Plot.tickX(yearTurns(time), {
          x: (year: number) => year,
          stroke: paint.muted,
          insetTop: height - margin.top - margin.bottom,
          insetBottom: -8,
        }),
        Plot.text(values.ticks, {
          y: (value: number) => value,
          text: panel.tick,
          frameAnchor: 'left',
          textAnchor: 'end',
          dx: -6,
          ...quiet,
        }),
        Plot.text(named, {
          x: 'position',
          text: ({ text }: YearName) => text,
          frameAnchor: 'bottom',
          lineAnchor: 'top',
          dy: 9,
          ...quiet,
        }),
        strokes.map(({ points, colour, width: strokeWidth, dashes, opacity }) =>
          Plot.line(points, {
            x: 'position',
            y: 'value',
            stroke: colour,
            strokeWidth,
            strokeLinecap: 'round',
            strokeLinejoin: 'round',
            ...(dashes === undefined ? {} : { strokeDasharray: dashes }),
            ...(opacity === undefined ? {} : { strokeOpacity: opacity }),
          }),
        ),
        Plot.dot(
          dots.filter(({ points }) => points === undefined),
          {
            x: 'position',
            y: 'value',
            r: { value: 'radius', scale: null },
            fill: { value: 'fill', scale: null },
            stroke: { value: 'stroke', scale: null },
            strokeWidth: 'strokeWidth',
            sort: null,
          },
        ),
      ],
    },
    paint.ink,
  );
  const bounds = dots.flatMap((dot) => (dot.points === undefined ? [] : [triangleMarkup(spot(dot), dot)]));
  const heads = arrows.map((arrow) => headMarkup(arrow, spot(arrow.from), spot(arrow.to)));
  return plotted + bounds.join('') + heads.join('') + labelsMarkup(labels, paint);
}
