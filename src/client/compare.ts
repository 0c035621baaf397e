import { followAddress } from './query.ts';

/**
 * Shows the regions chosen in a form side by side. All of them stand in the page, hidden but for the first ones; this
 * shows those that the address names (`?a=jambi&b=riau`) and writes the address where one is chosen.
 */
class CompareRegions extends HTMLElement {
  private readonly selects = [...this.querySelectorAll('select')];
  private readonly list = this.querySelector('ul');
  private readonly cards = new Map(
    [...this.querySelectorAll<HTMLElement>('[data-slug]')].map((card) => [card.dataset['slug'] ?? '', card]),
  );

  connectedCallback(): void {
    this.show();
    this.addEventListener('change', ({ target }) => this.choose(target));
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.choose(null);
    });
  }

  /** Takes a choice over into the address; a region that is chosen already is not chosen again. */
  private choose(changed: EventTarget | null): void {
    const own = this.selects.find((select) => select === changed);
    const twice = own?.value && this.selects.some((other) => other !== own && other.value === own.value);
    let note = '';
    if (twice) {
      note = this.words('twice', this.nameOf(own.value));
      own.value = '';
    }
    const chosen = this.selects.filter(({ value }) => value);
    if (chosen.length === 0) note = this.words('none');
    const query = chosen.map(({ name, value }) => `${name}=${value}`).join('&');
    const href = location.pathname + (query && `?${query}`);
    if (href !== location.pathname + location.search) history.pushState(null, '', href);
    this.show(note);
  }

  /** Shows what the address names, the first comparison where it names nothing known. */
  show(note = ''): void {
    const query = new URLSearchParams(location.search);
    const asked = this.selects.map(({ name }) => query.get(name) ?? '');
    const known = asked.map((slug, slot) =>
      this.cards.has(slug) && asked.indexOf(slug) === slot ? slug : '',
    );
    const initial = (this.dataset['initial'] ?? '').split(' ');
    const slots = known.some(Boolean) ? known : initial;
    this.selects.forEach((select, slot) => {
      select.value = slots[slot] ?? '';
    });
    const chosen = slots.filter(Boolean);
    for (const card of this.cards.values()) card.hidden = true;
    const shown = chosen.flatMap((slug) => this.cards.get(slug) ?? []);
    for (const card of shown) card.hidden = false;
    this.list?.prepend(...shown);
    const status = this.querySelector('[role=status]');
    const text = [
      note,
      this.words('shown', chosen.map(this.nameOf, this).join(', ')),
      chosen.length === 1 ? this.words('one') : '',
    ]
      .filter(Boolean)
      .join(' ');
    if (status && status.textContent !== text) status.textContent = text;
    followAddress();
  }

  private nameOf(slug: string): string {
    return this.cards.get(slug)?.querySelector('h2')?.textContent.trim() ?? '';
  }

  private words(key: string, name = ''): string {
    return (this.dataset[key] ?? '').replace('{}', name);
  }
}

customElements.define('compare-regions', CompareRegions);
addEventListener('popstate', () => document.querySelector<CompareRegions>('compare-regions')?.show());
