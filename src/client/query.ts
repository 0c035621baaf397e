/** What a page shows beyond its address, kept in the address so that it can be linked: `?region=jambi&shape=tiles`. */
export const asked = (name: string): string | undefined =>
  new URLSearchParams(location.search).get(name) || undefined;

/** Writes one part of the address, or takes it away; the step before stays where the reader came from. */
export function ask(name: string, value: string | undefined): void {
  const url = new URL(location.href);
  if (value) url.searchParams.set(name, value);
  else url.searchParams.delete(name);
  history.replaceState(history.state, '', url);
  keepInLinks();
}

/** The page in the other language shows the same, and so does a link to a drawing of this view. */
export function keepInLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language, view-switch a[data-keeps]'))
    link.search = location.search;
}
