import { handTables } from '../../src/data/handed.ts';
import { readDataset } from '../../src/data/load.ts';
import { report } from '../../src/data/report.ts';
import { askedTongue } from '../asked-tongue.ts';
import { explainedAt } from '../explained.ts';
import { today } from '../today.ts';
import { digestOfData } from './inputs.ts';

/**
 * The report on a data folder that has problems, in the language asked for; empty where it may be built from: then
 * its tables are handed to the pages.
 * @throws FolderError where there is no such folder
 */
function problemsOf(folder: string, colour: boolean): string {
  const digest = digestOfData(folder);
  const found = readDataset(folder, { today: today() });
  const { dataset } = found;
  const tongue = askedTongue(process.argv, process.env);
  if (!dataset) return report(found, { tongue, colour, explained: explainedAt(process.env) });
  handTables(folder, digest, { ...found, dataset });
  return '';
}

/**
 * Whether the tables of a folder may be built from; prints their problems where they may not.
 * @throws FolderError where there is no such folder
 */
export function gate(folder: string): boolean {
  const problems = problemsOf(folder, process.stderr.isTTY && !process.env.NO_COLOR);
  process.stderr.write(problems);
  return problems === '';
}
