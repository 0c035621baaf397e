import { FolderError } from '../../src/data/files.ts';
import { readDataset } from '../../src/data/load.ts';
import { report } from '../../src/data/report.ts';
import { today } from './today.ts';

/** The report on a data folder that has problems; empty where it may be built from. */
export function problemsOf(folder: string, colour: boolean): string {
  try {
    const { problems, warnings } = readDataset(folder, { today: today() });
    return problems.length > 0 ? report(problems, warnings, colour) : '';
  } catch (error) {
    if (error instanceof FolderError) return `${error.message}\n`;
    throw error;
  }
}

/** Whether the tables of a folder may be built from; prints their problems where they may not. */
export function gate(folder: string): boolean {
  const problems = problemsOf(folder, process.stderr.isTTY && !process.env.NO_COLOR);
  process.stderr.write(problems);
  return problems === '';
}
