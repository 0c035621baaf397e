import type { Region } from '../data/dataset.ts';
import type { Trends, UnitTrend } from '../stats/since-first.ts';
import type { Lang } from '../text/lang.ts';
import { starredNameOf } from '../text/names.ts';
import { computedPercent, signed, wholePercent } from '../text/numbers.ts';
import { trendsHeadline, trendsLead } from '../text/sentences/multiples.ts';
import { multiplesWords } from '../text/words/multiples.ts';
import { type Multiple, multiples } from './multiples.ts';
import { type Paint, pagePaint } from './paint.ts';

export interface RegionMultiplesView {
  readonly lang: Lang;
  readonly trends: Trends;
  readonly country: Region;
  /** The address of the page of a unit; without it the drawing is a picture and holds no links. */
  readonly href?: ((unit: Region) => string) | undefined;
  /** The page's colours where not given. */
  readonly paint?: Paint | undefined;
}

/** The coverage of all workers over the years in every unit, the highest first. */
export function regionMultiples(
  { lang, trends, country, href, paint = pagePaint }: RegionMultiplesView,
  width: number,
): string {
  const words = multiplesWords(lang);
  const { from, to } = trends;
  const cellOf = (region: Region, { figures, newest, change }: UnitTrend): Multiple => {
    const points = change === undefined ? undefined : signed(lang, change);
    const name = starredNameOf(lang, region);
    const value = computedPercent(lang, newest.share);
    const moved = points === undefined ? '' : words.change(points, String(from));
    return {
      code: region.code,
      name,
      points: figures,
      value: value.replace('%', ''),
      // The cell of the country is the key of all.
      change: points !== undefined && region === country ? words.points(points) : points,
      label: words.cell(name, value, String(to)) + moved,
      href: href?.(region),
    };
  };
  return multiples({
    id: `multiples-${to}-${width}-${lang}`,
    title: words.title(String(from), String(to)),
    description: `${trendsHeadline(lang, trends)}. ${trendsLead(lang, trends)}`,
    width,
    country: cellOf(country, trends.national),
    regions: trends.rows.map(({ unit, ...trend }) => cellOf(unit, trend)),
    years: [from, to],
    tick: (value) => wholePercent(lang, value),
    paint,
  });
}
