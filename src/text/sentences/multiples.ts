import type { Dataset } from '../../data/dataset.ts';
import { directionOf } from '../../stats/rounded-to.ts';
import type { Trends } from '../../stats/since-first.ts';
import { inLang, type Lang } from '../lang.ts';
import { markedNameOf } from '../names.ts';
import { computedPercent, unsigned, whole } from '../numbers.ts';
import { chartWords } from '../words/chart-tools.ts';
import { mapWords } from '../words/map.ts';
import { multiplesWords } from '../words/multiples.ts';
import { chartNotes } from './notes.ts';

/** The finding: "Since 2022, coverage rose in 26 of 34 regions". */
export function trendsHeadline(lang: Lang, { from, rose, fell, known }: Trends): string {
  if (rose + fell === 0)
    return inLang(
      lang,
      `Sejak ${from}, cakupan tidak berubah di ${whole(lang, known)} wilayah`,
      `Since ${from}, coverage has not changed in ${whole(lang, known)} ${known === 1 ? 'region' : 'regions'}`,
    );
  const up = rose >= fell;
  const count = whole(lang, up ? rose : fell);
  const all = whole(lang, known);
  return lang === 'id'
    ? `Sejak ${from}, cakupan ${up ? 'naik' : 'turun'} di ${count} dari ${all} wilayah`
    : `Since ${from}, coverage ${up ? 'rose' : 'fell'} in ${count} of ${all} regions`;
}

/** How the country moved, and who rose and fell most. */
export function trendsLead(lang: Lang, { from, to, rows, national, rose, fell }: Trends): string {
  const first = national.figures[0] ?? national.newest;
  const [before, now] = [first, national.newest].map(({ share }) => computedPercent(lang, share));
  const moved = rows
    .flatMap(({ unit, change }) => (change === undefined ? [] : [{ unit, change }]))
    .sort((a, b) => b.change - a.change);
  const [most, least] = [moved[0], moved.at(-1)];
  const parts =
    lang === 'id'
      ? [`Indonesia: ${before} pada ${from}, ${now} pada ${to}.`]
      : [`Indonesia: ${before} in ${from}, ${now} in ${to}.`];
  if (most && directionOf(most.change) > 0)
    parts.push(
      lang === 'id'
        ? `Naik di ${whole(lang, rose)}, terbanyak di ${markedNameOf(lang, most.unit)}, ${unsigned(lang, most.change)} poin.`
        : `It rose in ${whole(lang, rose)}, most in ${markedNameOf(lang, most.unit)}, by ${unsigned(lang, most.change)} points.`,
    );
  if (least && directionOf(least.change) < 0)
    parts.push(
      lang === 'id'
        ? `Turun di ${whole(lang, fell)}, terbanyak di ${markedNameOf(lang, least.unit)}, ${unsigned(lang, least.change)} poin.`
        : `It fell in ${whole(lang, fell)}, most in ${markedNameOf(lang, least.unit)}, by ${unsigned(lang, least.change)} points.`,
    );
  return parts.join(' ');
}

/** What the chart measures and where from, and what else has to be said beside it. */
export function trendsNotes(
  lang: Lang,
  dataset: Dataset,
  { from, to, national, rows }: Trends,
): readonly string[] {
  const inputs = national.figures.flatMap((figure) => figure.inputs);
  const units = rows.map(({ unit }) => unit);
  return [
    multiplesWords(lang).caption(String(from), String(to)),
    chartWords(lang).source(mapWords(lang).source.total),
    ...chartNotes(lang, dataset, inputs, units),
  ];
}
