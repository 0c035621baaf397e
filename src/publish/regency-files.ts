import { filePaint } from '../charts/paint.ts';
import { drawRegencyTrend, drawRegencyWorkers, regencyChartKind } from '../charts/regency-chart.ts';
import type { Observation, Target } from '../data/dataset.ts';
import type { Regency } from '../stats/regency.ts';
import { period } from '../text/dates.ts';
import type { Lang } from '../text/lang.ts';
import {
  drawnStatements,
  namesOf,
  regencyChartTitle,
  regencyMeasure,
  regencySources,
} from '../text/sentences/regency.ts';
import { basisText, shareText } from '../text/sentences/region.ts';
import { chartWords } from '../text/words/chart-tools.ts';
import { regencyWords } from '../text/words/regency.ts';
import { chartFile } from './chart-file.ts';
import { type CsvColumn, csvText } from './csv.ts';
import { orNull } from './json.ts';

/**
 * The one chart of a regency's page as an SVG file. There is no PNG of it: a picture takes as long as some forty pages.
 * @param address the whole address of the page
 * @throws {Error} where the page shows no chart
 */
export function regencyChartFile(lang: Lang, regency: Regency, address: string): string {
  const words = chartWords(lang);
  const kind = regencyChartKind(regency);
  const drawing =
    kind === 'trend'
      ? drawRegencyTrend(lang, regency, 680, filePaint)
      : drawRegencyWorkers(lang, regency, filePaint);
  if (!kind || !drawing) throw new Error(`no chart of ${regency.region.code}`);
  const { headline } = regency;
  return chartFile({
    id: `${kind}-${regency.region.slug}-${lang}`,
    title: regencyChartTitle(lang, regency),
    subtitle: kind === 'trend' ? regencyMeasure(lang, regency) : words.hundredMeasure,
    footer: [
      headline &&
        words.mainFigure(
          shareText(lang, headline),
          basisText(lang, namesOf(regency), headline),
          period(lang, headline.period),
        ),
      regencySources(lang, regency),
      kind === 'trend' ? regencyWords(lang).lineNote : undefined,
      `${words.tablesOf(period(lang, regency.asOf))} · ${address}`,
    ].flatMap((text) => text || []),
    drawings: [drawing],
    paint: filePaint,
  });
}

interface ChartRow {
  readonly series: 'reported' | 'target';
  readonly period: string;
  readonly row: Observation | Target;
}

/** The shares of a regency's chart by time, then its promise. Columns are those of every trend; they are append-only. */
export function regencyCsv(regency: Regency): string {
  const { region, headlinePromise: promise, sources } = regency;
  const rows: readonly ChartRow[] = [
    ...drawnStatements(regency)
      .toReversed()
      .map(({ total }): ChartRow => ({ series: 'reported', period: total.period.text, row: total })),
    ...(promise ? [{ series: 'target', period: promise.target.due.text, row: promise.target } as const] : []),
  ];
  const columns: readonly CsvColumn<ChartRow>[] = [
    { name: 'series', value: ({ series }) => series },
    { name: 'region', value: () => region.code },
    { name: 'name', value: () => region.name },
    { name: 'period', value: (each) => each.period },
    { name: 'segment', value: () => 'total' },
    { name: 'share', value: ({ row }) => row.value },
    { name: 'qualifier', value: ({ row }) => ('qualifier' in row ? orNull(row.qualifier) : null) },
    { name: 'basis', value: ({ row }) => orNull(row.basis) },
    { name: 'confidence', value: ({ row }) => row.confidence },
    { name: 'source', value: ({ row }) => row.source },
    { name: 'publisher', value: ({ row }) => orNull(sources[row.source]?.publisher) },
    { name: 'url', value: ({ row }) => orNull(sources[row.source]?.url) },
    { name: 'file', value: ({ row }) => row.at.file },
    { name: 'line', value: ({ row }) => row.at.line },
  ];
  return csvText(columns, rows);
}
