import type { Acknowledgement, Dataset, Observation, Origin, Source, Target } from '../data/dataset.ts';
import type { KnownWarning, Warning } from '../data/problem.ts';
import { DOUBTS, type Doubt, UPKEEP, type Upkeep } from '../data/rules.ts';
import { ruleAddress } from './addresses.ts';
import { type CsvColumn, csvText } from './csv.ts';
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
type Plain = Exclude<keyof FindingRow, 'acknowledged' | 'beside'>;

/** The columns of the CSV, with what they hold; names are append-only. */
export const QUALITY_COLUMNS = {
  rule: 'The rule that doubts the row',
  acknowledged: 'yes where somebody looked at it and noted why it stands',
  region: 'Kemendagri code; ID is the country',
  region_name: 'Name in Indonesian',
  region_name_en: 'Name in English',
  indicator: 'Key of the table of indicators',
  period: 'Period of the figure, or when a target is due',
  value: 'The figure or the target, in the unit of its indicator',
  basis: 'What 100 percent is, or who is counted',
  source: 'Key of the table of sources',
  field: 'The column that is doubted',
  seen: 'What stands in it',
  computed: 'What the rows it is held against make of the value',
  mend_id: 'What to look at, in Indonesian',
  mend_en: 'What to look at, in English',
  reason_id: 'Why it stands, in Indonesian',
  reason_en: 'Why it stands, in English',
  reason_source: 'The source that explains it',
  looked_at: 'When it was looked at',
  file: 'The table the row stands in',
  line: 'The line of the row',
  key: 'The cells of the key of the row, joined by ;',
} as const satisfies Record<Plain | 'acknowledged', string>;

const isPlain = (name: string): name is Plain => name !== 'acknowledged' && name !== 'beside';

const cellOf = (row: FindingRow, name: keyof typeof QUALITY_COLUMNS): string | number | null => {
  if (!isPlain(name)) return row.acknowledged ? 'yes' : 'no';
  const value = row[name];
  return typeof value === 'string' || typeof value === 'number' ? value : null;
};

const columns = Object.keys(QUALITY_COLUMNS).map(
  (name): CsvColumn<FindingRow> => ({
    name,
    value: (row) => cellOf(row, name as keyof typeof QUALITY_COLUMNS),
  }),
);

/** All doubts as CSV, a line each. */
export const qualityCsv = (dataset: Dataset, rules: readonly RuleFindings[]): string =>
  csvText(
    columns,
    all(rules).map((finding) => findingRow(dataset, finding)),
  );
