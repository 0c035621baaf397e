import * as Plot from '@observablehq/plot';
import { namedYears, type TimeAxis, type ValueAxis, type YearName, yearTurns } from './axes.ts';
import { type LabelRequest, lineHeight, type PlacedLabel, placeLabels } from './labels.ts';
import type { Paint } from './paint.ts';
import type { Dot, Point, Segment } from './plane.ts';
import { renderPlot } from './plot.ts';
import { coordinate, escapeText } from './svg.ts';

/** A moment and a percentage. */
export interface Place {
  /** The end of a period in decimal years. */
  readonly position: number;
  /** Percent. */
  readonly value: number;
}

export interface Stroke {
  readonly points: readonly Place[];
  readonly colour: string;
  readonly width: number;
  /** `stroke-dasharray` */
  readonly dashes?: string;
  /** From 0 to 1; solid where not given. */
  readonly opacity?: number;
}

export interface PanelDot extends Place {
  readonly radius: number;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  /** A triangle that points there, in place of a disc. */
  readonly points?: 'up' | 'down' | undefined;
}

/** Where a line goes on beyond the panel. */
export interface ArrowHead {
  readonly from: Place;
  /** Its point. */
  readonly to: Place;
  readonly colour: string;
  readonly width: number;
}

/** What is said below a panel where a label finds no place in it. */
export interface Instead {
  /** A figure, the tie between two figures, or the way to a target. */
  readonly of: 'figure' | 'tie' | 'way';
  readonly text: string;
}

export interface PanelLabel extends Omit<LabelRequest, 'at' | 'kin' | 'elsewhere'> {
  /** What the label stands beside, drawn or not. */
  readonly dot: PanelDot;
  /** Other dots that it speaks of as well. */
  readonly kin?: readonly PanelDot[] | undefined;
  readonly instead?: Instead | undefined;
}

/** A panel as drawn, with where everything stands in user units of the panel. */
export interface DrawnPanel {
  readonly markup: string;
  readonly labels: readonly PlacedLabel[];
  readonly dots: readonly Dot[];
  readonly segments: readonly Segment[];
  /** What labels without a place said. */
  readonly left: readonly Instead[];
}

/** What labels that found no place say below the panel; nothing where another says the same in it. */
function leftOut(
  labels: readonly PanelLabel[],
  placed: readonly (PlacedLabel | undefined)[],
): readonly Instead[] {
  const said = new Set(labels.flatMap(({ says }, i) => (placed[i] && says !== undefined ? [says] : [])));
  return labels.flatMap(({ says, instead }, i) => {
    if (placed[i] || !instead || (says !== undefined && said.has(says))) return [];
    if (says !== undefined) said.add(says);
    return [instead];
  });
}

/** What stands in a panel. */
export interface Marks {
  readonly strokes: readonly Stroke[];
  /** The later over the earlier. */
  readonly dots: readonly PanelDot[];
  readonly arrows?: readonly ArrowHead[] | undefined;
  /** The most important first. */
  readonly labels: readonly PanelLabel[];
}

export const NO_MARKS: Marks = { strokes: [], dots: [], labels: [] };

/** Values over time on one scale. */
export interface Panel extends Marks {
  readonly width: number;
  /** From the upper edge to the names of the years, in user units. */
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly time: TimeAxis;
  /** Years that keep their names where not all find room, the most important first. */
  readonly keptYears: readonly number[];
  readonly values: ValueAxis;
  readonly tick: (value: number) => string;
  readonly axisSize: number;
  readonly paint: Paint;
}

/** Between the heading over a panel and its highest label. */
const CLEAR = 4;
/** Room that dots at either end of the time axis need. */
const INSET = 8;

/** Where a moment stands across a panel, in user units. */
export function timeScale(
  { domain: [start, end] }: TimeAxis,
  width: number,
  { left, right }: Pick<Panel['margin'], 'left' | 'right'>,
): (position: number) => number {
  const room = width - left - right - 2 * INSET;
  return (position) => left + INSET + ((position - start) / (end - start)) * room;
}

function labelMarkup({ lines, box, align }: PlacedLabel): string {
  const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[align];
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

/** Draws a panel: quiet grid, ticks at the turns of years and their names between them, strokes, dots, and labels that keep out of their way. */
export function drawPanel(panel: Panel): DrawnPanel {
  const { width, height, margin, time, values, axisSize, strokes, dots, arrows = [], paint } = panel;
  const named = namedYears(time, width - margin.left - margin.right - 2 * INSET, axisSize, panel.keptYears);
  const quiet = { fill: paint.muted, fontSize: axisSize, fontVariant: 'tabular-nums' };
  const plotted = renderPlot(
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

  const spot = ({ position, value }: Place) => ({ x: plotted.x(position), y: plotted.y(value) });
  const disc = (dot: PanelDot) => ({ ...spot(dot), radius: dot.radius + dot.strokeWidth / 2 });
  const segments: Segment[] = strokes.flatMap(({ points }) =>
    points.slice(1).flatMap((to, index) => {
      const from = points[index];
      return from ? [{ from: spot(from), to: spot(to) }] : [];
    }),
  );
  const gridlines = [...values.ticks, ...(values.domain[1] > 100 ? [100] : [])].map(
    (value): Segment => ({
      from: { x: margin.left, y: plotted.y(value) },
      to: { x: width - margin.right, y: plotted.y(value) },
    }),
  );
  const discs = dots.map(disc);
  const placed = placeLabels(
    panel.labels.map(({ dot, kin, instead, ...request }) => ({
      at: disc(dot),
      kin: kin?.map(disc),
      elsewhere: instead !== undefined,
      ...request,
    })),
    {
      frame: { left: margin.left + 2, top: CLEAR, right: width, bottom: height - margin.bottom - 2 },
      dots: discs,
      segments,
      gridlines,
    },
  );
  const bounds = dots.flatMap((dot) => (dot.points === undefined ? [] : [triangleMarkup(spot(dot), dot)]));
  const heads = arrows.map((arrow) => headMarkup(arrow, spot(arrow.from), spot(arrow.to)));
  const labels = placed.filter((label) => label !== undefined);
  return {
    markup: plotted.body + bounds.join('') + heads.join('') + labelsMarkup(labels, paint),
    labels,
    dots: discs,
    segments,
    left: leftOut(panel.labels, placed),
  };
}
