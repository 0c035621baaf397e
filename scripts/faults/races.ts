import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { random } from '../random.ts';
import type { Moment } from './run-build.ts';
import type { Tables, Trial } from './trial.ts';

interface Plan {
  readonly what: string;
  /** Whether the builds are of both sets of tables; of one where not. */
  readonly both: boolean;
  readonly moment?: Moment;
  /** Whether what earlier builds kept is forgotten, so that both bundle the code. */
  readonly fromNothing?: boolean;
}

/** Builds into the same place at once: of the same tables and of others, by chance and meeting at the last step. */
export async function races(trial: Trial): Promise<void> {
  const next = random(`${trial.seed} races`);
  const meeting = (): Moment => ({ meet: join(trial.home, `meet-${next()}`) });
  const plans: readonly Plan[] = [
    { what: 'the same tables', both: false },
    { what: 'other tables', both: true },
    { what: 'other tables, where no build left anything', both: true, fromNothing: true },
    { what: 'the same tables, meeting before the exchange', both: false, moment: meeting() },
    { what: 'other tables, meeting before the exchange', both: true, moment: meeting() },
    {
      what: 'other tables, meeting where none can exchange',
      both: true,
      moment: { ...meeting(), exchange: false },
    },
  ];
  for (const { what, both, moment, fromNothing = false } of plans) {
    const tables = trial.next();
    if (fromNothing) trial.forget();
    const raced: readonly [Tables, Tables] = both ? ['old', 'new'] : [tables, tables];
    const one = trial.start(raced[0], { moment });
    await setTimeout(moment ? 0 : next() * 400);
    const two = trial.start(raced[1], { moment });
    const runs = await Promise.all([one.ended, two.ended]);
    const found = trial.standing();
    trial.say(`two builds of ${what}: ${runs.map(({ code }) => code).join(' and ')}, ${found}`);
    for (const { code, said } of runs) trial.check(`two builds of ${what}: both end well`, code === 0, said);
    trial.check(
      `two builds of ${what}: the site is one of theirs`,
      raced.some((it) => it === found),
      found,
    );
    trial.leavesNothing(`two builds of ${what}`);
    await trial.mends(`two builds of ${what}`, trial.next());
  }
}
