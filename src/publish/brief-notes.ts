import type { Dataset } from '../data/dataset.ts';
import type { Brief } from '../stats/brief.ts';
import type { Ceremony } from '../stats/ceremonies.ts';
import { knownWinners } from '../stats/ceremony-winners.ts';
import type { Measure } from '../stats/measure.ts';
import type { Statement } from '../stats/reported.ts';
import { type CitedRow, type SourceNotes, sourceNotes } from './cited-rows.ts';

const known = <T>(rows: readonly (T | undefined)[]): readonly T[] => rows.filter((row) => row !== undefined);

const statementRows = (statement: Statement | undefined): readonly CitedRow[] =>
  statement
    ? known([statement.total, statement.count, statement.eligible, statement.formal, statement.informal])
    : [];

const measureRows = (measure: Measure | undefined): readonly CitedRow[] =>
  measure?.family === 'reported' ? known([measure.row, measure.statement?.count, measure.baseRow]) : [];

/** What a ceremony's line in a brief rests on: the rows of its edition, else those of the winners it counts. */
export const ceremonyRows = ({ editions, winners }: Ceremony): readonly CitedRow[] =>
  editions.length > 0 ? editions : knownWinners(winners);

/** The rows of those who are named in national ceremonies. */
export const nationalRows = (ceremonies: readonly Ceremony[]): readonly CitedRow[] =>
  ceremonies.flatMap(({ winners, nominees }) => {
    const won = knownWinners(winners);
    return won.length > 0 ? won : knownWinners(nominees);
  });

/** Everything a brief rests on, numbered in the order in which it names them. */
export function briefNotes(dataset: Pick<Dataset, 'sources'>, brief: Brief): SourceNotes {
  const { profile, comparableRows, takes, ceremony, named, nationalWins, nationalNominations } = brief;
  const { headline } = profile.reported;
  const promise = profile.headlinePromise;
  return sourceNotes(dataset, [
    ...statementRows(headline),
    ...comparableRows,
    ...known([promise?.target]),
    ...measureRows(promise?.measure),
    ...takes.alternatives.flatMap(({ measure }) => measureRows(measure)),
    ...known([promise?.nearest?.total]),
    ...profile.programmes,
    ...known([ceremony, named]).flatMap(ceremonyRows),
    ...nationalRows([...nationalWins.shown, ...nationalNominations.shown]),
  ]);
}
