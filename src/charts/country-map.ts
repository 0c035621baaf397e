import type { Dataset, Region } from '../data/dataset.ts';
import type { Boundaries } from '../geo/boundaries.ts';
import { type Drawing, mapGeometry } from '../geo/geometry.ts';
import type { Overview } from '../stats/overview.ts';
import type { Lang } from '../text/lang.ts';
import { nameOf, shortNameOf } from '../text/names.ts';
import { computedPercent, whole } from '../text/numbers.ts';
import { countryHeadline, countryLead } from '../text/sentences/country.ts';
import { mapWords } from '../text/words/map.ts';
import { COVERAGE_BREAKS } from './coverage-scale.ts';
import { map } from './map.ts';
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
}

/** Provinces too small to find by their colour get their names in the sea; a phone has room for few. */
const HARD_TO_FIND: Record<Drawing, readonly string[]> = {
  desk: ['31', '21', '34', '51', '19'],
  phone: ['31', '51'],
};

const drawnUnits = ({ rows }: Overview): readonly Region[] => [...new Set(rows.map(({ unit }) => unit))];

/** The map of one year and segment over all provinces. */
export function countryMap(
  { lang, dataset, view, href, paint = pagePaint }: CountryView,
  boundaries: Boundaries,
  drawing: Drawing,
): string {
  const words = mapWords(lang);
  const { year, segment, rows } = view;
  const figures = new Map(rows.map(({ unit, figure }) => [unit.code, figure]));
  const region = (code: string): Region | undefined => dataset.regions.get(code);
  const name = (code: string): string => {
    const found = region(code);
    return found ? nameOf(lang, found) : code;
  };
  const percent = (code: string): string | undefined => {
    const figure = figures.get(code);
    return figure && computedPercent(lang, figure.share);
  };
  const shortName = (code: string): string => {
    const found = region(code);
    return found ? shortNameOf(lang, found) : code;
  };
  const extremes = [view.highest?.region, view.lowest?.region].filter((code) => code !== undefined);
  return map({
    id: `map-${year}-${segment}-${drawing}-${lang}`,
    title: words.mapTitle[segment](String(year)),
    description: `${countryHeadline(lang, view)}. ${countryLead(lang, dataset, view)}`,
    geometry: mapGeometry(boundaries, {
      drawing,
      former: drawnUnits(view).filter(({ members }) => members.length > 0),
    }),
    value: (code) => figures.get(code)?.share,
    breaks: COVERAGE_BREAKS,
    paint,
    label: (province, within) => {
      const value = percent(within ?? province);
      if (value === undefined) return words.none(name(province));
      return within === undefined
        ? words.value(name(province), value)
        : words.within(name(province), value, name(within));
    },
    href:
      href &&
      ((code) => {
        const found = region(code);
        return found ? href(found) : '';
      }),
    labels: [...extremes, ...HARD_TO_FIND[drawing].filter((code) => !extremes.includes(code))].map(
      (code) => ({
        region: code,
        name: shortName(code),
        value: percent(code),
      }),
    ),
  });
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
  const seen = new Map(
    rows.flatMap(({ unit, province, figure }) => (figure ? [[unit.code, { unit, province, figure }]] : [])),
  );
  const labels = new Map(
    [highest, lowest].flatMap((figure) => {
      const found = figure && dataset.regions.get(figure.region);
      return found
        ? [
            [
              found.code,
              { name: shortNameOf(lang, found), value: computedPercent(lang, figure.share) },
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
    regions: [...seen.values()].map(({ unit, province, figure }) => ({
      code: unit.code,
      value: figure.share,
      label: words.value(nameOf(lang, unit), computedPercent(lang, figure.share)),
      href: href?.(province),
      province: province.code,
    })),
    breaks: COVERAGE_BREAKS,
    max,
    paint,
    tick: (value) => (value === max ? `${whole(lang, value)}%` : whole(lang, value)),
    labels,
    none: gap ? words.gap : undefined,
    national: national && {
      name: words.all,
      value: computedPercent(lang, national.share),
      at: national.share,
    },
  });
}
