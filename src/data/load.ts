import { both, type Tongue } from './both.ts';
import type { Dataset } from './dataset.ts';
import { readFolder } from './files.ts';
import { type DataFile, type Moment, type Reading, readFiles } from './gate.ts';
import { compareProblems, type KnownWarning, type Warning } from './problem.ts';
import type { Elsewhere } from './read-together.ts';
import { type DataRelease, readReleases } from './releases.ts';
import { type Findings, report } from './report.ts';

const HEADING = both('ada masalah di tabel', 'the data has problems');

/** The committed tables have problems; its message is the report, in a language. */
export class DataError extends Error {
  /** What was found, to be told in another language. */
  readonly findings: Findings;

  constructor({ problems, warnings, known, left }: Findings, tongue: Tongue = 'en') {
    const findings: Findings = { problems, warnings, known, left };
    const message = `${HEADING[tongue]}\n${report(findings, { tongue })}`;
    super(message);
    // The server of live editing adds remarks on its own traces to messages; this one is read by the data team.
    Object.defineProperty(this, 'message', { get: () => message, set: () => undefined, configurable: true });
    this.name = 'DataError';
    this.findings = findings;
  }
}

/** What the gate makes of a data folder and the releases in it. */
export interface FolderReading extends Reading {
  readonly releases: readonly DataRelease[];
  /** Its tables as they lie there. */
  readonly tables: readonly DataFile[];
}

/**
 * Reads a data folder that pages are made of and finds all its problems, those of its releases too. A dataset is there
 * exactly where there is no problem. With today's date, what is dated later is a problem as well.
 * @throws FolderError where there is no such folder
 */
export function readDataset(
  dir: string,
  moment: Moment & { readonly elsewhere?: Elsewhere | undefined } = {},
): FolderReading {
  const { files, unread, refused } = readFolder(dir);
  const reading = readFiles(files, { ...moment, forPages: true, unread, refused });
  const { releases, problems } = readReleases(dir);
  if (problems.length === 0) return { ...reading, releases, tables: files };
  return {
    ...reading,
    dataset: undefined,
    problems: [...reading.problems, ...problems].sort(compareProblems),
    releases,
    tables: files,
  };
}

/** The tables of a data folder, what is odd in them, and the releases of them, oldest first: the same on every day. */
export interface DataFolder {
  readonly dataset: Dataset;
  readonly releases: readonly DataRelease[];
  readonly warnings: readonly Warning[];
  readonly known: readonly KnownWarning[];
}

/**
 * Reads a data folder that has no problems; tells them in a language where it has.
 * @throws DataError with all problems, where there is one
 * @throws FolderError where there is no such folder
 */
export function loadFolder(dir: string, tongue: Tongue = 'en'): DataFolder {
  const reading = readDataset(dir);
  const { dataset, releases, warnings, known } = reading;
  if (!dataset) throw new DataError(reading, tongue);
  return { dataset, releases, warnings, known };
}

/**
 * The dataset of a data folder.
 * @throws DataError with all problems, where there is one
 * @throws FolderError where there is no such folder
 */
export const loadDataset = (dir: string): Dataset => loadFolder(dir).dataset;
