import { type Breaks, classOf } from './classes.ts';
import { dodge } from './dodge.ts';
import { type Flag, placeFlags } from './flags.ts';
import type { Paint } from './paint.ts';
import { chartSvg, coordinate, escapeText } from './svg.ts';
import { textWidth } from './text-width.ts';

export interface StripRegion {
  readonly code: string;
  /** In the unit of the breaks, from 0 to `max`. */
  readonly value: number;
  /** What its dot says to those who point at it or hear it: "Jambi: 26,5%". */
  readonly label: string;
  readonly href?: string | undefined;
}

/** A label above the strip. */
export interface StripLabel {
  readonly name: string;
  /** As a reader sees it: `26,5%`. */
  readonly value: string;
}

export interface StripChart {
  /** From the strip's content: `strip-2024-total-desk`. */
  readonly id: string;
  readonly title: string;
  /** The finding, in a sentence. */
  readonly description: string;
  /** The width it is drawn for, in pixels. */
  readonly width: number;
  readonly regions: readonly StripRegion[];
  readonly breaks: Breaks;
  /** The end of the axis, the same for all strips that are to be compared. */
  readonly max: number;
  readonly paint: Paint;
  /** A number of the axis as a reader sees it; short, so that every break finds room: `15`, and `80%` at its end. */
  readonly tick: (value: number) => string;
  /** Labels by region, the most important first; at most five with that of the country. */
  readonly labels?: ReadonlyMap<string, StripLabel> | undefined;
  /** The region whose dot is ringed. */
  readonly selected?: string | undefined;
  /** The line of the whole country. */
  readonly national?: (StripLabel & { readonly at: number }) | undefined;
  readonly className?: string | undefined;
}

interface Dot extends StripRegion {
  readonly x: number;
  /** Of its middle, upward from the axis. */
  readonly height: number;
}

interface PlacedLabel extends StripLabel {
  readonly x: number;
  readonly foot: number;
  readonly national: boolean;
  readonly flag: Flag;
}

export interface StripLayout {
  readonly radius: number;
  readonly dots: readonly Dot[];
  readonly labels: readonly PlacedLabel[];
  /** Of everything above the axis, in pixels. */
  readonly rise: number;
  readonly x: (value: number) => number;
}

const LABEL_SIZE = 12;
const LINE_HEIGHT = 15;
const BAND = 9;
const TICK_SIZE = 11.5;
const BELOW = BAND + 19;

const radiusFor = (width: number): number => (width >= 700 ? 6.5 : 4.5);

/**
 * Where the dots and labels of a strip stand.
 * @throws {RangeError} where a value lies outside the axis
 */
export function stripLayout(chart: StripChart): StripLayout {
  const { width, max, regions, national, labels = new Map<string, StripLabel>() } = chart;
  const outside = [...regions, ...(national ? [{ value: national.at }] : [])].find(
    ({ value }) => !(value >= 0 && value <= max),
  );
  if (outside) throw new RangeError(`chart ${chart.id}: ${outside.value} is outside its axis of 0 to ${max}`);

  const radius = radiusFor(width);
  const inset = radius + 4;
  const x = (value: number): number => inset + (value / max) * (width - 2 * inset);
  const lifted = dodge(
    regions.map(({ value }) => x(value)),
    2 * radius + 1,
  );
  const dots = regions.map((region, i) => ({
    ...region,
    x: x(region.value),
    height: radius + 3 + (lifted[i] ?? 0),
  }));

  const wanted = [...labels].flatMap(([code, label]) => {
    const dot = dots.find((candidate) => candidate.code === code);
    return dot ? [{ ...label, x: dot.x, foot: dot.height + radius, national: false }] : [];
  });
  // After the first label, which is the selected region's or the highest, nothing matters more than the country.
  if (national) wanted.splice(1, 0, { ...national, x: x(national.at), foot: 0, national: true });

  const requests = wanted.map(({ name, value, x: at, foot }) => ({
    x: at,
    foot,
    width: textWidth(`${name} ${value}`, LABEL_SIZE),
    stacked: Math.max(textWidth(name, LABEL_SIZE), textWidth(value, LABEL_SIZE)),
  }));
  const flags = placeFlags(requests, { width, dots, radius, lineHeight: LINE_HEIGHT });
  const placed = wanted.flatMap((label, i) => {
    const flag = flags[i];
    return flag ? [{ ...label, flag }] : [];
  });
  const tops = [...dots.map(({ height }) => height + radius + 1), ...placed.map(({ flag }) => flag.top)];
  return { radius, dots, labels: placed, rise: Math.max(0, ...tops), x };
}

interface Tick {
  readonly text: string;
  readonly middle: number;
  readonly half: number;
}

/** The numbers under the axis: the breaks first, then its ends where they leave room. */
function ticksOf({ breaks, max, tick, width }: StripChart, x: (value: number) => number): readonly Tick[] {
  const kept: Tick[] = [];
  for (const value of [...breaks.filter((start) => start > 0 && start < max), 0, max]) {
    const text = tick(value);
    const half = textWidth(text, TICK_SIZE) / 2;
    const middle = Math.min(Math.max(x(value), half + 1), width - half - 1);
    const free = kept.every((other) => Math.abs(other.middle - middle) > other.half + half + 3);
    if (free) kept.push({ text, middle, half });
  }
  return kept.sort((a, b) => a.middle - b.middle);
}

function bands({ breaks, max, paint }: StripChart, x: (value: number) => number, y: number): string {
  const starts = [0, ...breaks];
  const rects = starts.flatMap((start, i) => {
    const [from, to] = [Math.min(start, max), Math.min(starts[i + 1] ?? max, max)];
    if (to <= from) return [];
    const width = coordinate(x(to) - x(from));
    return [
      `<rect x="${coordinate(x(from))}" y="${y}" width="${width}" height="${BAND}" fill="${paint.scale[i]}"/>`,
    ];
  });
  const frame =
    `<rect x="${coordinate(x(0))}" y="${y}" width="${coordinate(x(max) - x(0))}" height="${BAND}" fill="none"` +
    ` stroke="${paint.muted}" stroke-width=".5"/>`;
  return rects.join('') + frame;
}

/**
 * The regions in their order, as dots over the classes of the map, whose key it is. Each dot is a link where its
 * region has an address.
 * @throws {RangeError} where a value lies outside the axis
 * @throws {Error} where the strip has no name or description
 */
export function strip(chart: StripChart): string {
  const { id, title, description, width, paint, selected, className } = chart;
  const { radius, dots, labels, rise, x } = stripLayout(chart);
  const axis = Math.ceil(rise) + 2;
  const up = (height: number): string => coordinate(axis - height);

  const poles = labels.map(({ x: at, foot, flag, national }) => {
    const look = national ? `stroke="${paint.ink}" stroke-dasharray="3 2"` : `stroke="${paint.muted}"`;
    return `<path d="M${coordinate(at)} ${up(foot)}V${up(flag.head)}" ${look}/>`;
  });
  const circles = [...dots]
    .sort((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1))
    .map((dot) => {
      const ring =
        dot.code === selected
          ? ` stroke="${paint.ink}" stroke-width="2.5"`
          : ` stroke="${paint.muted}" stroke-width=".6"`;
      const text = escapeText(dot.label);
      const circle =
        `<circle cx="${coordinate(dot.x)}" cy="${up(dot.height)}" r="${radius}"` +
        ` fill="${paint.scale[classOf(dot.value, chart.breaks)]}"${ring}><title>${text}</title></circle>`;
      if (dot.href === undefined) return circle;
      return `<a class="region" href="${escapeText(dot.href)}" aria-label="${text}" data-region="${escapeText(dot.code)}">${circle}</a>`;
    });
  const texts = labels.map(({ name, value, flag }) => {
    const at = { start: flag.left, middle: (flag.left + flag.right) / 2, end: flag.right }[flag.align];
    const figure = flag.lines === 2 ? `<tspan x="${coordinate(at)}" dy="${LINE_HEIGHT}"` : ' <tspan';
    const baseline = flag.bottom + 3.5 + (flag.lines - 1) * LINE_HEIGHT;
    return (
      `<text x="${coordinate(at)}" y="${up(baseline)}" text-anchor="${flag.align}">${escapeText(name)}` +
      `${figure} font-weight="700">${escapeText(value)}</tspan></text>`
    );
  });
  const ticks = ticksOf(chart, x).map(
    ({ middle, text }) =>
      `<text x="${coordinate(middle)}" y="${axis + BAND + 14}">${escapeText(text)}</text>`,
  );

  const body =
    `<g fill="none">${poles.join('')}</g>${bands(chart, x, axis)}${circles.join('')}` +
    `<g font-size="${LABEL_SIZE}" font-weight="500" fill="${paint.ink}" aria-hidden="true">${texts.join('')}</g>` +
    `<g font-size="${TICK_SIZE}" fill="${paint.muted}" text-anchor="middle" aria-hidden="true">${ticks.join('')}</g>`;
  const linked = dots.some(({ href }) => href !== undefined);
  return chartSvg(
    {
      id,
      title,
      description,
      width,
      height: axis + BELOW,
      className: ['strip', className].filter(Boolean).join(' '),
      role: linked ? 'group' : 'img',
    },
    body,
  );
}
