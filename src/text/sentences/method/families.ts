import type { ComparableFigure } from '../../../stats/comparable.ts';
import type { MixExample } from '../../../stats/examples.ts';
import { period } from '../../dates.ts';
import { inLang, type Lang } from '../../lang.ts';
import { nameOf } from '../../names.ts';
import { computedPercent, percent } from '../../numbers.ts';

/** A reported share beside the comparable one of its year. */
export function twoFamiliesSentence(
  lang: Lang,
  { statement, region }: MixExample,
  computed: ComparableFigure,
): string {
  const name = nameOf(lang, region);
  const said = percent(lang, statement.total.value);
  const when = period(lang, statement.period);
  const ours = computedPercent(lang, computed.share);
  return inLang(
    lang,
    `${name}: ${said} dilaporkan untuk ${when}, dan ${ours} menurut hitungan kami untuk tahun ${computed.year}.`,
    `${name}: ${said} reported for ${when}, and ${ours} by our computation for ${computed.year}.`,
  );
}
