import { type Both, both, same } from '../both.ts';
import { slugOf } from '../slug.ts';
import { EMPTY_CELL, type Rows, type Tell } from './identity.ts';

export function oneCountry({ regions }: Rows, tell: Tell): void {
  const [, ...others] = regions.filter(({ level }) => level === 'country');
  for (const { at, level } of others) {
    tell(at, 'level', level, {
      rule: 'level',
      expected: both('satu negara', 'one country'),
      mend: both('hanya satu wilayah dapat menjadi negara', 'only one region can be the country'),
    });
  }
}

const PARENT_LEVEL = { country: undefined, province: 'country', regency: 'province' } as const;
const CODE_OF_LEVEL = {
  country: /^[A-Z]{2}$/,
  province: /^\d{2}(-\d{4})?$/,
  regency: /^\d{2}\.\d{2}(-\d{4})?$/,
};
const CODE_EXAMPLE = { country: 'ID', province: '15', regency: '15.08' };
const LEVEL_NAME = {
  country: both('negara', 'country'),
  province: both('provinsi', 'province'),
  regency: both('kabupaten atau kota', 'regency'),
} satisfies Record<keyof typeof PARENT_LEVEL, Both>;

export function levelsFit({ regions }: Rows, tell: Tell): void {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  for (const { at, code, level, parent } of regions) {
    if (!CODE_OF_LEVEL[level].test(code)) {
      const name = LEVEL_NAME[level];
      tell(at, 'level', level, {
        rule: 'level',
        expected: both(
          `kode seperti ${CODE_EXAMPLE[level]} untuk ${name.id}`,
          `a code such as ${CODE_EXAMPLE[level]} for a ${name.en}`,
        ),
        mend: both(
          `periksa tingkatnya: ${code} bukan kode ${name.id}`,
          `check the level: ${code} is no code of a ${name.en}`,
        ),
      });
      continue;
    }
    const wanted = PARENT_LEVEL[level];
    if (wanted === undefined) {
      if (parent !== undefined) {
        const mend = both(
          'kosongkan selnya; negara tidak punya wilayah induk',
          'empty the cell; the country has no parent',
        );
        tell(at, 'parent', parent, { rule: 'parent', expected: EMPTY_CELL, mend });
      }
      continue;
    }
    const byPrefix = level === 'regency' ? code.slice(0, 2) : undefined;
    const expected =
      byPrefix === undefined
        ? both(`kode ${LEVEL_NAME[wanted].id}`, `the code of the ${LEVEL_NAME[wanted].en}`)
        : same(byPrefix);
    if (parent === undefined) {
      const mend = both(`tulis ${expected.id}`, `write ${expected.en}`);
      tell(at, 'parent', '', { rule: 'parent', expected, mend });
    } else if (byPrefix !== undefined && parent !== byPrefix) {
      tell(at, 'parent', parent, {
        rule: 'parent',
        expected,
        mend: both(
          `${code} termasuk ${byPrefix}; tulis ${byPrefix}`,
          `${code} belongs to ${byPrefix}; write ${byPrefix}`,
        ),
      });
    } else if ((byCode.get(parent)?.level ?? wanted) !== wanted) {
      tell(at, 'parent', parent, {
        rule: 'parent',
        expected,
        mend: both(
          `induk sebuah ${LEVEL_NAME[level].id} adalah ${LEVEL_NAME[wanted].id}`,
          `the parent of a ${LEVEL_NAME[level].en} is a ${LEVEL_NAME[wanted].en}`,
        ),
      });
    }
  }
}

/** Pages list the provinces of today by island group: one of none would stand on no list and in no count. */
export function provincesNameTheirIslands({ regions, island_groups }: Rows, tell: Tell): void {
  const known = island_groups.map(({ code }) => code).join(', ');
  for (const { at, code, level, islandGroup } of regions) {
    const isOfToday = level === 'province' && !isFormer(code) && CODE_OF_LEVEL.province.test(code);
    if (!isOfToday || islandGroup !== undefined) continue;
    tell(at, 'island_group', '', {
      rule: 'island-group',
      expected: same(known),
      mend: both(
        `tulis kelompok pulaunya, salah satu dari ${known}; tanpa itu provinsi ini tidak muncul di daftar provinsi`,
        `write its island group, one of ${known}; without one no list of provinces shows it`,
      ),
    });
  }
}

/** Whether a code is that of a region as it was before a split: it ends in a year. */
const isFormer = (code: string): boolean => /-\d{4}$/.test(code);

export function formerRegionsHaveMembers({ regions }: Rows, tell: Tell): void {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  for (const { at, code, level, validFrom, validTo, members } of regions) {
    const former = isFormer(code);
    if (former && members.length === 0) {
      const mend = both(
        'tulis kode wilayah masa kini yang dulu membentuknya, dipisahkan ;',
        'write the codes of the present regions it consisted of, joined by ;',
      );
      const expected = both('kode dipisahkan ;', 'codes joined by ;');
      tell(at, 'members', '', { rule: 'members', expected, mend });
    }
    if (former && validTo === undefined) {
      tell(at, 'valid_to', '', {
        rule: 'validity',
        expected: both('sebuah tahun', 'a year'),
        mend: both(`tulis tahun ketika ${code} berakhir`, `write the year in which ${code} ceased`),
      });
    }
    if (!former && (members.length > 0 || validTo !== undefined)) {
      const column = members.length > 0 ? 'members' : 'valid_to';
      const value = members.length > 0 ? members.join(';') : String(validTo);
      const example = `${code.replace(/-.*/, '')}-2021`;
      const mend = both(
        `hanya wilayah sebelum pemekaran punya ini; kodenya berakhir dengan tahun, seperti ${example}`,
        `only a former region has this; its code ends in a year, such as ${example}`,
      );
      tell(at, column, value, { rule: 'members', expected: EMPTY_CELL, mend });
    }
    if (validFrom !== undefined && validTo !== undefined && validFrom > validTo) {
      const mend = both(
        'periksa tahunnya: wilayah ini berakhir sebelum mulai',
        'check the years: the region ends before it begins',
      );
      const expected = both(`${validFrom} atau sesudahnya`, `${validFrom} or later`);
      tell(at, 'valid_to', String(validTo), { rule: 'validity', expected, mend });
    }
    for (const member of members) {
      const region = byCode.get(member);
      if (!region || (region.level === level && region.validTo === undefined)) continue;
      const mend = both(
        `${member} bukan ${LEVEL_NAME[level].id} masa kini; anggotanya adalah wilayah masa kini dari tingkat yang sama`,
        `${member} is no present ${LEVEL_NAME[level].en}; members are regions of today, of the same level`,
      );
      const expected = both('kode wilayah masa kini', 'codes of present regions');
      tell(at, 'members', members.join(';'), { rule: 'members', expected, mend });
    }
  }
}

/** The country and the provinces share `/provinsi/<slug>/`; regencies stand below their provinces, and apart. */
export function slugsAreUnique({ regions }: Rows, tell: Tell): void {
  const seen = new Map<string, string>();
  for (const { at, code, name, level } of regions) {
    const slug = slugOf(name);
    if (slug === '') {
      const mend = both(
        'tulis nama dengan huruf Latin; alamat halamannya dibuat dari nama itu',
        'write a name with Latin letters; the address of its page is made from it',
      );
      const expected = both('nama dengan huruf Latin', 'a name with Latin letters');
      tell(at, 'name', name, { rule: 'slug', expected, mend });
      continue;
    }
    const key = `${level === 'regency' ? 'regency' : 'province'} ${slug}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, code);
    else {
      const mend = both(
        `halamannya akan beralamat sama dengan ${other} (${slug}); bedakan namanya`,
        `its page would have the address of ${other} (${slug}); make the names differ`,
      );
      const expected = both('nama yang tidak dipakai wilayah lain', 'a name of its own');
      tell(at, 'name', name, { rule: 'slug', expected, mend });
    }
  }
}
