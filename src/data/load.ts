import type { Dataset } from './dataset.ts';
import { readFolder } from './files.ts';
import { type Moment, type Reading, readFiles } from './gate.ts';
import { compareProblems, type Problem } from './problem.ts';
import { type DataRelease, readReleases } from './releases.ts';
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

/** What the gate makes of a data folder and the releases in it. */
export interface FolderReading extends Reading {
  readonly releases: readonly DataRelease[];
}

/**
 * Reads a data folder and finds all its problems, those of its releases too. A dataset is there exactly where there is
 * no problem. With today's date, what is dated later is a problem as well.
 * @throws FolderError where there is no such folder
 */
export function readDataset(dir: string, moment: Moment = {}): FolderReading {
  const { files, unread } = readFolder(dir);
  const reading = readFiles(files, { ...moment, unread });
  const { releases, problems } = readReleases(dir);
  if (problems.length === 0) return { ...reading, releases };
  return {
    ...reading,
    dataset: undefined,
    problems: [...reading.problems, ...problems].sort(compareProblems),
    releases,
  };
}

/** The tables of a data folder and the releases of them, oldest first: the same on every day. */
export interface DataFolder {
  readonly dataset: Dataset;
  readonly releases: readonly DataRelease[];
}

/**
 * Reads a data folder that has no problems.
 * @throws DataError with all problems, where there is one
 * @throws FolderError where there is no such folder
 */
export function loadFolder(dir: string): DataFolder {
  const reading = readDataset(dir);
  if (!reading.dataset) throw new DataError(reading);
  return { dataset: reading.dataset, releases: reading.releases };
}

/**
 * The dataset of a data folder.
 * @throws DataError with all problems, where there is one
 * @throws FolderError where there is no such folder
 */
export const loadDataset = (dir: string): Dataset => loadFolder(dir).dataset;
