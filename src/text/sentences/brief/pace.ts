import { isPaceTelling, type Progress } from '../../../stats/promise.ts';
import { byDue, due, period } from '../../dates.ts';
import { inLang, type Lang } from '../../lang.ts';
import { computedPercent } from '../../numbers.ts';
import { paceText } from '../promise.ts';
import type { BriefLine } from './line.ts';

/** The pace made, the one that is or was needed, and where the one made leads. */
export function paceLines(lang: Lang, progress: Progress): readonly BriefLine[] {
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
        'tidak dapat dihitung: angka dengan dasar yang sama terlalu sedikit.',
        'cannot be computed: too few figures on one basis.',
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
        `${passed ? 'was needed' : 'needed'} from ${held} to ${byDue(lang, target.due)}.`,
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
        `by ${byDue(lang, target.due)} at this pace.`,
      ),
      rows: [],
    });
  }
  return lines;
}
