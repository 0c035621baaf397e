import { observations, SMALL } from '../folder.ts';
import { type BrokenCase, FILE, GOOD } from './broken-case.ts';

/** Files that are missing or have the name of no table. */
export const names: readonly BrokenCase[] = [
  ['a missing file', { 'targets.csv': undefined }, 'targets.csv:1:1 missing-file', 'add the file'],
  ['no observations', { [FILE]: undefined }, 'observations/:1:1 missing-file', '.csv file'],
  [
    'a file of no table',
    { 'target.csv': SMALL['targets.csv'] },
    'target.csv:1:1 unknown-file',
    'targets.csv?',
  ],

  [
    'a file in another case',
    { 'Targets.csv': SMALL['targets.csv'], 'targets.csv': undefined },
    ['1:1 unknown-file', 'targets.csv:1:1 missing-file'],
    'targets.csv?',
  ],
  ['a file with its ending in capitals', { 'observations/a.CSV': observations(GOOD) }, '1:1 unknown-file'],
  [
    'figures beside their folder',
    { 'observations.csv': observations(GOOD) },
    '1:1 unknown-file',
    'did you mean observations/?',
  ],
  [
    'figures in a folder of the folder',
    { 'observations/2024/reported.csv': observations(GOOD) },
    '1:1 unknown-file',
  ],
  [
    'a copy of a file of figures',
    { 'observations/reported (1).csv': SMALL[FILE] },
    [
      'observations/reported.csv:2:1 duplicate-key',
      'observations/reported.csv:3:1 duplicate-key',
      'observations/reported.csv:4:1 duplicate-key',
    ],
  ],
  [
    'a copy of a table',
    { 'sources (1).csv': SMALL['sources.csv'] },
    '1:1 unknown-file',
    'did you mean sources.csv?',
  ],
  ['a table in another folder', { 'awards/sources.csv': SMALL['sources.csv'] }, '1:1 unknown-file'],
  ['no regions', { 'regions.csv': undefined }, '1:1 missing-file', 'add the file'],
  ['no indicators', { 'indicators.csv': undefined }, '1:1 missing-file', 'add the file'],
  ['no winners', { 'awards/winners.csv': undefined }, '1:1 missing-file', 'add the file'],
  [
    'nothing at all',
    Object.fromEntries(Object.keys(SMALL).map((file) => [file, undefined])),
    [
      'awards/categories.csv',
      'awards/criteria.csv',
      'awards/editions.csv',
      'awards/winners.csv',
      'bases.csv',
      'caveats.csv',
      'indicators.csv',
      'island_groups.csv',
      'milestones.csv',
      'observations/',
      'regions.csv',
      'sources.csv',
      'targets.csv',
    ].map((file) => `${file}:1:1 missing-file`),
  ],
  [
    'only the header of the sources',
    { 'sources.csv': 'id,title,publisher,url,published,kind\n' },
    [
      'awards/criteria.csv:2:49',
      'awards/editions.csv:2:43',
      'awards/winners.csv:2:81',
      'milestones.csv:2:40',
      'observations/reported.csv:2:55',
      'observations/reported.csv:3:52',
      'observations/reported.csv:4:47',
      'targets.csv:2:53',
    ].map((place) => `${place} unknown-reference`),
  ],
];
