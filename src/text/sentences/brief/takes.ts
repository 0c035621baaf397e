import type { Dataset } from '../../../data/dataset.ts';
import type { Period } from '../../../data/period.ts';
import type { Alternative } from '../../../stats/alternatives.ts';
import type { Brief } from '../../../stats/brief.ts';
import type { Progress } from '../../../stats/promise.ts';
import { byDue, due, period } from '../../dates.ts';
import { inLang, type Lang } from '../../lang.ts';
import { instrumentOf } from '../../names.ts';
import { percent, qualified, rounded } from '../../numbers.ts';
import { regionWords } from '../../words/region.ts';
import { distanceText, measureText, paceText, promisedOf } from '../promise.ts';
import { peopleText } from '../what-it-takes.ts';
import { type BriefLine, measureRows, people } from './line.ts';
import { paceLines } from './pace.ts';

function targetLine(lang: Lang, dataset: Dataset, { target }: Progress): BriefLine {
  const basis = promisedOf(lang, dataset, target);
  const set = target.setOn && regionWords(lang).setOn(period(lang, target.setOn));
  const by = [instrumentOf(lang, target), set].filter((part) => part !== undefined).join(', ');
  const until = byDue(lang, target.due);
  const of = basis ? inLang(lang, `, dari ${basis}`, `, of ${basis}`) : '';
  return {
    strong: percent(lang, target.value),
    rest: `${inLang(lang, `dijanjikan untuk ${until}`, `promised by ${until}`)}${of}${by && `; ${by}`}.`,
    rows: [target],
  };
}

function distanceLine(lang: Lang, dataset: Dataset, progress: Progress): BriefLine | undefined {
  const { measure, gap, unit } = progress;
  if (!measure || gap === undefined) {
    return {
      strong: inLang(lang, 'Tidak ada angka', 'No figure'),
      rest: inLang(
        lang,
        'dengan dasar hitungan yang sama; karena itu jarak, laju, dan jumlah orangnya tidak dihitung.',
        'on the same basis; so distance, pace and number of people are not computed.',
      ),
      rows: [],
    };
  }
  if (gap <= 0) return undefined;
  const held = measureText(lang, dataset, measure);
  const from =
    measure.family === 'comparable'
      ? inLang(lang, `hitungan seragam, ${held}`, `the comparable figure, ${held}`)
      : held;
  return {
    strong: distanceText(lang, unit, gap),
    rest: inLang(lang, `jaraknya dari ${from}.`, `to go from ${from}.`),
    rows: measureRows(progress),
  };
}

function toGoLine(lang: Lang, progress: Progress, asOf: Period): BriefLine | undefined {
  const { measure, gap, toGo, toGoPerMonth, paceFromNow, passed, approximate, target } = progress;
  if (!measure || gap === undefined || gap <= 0 || toGo === 0) return undefined;
  if (toGo === undefined || measure.base === undefined) {
    return {
      strong: inLang(lang, 'Jumlah orangnya', 'The number of people'),
      rest: inLang(
        lang,
        'tidak dihitung, karena tidak ada sumber yang menyebut dasarnya.',
        'is not computed, as no source states the base.',
      ),
      rows: [],
    };
  }
  const base = rounded(lang, measure.base);
  const points = paceFromNow === undefined ? '' : ` (${paceText(lang, 'percent', paceFromNow)})`;
  const monthly =
    toGoPerMonth === undefined || passed
      ? ''
      : inLang(
          lang,
          `: ${peopleText(lang, toGoPerMonth, approximate)} setiap bulan dari ${period(lang, asOf)} sampai ${due(lang, target.due)}${points}`,
          `: ${peopleText(lang, toGoPerMonth, approximate)} every month from ${period(lang, asOf)} to ${byDue(lang, target.due)}${points}`,
        );
  return {
    strong: qualified(lang, approximate ? 'about' : undefined, people(lang, toGo)),
    rest: passed
      ? inLang(
          lang,
          `waktu itu masih harus didaftarkan, dari dasar ${base} pekerja.`,
          `were then still to enrol, on a base of ${base} workers.`,
        )
      : inLang(
          lang,
          `masih harus didaftarkan, dari dasar ${base} pekerja${monthly}.`,
          `still to enrol, on a base of ${base} workers${monthly}.`,
        ),
    rows: measureRows(progress),
  };
}

function rangeLine(
  lang: Lang,
  dataset: Dataset,
  { takes: { range, alternatives } }: Brief,
): BriefLine | undefined {
  if (!range) return undefined;
  const told = alternatives.filter(({ toGo }) => toGo !== undefined);
  const figures = told.map(({ measure }) => measureText(lang, dataset, measure)).join('; ');
  return {
    strong: inLang(
      lang,
      `${peopleText(lang, range.low, range.approximate)} sampai ${people(lang, range.high)}`,
      `${peopleText(lang, range.low, range.approximate)} to ${people(lang, range.high)}`,
    ),
    rest: inLang(
      lang,
      `tergantung angka mana yang dipegang: ${figures}.`,
      `depending on which figure is held to: ${figures}.`,
    ),
    rows: told.flatMap((each: Alternative) => measureRows(each)),
  };
}

/** What the headline promise takes, fact by fact; none where there is no promise. */
export function takesLines(lang: Lang, dataset: Dataset, brief: Brief, asOf: Period): readonly BriefLine[] {
  const promise = brief.profile.headlinePromise;
  if (!promise) return [];
  return [
    targetLine(lang, dataset, promise),
    distanceLine(lang, dataset, promise),
    toGoLine(lang, promise, asOf),
    rangeLine(lang, dataset, brief),
    ...paceLines(lang, promise),
  ].filter((line) => line !== undefined);
}
