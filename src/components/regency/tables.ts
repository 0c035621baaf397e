// The rows of a regency's tables, as markup: of thousands of pages with dozens of rows each, a component for a row or a
// cell would cost more than all else. Pure: what is not of the regency comes in, the words of the language and where
// things stand on the site.
import type { Regency } from '../../stats/regency.ts';
import type { Lang } from '../../text/lang.ts';
import { awardsTable } from './awards-table.ts';
import { type Cells, cellsOf, type Site } from './cells.ts';
import { othersTable } from './others-table.ts';
import { promisesTable } from './promises-table.ts';
import { statementsTable } from './statements-table.ts';
import type { TableMarkup } from './table-markup.ts';

/** Everything on a regency's page that is a table, in one language. */
export interface RegencyTables {
  readonly statements: TableMarkup;
  readonly others: TableMarkup;
  readonly promises: TableMarkup;
  readonly awards: TableMarkup;
  readonly cited: Cells['cited'];
}

/** The tables of a regency. */
export function regencyTables(lang: Lang, regency: Regency, site: Site): RegencyTables {
  const cells = cellsOf(lang, regency, site);
  return {
    statements: statementsTable(regency, cells),
    others: othersTable(regency, cells),
    promises: promisesTable(regency, cells),
    awards: awardsTable(regency, cells),
    cited: cells.cited,
  };
}
