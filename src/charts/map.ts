import type { MapGeometry, ProvinceShape } from '../geo/geometry.ts';
import type { Point } from '../geo/simplify.ts';
import { type Breaks, classAsTold } from './classes.ts';
import { hatch } from './hatch.ts';
import { type HitCircle, hitCircles, RING } from './map-hits.ts';
import { LINE_HEIGHT, type MapLabel, type PlacedMapLabel, placeMapLabels } from './map-labels.ts';
import type { Paint } from './paint.ts';
import { chartSvg, coordinate, escapeText } from './svg.ts';

export interface MapChart {
  /** From the map's content: `map-2024-total-desk`. */
  readonly id: string;
  readonly title: string;
  /** The finding, in a sentence. */
  readonly description: string;
  readonly geometry: MapGeometry;
  /**
   * The figure of a region, in the unit of the breaks; undefined where there is none. Asked with the code of the
   * former region where the geometry draws a province within one.
   */
  readonly value: (region: string) => number | undefined;
  readonly breaks: Breaks;
  readonly paint: Paint;
  /**
   * What a province's shape says to those who point at it or hear it: "Jambi: 26,5%".
   * @param within the former region whose figure stands for the province
   */
  readonly label: (province: string, within: string | undefined) => string;
  /** The address of a province; without it the map is a picture and holds no links. */
  readonly href?: ((province: string) => string) | undefined;
  /** A few labels in the sea, the most important first. */
  readonly labels?: readonly MapLabel[] | undefined;
  /** Their font size in pixels, where it is not that of the drawing. */
  readonly labelSize?: number | undefined;
  /**
   * A second set of them, for a page that shows the map smaller than it is drawn for. It is hidden: a style sheet
   * shows `.larger` in place of `.labels`.
   */
  readonly larger?: { readonly size: number; readonly labels: readonly MapLabel[] } | undefined;
  /** The region to outline, a province or a drawn former region. */
  readonly selected?: string | undefined;
  readonly className?: string | undefined;
}

/** Font size of the labels, in pixels: 12 or more on the narrowest screen that a drawing is shown on. */
export const labelSize = ({ width }: Pick<MapGeometry, 'width'>): number => (width >= 700 ? 15 : 12);

/** The least height of a label that is a link, in pixels, at the size the map is drawn for. */
const LINK_HEIGHT = 24;

/**
 * A province in the colour of its figure, with what it says and the link to it.
 * @param hatchId the pattern of what has no figure
 * @param hit room for a finger around a small one
 */
export function province(
  chart: Pick<MapChart, 'value' | 'breaks' | 'paint' | 'label' | 'href'>,
  hatchId: string,
  { code, d, within }: Pick<ProvinceShape, 'code' | 'd' | 'within'>,
  hit?: HitCircle | undefined,
): string {
  const value = chart.value(within ?? code);
  const paint =
    value === undefined
      ? `fill="url(#${escapeText(hatchId)})" stroke="${chart.paint.noDataLine}"`
      : `fill="${chart.paint.scale[classAsTold(value, chart.breaks)]}"`;
  const text = escapeText(chart.label(code, within));
  if (!chart.href) return `<path ${paint} d="${d}"><title>${text}</title></path>`;
  const href = escapeText(chart.href(code));
  const circle = hit
    ? `<circle cx="${coordinate(hit.x)}" cy="${coordinate(hit.y)}" r="${coordinate(hit.radius)}" fill="none"` +
      ` stroke="none" pointer-events="all" data-ring="${[...hit.at, RING].map((n) => coordinate(n)).join(' ')}"/>`
    : '';
  // What the link is called is not told twice; the title is for those who point at it.
  return (
    `<g role="listitem"><a class="region" href="${href}" aria-label="${text}" data-region="${escapeText(code)}"` +
    ` data-unit="${escapeText(within ?? code)}">` +
    `<g aria-hidden="true"><title>${text}</title>${circle}<path ${paint} d="${d}"/></g></a></g>`
  );
}

function leaderMarkup({ leader: [from, to] }: PlacedMapLabel, paint: Paint): string {
  const line = [...from, ...to].map((n) => coordinate(n));
  return (
    `<path d="M${line[0]} ${line[1]}L${line[2]} ${line[3]}" stroke="${paint.paper}" stroke-width="3"/>` +
    `<path d="M${line[0]} ${line[1]}L${line[2]} ${line[3]}" stroke="${paint.ink}"/>` +
    `<circle cx="${line[0]}" cy="${line[1]}" r="2" fill="${paint.ink}" stroke="${paint.paper}"/>`
  );
}

/** A label in the sea; where the map has links it is one more way to its province, for pointers only. */
function labelMarkup(
  chart: MapChart,
  { region, value, lines, at, align, box }: PlacedMapLabel,
  size: number,
): string {
  const { paint, geometry, href } = chart;
  const [x, y] = at.map((n) => coordinate(n));
  const spans = lines.map((line, i) => {
    // The figure is what the last line ends with.
    const figure = value !== undefined && i === lines.length - 1 ? value : '';
    const words = escapeText(line.slice(0, line.length - figure.length));
    const bold = figure === '' ? '' : `<tspan font-weight="700">${escapeText(figure)}</tspan>`;
    return i === 0
      ? words + bold
      : `<tspan x="${x}" dy="${coordinate(size * LINE_HEIGHT)}">${words}${bold}</tspan>`;
  });
  const anchor = align === 'end' ? ' text-anchor="end"' : '';
  const text =
    `<text x="${x}" y="${y}"${anchor} fill="${paint.ink}" stroke="${paint.paper}" stroke-width="3"` +
    ` stroke-linejoin="round" paint-order="stroke">${spans.join(' ')}</text>`;
  // A former region has no page of its own: its label leads to the first of its members.
  const target = geometry.shapes.find(({ code, within }) => code === region || within === region);
  if (!href || !target) return text;
  const [left, top, right, bottom] = box;
  const height = Math.max((LINK_HEIGHT * size) / labelSize(geometry), bottom - top);
  const area =
    `<rect x="${coordinate(left)}" y="${coordinate((top + bottom - height) / 2)}"` +
    ` width="${coordinate(right - left)}" height="${coordinate(height)}" fill="none" pointer-events="all"/>`;
  return `<a class="label" href="${escapeText(href(target.code))}" tabindex="-1">${area}${text}</a>`;
}

/**
 * The labels of a map where they stand.
 * @param size font size in pixels
 */
export function mapLabels(
  { geometry, labels = [] }: Pick<MapChart, 'geometry' | 'labels'>,
  size = labelSize(geometry),
): readonly PlacedMapLabel[] {
  const anchors = new Map<string, Point>();
  for (const { code, anchor } of geometry.shapes) anchors.set(code, anchor);
  // The line of a former region leads to the province that its label leads to, not to a border within.
  for (const { code, anchor, members } of geometry.formers)
    anchors.set(code, anchors.get(members[0] ?? '') ?? anchor);
  const known = labels.flatMap((label) => {
    const anchor = anchors.get(label.region);
    return anchor ? [{ ...label, anchor }] : [];
  });
  const rings = [...hitCircles(geometry).values()].map(({ at: [x, y] }) => ({ x, y, radius: RING }));
  return placeMapLabels(known, { ...geometry, rings }, size);
}

function labelsMarkup(chart: MapChart, size: number, look: string): string {
  const placed = mapLabels(chart, size);
  if (placed.length === 0) return '';
  const leaders = placed.map((label) => leaderMarkup(label, chart.paint)).join('');
  const texts = placed.map((label) => labelMarkup(chart, label, size)).join('');
  return (
    `<g ${look} aria-hidden="true"><g pointer-events="none">${leaders}</g>` +
    `<g font-size="${size}" font-weight="500">${texts}</g></g>`
  );
}

/**
 * A choropleth of all provinces of today, each a link of its own. Provinces whose figure is that of a former region
 * share its colour and have dotted borders between them; those without a figure are hatched and outlined. Small ones
 * have room for a finger around them.
 * @throws {Error} where the map has no name or description, or the region to outline is not on it
 */
export function map(chart: MapChart): string {
  const { id, title, description, geometry, paint, selected, className, larger } = chart;
  const hatchId = `${id}-none`;
  const missing = geometry.shapes.some(({ code, within }) => chart.value(within ?? code) === undefined);
  const outlined = [...geometry.shapes, ...geometry.formers].find(({ code }) => code === selected);
  if (selected !== undefined && !outlined) throw new Error(`chart ${id}: no region ${selected} to outline`);

  const line = 'fill="none" pointer-events="none" stroke-linejoin="round"';
  const hits = chart.href ? hitCircles(geometry) : undefined;
  const parts = [
    missing ? `<defs>${hatch(hatchId, paint)}</defs>` : '',
    `<g${chart.href ? ' role="list"' : ''} stroke="${paint.rule}" stroke-width=".5" stroke-linejoin="round">`,
    ...geometry.shapes.map((shape) => province(chart, hatchId, shape, hits?.get(shape.code))),
    '</g>',
    geometry.borders && `<path class="borders" d="${geometry.borders}" ${line} stroke="${paint.paper}"/>`,
    geometry.memberBorders &&
      `<path class="member-borders" d="${geometry.memberBorders}" ${line} stroke="${paint.ink}"` +
        ` stroke-width=".75" stroke-dasharray="1 2.5"/>`,
    outlined &&
      `<path class="selected" d="${outlined.d}" ${line} stroke="${paint.ink}" stroke-width="1.75"/>`,
    labelsMarkup(chart, chart.labelSize ?? labelSize(geometry), 'class="labels"'),
    larger && labelsMarkup({ ...chart, labels: larger.labels }, larger.size, 'class="larger" display="none"'),
  ];
  return chartSvg(
    {
      id,
      title,
      description,
      width: geometry.width,
      height: geometry.height,
      className: ['map', className].filter(Boolean).join(' '),
      role: chart.href ? 'group' : 'img',
    },
    parts.filter(Boolean).join(''),
  );
}
