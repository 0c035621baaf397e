import type { Dataset } from '../../data/dataset.ts';
import type { Progress } from '../../stats/promise.ts';
import type { PromiseSummary } from '../../stats/promise-summary.ts';
import type { PromiseFamily } from '../../stats/scoreboard.ts';
import { due } from '../dates.ts';
import { figureText } from '../figures.ts';
import { inLang, type Lang } from '../lang.ts';
import { listOf, nameOf } from '../names.ts';
import { inWords, rounded, signed, whole } from '../numbers.ts';
import { sentenceCase, withinSentence } from '../sentence-case.ts';
import { statusInText } from '../status.ts';
import { targetsWords } from '../words/targets.ts';
import { measureText, projectedText } from './promise.ts';

/** Whether most of those that have fallen due are not known: then that is the finding. */
const isMostlyUnknown = ({ due, unknown }: PromiseSummary): boolean => unknown * 2 >= due;

/** The English verb of so many. */
const was = (count: number): string => (count === 1 ? 'was' : 'were');

/** What became of one promise that has fallen due. It may be the one of its family, so that it is never called the only one. */
function oneOutcome(lang: Lang, { achieved, missed }: PromiseSummary): string {
  if (achieved > 0)
    return inLang(
      lang,
      'Satu target sudah jatuh tempo dan tercapai',
      'One target has fallen due and was achieved',
    );
  if (missed > 0)
    return inLang(
      lang,
      'Satu target sudah jatuh tempo dan tidak tercapai',
      'One target has fallen due and was missed',
    );
  return inLang(
    lang,
    'Satu target sudah jatuh tempo; hasilnya belum diketahui',
    'One target has fallen due; its outcome is not known',
  );
}

/** The finding: "Of 72 targets that have fallen due, the outcome of 62 is not known". */
export function summaryHeadline(lang: Lang, summary: PromiseSummary): string {
  const { due: past, open, achieved, missed, unknown } = summary;
  const [all, running] = [whole(lang, past), whole(lang, open)];
  if (past === 0) {
    if (open === 0) return inLang(lang, 'Belum ada target yang tercatat', 'No target is on record yet');
    return inLang(
      lang,
      `${sentenceCase(inWords(lang, open))} target masih berjalan`,
      open === 1 ? 'One target is still open' : `${running} targets are still open`,
    );
  }
  if (past === 1) return oneOutcome(lang, summary);
  if (unknown === past)
    return inLang(
      lang,
      `Dari ${all} target yang sudah jatuh tempo, tidak satu pun diketahui hasilnya`,
      `Of ${all} targets that have fallen due, no outcome is known`,
    );
  if (isMostlyUnknown(summary))
    return inLang(
      lang,
      `Dari ${all} target yang sudah jatuh tempo, ${whole(lang, unknown)} belum diketahui hasilnya`,
      `Of ${all} targets that have fallen due, the outcome of ${whole(lang, unknown)} is not known`,
    );
  if (missed === past)
    return inLang(
      lang,
      `Dari ${all} target yang sudah jatuh tempo, tidak satu pun tercapai`,
      `Of ${all} targets that have fallen due, none was achieved`,
    );
  // Of some nobody knows the outcome: that none was achieved cannot be said.
  if (achieved === 0)
    return inLang(
      lang,
      `Dari ${all} target yang sudah jatuh tempo, ${whole(lang, missed)} tidak tercapai`,
      `Of ${all} targets that have fallen due, ${whole(lang, missed)} ${was(missed)} missed`,
    );
  return inLang(
    lang,
    `Dari ${all} target yang sudah jatuh tempo, ${whole(lang, achieved)} tercapai`,
    `Of ${all} targets that have fallen due, ${whole(lang, achieved)} ${was(achieved)} achieved`,
  );
}

/** Whose finding it is, then the finding: "Jambi: of 2 targets that have fallen due, no outcome is known". */
export function headlineOf(lang: Lang, whose: string, summary: PromiseSummary): string {
  const found = summaryHeadline(lang, summary);
  return `${whose}: ${withinSentence(found)}`;
}

/** Of those whose outcome is known: "Four were achieved and six missed." */
function knownSentence(lang: Lang, { achieved, missed }: PromiseSummary): string | undefined {
  const [reached, short] = [inWords(lang, achieved), inWords(lang, missed)];
  if (achieved > 0 && missed > 0)
    return sentenceCase(
      inLang(
        lang,
        `${reached} tercapai dan ${short} tidak.`,
        `${reached} ${was(achieved)} achieved and ${short} missed.`,
      ),
    );
  if (achieved > 0)
    return sentenceCase(inLang(lang, `${reached} tercapai.`, `${reached} ${was(achieved)} achieved.`));
  if (missed > 0)
    return sentenceCase(inLang(lang, `${short} tidak tercapai.`, `${short} ${was(missed)} missed.`));
  return undefined;
}

/** Of those still open: "Of 23 still open, none is on track: six are far behind and 17 cannot be judged yet." */
function openSentence(
  lang: Lang,
  { due: past, open, early, onTrack, behind, farBehind, reversing, unjudged }: PromiseSummary,
): string {
  if (open === 0) return inLang(lang, 'Tidak ada yang masih berjalan.', 'None is still open.');
  const are = (count: number): string => (count === 1 ? 'is' : 'are');
  const how = [
    { count: early, id: 'sudah tercapai', en: () => `${are(early)} achieved already` },
    { count: onTrack, id: 'sesuai jalur', en: () => `${are(onTrack)} on track` },
    { count: behind, id: 'tertinggal', en: () => `${are(behind)} behind` },
    { count: farBehind, id: 'jauh tertinggal', en: () => `${are(farBehind)} far behind` },
    { count: reversing, id: 'bergerak mundur', en: () => `${are(reversing)} moving away` },
    { count: unjudged, id: 'belum dapat dinilai', en: () => 'cannot be judged yet' },
  ].filter(({ count }) => count > 0);
  const [first] = how;
  // Where none has fallen due the headline has said that one is open.
  if (open === 1 && first && past === 0) return inLang(lang, `Target itu ${first.id}.`, `It ${first.en()}.`);
  if (open === 1 && first)
    return inLang(lang, `Satu yang masih berjalan ${first.id}.`, `The one still open ${first.en()}.`);
  const parts = listOf(
    lang,
    how.map(({ count, id, en }) => `${inWords(lang, count)} ${inLang(lang, id, en())}`),
  );
  const none = onTrack + early > 0 ? '' : inLang(lang, 'tidak satu pun sesuai jalur: ', 'none is on track: ');
  return inLang(
    lang,
    `Dari ${whole(lang, open)} yang masih berjalan, ${none}${parts}.`,
    `Of ${whole(lang, open)} still open, ${none}${parts}.`,
  );
}

/** What is known beyond the headline. */
export const summaryLead = (lang: Lang, summary: PromiseSummary): string =>
  [
    summary.due > 1 ? knownSentence(lang, summary) : undefined,
    summary.total > 0 ? openSentence(lang, summary) : undefined,
  ]
    .filter((text) => text !== undefined)
    .join(' ');

/** How many rows are no promise more, since each is listed as its source has it; undefined where there is none. */
export const toldAgainSentence = (lang: Lang, total: number, again: number): string | undefined =>
  again === 0
    ? undefined
    : inLang(
        lang,
        `Tiap target dihitung seperti tercatat: ${whole(lang, again)} dari ${whole(lang, total)} mengulang atau merevisi target lain untuk wilayah, ukuran, dan tanggal yang sama.`,
        `Targets are counted as recorded: ${whole(lang, again)} of ${whole(lang, total)} repeat or revise another for the same region, measure and date.`,
      );

/** A family by its basis or its indicator: "Pekerja potensial", "Pekerja terlindungi". */
export function familyName(
  lang: Lang,
  { bases, indicators }: Dataset,
  family: Pick<PromiseFamily, 'basis' | 'indicator'>,
): string {
  const named = family.basis === undefined ? indicators.get(family.indicator) : bases.get(family.basis);
  return sentenceCase(named ? nameOf(lang, named) : (family.basis ?? family.indicator));
}

/** What promises of a family are on, and what they are held against. */
export function familyExplained(
  lang: Lang,
  { bases, indicators }: Dataset,
  { code, basis, indicator }: PromiseFamily,
): string {
  const defined = basis === undefined ? indicators.get(indicator) : bases.get(basis);
  return [
    defined && inLang(lang, defined.definitionId, defined.definitionEn),
    targetsWords(lang).familyNotes[code],
  ]
    .filter((text) => text)
    .join(' ');
}

/** What a chart of a family measures. */
export function scaleText(lang: Lang, dataset: Dataset, family: PromiseFamily): string {
  const words = targetsWords(lang);
  const { bases, indicators } = dataset;
  const basis = family.basis === undefined ? undefined : bases.get(family.basis);
  if (basis) return words.percentScale(nameOf(lang, basis));
  const indicator = indicators.get(family.indicator);
  const name = indicator ? nameOf(lang, indicator) : family.indicator;
  return indicator?.unit === 'percent' ? words.segmentScale(name) : words.personsScale(name);
}

/** How far a figure stands from its promise, in the unit of the promise, with its sign: "−15,1", "−18,2 juta". */
export function gapText(lang: Lang, { unit, gap = 0 }: Progress): string {
  if (unit === 'percent') return signed(lang, -gap);
  return gap < 0 ? `+${rounded(lang, -gap)}` : rounded(lang, -gap);
}

/** A number of persons where there is little room, a share as it is written. */
export const shortFigure = (lang: Lang, { unit }: Progress, value: number, written: string): string =>
  unit === 'percent' ? written : rounded(lang, value);

/** What a row of a chart says: "Maluku Utara, 2026: 50%, Desember 2025; target 72%, akhir 2026; jauh tertinggal; …". */
export function promiseSentence(lang: Lang, dataset: Dataset, name: string, progress: Progress): string {
  const words = targetsWords(lang);
  const { target, measure, verdict, passed, projected, unit } = progress;
  const said = words.row(
    name,
    measure ? measureText(lang, dataset, measure) : words.noFigure,
    `${figureText(lang, dataset, target)}, ${due(lang, target.due)}`,
    statusInText(lang, verdict.status, passed),
  );
  return projected === undefined ? said : `${said}; ${words.leads(projectedText(lang, unit, projected))}`;
}
