// The way to the search: the link in the header or Ctrl+K on any page, the field on the page of the search. What
// searches is fetched only now; where it cannot be, the link leads to everything by letter.
const link = document.querySelector<HTMLAnchorElement>('[data-search]');
const field = document.querySelector<HTMLInputElement>('[data-search-field]');

/**
 * Without it any page leads to everything by letter; that page says so, and what is typed next tries again. A script that
 * was not to be had some browsers never ask for again, so that it names the other way too.
 */
const fail = (): void => {
  if (!field) {
    if (link) location.assign(link.href);
    return;
  }
  const status = field.parentElement?.querySelector('[role=status]');
  if (status) status.textContent = field.dataset['failed'] ?? '';
  field.addEventListener('input', load, { once: true });
};

/** Once it is there it opens at once: nothing that is typed right behind the key goes astray. */
let begin: (() => void) | undefined;

const load = (): void => {
  if (begin) begin();
  else if (link)
    import('./search-start.ts').then(({ start }) => {
      begin = () => start(link, field, fail);
      begin();
    }, fail);
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
