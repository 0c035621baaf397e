import { regionTrend, trendParts } from '../charts/region-trend.ts';
import type { RegionProfile } from '../stats/profile.ts';
import { period } from '../text/dates.ts';
import { nameOf } from '../text/names.ts';
import { chartNotes } from '../text/sentences/notes.ts';
import { basisText, shareText } from '../text/sentences/region.ts';
import { trendTitle } from '../text/sentences/trend-finding.ts';
import { chartWords } from '../text/words/chart-tools.ts';
import { mapWords } from '../text/words/map.ts';
import { trendWords } from '../text/words/trend.ts';
import { reportedSource, type Sheet, type SheetContext } from './sheet.ts';

const WIDTHS = { desk: 680, column: 560, phone: 328 } as const;

/** A region's trend toward its promise. */
export function trendSheet(context: SheetContext, profile: RegionProfile): Sheet {
  const { lang, dataset, stats } = context;
  const words = chartWords(lang);
  const { comparable } = stats;
  const { reported, comparable: series } = trendParts(profile, comparable);
  const { headline } = profile.reported;
  const main = headline ?? reported[0];
  return {
    id: `trend-${profile.region.slug}-${lang}`,
    title: trendTitle(lang, dataset, comparable, profile),
    subtitle: trendWords(lang).title(nameOf(lang, profile.region)),
    notes: [
      headline &&
        words.mainFigure(
          shareText(lang, headline),
          basisText(lang, dataset, headline),
          period(lang, headline.period),
        ),
      main && reportedSource(context, main, reported),
      series.length > 0 ? words.comparableSource(mapWords(lang).source.total) : undefined,
      ...chartNotes(
        lang,
        dataset,
        series.flatMap(({ inputs }) => inputs),
        [],
      ),
    ].filter((text) => text !== undefined),
    draw: (screen, paint) => [
      regionTrend({ lang, dataset, comparable, profile, width: WIDTHS[screen], paint }),
    ],
  };
}
