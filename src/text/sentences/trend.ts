import type { Dataset, Milestone } from '../../data/dataset.ts';
import { comparePeriods, type Period } from '../../data/period.ts';
import type { ComparableFigure } from '../../stats/comparable.ts';
import type { Progress } from '../../stats/promise.ts';
import type { Statement } from '../../stats/reported.ts';
import { due, month, period } from '../dates.ts';
import { inLang, type Lang } from '../lang.ts';
import { computedPercent, inWords, percent } from '../numbers.ts';
import { the } from '../the.ts';
import { trendWords } from '../words/trend.ts';
import { basisText, shareText } from './region.ts';

/** What a trend shows, for those who hear it. */
export interface ToldTrend {
  /** In any order. */
  readonly reported: readonly Statement[];
  /** The figure the page leads with. */
  readonly headline: Statement | undefined;
  /** All workers, by year. */
  readonly comparable: readonly ComparableFigure[];
  /** The former province whose comparable figure it is, where that is not the region's own. */
  readonly former: string | undefined;
  readonly promise: Progress | undefined;
  /** Where the pace made leads by the promise's date, in percent. */
  readonly projected: number | undefined;
  /** Marked on the axis, oldest first. */
  readonly milestones: readonly Milestone[];
}

const bySize = (a: { readonly value: number }, b: { readonly value: number }): number => a.value - b.value;

/** "from 2024 to March 2025"; "in 2025" where no more is known of one end than the year of both, or the month. */
function spanOf(lang: Lang, from: Period, to: Period): string {
  const vague = from.month === undefined || to.month === undefined;
  if (from.year === to.year && vague) return inLang(lang, `pada ${from.year}`, `in ${from.year}`);
  // Of a month and of a day in it nobody can say which came first.
  const isOneMonth = from.year === to.year && from.month === to.month;
  const told = isOneMonth && (from.day === undefined || to.day === undefined) ? month : period;
  const [start, end] = [told(lang, from), told(lang, to)];
  if (start === end) return inLang(lang, `pada ${start}`, `of ${start}`);
  return inLang(lang, `dari ${start} sampai ${end}`, `from ${start} to ${end}`);
}

/** "Reported: five figures from 2024 to March 2025, between 39.52% and 44%. Shown first: 43.31% …" */
function reportedSentences(
  lang: Lang,
  dataset: Dataset,
  { reported, headline }: ToldTrend,
): readonly string[] {
  const inTime = reported.toSorted((a, b) => comparePeriods(a.period, b.period));
  const [oldest] = inTime;
  const newest = inTime.at(-1);
  if (!oldest || !newest) return [];
  const of = (statement: Statement): string =>
    `${shareText(lang, statement)} ${inLang(lang, 'dari', 'of')} ${basisText(lang, dataset, statement)}`;
  if (reported.length === 1) {
    const when = period(lang, newest.period);
    return [
      inLang(
        lang,
        `Dilaporkan: hanya satu angka, ${of(newest)}, ${when}.`,
        `Reported: a single figure, ${of(newest)}, ${when}.`,
      ),
    ];
  }
  const count = inWords(lang, reported.length);
  const values = reported.toSorted((a, b) => bySize(a.total, b.total));
  const [low = '', high = ''] = [values[0], values.at(-1)].map((one) => one && shareText(lang, one));
  const when = spanOf(lang, oldest.period, newest.period);
  const range = inLang(
    lang,
    `Dilaporkan: ${count} angka ${when}, antara ${low} dan ${high}.`,
    `Reported: ${count} figures ${when}, between ${low} and ${high}.`,
  );
  if (!headline) return [range];
  const dated = period(lang, headline.period);
  return [
    range,
    inLang(
      lang,
      `Yang ditampilkan pertama: ${of(headline)}, ${dated}.`,
      `Shown first: ${of(headline)}, ${dated}.`,
    ),
  ];
}

/** "The comparable figure, in percent of employed people: 26.5% in 2025; lowest 21.2% (2022), highest 29.1% (2024)." */
function comparableSentences(lang: Lang, { comparable, former }: ToldTrend): readonly string[] {
  const newest = comparable.at(-1);
  if (!newest) return [];
  const latest = inLang(
    lang,
    `Hitungan seragam${former ? ` ${former}` : ''}, dalam persen penduduk bekerja: ${computedPercent(lang, newest.share)} pada ${newest.year}`,
    `The comparable figure${former ? ` of ${the(former)}` : ''}, in percent of employed people: ${computedPercent(lang, newest.share)} in ${newest.year}`,
  );
  const { ofNewest, others } = extremesOf(lang, comparable);
  return [
    `${[[latest, ...ofNewest], others].flatMap((part) => (part.length > 0 ? [part.join(', ')] : [])).join('; ')}.`,
  ];
}

/** The lowest and the highest figure of a series; of the newest one only that it is one of them. */
function extremesOf(
  lang: Lang,
  series: readonly ComparableFigure[],
): { readonly ofNewest: readonly string[]; readonly others: readonly string[] } {
  const [first] = series;
  const newest = series.at(-1);
  const spread = series.toSorted((a, b) => a.share - b.share);
  if (!first || !newest || first === newest) return { ofNewest: [], others: [] };
  const ends = (['lowest', 'highest'] as const).flatMap((end) => {
    const figure = spread.at(end === 'lowest' ? 0 : -1);
    return figure ? [{ figure, name: EXTREMES[lang][end] }] : [];
  });
  return {
    ofNewest: ends
      .filter(({ figure }) => figure === newest)
      .map(({ name }) => {
        const span = `${first.year}–${newest.year}`;
        return inLang(lang, `${name} selama ${span}`, `the ${name} of ${span}`);
      }),
    others: ends
      .filter(({ figure }) => figure !== newest)
      .map(({ figure, name }) => `${name} ${computedPercent(lang, figure.share)} (${figure.year})`),
  };
}

const EXTREMES = {
  id: { lowest: 'terendah', highest: 'tertinggi' },
  en: { lowest: 'lowest', highest: 'highest' },
} as const;

/** "Target: 55%, end of 2025. At the pace so far: 44.7%." */
function promiseSentences(lang: Lang, { promise, projected }: ToldTrend): readonly string[] {
  if (!promise) return [];
  const { value, due: date } = promise.target;
  const goal = `Target: ${percent(lang, value)}, ${due(lang, date)}.`;
  if (projected === undefined) return [goal];
  const led = computedPercent(lang, projected);
  return [goal, inLang(lang, `Jika laju tetap: ${led}.`, `At the pace so far: ${led}.`)];
}

/** "On the axis: Governor’s Regulation of Lampung 13/2024 (2024)." */
function milestoneSentences(lang: Lang, { milestones }: ToldTrend): readonly string[] {
  const told = milestones.map(({ date, instrument, instrumentEn }) => {
    const name = inLang(lang, instrument, instrumentEn ?? instrument);
    return date ? `${name} (${period(lang, date)})` : name;
  });
  return told.length > 0 ? [`${trendWords(lang).onAxis(told.join('; '))}.`] : [];
}

/** A trend in words: what was measured, what is newest, how far it ranges and what was promised. */
export function trendDescription(lang: Lang, dataset: Dataset, told: ToldTrend): string {
  return [
    ...reportedSentences(lang, dataset, told),
    ...comparableSentences(lang, told),
    ...promiseSentences(lang, told),
    ...milestoneSentences(lang, told),
    inLang(lang, 'Semua angkanya ada dalam tabel grafik ini.', 'The table of this chart holds every figure.'),
  ].join(' ');
}
