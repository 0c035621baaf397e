import type { ChangeContrast, Contrast, ContrastGroup, LevelContrast } from '../stats/contrast.ts';
import type { Lang } from '../text/lang.ts';
import { markedNameOf, nameOf } from '../text/names.ts';
import { computedPercent, signed, whole } from '../text/numbers.ts';
import { changeHeadline, contrastLead, levelHeadline } from '../text/sentences/evidence.ts';
import { evidenceWords } from '../text/words/evidence.ts';
import { differenceAxis, type ValueAxis, valueAxis } from './axes.ts';
import { type ContrastChart, type ContrastGroupRow, contrast as draw } from './contrast.ts';
import { type Paint, pagePaint } from './paint.ts';

/** How many steps the axis of a wide and of a narrow drawing has at most. */
const stepsFor = (width: number): number => (width >= 700 ? 12 : 6);

/** How values of a measure are written, and on which axis. */
interface Measure {
  readonly text: (value: number) => string;
  readonly tick: (value: number) => string;
  readonly axis: ValueAxis;
}

const valuesOf = ({ winners, others, national }: Contrast): readonly number[] => [
  ...[...winners.rows, ...others.rows].map(({ value }) => value),
  national,
];

function rowsOf(lang: Lang, { winners, others }: Contrast, { text }: Measure): readonly ContrastGroupRow[] {
  const words = evidenceWords(lang);
  const rowOf = (name: string, { rows, median }: ContrastGroup, full: boolean): ContrastGroupRow => ({
    heading: words.group(name, whole(lang, rows.length)),
    full,
    median: { at: median, name: words.median, value: text(median) },
    dots: rows.map(({ unit, value }, i) => ({
      code: unit.code,
      value,
      label: words.dot(nameOf(lang, unit), text(value)),
      flag:
        i === 0 || i === rows.length - 1 ? { name: markedNameOf(lang, unit), value: text(value) } : undefined,
    })),
  });
  return [rowOf(words.winners, winners, true), rowOf(words.others, others, false)];
}

function chartOf(
  lang: Lang,
  contrast: Contrast,
  measure: Measure,
  paint: Paint,
): Pick<ContrastChart, 'rows' | 'ticks' | 'tick' | 'national' | 'paint'> {
  return {
    rows: rowsOf(lang, contrast, measure),
    ticks: measure.axis.ticks,
    tick: measure.tick,
    national: {
      at: contrast.national,
      label: evidenceWords(lang).national(measure.text(contrast.national)),
    },
    paint,
  };
}

/** The coverage of a segment where provinces won nationally, and elsewhere. */
export function levelContrastChart(
  lang: Lang,
  level: LevelContrast,
  width: number,
  paint = pagePaint,
): string {
  const { segment, year, contrast } = level;
  const measure: Measure = {
    text: (value) => computedPercent(lang, value),
    tick: (value) => `${whole(lang, value)}%`,
    axis: valueAxis(valuesOf(contrast), stepsFor(width)),
  };
  return draw({
    ...chartOf(lang, contrast, measure, paint),
    id: `contrast-${segment}-${year}-${width}-${lang}`,
    title: evidenceWords(lang).chartTitle[segment](String(year)),
    description: `${levelHeadline(lang, level)}. ${contrastLead(lang, contrast, measure.text(contrast.national))}`,
    width,
  });
}

/** How coverage moved where provinces won nationally, and elsewhere. */
export function changeContrastChart(
  lang: Lang,
  change: ChangeContrast,
  width: number,
  paint = pagePaint,
): string {
  const { from, to, contrast } = change;
  const measure: Measure = {
    text: (value) => signed(lang, value),
    tick: (value) => signed(lang, value).replace(/[.,]0$/, ''),
    axis: differenceAxis(valuesOf(contrast), stepsFor(width)),
  };
  return draw({
    ...chartOf(lang, contrast, measure, paint),
    id: `contrast-change-${from}-${to}-${width}-${lang}`,
    title: evidenceWords(lang).changeTitle(String(from), String(to)),
    description: `${changeHeadline(lang, change)}. ${contrastLead(lang, contrast, measure.text(contrast.national))}`,
    width,
  });
}
