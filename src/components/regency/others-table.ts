import { escapeText } from '../../charts/svg.ts';
import type { Observation } from '../../data/dataset.ts';
import { rowAnchor } from '../../publish/addresses.ts';
import { caveatsOf } from '../../stats/caveats.ts';
import type { Regency } from '../../stats/regency.ts';
import { figureText } from '../../text/figures.ts';
import { inLang } from '../../text/lang.ts';
import { rowBasisText } from '../../text/sentences/region.ts';
import { regencyWords } from '../../text/words/regency.ts';
import { terms } from '../../text/words/terms.ts';
import type { Cells } from './cells.ts';
import { type TableMarkup, tableOf } from './table-markup.ts';

/** The rows of all other indicators. */
export function othersTable(
  { others, caveats }: Pick<Regency, 'others' | 'caveats'>,
  { lang, names, cited, noteOf, indicatorOf, datedBy }: Cells,
): TableMarkup {
  const words = regencyWords(lang);
  const term = terms(lang);
  const caveatText = (row: Observation): string =>
    caveatsOf({ caveats }, [row])
      .map(({ textId, textEn }) => `<small>${escapeText(inLang(lang, textId, textEn))}</small>`)
      .join('');
  return tableOf<Observation>(
    [
      { name: words.indicator, cell: ({ indicator }) => indicatorOf(indicator) },
      { name: term.value, number: true, className: 'share', cell: (row) => figureText(lang, names, row) },
      { name: term.date, cell: (row) => datedBy(row) + caveatText(row) },
      { name: term.basis, cell: (row) => escapeText(rowBasisText(lang, names, row)) },
      { name: term.trust, cell: ({ confidence }) => term.confidence[confidence] },
      {
        name: term.source,
        className: 'source',
        cell: ({ source, at, note }) => cited(source, at) + noteOf(note),
      },
    ],
    others,
    ({ at }) => ` id="${rowAnchor(at)}"`,
  );
}
