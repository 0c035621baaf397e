import type { Dataset, Region } from '../data/dataset.ts';
import type { Boundaries } from '../geo/boundaries.ts';
import { type Drawing, mapGeometry } from '../geo/geometry.ts';
import type { Overview } from '../stats/overview.ts';
import type { Lang } from '../text/lang.ts';
import { markedNameOf, starredNameOf } from '../text/names.ts';
import { computedPercent, whole, wholePercent } from '../text/numbers.ts';
import { countryHeadline, countryLead, rowSentence } from '../text/sentences/country.ts';
import { mapWords } from '../text/words/map.ts';
import { countryRegions } from './country-regions.ts';
import { COVERAGE_BREAKS } from './coverage-scale.ts';
import { type MapChart, map } from './map.ts';
import type { MapLabel } from './map-labels.ts';
import { type Paint, pagePaint } from './paint.ts';
import { strip } from './strip.ts';

export interface CountryView {
  readonly lang: Lang;
  readonly dataset: Dataset;
  readonly view: Overview;
  /** The address of a province's page; without it the drawings are pictures and hold no links. */
  readonly href?: ((province: Region) => string) | undefined;
  /** The page's colours where not given. */
  readonly paint?: Paint | undefined;
  /** What its ids end with, where the same drawing stands on a page twice. */
  readonly place?: string | undefined;
}

/** Provinces too small to find by their colour get their names in the sea, where these have room. */
const HARD_TO_FIND = {
  desk: ['31', '21', '34', '51', '19'],
  tablet: ['31', '21', '34', '51'],
  phone: ['31', '51'],
} as const;

/** A tablet shows the map of the desk at little more than half its size: so large, labels have 12 pixels there. */
const TABLET_LABEL = 22;

/** The map of one year and segment over all provinces. */
export const countryMap = (drawn: CountryView, boundaries: Boundaries, drawing: Drawing): string =>
  map(countryMapChart(drawn, boundaries, drawing));

/** The map of a desk for a column of text: shown at about half its size, with labels for that. */
export const countryColumnMap = (drawn: CountryView, boundaries: Boundaries): string => {
  const { larger, ...chart } = countryMapChart({ ...drawn, href: undefined }, boundaries, 'desk');
  return map({ ...chart, labels: labelsOf(drawn, HARD_TO_FIND.tablet), labelSize: TABLET_LABEL });
};

/** Labels of the highest and the lowest region, then of provinces that are hard to find. */
function labelsOf(drawn: CountryView, hardToFind: readonly string[]): readonly MapLabel[] {
  const { lang, dataset, view } = drawn;
  const { value } = countryRegions(drawn);
  const extremes = [view.highest?.region, view.lowest?.region].filter((code) => code !== undefined);
  return [...extremes, ...hardToFind.filter((code) => !extremes.includes(code))].map((code) => {
    const region = dataset.regions.get(code);
    const share = value(code);
    return {
      region: code,
      name: region ? starredNameOf(lang, region) : code,
      value: share === undefined ? undefined : computedPercent(lang, share),
    };
  });
}

/** What that map draws. */
export function countryMapChart(drawn: CountryView, boundaries: Boundaries, drawing: Drawing): MapChart {
  const { lang, view } = drawn;
  const words = mapWords(lang);
  const { year, segment } = view;
  const { former, ...regions } = countryRegions(drawn);
  return {
    id: `map-${year}-${segment}-${drawing}-${lang}`,
    title: words.mapTitle[segment](String(year)),
    ...regions,
    geometry: mapGeometry(boundaries, { drawing, former }),
    labels: labelsOf(drawn, HARD_TO_FIND[drawing]),
    // A file is shown at the size it is drawn for.
    larger:
      drawn.href && drawing === 'desk'
        ? { size: TABLET_LABEL, labels: labelsOf(drawn, HARD_TO_FIND.tablet) }
        : undefined,
  };
}

/**
 * The regions of a view in order of their figures: the ranking, and the legend of the map.
 * @param max The end of its axis in percent, the same for all years of the segment.
 */
export function countryStrip(
  { lang, dataset, view, href, paint = pagePaint }: CountryView,
  max: number,
  width: number,
): string {
  const words = mapWords(lang);
  const { year, segment, rows, national, highest, lowest } = view;
  const gap = rows.some(({ figure }) => figure === undefined);
  // A former region leads to the first of its members, as everywhere.
  const known = rows.filter((row) => row.figure !== undefined);
  const seen = known.filter((row, i) => known.findIndex(({ unit }) => unit === row.unit) === i);
  const labels = new Map(
    [highest, lowest].flatMap((figure) => {
      const found = figure && dataset.regions.get(figure.region);
      return found
        ? [
            [
              found.code,
              { name: starredNameOf(lang, found), value: computedPercent(lang, figure.share) },
            ] as const,
          ]
        : [];
    }),
  );
  return strip({
    id: `strip-${year}-${segment}-${width}-${lang}`,
    title: words.stripTitle[segment](String(year)),
    description: `${countryHeadline(lang, view)}. ${countryLead(lang, dataset, view)}`.trim(),
    width,
    regions: seen.map(({ unit, province, figure, rank, change }) => {
      const share = figure?.share ?? 0;
      const name = markedNameOf(lang, unit);
      return {
        code: unit.code,
        value: share,
        label: words.value(name, computedPercent(lang, share)),
        href: href?.(province),
        province: province.code,
        former:
          unit === province
            ? undefined
            : { name, says: rowSentence(lang, view, { unit, province: unit, rank, change }) },
      };
    }),
    breaks: COVERAGE_BREAKS,
    max,
    paint,
    tick: (value) => (value === max ? wholePercent(lang, value) : whole(lang, value)),
    labels,
    none: gap ? words.gap : undefined,
    national: national && {
      name: words.all,
      value: computedPercent(lang, national.share),
      at: national.share,
    },
  });
}
