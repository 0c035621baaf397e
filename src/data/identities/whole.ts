import { asOf } from '../as-of.ts';
import { both } from '../both.ts';
import { comparePeriods } from '../period.ts';
import { observations as figures, regions as places } from '../tables.ts';
import type { Rows, Tell } from './identity.ts';

const NOTHING = both('tidak ada', 'none');

/** Pages lead with the country. */
export function someCountry({ regions }: Rows, tell: Tell): void {
  if (regions.some(({ level }) => level === 'country')) return;
  tell({ file: places.path, line: 1 }, 'level', '', {
    rule: 'no-country',
    expected: both('satu baris dengan tingkat country', 'one row of the level country'),
    mend: both(
      'tambahkan baris negara: kode ID, nama Indonesia, tingkat country',
      'add the row of the country: code ID, name Indonesia, level country',
    ),
    said: NOTHING,
  });
}

/** The newest dated figure stands in for today's date; one dated to a year says nothing of the moment. */
export function someDatedFigure({ observations }: Rows, tell: Tell): void {
  const periods = observations.distinct('period').toSorted(comparePeriods);
  if (asOf({ periods })) return;
  const newest = periods.at(-1);
  const [row] = newest ? observations.where(['period'], ({ period }) => period.text === newest.text) : [];
  if (!newest || !row) {
    tell({ file: figures.path, line: 1 }, 'period', '', {
      rule: 'no-dated-figure',
      expected: both('setidaknya satu angka', 'at least one figure'),
      mend: both(
        'tambahkan angka yang sumbernya menyebut bulannya; tanpa angka tidak ada yang dapat ditampilkan',
        'add a figure whose source names its month; without figures there is nothing to show',
      ),
      said: NOTHING,
    });
    return;
  }
  tell(row.at, 'period', newest.text, {
    rule: 'no-dated-figure',
    expected: both(`bulan, seperti ${newest.text}-12`, `a month, such as ${newest.text}-12`),
    mend: both(
      'tulis bulannya jika sumber menyebutnya, atau tambahkan angka yang bulannya diketahui; semua angka hanya bertahun, sehingga tidak diketahui sampai kapan tabel ini',
      'write its month where the source names it, or add a figure whose month is known; all figures are dated to years, so nobody can tell what moment the tables reach',
    ),
  });
}
