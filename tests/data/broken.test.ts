import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { DataError, loadDataset, readDataset } from '../../src/data/load.ts';
import { report } from '../../src/data/report.ts';
import { expectFile } from '../snapshot.ts';

const dir = fileURLToPath(new URL('../fixtures/broken', import.meta.url));

it('the broken tables fail with exactly the report that people read', () => {
  const reading = readDataset(dir);
  expect(reading.dataset).toBeUndefined();
  expectFile('broken-report.txt', report(reading));
  expectFile('broken-report-id.txt', report(reading, { tongue: 'id' }));
});

it('loading them throws all problems and the same report', () => {
  const reading = readDataset(dir);
  let thrown: unknown;
  try {
    loadDataset(dir);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(DataError);
  if (!(thrown instanceof DataError)) return;
  expect(thrown.findings.problems).toEqual(reading.problems);
  expect(thrown.message).toBe(`the data has problems\n${report(reading)}`);
});

it('what is thrown is read by the data team: in its language, and without what a server adds to it', () => {
  const reading = readDataset(dir);
  const thrown = new DataError(reading, 'id');
  const said = `ada masalah di tabel\n${report(reading, { tongue: 'id' })}`;
  thrown.message += ' (The stacktrace appears to be already rewritten)';
  expect(thrown.message).toBe(said);
});

it('no word of the report is left in the other language', () => {
  const { problems, warnings } = readDataset(dir);
  // What is the same in both is a list of names, of numbers or of columns.
  const sameInBoth = [...problems, ...warnings].flatMap(({ rule, mend, expected }) =>
    [mend, expected].filter(({ id, en }) => id === en).map(({ id }) => `${rule}: ${id}`),
  );
  for (const text of sameInBoth) expect(text).toMatch(/^[\w-]+: (?:UTF-8|15|[a-z_./, ]+)$/);
  const english = /\b(?:the|write|must|which|with|did you mean|cells?|quotes?|column)\b/;
  const texts = [...problems, ...warnings].flatMap(({ mend, expected }) => [mend, expected]);
  for (const { id, en } of texts) if (id !== en) expect(id).not.toMatch(english);
});

it('colours are for terminals; the words are the same', () => {
  const reading = readDataset(dir);
  const coloured = report(reading, { colour: true });
  expect(coloured).toContain('\u001b[');
  expect(coloured.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '')).toBe(
    report(reading),
  );
});
