import { both } from '../both.ts';
import { slugOf } from '../slug.ts';
import { EMPTY_CELL, type Rows, type Tell } from './identity.ts';

/** A ceremony without a date has its address by its label: `2024/2025` and `2024-2025` would be one. */
export function undatedCeremoniesAreApart({ editions, winners }: Rows, tell: Tell): void {
  const rows = [...editions, ...winners].map((row) => ({
    ...row,
    holder: row.level === 'national' ? 'national' : row.province,
  }));
  const dated = new Set(
    rows.filter(({ ceremonyDate }) => ceremonyDate).map(({ holder, label }) => `${holder} ${label}`),
  );
  const seen = new Map<string, string>();
  for (const { at, holder, label } of rows) {
    if (dated.has(`${holder} ${label}`)) continue;
    const other = seen.getOrInsert(`${holder} ${slugOf(label)}`, label);
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

export function awardsNameTheirProvince({ regions, editions, winners }: Rows, tell: Tell): void {
  const levels = new Map(regions.map(({ code, level }) => [code, level]));
  const expected = both('kode sebuah provinsi', 'the code of a province');
  for (const { at, level, province } of [...editions, ...winners]) {
    if (province === undefined) {
      if (level !== 'provincial') continue;
      const mend = both(
        'tulis kode provinsi yang memberi penghargaan',
        'write the code of the province that gave the award',
      );
      tell(at, 'province', '', { rule: 'province', expected, mend });
    } else if ((levels.get(province) ?? 'province') !== 'province') {
      const mend = both('tulis kode sebuah provinsi, seperti 15', 'write the code of a province, such as 15');
      tell(at, 'province', province, { rule: 'province', expected, mend });
    }
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
