import type { Dataset } from '../data/dataset.ts';
import { groupedMarks, type MarksGroup, type ProgressMarks } from '../stats/progress-marks.ts';
import type { PromiseRow } from '../stats/scoreboard.ts';
import { due, period } from '../text/dates.ts';
import { figureText } from '../text/figures.ts';
import type { Lang } from '../text/lang.ts';
import { nameOf } from '../text/names.ts';
import { whole, wholePercent } from '../text/numbers.ts';
import { measureFigure } from '../text/sentences/promise.ts';
import { gapText, promiseSentence, shortFigure } from '../text/sentences/targets.ts';
import { statusInText } from '../text/status.ts';
import { targetsWords } from '../text/words/targets.ts';
import { type ValueAxis, valueAxis } from './axes.ts';
import { type Paint, pagePaint } from './paint.ts';
import { progress } from './progress.ts';
import type { ProgressGroup, ProgressRow } from './progress-chart.ts';
import { STATUS_SHAPES } from './status-shape.ts';

export interface ProgressView {
  readonly lang: Lang;
  readonly dataset: Dataset;
  /** What its files are called: `all-eligible`, `jambi`. */
  readonly of: string;
  /** Of one family. */
  readonly rows: readonly PromiseRow[];
  readonly title: string;
  /** The finding, in a sentence. */
  readonly description: string;
  /** Whether rows are told by their region, or are all of one region and told by their date. */
  readonly by: 'region' | 'date';
  /** The address that a row leads to; without it the drawing is a picture and holds no links. */
  readonly href?: ((row: PromiseRow) => string) | undefined;
  /** The page's colours where not given. */
  readonly paint?: Paint | undefined;
}

/** A region by a name that leaves room: "Kab. Bantul". */
const shortRegion = (name: string): string =>
  name.replace(/^Kabupaten /, 'Kab. ').replace(/^Kepulauan (?=.{10})/, 'Kep. ');

/** An axis that every mark stands on; a pace that leads beyond the whole is no reason for a longer one. */
function axisOf(marks: readonly ProgressMarks[]): ValueAxis {
  const values = marks.flatMap(({ from, now, promised, projected }) =>
    [from, now, promised, projected !== undefined && projected <= 100 ? projected : undefined].filter(
      (value) => value !== undefined,
    ),
  );
  return valueAxis(values, 5);
}

function rowOf({ lang, dataset, by, href }: ProgressView, { row, ...places }: ProgressMarks): ProgressRow {
  const { region, progress } = row;
  const { target, measure } = progress;
  const words = targetsWords(lang);
  const [name, when] =
    by === 'region'
      ? [shortRegion(nameOf(lang, region)), String(target.due.year)]
      : [due(lang, target.due), target.setOn ? words.setOn(period(lang, target.setOn)) : ''];
  const said = [name, when].filter((text) => text !== '').join(', ');
  return {
    code: String(target.at.line),
    name,
    due: when,
    ...places,
    family: measure?.family ?? 'reported',
    figures: [
      measure ? shortFigure(lang, progress, measure.point.value, measureFigure(lang, dataset, measure)) : '',
      shortFigure(lang, progress, target.value, figureText(lang, dataset, target)),
      gapText(lang, progress),
    ],
    label: promiseSentence(lang, dataset, said, progress),
    href: href?.(row),
  };
}

/** Promises of one family on one scale, under the words of their statuses. */
export function progressChart(view: ProgressView, width: number): string {
  const { lang, of, rows, title, description, by, paint = pagePaint } = view;
  const words = targetsWords(lang);
  const grouped = groupedMarks(rows, by === 'date' ? 'due' : 'gap');
  const marks = grouped.flatMap((group) => group.marks);
  const axis = axisOf(marks);
  const last = axis.ticks.at(-1);
  const has = (name: 'from' | 'projected'): boolean => marks.some((each) => each[name] !== undefined);
  const unit = rows[0]?.progress.unit ?? 'percent';
  const groupOf = ({ status, passed, marks: own }: MarksGroup): ProgressGroup => {
    const name = statusInText(lang, status, passed);
    const { d, tone } = STATUS_SHAPES[status];
    return {
      title: passed ? words.groupPassed(name) : words.groupOpen(name),
      shape: d,
      tone,
      rows: own.map((each) => rowOf(view, each)),
    };
  };
  return progress({
    id: `progress-${of}-${width}-${lang}`,
    title,
    description,
    width,
    groups: grouped.map(groupOf),
    axis,
    tick: (value) => (value === last ? wholePercent(lang, value) : whole(lang, value)),
    key: {
      from: has('from') ? words.key.from : undefined,
      now: words.key.now,
      projected: has('projected') ? words.key.projected : undefined,
      promised: words.key.promised,
    },
    headings: [
      words.headings.now,
      words.headings.promised,
      unit === 'percent' ? words.headings.points : words.headings.persons,
    ],
    paint,
  });
}
