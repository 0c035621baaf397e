import type { Trends } from '../../stats/since-first.ts';
import type { Lang } from '../lang.ts';
import { markedNameOf } from '../names.ts';
import { computedPercent, signed, whole } from '../numbers.ts';

/** The finding: "Since 2022, coverage rose in 26 of 34 regions". */
export function trendsHeadline(lang: Lang, { from, rose, fell, known }: Trends): string {
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
  const size = (change: number): string => signed(lang, Math.abs(change)).replace('+', '');
  const parts =
    lang === 'id'
      ? [`Indonesia: ${before} pada ${from}, ${now} pada ${to}.`]
      : [`Indonesia: ${before} in ${from}, ${now} in ${to}.`];
  if (most && most.change > 0)
    parts.push(
      lang === 'id'
        ? `Naik di ${whole(lang, rose)}, terbanyak di ${markedNameOf(lang, most.unit)}, ${size(most.change)} poin.`
        : `It rose in ${whole(lang, rose)}, most in ${markedNameOf(lang, most.unit)}, by ${size(most.change)} points.`,
    );
  if (least && least.change < 0)
    parts.push(
      lang === 'id'
        ? `Turun di ${whole(lang, fell)}, terbanyak di ${markedNameOf(lang, least.unit)}, ${size(least.change)} poin.`
        : `It fell in ${whole(lang, fell)}, most in ${markedNameOf(lang, least.unit)}, by ${size(least.change)} points.`,
    );
  return parts.join(' ');
}
