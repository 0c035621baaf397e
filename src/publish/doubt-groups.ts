import type { Dataset, Region } from '../data/dataset.ts';
import { largestFirst, mostOf } from '../stats/doubted.ts';
import { type Finding, figuresOf, type RuleFindings, rowsIn } from './quality.ts';
import { isAboutAge, standsOn } from './region-doubts.ts';

/** Findings of one cause, told together. */
export interface Cause {
  /** That of its first finding. */
  readonly id: string;
  readonly rule: RuleFindings['rule'];
  readonly findings: readonly [Finding, ...Finding[]];
  /** The most people that one of its figures is about; undefined where none says. */
  readonly people: number | undefined;
}

/** What is doubted about a region. */
export interface DoubtGroup {
  /** Undefined for what is about no region: sources. */
  readonly region: Region | undefined;
  /** The fragments that lead here: the region's slug, and those of the provinces it became that have no group of their own. */
  readonly anchors: readonly [string, ...string[]];
  /** The former region that it was part of, where something of that is doubted too. */
  readonly former: Region | undefined;
  /** The largest first. */
  readonly causes: readonly Cause[];
  /** Rows that are doubted. */
  readonly rows: number;
}

/** The fragment of what is doubted about no region. */
const SOURCES_ANCHOR = 'sources';

/** Findings by cause, as they stand. */
export const causesOf = (findings: readonly Finding[]): readonly Cause[] =>
  [...Map.groupBy(findings, ({ cause }) => cause).values()].flatMap(([first, ...more]): readonly Cause[] => {
    if (!first) return [];
    const own = [first, ...more] as const;
    return [
      { id: first.id, rule: first.rule, findings: own, people: mostOf(own.map(({ people }) => people)) },
    ];
  });

const openDoubts = (rules: readonly RuleFindings[]): readonly Finding[] =>
  rules.flatMap(({ isDoubt, open }) => (isDoubt ? open : []));

/** What is still doubted, by region: the country first, then as the table of regions has them, sources last. */
export function groupsOf(dataset: Dataset, rules: readonly RuleFindings[]): readonly DoubtGroup[] {
  const byUnit = Map.groupBy(openDoubts(rules), ({ unit }) => unit);
  const places = [...dataset.regions.values()];
  const place = (region: Region | undefined): number => {
    if (!region) return places.length;
    return region.level === 'country' ? -1 : places.indexOf(region);
  };
  const isTold = (region: Region | undefined): boolean => region !== undefined && byUnit.has(region);
  return [...byUnit]
    .map(
      ([region, findings]): DoubtGroup => ({
        region,
        anchors: region
          ? [
              region.slug,
              ...region.members.flatMap((code) => {
                const member = dataset.regions.get(code);
                return member && !isTold(member) ? [member.slug] : [];
              }),
            ]
          : [SOURCES_ANCHOR],
        former: region && places.find((other) => other.members.includes(region.code) && isTold(other)),
        causes: largestFirst(causesOf(findings), ({ people }) => people),
        rows: rowsIn(findings),
      }),
    )
    .sort((a, b) => place(a.region) - place(b.region));
}

/** Whether something rests on a row today: a promise whose date has passed is history. */
const isUrgent = ({ uses }: Finding): boolean =>
  uses.some((use) => use.kind !== 'promise' || !use.progress.passed);

/** What is doubted and the site rests on, where something tells how many people it is about; the most people first. */
export const gravest = (groups: readonly DoubtGroup[]): readonly Cause[] =>
  largestFirst(
    groups
      .flatMap(({ causes }) => causes)
      .filter(({ people, findings }) => people !== undefined && findings.some(isUrgent)),
    ({ people }) => people,
  );

/** The regions whose page leads with a number that a cause makes odd. */
const ledBy = ({ findings }: Cause): readonly Region[] =>
  findings.flatMap(({ uses }) => uses.flatMap((use) => (use.kind === 'headline' ? [use.region] : [])));

/** What is doubted about numbers that pages lead with, where nothing at all tells how many people it is about. */
export function uncountedHeadlines(groups: readonly DoubtGroup[]): readonly Cause[] {
  const causes = groups.flatMap((group) => group.causes);
  const counted = new Set(causes.filter(({ people }) => people !== undefined).flatMap(ledBy));
  return causes.filter((cause) => ledBy(cause).some((region) => !counted.has(region)));
}

/**
 * The fragment where all of some doubts of a region are told: one cause by its own, several by the region that they are
 * about; where that is more than one, the region's own leads on to the other.
 */
export function anchorOf(
  groups: readonly DoubtGroup[],
  region: Pick<Region, 'slug'>,
  [first, ...more]: readonly [Finding, ...Finding[]],
): string {
  if (more.every(({ cause }) => cause === first.cause)) return first.cause;
  const of = (unit: Region | undefined) => groups.find((group) => group.region === unit);
  if (more.every(({ unit }) => unit === first.unit)) return of(first.unit)?.anchors[0] ?? first.cause;
  return groups.some(({ anchors }) => anchors.includes(region.slug)) ? region.slug : first.cause;
}

/** What is doubted about the figures and the targets that stand on the page of a region. */
export interface DoubtsOnPage {
  readonly figures: number;
  readonly targets: number;
  /** Where it is told. */
  readonly anchor: string;
}

/**
 * What is doubted on the page of a region of today: of its own rows, of its regencies, and of the province whose figures
 * it still shares; undefined where nothing is. Old figures have words of their own there.
 */
export function doubtsOnPage(
  dataset: Pick<Dataset, 'regions'>,
  groups: readonly DoubtGroup[],
  region: Region,
): DoubtsOnPage | undefined {
  const isHere = standsOn(dataset, region);
  const found = groups.flatMap(({ causes }) => causes.flatMap(({ findings }) => findings));
  const doubted = found.filter((finding) => !isAboutAge(finding));
  const rows = new Set(figuresOf(doubted.map(({ subject }) => subject)).filter((row) => isHere(row.region)));
  const targets = [...rows].filter((row) => 'due' in row).length;
  return rows.size === 0 ? undefined : { figures: rows.size - targets, targets, anchor: region.slug };
}
