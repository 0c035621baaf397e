import { isBasisStated } from '../../data/basis-stated.ts';
import type { Dataset, Observation, Target } from '../../data/dataset.ts';
import { parsePeriod } from '../../data/period.ts';
import { cellOfKey } from '../../data/revised.ts';
import { tableNamed } from '../../data/tables-by-file.ts';
import type { Follows } from '../../stats/previous-figure.ts';
import { due, period } from '../dates.ts';
import { figureText, valueText } from '../figures.ts';
import { inLang, type Lang } from '../lang.ts';
import { nameOf } from '../names.ts';
import { decimal, withSign } from '../numbers.ts';
import { rowText } from '../rows.ts';
import { withinSentence } from '../sentence-case.ts';
import { historyWords } from '../words/history.ts';

type Bases = Pick<Dataset, 'bases' | 'indicators'>;

/** What a figure is of: "of eligible workers", "participants by place of residence"; undefined where nothing says. */
function basisSaid(
  lang: Lang,
  { bases, indicators }: Bases,
  indicator: string,
  code: string | undefined,
): string | undefined {
  const basis = bases.get(code ?? '');
  if (!basis) return undefined;
  const isShare = indicators.get(indicator)?.unit === 'percent';
  if (!basis.stated) return isShare ? inLang(lang, 'dasar tidak disebut', 'basis not stated') : undefined;
  return isShare ? `${inLang(lang, 'dari', 'of')} ${nameOf(lang, basis)}` : nameOf(lang, basis);
}

/** The same behind a figure, whose sentence goes on with it where it is a share: "27.5% of the labour force". */
function figureOfBasis(lang: Lang, dataset: Dataset, row: Observation | Target): string {
  const figure = figureText(lang, dataset, row);
  const of = basisSaid(lang, dataset, row.indicator, row.basis);
  if (of === undefined) return figure;
  const isShare = dataset.indicators.get(row.indicator)?.unit === 'percent';
  return isShare && isBasisStated(dataset, row) ? `${figure} ${of}` : `${figure} (${of})`;
}

const regionName = (lang: Lang, { regions }: Dataset, code: string): string => {
  const region = regions.get(code);
  return region ? nameOf(lang, region) : code;
};

const indicatorName = (lang: Lang, { indicators }: Bases, code: string): string => {
  const indicator = indicators.get(code);
  return indicator ? withinSentence(nameOf(lang, indicator)) : code;
};

/** An indicator with what it is of: "coverage of all workers (of eligible workers)". */
function measureSaid(lang: Lang, dataset: Bases, indicator: string, basis: string | undefined): string {
  const of = basisSaid(lang, dataset, indicator, basis);
  return indicatorName(lang, dataset, indicator) + (of === undefined ? '' : ` (${of})`);
}

/** A new figure without its region: "coverage of all workers 27.5% of the labour force, February 2026". */
function figureSaid(lang: Lang, dataset: Dataset, row: Observation | Target): string {
  const words = historyWords(lang);
  const measure = indicatorName(lang, dataset, row.indicator);
  const figure = figureOfBasis(lang, dataset, row);
  return 'due' in row
    ? words.target(measure, figure, due(lang, row.due))
    : words.figure(measure, figure, period(lang, row.period));
}

/** The parts of a new figure: its region, what it is of, when, and its value. */
export const newFigureCells = (
  lang: Lang,
  dataset: Dataset,
  row: Observation | Target,
): readonly [region: string, measure: string, moment: string, value: string] => {
  const measure = measureSaid(lang, dataset, row.indicator, row.basis);
  const isTarget = 'due' in row;
  return [
    regionName(lang, dataset, row.region),
    isTarget ? historyWords(lang).targetOf(measure) : measure,
    isTarget ? due(lang, row.due) : period(lang, row.period),
    figureText(lang, dataset, row),
  ];
};

/** A new figure in words: "Aceh: coverage of all workers 27.5% of the labour force, February 2026". */
export const newFigureText = (lang: Lang, dataset: Dataset, row: Observation | Target): string =>
  `${regionName(lang, dataset, row.region)}: ${figureSaid(lang, dataset, row)}`;

/** The figure that a new one follows: "before: 25.46%, August 2025". */
export const followsText = (lang: Lang, dataset: Dataset, { before }: Follows): string =>
  historyWords(lang).before(`${figureText(lang, dataset, before)}, ${period(lang, before.period)}`);

/** How far a figure is from the one before it: "+2.04 points", "−1,500". */
export const differenceText = (lang: Lang, { indicators }: Bases, { before, difference }: Follows): string =>
  indicators.get(before.indicator)?.unit === 'percent'
    ? historyWords(lang).points(withSign(lang, difference))
    : difference > 0
      ? `+${decimal(lang, difference, 0)}`
      : decimal(lang, difference, 0);

/** A row that is told of, in words, by the cells of its key: "Jambi, coverage of all workers, June 2024". */
export function aboutRow(lang: Lang, dataset: Dataset, table: string, key: readonly string[]): string {
  const cell = (column: string): string => cellOfKey({ table, key }, column) ?? '';
  if (table !== 'observations' && table !== 'targets')
    return `${tableNamed(table)?.title[lang] ?? table}: ${rowText(lang, dataset, table, key)}`;
  const [region, indicator] = [cell('region'), cell('indicator')];
  const moment = parsePeriod(cell(table === 'targets' ? 'due' : 'period'));
  const measure = measureSaid(lang, dataset, indicator, cell('basis') || undefined);
  const when = moment && (table === 'targets' ? due(lang, moment) : period(lang, moment));
  const words = historyWords(lang);
  return [regionName(lang, dataset, region), table === 'targets' ? words.targetOf(measure) : measure, when]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** What a cell of a row said, in words: a value in its unit, else the text in quotes; "" where it said nothing. */
export function cellText(
  lang: Lang,
  dataset: Dataset,
  table: string,
  key: readonly string[],
  column: string | undefined,
  text: string,
): string {
  if (text === '') return '';
  const indicator = cellOfKey({ table, key }, 'indicator');
  const isValue = (table === 'observations' || table === 'targets') && (column ?? 'value') === 'value';
  const value = Number(text);
  if (isValue && indicator !== undefined && Number.isFinite(value))
    return valueText(lang, dataset, indicator, value);
  return historyWords(lang).quoted(text);
}

/** What a column is called in a sentence: "note"; undefined for the value, which needs no name. */
function columnText(lang: Lang, column: string | undefined): string | undefined {
  if (column === undefined || column === 'value') return undefined;
  const names: Readonly<Record<string, string>> = historyWords(lang).columns;
  return names[column] ?? column;
}

/** What is told of a revision. */
export interface RevisedRow {
  readonly kind: 'changed' | 'emptied' | 'withdrawn';
  readonly table: string;
  readonly key: readonly string[];
  readonly column: string | undefined;
  readonly was: string;
  readonly now: string | undefined;
}

/** What became of what was published: "43.31% → 44.31%", "1,312,370 → withdrawn", "withdrawn". */
export function revisedText(lang: Lang, dataset: Dataset, revised: RevisedRow): string {
  const { table, key, column, kind, was, now } = revised;
  const words = historyWords(lang);
  const said = (text: string): string => cellText(lang, dataset, table, key, column, text);
  const end =
    kind === 'withdrawn' || now === undefined
      ? words.withdrawn
      : kind === 'emptied'
        ? words.emptied
        : said(now);
  const begin = said(was);
  return begin === '' ? end : `${begin} → ${end}`;
}

/** The row and, where it is not the value, the column that a revision is of. */
export function revisedRowText(lang: Lang, dataset: Dataset, { table, key, column }: RevisedRow): string {
  const name = columnText(lang, column);
  return `${aboutRow(lang, dataset, table, key)}${name === undefined ? '' : `, ${name}`}`;
}
