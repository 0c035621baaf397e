import type { SearchFile } from '../publish/search-index.ts';
import { buildIndex, type Entry, find, type Index, restore } from '../search/engine.ts';

/** What a search reads: the file of what can be found, in the language of the page. */
export interface Source {
  readonly words: SearchFile['words'];
  /** The path of the list of provinces. */
  readonly provinces: string;
  readonly index: Index;
  /** The address of the site's root, which the paths of entries are under. */
  readonly root: string;
}

/** Reads the file at an address such as `/cakupan/search/id.json`. */
export async function readSource(file: string): Promise<Source> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`no search at ${file}`);
  const { words, provinces, entries } = (await response.json()) as SearchFile;
  return {
    words,
    provinces,
    index: buildIndex(entries.map(restore)),
    root: new URL('..', new URL(file, location.href)).pathname,
  };
}

/** An element with what is in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

const resultOf = ({ words, root }: Source, { kind, name, detail, path }: Entry): HTMLLIElement =>
  element(
    'li',
    {},
    element(
      'a',
      { href: root + path },
      element('strong', {}, name),
      element('small', {}, [words.kinds[kind], detail].filter((part) => part).join(' · ')),
    ),
  );

const filled = (text: string, by: string): string => text.replace('#', () => by);

/** How many were found, in words. */
const countOf = ({ words }: Source, count: number): string =>
  count === 1 ? words.one : filled(words.many, String(count));

/** What to do where nothing was found: the place may be misspelt, or in no table of ours. */
function helpOf({ words, provinces, root }: Source): HTMLElement {
  const [before = '', after = ''] = words.help.split('#');
  return element('p', {}, before, element('a', { href: root + provinces }, words.provinces), after);
}

/** The parts of a search: where it is typed, where results stand, and what says how many there are. */
export interface SearchBox {
  readonly input: HTMLInputElement;
  readonly results: HTMLElement;
  readonly status: HTMLElement;
  /** As many are shown at most. */
  readonly most: number;
  /** Shown below the results: where there are none, and where there are more. */
  more(query: string, count: number): Node;
}

/** Shows what fits the words in a box. */
export function show(source: Source, { input, results, status, most, more }: SearchBox): void {
  const query = input.value.trim();
  const found = find(source.index, query);
  const { words } = source;
  const none = query !== '' && found.length === 0;
  status.textContent = query === '' ? '' : none ? filled(words.none, query) : countOf(source, found.length);
  results.replaceChildren();
  if (found.length > 0) {
    results.append(element('ul', {}, ...found.slice(0, most).map((entry) => resultOf(source, entry))));
  }
  if (none) results.append(helpOf(source));
  if (query !== '') results.append(more(query, found.length));
}

/** Up and down go through the results and back to the words; Enter among the words follows the first. */
export function followKeys(
  frame: HTMLElement,
  { input, results }: Pick<SearchBox, 'input' | 'results'>,
): void {
  frame.addEventListener('keydown', (event) => {
    const links = [...results.querySelectorAll('a')];
    const stops: readonly HTMLElement[] = [input, ...links];
    const place = stops.indexOf(event.target as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (place < 0) return;
    if (step !== undefined) {
      event.preventDefault();
      stops[Math.max(0, Math.min(place + step, stops.length - 1))]?.focus();
    } else if (event.key === 'Enter' && event.target === input && !event.isComposing) {
      event.preventDefault();
      results.querySelector<HTMLAnchorElement>('li a')?.click();
    }
  });
}
