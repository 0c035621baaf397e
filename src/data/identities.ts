import { BASIS_MISSING, needsBasis } from './basis-rule.ts';
import { type Both, both, same } from './both.ts';
import type { Observation, Origin } from './dataset.ts';
import { namingOf } from './naming.ts';
import { type Period, parsePeriod, periodStart } from './period.ts';
import type { Mistake } from './problem.ts';
import type { Records } from './records.ts';
import { slugOf } from './slug.ts';
import { foldName } from './spelling.ts';
import { didYouMean } from './suggest.ts';
import type { Row, Table } from './table.ts';
import type { tables } from './tables.ts';
import { tableNamed } from './tables-by-file.ts';
import { tellingColumn } from './telling-column.ts';

/** The good rows of every table; those of figures, which may be many, by number. */
export type Rows = { readonly [K in Exclude<keyof Tables, 'observations'>]: readonly Row<Tables[K]>[] } & {
  readonly observations: Records<Observation>;
};
type Tables = typeof tables;

/** Tells a finding about a column of the row that stands at an origin. */
export type Tell = (at: Origin, column: string, value: string, mistake: Mistake) => void;

/** A rule over good rows: what cells cannot know one by one. Some ask for today's date, `2026-03-31`. */
type Identity = (rows: Rows, tell: Tell, today?: string) => void;

/** Rules that must hold. Each tells all it finds; a row that is missing because of another problem is never blamed. */
export const identities: readonly Identity[] = [
  oneCountry,
  levelsFit,
  formerRegionsHaveMembers,
  slugsAreUnique,
  undatedCeremoniesAreApart,
  sharesSayTheirBasis,
  targetsPromiseSomething,
  awardsNameTheirProvince,
  aliasesMeanOneName,
  revisionsNameTheirRow,
  revisionsKeepWhatWas,
  revisionsSayWhoErred,
  nothingIsInFuture,
];

function oneCountry({ regions }: Rows, tell: Tell): void {
  const [, ...others] = regions.filter(({ level }) => level === 'country');
  for (const { at, code } of others) {
    tell(at, 'level', code, {
      rule: 'level',
      expected: both('satu negara', 'one country'),
      mend: both('hanya satu wilayah dapat menjadi negara', 'only one region can be the country'),
    });
  }
}

const EMPTY_CELL = both('sel kosong', 'an empty cell');

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

function levelsFit({ regions }: Rows, tell: Tell): void {
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

function formerRegionsHaveMembers({ regions }: Rows, tell: Tell): void {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  for (const { at, code, level, validFrom, validTo, members } of regions) {
    const isFormer = /-\d{4}$/.test(code);
    if (isFormer && members.length === 0) {
      const mend = both(
        'tulis kode wilayah masa kini yang dulu membentuknya, dipisahkan ;',
        'write the codes of the present regions it consisted of, joined by ;',
      );
      const expected = both('kode dipisahkan ;', 'codes joined by ;');
      tell(at, 'members', '', { rule: 'members', expected, mend });
    }
    if (isFormer && validTo === undefined) {
      tell(at, 'valid_to', '', {
        rule: 'validity',
        expected: both('sebuah tahun', 'a year'),
        mend: both(`tulis tahun ketika ${code} berakhir`, `write the year in which ${code} ceased`),
      });
    }
    if (!isFormer && (members.length > 0 || validTo !== undefined)) {
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

function slugsAreUnique({ regions }: Rows, tell: Tell): void {
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
    const key = `${level} ${slug}`;
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

/** A ceremony without a date has its address by its label: `2024/2025` and `2024-2025` would be one. */
function undatedCeremoniesAreApart({ editions, winners }: Rows, tell: Tell): void {
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

function sharesSayTheirBasis({ indicators, observations, targets }: Rows, tell: Tell): void {
  const shares = new Set(indicators.filter(needsBasis).map(({ code }) => code));
  const isMissing = ({ basis, indicator }: Pick<Observation, 'basis' | 'indicator'>): boolean =>
    basis === undefined && shares.has(indicator);
  for (const { at } of observations.where(['indicator', 'basis'], isMissing))
    tell(at, 'basis', '', BASIS_MISSING);
  for (const { at } of targets.filter(isMissing)) tell(at, 'basis', '', BASIS_MISSING);
}

function targetsPromiseSomething({ targets }: Rows, tell: Tell): void {
  for (const { at, value } of targets.filter((target) => target.value === 0)) {
    tell(at, 'value', String(value), {
      rule: 'target-of-nothing',
      expected: both('lebih dari 0', 'more than 0'),
      mend: both(
        'periksa angkanya di sumber; jika sumber tidak menyebut target, hapus barisnya',
        'check the figure with the source; where that names no target, delete the row',
      ),
    });
  }
}

function awardsNameTheirProvince({ regions, editions, winners }: Rows, tell: Tell): void {
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

/** A spelling means one name, which is no spelling of another; `PT Maju` and `pt  maju` are one spelling. */
function aliasesMeanOneName({ aliases }: Rows, tell: Tell): void {
  const seen = new Map<string, string>();
  for (const { at, printed, province, winner } of aliases) {
    const spelling = foldName(printed);
    const key = `${spelling}\n${province ?? ''}`;
    const other = seen.get(key);
    if (other !== undefined) {
      tell(at, 'printed', printed, {
        rule: 'alias-twice',
        expected: both('setiap ejaan sekali', 'a spelling once'),
        mend: both(
          `hapus barisnya: tanpa memandang huruf besar dan spasi, ejaan ini sudah berarti ${other}`,
          `delete the row: capitals and spaces aside, this spelling already means ${other}`,
        ),
      });
    } else seen.set(key, winner);
    if (spelling === foldName(winner)) {
      const mend = both(
        'hapus barisnya: nama yang hanya berbeda huruf besar dan spasi sudah dianggap satu',
        'delete the row: names that differ in capitals and spaces only are one already',
      );
      const expected = both('ejaan lain', 'another spelling');
      tell(at, 'winner', winner, { rule: 'alias-of-itself', expected, mend });
    }
  }
  const meant = namingOf(aliases);
  const anywhere = new Map(aliases.map(({ printed, winner }) => [foldName(printed), winner]));
  for (const { at, winner, province } of aliases) {
    // One for all provinces is one for each.
    const end = province === undefined ? anywhere.get(foldName(winner)) : meant({ winner, province });
    if (end === undefined || foldName(end) === foldName(winner)) continue;
    tell(at, 'winner', winner, {
      rule: 'alias-chain',
      expected: both('nama umum yang bukan ejaan nama lain', 'a common name that is no spelling of another'),
      mend: both(`tulis ${end}, arti dari ${winner} sendiri`, `write ${end}, which ${winner} itself means`),
    });
  }
}

/** A revision names its row by all cells of the key, and a column that the table has. */
function revisionsNameTheirRow({ revisions }: Rows, tell: Tell): void {
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
function revisionsKeepWhatWas({ revisions }: Rows, tell: Tell): void {
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
function revisionsSayWhoErred({ revisions }: Rows, tell: Tell): void {
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

/** What is told of has happened by today; only a target lies ahead. */
function nothingIsInFuture(
  { observations, sources, targets, editions, winners, revisions, acknowledgements }: Rows,
  tell: Tell,
  today?: string,
): void {
  if (today === undefined) return;
  const isAhead = (period: Period): boolean => periodStart(period) > today;
  const check = (at: Origin, column: string, period: Period | undefined): void => {
    if (!period || !isAhead(period)) return;
    const what =
      period.day !== undefined
        ? both('tanggal', 'day')
        : period.month !== undefined
          ? both('bulan', 'month')
          : both('tahun', 'year');
    const likely = likelyPast(period, today);
    const question =
      likely === undefined
        ? both('; periksa tanggalnya', '; check the date')
        : both(`: mungkin ${likely}?`, `: is it ${likely}?`);
    tell(at, column, period.text, {
      rule: 'in-future',
      expected: both(`${today} atau sebelumnya`, `${today} or earlier`),
      mend: both(
        `${what.id} ${period.text} belum mulai${question.id}`,
        `the ${what.en} ${period.text} has not begun${question.en}`,
      ),
    });
  };
  for (const { at, period } of observations.where(['period'], (row) => isAhead(row.period)))
    check(at, 'period', period);
  for (const { at, published } of sources) check(at, 'published', published);
  for (const { at, setOn } of targets) check(at, 'set_on', setOn);
  for (const { at, ceremonyDate } of editions) check(at, 'ceremony_date', ceremonyDate);
  for (const { at, ceremonyDate } of winners) check(at, 'ceremony_date', ceremonyDate);
  for (const { at, date } of [...revisions, ...acknowledgements]) check(at, 'date', date);
}

/** The newest past period that one slip of the hand turns into this one: a wrong digit of the year, two changed about. */
function likelyPast({ text, year, day }: Period, today: string): string | undefined {
  const isPast = (candidate: string): boolean => {
    const period = parsePeriod(candidate);
    return period !== undefined && periodStart(period) <= today;
  };
  const swapped = `${text.slice(0, 4)}-${text.slice(8)}-${text.slice(5, 7)}`;
  if (day !== undefined && isPast(swapped)) return swapped;
  const digits = [...String(year)];
  const newest = Number(today.slice(0, 4));
  for (let candidate = newest; candidate > newest - 100; candidate--) {
    const others = [...String(candidate)];
    const differing = digits.filter((digit, i) => digit !== others[i]).length;
    const isTurned = digits.toSorted().join() === others.toSorted().join();
    const written = `${candidate}${text.slice(4)}`;
    if ((differing === 1 || isTurned) && isPast(written)) return written;
  }
  return undefined;
}
