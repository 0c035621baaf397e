/** Makes the columns of a server-rendered table sortable by its headings, and says so to those who do not see it. */
class SortTable extends HTMLElement {
  connectedCallback(): void {
    for (const heading of this.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      button.addEventListener('click', () => this.sortBy(heading));
      heading.append(button);
    }
  }

  private sortBy(heading: HTMLTableCellElement): void {
    const body = this.querySelector('tbody');
    const ascending = heading.ariaSort
      ? heading.ariaSort !== 'ascending'
      : heading.dataset['sort'] === 'text';
    const keyOf = (row: HTMLTableRowElement): string => {
      const cell = row.cells[heading.cellIndex];
      return cell?.dataset['value'] ?? cell?.textContent?.trim() ?? '';
    };
    const numeric = heading.dataset['sort'] === 'number';
    const order = (a: string, b: string): number =>
      numeric ? Number(a) - Number(b) : a.localeCompare(b, document.documentElement.lang);
    const rows = [...(body?.rows ?? [])].sort((a, b) => {
      const [x, y] = [keyOf(a), keyOf(b)];
      // Rows without a value stay at the end, whichever way the others go.
      if (x === '' || y === '') return Number(x === '') - Number(y === '');
      return ascending ? order(x, y) : order(y, x);
    });
    body?.append(...rows);
    for (const other of this.querySelectorAll('th[aria-sort]')) other.ariaSort = null;
    heading.ariaSort = ascending ? 'ascending' : 'descending';
    const status = this.querySelector('[role=status]');
    const direction = this.dataset[ascending ? 'ascending' : 'descending'] ?? '';
    if (status) {
      status.textContent = (this.dataset['sorted'] ?? '')
        .replace('{column}', heading.textContent.trim())
        .replace('{direction}', direction);
    }
  }
}

customElements.define('sort-table', SortTable);
