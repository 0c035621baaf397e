import { scaleLinear } from 'd3';
import type { TimeAxis, ValueAxis } from './axes.ts';
import { type LabelRequest, type PlacedLabel, placeLabels } from './labels.ts';
import type { Paint } from './paint.ts';
import type { Dot, Point, Segment } from './plane.ts';

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

/** Where everything stands in a panel, in its user units. */
export interface PlacedPanel {
  readonly panel: Panel;
  readonly spot: (place: Place) => Point;
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
export const INSET = 8;

/** Where a moment stands across a panel, in user units. */
export const timeScale = (
  { domain }: TimeAxis,
  width: number,
  { left, right }: Pick<Panel['margin'], 'left' | 'right'>,
): ((position: number) => number) => scaleLinear(domain, [left + INSET, width - right - INSET]);

/** Finds where everything stands, and places for the labels out of the way of strokes and dots. */
export function placePanel(panel: Panel): PlacedPanel {
  const { width, height, margin, time, values, strokes, dots } = panel;
  const x = timeScale(time, width, margin);
  const y = scaleLinear(values.domain, [height - margin.bottom, margin.top]);
  const spot = ({ position, value }: Place): Point => ({ x: x(position), y: y(value) });
  const disc = (dot: PanelDot) => ({ ...spot(dot), radius: dot.radius + dot.strokeWidth / 2 });
  const segments: Segment[] = strokes.flatMap(({ points }) =>
    points.slice(1).flatMap((to, index) => {
      const from = points[index];
      return from ? [{ from: spot(from), to: spot(to) }] : [];
    }),
  );
  const gridlines = [...values.ticks, ...(values.domain[1] > 100 ? [100] : [])].map(
    (value): Segment => ({
      from: { x: margin.left, y: y(value) },
      to: { x: width - margin.right, y: y(value) },
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
  const labels = placed.filter((label) => label !== undefined);
  return {
    panel,
    spot,
    labels,
    dots: discs,
    segments,
    left: leftOut(panel.labels, placed),
  };
}
