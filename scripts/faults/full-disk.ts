import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../astro/files-below.ts';
import { mountSmall, resize, unmount } from './disks.ts';
import type { Run } from './run-build.ts';
import { otherThan, type Trial } from './trial.ts';

/** A block of a disk, in bytes: a file takes whole ones. */
const BLOCK = 4096;

function tells(trial: Trial, what: string, { code, said }: Run): void {
  trial.say(`${what}: ${said.trim().split('\n')[0]}`);
  trial.check(`${what}: the build ends with an error`, code === 1, said);
  trial.check(
    `${what}: the error says what to do`,
    /^(?:\S.*: )?the disk is full: make room, then build again \(E\w+\)$/m.test(said) &&
      said.includes('is as it was'),
    said,
  );
  trial.check(`${what}: and nothing of its inside`, !/^\s+at /m.test(said), said);
}

/** The disk of the site is full, that of the workshop, that of the pictures. */
export async function fullDisk(trial: Trial, canMount: boolean): Promise<void> {
  if (!canMount) {
    trial.skip('full disks: mounting is not allowed here; files have a longest length instead');
    const tables = trial.next();
    tells(trial, 'no file over 64 KB', await trial.build(tables, { longest: 65_536 }));
    trial.stands('no file over 64 KB', otherThan(tables));
    await trial.mends('no file over 64 KB', tables);
    return;
  }
  const disk = join(trial.home, 'small');
  const out = join(disk, 'site');
  const clean = trial.reference('old');
  const size = filesBelow(clean)
    .map((file) => Math.ceil(statSync(join(clean, file)).size / BLOCK) * BLOCK)
    .reduce((sum, bytes) => sum + bytes, 0);
  mountSmall(disk, 1.5 * size);
  try {
    const first = await trial.build('old', { out });
    trial.check('on a small disk: the first build ends well', first.code === 0, first.said);
    tells(trial, 'no room beside the site', await trial.build('new', { out }));
    trial.stands('no room beside the site', 'old', out);
    trial.leavesNothing('no room beside the site', { out });
    resize(disk, 4 * size);
    await trial.mends('no room beside the site', 'new', { out });
  } finally {
    unmount(disk);
  }

  const tables = trial.next();
  const cache = join(trial.checkout, '.cache');
  mountSmall(cache, 8 * 2 ** 20);
  try {
    tells(trial, 'no room to work', await trial.build(tables));
    trial.stands('no room to work', otherThan(tables));
    trial.leavesNothing('no room to work');
  } finally {
    unmount(cache);
  }
  await trial.mends('no room to work', tables);

  const pictures = join(cache, 'pictures');
  mountSmall(pictures, 2 ** 20);
  try {
    const run = await trial.mends('no room for pictures', trial.next());
    trial.check('no room for pictures: it is said', run.said.includes('nothing new is kept in'), run.said);
  } finally {
    unmount(pictures);
  }
}
