import type { Rows, Tell } from './identities.ts';

/** Finds what is odd in figures that may be true: it is published, flagged and explained, and never stops a build. */
type Warning = (rows: Rows, tell: Tell) => void;

type Observation = Rows['observations'][number];

export const warnings: readonly Warning[] = [
  shareOverHundred,
  totalOutsideSegments,
  countContradictsShare,
  sourceNeverUsed,
];

function shareOverHundred({ indicators, observations }: Rows, tell: Tell): void {
  const percents = new Set(indicators.filter(({ unit }) => unit === 'percent').map(({ code }) => code));
  for (const { at, indicator, value } of observations) {
    if (value <= 100 || !percents.has(indicator)) continue;
    const mend = 'check that the source prints it so; more people are counted than the base has';
    tell(at, 'value', String(value), { rule: 'share-over-100', expected: 'at most 100', mend });
  }
}

/** A total lies between the shares of its two segments, whatever the mix, where all three count on one base. */
function totalOutsideSegments({ observations }: Rows, tell: Tell): void {
  const wanted = new Set(['coverage_total', 'coverage_formal', 'coverage_informal']);
  const groups = groupBy(observations, wanted, ({ region, period, basis, source }) =>
    [region, period.text, basis ?? '', source].join(' '),
  );
  for (const group of groups) {
    const total = group.get('coverage_total');
    const formal = group.get('coverage_formal');
    const informal = group.get('coverage_informal');
    if (!total || !formal || !informal) continue;
    const low = Math.min(formal.value, informal.value);
    const high = Math.max(formal.value, informal.value);
    if (total.value >= low && total.value <= high) continue;
    const mend = 'check the three shares: a total lies between its formal and informal shares';
    tell(total.at, 'value', String(total.value), {
      rule: 'outside-segments',
      expected: `${low} to ${high}`,
      mend,
    });
  }
}

const SEGMENTS = ['total', 'formal', 'informal'] as const;

/** Points by which a printed share may differ from protected ÷ eligible of the same source and period. */
const TOLERANCE = 1;

function countContradictsShare({ observations }: Rows, tell: Tell): void {
  for (const segment of SEGMENTS) {
    const share = `coverage_${segment}`;
    const wanted = new Set([share, `protected_${segment}`, `eligible_${segment}`]);
    const comparable = observations.filter(
      ({ indicator, basis }) => indicator !== share || basis === 'eligible' || basis === 'unstated',
    );
    const groups = groupBy(comparable, wanted, ({ region, period, source }) =>
      [region, period.text, source].join(' '),
    );
    for (const group of groups) {
      const stated = group.get(share);
      const count = group.get(`protected_${segment}`);
      const eligible = group.get(`eligible_${segment}`);
      if (!stated || !count || !eligible || eligible.value === 0) continue;
      const computed = (100 * count.value) / eligible.value;
      if (Math.abs(computed - stated.value) <= TOLERANCE) continue;
      const mend = `check the figures: ${count.value} ÷ ${eligible.value} is ${computed.toFixed(2)}%`;
      tell(stated.at, 'value', String(stated.value), {
        rule: 'count-contradicts-share',
        expected: `about ${computed.toFixed(2)}`,
        mend,
      });
    }
  }
}

function sourceNeverUsed(rows: Rows, tell: Tell): void {
  const used = new Set<string>();
  for (const table of [
    rows.observations,
    rows.targets,
    rows.editions,
    rows.winners,
    rows.criteria,
    rows.milestones,
  ]) {
    for (const { source } of table) used.add(source);
  }
  for (const { at, id } of rows.sources) {
    if (used.has(id)) continue;
    const mend = 'delete the source, or name it in the rows that rest on it';
    tell(at, 'id', id, { rule: 'unused-source', expected: 'a source that some row names', mend });
  }
}

/** The wanted observations by a key; within a key the first of each indicator. */
function groupBy(
  observations: readonly Observation[],
  wanted: ReadonlySet<string>,
  keyOf: (observation: Observation) => string,
): Iterable<ReadonlyMap<string, Observation>> {
  const groups = new Map<string, Map<string, Observation>>();
  for (const observation of observations) {
    if (!wanted.has(observation.indicator)) continue;
    const key = keyOf(observation);
    const group = groups.get(key) ?? new Map<string, Observation>();
    if (!group.has(observation.indicator)) group.set(observation.indicator, observation);
    groups.set(key, group);
  }
  return groups.values();
}
