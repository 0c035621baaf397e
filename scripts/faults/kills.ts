import { setTimeout } from 'node:timers/promises';
import { random } from '../random.ts';
import type { Moment } from './run-build.ts';
import { otherThan, type Trial } from './trial.ts';

/** Instants that chance would hardly find. */
const MOMENTS: readonly (readonly [what: string, moment: Moment])[] = [
  ['with the new site beside the old', { kill: { call: 'rename', path: '-next-\\d+$', when: 'after' } }],
  ['with both exchanged', { kill: { call: 'rm', path: '-next-\\d+$', when: 'before' } }],
  ['while the replaced one is removed', { kill: { call: 'rm', path: '-next-\\d+$', when: 'during' } }],
  ['before the site is noted', { kill: { call: 'rename', path: '\\.json$', when: 'before' } }],
  [
    'between two renames, without an exchange',
    { exchange: false, kill: { call: 'rename', path: '-old-\\d+$', when: 'after' } },
  ],
  [
    'after two renames, without an exchange',
    { exchange: false, kill: { call: 'rename', path: '/site$', when: 'after' } },
  ],
];

/** Builds end in the middle: spread over all of their time, and at the instants that matter. */
export async function kills(trial: Trial, times: number): Promise<void> {
  const next = random(`${trial.seed} kills`);
  const whole = await trial.mends('before any kill', trial.next());
  for (let i = 0; i < times; i++) {
    const tables = trial.next();
    const after = ((i + next()) / times) * whole.seconds;
    const running = trial.start(tables);
    await Promise.race([setTimeout(after * 1000), running.ended]);
    running.kill();
    const { code } = await running.ended;
    const found = trial.standing();
    const what = `killed after ${after.toFixed(2)} s`;
    trial.say(
      `${what} (of ${whole.seconds.toFixed(1)})${code === 0 ? ', which was too late' : ''}: ${found}`,
    );
    trial.check(
      `${what}: the old site or the new`,
      found === tables || (code !== 0 && found === otherThan(tables)),
      found,
    );
    await trial.mends(what, tables);
  }
  for (const [moment, arranged] of MOMENTS) {
    const tables = trial.next();
    const run = await trial.build(tables, { moment: arranged });
    const found = trial.standing();
    const what = `killed ${moment}`;
    trial.say(`${what}: ${found}`);
    trial.check(`${what}: that is where it ended`, run.code === undefined, run.said);
    if (arranged.kill?.path.startsWith('-old-')) {
      trial.check(`${what}: no site`, found === 'absent', found);
      // A build that is refused brings it back as well.
      const refused = await trial.build(tables, { data: 'tests/fixtures/broken' });
      trial.check(`${what}: tables with problems are refused`, refused.code === 1, refused.said);
      trial.stands(`${what}, then refused`, otherThan(tables));
    } else {
      trial.check(`${what}: the old site or the new`, found === tables || found === otherThan(tables), found);
    }
    await trial.mends(what, tables);
  }
}
