import { movement } from './motion.ts';
import { followAddress } from './query.ts';

/** How a view was asked for. */
interface Step {
  /** A step of its own in the history; without it the view takes the place of the one before. */
  readonly push?: boolean;
  /** Whether to say the finding to those who do not see it. */
  readonly say?: boolean;
  /** Asked once the view is here: whether it is still to be shown. */
  readonly wanted?: () => boolean;
}

/** What names a page in its head: its address in each language, what describes it, and its charts for other sites. */
const NAMES = 'link[rel=canonical], link[rel=alternate], meta[name=description], meta[property]';

/**
 * Swaps the year or segment of a view in place: the links of the view lead to whole pages, and this reads the next one
 * in the background and takes over its parts. The address follows, so that every view can be shared; a failed request
 * becomes a plain visit. Only the newest request counts. Says `viewchange` when another view is shown.
 */
export class ViewSwitch extends HTMLElement {
  /** The address of the view that is shown. */
  private shown = location.pathname;
  private wanted = location.pathname;
  private readonly pages = new Map<string, Promise<string>>();

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-view]');
      const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
      if (!link || !plain) return;
      event.preventDefault();
      void this.show(link.pathname, { push: true, say: true });
    });
    followAddress();
  }

  /** Follows the address after a step through the history. */
  follow(): void {
    followAddress();
    void this.show(location.pathname, { say: true });
  }

  /** Reads a view ahead of time. */
  read(path: string): Promise<string> {
    const known = this.pages.get(path);
    if (known) return known;
    const page = fetch(path).then((response) => {
      if (!response.ok) throw new Error(`no view at ${path}`);
      return response.text();
    });
    this.pages.set(path, page);
    page.catch(() => this.pages.delete(path));
    return page;
  }

  /** Shows the view of an address. */
  async show(path: string, { push = false, say = false, wanted = () => true }: Step = {}): Promise<void> {
    this.wanted = path;
    try {
      const text = path === this.shown ? undefined : await this.read(path);
      if (this.wanted !== path || !wanted()) return;
      if (text !== undefined && path !== this.shown) this.turn(path, text, push);
      const status = this.querySelector(':scope > [role=status]');
      if (say && status) status.textContent = this.querySelector('h1')?.textContent ?? '';
    } catch {
      if (this.wanted === path && wanted()) location.href = path + location.search;
    }
  }

  /** Turns to another view, whose page is here. */
  private turn(path: string, text: string, push: boolean): void {
    const page = new DOMParser().parseFromString(text, 'text/html');
    this.take(page);
    if (path !== location.pathname)
      history[push ? 'pushState' : 'replaceState'](null, '', path + location.search);
    this.shown = path;
    document.title = page.title;
    for (const name of document.head.querySelectorAll(NAMES)) name.remove();
    document.head.append(...page.head.querySelectorAll(NAMES));
    const [language, printed] = [page.querySelector('a.language'), page.querySelector('[data-address]')];
    if (language)
      document.querySelector('a.language')?.setAttribute('href', language.getAttribute('href') ?? '');
    if (printed) document.querySelector('[data-address]')?.replaceChildren(...printed.childNodes);
    followAddress();
    this.dispatchEvent(new Event('viewchange'));
  }

  /** Puts the parts of another page in place of this one's; focus, and what is under the pointer, stay where they are. */
  private take(page: Document): void {
    const parts = [...this.querySelectorAll<HTMLElement>('[data-part]')].map((part) => {
      const next = page.querySelector(`view-switch [data-part="${part.dataset['part']}"]`);
      if (!next) throw new Error('not a view');
      return [part, next] as const;
    });
    const focused = document.activeElement?.getAttribute('data-view');
    const controls = this.querySelector('[data-controls]');
    const top = controls?.getBoundingClientRect().top ?? 0;
    const starts = parts.map(([part, next]) => {
      const start = movement(part, next);
      part.replaceChildren(...next.childNodes);
      return start;
    });
    if (focused) this.querySelector<HTMLElement>(`[data-view="${focused}"]`)?.focus({ preventScroll: true });
    // A headline of another length must not move the control that a finger is on.
    scrollBy({ top: (controls?.getBoundingClientRect().top ?? top) - top, behavior: 'instant' });
    for (const start of starts) start();
  }
}

customElements.define('view-switch', ViewSwitch);
addEventListener('popstate', () => document.querySelector<ViewSwitch>('view-switch')?.follow());
