import type { Dataset } from '../data/dataset.ts';
import type { Statistics } from '../stats/profile.ts';
import { rhythms } from '../stats/rhythm.ts';
import { type Json, orNull } from './json.ts';

/** The rows of all committed tables. */
export const rowCount = ({ files }: Pick<Dataset, 'files'>): number =>
  files.reduce((sum, { rows }) => sum + rows, 0);

/**
 * Which data and which code a site was built from. There is no clock in it: two builds of one commit are the same.
 * @param commit full hash, or undefined where the code is not in a repository
 */
export function buildInfo(
  dataset: Dataset,
  { asOf, comparable }: Pick<Statistics, 'asOf' | 'comparable'>,
  commit: string | undefined,
): Json {
  return {
    name: 'cakupan',
    commit: orNull(commit),
    data: {
      digest: dataset.digest,
      as_of: asOf.text,
      rows: rowCount(dataset),
      files: Object.fromEntries(dataset.files.map(({ file, rows }) => [file, rows])),
      // When the next figures should stand; who reads this holds it against today.
      rhythm: rhythms(dataset, comparable).map(({ family, newest, pause, overdueFrom }) => ({
        family,
        newest: newest.text,
        longest_pause_days: pause,
        overdue_from: overdueFrom,
      })),
    },
  };
}
