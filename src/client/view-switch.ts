/**
 * Swaps the year or segment of a view in place: the links of the view lead to whole pages, and this reads the next one
 * in the background. The address follows, so that every view can be shared; a failed request becomes a plain visit.
 */
class ViewSwitch extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-view]');
      const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
      if (!link || !plain) return;
      event.preventDefault();
      void this.show(link.href, link.dataset['view'], true);
    });
  }

  async show(href: string, focus: string | undefined, push: boolean): Promise<void> {
    try {
      const response = await fetch(href);
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const next = page.querySelector('view-switch');
      if (!response.ok || !next) throw new Error(`no view at ${href}`);
      if (push) history.pushState(null, '', href);
      document.title = page.title;
      for (const language of ['.language', 'link[rel=canonical]']) {
        const target = page.querySelector(language)?.getAttribute('href');
        if (target) document.querySelector(language)?.setAttribute('href', target);
      }
      this.replaceChildren(...next.childNodes);
      if (focus) this.querySelector<HTMLElement>(`[data-view="${focus}"]`)?.focus();
      const status = this.querySelector(':scope > [role=status]');
      if (status) status.textContent = this.querySelector('h1')?.textContent ?? '';
    } catch {
      location.href = href;
    }
  }
}

customElements.define('view-switch', ViewSwitch);
addEventListener('popstate', () => {
  void document.querySelector<ViewSwitch>('view-switch')?.show(location.href, undefined, false);
});
