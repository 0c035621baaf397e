import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { DataError, loadDataset, readDataset } from '../../src/data/load.ts';
import { report } from '../../src/data/report.ts';
import { expectFile } from '../snapshot.ts';

const dir = fileURLToPath(new URL('../fixtures/broken', import.meta.url));

it('the broken tables fail with exactly the report that people read', () => {
  const { dataset, problems, warnings } = readDataset(dir);
  expect(dataset).toBeUndefined();
  expectFile('broken-report.txt', report(problems, warnings));
});

it('loading them throws all problems and the same report', () => {
  const { problems, warnings } = readDataset(dir);
  let thrown: unknown;
  try {
    loadDataset(dir);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(DataError);
  if (!(thrown instanceof DataError)) return;
  expect(thrown.problems).toEqual(problems);
  expect(thrown.report).toBe(report(problems, warnings));
});

it('colours are for terminals; the words are the same', () => {
  const { problems, warnings } = readDataset(dir);
  const coloured = report(problems, warnings, true);
  expect(coloured).toContain('\u001b[');
  expect(coloured.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '')).toBe(
    report(problems, warnings),
  );
});
