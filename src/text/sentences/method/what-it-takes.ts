import type { Dataset } from '../../../data/dataset.ts';
import type { PartsExample, RangeExample } from '../../../stats/effort-examples.ts';
import { roundedTo } from '../../../stats/rounded-to.ts';
import { inLang, type Lang } from '../../lang.ts';
import { decimal, percent, rupiah, twoDecimals, whole, withSign } from '../../numbers.ts';
import { terms } from '../../words/terms.ts';
import { measureText } from '../promise.ts';
import { peopleText } from '../what-it-takes.ts';
import type { Step } from './step.ts';

/** A promise by each figure, worked through, and what the people of the one chosen would pay. */
export function rangeSteps(
  lang: Lang,
  dataset: Dataset,
  { promise, alternatives, rate, contributions }: RangeExample,
): readonly Step[] {
  const n = (value: number): string => whole(lang, value);
  const goal = percent(lang, promise.target.value);
  const steps = alternatives.flatMap(({ measure, toGo, approximate }): readonly Step[] => {
    const count = measure.statement?.count?.value;
    if (measure.base === undefined || count === undefined || toGo === undefined) return [];
    return [
      {
        what: measureText(lang, dataset, measure),
        how: `${goal} × ${n(measure.base)} − ${n(count)}`,
        result: peopleText(lang, toGo, approximate),
      },
    ];
  });
  if (!rate || contributions === undefined || promise.toGo === undefined) return steps;
  return [
    ...steps,
    {
      what: inLang(lang, 'Iuran setiap bulan', 'Contributions a month'),
      how: `${n(promise.toGo)} × ${rupiah(lang, rate.value)}`,
      result: rupiah(lang, contributions),
    },
  ];
}

/** How a change splits by segment, worked through. */
export function partsSteps(lang: Lang, { change, parts }: PartsExample): readonly Step[] {
  const { segmentShort } = terms(lang);
  const n = (value: number): string => whole(lang, value);
  const points = (value: number): string =>
    inLang(
      lang,
      `${withSign(lang, roundedTo(value, 2))} poin`,
      `${withSign(lang, roundedTo(value, 2))} points`,
    );
  const told = parts.flatMap(({ part, before, after }): readonly Step[] => [
    ...[
      { year: change.from, of: before },
      { year: change.to, of: after },
    ].map(({ year, of }) => ({
      what: `${segmentShort[part.segment]}, ${year}`,
      how: `${n(of.covered)} ÷ ${n(of.base)}`,
      result: twoDecimals(lang, of.share),
    })),
    {
      what: segmentShort[part.segment],
      how: `${change.to} − ${change.from}`,
      result: points(part.points),
    },
  ]);
  return [
    ...told,
    {
      what: segmentShort.total,
      how: parts
        .map(({ part }) => decimal(lang, part.points))
        .map((text, index) => (index > 0 && (parts[index]?.part.points ?? 0) < 0 ? `(${text})` : text))
        .join(' + '),
      result: points(change.points),
    },
  ];
}
