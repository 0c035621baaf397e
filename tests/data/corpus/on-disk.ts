import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { observations, SMALL } from '../folder.ts';

/** A way to break a small data folder on disk, and everything that the gate must find in it. */
export type BrokenFolder = readonly [
  name: string,
  breakIt: (dir: string) => void,
  found: string | readonly string[],
];

const DIGEST = 'a'.repeat(64);
const REGISTER = 'id,date,digest,note_id,note_en\n';

/** A register with these rows, and a copy (that nobody made) for each name. */
const registered =
  (rows: readonly string[], copies: readonly string[] = []) =>
  (dir: string): void => {
    writeFileSync(join(dir, 'releases.csv'), `${REGISTER}${rows.map((row) => `${row}\n`).join('')}`);
    for (const name of copies) mkdirSync(join(dir, 'releases', name), { recursive: true });
  };

/** What stands on disk where the gate expects an ordinary file or a folder, and copies of tables that do not fit. */
export const FOLDERS: readonly BrokenFolder[] = [
  [
    'a folder in place of a table',
    (dir) => {
      rmSync(join(dir, 'targets.csv'));
      mkdirSync(join(dir, 'targets.csv'));
    },
    'targets.csv:1:1 missing-file',
  ],
  [
    'a table in place of a folder',
    (dir) => {
      rmSync(join(dir, 'observations'), { recursive: true });
      writeFileSync(join(dir, 'observations'), '');
    },
    'observations/:1:1 missing-file',
  ],
  [
    'tables of no figure',
    (dir) => writeFileSync(join(dir, 'observations/reported.csv'), observations()),
    'observations/:1:1 no-dated-figure',
  ],
  [
    'figures of years alone',
    (dir) => {
      const row = (year: number): string => `15,${year},stated,coverage_total,36,,unstated,koran-1,high,`;
      writeFileSync(join(dir, 'observations/reported.csv'), observations(row(2023), row(2025), row(2024)));
    },
    'observations/reported.csv:3:4 no-dated-figure',
  ],
  [
    'headers alone',
    (dir) => {
      for (const [file, text] of Object.entries(SMALL))
        writeFileSync(join(dir, file), text.slice(0, text.indexOf('\n') + 1));
    },
    ['observations/:1:1 no-dated-figure', 'regions.csv:1:11 no-country'],
  ],
  [
    'a link in place of a table',
    (dir) => {
      renameSync(join(dir, 'targets.csv'), join(dir, 'targets.txt'));
      symlinkSync('targets.txt', join(dir, 'targets.csv'));
    },
    ['targets.csv:1:1 missing-file', 'targets.csv:1:1 no-file'],
  ],
  [
    'a link to nothing',
    (dir) => symlinkSync('nothing.csv', join(dir, 'observations/a.csv')),
    'observations/a.csv:1:1 no-file',
  ],
  [
    'a link to what never ends',
    (dir) => symlinkSync('/dev/zero', join(dir, 'observations/a.csv')),
    'observations/a.csv:1:1 no-file',
  ],
  [
    'a link to the folder that it stands in',
    (dir) => symlinkSync('.', join(dir, 'observations/again')),
    'observations/again:1:1 no-file',
  ],
  ['a link to itself', (dir) => symlinkSync('again.csv', join(dir, 'again.csv')), 'again.csv:1:1 no-file'],
  [
    'a folder in place of the register',
    (dir) => mkdirSync(join(dir, 'releases.csv')),
    'releases.csv:1:1 no-file',
  ],
  [
    'a link in place of the register',
    (dir) => symlinkSync('targets.csv', join(dir, 'releases.csv')),
    'releases.csv:1:1 no-file',
  ],
  [
    'a file in place of a release',
    (dir) => {
      registered([`2026-11,2026-11-27,${DIGEST},,`])(dir);
      mkdirSync(join(dir, 'releases'));
      writeFileSync(join(dir, 'releases/2026-11'), '');
    },
    'releases/2026-11:1:1 no-folder',
  ],
  [
    'a file in place of the releases',
    (dir) => {
      registered([`2026-11,2026-11-27,${DIGEST},,`])(dir);
      writeFileSync(join(dir, 'releases'), '');
    },
    'releases.csv:2:1 missing-release',
  ],
  ['an empty register', (dir) => writeFileSync(join(dir, 'releases.csv'), ''), 'releases.csv:1:1 header'],
  [
    'a release without copy',
    registered([`2026-11,2026-11-27,${DIGEST},,`]),
    'releases.csv:2:1 missing-release',
  ],
  [
    'a copy without register',
    (dir) => mkdirSync(join(dir, 'releases/2026-11'), { recursive: true }),
    'releases/2026-11:1:1 unregistered-release',
  ],
  [
    'a copy that is not the one registered',
    registered([`2026-11,2026-11-27,${DIGEST},,`], ['2026-11']),
    'releases.csv:2:20 release-changed',
  ],
  [
    'a release twice',
    registered([`a,2026-11-27,${DIGEST},,`, `a,2026-11-27,${DIGEST},,`], ['a']),
    ['releases.csv:2:14 release-changed', 'releases.csv:3:1 duplicate-key'],
  ],
  ['a digest cut short', registered(['2026-11,2026-11-27,abc,,'], ['2026-11']), 'releases.csv:2:20 code'],
  [
    'a release that leads out of its folder',
    registered([`../..,2026-11-27,${DIGEST},,`]),
    'releases.csv:2:1 code',
  ],
  [
    'releases out of their order',
    registered([`b,2026-11-27,${DIGEST},,`, `a,2026-10-01,${DIGEST},,`]),
    [
      'releases.csv:2:1 missing-release',
      'releases.csv:3:1 missing-release',
      'releases.csv:3:3 release-order',
    ],
  ],
];
