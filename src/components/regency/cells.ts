import { escapeText } from '../../charts/svg.ts';
import type { Dataset, Observation, Origin } from '../../data/dataset.ts';
import { type Page, rowAnchor, tableAddress } from '../../publish/addresses.ts';
import type { Regency } from '../../stats/regency.ts';
import { period } from '../../text/dates.ts';
import type { Lang } from '../../text/lang.ts';
import { nameOf } from '../../text/names.ts';
import { publisherOf } from '../../text/publisher.ts';
import { namesOf } from '../../text/sentences/regency.ts';
import { terms } from '../../text/words/terms.ts';

/** Where things stand on the site. */
export interface Site {
  readonly asset: (path: string) => string;
  readonly link: (page: Page, lang: Lang) => string;
}

/** What cells of all tables of a regency have in common, as markup. */
export interface Cells {
  readonly lang: Lang;
  readonly site: Site;
  /** What gives bases and indicators their names. */
  readonly names: Pick<Dataset, 'bases' | 'indicators'>;
  /** Where a row comes from: source with its link and date, and the line of the CSV it stands on. */
  readonly cited: (source: string, at: Origin) => string;
  readonly noteOf: (note: string | undefined) => string;
  /** A word of warning where a row is of low confidence. */
  readonly lowOf: (confidence: Observation['confidence']) => string;
  /** A text at the address of a row. */
  readonly anchored: (row: Observation, text: string) => string;
  readonly indicatorOf: (code: string) => string;
  readonly datedBy: (row: Observation) => string;
}

/** Makes the cells of a regency's tables in one language; what it says of a source or a file is put into words once. */
export function cellsOf(lang: Lang, regency: Regency, site: Site): Cells {
  const term = terms(lang);
  const names = namesOf(regency);
  const { sources } = regency;
  const { asset, link } = site;
  const sourcesPage = link({ kind: 'sources' }, lang);

  const files = new Map<string, { readonly href: string; readonly name: string }>();
  const fileOf = (file: string) =>
    files.getOrInsertComputed(file, () => ({
      href: asset(tableAddress(file)),
      name: file.slice(file.lastIndexOf('/') + 1),
    }));
  const openings = new Map<string, string>();
  const opening = (id: string): string => {
    const source = sources[id];
    const details = [
      source?.published && period(lang, source.published),
      source?.url ? undefined : term.noAddress,
    ]
      .filter((text) => text)
      .join(', ');
    return (
      `<span class="cited"><a href="${escapeText(source?.url ?? `${sourcesPage}#${id}`)}"${source?.url ? ' rel="external"' : ''}>` +
      `${escapeText(publisherOf(source, id))}</a>${details && `, ${escapeText(details)}`} <a class="csv" href="`
    );
  };
  const sourceOf = (id: string): string => openings.getOrInsertComputed(id, opening);
  const cited = (source: string, { file, line }: Origin): string => {
    const { href, name } = fileOf(file);
    return `${sourceOf(source)}${href}" aria-label="${term.csvRow} ${name}:${line}">${name}:${line}</a></span>`;
  };
  const noteOf = (note: string | undefined): string => {
    if (note === undefined) return '';
    return lang === 'en'
      ? `<p class="note">${escapeText(note)}</p>`
      : `<details class="note"><summary>${term.noteInEnglish}</summary><p lang="en">${escapeText(note)}</p></details>`;
  };
  const lowOf = (confidence: Observation['confidence']): string =>
    confidence === 'low' ? `<p class="low">${term.lowConfidence}</p>` : '';
  const anchored = (row: Observation, text: string): string =>
    `<span id="${rowAnchor(row.at)}">${text}</span>`;
  const indicatorOf = (code: string): string => {
    const indicator = names.indicators.get(code);
    return escapeText(indicator ? nameOf(lang, indicator) : code);
  };
  const datedBy = ({ period: when, periodBasis }: Observation): string =>
    period(lang, when) +
    (periodBasis === 'published' ? ` <span class="muted">(${term.dateOfArticle})</span>` : '');
  return { lang, site, names, cited, noteOf, lowOf, anchored, indicatorOf, datedBy };
}
