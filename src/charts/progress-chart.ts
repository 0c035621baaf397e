import type { ValueAxis } from './axes.ts';
import type { Paint } from './paint.ts';
import type { Tone } from './status-shape.ts';

/** One promise on the scale of its chart, in percent. */
export interface ProgressRow {
  /** The line of the tables that the promise stands on: `12`. */
  readonly code: string;
  /** Whose promise it is. */
  readonly name: string;
  /** When it is due, or what else tells it from others of its name; may be empty: `2026` */
  readonly due: string;
  /** Where the window of the pace begins. */
  readonly from: number | undefined;
  readonly now: number;
  readonly promised: number;
  /** Where the pace leads; marked at the end of the axis where it leads beyond it. */
  readonly projected: number | undefined;
  /** Whether the figure is computed alike for all, or was reported. */
  readonly family: 'reported' | 'comparable';
  /** The figure, the promise and what lies between them, as a reader sees them. */
  readonly figures: readonly [now: string, promised: string, gap: string];
  /** What the row says to those who hear it; begins with its name. */
  readonly label: string;
  readonly href?: string | undefined;
}

/** Promises that stand alike, under the word and the shape of their status. */
export interface ProgressGroup {
  readonly title: string;
  readonly shape: string;
  readonly tone: Tone;
  readonly rows: readonly ProgressRow[];
}

/** What the marks mean; those that no row has are not given. */
export interface ProgressKey {
  readonly from?: string | undefined;
  readonly now: string;
  readonly projected?: string | undefined;
  readonly promised: string;
}

export interface ProgressChart {
  /** From the chart's content: `progress-all-eligible-1120-id`. */
  readonly id: string;
  readonly title: string;
  /** The finding, in a sentence. */
  readonly description: string;
  /** The width it is drawn for, in pixels; below 900 names and figures stand above their rows. */
  readonly width: number;
  /** In the order in which they are drawn. */
  readonly groups: readonly ProgressGroup[];
  /** Percent; wide enough for every figure and promise. */
  readonly axis: ValueAxis;
  /** A number of the axis: `25`, and `75%` at its end. */
  readonly tick: (value: number) => string;
  readonly key: ProgressKey;
  /** Above the columns of figures. */
  readonly headings: readonly [now: string, promised: string, gap: string];
  readonly paint: Paint;
}
