import { chmodSync, chownSync, existsSync, lchownSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mayBe, mountReadOnly, unmount } from './disks.ts';
import { otherThan, type Trial } from './trial.ts';

/** `nobody` on every Linux; nothing on the machine is theirs. */
const NOBODY = 65_534;

function give(path: string, user: number): void {
  if (!existsSync(path)) return;
  chownSync(path, user, user);
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }))
    lchownSync(join(entry.parentPath, entry.name), user, user);
}

/** Tries a build that may not write in one place after the other. */
async function refused(
  trial: Trial,
  how: string,
  user: number | undefined,
  { take, back }: { take: (folder: string) => void; back: (folder: string) => void },
): Promise<void> {
  const cache = join(trial.checkout, '.cache');
  const own = user === undefined ? {} : { user };
  for (const [name, folder] of [
    ['beside the site', dirname(trial.out)],
    ['in the workshop', join(cache, 'build')],
  ] as const) {
    const what = `${how}, may not write ${name}`;
    const tables = trial.next();
    take(folder);
    try {
      const { code, said } = await trial.build(tables, own);
      trial.say(`${what}: ${said.trim().split('\n')[0]}`);
      trial.check(`${what}: the build ends with an error`, code === 1, said);
      trial.check(
        `${what}: the error says where and what to do`,
        said.includes(folder) && /: (?:give the right|make it writable), then build again/.test(said),
        said,
      );
      trial.check(`${what}: and nothing of its inside`, !/^\s+at /m.test(said), said);
      trial.stands(what, otherThan(tables));
    } finally {
      back(folder);
    }
    await trial.mends(what, tables, own);
  }
  const pictures = join(cache, 'pictures');
  const what = `${how}, may not keep pictures`;
  mkdirSync(pictures, { recursive: true });
  take(pictures);
  try {
    trial.say(what);
    await trial.mends(what, trial.next(), own);
  } finally {
    back(pictures);
  }
}

/** Write rights are revoked: by the disk, and by who owns what. */
export async function rights(trial: Trial, canMount: boolean): Promise<void> {
  if (canMount)
    await refused(trial, 'on a disk to be read', undefined, { take: mountReadOnly, back: unmount });
  else trial.skip('disks that can only be read: mounting is not allowed here');

  const mode =
    (bits: number) =>
    (folder: string): void =>
      chmodSync(folder, bits);
  const take = mode(0o555);
  const back = mode(0o755);
  if (process.getuid?.() !== 0) await refused(trial, 'without the right', undefined, { take, back });
  else if (mayBe(NOBODY)) {
    // Root may write anywhere: another user builds, to whom no more belongs than what a build must write. The first one
    // stands over a site that is root's.
    const inside = ['.cache', '.astro'].map((name) => join(trial.checkout, name));
    const own = [dirname(trial.out), ...inside];
    mkdirSync(join(trial.checkout, '.cache', 'pictures'), { recursive: true });
    chownSync(dirname(trial.out), NOBODY, NOBODY);
    for (const folder of inside) give(folder, NOBODY);
    const run = await trial.build(trial.next(), { user: NOBODY });
    trial.check("over another user's site: the build ends well", run.code === 0, run.said);
    for (const folder of own) give(folder, NOBODY);
    await refused(trial, 'without the right', NOBODY, { take, back });
    for (const folder of own) give(folder, 0);
  } else trial.skip('rights of another user: this root may not become one');
}
