import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Lanes } from '../../scripts/astro/lanes.ts';

test('each is done once, no more at a time than there are lanes', async () => {
  const done: number[] = [];
  let [now, most] = [0, 0];
  const lanes = new Lanes();
  lanes.start(3, Array.from({ length: 20 }).keys(), async (i) => {
    most = Math.max(most, ++now);
    await setTimeout(1);
    now -= 1;
    done.push(i);
  });
  await lanes.done();
  expect(done.sort((a, b) => a - b)).toEqual([...Array(20).keys()]);
  expect(most).toBe(3);
});

test('where one fails the others stop, and all are told when the last has', async () => {
  const begun: string[] = [];
  const ended: string[] = [];
  const lanes = new Lanes();
  lanes.start(1, ['slow', 'never'], async (name) => {
    begun.push(name);
    await setTimeout(30);
    ended.push(name);
  });
  lanes.start(2, ['fails', 'fails later', 'neither'], async (name) => {
    begun.push(name);
    await setTimeout(name === 'fails' ? 1 : 10);
    throw new Error(name);
  });
  await expect(lanes.done()).rejects.toThrow(/^fails$/);
  expect(begun).toEqual(['slow', 'fails', 'fails later']);
  expect(ended).toEqual(['slow']);
});

test('what fails at once, and a list that does, are told like others', async () => {
  const lanes = new Lanes();
  lanes.start(1, [1], () => {
    throw new Error('at once');
  });
  await expect(lanes.done()).rejects.toThrow('at once');
  const others = new Lanes();
  const list = function* (): Generator<number> {
    yield 1;
    throw new Error('the list');
  };
  others.start(1, list(), () => undefined);
  await expect(others.done()).rejects.toThrow('the list');
});

test('what is begun by what is being done is waited for too', async () => {
  const done: string[] = [];
  const lanes = new Lanes();
  lanes.start(1, ['list'], async () => {
    await setTimeout(5);
    lanes.start(2, ['first', 'second'], async (name) => {
      await setTimeout(10);
      done.push(name);
    });
  });
  await lanes.done();
  expect(done).toEqual(['first', 'second']);
});
