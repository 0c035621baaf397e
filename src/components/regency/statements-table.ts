import { escapeText } from '../../charts/svg.ts';
import { rowAnchor } from '../../publish/addresses.ts';
import { isSameRow, type Regency } from '../../stats/regency.ts';
import type { Statement } from '../../stats/reported.ts';
import { figureText } from '../../text/figures.ts';
import { qualified, rounded, whole } from '../../text/numbers.ts';
import { basisText, segmentTexts, shareText } from '../../text/sentences/region.ts';
import { regencyWords } from '../../text/words/regency.ts';
import { regionWords } from '../../text/words/region.ts';
import { terms } from '../../text/words/terms.ts';
import type { Cells } from './cells.ts';
import { type TableMarkup, tableOf } from './table-markup.ts';

/** Everything said of the share of all workers. */
export function statementsTable(
  { headline, statements }: Pick<Regency, 'headline' | 'statements'>,
  { lang, names, cited, noteOf, anchored, datedBy }: Cells,
): TableMarkup {
  const words = regencyWords(lang);
  const region = regionWords(lang);
  const term = terms(lang);
  const leads = ({ total }: Statement): boolean => headline !== undefined && isSameRow(total, headline.total);
  return tableOf<Statement>(
    [
      { name: term.date, cell: ({ total }) => datedBy(total) },
      {
        name: term.share,
        number: true,
        className: 'share',
        cell: (each) =>
          shareText(lang, each) + (leads(each) ? `<span class="mark">${region.headlineMark}</span>` : ''),
      },
      { name: term.basis, cell: (each) => escapeText(basisText(lang, names, each)) },
      {
        name: term.workers,
        number: true,
        cell: ({ count }) =>
          count ? anchored(count, qualified(lang, count.qualifier, whole(lang, count.value))) : '',
      },
      {
        name: words.eligible,
        number: true,
        cell: ({ eligible, base }) => {
          if (eligible) return anchored(eligible, figureText(lang, names, eligible));
          return base === undefined ? '' : rounded(lang, Math.round(base));
        },
      },
      {
        name: region.segments,
        cell: (each) =>
          segmentTexts(lang, each)
            .map(({ row, text }) => anchored(row, text))
            .join(' / '),
      },
      { name: term.trust, cell: ({ total }) => term.confidence[total.confidence] },
      {
        name: term.source,
        className: 'source',
        cell: ({ total }) => cited(total.source, total.at) + noteOf(total.note),
      },
    ],
    statements,
    (each) => ` id="${rowAnchor(each.total.at)}"${leads(each) ? ' class="headline"' : ''}`,
  );
}
