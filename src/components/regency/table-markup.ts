import { escapeText } from '../../charts/svg.ts';

/** A table: its columns, those that no row fills left out, and its rows as markup. */
export interface TableMarkup {
  readonly columns: readonly { readonly name: string; readonly number: boolean }[];
  readonly rows: string;
}

/** How a table shows one thing of its rows. */
export interface Column<T> {
  readonly name: string;
  readonly number?: boolean;
  readonly className?: string;
  /** The content of its cell as markup, empty where there is nothing. */
  readonly cell: (row: T) => string;
}

/** The first column names its row, the last is its source. */
export function tableOf<T>(
  columns: readonly Column<T>[],
  rows: readonly T[],
  attributes: (row: T) => string,
): TableMarkup {
  const cells = columns.map(({ cell }) => rows.map(cell));
  const filled = columns.map((_, at) => cells[at]?.some((text) => text !== '') ?? false);
  const openings = columns.map(({ name, number, className }, at) => {
    if (at === 0) return '<th scope="row">';
    const classes = [number && 'number', className].filter((text) => text).join(' ');
    const label = className === 'source' ? '' : ` data-label="${escapeText(name)}"`;
    return `<td${classes && ` class="${classes}"`}${label}>`;
  });
  let markup = '';
  for (const [index, row] of rows.entries()) {
    markup += `<tr${attributes(row)}>`;
    for (const at of columns.keys())
      if (filled[at]) markup += `${openings[at]}${cells[at]?.[index]}${at === 0 ? '</th>' : '</td>'}`;
    markup += '</tr>';
  }
  return {
    columns: columns.flatMap(({ name, number = false }, at) => (filled[at] ? [{ name, number }] : [])),
    rows: markup,
  };
}
