import { both, same } from '../both.ts';
import { didYouMean } from '../suggest.ts';
import type { Table } from '../table.ts';
import { tableNamed } from '../tables-by-file.ts';
import { tellingColumn } from '../telling-column.ts';
import type { Rows, Tell } from './identity.ts';

/** A revision names its row by all cells of the key, and a column that the table has. */
export function revisionsNameTheirRow({ revisions }: Rows, tell: Tell): void {
  for (const { at, table, row, column } of revisions) {
    const own: Table | undefined = tableNamed(table);
    if (!own) continue;
    const columns = Object.keys(own.columns);
    if (column !== undefined && !columns.includes(column))
      tell(at, 'column', column, {
        rule: 'revision-column',
        expected: same(columns.join(', ')),
        mend: didYouMean(
          column,
          columns,
          both(
            `tulis satu kolom dari ${table}, atau kosongkan jika seluruh baris ditarik`,
            `write a column of ${table}, or leave it empty where the whole row is withdrawn`,
          ),
        ),
      });
    // A cell may have a | of its own; it cannot lack one.
    if (row.split('|').length < own.key.length)
      tell(at, 'row', row, {
        rule: 'revision-row',
        expected: same(own.key.join('|')),
        mend: both(
          `tulis isi kolom kuncinya dengan | di antaranya: ${own.key.join('|')}; yang kosong tetap diberi tempat`,
          `write the cells of its key with | between them: ${own.key.join('|')}; an empty one keeps its place`,
        ),
      });
  }
}

/** What was published stays on record: the old cell, and of a withdrawn row its value, or its title or name. */
export function revisionsKeepWhatWas({ revisions }: Rows, tell: Tell): void {
  for (const { at, table, column, was } of revisions) {
    const told = column ?? tellingColumn(table);
    if (was !== undefined || told === undefined) continue;
    tell(at, 'was', '', {
      rule: 'revision-was',
      expected: both(`isi kolom ${told} sebelumnya`, `what the column ${told} said`),
      mend: both(
        `tulis isi ${told} yang pernah terbit, agar tidak hilang dari catatan publik; npm run diff menuliskannya`,
        `write the ${told} that was published, so that it is not lost from the public record; npm run diff writes it`,
      ),
    });
  }
}

/** A revision rests on a source, or says that the mistake was our own. */
export function revisionsSayWhoErred({ revisions }: Rows, tell: Tell): void {
  for (const { at, source, ownError } of revisions) {
    if (source !== undefined || ownError === true) continue;
    tell(at, 'source', '', {
      rule: 'revision-source',
      expected: both('sebuah sumber', 'a source'),
      mend: both(
        'tulis sumber yang menjadi dasarnya, atau yes di kolom own_error jika kesalahannya kesalahan kami sendiri',
        'write the source it rests on, or yes in the column own_error where the mistake was our own',
      ),
    });
  }
}
