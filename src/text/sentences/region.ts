import type { Basis, Dataset, Observation, Qualifier } from '../../data/dataset.ts';
import { periodPosition } from '../../data/period.ts';
import type { Comparable, Segment } from '../../stats/comparable.ts';
import type { Disagreement } from '../../stats/disagreement.ts';
import type { Mix } from '../../stats/mix.ts';
import type { RegionProfile } from '../../stats/profile.ts';
import type { Progress } from '../../stats/promise.ts';
import type { Statement } from '../../stats/reported.ts';
import { segmentLag } from '../../stats/segment-lag.ts';
import type { Status } from '../../stats/status.ts';
import { byDue, onDue, period } from '../dates.ts';
import { figureText } from '../figures.ts';
import { inLang, type Lang } from '../lang.ts';
import { nameOf } from '../names.ts';
import { computedPercent, decimal, percent, qualified, rounded, whole } from '../numbers.ts';
import { withinSentence } from '../sentence-case.ts';
import { the } from '../the.ts';
import { terms } from '../words/terms.ts';
import { hundredSentence } from './hundred.ts';

/** A share as its source gave it: "sekitar 42%". */
export const shareText = (lang: Lang, { total }: Statement): string =>
  qualified(lang, total.qualifier, percent(lang, total.value));

/** What a source says of a segment, in a cell under "Formal / informal". */
export interface SegmentText {
  readonly row: Observation;
  readonly text: string;
}

/** The segments that a source tells of, formal workers first: "52%" and "over 24%"; of one alone with its name, "formal 52%". */
export function segmentTexts(
  lang: Lang,
  { formal, informal }: Pick<Statement, 'formal' | 'informal'>,
): readonly SegmentText[] {
  const { segmentShort } = terms(lang);
  const said = [
    { row: formal, name: segmentShort.formal },
    { row: informal, name: segmentShort.informal },
  ].flatMap(({ row, name }) => (row ? [{ row, name }] : []));
  return said.map(({ row, name }) => {
    const text = qualified(lang, row.qualifier, percent(lang, row.value));
    return { row, text: said.length > 1 ? text : `${withinSentence(name)} ${text}` };
  });
}

const basisOf = (dataset: Pick<Dataset, 'bases' | 'indicators'>, { total }: Statement): Basis | undefined =>
  total.basis === undefined ? undefined : dataset.bases.get(total.basis);

/** What 100% is, in words that follow "of". */
export function basisText(
  lang: Lang,
  dataset: Pick<Dataset, 'bases' | 'indicators'>,
  statement: Statement,
): string {
  const basis = basisOf(dataset, statement);
  return basis ? nameOf(lang, basis) : '';
}

/**
 * What one row's 100% is: "of eligible workers", or that its source does not say; empty where it is no share. A share of
 * some workers is not of all on its basis but of those "among employed people".
 */
export function rowBasisText(
  lang: Lang,
  dataset: Pick<Dataset, 'bases'>,
  { basis: code, indicator }: Observation,
): string {
  const basis = code === undefined ? undefined : dataset.bases.get(code);
  if (!basis) return '';
  if (!basis.stated) return inLang(lang, 'dasar hitungan tidak disebut', 'basis not stated');
  const isOfSome = indicator.startsWith('coverage_') && indicator !== 'coverage_total';
  const of = isOfSome ? inLang(lang, 'di antara', 'among') : inLang(lang, 'dari', 'of');
  return `${of} ${nameOf(lang, basis)}`;
}

/** What a share is of, with the number of the protected apart where the source gives it. */
export interface CountSentence {
  readonly strong: string | undefined;
  readonly rest: string;
}

interface Counted {
  readonly base: string | undefined;
  readonly basis: string | undefined;
  readonly when: string;
}

const AFTER_COUNT: Record<Lang, (of: string | undefined, when: string) => string> = {
  id: (of, when) => (of ? `terlindungi dari ${of}, ${when}.` : `terlindungi, ${when}.`),
  en: (of, when) => (of ? `protected, of ${of}, ${when}.` : `protected, ${when}.`),
};
const AFTER_SHARE: Record<Lang, (of: string | undefined, when: string) => string> = {
  id: (of, when) => (of ? `dari ${of} terlindungi, ${when}.` : `pekerja terlindungi, ${when}.`),
  en: (of, when) => `of ${of ?? 'workers'} are protected, ${when}.`,
};
const BASIS_UNSTATED: Record<Lang, string> = {
  id: 'Sumber tidak menyebut dasar hitungannya.',
  en: 'The source does not state the basis.',
};

/** "1,31 juta pekerja potensial", as far as the source says it. */
function wholeOf(lang: Lang, { base, basis }: Counted): string | undefined {
  if (base === undefined) return basis;
  // A body that is one takes its number behind it: "a labour force of 1.6 million".
  if (basis?.startsWith('the ')) return `${basis.replace(/^the /, 'a ')} of ${base}`;
  return `${base} ${basis ?? inLang(lang, 'pekerja', 'workers')}`;
}

/** "568.373 pekerja" and "terlindungi dari 1,31 juta pekerja potensial, Juni 2024." */
export function countSentence(
  lang: Lang,
  dataset: Pick<Dataset, 'bases' | 'indicators'>,
  statement: Statement,
): CountSentence {
  const { count, base } = statement;
  const basis = basisOf(dataset, statement);
  const counted: Counted = {
    base: base === undefined ? undefined : rounded(lang, base),
    basis: basis?.stated ? nameOf(lang, basis) : undefined,
    when: period(lang, statement.period),
  };
  const sentence = (count ? AFTER_COUNT : AFTER_SHARE)[lang](wholeOf(lang, counted), counted.when);
  return {
    strong:
      count &&
      `${qualified(lang, count.qualifier, whole(lang, count.value))} ${inLang(lang, 'pekerja', 'workers')}`,
    rest: basis?.stated ? sentence : `${sentence} ${BASIS_UNSTATED[lang]}`,
  };
}

/** One sentence on the gap between formal and informal workers, or undefined where it is small or not known. */
export function segmentSentence(
  lang: Lang,
  formal: number | undefined,
  informal: number | undefined,
): string | undefined {
  const lag = segmentLag(formal, informal);
  if (!lag) return undefined;
  if (lag.segment === 'informal') {
    if (lang === 'id') return lag.far ? 'Pekerja informal tertinggal jauh.' : 'Pekerja informal tertinggal.';
    return lag.far ? 'Informal workers are left far behind.' : 'Informal workers are left behind.';
  }
  if (lang === 'id') return lag.far ? 'Pekerja formal tertinggal jauh.' : 'Pekerja formal tertinggal.';
  return lag.far ? 'Formal workers are left far behind.' : 'Formal workers are left behind.';
}

/** What a promise's title may say besides its value and date. */
interface Circumstances {
  /** How many times faster than so far. */
  readonly faster: string | undefined;
  readonly basis: string | undefined;
  /** Whether it is a share, and its source does not say of what. */
  readonly ofUnknown: boolean;
  readonly measured: boolean;
  readonly passed: boolean;
  /** When its date was. */
  readonly fell: string;
  /** The figure nearest to the date of a passed promise, or the last one before it. */
  readonly nearest: string | undefined;
  readonly last: string | undefined;
}

type Headline = (goal: string, when: string, circumstances: Circumstances) => string;

const times = (lang: Lang, { verdict }: Progress): string | undefined =>
  verdict.times === undefined ? undefined : decimal(lang, verdict.times, verdict.times < 10 ? 1 : 0);

const PROMISE: Record<Lang, Record<Status, Headline>> = {
  id: {
    achieved: (goal) => `Target ${goal} sudah tercapai`,
    'on-track': (goal, when) => `Dengan laju sekarang, target ${goal} ${when} dapat tercapai`,
    behind: (goal, when, { faster }) =>
      `Agar target ${goal} ${when} tercapai, lajunya harus ${faster} kali lebih cepat`,
    'far-behind': (goal, when, { faster }) =>
      faster
        ? `Agar target ${goal} ${when} tercapai, lajunya harus ${faster} kali lebih cepat`
        : `Cakupan tidak bergerak; target ${goal} ${when} masih jauh`,
    reversing: (goal, when) => `Cakupan turun, menjauh dari target ${goal} ${when}`,
    missed: (goal, when) => `Target ${goal} ${when} tidak tercapai`,
    stale: (goal, when, { passed, nearest, last }) =>
      passed
        ? nearest
          ? `Target ${goal} jatuh tempo ${when}; hasilnya belum diketahui, angka terdekat ${nearest}`
          : last
            ? `Target ${goal} jatuh tempo ${when}; hasilnya belum diketahui, angka terakhir ${last}`
            : `Target ${goal} jatuh tempo ${when}, tetapi hasilnya belum diketahui`
        : `Angka terakhir terlalu lama untuk menilai target ${goal} ${when}`,
    'definition-changed': (goal, when) =>
      `Dasar hitungan berganti, laju ke target ${goal} ${when} belum bisa dihitung`,
    'too-little-data': (goal, when, { basis, ofUnknown, measured }) =>
      measured
        ? `Angka ${basis ? `dari ${basis} ` : ''}belum cukup untuk menghitung laju ke target ${goal} ${when}`
        : ofUnknown
          ? `Target ${goal} ${when} tidak dapat dinilai karena sumbernya tidak menyebut dasar hitungannya`
          : `Belum ada angka dengan dasar hitungan sama untuk menilai target ${goal} ${when}`,
  },
  en: {
    achieved: (goal) => `The target of ${goal} has been reached`,
    'on-track': (goal, when) => `At the current pace the target of ${goal} by ${when} is within reach`,
    behind: (goal, when, { faster }) =>
      `The target of ${goal} by ${when} needs ${faster} times the current pace`,
    'far-behind': (goal, when, { faster }) =>
      faster
        ? `The target of ${goal} by ${when} needs ${faster} times the current pace`
        : `Coverage has not moved; the target of ${goal} by ${when} is still far off`,
    reversing: (goal, when) => `Coverage is falling, away from the target of ${goal} by ${when}`,
    missed: (goal, when) => `The target of ${goal} by ${when} was missed`,
    stale: (goal, when, { passed, fell, nearest, last }) =>
      passed
        ? nearest
          ? `The ${goal} target fell due ${fell}; the outcome is not known, the nearest figure is ${nearest}`
          : last
            ? `The ${goal} target fell due ${fell}; the outcome is not known, the last figure is ${last}`
            : `The ${goal} target fell due ${fell}; no figure shows the outcome`
        : `The latest figure is too old to judge the target of ${goal} by ${when}`,
    'definition-changed': (goal, when) =>
      `The basis changed, so the pace toward ${goal} by ${when} cannot be computed`,
    'too-little-data': (goal, when, { basis, ofUnknown, measured }) =>
      measured
        ? `Too few figures${basis ? ` of ${basis}` : ''} for a pace toward ${goal} by ${when}`
        : ofUnknown
          ? `The target of ${goal} by ${when} cannot be judged, as its source does not state the basis`
          : `No figure on the same basis yet for the target of ${goal} by ${when}`,
  },
};

/** The figure a passed promise is held against, where that is from before its date. */
function lastFigure(
  lang: Lang,
  dataset: Pick<Dataset, 'bases' | 'indicators'>,
  { measure, target }: Progress,
): string | undefined {
  if (!measure || measure.point.position > periodPosition(target.due)) return undefined;
  return measure.family === 'reported'
    ? figureText(lang, dataset, measure.row)
    : computedPercent(lang, measure.figure.share);
}

/** A figure near the date of a promise, with what it is of where that is not what the promise is of. */
function nearestFigure(
  lang: Lang,
  dataset: Pick<Dataset, 'bases' | 'indicators'>,
  { target }: Progress,
  nearest: Statement,
): string {
  const share = shareText(lang, nearest);
  const basis = basisOf(dataset, nearest);
  if (basis?.stated && nearest.total.basis === target.basis) return share;
  return basis?.stated
    ? inLang(lang, `${share} dari ${nameOf(lang, basis)}`, `${share} of ${nameOf(lang, basis)}`)
    : inLang(lang, `${share} tanpa dasar yang disebut`, `${share} with no basis stated`);
}

/** The finding of a promise, as a title. */
export function promiseHeadline(
  lang: Lang,
  dataset: Pick<Dataset, 'bases' | 'indicators'>,
  progress: Progress,
): string {
  const { target, unit, measure, passed, verdict, nearest } = progress;
  const basis = target.basis === undefined ? undefined : dataset.bases.get(target.basis);
  return PROMISE[lang][verdict.status](figureText(lang, dataset, target), byDue(lang, target.due), {
    faster: times(lang, progress),
    basis: basis?.stated ? nameOf(lang, basis) : undefined,
    ofUnknown: unit === 'percent' && !basis?.stated,
    measured: measure !== undefined,
    passed,
    fell: onDue(lang, target.due),
    nearest: nearest && nearestFigure(lang, dataset, progress, nearest),
    last: lastFigure(lang, dataset, progress),
  });
}

/**
 * Names the comparable figure that a promise is held against, which is not the one a region's page leads with; undefined
 * for a promise that is held against a reported figure or none.
 */
export function comparableMeasureSentence(
  lang: Lang,
  progress: Progress | undefined,
  headline: Statement | undefined,
): string | undefined {
  const measure = progress?.measure;
  if (measure?.family !== 'comparable') return undefined;
  const { share, year } = measure.figure;
  const held = inLang(
    lang,
    `Diukur dengan hitungan seragam, ${computedPercent(lang, share)} pada ${year}`,
    `Measured by the comparable figure, ${computedPercent(lang, share)} in ${year}`,
  );
  if (!headline) return `${held}.`;
  const said = shareText(lang, headline);
  return `${held}, ${inLang(lang, `bukan dengan angka ${said} yang dilaporkan`, `not by the reported ${said}`)}.`;
}

/** Says that sources disagree, with the lower and the higher share they give; undefined where they agree. */
export function disagreementSentence(lang: Lang, found: Disagreement | undefined): string | undefined {
  if (!found) return undefined;
  const said = (s: Statement): string => `${shareText(lang, s)} (${period(lang, s.period)})`;
  const [low, high] = [said(found.low), said(found.high)];
  const when = {
    near: inLang(lang, 'untuk waktu yang hampir sama', 'for about the same time'),
    swing: inLang(lang, 'dalam waktu setahun', 'within a year'),
  };
  return inLang(
    lang,
    `Sumber tidak sepakat: ${when[found.kind]} disebut ${low} dan ${high}.`,
    `Sources disagree: ${when[found.kind]} they say ${low} and ${high}.`,
  );
}

/** Says that the three shares of a statement cannot rest on the base the survey finds; undefined where they can. */
export function mixSentence(lang: Lang, mix: Mix | undefined): string | undefined {
  if (mix?.surveyed === undefined || mix.fits) return undefined;
  const needs = computedPercent(lang, mix.implied);
  const has = percent(lang, mix.surveyed.value);
  return lang === 'id'
    ? `Agar ketiga angka ini cocok, ${needs} pekerja harus formal; survei BPS menemukan ${has}. Ketiganya tidak mungkin memakai satu dasar yang sama.`
    : `For these three shares to fit, ${needs} of workers would have to be formal; the BPS survey finds ${has}. They cannot all rest on one base.`;
}

/** The finding of a region's page in one or two sentences, for search results and shared links. */
export function regionDescription(
  lang: Lang,
  dataset: Pick<Dataset, 'bases' | 'indicators'>,
  comparable: Comparable,
  profile: RegionProfile,
): string {
  const name = nameOf(lang, profile.region);
  const { headline } = profile.reported;
  const latest = comparable.series(profile.unit.code, 'total').at(-1);
  const said =
    headline &&
    `${name}: ${shareText(lang, headline)} ${lang === 'id' ? 'dari' : 'of'} ${basisText(lang, dataset, headline)}, ${period(lang, headline.period)}.`;
  const computed =
    latest &&
    (lang === 'id'
      ? `Hitungan seragam ${nameOf(lang, profile.unit)} ${latest.year}: ${computedPercent(lang, latest.share)}.`
      : `Comparable figure of ${the(nameOf(lang, profile.unit))} in ${latest.year}: ${computedPercent(lang, latest.share)}.`);
  const none =
    lang === 'id'
      ? `Belum ada angka cakupan untuk ${name}.`
      : `There is no coverage figure for ${the(name)} yet.`;
  return [said, computed].filter((text) => text !== undefined).join(' ') || none;
}

/** A share of a region's workers as a title: "Jambi: of one hundred workers, 43 are protected". */
export function hundredFinding(
  lang: Lang,
  region: string,
  share: number,
  segment: Segment = 'total',
  qualifier?: Qualifier,
): string {
  const sentence = hundredSentence(lang, share, terms(lang).segmentInText[segment], qualifier).replace(
    /\.$/,
    '',
  );
  return `${region}: ${withinSentence(sentence)}`;
}
