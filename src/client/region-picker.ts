import { ask, asked } from './query.ts';

/** Room between a mark and the card about it, in pixels. */
const GAP = 12;

/**
 * Shows one region wherever it is drawn. Pointing at it or reaching it with the keyboard outlines it in every drawing
 * and fills a card from its row of the table; a click, a tap or the list of names chooses it. The choice stays in the
 * address (`?region=jambi`) and holds through years and segments; a second click follows the link.
 */
class RegionPicker extends HTMLElement {
  private readonly select = this.querySelector('select') as HTMLSelectElement;
  private pointed: Element | undefined;

  connectedCallback(): void {
    this.fill();
    this.addEventListener('pointerover', ({ target }) => this.point(target));
    this.addEventListener('focusin', ({ target }) => this.point(target));
    this.addEventListener('focusout', () => this.point(null));
    this.addEventListener('pointerleave', () => this.point(null));
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      this.pointed = undefined;
      this.choose('');
    });
    this.select.addEventListener('change', () => {
      this.choose(this.select.value);
      this.say();
    });
    this.addEventListener('click', (event) => this.follow(event));
    this.closest('view-switch')?.addEventListener('viewchange', () => this.show());
    addEventListener('popstate', () => this.show());
    this.show();
  }

  private get rows(): readonly HTMLTableRowElement[] {
    return [...this.querySelectorAll<HTMLTableRowElement>('tr[data-region]')];
  }

  /** The name of a row's region in addresses: the last part of the link to its page. */
  private slugOf = (row: Element | undefined): string =>
    row?.querySelector('a')?.pathname.split('/').at(-2) ?? '';

  private rowOf = (mark: Element | undefined): HTMLTableRowElement | undefined =>
    this.rows.find((row) => row.dataset['region'] === mark?.getAttribute('data-region'));

  private get chosen(): HTMLTableRowElement | undefined {
    const slug = asked('region');
    return slug ? this.rows.find((row) => this.slugOf(row) === slug) : undefined;
  }

  private fill(): void {
    const nameOf = (row: Element): string =>
      row.querySelector('a')?.textContent.replace('*', '').trim() ?? '';
    const options = this.rows.map((row) => new Option(nameOf(row), this.slugOf(row)));
    this.select.append(
      ...options.sort((a, b) => a.text.localeCompare(b.text, document.documentElement.lang)),
    );
    this.select.disabled = false;
  }

  private point(target: EventTarget | null): void {
    const mark = target instanceof Element ? target.closest('[data-drawing] [data-region]') : null;
    if ((mark ?? undefined) === this.pointed) return;
    this.pointed = mark ?? undefined;
    this.show();
  }

  private choose(slug: string): void {
    ask('region', slug);
    this.show();
  }

  private follow(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest('[data-release]')) {
      this.choose('');
      this.select.focus();
      return;
    }
    const link = event.target.closest('a[data-region]');
    // The keyboard follows the link: what it names was shown when it was reached.
    const plain = event.detail > 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    const row = link?.closest('[data-drawing]') ? this.rowOf(link) : undefined;
    if (!plain || !row || row === this.chosen) return;
    event.preventDefault();
    this.choose(this.slugOf(row));
  }

  /** Draws what is pointed at, else what is chosen, else the country. */
  private show(): void {
    const { chosen } = this;
    if (this.pointed?.isConnected === false) this.pointed = undefined;
    const row = this.rowOf(this.pointed) ?? chosen;
    this.select.value = this.slugOf(chosen);
    for (const outline of this.querySelectorAll('.outline')) outline.remove();
    for (const other of this.rows) other.classList.toggle('chosen', other === chosen);
    // Charts of all regions further down mark it by colour alone, beside their own words.
    for (const link of this.querySelectorAll<SVGElement>('a[data-unit]:not([data-region])'))
      link.classList.toggle('chosen', link.dataset['unit'] === chosen?.dataset['unit']);
    const units = new Set([chosen, row].flatMap((each) => each?.dataset['unit'] ?? []));
    for (const unit of units) this.outline(unit);
    this.tell(row, row === chosen);
  }

  /** Tells those who do not see it what the card says of the choice. */
  private say(): void {
    const status = this.closest('view-switch')?.querySelector(':scope > [role=status]');
    const parts = this.querySelectorAll(
      '[data-about]:not([hidden]) :is([data-name], [data-value], [data-note])',
    );
    if (status) status.textContent = [...parts].map(({ textContent }) => textContent).join(' ');
  }

  /** Outlines the shape of every mark of a unit; a province too small to be seen that way is ringed around its middle. */
  private outline(unit: string): void {
    for (const mark of this.querySelectorAll(`[data-drawing] [data-unit="${unit}"]`)) {
      const small = mark.querySelector('[data-ring]');
      const outline = (small ?? mark.querySelector('path[fill], circle[cx], rect[fill]'))?.cloneNode();
      if (!(outline instanceof SVGElement)) continue;
      const ring = outline.dataset['ring']?.split(' ') ?? [];
      for (const [i, value] of ring.entries()) outline.setAttribute(['cx', 'cy', 'r'][i] ?? '', value);
      outline.setAttribute('class', 'outline');
      mark.closest('svg')?.append(outline);
    }
  }

  private tell(row: HTMLTableRowElement | undefined, chosen: boolean): void {
    const card = this.querySelector<HTMLElement>('[data-card]');
    const about = card?.querySelector<HTMLElement>('[data-about]');
    if (!card || !about) return;
    card.toggleAttribute('data-shown', row !== undefined);
    about.hidden = row === undefined;
    if (!row) return;
    const link = row.querySelector('a');
    const say = (name: string, text: string | undefined): void => {
      const place = about.querySelector(`[data-${name}]`);
      if (place) place.textContent = text?.trim() ?? '';
    };
    // A former region, drawn as one, is told of as itself, and not as the province of today that it leads to.
    const former = this.pointed?.hasAttribute('data-name') ? this.pointed : undefined;
    say('name', former?.getAttribute('data-name') ?? link?.textContent.replace('*', ''));
    say('value', row.querySelector('.share')?.textContent);
    say('note', former?.getAttribute('data-says') ?? row.dataset['says']);
    // A choice is docked, and leads on; what is pointed at is spoken of beside it.
    const docked = chosen && !this.pointed;
    card.toggleAttribute('data-docked', docked);
    const actions = about.querySelector<HTMLElement>('[data-actions]');
    if (actions) actions.hidden = !chosen;
    about.querySelector('a')?.setAttribute('href', link?.href ?? '');
    if (this.pointed && !docked) this.place(card, this.pointed.getBoundingClientRect());
  }

  /** Sets the card above a mark, or below where there is no room; the style sheet heeds it where there is width. */
  private place(card: HTMLElement, mark: DOMRect): void {
    const frame = card.offsetParent?.getBoundingClientRect();
    if (!frame) return;
    const { offsetWidth: width, offsetHeight: height } = card;
    const left = mark.left + mark.width / 2 - frame.left - width / 2;
    const above = mark.top - frame.top - height - GAP;
    card.style.setProperty('--left', `${Math.max(0, Math.min(left, frame.width - width))}px`);
    card.style.setProperty('--top', `${above >= 0 ? above : mark.bottom - frame.top + GAP}px`);
  }
}

customElements.define('region-picker', RegionPicker);
