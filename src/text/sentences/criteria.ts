import type { Criterion, Dataset, Region } from '../../data/dataset.ts';
import type { OwnFigure } from '../../stats/criteria.ts';
import { period } from '../dates.ts';
import { figureText } from '../figures.ts';
import { inLang, type Lang } from '../lang.ts';
import { markedNameOf, nameOf } from '../names.ts';
import { computedPercent, signed, whole } from '../numbers.ts';
import { criteriaWords } from '../words/criteria.ts';

/** The finding over all criteria: how many of them can be set beside a figure. */
export function criteriaHeadline(lang: Lang, criteria: readonly Criterion[]): string {
  const all = whole(lang, criteria.length);
  if (criteria.length === 0) return criteriaWords(lang).none;
  const measured = whole(lang, criteria.filter(({ measure }) => measure.length > 0).length);
  return inLang(
    lang,
    `${measured} dari ${all} kriteria juri punya angka pembanding di sini`,
    `${measured} of ${all} criteria of the juries can be set beside a figure`,
  );
}

/** A criterion and its sub-criterion in a language: as printed in Indonesian, translated in English. */
export function criterionText(lang: Lang, criterion: Criterion): string {
  const parts =
    lang === 'id'
      ? [criterion.criterion, criterion.subCriterion]
      : [criterion.criterionEn ?? criterion.criterion, criterion.subCriterionEn ?? criterion.subCriterion];
  return parts.filter((part) => part !== undefined).join(': ');
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A text, and the language it is in where that is not the page's, because no translation stands in the tables. */
export interface MaybeForeign {
  readonly text: string;
  readonly lang: Lang | undefined;
}

/** What a source says of a criterion. */
export function description(lang: Lang, criterion: Criterion): MaybeForeign | undefined {
  const { description: en, descriptionId: id } = criterion;
  const own = lang === 'id' ? id : en;
  const other = lang === 'id' ? en : id;
  if (own !== undefined) return { text: own, lang: undefined };
  return other === undefined ? undefined : { text: other, lang: lang === 'id' ? 'en' : 'id' };
}

/** The explanation of a criterion, where it says more than the criterion itself. */
export function explanation(lang: Lang, criterion: Criterion): MaybeForeign | undefined {
  const said = description(lang, criterion);
  const names = [criterionText(lang, criterion), ...criterionText(lang, criterion).split(': ')].map(plain);
  return said === undefined || names.includes(plain(said.text)) ? undefined : said;
}

/** A province's own figure in words, with when and how it was made; undefined where there is none. */
export interface OwnFigureText {
  readonly value: string;
  readonly about: string;
  /** That it is the figure of a former province, where the province is still counted in one. */
  readonly former?: string;
}

const ofFormer = (lang: Lang, former: Region | undefined): Pick<OwnFigureText, 'former'> =>
  former ? { former: criteriaWords(lang).ofFormer(markedNameOf(lang, former)) } : {};

/** The value and, apart, its date and family, and whose it is: "8,1%", "hitungan seragam 2025", "angka Papua (batas lama)". */
export function ownFigureText(lang: Lang, dataset: Dataset, own: OwnFigure): OwnFigureText | undefined {
  const words = criteriaWords(lang);
  if (own.kind === 'none') return undefined;
  if (own.kind === 'share') {
    const { share, year } = own.figure;
    return {
      value: computedPercent(lang, share),
      about: words.comparableIn(String(year)),
      ...ofFormer(lang, own.former),
    };
  }
  if (own.kind === 'change') {
    return {
      value: words.points(signed(lang, own.points)),
      about: words.between(String(own.from), String(own.figure.year)),
      ...ofFormer(lang, own.former),
    };
  }
  const indicator = dataset.indicators.get(own.row.indicator);
  const date = period(lang, own.row.period);
  return {
    value: figureText(lang, dataset, own.row),
    about: indicator ? `${nameOf(lang, indicator)}, ${date}` : date,
  };
}
