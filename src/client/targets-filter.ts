import { ask, asked, followAddress } from './query.ts';

const SHOWN_BY = ['status', 'island', 'level'] as const;

/** Where a part of a chart stands in what holds it, and how high it is. */
const placeOf = (part: SVGElement): readonly number[] => (part.dataset['y'] ?? '').split(' ').map(Number);

/** Moves a part of a chart up from its place, or takes it out. */
function put(part: SVGElement, shown: boolean, up: number): void {
  part.setAttribute('transform', `translate(0 ${(placeOf(part)[0] ?? 0) - up})`);
  if (shown) part.removeAttribute('display');
  else part.setAttribute('display', 'none');
}

/** Takes rows out of a chart, and closes what is left up. */
function closeUp(svg: SVGElement, gone: ReadonlySet<string>): void {
  svg.dataset['full'] ??= svg.getAttribute('height') ?? '';
  let up = 0;
  for (const group of svg.querySelectorAll<SVGElement>('g[data-y]:not([data-row])')) {
    const before = up;
    const rows = [...group.querySelectorAll<SVGElement>('[data-row]')];
    const left = rows.filter((row) => !gone.has(row.dataset['row'] ?? ''));
    let within = 0;
    for (const row of rows) {
      put(row, left.includes(row), within);
      if (!left.includes(row)) within += placeOf(row)[1] ?? 0;
    }
    put(group, left.length > 0, before);
    up += left.length > 0 ? within : (placeOf(group)[1] ?? 0);
  }
  const height = Number(svg.dataset['full']) - up;
  svg.setAttribute('height', String(height));
  svg.setAttribute('viewBox', `0 0 ${svg.getAttribute('width')} ${height}`);
}

/**
 * Narrows and orders the rows of promises by what is chosen, keeps the choice in the address, and says how many rows are
 * left. Charts close up to the same rows; families and tables without a row step aside.
 */
class TargetsFilter extends HTMLElement {
  private readonly selects = [...this.querySelectorAll('select')];
  /** In the order of the page. */
  private readonly rows = [...this.querySelectorAll<HTMLTableRowElement>('tr[data-row]')];
  private readonly reset = this.querySelector<HTMLButtonElement>('p button');

  connectedCallback(): void {
    for (const select of this.selects) {
      select.value = asked(select.name) ?? '';
      // What the address asks for and the page does not have counts as nothing.
      if (select.selectedIndex < 0) select.value = '';
    }
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLSelectElement)) return;
      ask(target.name, target.value);
      this.show();
    });
    this.reset?.addEventListener('click', () => {
      for (const select of this.selects) {
        select.value = '';
        ask(select.name, undefined);
      }
      this.show();
      this.selects[0]?.focus();
    });
    followAddress();
    if (this.selects.some(({ value }) => value)) this.show();
  }

  private chosen(name: string): string {
    return this.selects.find((select) => select.name === name)?.value ?? '';
  }

  private show(): void {
    const family = this.chosen('family');
    const gone = new Set<string>();
    for (const row of this.rows) {
      const fits =
        SHOWN_BY.every((name) => !this.chosen(name) || row.dataset[name] === this.chosen(name)) &&
        (!family || row.closest<HTMLElement>('[data-family]')?.dataset['family'] === family);
      row.hidden = !fits;
      if (!fits) gone.add(row.dataset['row'] ?? '');
    }
    for (const svg of this.querySelectorAll<SVGElement>('svg.progress')) closeUp(svg, gone);
    for (const part of this.querySelectorAll<HTMLElement>('[data-block], [data-family]'))
      part.hidden = !part.querySelector('tr[data-row]:not([hidden])');
    for (const chart of this.querySelectorAll<HTMLElement>('figure'))
      (chart.parentElement ?? chart).hidden = !chart.querySelector('[data-row]:not([display])');
    for (const note of this.querySelectorAll<HTMLElement>('[data-all]')) note.hidden = gone.size > 0;
    this.sort(this.chosen('sort'));
    this.say(this.rows.length - gone.size);
  }

  private sort(by: string): void {
    const statuses = this.selects.find(({ name }) => name === 'status')?.options ?? [];
    const order = [...statuses].map(({ value }) => value);
    const keyOf = ({ dataset }: HTMLTableRowElement): number => {
      if (by === 'status') return order.indexOf(dataset['status'] ?? '');
      const value = dataset[by];
      if (!by || value === undefined) return Number.POSITIVE_INFINITY;
      // The next date first; of gaps and people the most.
      return by === 'due' ? Number(value) : -Number(value);
    };
    const keys = new Map(this.rows.map((row) => [row, keyOf(row)]));
    const of = (row: HTMLTableRowElement): number => keys.get(row) ?? 0;
    // Equal keys, the infinite ones of rows without a value among them, leave the order of the page.
    const rows = by ? this.rows.toSorted((a, b) => (of(a) === of(b) ? 0 : of(a) - of(b))) : this.rows;
    for (const row of rows) row.parentElement?.append(row);
  }

  private say(count: number): void {
    const status = this.querySelector('[role=status]');
    const number = count.toLocaleString(document.documentElement.lang);
    const text = count ? (this.dataset['shown'] ?? '').replace('{}', number) : (this.dataset['none'] ?? '');
    if (status && status.textContent !== text) status.textContent = text;
    if (this.reset) this.reset.hidden = !this.selects.some(({ value }) => value);
  }
}

customElements.define('targets-filter', TargetsFilter);
