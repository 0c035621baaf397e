import { readSource, type Source } from './search-box.ts';
import { makeDialog } from './search-dialog.ts';
import { makePage } from './search-page.ts';

let ready: Promise<() => void> | undefined;

/**
 * Begins the search: on its own page in the field there, on any other in a dialog, which a second call opens again.
 * @param link leads to the page of the search, and names the file of what can be found
 * @param field where words are typed on that page; null on any other
 * @param fail is called where the file cannot be had; the next call asks for it again
 */
export function start(link: HTMLAnchorElement, field: HTMLInputElement | null, fail: () => void): void {
  const make = (source: Source): (() => void) =>
    field ? makePage(source, field) : makeDialog(source, link.href);
  ready ??= readSource(link.dataset['search'] ?? '').then(make);
  ready.then(
    (open) => open(),
    () => {
      ready = undefined;
      fail();
    },
  );
}
