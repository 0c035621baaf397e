// What of the figures that charts show rests on numbers that we doubt.
import { compareText } from '../data/compare-text.ts';
import type { Shown } from '../publish/published-charts.ts';
import { doubtsByRow } from '../publish/quality.ts';
import { oddOf, openBesideHeadline } from '../publish/region-doubts.ts';
import type { ComparableFigure } from '../stats/comparable.ts';
import type { Lang } from '../text/lang.ts';
import { markedNameOf } from '../text/names.ts';
import { doubtedUnitsSentence, oddSentence, yearsSentence } from '../text/sentences/quality.ts';
import { doubtsIn, findings } from './doubts.ts';
import { dataset, stats } from './nation.ts';

interface Placed {
  readonly at: { readonly file: string; readonly line: number };
}

const placeOf = ({ at }: Placed): string => `${at.file}:${at.line}`;

/** The rows that are doubted and that nobody has looked at yet. */
const rows = new Set([...doubtsByRow(findings).keys()].map(placeOf));

/** The figures of the comparable family that rest on doubted rows. The sum of all regions is moved little by one of them. */
const doubtedAmong = (figures: readonly ComparableFigure[]): readonly ComparableFigure[] =>
  figures.filter(
    ({ region, inputs }) =>
      region !== stats.country.region.code && inputs.some((row) => rows.has(placeOf(row))),
  );

/** What has to be said beside comparable figures of one region. */
const yearsNote = (lang: Lang, figures: readonly ComparableFigure[]): string | undefined =>
  yearsSentence(
    lang,
    doubtedAmong(figures).map(({ year }) => year),
  );

/** Beside those of several regions, a sentence a year: "The 2025 figures for Bengkulu rest on numbers that we doubt." */
const regionsNotes = (lang: Lang, figures: readonly ComparableFigure[]): readonly string[] =>
  [...Map.groupBy(doubtedAmong(figures), ({ year }) => year)]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, own]) => {
      const codes = [...new Set(own.map(({ region }) => region))].sort(compareText);
      const names = codes.flatMap((code) => {
        const region = dataset.regions.get(code);
        return region ? [markedNameOf(lang, region)] : [];
      });
      return doubtedUnitsSentence(lang, year, names) ?? [];
    });

/** What has to be said beside what a chart shows. */
export function doubtNotes(lang: Lang, { figures, headline }: Shown): readonly string[] {
  const said = headline
    ? openBesideHeadline(doubtsIn(headline.region)).map((doubt) => oddSentence(lang, dataset, oddOf(doubt)))
    : [];
  const regions = new Set(figures.map(({ region }) => region));
  return [
    ...said,
    ...(regions.size > 1 ? regionsNotes(lang, figures) : [yearsNote(lang, figures) ?? []].flat()),
  ];
}
