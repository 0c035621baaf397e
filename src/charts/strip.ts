import { type Breaks, classAsTold } from './classes.ts';
import { byRank, dotsOver, type Flagged, flagMarkup, flagsOver, riseOf } from './flagged-dots.ts';
import type { StripDot } from './flags.ts';
import { hatch } from './hatch.ts';
import type { Paint } from './paint.ts';
import { chartSvg, coordinate, escapeText } from './svg.ts';
import { textWidth } from './text-width.ts';
import { sizesFor } from './widths.ts';

export interface StripRegion {
  readonly code: string;
  /** In the unit of the breaks, from 0 to `max`. */
  readonly value: number;
  /** What its dot says to those who point at it or hear it: "Jambi: 26,5%". */
  readonly label: string;
  readonly href?: string | undefined;
  /** The province that the address leads to; the region itself where not given. */
  readonly province?: string | undefined;
  /** What is told of a former region in place of that province: "Papua (old borders)", "rank 34 of 34". */
  readonly former?: { readonly name: string; readonly says: string } | undefined;
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
  /** What the hatching of the map means: "no figure yet"; not given where every region has a figure. */
  readonly none?: string | undefined;
  /** The line of the whole country. */
  readonly national?: (StripLabel & { readonly at: number }) | undefined;
  readonly className?: string | undefined;
}

export interface StripLayout {
  readonly radius: number;
  readonly dots: readonly (StripRegion & StripDot)[];
  readonly labels: readonly (Flagged & { readonly national: boolean })[];
  /** Of everything above the axis, in pixels. */
  readonly rise: number;
  readonly x: (value: number) => number;
}

/** Sizes of a drawing, in pixels. No text is smaller than 12 on the narrowest screen that it is shown on. */
interface Sizes {
  readonly radius: number;
  readonly label: number;
  readonly line: number;
  readonly band: number;
  readonly tick: number;
}

const DESK: Sizes = { radius: 6.5, label: 15, line: 18.5, band: 10, tick: 15 };
const TABLET: Sizes = { radius: 6, label: 14, line: 17.5, band: 10, tick: 14 };
const PHONE: Sizes = { radius: 4.5, label: 12, line: 15, band: 9, tick: 12 };

const sizesOf = (width: number): Sizes => sizesFor(width, DESK, TABLET, PHONE);

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

  const { radius, label: size, line: lineHeight } = sizesOf(width);
  const inset = radius + 4;
  const x = (value: number): number => inset + (value / max) * (width - 2 * inset);
  const dots = dotsOver(regions, x, radius);

  const wanted = [...labels].flatMap(([code, label]) => {
    const dot = dots.find((candidate) => candidate.code === code);
    return dot ? [{ ...label, x: dot.x, foot: dot.height + radius, national: false }] : [];
  });
  // After the first label, which is the selected region's or the highest, nothing matters more than the country.
  if (national) wanted.splice(1, 0, { ...national, x: x(national.at), foot: 0, national: true });

  const placed = flagsOver(wanted, size, { width, dots, radius, lineHeight });
  return { radius, dots, labels: placed, rise: riseOf(dots, radius, placed), x };
}

interface Tick {
  readonly text: string;
  readonly middle: number;
  readonly half: number;
}

/** Between two numbers, in their letters' size: two of them are never read as one. */
const BETWEEN = 0.5;

/** The numbers under the axis, where they leave room: the breaks first, then its ends. */
function ticksOf({ breaks, max, tick, width }: StripChart, x: (value: number) => number): readonly Tick[] {
  const kept: Tick[] = [];
  const size = sizesOf(width).tick;
  for (const value of [...breaks.filter((start) => start > 0 && start < max), 0, max]) {
    const text = tick(value);
    const half = textWidth(text, size) / 2;
    const middle = Math.min(Math.max(x(value), half + 1), width - half - 1);
    const free = kept.every((other) => Math.abs(other.middle - middle) >= other.half + half + BETWEEN * size);
    if (free) kept.push({ text, middle, half });
  }
  return kept.sort((a, b) => a.middle - b.middle);
}

function bands(
  { breaks, max, paint, width: all }: StripChart,
  x: (value: number) => number,
  y: number,
): string {
  const { band } = sizesOf(all);
  const starts = [0, ...breaks];
  const rects = starts.flatMap((start, i) => {
    const [from, to] = [Math.min(start, max), Math.min(starts[i + 1] ?? max, max)];
    if (to <= from) return [];
    const width = coordinate(x(to) - x(from));
    return [
      `<rect x="${coordinate(x(from))}" y="${y}" width="${width}" height="${band}" fill="${paint.scale[i]}"/>`,
    ];
  });
  const frame =
    `<rect x="${coordinate(x(0))}" y="${y}" width="${coordinate(x(max) - x(0))}" height="${band}" fill="none"` +
    ` stroke="${paint.muted}" stroke-width=".5"/>`;
  return rects.join('') + frame;
}

/** The key of the hatching, on a line of its own. */
function gapKey(id: string, text: string, paint: Paint, x: number, y: number, size: number): string {
  const hatchId = `${id}-none`;
  return (
    `<defs>${hatch(hatchId, paint)}</defs>` +
    `<rect x="${coordinate(x)}" y="${coordinate(y)}" width="${coordinate(size * 1.6)}" height="${coordinate(size)}"` +
    ` fill="url(#${escapeText(hatchId)})" stroke="${paint.noDataLine}"/>` +
    `<text x="${coordinate(x + size * 1.6 + 7)}" y="${coordinate(y + size * 0.86)}" font-size="${size}"` +
    ` fill="${paint.muted}">${escapeText(text)}</text>`
  );
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
  const sizes = sizesOf(width);
  const axis = Math.ceil(rise) + 2;
  const up = (height: number): string => coordinate(axis - height);

  const poles = labels.map(({ x: at, foot, flag, national }) => {
    const look = national ? `stroke="${paint.ink}" stroke-dasharray="3 2"` : `stroke="${paint.muted}"`;
    return `<path d="M${coordinate(at)} ${up(foot)}V${up(flag.head)}" ${look}/>`;
  });
  const circles = dots.toSorted(byRank).map((dot) => {
    const ring =
      dot.code === selected
        ? ` stroke="${paint.ink}" stroke-width="2.5"`
        : ` stroke="${paint.muted}" stroke-width=".6"`;
    const text = escapeText(dot.label);
    // What the link is called is not told twice; the title is for those who point at it.
    const circle =
      `<circle${dot.href === undefined ? '' : ' aria-hidden="true"'} cx="${coordinate(dot.x)}" cy="${up(dot.height)}" r="${radius}"` +
      ` fill="${paint.scale[classAsTold(dot.value, chart.breaks)]}"${ring}><title>${text}</title></circle>`;
    if (dot.href === undefined) return circle;
    const former =
      dot.former && ` data-name="${escapeText(dot.former.name)}" data-says="${escapeText(dot.former.says)}"`;
    return (
      `<g role="listitem"><a class="region" href="${escapeText(dot.href)}" aria-label="${text}"` +
      ` data-region="${escapeText(dot.province ?? dot.code)}" data-unit="${escapeText(dot.code)}"${former ?? ''}>${circle}</a></g>`
    );
  });
  const texts = labels.map((label) => flagMarkup(label, axis, sizes.line));
  const ticks = ticksOf(chart, x).map(
    ({ middle, text }) =>
      `<text x="${coordinate(middle)}" y="${coordinate(axis + sizes.band + sizes.tick + 2)}">${escapeText(text)}</text>`,
  );

  const below = Math.ceil(axis + sizes.band + sizes.tick + 7);
  const key = chart.none === undefined ? '' : gapKey(id, chart.none, paint, x(0), below + 5, sizes.tick);

  const linked = dots.some(({ href }) => href !== undefined);
  const body =
    `<g fill="none">${poles.join('')}</g>${bands(chart, x, axis)}${linked ? `<g role="list">${circles.join('')}</g>` : circles.join('')}` +
    `<g font-size="${sizes.label}" font-weight="500" fill="${paint.ink}" aria-hidden="true">${texts.join('')}</g>` +
    `<g font-size="${sizes.tick}" fill="${paint.muted}" text-anchor="middle" aria-hidden="true">${ticks.join('')}</g>${key}`;
  return chartSvg(
    {
      id,
      title,
      description,
      width,
      height: key ? Math.ceil(below + sizes.tick + 8) : below,
      className: ['strip', className].filter(Boolean).join(' '),
      role: linked ? 'group' : 'img',
    },
    body,
  );
}
