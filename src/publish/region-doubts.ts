import type { Dataset, Observation, Origin, Region, Target } from '../data/dataset.ts';
import type { Fact } from '../stats/fact.ts';
import { inLang, type Lang } from '../text/lang.ts';
import { isMonth } from '../text/sentences/compiler-note.ts';
import { oddSentence } from '../text/sentences/quality.ts';
import type { Json } from './json.ts';
import { orNull } from './json.ts';
import { type Finding, figuresOf, type RuleFindings } from './quality.ts';
import { placeOf } from './rows.ts';

/** What is odd about a row of a region, and what of its page rests on that row. */
export interface RegionDoubt {
  readonly finding: Finding;
  readonly row: Observation | Target;
  /** Whether the number that the region leads with came with it. */
  readonly isHeadline: boolean;
  /** The years of the region's comparable figures that rest on it, the earliest first. */
  readonly years: readonly number[];
}

/** Whether the rows of a code stand on the page of a region: its own, its regencies', those of what it was part of. */
export const standsOn =
  ({ regions }: Pick<Dataset, 'regions'>, region: Region) =>
  (code: string): boolean => {
    const of = regions.get(code);
    if (!of) return false;
    const isPart = of.level === 'regency' && of.parent === region.code;
    return of === region || isPart || of.members.includes(region.code);
  };

/**
 * What is odd about the rows of a region's page, by rule: what is doubted, and what somebody looked at. A comparable
 * figure of the region that it was part of may rest on rows of the others: they are among them.
 */
export function regionDoubts(
  dataset: Pick<Dataset, 'regions'>,
  rules: readonly RuleFindings[],
  region: Region,
): readonly RegionDoubt[] {
  const isHere = standsOn(dataset, region);
  const findings = rules.flatMap(({ isDoubt, open, known }) => (isDoubt ? [...open, ...known] : []));
  return findings.flatMap((finding): readonly RegionDoubt[] => {
    const [row] = figuresOf([finding.subject]);
    if (!row) return [];
    const years = finding.uses.flatMap((use) =>
      use.kind === 'comparable' && (use.region === region || use.region.members.includes(region.code))
        ? use.years
        : [],
    );
    if (!isHere(row.region) && years.length === 0) return [];
    const isHeadline = finding.uses.some((use) => use.kind === 'headline' && use.region === region);
    return [{ finding, row, isHeadline, years }];
  });
}

/** What is odd about it, as it is put into words. */
export const oddOf = ({ finding: { rule, warning, beside }, row }: Pick<RegionDoubt, 'finding' | 'row'>) => ({
  rule,
  row,
  beside: figuresOf(beside),
  computed: warning.computed,
});

/**
 * Doubted rows and those that they are held against whose notes may explain them, each note once. A month alone explains
 * nothing.
 */
export function notedBeside(doubts: readonly RegionDoubt[]): readonly (Observation | Target)[] {
  const rows = doubts.flatMap(({ finding, row }) => [row, ...figuresOf(finding.beside)]);
  return [...Map.groupBy(rows, ({ note }) => note).values()].flatMap(([first]) =>
    first?.note === undefined || isMonth(first.note) ? [] : [first],
  );
}

/** What is odd about a row, in the words of one language. */
export interface OddRow {
  readonly at: Origin;
  /** Where the page of doubts tells it. */
  readonly cause: string;
  readonly rule: Finding['rule'];
  readonly isHeadline: boolean;
  /** The figure, and what is odd about it. */
  readonly text: string;
  /** Why it stands, where somebody looked at it. */
  readonly reason: string | undefined;
}

/** Puts what is odd about a row into words. */
export function oddRow(lang: Lang, dataset: Dataset, doubt: RegionDoubt): OddRow {
  const { finding, row, isHeadline } = doubt;
  const known = finding.acknowledgement;
  return {
    at: row.at,
    cause: finding.cause,
    rule: finding.rule,
    isHeadline,
    text: oddSentence(lang, dataset, oddOf(doubt)),
    reason: known && inLang(lang, known.reasonId, known.reasonEn),
  };
}

/** Those that nobody has looked at yet. */
export const openOf = (doubts: readonly RegionDoubt[]): readonly RegionDoubt[] =>
  doubts.filter(({ finding }) => finding.acknowledgement === undefined);

/** Whether it is about nothing but a figure's age: an old figure is dated, not doubted, where a page shows it. */
export const isAboutAge = ({ rule }: Pick<Finding, 'rule'>): boolean => rule === 'stale-region';

/** Whether it is told beside the number that a region leads with, which came with it. Its age has words of its own there. */
export const isBesideHeadline = ({ isHeadline, rule }: Pick<OddRow, 'isHeadline' | 'rule'>): boolean =>
  isHeadline && !isAboutAge({ rule });

/** Those that are told there and that nobody has looked at yet. */
export const openBesideHeadline = (doubts: readonly RegionDoubt[]): readonly RegionDoubt[] =>
  openOf(doubts).filter(({ isHeadline, finding: { rule } }) => isBesideHeadline({ isHeadline, rule }));

/** Those that bear on the number that a region leads with. */
export const factDoubts = (doubts: readonly RegionDoubt[], fact: Fact): readonly RegionDoubt[] =>
  doubts.filter(({ isHeadline, years }) => {
    if (fact.family === 'reported') return isHeadline;
    return fact.family === 'comparable' && years.includes(fact.figure.year);
  });

/**
 * Those that a citation of it tells: open ones about what its sentence says. An old figure tells its date itself.
 */
export const citedDoubts = (doubts: readonly RegionDoubt[], fact: Fact): readonly RegionDoubt[] =>
  openOf(factDoubts(doubts, fact)).filter(({ finding, row }) => {
    if (isAboutAge(finding)) return false;
    if (fact.family !== 'reported') return true;
    return row === fact.statement.total || row === fact.statement.count;
  });

/** Doubts as the records of regions and facts tell them; `/api/v1/quality.json` has all of each by its id. */
export const doubtsJson = (doubts: readonly RegionDoubt[]): Json =>
  doubts.map(({ finding: { id, rule, acknowledgement }, row, isHeadline, years }) => ({
    id,
    rule,
    acknowledged: acknowledgement !== undefined,
    reason_id: orNull(acknowledgement?.reasonId),
    reason_en: orNull(acknowledgement?.reasonEn),
    region: row.region,
    ...placeOf(row),
    main_figure: isHeadline,
    comparable_years: [...years],
  }));
