import { asked, askSoon, followAddress } from './query.ts';
import { followKeys, type SearchBox, type Source, show } from './search-box.ts';

/** As many as anyone reads through. */
const MOST = 60;

/**
 * Makes the page of the search answer: what is typed, or asked in its address (`?q=jambi`), is looked up above the index
 * by letter. Returns what looks it up.
 */
export function makePage(source: Source, input: HTMLInputElement): () => void {
  const frame = input.closest<HTMLElement>('.search') ?? document.body;
  const box: SearchBox = {
    input,
    results: frame.querySelector('.results') as HTMLElement,
    status: frame.querySelector('[role=status]') as HTMLElement,
    most: MOST,
    more: () => new DocumentFragment(),
  };
  followKeys(frame, box);
  const look = (): void => show(source, box);
  input.addEventListener('input', () => {
    look();
    askSoon('q', input.value.trim());
  });
  input.value ||= asked('q') ?? '';
  followAddress();
  return look;
}
