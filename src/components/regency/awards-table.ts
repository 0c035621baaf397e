import { escapeText } from '../../charts/svg.ts';
import { rowAnchor } from '../../publish/addresses.ts';
import type { Regency } from '../../stats/regency.ts';
import type { RegencyAward } from '../../stats/regency-awards.ts';
import { period } from '../../text/dates.ts';
import { nameOf } from '../../text/names.ts';
import { whole } from '../../text/numbers.ts';
import { regencyWords } from '../../text/words/regency.ts';
import { terms } from '../../text/words/terms.ts';
import { winnerWords } from '../../text/words/winners.ts';
import type { Cells } from './cells.ts';
import { type TableMarkup, tableOf } from './table-markup.ts';

/** What its government, and others there, won or were nominated for. */
export function awardsTable(
  { awards }: Pick<Regency, 'awards'>,
  { lang, site: { link }, cited, lowOf }: Cells,
): TableMarkup {
  const words = regencyWords(lang);
  const term = terms(lang);
  const galleryOf = ({ ceremony, at }: RegencyAward): string =>
    `${link({ kind: 'ceremony', id: ceremony.id }, lang)}#${rowAnchor(at)}`;
  return tableOf<RegencyAward>(
    [
      {
        name: words.name,
        cell: (award) => {
          const { record, name, own } = award;
          const href = record === undefined ? galleryOf(award) : link({ kind: 'winner', slug: record }, lang);
          return `<a href="${href}">${escapeText(name)}</a><small>${own ? words.awardsOf : words.awardsThere}</small>`;
        },
      },
      {
        name: words.result,
        cell: ({ result, rank, confidence }) =>
          winnerWords(lang).result[result] +
          (rank === undefined ? '' : `, ${words.rank(whole(lang, rank))}`) +
          lowOf(confidence),
      },
      { name: words.category, cell: ({ category }) => escapeText(nameOf(lang, category)) },
      {
        name: words.ceremony,
        cell: (award) => {
          const { level, date, year } = award.ceremony;
          const when = date ? period(lang, date) : words.undated(String(year));
          return `<a href="${galleryOf(award)}">${winnerWords(lang).level[level]}, ${when}</a>`;
        },
      },
      { name: term.source, className: 'source', cell: ({ source, at }) => cited(source, at) },
    ],
    awards,
    () => '',
  );
}
