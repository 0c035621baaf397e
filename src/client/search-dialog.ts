import styles from '../styles/search.css?inline';
import { element, followKeys, type SearchBox, type Source, show } from './search-box.ts';

/** More are shown on the page of the search. */
const MOST = 12;

/**
 * Makes the search that stands over any page, with its styles. Returns what opens it.
 * @param page the address of the page of the search
 */
export function makeDialog(source: Source, page: string): () => void {
  const { words } = source;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);

  const input = element('input', {
    type: 'search',
    ariaLabel: words.label,
    autocomplete: 'off',
    spellcheck: false,
  });
  input.enterKeyHint = 'go';
  const status = element('p', { className: 'status' });
  status.setAttribute('role', 'status');
  const results = element('div', { className: 'results' });
  const close = element('button', { type: 'button' }, words.close);
  const label = element('p', { className: 'label' }, words.label);
  const dialog = element(
    'dialog',
    { className: 'search', ariaLabel: words.label },
    element('div', { className: 'top' }, label, close),
    input,
    status,
    results,
  );
  const box: SearchBox = {
    input,
    results,
    status,
    most: MOST,
    more: (query, count) => {
      const href = count > MOST ? `${page}?q=${encodeURIComponent(query)}` : page;
      return element('p', {}, element('a', { href }, count > MOST ? words.all : words.index));
    },
  };
  input.addEventListener('input', () => show(source, box));
  close.addEventListener('click', () => dialog.close());
  // A field of this kind takes the key for itself, to empty it.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });
  // A click beside the dialog is a click on its backdrop, which is itself.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  // A result on the same page must not stay behind it.
  results.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) dialog.close();
  });
  followKeys(dialog, box);
  document.body.append(dialog);
  return () => {
    if (!dialog.open) dialog.showModal();
    input.select();
  };
}
