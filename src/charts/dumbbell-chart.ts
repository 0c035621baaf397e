import type { ValueAxis } from './axes.ts';
import type { Paint } from './paint.ts';

/** One region: two shares in percent and what lies between them. */
export interface DumbbellRow {
  readonly code: string;
  readonly name: string;
  readonly formal: number;
  readonly informal: number;
  /** The gap as a reader sees it: `+31,7`. */
  readonly gap: string;
  /** What the row says to those who hear it. */
  readonly label: string;
  readonly href?: string | undefined;
}

/** The row of the country, which says what the dots are. */
export interface DumbbellCountry extends DumbbellRow {
  /** `formal 42,8%` */
  readonly formalText: string;
  readonly informalText: string;
  /** The gap with its meaning, where no heading stands above it: `selisih +31,7 poin`. */
  readonly gapText: string;
}

export interface DumbbellChart {
  /** From the chart's content: `gap-2025-1120-id`. */
  readonly id: string;
  readonly title: string;
  /** The finding, in a sentence. */
  readonly description: string;
  /** The width it is drawn for, in pixels: two columns from 600, below that one; names stand above their rows below 900. */
  readonly width: number;
  /** In the order in which they are drawn. */
  readonly rows: readonly DumbbellRow[];
  readonly country: DumbbellCountry;
  /** Percent; the same for all years, and wide enough for every share. */
  readonly axis: ValueAxis;
  /** A number of the axis: `25`, and `75%` at its end. */
  readonly tick: (value: number) => string;
  /** Above the gaps: `selisih, poin`. */
  readonly heading: string;
  readonly paint: Paint;
}
