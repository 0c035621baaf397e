import { type Changes, observations, SMALL } from '../folder.ts';
import {
  type BrokenCase,
  change,
  FILE,
  GOOD,
  latin,
  note,
  row,
  rows,
  utf8,
  utf16,
  value,
  withBytes,
} from './broken-case.ts';

/** A note with bytes that are no UTF-8 behind its first letter. */
const bytes = (wrong: readonly number[]): Changes => ({
  [FILE]: withBytes(observations(`${GOOD}a*b`), '*', wrong),
});

/** What is no text, or holds what a reader cannot see. */
export const characters: readonly BrokenCase[] = [
  ['UTF-16 with its mark', { [FILE]: utf16(observations(GOOD), true) }, '1:1 encoding', 'UTF-16'],
  ['UTF-16 without its mark', { [FILE]: utf16(observations(GOOD), false) }, '1:1 encoding', 'UTF-16'],
  ['Windows-1252', { [FILE]: latin(observations(`${GOOD}café`)) }, '2:63 encoding', 'Windows-1252'],
  ['a workbook', { [FILE]: utf8('PK\u0003\u0004…') }, '1:1 encoding', 'workbook'],
  ['two byte order marks', { [FILE]: `\ufeff\ufeff${observations(GOOD)}` }, '1:1 hidden-character', 'U+FEFF'],
  ['a NUL', rows(`${GOOD}a\0b`), '2:60 hidden-character', 'NUL'],
  ['a tab', rows(`${GOOD}a\tb`), '2:60 hidden-character', 'tab'],
  ['a C1 control', rows(`${GOOD}a\u0085b`), '2:60 hidden-character', 'U+0085'],
  ['a zero-width joiner', rows(`${GOOD}a\u200db`), '2:60 hidden-character', 'U+200D'],
  ['a character that turns the direction', rows(`${GOOD}a\u202eb`), '2:60 hidden-character', 'U+202E'],
  ['a damaged letter', rows(`${GOOD}caf\ufffd`), '2:60 encoding', 'damaged'],

  [
    'UTF-16 the other way round, with its mark',
    { [FILE]: utf16(observations(GOOD), true, true) },
    '1:1 encoding',
    'UTF-16',
  ],
  [
    'UTF-16 the other way round, without its mark',
    { [FILE]: utf16(observations(GOOD), false, true) },
    '1:1 encoding',
    'UTF-16',
  ],
  [
    'an old workbook',
    { [FILE]: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1) },
    '1:1 encoding',
    'workbook',
  ],
  ['a slash in more bytes than it needs', bytes([0xc0, 0xaf]), '2:61 encoding', 'CSV UTF-8'],
  [
    'a letter of which the file has half',
    { [FILE]: withBytes(observations(`${GOOD}caf*`).trimEnd(), '*', [0xc3]) },
    '2:63 encoding',
    'CSV UTF-8',
  ],
  ['half of a pair of surrogates', bytes([0xed, 0xa0, 0x80]), '2:61 encoding', 'CSV UTF-8'],
  ['a character beyond the last', bytes([0xf5, 0x80, 0x80, 0x80]), '2:61 encoding', 'CSV UTF-8'],
  ['a byte that only continues', bytes([0x80]), '2:61 encoding', 'CSV UTF-8'],
  [
    'a quote of Windows-1252',
    { 'sources.csv': latin(SMALL['sources.csv'].replace('Judul lain', '\x93Judul\x94')) },
    '3:9 encoding',
    'Windows-1252',
  ],
  [
    'Windows-1252 in the header',
    { [FILE]: withBytes(observations(GOOD), 'region', [0xe9]) },
    ['1:1 encoding', '1:1 unknown-column'],
  ],
  ['a byte order mark inside', note('a\ufeffb'), '2:60 hidden-character', 'U+FEFF'],
  ['a zero-width space in a code', row('unstated', 'unst\u200bated'), '2:38 hidden-character', 'U+200B'],
  ['a zero-width space in a figure', value('43\u200b.31'), '2:31 hidden-character', 'U+200B'],
  [
    'a soft hyphen',
    change('sources.csv', 'Judul lain', 'Ju\u00addul'),
    '3:9 hidden-character',
    'soft hyphen',
  ],
  ['a word joiner', note('a\u2060b'), '2:60 hidden-character', 'U+2060'],
  [
    'a mark of direction',
    change('awards/winners.csv', 'PT Maju', 'PT \u200fMaju'),
    '2:72 hidden-character',
    'U+200F',
  ],
  ['an isolated direction that never ends', note('a\u2067b'), '2:60 hidden-character', 'U+2067'],
  ['an embedding of a direction', note('a\u202ab'), '2:60 hidden-character', 'U+202A'],
  ['a tag that no screen shows', note('a\u{e0041}b'), '2:60 hidden-character', 'U+E0041'],
  ['a line separator', note('a\u2028b'), '2:60 hidden-character', 'U+2028'],
  ['a paragraph separator', note('a\u2029b'), '2:60 hidden-character', 'U+2029'],
  ['a form feed', note('a\fb'), '2:60 hidden-character', 'U+000C'],
  ['a bell', note('a\u0007b'), '2:60 hidden-character', 'U+0007'],
  ['a deletion', note('a\u007fb'), '2:60 hidden-character', 'U+007F'],
  ['NUL bytes where a disk failed', { [FILE]: `${observations(GOOD)}${'\0'.repeat(512)}` }, '3:1 row-length'],
  [
    'a Cyrillic letter that looks Latin, in a code',
    row('coverage', 'c\u043everage'),
    '2:16 unknown-reference',
    'did you mean coverage_total?',
  ],
  [
    'a Greek letter that looks Latin, in a word',
    row('high', 'h\u03b9gh'),
    '2:55 choice',
    'did you mean high?',
  ],
  ['a full-width digit in a code', row('15,', '\uff115,'), '2:1 unknown-reference'],
];
