import { both } from '../both.ts';
import { type AwardRow, ceremonyDates, holderOf, yearOfLabel } from '../ceremony-date.ts';
import { slugOf } from '../slug.ts';
import { EMPTY_CELL, type Rows, type Tell } from './identity.ts';

/** Rows of ceremonies whose date nobody knows: those with one, or that join one, are not among them. */
function undated({ editions, winners }: Rows): readonly AwardRow[] {
  const rows = [...editions, ...winners];
  const dateOf = ceremonyDates(rows);
  return rows.filter((row) => dateOf(row) === undefined);
}

/** A ceremony without a date has its address by its label: `2024/2025` and `2024-2025` would be one. */
export function undatedCeremoniesAreApart(rows: Rows, tell: Tell): void {
  const seen = new Map<string, string>();
  for (const row of undated(rows)) {
    const { at, label } = row;
    const other = seen.getOrInsert(`${holderOf(row)} ${slugOf(label)}`, label);
    if (other === label) continue;
    const mend = both(
      `tulis ${other}, atau beri keduanya tanggal: tanpa tanggal alamat keduanya sama`,
      `write ${other}, or give both a date: without one they have one address`,
    );
    tell(at, 'label', label, {
      rule: 'slug',
      expected: both('label yang ditulis dengan satu cara', 'a label written in one way'),
      mend,
    });
  }
}

/** A ceremony without a date stands under the year of its label: without either, tables by year would begin at 0. */
export function undatedLabelsNameAYear(rows: Rows, tell: Tell): void {
  for (const { at, label } of undated(rows)) {
    if (yearOfLabel(label) > 0) continue;
    tell(at, 'label', label, {
      rule: 'label-year',
      expected: both('label yang menyebut tahun, seperti 2024', 'a label that names a year, such as 2024'),
      mend: both(
        'tulis setidaknya tahun upacaranya di ceremony_date; label ini tidak menyebut tahun',
        'write at least the year of the ceremony as ceremony_date; this label names none',
      ),
    });
  }
}

/** The province of an award is one of today: pages list ceremonies and winners by these. */
export function awardsNameTheirProvince({ regions, editions, winners }: Rows, tell: Tell): void {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const expected = both('kode sebuah provinsi masa kini', 'the code of a province of today');
  for (const { at, level, province } of [...editions, ...winners]) {
    if (province === undefined) {
      if (level !== 'provincial') continue;
      const mend = both(
        'tulis kode provinsi yang memberi penghargaan',
        'write the code of the province that gave the award',
      );
      tell(at, 'province', '', { rule: 'province', expected, mend });
      continue;
    }
    const region = byCode.get(province);
    if (!region || (region.level === 'province' && region.validTo === undefined)) continue;
    const mend =
      region.level === 'province' && region.members.length > 0
        ? both(
            `tulis kode provinsi masa kini: ${region.members.join(' atau ')}`,
            `write the code of a province of today: ${region.members.join(' or ')}`,
          )
        : both('tulis kode sebuah provinsi, seperti 15', 'write the code of a province, such as 15');
    tell(at, 'province', province, { rule: 'province', expected, mend });
  }
  for (const { at, level, province } of editions) {
    if (level !== 'national' || province === undefined) continue;
    const mend = both(
      'kosongkan selnya, atau tulis provincial sebagai tingkatnya',
      'empty the cell, or write provincial as the level',
    );
    tell(at, 'province', province, { rule: 'province', expected: EMPTY_CELL, mend });
  }
}
