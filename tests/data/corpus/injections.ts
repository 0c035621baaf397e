import { observations } from '../folder.ts';
import { type BrokenCase, change, FILE, GOOD, note, row, value } from './broken-case.ts';

/** Texts that would run where somebody opens them. */
export const injections: readonly BrokenCase[] = [
  ['a formula in a title', change('sources.csv', 'Judul lain', '=1+1'), '3:9 formula', 'starts with ='],
  ['a command in a note', note('@SUM(A1)'), '2:60 formula', 'letter or a digit'],
  ['a full-width formula', note('＝1+1'), '2:60 formula', 'letter or a digit'],
  ['a plus before a cell', note('+A1'), '2:60 formula', 'letter or a digit'],

  [
    'a link that is a formula',
    note('"=HYPERLINK(""https://example.org"",""klik"")"'),
    '2:60 formula',
    'starts with =',
  ],
  ['a command behind a plus', note("+cmd|' /C calc'!A0"), '2:60 formula', 'starts with +'],
  ['a command behind a sum', note("-2+3+cmd|' /C calc'!A0"), '2:60 formula', 'starts with -'],
  ['a command behind a minus', note("-cmd|' /C calc'!A0"), '2:60 formula', 'starts with -'],
  ['a function behind a sum', note('-1+WEBSERVICE(A1)'), '2:60 formula', 'starts with -'],
  ['a formula behind a tab', note('\t=1+1'), '2:60 hidden-character', 'a tab'],
  ['a formula behind a space', note(' =1+1'), '2:60 spaces', 'without the spaces'],
  ['a formula behind a line break', note('"\n=1+1"'), '2:60 spaces', 'without the spaces'],
  ['a formula behind a zero-width space', note('\u200b=1+1'), '2:60 hidden-character', 'U+200B'],
  ['a formula behind a semicolon', note('lihat;=1+1;'), '2:60 formula', 'in Indonesian'],
  [
    'a formula as a name',
    change('awards/winners.csv', 'PT Maju', '=PT Maju'),
    '2:72 formula',
    'starts with =',
  ],
  ['a formula as a figure', value('=1+1'), '2:31 number', 'digits'],
  ['a formula as a code', row('15,', '=15,'), '2:1 unknown-reference'],
  [
    'a formula as a label',
    change('awards/editions.csv', '2024,provincial', '=2024,provincial'),
    '2:1 formula',
    'starts with =',
  ],
  [
    'a formula as an island group',
    change('island_groups.csv', 'Papua,20', '@Papua,20'),
    [
      '3:1 formula',
      'regions.csv:5:28 unknown-reference',
      'regions.csv:6:36 unknown-reference',
      'regions.csv:7:53 unknown-reference',
    ],
  ],
  ['an error of a spreadsheet as a note', note('#REF!'), '2:60 spreadsheet-error', 'wrote #REF!'],
  [
    'an error of a spreadsheet as a title',
    change('sources.csv', 'Judul lain', '#NAME?'),
    '3:9 spreadsheet-error',
    'wrote #NAME?',
  ],
  ['a megabyte in a note', note('a'.repeat(1_000_000)), '2:60 too-long', '1000000 characters'],
  [
    'a megabyte in a code',
    row('coverage_total', 'a'.repeat(1_000_000)),
    '2:16 too-long',
    '1000000 characters',
  ],
  [
    'a megabyte of digits',
    value('1'.repeat(1_000_000), 'protected_total'),
    '2:32 too-long',
    '1000000 characters',
  ],
  ['a megabyte of commas', { [FILE]: `${observations(GOOD)}${','.repeat(1_000_000)}\n` }, '3:1 empty-row'],
  ['a megabyte of quotes', note('"'.repeat(1_000_001)), '2:60 unclosed-quote'],
];
