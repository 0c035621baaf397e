import type { Changes } from '../folder.ts';
import { type BrokenCase, change, row } from './broken-case.ts';

const aliases = (...given: readonly string[]): Changes => ({
  'awards/aliases.csv': `${['printed,province,winner,note', ...given].join('\n')}\n`,
});
const known = (...given: readonly string[]): Changes => ({
  'acknowledgements.csv': `${['rule,file,key,value,reason_id,reason_en,source,date', ...given].join('\n')}\n`,
});
const revised = (...given: readonly string[]): Changes => ({
  'revisions.csv': `${['date,table,row,column,was,reason_id,reason_en,source', ...given].join('\n')}\n`,
});

/** The key of a row as revisions name it. */
const KEY = '15|2023|coverage_total|unstated|koran-2';

/** Rows that are good one by one and cannot all be true. */
export const contradictions: readonly BrokenCase[] = [
  [
    'two regions with one address',
    change('regions.csv', 'Papua Selatan', 'JAMBI'),
    '6:4 slug',
    'address of 15',
  ],
  [
    'a province with the address of the country',
    change('regions.csv', 'Jambi,province', 'INDONESIA,province'),
    '3:4 slug',
    'address of ID',
  ],
  [
    'a province without island group',
    change('regions.csv', 'ID-JA,Sumatra', 'ID-JA,'),
    '3:28 island-group',
    'one of Sumatra, Papua',
  ],
  ['a name without Latin letters', change('regions.csv', 'Papua Selatan', 'جامبي'), '6:4 slug', 'Latin'],
  ['an unknown member', change('regions.csv', '91;93', '91;97'), '7:65 unknown-reference', '97 is not'],
  ['a member twice', change('regions.csv', '91;93', '91;91'), '7:65 list', 'once'],
  ['a former region without members', change('regions.csv', '91;93', ''), '7:65 members', 'present regions'],
  [
    'a member that is no province',
    change('regions.csv', '91;93', '91;15.08'),
    '7:65 members',
    'no present province',
  ],
  [
    'a regency under another province',
    change('regions.csv', 'regency,15', 'regency,91'),
    '4:31 parent',
    'write 15',
  ],
  [
    'a province under a province',
    change('regions.csv', 'Jambi,province,ID', 'Jambi,province,91'),
    '3:19 parent',
    'country',
  ],
  [
    'a level that does not fit',
    change('regions.csv', 'Bungo,regency', 'Bungo,province'),
    '4:23 level',
    '15.08',
  ],
  [
    'a second country',
    change('regions.csv', '15.08,Kabupaten Bungo,regency,15', 'MY,Malaysia,country,'),
    '4:13 level',
    'one region',
  ],
  [
    'a provincial award without province',
    change('awards/editions.csv', 'provincial,15', 'provincial,'),
    '2:17 province',
    'province',
  ],
  [
    'an unknown category',
    change('awards/winners.csv', 'large_business', 'large_busines'),
    '2:31 unknown-reference',
    'large_business',
  ],

  [
    'a region that ends before it begins',
    change('regions.csv', 'Papua,,2022,91;93', 'Papua,2023,2022,91;93'),
    '7:64 validity',
    'ends before it begins',
  ],
  [
    'a former region without its last year',
    change('regions.csv', 'Papua,,2022,91;93', 'Papua,,,91;93'),
    '7:60 validity',
    'ceased',
  ],
  [
    'a region of today with a last year',
    change('regions.csv', 'ID-PS,Papua,2022,,', 'ID-PS,Papua,2022,2023,'),
    ['6:47 members', '7:65 members'],
  ],
  [
    'a region of today with members',
    change('regions.csv', 'ID-JA,Sumatra,,,', 'ID-JA,Sumatra,,,91'),
    '3:38 members',
    'only a former region',
  ],
  [
    'a former region as its own member',
    change('regions.csv', '91;93', '91-2021;93'),
    '7:65 members',
    'no present province',
  ],
  [
    'a country with a parent',
    change('regions.csv', 'country,,ID', 'country,15,ID'),
    '2:22 parent',
    'no parent',
  ],
  [
    'a province without parent',
    change('regions.csv', 'Jambi,province,ID', 'Jambi,province,'),
    '3:19 parent',
    'write',
  ],
  [
    'a region as its own parent',
    change('regions.csv', 'regency,15', 'regency,15.08'),
    '4:31 parent',
    'write 15',
  ],
  [
    'no country',
    change('regions.csv', 'ID,Indonesia,country,,ID,,,,,\n', ''),
    [
      'milestones.csv:2:6 unknown-reference',
      '2:19 unknown-reference',
      '4:19 unknown-reference',
      '5:27 unknown-reference',
      '6:49 unknown-reference',
    ],
  ],
  [
    'a national award of a province',
    change('awards/editions.csv', 'provincial', 'national'),
    '2:15 province',
    'provincial as the level',
  ],
  [
    'an award of a regency',
    change('awards/editions.csv', 'provincial,15', 'provincial,15.08'),
    '2:17 province',
    'such as 15',
  ],
  [
    'an award of a former province',
    change('awards/editions.csv', 'provincial,15', 'provincial,91-2021'),
    '2:17 province',
    'of today: 91 or 93',
  ],
  [
    'a winner of a former province',
    change('awards/winners.csv', 'provincial,15', 'national,91-2021'),
    '2:15 province',
    'of today: 91 or 93',
  ],
  [
    'a target of nothing',
    change('targets.csv', ',2025,55,', ',2025,0.0,'),
    '2:24 target-of-nothing',
    'delete',
  ],
  [
    'two labels with one address',
    {
      'awards/editions.csv': `label,level,province,ceremony_date,place,organiser,winners_stated,categories_stated,source,note
2024/2025,provincial,15,,Jambi,,22,8,koran-1,
2024-2025,provincial,15,,Jambi,,22,8,koran-1,
`,
    },
    '3:1 slug',
    'write 2024/2025',
  ],
  [
    'two labels with one address, each of several dates',
    {
      'awards/editions.csv': `label,level,province,ceremony_date,place,organiser,winners_stated,categories_stated,source,note
2024/2025,provincial,15,2024-01-02,,,,,koran-1,
2024/2025,provincial,15,2025-01-02,,,,,koran-1,
2024/2025,provincial,15,,,,,,koran-1,
2024-2025,provincial,15,2024-03-02,,,,,koran-1,
2024-2025,provincial,15,2025-03-02,,,,,koran-1,
2024-2025,provincial,15,,,,,,koran-1,
`,
    },
    '7:1 slug',
    'write 2024/2025',
  ],
  [
    'an award of no year',
    change('awards/editions.csv', '2024,provincial,15,2024-05-02', 'Perdana,provincial,15,'),
    '2:1 label-year',
    'the year of the ceremony as ceremony_date',
  ],
  [
    'a winner of no year',
    change('awards/winners.csv', '2024,provincial,15,2024-05-02', 'Edisi 0012,provincial,15,'),
    '2:1 label-year',
    'ceremony_date',
  ],
  ['a target without basis', change('targets.csv', ',eligible,', ',,'), '2:38 basis', 'unstated where'],
  [
    'a spelling that means two names',
    aliases('PT Maju,,Maju,Satu.', 'pt  maju,,Mundur,Dua.'),
    '3:1 alias-twice',
    'already means Maju',
  ],
  ['a spelling of itself', aliases('PT Maju,,PT MAJU,Sama.'), '2:10 alias-of-itself', 'one already'],
  [
    'a chain of spellings',
    aliases('Majuu,,PT Maju,Salah ketik.', 'PT Maju,,Maju,Sama.'),
    '2:8 alias-chain',
    'write Maju',
  ],
  ['a figure of next year', row('2024', '2027'), '2:4 in-future', 'has not begun'],
  [
    'a source of tomorrow',
    change('sources.csv', '2024-06-10', '2026-11-28'),
    '2:43 in-future',
    'has not begun',
  ],
  [
    'an award of the future',
    change('awards/editions.csv', '2024-05-02', '2034-05-02'),
    '2:20 in-future',
    'is it 2024-05-02?',
  ],
  ['a target set in the future', change('targets.csv', '2024-06-10', '2026-12'), '2:27 in-future', 'is it'],
  [
    'an acknowledgement of no rule',
    known('typo,f,k,,a,b,,2024'),
    '2:1 choice',
    'write one of share-over-100',
  ],
  ['an acknowledgement of a problem', known('indonesian-format,f,k,,a,b,,2024'), '2:1 choice'],
  ['an acknowledgement without reason', known('jump,f,k,,,b,,2024'), '2:11 empty', 'fill the cell'],
  ['an acknowledgement without date', known('jump,f,k,,a,b,,'), '2:16 empty', 'fill the cell'],
  ['an acknowledgement of the future', known('jump,f,k,,a,b,,2031'), '2:16 in-future', 'has not begun'],
  [
    'an acknowledgement twice',
    known('jump,f,k,,a,b,,2024', 'jump,f,k,,a,b,,2024'),
    '3:1 duplicate-key',
    'keep one',
  ],
  ['an acknowledgement with a formula', known('jump,f,k,,=1+1,b,,2024'), '2:11 formula', 'starts with ='],
  ['a revision of no table', revised('2024,figures,a,,b,c,d,'), '2:6 choice', 'write one of island_groups'],
  [
    'a revision without reason',
    revised(`2024,observations,${KEY},value,43,c,,koran-1`),
    '2:70 empty',
    'fill the cell',
  ],
  [
    'a revision of an unknown source',
    revised(`2024,observations,${KEY},value,43,c,d,koran-9`),
    '2:72 unknown-reference',
  ],
  [
    'a revision twice',
    revised(`2024,observations,${KEY},value,43,c,d,koran-1`, `2024,observations,${KEY},value,43,e,f,koran-2`),
    '3:1 duplicate-key',
    'keep one',
  ],
  [
    'a revision that rests on nothing',
    revised(`2024,observations,${KEY},value,43,c,d,`),
    '2:72 revision-source',
    'the source it rests on',
  ],
  [
    'a withdrawn row whose figure is lost',
    revised(`2024,observations,${KEY},,,c,d,koran-1`),
    '2:60 revision-was',
    'the value that was published',
  ],
  [
    'a revision of half a key',
    revised('2024,observations,15|2023,value,43,c,d,koran-1'),
    '2:19 revision-row',
  ],
  [
    'a revision of no column',
    revised(`2024,observations,${KEY},valu,43,c,d,koran-1`),
    '2:59 revision-column',
    'did you mean value?',
  ],
  [
    'a revision of the future',
    revised(`2031,observations,${KEY},value,43,c,d,koran-1`),
    '2:1 in-future',
    'has not begun',
  ],
  ['a milestone of the future', change('milestones.csv', '2011', '2031'), '2:1 in-future', 'is it 2021?'],
  ['a milestone of another century', change('milestones.csv', '2011', '2111'), '2:1 year'],
];
