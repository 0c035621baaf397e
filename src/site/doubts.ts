import { groupsOf } from '../publish/doubt-groups.ts';
import { quality } from '../publish/quality.ts';
import { type OddRow, oddRow, type RegionDoubt, regionDoubts } from '../publish/region-doubts.ts';
import type { Lang } from '../text/lang.ts';
import { board } from './nation.ts';
import { dataset, loaded, stats } from './tables.ts';

/** What is odd in the tables, by rule. */
export const findings = quality(dataset, loaded.warnings, loaded.known, { stats, board });

/** What is odd about the rows of a region of any level, and what of its page rests on them. */
export function doubtsIn(code: string): readonly RegionDoubt[] {
  const region = dataset.regions.get(code);
  return region ? regionDoubts(dataset, findings, region) : [];
}

/** The same in words, for a page that is made of nothing but what it is given. */
export const oddIn = (code: string, lang: Lang): readonly OddRow[] =>
  doubtsIn(code).map((doubt) => oddRow(lang, dataset, doubt));

/** The same by region, what is still doubted alone. */
export const doubtGroups = groupsOf(dataset, findings);
