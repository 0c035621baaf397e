import { FolderError } from '../../src/data/files.ts';
import { readDataset } from '../../src/data/load.ts';
import { report } from '../../src/data/report.ts';
import { askedTongue } from './asked-tongue.ts';
import { explainedAt } from './explained.ts';
import { today } from './today.ts';

/** The report on a data folder that has problems, in the language asked for; empty where it may be built from. */
export function problemsOf(folder: string, colour: boolean): string {
  const tongue = askedTongue(process.argv, process.env);
  try {
    const found = readDataset(folder, { today: today() });
    return found.problems.length > 0
      ? report(found, { tongue, colour, explained: explainedAt(process.env) })
      : '';
  } catch (error) {
    if (error instanceof FolderError) return `${error.words[tongue]}\n`;
    throw error;
  }
}

/** Whether the tables of a folder may be built from; prints their problems where they may not. */
export function gate(folder: string): boolean {
  const problems = problemsOf(folder, process.stderr.isTTY && !process.env.NO_COLOR);
  process.stderr.write(problems);
  return problems === '';
}
