import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFiles } from '../../src/data/gate.ts';
import { readDataset } from '../../src/data/load.ts';
import { report } from '../../src/data/report.ts';
import { CORPUS } from './corpus/all-cases.ts';
import { doubted } from './corpus/doubted.ts';
import { FOLDERS } from './corpus/on-disk.ts';
import { folder, found } from './folder.ts';

/** Milliseconds that a broken input may take at most, on a machine that does other things as well. */
const BOUND = 3_000;
const TODAY = '2026-11-27';
const all = Object.values(CORPUS).flat();

/** `2:31 number` of the first file that is changed; other files are named. */
const inFile = (file: string, place: string): string => (/^\d/.test(place) ? `${file}:${place}` : place);

describe.each(Object.entries(CORPUS))('%s', (_, cases) => {
  it.each(cases.map((one) => ({ name: one[0], one })))('$name', ({ one: [, changes, wanted, mend] }) => {
    const [file = ''] = Object.keys(changes);
    const started = performance.now();
    const reading = readFiles(folder(changes), { today: TODAY });
    const reports = (['id', 'en'] as const).map((tongue) => report(reading, { tongue }));
    expect(performance.now() - started).toBeLessThan(BOUND);

    expect(reading.dataset).toBeUndefined();
    expect(found(reading)).toEqual([wanted].flat().map((place) => inFile(file, place)));
    expect(reading.problems[0]?.mend.en).toContain(mend ?? '');
    for (const text of reports) expect(text).toContain(`${reading.problems[0]?.line}:`);
    for (const { mend: said, expected } of reading.problems) {
      for (const { id, en } of [said, expected]) expect([id, en]).not.toContain('');
      expect(said.id).not.toBe(said.en);
    }
  });
});

describe('what is odd', () => {
  it.each(doubted.map((one) => ({ name: one[0], one })))('$name', ({ one: [, changes, wanted, mend] }) => {
    const [file = ''] = Object.keys(changes);
    const { dataset, problems, warnings } = readFiles(folder(changes), { today: TODAY });
    expect(problems).toEqual([]);
    expect(dataset).toBeDefined();
    const untouched = new Set(found({ problems: readFiles(folder(), { today: TODAY }).warnings }));
    const told = found({ problems: warnings });
    for (const place of [wanted].flat()) {
      expect(told).toContain(inFile(file, place));
      expect(untouched).not.toContain(inFile(file, place));
    }
    expect(warnings.some((one) => one.mend.en.includes(mend ?? ''))).toBe(true);
  });
});

describe('on disk', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'cakupan-corpus-'));
    for (const { file, bytes } of folder()) {
      mkdirSync(join(dir, file, '..'), { recursive: true });
      writeFileSync(join(dir, file), bytes);
    }
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it.each(FOLDERS.map((one) => ({ name: one[0], one })))('$name', ({ one: [, breakIt, wanted] }) => {
    breakIt(dir);
    const started = performance.now();
    const reading = readDataset(dir, { today: TODAY });
    expect(performance.now() - started).toBeLessThan(BOUND);
    expect(reading.dataset).toBeUndefined();
    expect(found(reading)).toEqual([wanted].flat());
    for (const { mend } of reading.problems) expect(mend.id).not.toBe(mend.en);
  });
});

it('the corpus holds at least 120 inputs, no two of them alike', () => {
  const inputs = all.map(([, changes]) =>
    folder(changes)
      .map(({ file, bytes }) => `${file}\n${Buffer.from(bytes).toString('latin1')}`)
      .join('\n'),
  );
  expect(new Set(inputs).size).toBe(all.length);
  expect(new Set(all.map(([name]) => name)).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(120);
});
