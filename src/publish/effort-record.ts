import type { Alternative, ToGoRange } from '../stats/alternatives.ts';
import type { PeerRow, PeerStanding } from '../stats/peer-standing.ts';
import type { BestYear, SegmentPart } from '../stats/segment-change.ts';
import type { Start, UsualCase, WhatIf } from '../stats/what-if.ts';
import type { WhatItTakes } from '../stats/what-it-takes.ts';
import { fixed, fixedOrNull, type Json, orNull } from './json.ts';
import { observationRow, placeOf, regionName } from './rows.ts';

// What a region's promise takes, any other goal, and its peers: parts of the record of the region.

const alternativeJson = ({ measure, chosen, gap, toGo, toGoPerMonth, approximate }: Alternative): Json => ({
  chosen,
  period: measure.row.period.text,
  share: measure.point.value,
  base: fixedOrNull(measure.base, 'persons'),
  base_origin: orNull(measure.baseOrigin),
  gap: fixed(gap, 'percent'),
  workers_to_go: orNull(toGo),
  workers_to_go_a_month: orNull(toGoPerMonth),
  workers_to_go_approximate: approximate,
  source: measure.row.source,
  ...placeOf(measure.row),
});

const partJson = ({ persons, points }: SegmentPart): Json => ({
  persons: fixed(persons, 'persons'),
  points: fixed(points, 'percent'),
});

/** The persons by the figure that asks for least, and by the one that asks for most. */
export const rangeJson = (range: ToGoRange | undefined): Json => (range ? { ...range } : null);

/** In persons, percent and points; `null` where the figures do not allow a change of segments or a closed gap. */
export const takesJson = ({ alternatives, range, change, closed }: WhatItTakes): Json => ({
  alternatives: alternatives.map(alternativeJson),
  workers_to_go_range: rangeJson(range),
  segment_change: change
    ? {
        from: change.from,
        to: change.to,
        persons: fixed(change.persons, 'persons'),
        points: fixed(change.points, 'percent'),
        formal: partJson(change.parts[0]),
        informal: partJson(change.parts[1]),
      }
    : null,
  closed_informal_gap: closed
    ? {
        year: closed.year,
        formal: fixed(closed.formal.share, 'percent'),
        informal: fixed(closed.informal.share, 'percent'),
        persons: closed.persons,
        share_before: fixed(closed.total.share, 'percent'),
        share: fixed(closed.share, 'percent'),
      }
    : null,
});

const bestJson = ({ from, to, persons, perMonth, points }: BestYear): Json => ({
  from,
  to,
  persons: fixed(persons, 'persons'),
  persons_a_month: perMonth,
  points: fixed(points, 'percent'),
});

/** @param national whether it is the country's, whose figures rest on the rows of all its parts */
const startJson = ({ measure, value, base, covered, approximate }: Start, national: boolean): Json => ({
  family: measure.family,
  period: measure.point.period.text,
  share: fixed(value, 'percent'),
  base: fixed(base, 'persons'),
  base_origin: orNull(measure.baseOrigin),
  covered: fixed(covered, 'persons'),
  approximate,
  rows:
    measure.family === 'reported'
      ? [placeOf(measure.row)]
      : national
        ? []
        : measure.figure.inputs.map(placeOf),
});

const caseJson = ({ value, step, promises, toGo, contributions, by }: UsualCase): Json => ({
  share: fixed(value, 'percent'),
  step: orNull(step),
  promises: promises.map(({ target }) => placeOf(target)),
  workers_to_go: orNull(toGo),
  contributions_a_month: fixedOrNull(contributions, 'rupiah'),
  by: by.map(({ due, perMonth, pace }) => ({
    due: due.text,
    workers_to_go_a_month: orNull(perMonth),
    pace_needed: fixedOrNull(pace, 'pointsAYear'),
  })),
});

/**
 * Where a goal starts from, and what the usual ones take, in persons and rupiah a month; `null` where nothing is known
 * to start from.
 * @param national whether it is the country's, whose figures rest on the rows of all its parts
 */
export const whatIfJson = (found: WhatIf | undefined, national: boolean): Json =>
  found
    ? {
        start: startJson(found.start, national),
        contribution: found.rate ? observationRow(found.rate) : null,
        best_year: found.best ? bestJson(found.best) : null,
        cases: found.cases.map(caseJson),
      }
    : null;

const peerJson = ({
  region,
  distance,
  employed,
  formalShare,
  informalShare,
  unit,
  figures,
  change,
}: PeerRow): Json => ({
  ...regionName(region),
  distance: fixed(distance, 'ratio'),
  employed: employed.value,
  informal_share: fixed(informalShare, 'percent'),
  rows: [placeOf(employed), placeOf(formalShare)],
  unit: unit.code,
  total: fixedOrNull(figures.total?.share, 'percent'),
  formal: fixedOrNull(figures.formal?.share, 'percent'),
  informal: fixedOrNull(figures.informal?.share, 'percent'),
  change: change ? { ...change, points: fixed(change.points, 'percent') } : null,
});

/** A region among its peers, the nearest named; shares in percent, changes in points; `null` where it has none. */
export function peersJson(standing: PeerStanding | undefined): Json {
  if (!standing) return null;
  const { surveyed, year, rows, nearest, rank, of, others } = standing;
  return {
    surveyed,
    year,
    rank: orNull(rank),
    of,
    others: others ? { low: fixed(others.low, 'percent'), high: fixed(others.high, 'percent') } : null,
    nearest: nearest.map(({ code }) => code),
    rows: rows.map(peerJson),
  };
}
