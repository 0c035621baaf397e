import type { Dataset, Observation, Target } from '../../data/dataset.ts';
import type { Period } from '../../data/period.ts';
import type { Alternative } from '../../stats/alternatives.ts';
import type { Brief, NewestCeremonies } from '../../stats/brief.ts';
import { knownWinners } from '../../stats/ceremonies.ts';
import type { Comparable, ComparableFigure } from '../../stats/comparable.ts';
import type { Peers } from '../../stats/peers.ts';
import { isPaceTelling, type Progress } from '../../stats/promise.ts';
import { due, period } from '../dates.ts';
import { inLang, type Lang } from '../lang.ts';
import { instrumentOf, listOf, nameOf } from '../names.ts';
import { computedPercent, percent, qualified, rounded, sentenceCase, signed, whole } from '../numbers.ts';
import { briefWords } from '../words/brief.ts';
import { regionWords } from '../words/region.ts';
import { distanceText, measureText, outcomeText, paceText, promisedOf } from './promise.ts';
import { comparableMeasureSentence, promiseHeadline, shareText, trendFinding } from './region.ts';

/** One fact of a brief: the figure that stands out, what it is, and the rows it rests on. */
export interface BriefLine {
  readonly strong: string;
  readonly rest: string;
  readonly rows: readonly (Observation | Target)[];
}

/** "akhir 2025" / "the end of 2025", to follow a preposition. */
const dueText = (lang: Lang, date: Period): string =>
  inLang(lang, due('id', date), date.month === undefined ? `the ${due('en', date)}` : due('en', date));

const people = (lang: Lang, count: number): string =>
  inLang(lang, `${whole(lang, count)} orang`, `${whole(lang, count)} people`);

/** The rows that a promise's figure rests on; a computed figure is cited by those of its region. */
const measureRows = ({ measure }: Pick<Progress, 'measure'>): readonly Observation[] =>
  measure?.family === 'reported'
    ? [measure.row, measure.statement?.count, measure.baseRow].filter((row) => row !== undefined)
    : [];

function targetLine(lang: Lang, dataset: Dataset, { target }: Progress): BriefLine {
  const basis = promisedOf(lang, dataset, target);
  const set = target.setOn && regionWords(lang).setOn(period(lang, target.setOn));
  const by = [instrumentOf(lang, target), set].filter((part) => part !== undefined).join(', ');
  const until = dueText(lang, target.due);
  const of = basis ? inLang(lang, `, dari ${basis}`, `, of ${basis}`) : '';
  return {
    strong: percent(lang, target.value),
    rest: `${inLang(lang, `dijanjikan untuk ${until}`, `promised by ${until}`)}${of}${by ? ` (${by})` : ''}.`,
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
  const { measure, gap, toGo, toGoPerMonth, passed, approximate, target } = progress;
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
  const monthly =
    toGoPerMonth === undefined || passed
      ? ''
      : inLang(
          lang,
          `: ${whole(lang, toGoPerMonth)} setiap bulan dari ${period(lang, asOf)} sampai ${due(lang, target.due)}`,
          `: ${whole(lang, toGoPerMonth)} every month from ${period(lang, asOf)} to ${dueText(lang, target.due)}`,
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
      `${whole(lang, range.low)} sampai ${people(lang, range.high)}`,
      `${whole(lang, range.low)} to ${people(lang, range.high)}`,
    ),
    rest: inLang(
      lang,
      `tergantung angka mana yang dipegang: ${figures}.`,
      `depending on which figure is held to: ${figures}.`,
    ),
    rows: told.flatMap((each: Alternative) => measureRows(each)),
  };
}

function paceLines(lang: Lang, progress: Progress): readonly BriefLine[] {
  const { measure, verdict, unit, target, passed, projected } = progress;
  if (!measure?.basisStated || verdict.status === 'achieved') return [];
  const held = period(lang, measure.point.period);
  const { from, made, needed } = verdict;
  const lines: BriefLine[] = [];
  if (made !== undefined && from) {
    const start = period(lang, from.period);
    lines.push({
      strong: paceText(lang, unit, made),
      rest: inLang(lang, `lajunya dari ${start} sampai ${held}.`, `made from ${start} to ${held}.`),
      rows: [],
    });
  } else {
    lines.push({
      strong: inLang(lang, 'Laju sejauh ini', 'The pace so far'),
      rest: inLang(
        lang,
        'belum dapat dihitung: angka dengan dasar yang sama terlalu sedikit.',
        'cannot be computed yet: too few figures on one basis.',
      ),
      rows: [],
    });
  }
  if (isPaceTelling(progress) && needed !== undefined) {
    lines.push({
      strong: paceText(lang, unit, needed),
      rest: inLang(
        lang,
        `${passed ? 'waktu itu dibutuhkan' : 'dibutuhkan'} dari ${held} sampai ${due(lang, target.due)}.`,
        `${passed ? 'was needed' : 'needed'} from ${held} to ${dueText(lang, target.due)}.`,
      ),
      rows: [],
    });
  }
  if (projected !== undefined && !passed) {
    lines.push({
      strong: computedPercent(lang, projected),
      rest: inLang(
        lang,
        `pada ${due(lang, target.due)} jika laju tetap.`,
        `by ${dueText(lang, target.due)} at this pace.`,
      ),
      rows: [],
    });
  }
  return lines;
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

/** Where the change of the comparable figure came from, and what closing the gap of informal workers would do. */
export function changeLines(
  lang: Lang,
  { takes: { change, closed }, bestYear, comparableRows: rows }: Brief,
): readonly BriefLine[] {
  const lines: BriefLine[] = [];
  if (change) {
    const [formal, informal] = change.parts.map(({ points }) => signed(lang, points));
    const [from, to] = [String(change.from), String(change.to)];
    lines.push({
      strong: inLang(lang, `${signed(lang, change.points)} poin`, `${signed(lang, change.points)} points`),
      rest: inLang(
        lang,
        `dari ${from} sampai ${to}: ${formal} dari pekerja formal, ${informal} dari pekerja informal.`,
        `from ${from} to ${to}: ${formal} from formal workers, ${informal} from informal workers.`,
      ),
      rows,
    });
  }
  if (closed) {
    const [formal, informal] = [closed.formal, closed.informal].map(({ share }) =>
      computedPercent(lang, share),
    );
    lines.push({
      strong: people(lang, closed.persons),
      rest: inLang(
        lang,
        `lagi akan membuat pekerja informal (${informal}) terlindungi sebaik pekerja formal (${formal}).`,
        `more would cover informal workers (${informal}) as well as formal ones (${formal}).`,
      ),
      rows,
    });
  }
  if (bestYear) {
    const [from, to] = [String(bestYear.from), String(bestYear.to)];
    const monthly = whole(lang, bestYear.perMonth);
    lines.push({
      strong: people(lang, bestYear.persons),
      rest: inLang(
        lang,
        `tambahan terbesar dalam setahun (${from} ke ${to}), atau ${monthly} sebulan.`,
        `the most added in any year (${from} to ${to}), or ${monthly} a month.`,
      ),
      rows,
    });
  }
  return lines;
}

/** How the headline promise stands, in a sentence and what follows from it. */
export interface BriefFinding {
  readonly finding: string;
  /** What became of it, how long it has, or by what it is measured; empty where there is nothing to add. */
  readonly more: string;
}

/** The finding of a brief: of its promise, else how the comparable figure moved. */
export function briefFinding(
  lang: Lang,
  dataset: Dataset,
  comparable: Comparable,
  profile: Brief['profile'],
): BriefFinding {
  const { headlinePromise: promise, reported } = profile;
  if (!promise) return { finding: `${trendFinding(lang, dataset, comparable, profile)}.`, more: '' };
  const outcome = outcomeText(lang, dataset, promise);
  const against = comparableMeasureSentence(lang, promise, reported.headline);
  const said = outcome && `${sentenceCase(outcome)}.`;
  return {
    finding: `${promiseHeadline(lang, dataset, promise)}.`,
    more: [said, against].filter((text) => text).join(' '),
  };
}

/**
 * The comparable figure beside the reported one: "Hitungan seragam 2025, dari semua penduduk yang bekerja, peringkat 17
 * dari 34; Indonesia 24,5%".
 */
export function comparableLine(
  lang: Lang,
  { profile: { region, unit, standing }, series, comparableRows: rows }: Brief,
  country: ComparableFigure | undefined,
): BriefLine | undefined {
  const latest = series.at(-1);
  if (!latest) return undefined;
  const name = nameOf(lang, unit);
  const former = unit === region ? '' : inLang(lang, ` untuk ${name}`, ` for ${name}`);
  const rank =
    standing && standing.year === latest.year
      ? inLang(
          lang,
          `, peringkat ${whole(lang, standing.rank)} dari ${whole(lang, standing.of)}`,
          `, rank ${whole(lang, standing.rank)} of ${whole(lang, standing.of)}`,
        )
      : '';
  const beside =
    country && country.region !== latest.region && country.year === latest.year
      ? `; Indonesia ${computedPercent(lang, country.share)}`
      : '';
  return {
    strong: computedPercent(lang, latest.share),
    rest: inLang(
      lang,
      `hitungan seragam ${latest.year}${former}, dari semua penduduk yang bekerja${rank}${beside}.`,
      `comparable figure of ${latest.year}${former}, of everyone who works${rank}${beside}.`,
    ),
    rows,
  };
}

/** What the peers of a province are chosen by, with its own figures. */
export function likenessText(lang: Lang, { year, own: { region, employed, informalShare } }: Peers): string {
  const name = nameOf(lang, region);
  const [people, informal] = [rounded(lang, employed.value), computedPercent(lang, informalShare)];
  return inLang(
    lang,
    `Paling mirip menurut jumlah penduduk bekerja dan porsi informalnya (${name}: ${people}, ${informal}; survei ${year})`,
    `Most alike in people at work and share of informal work (${name}: ${people}, ${informal}; survey of ${year})`,
  );
}

/** Names of one ceremony that a brief has room for. */
const NAMES = 3;

/** "2024: Kabupaten Bungo; 2023: Kota Jambi; dan 2 lagi." */
export function nationalNames(
  lang: Lang,
  { shown, more }: NewestCeremonies,
  result: 'winners' | 'nominees',
): string {
  const { more: andMore } = briefWords(lang);
  const named = shown.map((ceremony) => {
    const names = [...new Set(knownWinners(ceremony[result]).map(({ winner }) => winner))];
    const left = names.length - NAMES;
    const listed =
      left > 0 ? `${names.slice(0, NAMES).join(', ')}, ${andMore(whole(lang, left))}` : listOf(lang, names);
    return `${ceremony.year}: ${listed}`;
  });
  const text = [...named, ...(more > 0 ? [andMore(whole(lang, more))] : [])].join('; ');
  // A name may end in a full stop of its own: "Co."
  return text.endsWith('.') ? text : `${text}.`;
}

/** The brief in a sentence or two, for search results and shared links. */
export function briefDescription(
  lang: Lang,
  dataset: Dataset,
  comparable: Comparable,
  profile: Brief['profile'],
): string {
  const { headline } = profile.reported;
  const said = headline && `${shareText(lang, headline)} (${period(lang, headline.period)}).`;
  const { finding } = briefFinding(lang, dataset, comparable, profile);
  return [
    briefWords(lang).title(nameOf(lang, profile.region)),
    [said, finding].filter(Boolean).join(' '),
  ].join(': ');
}
