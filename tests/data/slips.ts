import type { Dataset, Observation } from '../../src/data/dataset.ts';
import type { Oddity, OfTable, Review } from '../../src/data/doubts/doubter.ts';
import { regionWarnings, warnings } from '../../src/data/warnings.ts';

/** A slip of the hand: what it makes of a figure, and which figures it may befall. */
export interface Slip {
  readonly name: string;
  readonly befalls: (row: Observation) => boolean;
  /** Undefined where it would leave the figure as it is. */
  readonly typed: (value: number) => number | undefined;
}

const shorter = (value: number): number | undefined => (value < 10 ? undefined : Math.trunc(value / 10));
const longer = (value: number): number => 10 * value;
/** The first two digits in each other's place: 43.31 → 34.31. */
function swapped(value: number): number | undefined {
  const [first = '', second = '', ...rest] = String(value);
  if (!/\d/.test(second) || first === second || second === '0') return undefined;
  return Number([second, first, ...rest].join(''));
}

const inFile =
  (file: string, pattern: RegExp) =>
  ({ at, indicator }: Observation): boolean =>
    at.file === `observations/${file}.csv` && pattern.test(indicator);
const reportedCount = inFile('reported', /^(?:protected|eligible)_/);

/** The slips that people make where they type figures. */
export const SLIPS: readonly Slip[] = [
  { name: 'reported count ÷ 10', befalls: reportedCount, typed: shorter },
  { name: 'reported count × 10', befalls: reportedCount, typed: longer },
  { name: 'share, digits swapped', befalls: inFile('reported', /^coverage_/), typed: swapped },
  { name: 'participants ÷ 10', befalls: inFile('participants', /./), typed: shorter },
  { name: 'employed ÷ 10', befalls: inFile('workforce', /^employed$/), typed: shorter },
  { name: 'employed, digits swapped', befalls: inFile('workforce', /^employed$/), typed: swapped },
];

/** A finding, by its rule and the places of its row and of the rows it was held against. */
interface Told {
  readonly name: string;
  readonly rows: readonly string[];
}

const place = ({ at }: OfTable): string => `${at.file}:${at.line}`;

function toldOf(dataset: Dataset): readonly Told[] {
  const told: Told[] = [];
  const tell = (row: OfTable, column: string, _: string, { rule, beside = [] }: Oddity): void => {
    const rows = [row, ...beside].map(place);
    told.push({ name: [rule, column, ...rows].join(' '), rows });
  };
  const review = reviewed(dataset);
  for (const doubter of warnings) doubter(review, tell);
  for (const doubter of regionWarnings) {
    const look = doubter(review);
    for (const region of dataset.regions.keys()) look(region, tell);
  }
  return told;
}

/** A dataset as doubters read it, with nothing kept back. */
const reviewed = (dataset: Dataset): Review => ({
  ...dataset,
  observations: {
    *where(_, test) {
      yield* dataset.observations.filter(test);
    },
    distinct: (field) => [...new Set(dataset.observations.map((row) => row[field]))],
  },
});

/** The tables with one figure mistyped. */
function mistyped(dataset: Dataset, row: Observation, value: number): Dataset {
  const typed: Observation = { ...row, value };
  const replace = (rows: readonly Observation[]): readonly Observation[] =>
    rows.map((one) => (one === row ? typed : one));
  return {
    ...dataset,
    observations: replace(dataset.observations),
    series: (region, indicator) => {
      const rows = dataset.series(region, indicator);
      return region === row.region && indicator === row.indicator ? replace(rows) : rows;
    },
    observationsOf: (region) => replace(dataset.observationsOf(region)),
  };
}

/** The rules that name a row because it and, it may be, others are mistyped, each with the row that it blames. */
export type Catcher = (
  ...typed: readonly (readonly [row: Observation, value: number])[]
) => readonly string[];

/** Tells of slips which rules name the first of the mistyped rows and did not before. */
export function catcher(dataset: Dataset): Catcher {
  const before = new Set(toldOf(dataset).map(({ name }) => name));
  return (...typed) => {
    const [first] = typed;
    const after = typed.reduce((all, [row, value]) => mistyped(all, row, value), dataset);
    return toldOf(after).flatMap(({ name, rows }) =>
      first && !before.has(name) && rows.includes(place(first[0])) ? [name] : [],
    );
  };
}

/** So many figures that a slip may befall, by chance that is the same every time. */
export function victims(dataset: Dataset, { befalls, typed }: Slip, count: number): readonly Observation[] {
  const able = dataset.observations.filter((row) => befalls(row) && typed(row.value) !== undefined);
  // The generator of Park and Miller: small, and the same on every machine.
  let state = 20_260_331;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return able
    .map((row) => ({ row, order: next() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ row }) => row);
}
