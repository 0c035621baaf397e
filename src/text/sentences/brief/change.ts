import type { Brief } from '../../../stats/brief.ts';
import { roundsApart } from '../../../stats/segment-change.ts';
import { inLang, type Lang } from '../../lang.ts';
import { computedPercent, signed, whole } from '../../numbers.ts';
import { terms } from '../../words/terms.ts';
import { type BriefLine, people } from './line.ts';

/** Where the change of the comparable figure came from, and what closing the gap of informal workers would do. */
export function changeLines(
  lang: Lang,
  { takes: { change, closed }, bestYear, comparableRows: rows }: Brief,
): readonly BriefLine[] {
  const lines: BriefLine[] = [];
  if (change) {
    const [formal, informal] = change.parts.map(({ points }) => signed(lang, points));
    const [from, to] = [String(change.from), String(change.to)];
    const apart = roundsApart(change) ? ` ${terms(lang).beforeRounding}` : '';
    lines.push({
      strong: inLang(lang, `${signed(lang, change.points)} poin`, `${signed(lang, change.points)} points`),
      rest: inLang(
        lang,
        `dari ${from} sampai ${to}: ${formal} dari pekerja formal, ${informal} dari pekerja informal.${apart}`,
        `from ${from} to ${to}: ${formal} from formal workers, ${informal} from informal workers.${apart}`,
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
