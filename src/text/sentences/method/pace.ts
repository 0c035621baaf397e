import type { Cuts, GrowthExample, PencilExample, PromiseExample } from '../../../stats/examples.ts';
import { byDue, due, period } from '../../dates.ts';
import { inLang, type Lang } from '../../lang.ts';
import { nameOf } from '../../names.ts';
import { computedPercent, decimal, inWords, percent, signed } from '../../numbers.ts';
import type { Step } from './step.ts';

const perYear = (lang: Lang, points: number): string =>
  `${decimal(lang, points)} ${inLang(lang, 'poin per tahun', 'points a year')}`;

/** Paces of figures that a reader can check by hand. */
export function pencilSteps(lang: Lang, example: PencilExample): readonly Step[] {
  const { first, latest, target, verdict, projected } = example;
  const made = latest.year - first.year;
  const left = target.year - latest.year;
  return paceSteps(lang, {
    first: first.value,
    latest: latest.value,
    target: target.value,
    years: made,
    left,
    made: verdict.made,
    needed: verdict.needed,
    ratio: verdict.ratio,
    projected,
  });
}

/** A sentence that sets the scene of the pencil example. */
export const pencilSentence = (lang: Lang, { first, latest, target }: PencilExample): string =>
  inLang(
    lang,
    `Misalkan cakupan ${percent('id', first.value)} pada ${first.year} dan ${percent('id', latest.value)} pada ${latest.year}, dengan target ${percent('id', target.value)} pada akhir ${target.year}.`,
    `Say coverage is ${percent('en', first.value)} in ${first.year} and ${percent('en', latest.value)} in ${latest.year}, with a target of ${percent('en', target.value)} for the end of ${target.year}.`,
  );

interface Paces {
  readonly first: number;
  readonly latest: number;
  readonly target: number;
  readonly years: number;
  readonly left: number;
  readonly made: number | undefined;
  readonly needed: number | undefined;
  readonly ratio: number | undefined;
  readonly projected: number | undefined;
}

function paceSteps(lang: Lang, paces: Paces): readonly Step[] {
  const { first, latest, target, made, needed, ratio, projected } = paces;
  if (made === undefined || needed === undefined) return [];
  const d = (value: number): string => decimal(lang, value);
  const steps: Step[] = [
    {
      what: inLang(lang, 'Laju sejauh ini', 'Pace made'),
      how: `(${d(latest)} − ${d(first)}) ÷ ${d(paces.years)}`,
      result: perYear(lang, made),
    },
    {
      what: inLang(lang, 'Laju yang dibutuhkan', 'Pace needed'),
      how: `(${d(target)} − ${d(latest)}) ÷ ${d(paces.left)}`,
      result: perYear(lang, needed),
    },
  ];
  if (ratio !== undefined) {
    steps.push({
      what: inLang(lang, 'Rasio', 'Ratio'),
      how: `${d(made)} ÷ ${d(needed)}`,
      result: d(ratio),
    });
  }
  if (projected !== undefined) {
    steps.push({
      what: inLang(lang, 'Proyeksi', 'Projection'),
      how: `${d(latest)} + ${d(made)} × ${d(paces.left)}`,
      result: computedPercent(lang, projected),
    });
    steps.push({
      what: inLang(lang, 'Jarak ke target', 'Distance to the target'),
      how: `${decimal(lang, projected, 1)} − ${d(target)}`,
      result: inLang(
        lang,
        `${signed('id', projected - target)} poin`,
        `${signed('en', projected - target)} points`,
      ),
    });
  }
  return steps;
}

/** What a promise of the data says, with its date and region. */
export function promiseSentence(lang: Lang, { region, promise }: PromiseExample): string {
  const { target, measure, verdict } = promise;
  const goal = percent(lang, target.value);
  const when = due(lang, target.due);
  const latest = measure?.point;
  const from = verdict.from;
  const name = nameOf(lang, region);
  const points = [from, latest]
    .filter((point) => point !== undefined)
    .map(({ value, period: date }) => `${percent(lang, value)} (${period(lang, date)})`)
    .join(inLang(lang, ', lalu ', ', then '));
  return inLang(
    lang,
    `${name}: ${points}, dengan target ${goal} pada ${when}.`,
    `${name}: ${points}, with a target of ${goal} for ${byDue(lang, target.due)}.`,
  );
}

/** The paces of a promise of the data. */
export function promiseSteps(lang: Lang, { promise }: PromiseExample): readonly Step[] {
  const { measure, verdict, projected, target } = promise;
  const { from, made, needed, ratio } = verdict;
  const latest = measure?.point;
  if (!latest || !from || made === undefined || needed === undefined || needed === 0) return [];
  return paceSteps(lang, {
    first: from.value,
    latest: latest.value,
    target: target.value,
    years: latest.position - from.position,
    left: (target.value - latest.value) / needed,
    made,
    needed,
    ratio,
    projected,
  });
}

/** The window a pace is measured over. */
export const windowSentence = (lang: Lang, cuts: Cuts): string =>
  inLang(
    lang,
    `Laju dihitung dari angka paling awal yang berjarak ${cuts.shortestWindow} sampai ${cuts.longestWindow} tahun dari angka terbaru. Jarak yang lebih pendek mengukur jadwal pelaporan, yang lebih panjang tidak lagi menggambarkan laju sekarang.`,
    `A pace starts at the earliest figure that lies ${cuts.shortestWindow} to ${cuts.longestWindow} years before the latest one. A shorter window measures the calendar of reporting, a longer one says little about the pace of today.`,
  );

/** Why straight lines: one rise under two kinds of arithmetic. */
export function growthSentence(lang: Lang, g: GrowthExample): string {
  const compound = decimal(lang, g.compound);
  const straight = decimal(lang, g.straight);
  return inLang(
    lang,
    `Kami memakai garis lurus, bukan pertumbuhan majemuk, karena persentase pertumbuhan membuat kenaikan dari angka kecil tampak besar. Naik dari ${g.from}% ke ${g.to}% dalam ${inWords('id', g.years)} tahun menuju ${g.target}% dalam ${inWords('id', g.targetYears)} tahun bernilai ${compound} menurut pertumbuhan majemuk, tetapi ${straight} menurut poin. Pada awal nol, pertumbuhan bahkan tidak dapat dihitung.`,
    `We use straight lines rather than compound growth, because growth rates flatter a low start. A rise from ${g.from}% to ${g.to}% in ${inWords('en', g.years)} years, toward ${g.target}% in ${inWords('en', g.targetYears)}, scores ${compound} by compound growth but ${straight} by points. From a start of zero, growth cannot even be computed.`,
  );
}
