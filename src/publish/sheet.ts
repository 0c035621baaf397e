import { filePaint, type Paint } from '../charts/paint.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Statistics } from '../stats/profile.ts';
import type { Statement } from '../stats/reported.ts';
import { period } from '../text/dates.ts';
import type { Lang } from '../text/lang.ts';
import { whole } from '../text/numbers.ts';
import { publisherOf } from '../text/publisher.ts';
import { chartWords } from '../text/words/chart-tools.ts';
import { chartFile } from './chart-file.ts';

/** What a chart's words and figures are made from. */
export interface SheetContext {
  readonly lang: Lang;
  readonly dataset: Dataset;
  readonly stats: Statistics;
}

/**
 * What a chart is drawn for: a file and a desk, a column of text in another page, a phone. Each drawing is made for its
 * width, not shrunk to it.
 */
export type Screen = 'desk' | 'column' | 'phone';

/** A chart with all that it needs to stand alone: as a file, as a picture, in the frame of another page. */
export interface Sheet {
  /** From the chart's content, unique in a file: `trend-jambi-en`. */
  readonly id: string;
  /** The finding. */
  readonly title: string;
  /** What is measured. */
  readonly subtitle: string;
  /** Source, basis and what has to be said beside the chart, a paragraph each. */
  readonly notes: readonly string[];
  /** Drawings of `chartSvg`, one under the other. */
  readonly draw: (screen: Screen, paint: Paint) => readonly string[];
}

/** "Tables as of March 2026 · https://…" */
const closing = ({ lang, stats }: SheetContext, address: string): string =>
  `${chartWords(lang).tablesOf(period(lang, stats.asOf))} · ${address}`;

/**
 * A sheet as an SVG file, drawn for a desk in the site's light colours.
 * @param address the whole address of the chart on its page
 */
export const sheetFile = (
  context: SheetContext,
  { id, title, subtitle, notes, draw }: Sheet,
  address: string,
): string =>
  chartFile({
    id,
    title,
    subtitle,
    footer: [...notes, closing(context, address)],
    drawings: draw('desk', filePaint),
    paint: filePaint,
  });

/** Who said the figures that a chart draws: the publisher of the main one by name, the others by their number. */
export function reportedSource(
  { lang, dataset }: SheetContext,
  main: Statement,
  statements: readonly Statement[],
): string {
  const others = new Set(statements.map(({ source }) => source));
  others.delete(main.source);
  const publisher = publisherOf(dataset.sources.get(main.source), main.source);
  return chartWords(lang).reportedSource(publisher, whole(lang, others.size));
}
