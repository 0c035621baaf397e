import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { SUMS } from '../../src/publish/sum-list.ts';
import { filesBelow } from '../astro/files-below.ts';
import { random } from '../random.ts';
import type { Trial } from './trial.ts';

/** In nanoseconds. */
const SECOND = 1_000_000_000n;

type Damage = (file: string, next: () => number) => void;

const flip: Damage = (file, next) => {
  const { mtimeNs } = statSync(file, { bigint: true });
  const bytes = readFileSync(file);
  const at = Math.floor(next() * bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(next() * 8));
  writeFileSync(file, bytes);
  // As a disk does it: nobody wrote. Node has no nanoseconds to set.
  const seconds = `${mtimeNs / SECOND}.${String(mtimeNs % SECOND).padStart(9, '0')}`;
  spawnSync('touch', ['-m', '-d', `@${seconds}`, file], { stdio: 'ignore' });
};

const DAMAGES: readonly (readonly [what: string, damage: Damage])[] = [
  ['cut short', (file, next) => truncateSync(file, Math.floor(next() * statSync(file).size))],
  ['emptied', (file) => truncateSync(file, 0)],
  [
    'written over with garbage',
    (file, next) =>
      writeFileSync(
        file,
        Uint8Array.from({ length: 500 }, () => 256 * next()),
      ),
  ],
  ['flipped in a bit', flip],
  [
    'exchanged with another',
    (file) => {
      const [other] = readdir(file);
      if (!other) return;
      renameSync(file, `${file}-`);
      renameSync(other, file);
      renameSync(`${file}-`, other);
    },
  ],
];

/** Other files in the folder of a file. */
const readdir = (file: string): readonly string[] => {
  const folder = join(file, '..');
  return filesBelow(folder)
    .map((name) => join(folder, name))
    .filter((other) => other !== file);
};

/** Everything that builds keep for later ones is damaged, each way. */
async function damagedCaches(trial: Trial): Promise<void> {
  const next = random(`${trial.seed} caches`);
  for (const [how, damage] of DAMAGES) {
    let count = 0;
    for (const folder of ['.cache', '.astro', 'node_modules/.vite'].map((name) =>
      join(trial.checkout, name),
    )) {
      mkdirSync(join(folder, 'astro'), { recursive: true });
      for (const name of ['data-store.json', 'garbage.json', 'astro/garbage.json'])
        if (!existsSync(join(folder, name))) writeFileSync(join(folder, name), '{"version":1,"entries":[');
      for (const file of filesBelow(folder)) {
        // Every note, so that all is made anew; of the pictures a part, because each takes its time to draw.
        if (file.startsWith('pictures/') && next() > 0.2) continue;
        if (statSync(join(folder, file)).size === 0) continue;
        damage(join(folder, file), next);
        count += 1;
      }
    }
    trial.say(`${count} files of the caches ${how}`);
    trial.check(`caches ${how}: there was something to damage`, count > 20, String(count));
    await trial.mends(`caches ${how}`, trial.next());
  }
}

/** Files of the site are altered by hand, where builds give them second names. */
async function alteredSite(trial: Trial): Promise<void> {
  const next = random(`${trial.seed} site`);
  // So that the notes fit the site.
  const tables = trial.next();
  await trial.mends('before the site is altered', tables);
  const files = filesBelow(trial.out).filter((file) => file !== SUMS);
  const ways: readonly Damage[] = [
    ...DAMAGES.slice(0, 4).map(([, damage]) => damage),
    (file) => appendFileSync(file, 'x'),
    (file) => rmSync(file),
    (file) => {
      rmSync(file);
      mkdirSync(file);
    },
  ];
  const altered = ways.flatMap((way) =>
    Array.from({ length: 4 }, () => {
      const [file] = files.splice(Math.floor(next() * files.length), 1);
      if (file !== undefined) way(join(trial.out, file), next);
      return file;
    }),
  );
  writeFileSync(join(trial.out, 'by-hand.html'), 'x');
  flip(join(trial.out, SUMS), next);
  const found = trial.standing();
  trial.say(`${altered.length + 2} files of the site altered by hand`);
  trial.check('altered by hand: that shows', found.startsWith('damaged'), found);
  await trial.mends('altered by hand', tables);
}

export async function caches(trial: Trial): Promise<void> {
  await damagedCaches(trial);
  await alteredSite(trial);
}
