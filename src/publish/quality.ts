import type { Acknowledgement, Dataset, Observation, Origin, Source, Target } from '../data/dataset.ts';
import type { KnownWarning, Warning } from '../data/problem.ts';
import { DOUBTS, type Doubt, UPKEEP, type Upkeep } from '../data/rules.ts';
import { ruleAddress } from './addresses.ts';
import { type DerivedColumn, type DerivedTable, derivedTable } from './derived-table.ts';
import { fixedOrNull, type Json, orNull } from './json.ts';

/** A row that is doubted, or that one is held against. */
export type Subject =
  | { readonly kind: 'observation'; readonly row: Observation }
  | { readonly kind: 'target'; readonly row: Target }
  | { readonly kind: 'source'; readonly row: Source };

/** What is odd about a row, and why it stands where somebody looked at it. */
export interface Finding {
  readonly warning: Warning;
  /** The row; undefined where the finding is about another kind of row, or a file. */
  readonly subject: Subject | undefined;
  readonly beside: readonly Subject[];
  readonly acknowledgement: Acknowledgement | undefined;
}

/** Everything that a rule finds. */
export interface RuleFindings {
  readonly rule: Doubt | Upkeep;
  readonly isDoubt: boolean;
  readonly open: readonly Finding[];
  readonly known: readonly Finding[];
}

const placeName = ({ file, line }: Origin): string => `${file}:${line}`;

/** What is odd in the tables, by rule, in the order of the rules; a rule that finds nothing is there too. */
export function quality(
  dataset: Dataset,
  warnings: readonly Warning[],
  known: readonly KnownWarning[],
): readonly RuleFindings[] {
  const subjects = new Map<string, Subject>([
    ...dataset.observations.map((row) => [placeName(row.at), { kind: 'observation', row }] as const),
    ...dataset.targets.map((row) => [placeName(row.at), { kind: 'target', row }] as const),
    ...[...dataset.sources.values()].map((row) => [placeName(row.at), { kind: 'source', row }] as const),
  ]);
  const found = (warning: Warning, acknowledgement: Acknowledgement | undefined): Finding => ({
    warning,
    subject: warning.at && subjects.get(placeName(warning.at)),
    beside: warning.beside.flatMap((at) => subjects.get(placeName(at)) ?? []),
    acknowledgement,
  });
  return [...DOUBTS, ...UPKEEP].map((rule, index) => ({
    rule,
    isDoubt: index < DOUBTS.length,
    open: warnings.filter((one) => one.rule === rule).map((one) => found(one, undefined)),
    known: known.filter((one) => one.rule === rule).map((one) => found(one, one.acknowledgement)),
  }));
}

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

function findingRow(dataset: Dataset, { warning, subject, beside, acknowledgement }: Finding) {
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
