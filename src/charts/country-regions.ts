import type { Region } from '../data/dataset.ts';
import { nameOf } from '../text/names.ts';
import { computedPercent } from '../text/numbers.ts';
import { countryHeadline, countryLead } from '../text/sentences/country.ts';
import { mapWords } from '../text/words/map.ts';
import type { CountryView } from './country-map.ts';
import { COVERAGE_BREAKS } from './coverage-scale.ts';
import type { MapChart } from './map.ts';
import { pagePaint } from './paint.ts';

/** What a view says of its provinces, whatever their shape. */
export interface CountryRegions
  extends Pick<MapChart, 'description' | 'value' | 'breaks' | 'paint' | 'label' | 'href'> {
  /** The former regions whose figures stand for those of their members. */
  readonly former: readonly Region[];
}

/** What a map of one year and segment says, and its tiles say alike. */
export function countryRegions({
  lang,
  dataset,
  view,
  href,
  paint = pagePaint,
}: CountryView): CountryRegions {
  const words = mapWords(lang);
  const shares = new Map(view.rows.map(({ unit, figure }) => [unit.code, figure?.share]));
  const units = new Set(view.rows.map(({ unit }) => unit));
  const name = (code: string): string => {
    const found = dataset.regions.get(code);
    return found ? nameOf(lang, found) : code;
  };
  return {
    description: `${countryHeadline(lang, view)}. ${countryLead(lang, dataset, view)}`,
    former: [...units].filter(({ members }) => members.length > 0),
    value: (code) => shares.get(code),
    breaks: COVERAGE_BREAKS,
    paint,
    label: (province, within) => {
      const share = shares.get(within ?? province);
      if (share === undefined) return words.none(name(province));
      const value = computedPercent(lang, share);
      return within === undefined
        ? words.value(name(province), value)
        : words.within(name(province), value, name(within));
    },
    href:
      href &&
      ((code) => {
        const found = dataset.regions.get(code);
        return found ? href(found) : '';
      }),
  };
}
