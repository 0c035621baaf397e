// The way to the search: the link in the header or Ctrl+K on any page, the field on the page of the search. What
// searches is fetched only now; where it cannot be, the link leads to everything by letter.
const link = document.querySelector<HTMLAnchorElement>('[data-search]');
const field = document.querySelector<HTMLInputElement>('[data-search-field]');

/** Once it is there it opens at once: nothing that is typed right behind the key goes astray. */
let begin: (() => void) | undefined;

const load = (): void => {
  if (begin) begin();
  else if (link)
    import('./search-start.ts').then(
      ({ start }) => {
        begin = () => start(link, field);
        begin();
      },
      () => field || location.assign(link.href),
    );
};

const open = (event: Event): void => {
  event.preventDefault();
  if (field) field.focus();
  else load();
};

link?.addEventListener('click', (event) => {
  if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) open(event);
});
addEventListener('keydown', (event) => {
  if (event.key === 'k' && (event.ctrlKey || event.metaKey)) open(event);
});
field?.addEventListener('focus', load, { once: true });
if (field && location.search) load();

// A module: its names are its own.
export {};
