import { changeContrastChart, levelContrastChart } from '../charts/province-contrast.ts';
import { WIDTHS } from '../charts/widths.ts';
import type { Observation, Region } from '../data/dataset.ts';
import type { Comparable, ComparableFigure } from '../stats/comparable.ts';
import type { ChangeContrast, Contrast, LevelContrast } from '../stats/contrast.ts';
import type { Evidence } from '../stats/evidence.ts';
import type { Lang } from '../text/lang.ts';
import { listOf, shortNameOf } from '../text/names.ts';
import { changeHeadline, levelHeadline } from '../text/sentences/evidence.ts';
import { chartNotes } from '../text/sentences/notes.ts';
import { evidenceWords } from '../text/words/evidence.ts';
import { viewName } from './addresses.ts';
import { type CsvColumn, csvText } from './csv.ts';
import { fixed } from './json.ts';
import type { Sheet, SheetContext } from './sheet.ts';

/** A chart of winners and others: of a segment's coverage, or of how coverage moved. */
export type AwardContrast = LevelContrast | ChangeContrast;

const isLevel = (contrast: AwardContrast): contrast is LevelContrast => 'segment' in contrast;

/** All that there are. */
export const contrastsOf = ({ levels, change }: Evidence): readonly AwardContrast[] =>
  change ? [...levels, change] : levels;

/** What the files of a contrast are called: `2025-total`, `2022-2025`. */
export const contrastName = (contrast: AwardContrast): string =>
  isLevel(contrast) ? viewName(contrast) : `${contrast.from}-${contrast.to}`;

/** Where a contrast stands on its page. */
export const contrastPlace = (contrast: AwardContrast): string =>
  isLevel(contrast) ? contrast.segment : 'change';

/** The finding of a contrast. */
export const contrastHeadline = (lang: Lang, contrast: AwardContrast): string =>
  isLevel(contrast) ? levelHeadline(lang, contrast) : changeHeadline(lang, contrast);

const unitsOf = ({ winners, others }: Contrast) => [...winners.rows, ...others.rows].map(({ unit }) => unit);

/** The figures that a contrast is made of. */
export function contrastFigures(
  comparable: Comparable,
  contrast: AwardContrast,
): readonly ComparableFigure[] {
  const years = isLevel(contrast) ? [contrast.year] : [contrast.from, contrast.to];
  const segment = isLevel(contrast) ? contrast.segment : 'total';
  return years.flatMap((year) =>
    unitsOf(contrast.contrast).flatMap(({ code }) => comparable.figure(code, year, segment) ?? []),
  );
}

/** The national figures of the years that a contrast speaks of: they carry the caveats of all. */
function inputsOf({ stats }: SheetContext, contrast: AwardContrast): readonly Observation[] {
  const years = isLevel(contrast) ? [contrast.year] : [contrast.from, contrast.to];
  const segment = isLevel(contrast) ? contrast.segment : 'total';
  return years.flatMap((year) => stats.comparable.national(year, segment)?.inputs ?? []);
}

/** Where the figures of a contrast are from, and what has to be said with them. */
function awardsNotes(context: SheetContext, contrast: AwardContrast): readonly string[] {
  const { lang, dataset } = context;
  const words = evidenceWords(lang);
  const formers = Map.groupBy(
    unitsOf(contrast.contrast).filter(({ members }) => members.length > 0),
    ({ validTo }) => validTo,
  );
  const namesOf = (regions: readonly Region[]): string =>
    listOf(
      lang,
      regions.map((region) => shortNameOf(lang, region)),
    );
  return [
    words.source,
    ...chartNotes(lang, dataset, inputsOf(context, contrast), []),
    ...[...formers].map(([year, regions]) => words.former(namesOf(regions), String(year ?? ''))),
  ];
}

/** The notes of several contrasts, each once. */
export const contrastsNotes = (
  context: SheetContext,
  contrasts: readonly AwardContrast[],
): readonly string[] => [...new Set(contrasts.flatMap((contrast) => awardsNotes(context, contrast)))];

/** A contrast as a chart. */
export function contrastSheet(context: SheetContext, contrast: AwardContrast): Sheet {
  const { lang } = context;
  const words = evidenceWords(lang);
  return {
    id: `awards-${contrastName(contrast)}-${lang}`,
    title: contrastHeadline(lang, contrast),
    subtitle: isLevel(contrast)
      ? words.subtitle[contrast.segment](String(contrast.year))
      : words.changeSubtitle(String(contrast.from), String(contrast.to)),
    notes: awardsNotes(context, contrast),
    draw: (screen, paint) => [
      isLevel(contrast)
        ? levelContrastChart(lang, contrast, WIDTHS[screen], paint)
        : changeContrastChart(lang, contrast, WIDTHS[screen], paint),
    ],
  };
}

/** A contrast as a table: every unit, whether a province of it won nationally, and its share or change. */
export function awardsCsv(contrast: AwardContrast): string {
  const { winners, others } = contrast.contrast;
  const rows = [
    ...winners.rows.map((row) => ({ ...row, won: true })),
    ...others.rows.map((row) => ({ ...row, won: false })),
  ];
  const columns: readonly CsvColumn<(typeof rows)[number]>[] = [
    { name: 'region', value: ({ unit }) => unit.code },
    { name: 'name', value: ({ unit }) => unit.name },
    { name: 'won_nationally', value: ({ won }) => String(won) },
    { name: isLevel(contrast) ? 'share' : 'change', value: ({ value }) => fixed(value, 'percent') },
  ];
  return csvText(columns, rows);
}
