import type {
  Basis,
  Dataset,
  Indicator,
  Observation,
  Region,
  Source,
  Target,
} from '../../src/data/dataset.ts';
import { comparePeriods, type Period, parsePeriod } from '../../src/data/period.ts';

/** A dataset written by hand for one test, as short as the test needs. */
export interface Facts {
  readonly regions?: readonly (Partial<Region> & { readonly code: string })[];
  readonly sources?: readonly (Partial<Source> & { readonly id: string })[];
  readonly observations?: readonly ObservationFacts[];
  readonly targets?: readonly TargetFacts[];
}

export type ObservationFacts = Partial<Omit<Observation, 'period'>> &
  Pick<Observation, 'indicator' | 'value'> & { readonly period: string };

export type TargetFacts = Partial<Omit<Target, 'due' | 'setOn'>> &
  Pick<Target, 'value'> & { readonly due: string; readonly setOn?: string };

/** A period from its text. @throws {RangeError} where it is none. */
export function on(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new RangeError(`not a period: ${text}`);
  return period;
}

const at = { file: 'by-hand.csv', line: 1 } as const;

const named = (code: string) => ({
  nameId: code,
  nameEn: code,
  definitionId: code,
  definitionEn: code,
});

const STATED = {
  eligible: true,
  employed: true,
  labour_force: true,
  registered: true,
  residence: true,
  branch: true,
  unstated: false,
};

const bases = new Map(
  Object.entries(STATED).map(([code, stated]): [string, Basis] => [
    code,
    { code, stated, ...named(code), at },
  ]),
);

const indicators = new Map(
  (
    [
      ['coverage_total', 'coverage', 'percent'],
      ['coverage_formal', 'coverage', 'percent'],
      ['coverage_informal', 'coverage', 'percent'],
      ['protected_total', 'participants', 'persons'],
      ['protected_formal', 'participants', 'persons'],
      ['protected_informal', 'participants', 'persons'],
      ['eligible_total', 'participants', 'persons'],
      ['employed', 'workforce', 'persons'],
      ['formal_share', 'workforce', 'percent'],
      ['claims_paid', 'programmes', 'claims'],
      ['benefits_paid', 'programmes', 'rupiah'],
    ] as const
  ).map(([code, group, unit], order): [string, Indicator] => [
    code,
    { code, group, unit, order, ...named(code), at },
  ]),
);

function region(facts: Partial<Region> & { readonly code: string }): Region {
  const level = facts.code === 'ID' ? 'country' : facts.code.includes('.') ? 'regency' : 'province';
  return {
    name: facts.code,
    nameEn: facts.code,
    level,
    parent: level === 'country' ? undefined : level === 'province' ? 'ID' : facts.code.split('.')[0],
    iso: undefined,
    islandGroup: undefined,
    validFrom: undefined,
    validTo: undefined,
    members: [],
    slug: `region-${facts.code}`,
    at,
    ...facts,
  };
}

export function observation({ period, ...facts }: ObservationFacts): Observation {
  return {
    region: '15',
    period: on(period),
    periodBasis: 'stated',
    qualifier: undefined,
    basis: undefined,
    source: 'a',
    confidence: 'high',
    note: undefined,
    at,
    ...facts,
  };
}

/** A share of all eligible workers. */
export const says = (
  period: string,
  value: number,
  facts: Partial<ObservationFacts> = {},
): ObservationFacts => ({
  period,
  indicator: 'coverage_total',
  value,
  basis: 'eligible',
  ...facts,
});

function target({ due, setOn, ...facts }: TargetFacts): Target {
  return {
    region: '15',
    indicator: 'coverage_total',
    due: on(due),
    setOn: setOn === undefined ? undefined : on(setOn),
    basis: 'eligible',
    instrument: undefined,
    instrumentEn: undefined,
    source: 'a',
    confidence: 'high',
    note: undefined,
    at,
    ...facts,
  };
}

/** A dataset with the rows given, the country, one province (`15`) and nothing else unless said. */
export function dataset(facts: Facts): Dataset {
  const regions = [{ code: 'ID' }, ...(facts.regions ?? [{ code: '15' }])].map(region);
  const observations = (facts.observations ?? [])
    .map(observation)
    .sort((a, b) => comparePeriods(a.period, b.period));
  const targets = (facts.targets ?? []).map(target);
  return {
    regions: new Map(regions.map((r) => [r.code, r])),
    islandGroups: new Map(),
    indicators,
    bases,
    sources: new Map(
      (facts.sources ?? []).map((source) => [
        source.id,
        {
          title: source.id,
          publisher: source.id,
          url: undefined,
          published: undefined,
          kind: 'press',
          at,
          ...source,
        },
      ]),
    ),
    categories: new Map(),
    observations,
    periods: [...new Map(observations.map(({ period }) => [period.text, period])).values()],
    observationAt: () => undefined,
    tally: (fields) => {
      const of = (row: Observation) =>
        Object.fromEntries(fields.map((field) => [field, row[field]])) as Pick<
          Observation,
          (typeof fields)[number]
        >;
      return [...Map.groupBy(observations, (row) => JSON.stringify(of(row))).values()].flatMap((rows) =>
        rows[0] ? [{ values: of(rows[0]), rows: rows.length }] : [],
      );
    },
    targets,
    editions: [],
    winners: [],
    aliases: [],
    acknowledgements: [],
    criteria: [],
    milestones: [],
    caveats: [],
    revisions: [],
    series: (code, indicator) => observations.filter((o) => o.region === code && o.indicator === indicator),
    observationsOf: (code) =>
      observations
        .filter((o) => o.region === code)
        .sort((a, b) => a.indicator.localeCompare(b.indicator, 'en') || comparePeriods(a.period, b.period)),
    targetsOf: (code) => targets.filter((t) => t.region === code),
    files: [],
    digest: '',
    figuresDigest: '',
  };
}
