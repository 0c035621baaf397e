import { createHash } from 'node:crypto';
import type {
  Acknowledgement,
  Dataset,
  Observation,
  Origin,
  Region,
  Source,
  Target,
} from '../data/dataset.ts';
import type { KnownWarning, Warning } from '../data/problem.ts';
import { DOUBTS, type Doubt, UPKEEP, type Upkeep } from '../data/rules.ts';
import { peopleInDoubt, unitOfDoubt } from '../stats/doubted.ts';
import type { Statistics } from '../stats/profile.ts';
import type { Scoreboard } from '../stats/scoreboard.ts';
import { type Use, usesOf } from '../stats/uses.ts';
import { ruleAddress } from './addresses.ts';
import { rowCount } from './build-info.ts';
import { type DerivedColumn, type DerivedTable, derivedTable } from './derived-table.ts';
import { fixedOrNull, type Json, orNull } from './json.ts';

/** A row that is doubted, or that one is held against. */
export type Subject =
  | { readonly kind: 'observation'; readonly row: Observation }
  | { readonly kind: 'target'; readonly row: Target }
  | { readonly kind: 'source'; readonly row: Source };

/** What is odd about a row, and why it stands where somebody looked at it. */
export interface Finding {
  /** Of its rule and the key of its row, so that it stays when rows are added above: `jump-3f2a90c1`. */
  readonly id: string;
  /** The id of the first finding that one cause makes. */
  readonly cause: string;
  readonly rule: Doubt | Upkeep;
  readonly warning: Warning;
  /** The row; undefined where the finding is about another kind of row, or a file. */
  readonly subject: Subject | undefined;
  readonly beside: readonly Subject[];
  readonly acknowledgement: Acknowledgement | undefined;
  /** The region under which it is told; undefined where it is about no figure of a region. */
  readonly unit: Region | undefined;
  /** What of the site rests on the row, the most prominent first. */
  readonly uses: readonly Use[];
  /** Persons between the figure and what it would be; undefined where nothing says what that is. */
  readonly people: number | undefined;
  /** Persons that the figure is a share of; undefined where it is a count, or nobody counts them. */
  readonly base: number | undefined;
}

/** Everything that a rule finds. */
export interface RuleFindings {
  readonly rule: Doubt | Upkeep;
  readonly isDoubt: boolean;
  readonly open: readonly Finding[];
  readonly known: readonly Finding[];
}

const placeName = ({ file, line }: Origin): string => `${file}:${line}`;

/** Eight letters that a text is known by. */
const letters = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

const idOf = ({ rule, file, key, field, value }: Warning, nth: number): string =>
  `${rule}-${letters([file, key ?? value, field ?? '', ...(nth > 0 ? [nth] : [])].join('\n'))}`;

type Figure = Exclude<Subject, { kind: 'source' }>;

const isFigure = (subject: Subject | undefined): subject is Figure =>
  subject !== undefined && subject.kind !== 'source';

/** The figures among some rows. */
export const figuresOf = (subjects: readonly (Subject | undefined)[]): readonly (Observation | Target)[] =>
  subjects.filter(isFigure).map(({ row }) => row);

/** The ids of what is still doubted, by the row it is about. */
export function doubtsByRow(
  rules: readonly RuleFindings[],
): ReadonlyMap<Observation | Target, readonly string[]> {
  const pairs = rules
    .flatMap(({ isDoubt, open }) => (isDoubt ? open : []))
    .flatMap(({ id, subject }) => figuresOf([subject]).map((row) => ({ row, id })));
  const grouped = Map.groupBy(pairs, ({ row }) => row);
  return new Map([...grouped].map(([row, own]) => [row, own.map(({ id }) => id)]));
}

/**
 * What the findings of one cause have in common. Targets of a region that are held against one figure are; so are figures
 * of one table and region that leave what they were between the same two periods.
 */
function causeOf(
  id: string,
  { rule, subject, beside, unit }: Omit<Finding, 'id' | 'cause' | 'uses' | 'people' | 'base'>,
): string {
  const [against] = beside;
  if (!unit || !isFigure(subject) || !isFigure(against)) return id;
  if (subject.kind === 'target') return [rule, subject.row.region, placeName(against.row.at)].join('\n');
  if (against.kind !== 'observation' || against.row.indicator !== subject.row.indicator) return id;
  return [rule, unit.code, subject.row.at.file, against.row.period.text, subject.row.period.text].join('\n');
}

/** What is odd in the tables, by rule, in the order of the rules; a rule that finds nothing is there too. */
export function quality(
  dataset: Dataset,
  warnings: readonly Warning[],
  known: readonly KnownWarning[],
  { stats, board }: { readonly stats: Statistics; readonly board: Pick<Scoreboard, 'rows'> },
): readonly RuleFindings[] {
  const others = new Map<string, Subject>([
    ...dataset.targets.map((row) => [placeName(row.at), { kind: 'target', row }] as const),
    ...[...dataset.sources.values()].map((row) => [placeName(row.at), { kind: 'source', row }] as const),
  ]);
  const subjectAt = (at: Origin): Subject | undefined => {
    const row = dataset.observationAt(at);
    return row ? { kind: 'observation', row } : others.get(placeName(at));
  };
  const uses = usesOf(stats, board);
  const causes = new Map<string, string>();
  const namesakes = new Map<string, number>();
  const found = (rule: Doubt | Upkeep, warning: Warning, acknowledgement?: Acknowledgement): Finding => {
    // What is told of a cell and not of a row has no key: two cells may say the same.
    const first = idOf(warning, 0);
    const nth = namesakes.get(first) ?? 0;
    namesakes.set(first, nth + 1);
    const id = idOf(warning, nth);
    const subject = warning.at && subjectAt(warning.at);
    const beside = warning.beside.flatMap((at) => subjectAt(at) ?? []);
    const row = isFigure(subject) ? subject.row : undefined;
    const unit = row && unitOfDoubt(dataset, row.region);
    const own = { rule, warning, subject, beside, acknowledgement, unit };
    const name = causeOf(id, own);
    const cause = causes.get(name) ?? id;
    causes.set(name, cause);
    const doubted = row && { row, beside: figuresOf(beside), computed: warning.computed };
    const about = doubted && peopleInDoubt(dataset, stats, doubted);
    return {
      id,
      cause,
      ...own,
      uses: row ? uses(row) : [],
      people: about?.people,
      base: about?.base,
    };
  };
  return [...DOUBTS, ...UPKEEP].map((rule, index) => ({
    rule,
    isDoubt: index < DOUBTS.length,
    open: warnings.filter((one) => one.rule === rule).map((one) => found(rule, one)),
    known: known.filter((one) => one.rule === rule).map((one) => found(rule, one, one.acknowledgement)),
  }));
}

/** How many rows something is said of; a row that two rules doubt is one. */
export const rowsIn = (findings: readonly Finding[]): number =>
  new Set(findings.map(({ warning: { at, file, line } }) => placeName(at ?? { file, line }))).size;

/** How many rows there are, and how many of them are doubted or explained. */
export const extentOf = (dataset: Dataset, rules: readonly RuleFindings[]) => {
  const doubts = rules.filter(({ isDoubt }) => isDoubt);
  return {
    rows: rowCount(dataset),
    doubted: rowsIn(doubts.flatMap(({ open }) => open)),
    acknowledged: rowsIn(doubts.flatMap(({ known }) => known)),
  };
};

/** What is known, together where it is known for one reason. */
export function byReason(
  known: readonly Finding[],
): readonly { readonly acknowledgement: Acknowledgement; readonly findings: readonly Finding[] }[] {
  const groups = Map.groupBy(known, ({ acknowledgement }) => acknowledgement?.reasonId);
  return [...groups.values()].flatMap((findings) => {
    const acknowledgement = findings[0]?.acknowledgement;
    return acknowledgement ? [{ acknowledgement, findings }] : [];
  });
}

/** A row as machines read it; what a source has no figure for is `null`. */
const told = ({ kind, row }: Subject) => ({
  kind,
  file: row.at.file,
  line: row.at.line,
  region: kind === 'source' ? null : row.region,
  indicator: kind === 'source' ? null : row.indicator,
  period: kind === 'observation' ? row.period.text : kind === 'target' ? row.due.text : null,
  value: kind === 'source' ? null : row.value,
  basis: kind === 'source' ? null : orNull(row.basis),
  source: kind === 'source' ? row.id : row.source,
});

function findingRow(dataset: Dataset, finding: Finding) {
  const { warning, subject, beside, acknowledgement } = finding;
  const own = subject && told(subject);
  const region = dataset.regions.get(own?.region ?? '');
  const isPercent = dataset.indicators.get(own?.indicator ?? '')?.unit === 'percent';
  return {
    rule: warning.rule,
    acknowledged: acknowledgement !== undefined,
    region: own?.region ?? null,
    region_name: orNull(region?.name),
    region_name_en: orNull(region?.nameEn),
    indicator: own?.indicator ?? null,
    period: own?.period ?? null,
    value: own?.value ?? null,
    basis: own?.basis ?? null,
    source: own?.source ?? null,
    field: orNull(warning.field),
    seen: warning.value,
    computed: fixedOrNull(warning.computed, isPercent ? 'percent' : 'persons'),
    mend_id: warning.mend.id,
    mend_en: warning.mend.en,
    reason_id: orNull(acknowledgement?.reasonId),
    reason_en: orNull(acknowledgement?.reasonEn),
    reason_source: orNull(acknowledgement?.source),
    looked_at: orNull(acknowledgement?.date.text),
    file: warning.file,
    line: warning.at?.line ?? warning.line,
    key: orNull(warning.key),
    id: finding.id,
    cause: finding.cause,
    unit: orNull(finding.unit?.code),
    used_by: finding.uses.length === 0 ? null : [...new Set(finding.uses.map(({ kind }) => kind))].join(';'),
    people: fixedOrNull(finding.people, 'persons'),
    people_of: fixedOrNull(finding.base, 'persons'),
    beside: beside.map(told),
  } satisfies Json;
}

const all = (rules: readonly RuleFindings[]): readonly Finding[] =>
  rules.flatMap(({ open, known }) => [...open, ...known]);

/** All doubts as JSON, with the rules that found them; keys are append-only. */
export const qualityJson = (
  dataset: Dataset,
  rules: readonly RuleFindings[],
  absolute: (path: string) => string,
): Json => ({
  digest: dataset.digest,
  ...extentOf(dataset, rules),
  rules: rules.map(({ rule, isDoubt, open, known }) => ({
    rule,
    kind: isDoubt ? 'doubt' : 'upkeep',
    open: open.length,
    acknowledged: known.length,
    about_id: absolute(ruleAddress(rule, 'id') ?? ''),
    about_en: absolute(ruleAddress(rule, 'en') ?? ''),
  })),
  findings: all(rules).map((finding) => findingRow(dataset, finding)),
});

type FindingRow = ReturnType<typeof findingRow>;
/** Column names are append-only. */
const COLUMNS: readonly DerivedColumn<FindingRow>[] = [
  { name: 'rule', type: 'string', value: ({ rule }) => rule },
  { name: 'acknowledged', type: 'boolean', value: ({ acknowledged }) => (acknowledged ? 'yes' : 'no') },
  { name: 'region', type: 'string', value: ({ region }) => region },
  { name: 'region_name', type: 'string', value: ({ region_name }) => region_name },
  { name: 'region_name_en', type: 'string', value: ({ region_name_en }) => region_name_en },
  { name: 'indicator', type: 'string', value: ({ indicator }) => indicator },
  { name: 'period', type: 'string', value: ({ period }) => period },
  { name: 'value', type: 'number', value: ({ value }) => value },
  { name: 'basis', type: 'string', value: ({ basis }) => basis },
  { name: 'source', type: 'string', value: ({ source }) => source },
  { name: 'field', type: 'string', value: ({ field }) => field },
  { name: 'seen', type: 'string', value: ({ seen }) => seen },
  { name: 'computed', type: 'number', value: ({ computed }) => computed },
  { name: 'mend_id', type: 'string', value: ({ mend_id }) => mend_id },
  { name: 'mend_en', type: 'string', value: ({ mend_en }) => mend_en },
  { name: 'reason_id', type: 'string', value: ({ reason_id }) => reason_id },
  { name: 'reason_en', type: 'string', value: ({ reason_en }) => reason_en },
  { name: 'reason_source', type: 'string', value: ({ reason_source }) => reason_source },
  { name: 'looked_at', type: 'string', value: ({ looked_at }) => looked_at },
  { name: 'file', type: 'string', value: ({ file }) => file },
  { name: 'line', type: 'integer', value: ({ line }) => line },
  { name: 'key', type: 'string', value: ({ key }) => key },
  { name: 'id', type: 'string', value: ({ id }) => id },
  { name: 'cause', type: 'string', value: ({ cause }) => cause },
  { name: 'unit', type: 'string', value: ({ unit }) => unit },
  { name: 'used_by', type: 'string', value: ({ used_by }) => used_by },
  { name: 'people', type: 'integer', value: ({ people }) => people },
  { name: 'people_of', type: 'integer', value: ({ people_of }) => people_of },
];

/** All doubts as a table, a row each. */
export const qualityTable = (dataset: Dataset, rules: readonly RuleFindings[]): DerivedTable =>
  derivedTable(
    'quality',
    COLUMNS,
    all(rules).map((finding) => findingRow(dataset, finding)),
  );

/** The same as CSV. */
export const qualityCsv = (dataset: Dataset, rules: readonly RuleFindings[]): string =>
  qualityTable(dataset, rules).csv;
