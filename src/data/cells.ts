import { z } from 'zod';
import { same as alike, type Both, both } from './both.ts';
import { choiceMend } from './choice-mend.ts';
import { allDigits } from './digits.ts';
import { type Period, parsePeriod } from './period.ts';
import type { Mistake } from './problem.ts';

/** What the dictionary and the published Table Schema say about the text of a cell. */
export interface CellType {
  /** A type of Frictionless Table Schema. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'year';
  readonly format?: 'uri';
  readonly pattern?: string;
  readonly values?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** The table whose key the cell must be. */
  readonly references?: string;
  /** Several values in a cell, joined by this. */
  readonly separator?: string;
  /** The unit of the value stands in the indicator of the same row. */
  readonly unitOfIndicator?: true;
}

/**
 * A kind of cell: a Zod codec from the text of the cell to its value and back, and its description.
 * The schema never sees an empty cell; whether one may be empty is the column's affair.
 */
export interface Cell<T> {
  readonly schema: z.ZodType<T, string>;
  /** What the schema decodes, at a tenth of its cost: tables have millions of cells. */
  readonly read: (text: string) => Reading<T>;
  readonly type: CellType;
}

/** The value of a cell's text, or what is wrong with it. */
export type Reading<T> =
  | { readonly value: T; readonly mistake: undefined }
  | { readonly value: undefined; readonly mistake: Mistake };

/** Returned by a decoder in place of a value. */
class Refusal implements Mistake {
  readonly rule: string;
  readonly expected: Both;
  readonly mend: Both;
  constructor(rule: string, expected: Both, mend: Both) {
    this.rule = rule;
    this.expected = expected;
    this.mend = mend;
  }
}

function cell<T>(
  type: CellType,
  decode: (text: string) => T | Refusal,
  encode: (value: T) => string,
): Cell<T> {
  const read = (text: string): Reading<T> => {
    const value = lengthMistake(text) ?? spaceMistake(text) ?? errorMistake(text) ?? decode(text);
    return value instanceof Refusal ? { value: undefined, mistake: value } : { value, mistake: undefined };
  };
  const schema = z.codec(z.string(), z.custom<T>(), {
    decode(text, payload) {
      const { value, mistake } = read(text);
      if (!mistake) return value;
      payload.issues.push({ code: 'custom', input: text, params: { ...mistake } });
      return z.NEVER;
    },
    encode,
  });
  return { schema, read, type };
}

const same = (text: string): string => text;

/** Longer than any note needs to be, shorter than what a lost quote swallows. */
export const LONGEST = 10_000;

const lengthMistake = (text: string): Refusal | undefined =>
  text.length > LONGEST
    ? new Refusal(
        'too-long',
        both(`paling banyak ${LONGEST} karakter`, `at most ${LONGEST} characters`),
        both(
          `persingkat: selnya berisi ${text.length} karakter`,
          `make it shorter: the cell has ${text.length} characters`,
        ),
      )
    : undefined;

function spaceMistake(text: string): Refusal | undefined {
  const trimmed = text.trim();
  if (trimmed === text) return undefined;
  const expected = both('tanpa spasi di kedua ujung', 'no space at the ends');
  return trimmed === ''
    ? new Refusal(
        'spaces',
        expected,
        both('hapus spasinya; sel ini tampak kosong', 'delete the spaces; the cell looks empty'),
      )
    : new Refusal(
        'spaces',
        expected,
        both(
          `tulis "${trimmed}" tanpa spasi di sekelilingnya`,
          `write "${trimmed}" without the spaces around it`,
        ),
      );
}

/** What a spreadsheet shows in place of a value that it cannot compute, find or fit into its column. */
export const SHEET_ERROR = /^#(?:#+|N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/i;

const errorMistake = (text: string): Refusal | undefined =>
  text.startsWith('#') && SHEET_ERROR.test(text)
    ? new Refusal(
        'spreadsheet-error',
        both('isi selnya, bukan tanda salah lembar kerja', 'what the cell held, no error of a spreadsheet'),
        both(
          `tulis lagi isi selnya dari sumber; lembar kerja menulis ${text} di tempatnya`,
          `write the cell again from its source; a spreadsheet wrote ${text} in its place`,
        ),
      )
    : undefined;

/**
 * Texts that spreadsheets run as formulas when they open a table, which is published as it is committed; signs of full
 * and of small width count too. A hyphen may begin a note, and a plus a telephone number, but neither one that calls
 * something: `-1+cmd|' /C calc'!A0` is run as `=cmd…` is.
 */
const FORMULA = /^(?:[=@＝＠﹦﹫]|[+＋－﹢﹣](?![\d\s])|[-+＋－﹢﹣](?![\d\s.,()-]*$).*[(|!])/s;

/** A sum that calls a program or a function: `-2+3+cmd|' /C calc'!A0`. */
const CALL = /^[-+−＋－].*(?:\||[A-Z][A-Z.]*\()/is;

/** Where the computer speaks Indonesian, a spreadsheet begins a new cell at a semicolon. */
const BEHIND_SEMICOLON = /;\s*([=@＝＠])/;

function formulaMistake(text: string): Refusal | undefined {
  const expected = both('teks yang tidak dijalankan program lembar kerja', 'a text that no spreadsheet runs');
  if (FORMULA.test(text) || CALL.test(text)) {
    const [first = ''] = text;
    return new Refusal(
      'formula',
      expected,
      both(
        `awali dengan huruf atau angka; lembar kerja mengira teks yang berawal ${first} sebagai rumus`,
        `begin with a letter or a digit; spreadsheets take a text that starts with ${first} for a formula`,
      ),
    );
  }
  const sign = BEHIND_SEMICOLON.exec(text)?.[1];
  return sign === undefined
    ? undefined
    : new Refusal(
        'formula',
        expected,
        both(
          `hapus ${sign} di belakang titik koma; lembar kerja berbahasa Indonesia memulai sel baru di sana`,
          `delete the ${sign} behind the semicolon; a spreadsheet in Indonesian begins a new cell there`,
        ),
      );
}

/** A text of one line. */
export const line = (): Cell<string> =>
  cell(
    { type: 'string' },
    (text) =>
      text.includes('\n')
        ? new Refusal(
            'line-break',
            both('teks satu baris', 'one line of text'),
            both(
              'tulis dalam satu baris; hanya keterangan dan penjelasan yang boleh berganti baris',
              'write it on one line; only notes and descriptions may break',
            ),
          )
        : (formulaMistake(text) ?? text),
    same,
  );

/** A text that may break into lines. */
export const prose = (): Cell<string> =>
  cell({ type: 'string' }, (text) => formulaMistake(text) ?? text, same);

/** A code of our own or of an authority, by its pattern (without anchors); what it is, in both languages. */
export function code(pattern: string, id: string, en: string): Cell<string> {
  const grammar = new RegExp(`^(?:${pattern})$`);
  return cell(
    { type: 'string', pattern },
    (text) =>
      grammar.test(text) ? text : new Refusal('code', both(id, en), both(`tulis ${id}`, `write ${en}`)),
    same,
  );
}

/** The key of a row of another table. Whether it exists is checked where all tables are known. */
export const reference = (table: string): Cell<string> =>
  cell({ type: 'string', references: table }, same, same);

/** Keys of rows of another table, joined by `;`; an empty cell is an empty list. */
export const references = (table: string): Cell<readonly string[]> =>
  cell(
    { type: 'string', references: table, separator: ';', pattern: '[^;\\s]+(;[^;\\s]+)*' },
    (text) => {
      const parts = text.split(';');
      const wrong = parts.some((part) => part === '' || part.trim() !== part);
      return wrong || new Set(parts).size < parts.length
        ? new Refusal(
            'list',
            both('kode dipisahkan ;, masing-masing sekali', 'codes joined by ;, each once'),
            both(
              'tulis setiap kode sekali, dipisahkan ; tanpa spasi',
              'write each code once, joined by ; without spaces',
            ),
          )
        : Object.freeze(parts);
    },
    (parts) => parts.join(';'),
  );

/** One of a few words. */
export function choice<const T extends string>(values: readonly T[]): Cell<T> {
  const known = new Map<string, T>(values.map((value) => [value, value]));
  const list = values.join(', ');
  return cell(
    { type: 'string', values },
    (text) =>
      known.get(text) ??
      new Refusal('choice', both(`salah satu dari ${list}`, `one of ${list}`), choiceMend(text, values)),
    same,
  );
}

/** Several of a few words, joined by `;`, each once; an empty cell is an empty list. */
export function choices<const T extends string>(values: readonly T[]): Cell<readonly T[]> {
  const known = new Map<string, T>(values.map((value) => [value, value]));
  const list = values.join(', ');
  return cell(
    { type: 'string', values, separator: ';' },
    (text) => {
      const parts = text.split(';');
      const unknown = parts.find((part) => !known.has(part));
      if (unknown !== undefined)
        return new Refusal(
          'choice',
          both(`satu atau beberapa dari ${list}, dipisahkan ;`, `one or more of ${list}, joined by ;`),
          choiceMend(unknown, values),
        );
      return new Set(parts).size < parts.length
        ? new Refusal(
            'list',
            both('kata dipisahkan ;, masing-masing sekali', 'words joined by ;, each once'),
            both('tulis setiap kata sekali', 'write each word once'),
          )
        : Object.freeze(parts.flatMap((part) => known.get(part) ?? []));
    },
    (parts) => parts.join(';'),
  );
}

/** `yes` or `no`. */
export const flag = (): Cell<boolean> =>
  cell(
    { type: 'boolean', values: ['yes', 'no'] },
    (text) =>
      text === 'yes'
        ? true
        : text === 'no'
          ? false
          : new Refusal(
              'choice',
              both('yes atau no', 'yes or no'),
              both('tulis yes atau no', 'write yes or no'),
            ),
    (value) => (value ? 'yes' : 'no'),
  );

/** A period of the calendar between 1945 and 2100: `2024`, `2024-06`, `2024-06-10`. */
export const period = (): Cell<Period> =>
  cell(
    { type: 'string', pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' },
    (text) => {
      const parsed = parsePeriod(text);
      if (!parsed) {
        return new Refusal(
          'period',
          both('2024, 2024-06 atau 2024-06-10', '2024, 2024-06 or 2024-06-10'),
          periodHint(text) ??
            both(
              'tulis tanggal yang ada di kalender sebagai 2024, 2024-06 atau 2024-06-10',
              'write a date of the calendar as 2024, 2024-06 or 2024-06-10',
            ),
        );
      }
      return outsideYears(parsed.year) ?? Object.freeze(parsed);
    },
    (value) => value.text,
  );

const outsideYears = (year: number): Refusal | undefined =>
  year < 1945 || year > 2100
    ? new Refusal(
        'year',
        both('tahun dari 1945 sampai 2100', 'a year from 1945 to 2100'),
        both('periksa tahunnya; harus dari 1945 sampai 2100', 'check the year; it must be from 1945 to 2100'),
      )
    : undefined;

/** `10/06/2024` and `10-6-2024` are days first in Indonesia; whether this one is, is not ours to guess. */
function periodHint(text: string): Both | undefined {
  const match = /^(\d{1,4})[/.-](\d{1,2})(?:[/.-](\d{1,4}))?$/.exec(text);
  if (!match) return undefined;
  const [, a = '', b = '', c] = match;
  const pad = (part: string): string => part.padStart(2, '0');
  if (a.length === 4) {
    const written = c === undefined ? `${a}-${pad(b)}` : `${a}-${pad(b)}-${pad(c)}`;
    return written !== text && parsePeriod(written) ? writeThis(written) : undefined;
  }
  if (c?.length !== 4) return undefined;
  const dayFirst = parsePeriod(`${c}-${pad(b)}-${pad(a)}`)?.text;
  const monthFirst = parsePeriod(`${c}-${pad(a)}-${pad(b)}`)?.text;
  if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst)
    return both(
      `tulis tahunnya dulu: ${dayFirst} jika ${Number(a)} adalah tanggalnya`,
      `write the year first: ${dayFirst} if the ${ordinal(Number(a))} is the day`,
    );
  const written = dayFirst ?? monthFirst;
  return written === undefined
    ? both('tulis tahunnya dulu: 2024-06-10', 'write the year first: 2024-06-10')
    : writeThis(written);
}

const writeThis = (text: string): Both => both(`tulis ${text}`, `write ${text}`);

/** 1st to 12th. */
const ordinal = (n: number): string => `${n}${['th', 'st', 'nd', 'rd'][n] ?? 'th'}`;

/** A year of the calendar, 1945–2100. */
export const year = (): Cell<number> =>
  cell(
    { type: 'year', minimum: 1945, maximum: 2100 },
    (text) =>
      /^\d{4}$/.test(text)
        ? (outsideYears(Number(text)) ?? Number(text))
        : new Refusal(
            'year',
            both('tahun seperti 2022', 'a year such as 2022'),
            both('tulis tahun dengan empat angka', 'write the year in four digits'),
          ),
    String,
  );

/** An address of the web, http or https, as it is typed in a browser. */
export const url = (): Cell<string> =>
  cell(
    { type: 'string', format: 'uri', pattern: 'https?://[^\\s"<>]+' },
    (text) => {
      const parsed = /^https?:\/\/[^\s"<>]+$/.test(text) && URL.canParse(text) ? new URL(text) : undefined;
      return parsed && parsed.username === '' && parsed.password === ''
        ? text
        : new Refusal(
            'url',
            both(
              'alamat yang berawal https:// atau http://',
              'an address that starts with https:// or http://',
            ),
            urlHint(text),
          );
    },
    same,
  );

const urlHint = (text: string): Both =>
  /^www\.|^[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$)/i.test(text)
    ? writeThis(`https://${text}`)
    : both(
        'tulis alamat web lengkap, berawal https:// atau http://, tanpa spasi atau tanda kutip',
        'write the full web address, starting with https:// or http://, without spaces or quotes',
      );

const WHOLE = /^(?:0|[1-9]\d*)$/;
const DECIMAL = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** A whole number from a minimum. */
export const whole = (minimum = 0): Cell<number> =>
  cell(
    { type: 'integer', minimum },
    (text) => numberMistake(text, true) ?? atLeast(Number(text), minimum),
    String,
  );

const atLeast = (value: number, minimum: number): number | Refusal =>
  value < minimum
    ? new Refusal(
        'range',
        both(`${minimum} atau lebih`, `${minimum} or more`),
        both(`tulis bilangan bulat ${minimum} atau lebih`, `write a whole number of ${minimum} or more`),
      )
    : value;

/** More than 1,000% is a slip of the point, not a finding. */
const PERCENT_LIMIT = 1000;

/** A share in percent, 0 to 1,000: sources do print shares over 100. */
export const percent = (): Cell<number> =>
  cell(
    { type: 'number', minimum: 0, maximum: PERCENT_LIMIT, pattern: DECIMAL.source.slice(1, -1) },
    (text) => {
      const isCount = /^\d+[.,]\d{3}$/.test(text) && Number(text.replace(',', '.')) > 100;
      if (isCount)
        return indonesian(
          both('persentase seperti 43.31', 'a share in percent, such as 43.31'),
          both(
            `persentasenya sebagai 43.31, atau jumlahnya sebagai ${ungrouped(text)} dengan indikator jumlah`,
            `the share as 43.31, or the count as ${ungrouped(text)} under an indicator of counts`,
          ),
        );
      const mistake = numberMistake(text, false);
      if (mistake) return mistake;
      const value = Number(text);
      return value > PERCENT_LIMIT
        ? new Refusal(
            'range',
            both(`0 sampai ${PERCENT_LIMIT}`, `0 to ${PERCENT_LIMIT}`),
            /^\d{4}$/.test(text)
              ? both(
                  `maksudnya ${text.slice(0, 2)}.${text.slice(2)}? Nilainya persentase`,
                  `did you mean ${text.slice(0, 2)}.${text.slice(2)}? A share is written in percent`,
                )
              : both(
                  'periksa nilainya: persentase jarang di atas 100',
                  'check the value: a share in percent is seldom over 100',
                ),
          )
        : value;
    },
    allDigits,
  );

/** A value whose unit its indicator says; used for the grammar only where the indicator cannot be read. */
export const figure = (): Cell<number> =>
  cell(
    { type: 'number', minimum: 0, pattern: DECIMAL.source.slice(1, -1), unitOfIndicator: true },
    (text) => numberMistake(text, false) ?? Number(text),
    allDigits,
  );

const indonesian = (expected: Both, written: Both): Refusal =>
  new Refusal(
    'indonesian-format',
    expected,
    both(
      `tampaknya angka berformat Indonesia; tulis ${written.id}`,
      `looks like Indonesian formatting; write ${written.en}`,
    ),
  );

const ungrouped = (text: string): string => text.replace(/[.,]/g, '');

/** So many digits of a number with a point are kept exactly; spreadsheets write more where they computed it. */
const DIGITS = 15;

function precisionMistake(text: string): Refusal | undefined {
  if (!text.includes('.') || text.length <= DIGITS) return undefined;
  const significant = text.replace('.', '').replace(/^0+/, '').length;
  if (significant <= DIGITS) return undefined;
  const rounded = allDigits(Number(Number(text).toPrecision(DIGITS)));
  return new Refusal(
    'precision',
    both(`paling banyak ${DIGITS} angka`, `at most ${DIGITS} digits`),
    both(
      `tulis angkanya seperti di sumber, mungkin ${rounded}; lembar kerja menghitung ekornya`,
      `write the figure as its source prints it, perhaps ${rounded}; a spreadsheet computed its tail`,
    ),
  );
}

/** What is wrong with the text of a number, or undefined where it is in the grammar. */
function numberMistake(text: string, isWhole: boolean): Refusal | undefined {
  if ((isWhole ? WHOLE : DECIMAL).test(text)) {
    if (Number(text) > Number.MAX_SAFE_INTEGER)
      return new Refusal(
        'range',
        both('paling besar 9007199254740991', 'at most 9007199254740991'),
        both('periksa jumlah angkanya', 'check the number of digits'),
      );
    return isWhole ? undefined : precisionMistake(text);
  }
  const expected = isWhole
    ? both('hanya angka, seperti 568373', 'digits only, such as 568373')
    : both(
        'angka dengan paling banyak satu titik desimal, seperti 43.31',
        'digits with at most one decimal point, such as 43.31',
      );
  const refused = (id: string, en: string): Refusal => new Refusal('number', expected, both(id, en));
  const wholeOnly = (): Refusal =>
    refused('tulis bilangan bulat, hanya angka', 'write a whole number, digits only');
  const negative = /^[-−–]\s*(?=\d)/.exec(text);
  if (negative)
    return new Refusal(
      'negative',
      expected,
      both(
        'periksa tandanya: nilainya tidak mungkin negatif',
        'check the sign: the value cannot be negative',
      ),
    );
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(text)) {
    const plain = text.replaceAll('.', '').replace(',', '.');
    return isWhole ? wholeOnly() : indonesian(expected, alike(plain));
  }
  if (/^\d{1,3}(\.\d{3})+$/.test(text)) return indonesian(expected, alike(ungrouped(text)));
  if (/^\d+,\d+$/.test(text) && !(isWhole && /^\d{1,3},\d{3}$/.test(text))) {
    return isWhole ? wholeOnly() : indonesian(expected, alike(text.replace(',', '.')));
  }
  if (/^\d{1,3}([,' \u00a0\u202f]\d{3})+(\.\d+)?$/.test(text)) {
    const plain = text.replace(/[,' \u00a0\u202f]/g, '');
    return refused(`tulis ${plain} tanpa pemisah`, `write ${plain} without separators`);
  }
  if (/^\d+([.,]\d+)?\s*%$/.test(text)) {
    const plain = text.replace(/\s*%$/, '').replace(',', '.');
    return refused(`tulis ${plain} tanpa tanda %`, `write ${plain} without the % sign`);
  }
  if (/^[+-]?\d+([.,]\d+)?e[+-]?\d+$/i.test(text)) {
    return refused(
      'tulis semua angkanya; lembar kerja menyingkat bilangan ini menjadi eksponen',
      'write all digits; a spreadsheet shortened the number to an exponent',
    );
  }
  if (isWhole && /^\d+\.\d+$/.test(text)) return wholeOnly();
  return refused(`tulis ${expected.id}`, `write ${expected.en}`);
}
