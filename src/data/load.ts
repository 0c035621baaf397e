import type { Dataset } from './dataset.ts';
import { readFolder } from './files.ts';
import { type Moment, type Reading, readFiles } from './gate.ts';
import type { Problem } from './problem.ts';
import { report } from './report.ts';

/** The committed tables have problems; its message is the report. */
export class DataError extends Error {
  readonly problems: readonly Problem[];
  readonly report: string;

  constructor({ problems, warnings }: Pick<Reading, 'problems' | 'warnings'>) {
    const text = report(problems, warnings);
    super(`the data has problems\n${text}`);
    this.name = 'DataError';
    this.problems = problems;
    this.report = text;
  }
}

/**
 * Reads a data folder and finds all its problems. A dataset is there exactly where there is no problem.
 * With today's date, what is dated later is a problem as well.
 * @throws FolderError where there is no such folder
 */
export function readDataset(dir: string, moment: Moment = {}): Reading {
  const { files, unread } = readFolder(dir);
  return readFiles(files, { ...moment, unread });
}

/**
 * The dataset of a data folder: the same on every day.
 * @throws DataError with all problems, where there is one
 * @throws FolderError where there is no such folder
 */
export function loadDataset(dir: string): Dataset {
  const reading = readDataset(dir);
  if (!reading.dataset) throw new DataError(reading);
  return reading.dataset;
}
