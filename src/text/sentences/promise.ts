import type { Dataset, Observation, Target } from '../../data/dataset.ts';
import type { Measure } from '../../stats/measure.ts';
import { isStart, type Progress, type PromiseUnit } from '../../stats/promise.ts';
import { during, period } from '../dates.ts';
import { figureText } from '../figures.ts';
import { inLang, type Lang } from '../lang.ts';
import { nameOf } from '../names.ts';
import { computedPercent, decimal, rounded, signed, whole } from '../numbers.ts';
import { basisText, shareText } from './region.ts';

/** The figure of a measure, as its source wrote it or as we computed it. */
export const measureFigure = (
  lang: Lang,
  dataset: Pick<Dataset, 'bases' | 'indicators'>,
  measure: Measure,
): string =>
  measure.family === 'reported'
    ? figureText(lang, dataset, measure.row)
    : computedPercent(lang, measure.figure.share);

/** The figure that a promise is held against, with its date: "43,31%, Juni 2024". */
export const measureText = (
  lang: Lang,
  dataset: Pick<Dataset, 'bases' | 'indicators'>,
  measure: Measure,
): string => `${measureFigure(lang, dataset, measure)}, ${period(lang, measure.point.period)}`;

/** What a promise is a promise of, in words that follow its figure: "pekerja potensial", "Pekerja terlindungi". */
export function promisedOf(
  lang: Lang,
  { bases, indicators }: Pick<Dataset, 'bases' | 'indicators'>,
  target: Target,
): string | undefined {
  const named =
    target.indicator === 'coverage_total' ? bases.get(target.basis ?? '') : indicators.get(target.indicator);
  return named && nameOf(lang, named);
}

/** A distance in the unit of a promise: "11,7 poin", "202.000 orang". */
export const distanceText = (lang: Lang, unit: PromiseUnit, distance: number): string =>
  unit === 'percent'
    ? inLang(lang, `${decimal(lang, distance, 1)} poin`, `${decimal(lang, distance, 1)} points`)
    : inLang(lang, `${whole(lang, distance)} orang`, `${whole(lang, distance)} people`);

/** A pace in the unit of a promise: "+2,4 poin / tahun". */
export const paceText = (lang: Lang, unit: PromiseUnit, pace: number): string =>
  unit === 'percent'
    ? inLang(lang, `${signed(lang, pace)} poin / tahun`, `${signed(lang, pace)} points / year`)
    : inLang(
        lang,
        `${rounded(lang, Math.round(pace))} orang / tahun`,
        `${rounded(lang, Math.round(pace))} people / year`,
      );

/** Where the pace made leads, in the unit of a promise. */
export const projectedText = (lang: Lang, unit: PromiseUnit, value: number): string =>
  unit === 'percent' ? computedPercent(lang, value) : rounded(lang, Math.round(value));

/** From so many days on a span is told in years: nobody pictures 1,371 days. */
const IN_YEARS = 730;

/** "275 hari", "3,8 tahun" / "1 day", "3.8 years". */
export function daysText(lang: Lang, days: number): string {
  if (days < IN_YEARS)
    return inLang(lang, `${whole(lang, days)} hari`, days === 1 ? '1 day' : `${whole(lang, days)} days`);
  const years = decimal(lang, days / 365.25, 1);
  return inLang(lang, `${years} tahun`, `${years} years`);
}

/** "tenggat 275 hari sesudah data terbaru": from the newest data, for a page that stands still cannot count from today. */
export const dueText = (lang: Lang, days: number): string =>
  inLang(
    lang,
    `tenggat ${daysText(lang, days)} sesudah data terbaru`,
    `due ${daysText(lang, days)} after the newest data`,
  );

/** By what people are counted, or that the source does not say. */
function countedBy(lang: Lang, { bases }: Pick<Dataset, 'bases'>, { basis: code }: Observation): string {
  const basis = code === undefined ? undefined : bases.get(code);
  return basis?.stated
    ? nameOf(lang, basis)
    : inLang(lang, 'dasar hitungan tidak disebut', 'basis not stated');
}

/**
 * What became of a promise, or how long it has: "pada September 2023", "kurang 7,7 poin", "terdekat 44% (17 Maret 2025)
 * dari pekerja (dasar tidak disebut)", "tenggat 275 hari sesudah data terbaru". Empty where there is nothing to say beyond its status.
 */
export function outcomeText(
  lang: Lang,
  dataset: Pick<Dataset, 'bases' | 'indicators'>,
  progress: Progress,
): string {
  const { verdict, passed, daysLeft, gap, unit, measure, reachedLater, nearest, nearestCount } = progress;
  const parts = [
    verdict.reached && during(lang, verdict.reached.period),
    verdict.status === 'missed' &&
      gap !== undefined &&
      inLang(lang, `kurang ${distanceText(lang, unit, gap)}`, `by ${distanceText(lang, unit, gap)}`),
    // A figure beyond the target beside an unknown outcome asks for the reason.
    verdict.status === 'stale' &&
      measure &&
      gap !== undefined &&
      gap <= 0 &&
      isStart(progress) &&
      inLang(
        lang,
        `${measureFigure(lang, dataset, measure)} berasal dari sumber targetnya sendiri: titik awal, bukan hasil`,
        `${measureFigure(lang, dataset, measure)} is from the target’s own source: its start, not its outcome`,
      ),
    reachedLater &&
      inLang(
        lang,
        `baru terlihat tercapai ${during(lang, reachedLater.period)}`,
        `first seen reached ${during(lang, reachedLater.period)}`,
      ),
    nearest &&
      inLang(
        lang,
        `angka terdekat ${shareText(lang, nearest)} (${period(lang, nearest.period)}), dari ${basisText(lang, dataset, nearest) || 'dasar yang tidak disebut'}`,
        `nearest figure ${shareText(lang, nearest)} (${period(lang, nearest.period)}), of ${basisText(lang, dataset, nearest) || 'a basis not stated'}`,
      ),
    nearestCount &&
      [
        `${inLang(lang, 'angka terdekat', 'nearest figure')} ${figureText(lang, dataset, nearestCount)} (${period(lang, nearestCount.period)})`,
        countedBy(lang, dataset, nearestCount),
      ].join(', '),
    !passed && daysLeft !== undefined && verdict.status !== 'achieved' && dueText(lang, daysLeft),
  ];
  return parts.filter((part) => typeof part === 'string').join('; ');
}
