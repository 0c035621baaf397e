// What of the figures that charts show rests on numbers that we doubt.
import { compareText } from '../data/compare-text.ts';
import type { Observation } from '../data/dataset.ts';
import type { Page } from '../publish/addresses.ts';
import type { Shown } from '../publish/published-charts.ts';
import { figuresOf } from '../publish/quality.ts';
import { isAboutAge, oddOf } from '../publish/region-doubts.ts';
import type { ComparableFigure } from '../stats/comparable.ts';
import type { Lang } from '../text/lang.ts';
import { markedNameOf } from '../text/names.ts';
import { withinSentence } from '../text/sentence-case.ts';
import { doubtedUnitsSentence, oddSentence, yearsSentence } from '../text/sentences/quality.ts';
import { findings } from './doubts.ts';
import { dataset, stats } from './nation.ts';

interface Placed {
  readonly at: { readonly file: string; readonly line: number };
}

const placeOf = ({ at }: Placed): string => `${at.file}:${at.line}`;

/** What nobody has looked at yet, by the place of the row it is about. A figure's age is not among it: charts show dates. */
const doubts = Map.groupBy(
  findings
    .flatMap(({ isDoubt, open }) => (isDoubt ? open : []))
    .filter((finding) => !isAboutAge(finding))
    .flatMap((finding) => figuresOf([finding.subject]).map((row) => ({ finding, row }))),
  ({ row }) => placeOf(row),
);

/** The figures of the comparable family that rest on doubted rows. The sum of all regions is moved little by one of them. */
const doubtedAmong = (figures: readonly ComparableFigure[]): readonly ComparableFigure[] =>
  figures.filter(
    ({ region, inputs }) =>
      region !== stats.country.region.code && inputs.some((row) => doubts.has(placeOf(row))),
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

/** Beside reported shares, a sentence a doubt; with the name of its region, where those of several are shown. */
function reportedNotes(lang: Lang, rows: readonly Observation[], areOfOne: boolean): readonly string[] {
  const found = [...new Set(rows.map(placeOf))].flatMap((place) => doubts.get(place) ?? []);
  return found.map((doubt) => {
    const sentence = oddSentence(lang, dataset, oddOf(doubt));
    const region = areOfOne ? undefined : dataset.regions.get(doubt.row.region);
    return region ? `${markedNameOf(lang, region)}: ${withinSentence(sentence)}` : sentence;
  });
}

/** What has to be said beside what a chart shows that stands on a page. */
export function doubtNotes(lang: Lang, { figures, reported }: Shown, page: Page): readonly string[] {
  const areOfOne = page.kind === 'region';
  const computed = areOfOne ? [yearsNote(lang, figures) ?? []].flat() : regionsNotes(lang, figures);
  return [...reportedNotes(lang, reported, areOfOne), ...computed];
}
