import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { copyCheckout } from './checkout.ts';
import type { BuildOptions } from './run-build.ts';
import type { Tables, Trial } from './trial.ts';

/** Machines that differ in all that a page must not depend on. */
const MACHINES: readonly (readonly [folder: string, tables: Tables, Partial<BuildOptions>])[] = [
  [
    'salinan kedua – é, 統計',
    'old',
    {
      env: { TZ: 'Asia/Jayapura', LC_ALL: 'id_ID.UTF-8', LANG: 'id_ID.UTF-8', LANGUAGE: 'id' },
      umask: '077',
      moment: { threads: 1 },
    },
  ],
  [
    'b',
    'new',
    {
      env: { TZ: 'America/St_Johns', LC_ALL: 'C', LANG: 'tr_TR.UTF-8', LANGUAGE: 'ar' },
      umask: '002',
      moment: { threads: 5 },
    },
  ],
];

/** Clean builds elsewhere and builds over another site are the same bytes. */
export async function identity(trial: Trial): Promise<void> {
  for (const tables of ['old', 'new'] as const) {
    const cwd = trial.reference(tables);
    const { status, stdout, error } = spawnSync(
      'sha256sum',
      ['--check', '--strict', '--quiet', 'SHA256SUMS'],
      {
        cwd,
        encoding: 'utf8',
      },
    );
    if (error) trial.skip('sha256sum: not on this machine; its list was read by our own code');
    else trial.check(`sha256sum finds every file of the ${tables} site as listed`, status === 0, stdout);
  }
  for (const tables of [trial.next(), trial.next() === 'old' ? 'new' : 'old'] as const) {
    trial.say(`a build of the ${tables} tables over the other site`);
    await trial.mends('over another site', tables);
  }
  for (const [folder, tables, how] of MACHINES) {
    const checkout = join(trial.home, folder, 'checkout');
    const out = join(trial.home, folder, 'out', 'site');
    copyCheckout(trial.checkout, checkout);
    trial.forget(checkout);
    const { TZ, LC_ALL } = how.env ?? {};
    const what = `from nothing in "${folder}", ${TZ}, ${LC_ALL}, umask ${how.umask}, ${how.moment?.threads} threads`;
    trial.say(what);
    await trial.mends(what, tables, { ...how, checkout, out });
  }
}
