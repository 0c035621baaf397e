// Loaded into a build before all else, to end it at a moment, to let two of them meet, or to make its machine another one.
// What is built is the code as it stands: only the doors of Node are watched.
import childProcess from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import { setTimeout } from 'node:timers/promises';
import type { Moment } from './run-build.ts';

const { kill, meet, exchange = true, threads }: Moment = JSON.parse(process.env.CAKUPAN_MOMENT ?? '{}');

const die = (): void => void process.kill(process.pid, 'SIGKILL');
const matches = (paths: readonly unknown[], pattern: string): boolean =>
  new RegExp(pattern).test(String(paths.at(-1)));

if (kill) {
  const { rename, rm } = promises;
  const { call, path, when } = kill;
  Object.assign(promises, {
    rename: async (from: string, to: string) => {
      const isMoment = call === 'rename' && matches([from, to], path);
      if (isMoment && when === 'before') die();
      await rename(from, to);
      if (isMoment && when === 'after') die();
    },
    rm: async (folder: string, options: object) => {
      // Not of one that is gone already: that is the end of every build.
      const isMoment = call === 'rm' && matches([folder], path) && existsSync(folder);
      if (isMoment && when === 'before') die();
      if (isMoment && when === 'during') void setTimeout(4).then(die);
      await rm(folder, options);
      if (isMoment) die();
    },
  });
}

if (meet) {
  const { rename } = promises;
  Object.assign(promises, {
    rename: async (from: string, to: string) => {
      await rename(from, to);
      if (!/-next-\d+$/.test(to)) return;
      mkdirSync(meet, { recursive: true });
      writeFileSync(`${meet}/${process.pid}`, '');
      // Not for ever: the other may have ended on its own.
      for (let tries = 0; readdirSync(meet).length < 2 && tries < 120_000; tries++) await setTimeout(1);
    },
  });
}

if (!exchange)
  Object.assign(childProcess, {
    execFile: (_file: string, _args: readonly string[], done: (error: Error) => void) =>
      done(new Error('not here')),
  });
if (threads) Object.assign(os, { availableParallelism: () => threads });
syncBuiltinESMExports();
