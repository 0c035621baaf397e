import { compareText } from '../data/compare-text.ts';
import type { Dataset } from '../data/dataset.ts';
import type { DataFile } from '../data/gate.ts';
import { isExplained } from '../data/revised.ts';
import { type Loss, lossesOf, type RowChange, tableChanges } from '../data/table-changes.ts';
import { type Derived, type Moves, movesBetween } from '../stats/moves.ts';
import { regenciesOf } from '../stats/regency.ts';
import { winnersOf } from '../stats/winners.ts';
import { address, type Page } from './addresses.ts';
import { type NewFigure, newFigures } from './change-log.ts';
import { type ChangedChart, changedCharts } from './changed-charts.ts';
import { changedRegencies, regencyCharts } from './changed-regencies.ts';
import type { Geography } from './map-sheet.ts';
import { publishedCharts } from './published-charts.ts';
import { type Release, releaseOf } from './release.ts';

/** A state of the tables: their files, and what the gate made of them. */
export interface TableState {
  readonly files: readonly DataFile[];
  readonly dataset: Dataset;
}

/** What a change of the tables does: to rows, to what readers see, and what it takes away. */
export interface ChangeSet {
  readonly changes: readonly RowChange[];
  /** Figures and targets that came, by region, then as the tables are sorted. */
  readonly figures: readonly NewFigure[];
  readonly moves: Moves;
  readonly charts: readonly ChangedChart[];
  /** Addresses of the Indonesian pages whose figures change, sorted. */
  readonly pages: readonly string[];
  /** What is lost and explained by no row of the revisions. */
  readonly unexplained: readonly Loss[];
  /** How many losses are explained. */
  readonly explained: number;
}

/** What a state is told by: all that the site derives from it. */
function derivedFrom(dataset: Dataset): Release & Derived {
  const release = releaseOf(dataset);
  const { stats } = release;
  return { ...release, regencies: regenciesOf(dataset, stats, winnersOf(dataset, stats.ceremonies)) };
}

/** Holds two states of the tables against each other. */
export function changeSet(before: TableState, after: TableState, geography: Geography): ChangeSet {
  const changes = tableChanges(before.files, after.files);
  const [was, is] = [derivedFrom(before.dataset), derivedFrom(after.dataset)];
  const moves = movesBetween(was, is);
  const charts = changedCharts(
    [...publishedCharts(was, geography), ...regencyCharts(was.regencies)],
    [...publishedCharts(is, geography), ...regencyCharts(is.regencies)],
  );
  const moved = [...moves.headlines, ...moves.promises, ...moves.ranks].flatMap(({ region }) =>
    // A province lists its regencies with what leads them.
    region.level === 'regency' ? (after.dataset.regions.get(region.parent ?? '') ?? []) : region,
  );
  const pages: readonly Page[] = [
    ...charts.filter(({ kind }) => kind !== 'removed').map(({ published }) => published.page),
    ...moved.map(({ slug }): Page => ({ kind: 'region', slug })),
    ...changedRegencies(was.regencies, is.regencies),
  ];
  const losses = lossesOf(changes);
  const unexplained = losses.filter((loss) => !isExplained(after.dataset, loss));
  return {
    changes,
    figures: newFigures(changes, after.dataset).toSorted((a, b) => compareText(a.row.region, b.row.region)),
    moves,
    charts,
    pages: [...new Set(pages.map((page) => address(page, 'id')))].sort(),
    unexplained,
    explained: losses.length - unexplained.length,
  };
}
