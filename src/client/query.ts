/** Milliseconds without another key, after which what was typed is in the address. */
const REST = 300;

/** What is to be in the address and is not yet. */
const waiting = new Map<string, string | undefined>();
let rest: number | undefined;

/** What a page shows beyond its address, kept in the address so that it can be linked: `?region=jambi&shape=tiles`. */
export const asked = (name: string): string | undefined =>
  new URLSearchParams(location.search).get(name) || undefined;

/** Writes one part of the address, or takes it away; the step before stays where the reader came from. */
export function ask(name: string, value: string | undefined): void {
  waiting.set(name, value);
  writeAddress();
}

/** The same for what changes with each key: once the keys rest, or the reader goes elsewhere. */
export function askSoon(name: string, value: string | undefined): void {
  waiting.set(name, value);
  window.clearTimeout(rest);
  rest = window.setTimeout(writeAddress, REST);
}

/** Writes what waits for it, at once. */
export function writeAddress(): void {
  window.clearTimeout(rest);
  if (waiting.size === 0) return;
  const url = new URL(location.href);
  for (const [name, value] of waiting) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // Safari takes a hundred addresses in half a minute and no more: what waits goes along with the next one.
    return;
  }
  waiting.clear();
  followAddress();
}

// A link that is followed, to another page or to this one in the other language, leaves from the whole address.
addEventListener('click', writeAddress, true);

// Another step of the history has an address of its own.
addEventListener('popstate', () => waiting.clear());

/**
 * What names the page follows its address: the link to the other language, which shows the same, a link to a drawing of
 * this view, and the address that is printed, by which it can be found again.
 */
export function followAddress(): void {
  const { search } = location;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language, view-switch a[data-keeps]'))
    link.search = search;
  const printed = document.querySelector('[data-address]');
  if (printed) printed.textContent = printed.textContent.split('?')[0] + search;
}
