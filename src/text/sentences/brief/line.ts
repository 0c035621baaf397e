import type { Observation, Target } from '../../../data/dataset.ts';
import type { Progress } from '../../../stats/promise.ts';
import { inLang, type Lang } from '../../lang.ts';
import { whole } from '../../numbers.ts';

/** One fact of a brief: the figure that stands out, what it is, and the rows it rests on. */
export interface BriefLine {
  readonly strong: string;
  readonly rest: string;
  readonly rows: readonly (Observation | Target)[];
}

/** "153.413 orang" / "153,413 people". */
export const people = (lang: Lang, count: number): string =>
  inLang(lang, `${whole(lang, count)} orang`, `${whole(lang, count)} people`);

/** The rows that a promise's figure rests on; a computed figure is cited by those of its region. */
export const measureRows = ({ measure }: Pick<Progress, 'measure'>): readonly Observation[] =>
  measure?.family === 'reported'
    ? [measure.row, measure.statement?.count, measure.baseRow].filter((row) => row !== undefined)
    : [];
