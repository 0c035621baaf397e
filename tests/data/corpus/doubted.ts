import { observations, SMALL } from '../folder.ts';
import { type BrokenCase, change, FILE, GOOD, note, row, rows, value } from './broken-case.ts';

/** What may be true and is odd: it is published, and told as a warning in the same way. */
export const doubted: readonly BrokenCase[] = [
  ['a script in a note', note('<script>alert(1)</script>'), '2:60 markup', 'code of a web page'],
  ['a tag in a title', change('sources.csv', 'Judul lain', 'Judul <b>lain</b>'), '3:9 markup'],
  ['an image that runs a script', note('<img src=x onerror=alert(1)>'), '2:60 markup'],
  ['a comment of a web page', note('<!-- rahasia'), '2:60 markup'],
  [
    'a named letter of a web page',
    change('awards/winners.csv', 'PT Maju', 'PT Maju &amp; Jaya'),
    '2:72 markup',
  ],
  ['a share over 100', value('126.15'), '2:31 share-over-100'],
  [
    'a share as a fraction',
    rows(GOOD, GOOD.replace('2024', '2023').replace('43.31', '0.43')),
    '3:31 share-as-fraction',
  ],
  [
    'a total outside its segments',
    rows(GOOD, GOOD.replace('_total,43.31', '_formal,52'), GOOD.replace('_total,43.31', '_informal,44')),
    '2:31 outside-segments',
  ],
  [
    'counts that make another share',
    rows(
      '15,2024,stated,coverage_total,43.31,,eligible,koran-1,high,',
      '15,2024,stated,eligible_total,1312370,,,koran-1,high,',
      '15,2024,stated,protected_total,518632,,unstated,koran-1,high,',
    ),
    '2:31 count-contradicts-share',
  ],
  ['a figure later than its source', row('2024', '2025'), '2:4 later-than-source'],
  [
    'a target that was due before it was set',
    change('targets.csv', ',2025,', ',2023,'),
    '2:19 due-before-set',
  ],
  [
    'one page under two ids',
    change('sources.csv', 'Koran,,,', 'Koran,https://www.example.org/1?utm_source=x,,'),
    '3:1 same-article',
  ],
  ['rows out of order', { [FILE]: observations(GOOD.replace('15,', '91,'), GOOD) }, '3:1 not-sorted'],
  [
    'a row in the wrong place, among others in order',
    {
      [FILE]: observations(
        GOOD.replace('2024', '2022'),
        GOOD.replace('15,', '91,').replace('2024', '2023'),
        GOOD,
      ),
    },
    '3:1 not-sorted',
  ],
  [
    'a source that no row names',
    { 'sources.csv': `${SMALL['sources.csv']}koran-3,Lain lagi,Koran,,,press\n` },
    '4:1 unused-source',
  ],
];
