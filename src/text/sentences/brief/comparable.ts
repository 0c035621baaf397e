import type { Brief } from '../../../stats/brief.ts';
import type { ComparableFigure } from '../../../stats/comparable.ts';
import { inLang, type Lang } from '../../lang.ts';
import { nameOf } from '../../names.ts';
import { computedPercent, whole } from '../../numbers.ts';
import { the } from '../../the.ts';
import type { BriefLine } from './line.ts';

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
  const former = unit === region ? '' : inLang(lang, ` untuk ${name}`, ` for ${the(name)}`);
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
