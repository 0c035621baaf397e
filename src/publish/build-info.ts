import type { Dataset } from '../data/dataset.ts';
import type { Period } from '../data/period.ts';
import { type Json, orNull } from './json.ts';

/** The rows of all committed tables. */
export const rowCount = ({ files }: Pick<Dataset, 'files'>): number =>
  files.reduce((sum, { rows }) => sum + rows, 0);

/**
 * Which data and which code a site was built from. There is no clock in it: two builds of one commit are the same.
 * @param commit full hash, or undefined where the code is not in a repository
 */
export function buildInfo(dataset: Dataset, asOf: Period, commit: string | undefined): Json {
  return {
    name: 'cakupan',
    commit: orNull(commit),
    data: {
      digest: dataset.digest,
      as_of: asOf.text,
      rows: rowCount(dataset),
      files: Object.fromEntries(dataset.files.map(({ file, rows }) => [file, rows])),
    },
  };
}
