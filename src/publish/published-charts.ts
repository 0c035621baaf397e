import { hasTrend, trendParts } from '../charts/region-trend.ts';
import type { Observation, Region } from '../data/dataset.ts';
import type { ComparableFigure } from '../stats/comparable.ts';
import { allHundreds, type Hundreds, hundredOf } from '../stats/hundreds.ts';
import type { RegionProfile } from '../stats/profile.ts';
import type { View } from '../stats/views.ts';
import type { Lang } from '../text/lang.ts';
import { type ChartName, familyFragment, type Page, viewName, workersPlace } from './addresses.ts';
import { mapCsv, multiplesCsv, segmentsCsv, trendCsv, workersCsv } from './chart-tables.ts';
import {
  awardsCsv,
  contrastFigures,
  contrastName,
  contrastPlace,
  contrastSheet,
  contrastsOf,
} from './contrast-sheet.ts';
import { type Geography, mapSheet, tilesSheet } from './map-sheet.ts';
import { multiplesSheet } from './multiples-sheet.ts';
import { type ProgressPart, progressParts, progressSheet } from './progress-sheet.ts';
import { promisesCsv } from './promises-table.ts';
import type { Release } from './release.ts';
import { segmentsSheet } from './segments-sheet.ts';
import type { Sheet, SheetContext } from './sheet.ts';
import { trendSheet } from './trend-sheet.ts';
import { workersSheet } from './workers-sheet.ts';

/** What a chart shows that may be doubted. */
export interface Shown {
  /** Figures of the comparable family, of one region or of several. */
  readonly figures: readonly ComparableFigure[];
  /** Reported shares, the one that leads its page first. */
  readonly reported: readonly Observation[];
}

/** A chart that can be taken along: as a drawing, a picture, a table, in the frame of another page. */
export interface PublishedChart {
  readonly chart: ChartName;
  /** What its files are called among those of its kind: `jambi`, `2025-total`. */
  readonly of: string;
  /** The region that it is of; the country where it is of all. */
  readonly region: Region;
  /** Where it stands on the site. */
  readonly page: Page;
  readonly fragment: string;
  readonly shows: () => Shown;
  readonly sheet: (lang: Lang) => Sheet;
  /** Its figures as a table. */
  readonly csv: () => string;
}

/** Where a chart of promises stands: a family's on the page of targets, a region's on its own page. */
export const progressPlace = ({
  family,
  region,
}: ProgressPart): { readonly page: Page; readonly fragment: string } =>
  region
    ? { page: { kind: 'region', slug: region.slug }, fragment: 'promises' }
    : { page: { kind: 'targets' }, fragment: familyFragment(family.code) };

/** Every chart of a release, kind by kind. Nothing is drawn before it is asked for. */
export function publishedCharts(release: Release, geography: Geography): readonly PublishedChart[] {
  const { dataset, stats, board, evidence, trends, views, gaps, coverageMax } = release;
  const { comparable } = stats;
  const country = stats.country.region;
  const profiles = [country, ...stats.provinces].map(({ code }) => stats.profile(code));
  const only = (figures: readonly ComparableFigure[]): Shown => ({ figures, reported: [] });
  const inLang = (sheet: (context: SheetContext) => Sheet) => (lang: Lang) => sheet({ lang, dataset, stats });

  const trendOf = (profile: RegionProfile): PublishedChart => ({
    chart: 'trend',
    of: profile.region.slug,
    region: profile.region,
    page: { kind: 'region', slug: profile.region.slug },
    fragment: 'trend',
    shows: () => {
      const { reported, comparable: figures } = trendParts(profile, comparable);
      const { headline } = profile.reported;
      const drawn = reported.toSorted((a, b) => Number(b === headline) - Number(a === headline));
      return { figures, reported: drawn.map(({ total }) => total) };
    },
    sheet: inLang((context) => trendSheet(context, profile)),
    csv: () => trendCsv(dataset, stats, profile),
  });

  const workersOf = (
    profile: RegionProfile,
    hundreds: Hundreds,
    place: Pick<PublishedChart, 'of' | 'page' | 'fragment'>,
  ): PublishedChart => ({
    chart: 'workers',
    region: profile.region,
    ...place,
    shows: () =>
      hundreds.family === 'reported'
        ? { figures: [], reported: hundreds.shares.map(({ row }) => row) }
        : only(hundreds.shares),
    sheet: inLang((context) => workersSheet(context, profile, hundreds, place.of)),
    csv: () => workersCsv(dataset, profile, hundreds),
  });

  const workersOfRegion = (profile: RegionProfile): readonly PublishedChart[] => {
    const { slug } = profile.region;
    return allHundreds(profile, comparable).map((hundreds, index) =>
      workersOf(profile, hundreds, {
        ...workersPlace(slug, index > 0 ? hundreds.family : undefined),
        page: { kind: 'region', slug },
      }),
    );
  };

  const workersOfView = (view: View): readonly PublishedChart[] => {
    const figure = comparable.national(view.year, view.segment);
    if (!figure) return [];
    const place = { of: viewName(view), page: { kind: 'map', ...view }, fragment: 'workers' } as const;
    return [workersOf(stats.profile(country.code), hundredOf(figure), place)];
  };

  const viewOf = (view: View, chart: 'map' | 'tiles'): PublishedChart => {
    const overview = () => stats.overview(view.year, view.segment);
    const draw = chart === 'map' ? mapSheet : tilesSheet;
    return {
      chart,
      of: viewName(view),
      region: country,
      page: { kind: 'map', ...view, ...(chart === 'tiles' ? { shape: chart } : {}) },
      fragment: 'map',
      shows: () => only(overview().rows.flatMap(({ figure }) => figure ?? [])),
      sheet: inLang((context) => draw(context, overview(), geography, coverageMax)),
      csv: () => mapCsv(stats, overview()),
    };
  };

  return [
    ...profiles.filter((profile) => hasTrend(profile, comparable)).map(trendOf),
    ...profiles.flatMap(workersOfRegion),
    ...views.flatMap(workersOfView),
    ...views.flatMap((view) => [viewOf(view, 'map'), viewOf(view, 'tiles')]),
    ...[...gaps].map(
      ([year, own]): PublishedChart => ({
        chart: 'segments',
        of: String(year),
        region: country,
        page: { kind: 'map', year, segment: 'total' },
        fragment: 'gap',
        shows: () => only(own.rows.flatMap(({ formal, informal }) => [formal, informal])),
        sheet: inLang((context) => segmentsSheet(context, own, coverageMax)),
        csv: () => segmentsCsv(stats, own),
      }),
    ),
    ...(trends
      ? [
          {
            chart: 'multiples',
            of: country.slug,
            region: country,
            page: { kind: 'home' },
            fragment: 'trends',
            shows: () => only(trends.rows.flatMap(({ figures }) => figures)),
            sheet: inLang((context) => multiplesSheet(context, trends)),
            csv: () => multiplesCsv(stats, trends),
          } satisfies PublishedChart,
        ]
      : []),
    ...progressParts(stats, board).map(
      (part): PublishedChart => ({
        chart: 'progress',
        of: part.of,
        region: part.region ?? country,
        ...progressPlace(part),
        shows: () => {
          const held = part.rows.flatMap(({ progress: { measure } }) => measure ?? []);
          return {
            figures: held.flatMap((measure) => (measure.family === 'comparable' ? [measure.figure] : [])),
            reported: held.flatMap((measure) => (measure.family === 'reported' ? [measure.row] : [])),
          };
        },
        sheet: inLang((context) => progressSheet(context, part)),
        csv: () => promisesCsv(dataset, board, part.rows),
      }),
    ),
    ...contrastsOf(evidence).map(
      (contrast): PublishedChart => ({
        chart: 'awards',
        of: contrastName(contrast),
        region: country,
        page: { kind: 'evidence' },
        fragment: contrastPlace(contrast),
        shows: () => only(contrastFigures(comparable, contrast)),
        sheet: inLang((context) => contrastSheet(context, contrast)),
        csv: () => awardsCsv(contrast),
      }),
    ),
  ];
}
