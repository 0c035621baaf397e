/** What a page shows beyond its address, kept in the address so that it can be linked: `?region=jambi&shape=tiles`. */
export const asked = (name: string): string | undefined =>
  new URLSearchParams(location.search).get(name) || undefined;

/** Writes one part of the address, or takes it away; the step before stays where the reader came from. */
export function ask(name: string, value: string | undefined): void {
  const url = new URL(location.href);
  if (value) url.searchParams.set(name, value);
  else url.searchParams.delete(name);
  history.replaceState(history.state, '', url);
  followAddress();
}

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
