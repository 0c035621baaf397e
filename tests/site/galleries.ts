import type { Dataset, Edition, Winner } from '../../src/data/dataset.ts';
import { rowAnchor } from '../../src/publish/addresses.ts';
import type { Page } from './dist.ts';

type Language = 'id' | 'en';
export const LANGUAGES: readonly Language[] = ['id', 'en'];

const CEREMONIES: Record<Language, RegExp> = {
  id: /^penghargaan\/(?:[a-z-]+-\d{4}(?:-\d{2}){0,2}|[a-z0-9-]+-edisi-[a-z0-9-]+)\/$/,
  en: /^en\/awards\/(?:[a-z-]+-\d{4}(?:-\d{2}){0,2}|[a-z0-9-]+-edisi-[a-z0-9-]+)\/$/,
};
const REGIONS: Record<Language, RegExp> = { id: /^provinsi\/[^/]+\/$/, en: /^en\/provinces\/[^/]+\/$/ };

export const ceremonyPages = (pages: readonly Page[], language: Language): readonly Page[] =>
  pages.filter(({ address }) => CEREMONIES[language].test(address));

export const regionPages = (pages: readonly Page[], language: Language): readonly Page[] =>
  pages.filter(({ address }) => REGIONS[language].test(address));

/** How often each id stands on some pages. */
function idsOn(pages: readonly Page[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { document } of pages) {
    for (const { id } of document.querySelectorAll('[id]')) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Rows of the award tables that do not stand on the ceremony pages of a language exactly once. */
export function misplacedRows(
  dataset: Dataset,
  pages: readonly Page[],
  language: Language,
): readonly string[] {
  const counts = idsOn(ceremonyPages(pages, language));
  const rows: readonly (Winner | Edition)[] = [...dataset.winners, ...dataset.editions];
  return rows.flatMap(({ at }) => {
    const count = counts.get(rowAnchor(at)) ?? 0;
    return count === 1 ? [] : [`${at.file}:${at.line} stands ${count} times`];
  });
}

const HEADINGS: Record<Winner['result'], Record<Language, string>> = {
  winner: { id: '', en: '' },
  honourable: { id: 'Apresiasi khusus', en: 'Honourable mentions' },
  nominee: { id: 'Nomine', en: 'Nominees' },
};

/** Cards that stand under another result than their row's, on the pages of ceremonies and regions. */
export function misnamedCards(
  dataset: Dataset,
  pages: readonly Page[],
  language: Language,
): readonly string[] {
  const rows = new Map(dataset.winners.map((row) => [rowAnchor(row.at), row]));
  return [...ceremonyPages(pages, language), ...regionPages(pages, language)].flatMap(({ file, document }) =>
    [...document.querySelectorAll('[id^="row-winners-"]')].flatMap((card) => {
      const row = rows.get(card.id);
      const among = card.closest('.categories') !== null;
      const heading = card.closest('.beside')?.querySelector('.title')?.textContent ?? '';
      const right = row && among === (row.result === 'winner') && heading === HEADINGS[row.result][language];
      return right && card.querySelector('.name')?.textContent === row.winner ? [] : [`${file}: ${card.id}`];
    }),
  );
}

/** Cards on the pages of ceremonies and regions that do not say their row's category as printed, beside or above them. */
export function unprintedCategories(
  dataset: Dataset,
  pages: readonly Page[],
  language: Language,
): readonly string[] {
  const rows = new Map(dataset.winners.map((row) => [rowAnchor(row.at), row]));
  return [...ceremonyPages(pages, language), ...regionPages(pages, language)].flatMap(({ file, document }) =>
    [...document.querySelectorAll('[id^="row-winners-"]')].flatMap((card) => {
      const printed = rows.get(card.id)?.categoryPrinted;
      if (printed === undefined) return [];
      const said =
        card.querySelector('.printed') ?? card.closest('.category, .group')?.querySelector('.printed');
      const right = textOf(said) === `“${printed}”` && said?.getAttribute('lang') === 'id';
      return right ? [] : [`${file}: ${card.id}`];
    }),
  );
}

/** The text of an element as a reader has it, in one line. */
export const textOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
