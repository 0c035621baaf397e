/** The page a view stands on, without the fragment. */
const pageOf = ({ origin, pathname, search }: Location): string => origin + pathname + search;

/**
 * Swaps the year or segment of a view in place: the links of the view lead to whole pages, and this reads the next one
 * in the background. The address follows, so that every view can be shared; a failed request becomes a plain visit.
 * Only the newest request counts. The live region stands outside what is replaced, or it would not be heard.
 */
class ViewSwitch extends HTMLElement {
  /** The page whose view is shown. */
  private shown = pageOf(location);
  private request: AbortController | undefined;

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-view]');
      const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
      if (!link || !plain) return;
      event.preventDefault();
      void this.show(link.href, link.dataset['view'], true);
    });
  }

  /** Follows the address after a step through the history; a step to another fragment of the page is the browser's. */
  follow(): void {
    if (pageOf(location) !== this.shown) void this.show(location.href, undefined, false);
    else this.request?.abort();
  }

  async show(href: string, focus: string | undefined, push: boolean): Promise<void> {
    this.request?.abort();
    const request = new AbortController();
    this.request = request;
    try {
      const response = await fetch(href, { signal: request.signal });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const next = page.querySelector('view-switch > [data-content]');
      const content = this.querySelector(':scope > [data-content]');
      if (request.signal.aborted) return;
      if (!response.ok || !next || !content) throw new Error(`no view at ${href}`);
      if (push) history.pushState(null, '', href);
      this.shown = pageOf(location);
      document.title = page.title;
      for (const language of ['.language', 'link[rel=canonical]']) {
        const target = page.querySelector(language)?.getAttribute('href');
        if (target) document.querySelector(language)?.setAttribute('href', target);
      }
      content.replaceChildren(...next.childNodes);
      if (focus) this.querySelector<HTMLElement>(`[data-view="${focus}"]`)?.focus();
      const status = this.querySelector(':scope > [role=status]');
      if (status) status.textContent = this.querySelector('h1')?.textContent ?? '';
    } catch {
      if (!request.signal.aborted) location.href = href;
    }
  }
}

customElements.define('view-switch', ViewSwitch);
addEventListener('popstate', () => document.querySelector<ViewSwitch>('view-switch')?.follow());
