import { isBasisStated } from '../data/basis-stated.ts';
import { compareText } from '../data/compare-text.ts';
import type { Dataset, Observation } from '../data/dataset.ts';
import { comparePeriods, type Period, periodPosition } from '../data/period.ts';
import { impliedBase } from './share.ts';

/** What one source said of one region at one date. */
export interface Statement {
  readonly region: string;
  readonly source: string;
  readonly period: Period;
  /** Share of all workers; every statement has one. */
  readonly total: Observation;
  readonly formal: Observation | undefined;
  readonly informal: Observation | undefined;
  /** Persons protected, from the same source and date. */
  readonly count: Observation | undefined;
  /** Persons the source says the share is of. */
  readonly eligible: Observation | undefined;
  /** Persons: what the source says the share is of, else the count ÷ the share where both are exact. */
  readonly base: number | undefined;
  /** Whether the base is the source's own or follows from its count and share; undefined without a base. */
  readonly baseOrigin: 'stated' | 'implied' | undefined;
  /** Which points of the headline rule it earned. */
  readonly evidence: Evidence;
}

/** Points a statement earns under the headline rule, by reason. */
export interface Evidence {
  readonly basisStated: number;
  readonly countGiven: number;
  readonly highConfidence: number;
  readonly dateStated: number;
  readonly exact: number;
  readonly segmentsGiven: number;
}

export interface Reported {
  /** The statement shown first; undefined where no source gives a share that can be shown first. */
  readonly headline: Statement | undefined;
  /** All statements, newest first, the headline among them. */
  readonly statements: readonly Statement[];
}

/** Points of the headline rule. The method page prints this table. */
export const HEADLINE_POINTS = {
  basisStated: 2,
  countGiven: 1,
  countRounded: 0.5,
  highConfidence: 1,
  dateStated: 1,
  exact: 1,
  segmentsGiven: 1,
  /** Taken off for each year a statement is older than the region's newest. */
  perYearOlder: 2,
} as const;

/** Whether a row may stand beside a share of its source and date. */
type Fits = (row: Observation, total: Observation) => boolean;

const saidAt = ({ source, period }: Observation): string => `${source} ${period.text}`;

/** Finds the row of a series that came with a share: of the same source and date, and no less trusted than shown. */
function besides(rows: readonly Observation[], fits: Fits): (total: Observation) => Observation | undefined {
  const bySourceAndDate = Map.groupBy(rows, saidAt);
  return (total) =>
    bySourceAndDate
      .get(saidAt(total))
      ?.find((row) => (row.confidence !== 'low' || total.confidence === 'low') && fits(row, total));
}

/**
 * Whether a base or the share of a segment belongs to a share of all workers. Where a source tells one share for a date,
 * what it tells beside is of it; where it tells several, each on its own basis, only what names the basis is.
 */
function onItsBasis(totals: readonly Observation[]): Fits {
  const told = Map.groupBy(totals, saidAt);
  return (row, total) => row.basis === total.basis || (told.get(saidAt(total))?.length ?? 0) < 2;
}

const withInactive = ({ basis }: Observation): boolean => basis === 'registered';

/**
 * Whether a count is of the people that a share is of. A count by office is of other people; so is one of active
 * participants beside a share of all who ever registered, or the reverse.
 */
const sameWorkers = (count: Observation, total: Observation): boolean =>
  count.basis !== 'branch' && withInactive(count) === withInactive(total);

/** A bound ("over 50", "almost 35") is no figure that another could be compared with, or a pace measured from. */
export const isFigureRow = ({ confidence, qualifier }: Observation): boolean =>
  confidence !== 'low' && qualifier !== 'over' && qualifier !== 'under';

/** The same of the share that a statement gives. */
export const isFigure = ({ total }: Statement): boolean => isFigureRow(total);

function evidenceOf(
  dataset: Dataset,
  total: Observation,
  count: Observation | undefined,
  segments: boolean,
): Evidence {
  const stated = isBasisStated(dataset, total);
  const counted = count && (count.qualifier ? HEADLINE_POINTS.countRounded : HEADLINE_POINTS.countGiven);
  return {
    basisStated: stated && total.basis !== 'registered' ? HEADLINE_POINTS.basisStated : 0,
    countGiven: counted ?? 0,
    highConfidence: total.confidence === 'high' ? HEADLINE_POINTS.highConfidence : 0,
    dateStated: total.periodBasis === 'stated' ? HEADLINE_POINTS.dateStated : 0,
    exact: total.qualifier === undefined ? HEADLINE_POINTS.exact : 0,
    segmentsGiven: segments ? HEADLINE_POINTS.segmentsGiven : 0,
  };
}

export const evidencePoints = (evidence: Evidence): number =>
  Object.values(evidence).reduce((sum: number, points: number) => sum + points, 0);

/** Everything sources said of a region's coverage, each statement with the rows that came with it; newest first. */
export function statements(dataset: Dataset, region: string): readonly Statement[] {
  const totals = dataset.series(region, 'coverage_total');
  const sameBasis = onItsBasis(totals);
  // The basis of a count says who is counted, not what 100% is: the same people are a share of every whole.
  const countOf = besides(dataset.series(region, 'protected_total'), sameWorkers);
  const eligibleOf = besides(dataset.series(region, 'eligible_total'), sameBasis);
  const formalOf = besides(dataset.series(region, 'coverage_formal'), sameBasis);
  const informalOf = besides(dataset.series(region, 'coverage_informal'), sameBasis);
  return totals
    .map((total): Statement => {
      const count = countOf(total);
      const eligible = eligibleOf(total);
      const formal = formalOf(total);
      const informal = informalOf(total);
      const implied =
        count && !count.qualifier && !total.qualifier ? impliedBase(count.value, total.value) : undefined;
      return {
        region,
        source: total.source,
        period: total.period,
        total,
        formal,
        informal,
        count,
        eligible,
        base: eligible?.value ?? implied,
        baseOrigin: eligible ? 'stated' : implied === undefined ? undefined : 'implied',
        evidence: evidenceOf(dataset, total, count, formal !== undefined && informal !== undefined),
      };
    })
    .sort((a, b) => comparePeriods(b.period, a.period) || compareText(a.source, b.source));
}

/** Orders statements of one moment by the headline rule: the most points first, then the first by source. */
export const byEvidence = (a: Statement, b: Statement): number =>
  evidencePoints(b.evidence) - evidencePoints(a.evidence) ||
  comparePeriods(b.period, a.period) ||
  compareText(a.source, b.source);

/** A statement under the headline rule. */
export interface ScoredStatement {
  readonly statement: Statement;
  /** What it earned by `HEADLINE_POINTS`. */
  readonly points: number;
  /** What its age takes off. */
  readonly off: number;
  readonly score: number;
}

/** Whether the rule lets a statement come first at all. */
export const mayLead = ({ total }: Statement): boolean =>
  total.confidence !== 'low' && total.basis !== 'registered';

/**
 * The rule that picks the statement to show first. Low-confidence rows and shares that count inactive participants
 * never come first. Of the others each earns points for what it says (`HEADLINE_POINTS`) and loses two for each year it
 * is older than the newest; the most points win, then the newer, then the first by source.
 * @param asOf A period that has not ended by then, such as the running year, is as old as this moment.
 * @returns the statements that may lead, the winner first
 */
export const scored = (candidates: readonly Statement[], asOf?: Period): readonly ScoredStatement[] =>
  scoredAlike(candidates.filter(mayLead), asOf);

/** The same of statements on one basis, whichever that is: inactive participants are held against their own kind. */
export function scoredAlike(candidates: readonly Statement[], asOf?: Period): readonly ScoredStatement[] {
  const latest = asOf ? periodPosition(asOf) : Number.POSITIVE_INFINITY;
  const leading = candidates.map((statement) => ({
    statement,
    position: Math.min(periodPosition(statement.period), latest),
  }));
  const newest = leading.reduce((newer, { position }) => Math.max(newer, position), 0);
  return leading
    .map(({ statement, position }) => {
      const points = evidencePoints(statement.evidence);
      const off = HEADLINE_POINTS.perYearOlder * (newest - position);
      return { statement, points, off, score: points - off };
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        comparePeriods(b.statement.period, a.statement.period) ||
        compareText(a.statement.source, b.statement.source),
    );
}

/** The statement that the headline rule shows first; undefined where none may lead. */
export const headlineOf = (candidates: readonly Statement[], asOf?: Period): Statement | undefined =>
  scored(candidates, asOf)[0]?.statement;

/**
 * The reported family of a region: its headline and everything else that was said.
 * @param asOf the newest moment of the data, which stands in for today
 */
export function reported(dataset: Dataset, region: string, asOf?: Period): Reported {
  const all = statements(dataset, region);
  return { headline: headlineOf(all, asOf), statements: all };
}
