import type { TimeAxis } from './axes.ts';
import { lineHeight } from './labels.ts';
import type { Paint } from './paint.ts';
import { timeScale } from './panel.ts';
import {
  type Align,
  anchorOf,
  type Box,
  boxAt,
  isInside,
  lengthInside,
  overlaps,
  type Segment,
} from './plane.ts';
import { coordinate, escapeText } from './svg.ts';
import { fittedText, textWidth } from './text-width.ts';
import type { TrendChart, TrendMilestone } from './trend-chart.ts';
import type { Layout } from './trend-layout.ts';

/** What stands below the names of the years, from 0 down. */
interface Lane {
  readonly markup: string;
  readonly height: number;
}

/** Marks of the milestones on the axis of a panel, and what names them in a lane below. */
export interface Milestones {
  /** Around the axis, whose line is at 0. */
  readonly marks: string;
  /** Below every panel but the last: names, or numbers where not all names fit under their marks. */
  readonly lane: Lane;
  /** Below the last panel: the same, and what the numbers stand for. */
  readonly lastLane: Lane;
}

const NO_LANE: Lane = { markup: '', height: 0 };
const NO_MILESTONES: Milestones = { marks: '', lane: NO_LANE, lastLane: NO_LANE };

/** A mark hangs this far under the line of the axis, clear of the names of years. */
const DROP = 6;
/** Half the width of the mark of a day or month. */
const HALF = 4;
/** Thickness of the bar of a whole year. */
const BAR = 3;
/** From the names of years down to the first name of a milestone, and what is left below the last. */
const REACH = 6;
const BELOW = 4;
/** Between two names, and between a name and what leads to another. */
const GAP = 8;
const LINES = 2;
/** A longer line of a name is broken. */
const LONGEST = 300;

interface Named {
  readonly box: Box;
  readonly lines: readonly string[];
  readonly align: Align;
  /** From below the names of years to the name; undefined in a list. */
  readonly leader: Segment | undefined;
}

interface Place extends Omit<Named, 'lines'> {
  readonly leader: Segment;
}

/** A triangle that points at a day or month; a bar over a year, where nothing more is known. */
function markOf({ position, since }: TrendMilestone, x: (position: number) => number): string {
  if (since === undefined) {
    const at = x(position);
    return `M${coordinate(at)} 1l${HALF} ${DROP - 1}h${-2 * HALF}z`;
  }
  const [from, to] = [x(since), x(position)];
  return `M${coordinate(from)} ${DROP - BAR}H${coordinate(to)}v${BAR}H${coordinate(from)}z`;
}

/** How a name stands to what leads to it: across its end, or beside it, so that it can lead on to a lower one. */
interface Stand {
  readonly align: Align;
  readonly left: (at: number, width: number, frame: Box) => number;
  readonly beside: boolean;
}
const ACROSS: readonly Stand[] = [
  {
    align: 'middle',
    left: (at, width, { left, right }) => Math.min(Math.max(at - width / 2, left), right - width),
    beside: false,
  },
  { align: 'start', left: (at) => at - HALF, beside: false },
  { align: 'end', left: (at, width) => at + HALF - width, beside: false },
];
const BESIDE: readonly Stand[] = [
  { align: 'start', left: (at) => at + HALF, beside: true },
  { align: 'end', left: (at, width) => at - HALF - width, beside: true },
];

/** Where a name may stand, the best first: every way on the first line, then on lower ones. */
function* places(
  at: number,
  { width, height, line }: Readonly<Record<'width' | 'height' | 'line', number>>,
  frame: Box,
  stands: readonly Stand[],
): Generator<Place> {
  for (let top = REACH; top + height <= frame.bottom; top += line)
    for (const { align, left, beside } of stands)
      yield {
        box: boxAt(left(at, width, frame), top, width, height),
        align,
        leader: { from: { x: at, y: 0 }, to: { x: at, y: beside ? top + line * 0.75 : top } },
      };
}

/** Whether a name stands clear of another one and of what leads to it. */
const clear = (one: Place, other: Place): boolean =>
  !overlaps(one.box, other.box, GAP) &&
  lengthInside(one.leader, other.box) === 0 &&
  lengthInside(other.leader, one.box) === 0;

function placedAs(
  stands: readonly Stand[],
  milestones: readonly TrendMilestone[],
  x: (position: number) => number,
  { gutter, width, note }: Layout,
): readonly Named[] {
  const line = lineHeight(note);
  const frame = { left: gutter, top: 0, right: width, bottom: REACH + 2 * LINES * milestones.length * line };
  const longest = Math.min(LONGEST, frame.right - frame.left);
  const placed: (Place & Named)[] = [];
  // The latest first: what leads to an earlier one then runs down on its left.
  for (const { position, since, label } of milestones.toReversed()) {
    const lines = fittedText(label, note, longest, LINES);
    const wide = Math.max(0, ...lines.map((text) => textWidth(text, note)));
    const at = since === undefined ? x(position) : (x(since) + x(position)) / 2;
    const found = [...places(at, { width: wide, height: lines.length * line, line }, frame, stands)].find(
      (place) => isInside(place.box, frame) && placed.every((other) => clear(place, other)),
    );
    if (found) placed.push({ ...found, lines });
  }
  return placed;
}

/** Ways to place all names, the best first; to the right only, none stands in the way of what leads to an earlier one. */
const WAYS: readonly (readonly Stand[])[] = [[...ACROSS, ...BESIDE], BESIDE, BESIDE.slice(0, 1)];

/** Names under their marks; undefined where one of them would find no place. */
function underMarks(
  milestones: readonly TrendMilestone[],
  x: (position: number) => number,
  layout: Layout,
): readonly Named[] | undefined {
  for (const stands of WAYS) {
    const placed = placedAs(stands, milestones, x, layout);
    if (placed.length === milestones.length) return placed;
  }
  return undefined;
}

/** Names in a list from a height on, one a line, each with its number and its date. */
function listed(
  milestones: readonly TrendMilestone[],
  from: number,
  { gutter, width, note }: Layout,
): readonly Named[] {
  const line = lineHeight(note);
  return milestones.map(({ label, when }, index) => ({
    box: boxAt(gutter, from + index * line, width - gutter, line),
    lines: fittedText(`${index + 1}. ${when}: ${label}`, note, width - gutter, 1),
    align: 'start',
    leader: undefined,
  }));
}

function nameMarkup({ box, lines, align }: Named, { note }: Layout, paint: Paint): string {
  const x = anchorOf(box, align);
  return lines
    .map((text, index) => {
      const baseline = box.top + (index + 0.5) * lineHeight(note) + note * 0.35;
      return (
        `<text x="${coordinate(x)}" y="${coordinate(baseline)}" text-anchor="${align}" font-size="${note}"` +
        ` fill="${paint.muted}">${escapeText(text)}</text>`
      );
    })
    .join('');
}

const bottomOf = (names: readonly Named[]): number => Math.max(0, ...names.map(({ box }) => box.bottom));

function laneOf(named: readonly Named[], layout: Layout, paint: Paint): Lane {
  const leaders = named
    .flatMap(({ leader }) => leader ?? [])
    .map(({ from, to }) => `M${coordinate(from.x)} ${coordinate(from.y)}V${coordinate(to.y)}`)
    .join('');
  const lines = leaders && `<path d="${leaders}" stroke="${paint.muted}" stroke-width="0.75"/>`;
  const texts = named.map((each) => nameMarkup(each, layout, paint)).join('');
  return { markup: lines + texts, height: bottomOf(named) + BELOW };
}

/**
 * The laws and programmes of a province on its axis: a quiet mark each, with its short name in a lane below, where names
 * never meet: each under its mark; where not all fit, a number under each mark and a list of them with their dates.
 */
export function milestonesOn(
  milestones: readonly TrendMilestone[],
  { paint }: Pick<TrendChart, 'paint'>,
  time: TimeAxis,
  layout: Layout,
): Milestones {
  if (milestones.length === 0) return NO_MILESTONES;
  const x = timeScale(time, layout.width, { left: layout.gutter, right: layout.right });
  const ordered = milestones.toSorted((a, b) => a.position - b.position);
  const marks = `<path d="${ordered.map((each) => markOf(each, x)).join('')}" fill="${paint.muted}"/>`;
  const named = underMarks(ordered, x, layout);
  if (named) {
    const lane = laneOf(named, layout, paint);
    return { marks, lane, lastLane: lane };
  }
  const numbered = ordered.map((each, index) => ({ ...each, label: String(index + 1) }));
  const numbers = underMarks(numbered, x, layout) ?? [];
  const list = listed(ordered, Math.max(REACH, bottomOf(numbers) + BELOW), layout);
  return {
    marks,
    lane: laneOf(numbers, layout, paint),
    lastLane: laneOf([...numbers, ...list], layout, paint),
  };
}
