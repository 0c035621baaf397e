import type { Basis, Qualifier } from '../data/dataset.ts';
import type { Paint } from './paint.ts';
import type { Place } from './panel.ts';

/** The two families of coverage; each has a panel, a scale and a colour of its own. */
export type Family = 'reported' | 'comparable';

/** A share as an official or the press stated it. */
export interface ReportedPoint extends Place {
  /** What 100% is. Points without one, or with one that the source does not state, are never joined by a line. */
  readonly basis: (Pick<Basis, 'code' | 'stated'> & { readonly name: string }) | undefined;
  /** Written beside the dot; the value where not given. */
  readonly label?: string | undefined;
  /** A quieter line under the label; the name of the basis, where that is stated, if not given. */
  readonly note?: string | undefined;
  /** The date in words, on that line for the headline and the newest, and for all where they are few. */
  readonly when?: string | undefined;
  /** Where its period starts, of a figure that is dated only by a year: drawn as a bar over that year. */
  readonly since?: number | undefined;
  /** The figure that the page leads with; one at most. */
  readonly headline?: boolean | undefined;
  readonly lowConfidence?: boolean | undefined;
  /** Only prints an earlier figure again: a small dot that no line goes through. */
  readonly repeats?: boolean | undefined;
  /** As the source has it; "over" and "under" make it a bound: a triangle that points the way it says, joined to nothing. */
  readonly qualifier?: Qualifier | undefined;
}

/** Which way the figure lies from a bound that is all that is known of it; undefined where the figure itself is. */
export const boundOf = ({ qualifier }: Pick<ReportedPoint, 'qualifier'>): 'up' | 'down' | undefined =>
  qualifier === 'over' ? 'up' : qualifier === 'under' ? 'down' : undefined;

/** A promise, or where the pace made leads. */
export interface FuturePoint extends Place {
  /** "Target 55%" */
  readonly label: string;
  /** "end of 2025" */
  readonly note?: string | undefined;
}

/** A promise and the figure it is held against, which is of the same family. */
export interface TrendPromise {
  readonly family: Family;
  /** The figure it is held against; without one there is no pace and the promise is a level. */
  readonly from?: Place | undefined;
  readonly target: FuturePoint;
  /** What the way to the target asks, written along it: "7.8 points a year needed". */
  readonly way?: string | undefined;
  /** Where the pace made leads by the target's date. */
  readonly projection?: FuturePoint | undefined;
  /** The target lies beyond the chart: its point is where the way to it leaves the chart. */
  readonly beyond?: boolean | undefined;
}

/** A law, decree or programme of the region, by its short name. */
export interface TrendMilestone {
  /** The end of its day or month in decimal years; of one that is dated by its year alone, of that year. */
  readonly position: number;
  /** Where its year starts, of one that is dated by its year alone. */
  readonly since?: number | undefined;
  /** "Pergub Lampung 13/2024" */
  readonly label: string;
  /** Its date in words: "13 June 2023", "2024". */
  readonly when: string;
}

/** Two figures for about the same time, of one basis, that cannot both hold. */
export interface Dispute {
  readonly low: Place;
  readonly high: Place;
  /** "sources disagree" */
  readonly label: string;
}

export interface FamilyWords {
  /** "Reported" */
  readonly name: string;
  /** What it measures: "% of potential participants". */
  readonly measure: string;
}

/**
 * Dots that do not explain themselves: of another basis or of none, an earlier figure that is only printed again, and of
 * a source that is less to be trusted.
 */
const DOT_KINDS = ['apart', 'repeated', 'weak'] as const;
export type DotKind = (typeof DOT_KINDS)[number];

/** What the key explains, in its order: the dots, the triangle of a bound, and the bar of a figure that is dated only by a year. */
export const KEY_KINDS = [...DOT_KINDS, 'bound', 'year'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

export interface TrendChart {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The reported family, in any order. */
  readonly reported: readonly ReportedPoint[];
  /** The comparable family, in any order, one value a period. */
  readonly comparable: readonly Place[];
  readonly promise?: TrendPromise | undefined;
  /** Of the reported family. */
  readonly dispute?: Dispute | undefined;
  /** Within the years that the figures and the promise span: they make the axis no longer. */
  readonly milestones?: readonly TrendMilestone[] | undefined;
  readonly words: Readonly<Record<Family, FamilyWords>> & {
    /** A percentage as labels write it: "43.31%". */
    readonly percent: (value: number) => string;
    /** A percentage as axes write it: "40%". */
    readonly tick: (value: number) => string;
    /** Figures that stand in the drawing without words: "Also drawn: 40.4% (July 2024), about 40% (2022)." */
    readonly also: (figures: readonly string[]) => string;
    /** That a target lies beyond the chart. */
    readonly beyond: string;
    /** What the marks are that do not explain themselves, for the key below them. */
    readonly key: Readonly<Record<KeyKind, string>>;
  };
  readonly paint: Paint;
  /** Width the chart is drawn for, in CSS pixels: about 680 on a desk, about 340 on a phone. */
  readonly width: number;
  /** Drawn low for a sheet of paper that has more to hold, a lot or some; no letters under 12. */
  readonly sheet?: 'full' | 'roomy' | undefined;
}

/** Orders by date, then by value. */
export const byPosition = (a: Place, b: Place): number => a.position - b.position || a.value - b.value;

/** Whether a point stands at a place. */
export const isAt = (point: Place, place: Place | undefined): boolean =>
  point.position === place?.position && point.value === place.value;

/** The points that a promise adds to the panel of a family. */
export const promisedIn = ({ promise }: TrendChart, family: Family): readonly FuturePoint[] =>
  promise?.family === family
    ? [promise.target, promise.projection].filter((point) => point !== undefined)
    : [];
