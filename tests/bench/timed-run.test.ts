import { expect, test } from 'vitest';
import { timedRun } from '../../scripts/bench/peer/timed-run.ts';

const run = (script: string, said: string[] = []) =>
  timedRun({
    name: 'It',
    command: [process.execPath, '--eval', script],
    cwd: '.',
    env: { WHO: 'Budi' },
    say: (line) => said.push(line),
  });

test('a command is timed, with the time of its processors and whatever it prints', async () => {
  const said: string[] = [];
  const busy = `console.log(process.env.WHO); const end = process.cpuUsage().user + 3e5;
    while (process.cpuUsage().user < end);`;
  const { seconds, processor } = await run(busy, said);
  expect(processor).toBeGreaterThan(0.25);
  expect(seconds).toBeGreaterThan(0.25);
  expect(said.at(-1)).toMatch(/^It: done in [\d.]+ s, [\d.]+ s of processors$/);
});

test('a command that fails stops the bench with what it said', async () => {
  await expect(run(`console.error('no ' + process.env.WHO); process.exit(3)`)).rejects.toThrow(
    /It ended with 3\n.*no Budi/s,
  );
});
