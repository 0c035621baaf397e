import { type Both, both, type Tongue } from './both.ts';
import type { KnownWarning, Problem, Warning } from './problem.ts';
import { DOUBTS } from './rules.ts';
import type { LeftOff } from './tally.ts';
import { showHidden } from './text.ts';

/** What a reading found. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
  readonly known: readonly KnownWarning[];
  /** How many more there are of a rule of which a file has too many to keep. */
  readonly left?: readonly LeftOff[] | undefined;
  /** Warnings that are only counted, by rule: they stood before. */
  readonly standing?: readonly Warning[];
}

export interface ReportStyle {
  readonly tongue?: Tongue;
  readonly colour?: boolean;
  /** Whether what is known is only counted. */
  readonly brief?: boolean;
  /** The date that stands in rows of acknowledgements ready to paste: `2026-03-31`. */
  readonly today?: string;
  /** The address that explains a rule; undefined for rules that none does. */
  readonly explained?: (rule: string, tongue: Tongue) => string | undefined;
}

/** Of more problems than this of one rule in one file only the first few are shown in full. */
const MANY = 20;
const FIRST = 3;
/** So many stretches of lines are named where the others are. */
const STRETCHES = 8;

/** The longest value that a line of the report shows in full. */
const SHOWN = 60;
/** Characters of a line shown before and behind its spot. */
const BEFORE = 48;
const BEHIND = 72;

const paints = { red: 31, yellow: 33, dim: 2, bold: 1, green: 32 } as const;
type Paint = (name: keyof typeof paints, text: string) => string;

/** How a finding is told. */
interface Spoken {
  readonly tongue: Tongue;
  readonly paint: Paint;
  /** `2026-03-31`; empty where nobody asked on a day. */
  readonly today: string;
}

const plain: Paint = (_, text) => text;
const coloured: Paint = (name, text) => `\u001b[${paints[name]}m${text}\u001b[0m`;

const counted = (n: number, id: string, one: string, many = `${one}s`): Both =>
  both(`${n} ${id}`, `${n} ${n === 1 ? one : many}`);

const WORDS = {
  warning: both('peringatan', 'warning'),
  known: both('sudah diperiksa', 'looked at'),
  noProblems: both('tidak ada masalah', 'no problems'),
  nothingNew: both('tidak ada masalah, tidak ada peringatan baru', 'no problems, no new warnings'),
  why: both('Mengapa ini diperingatkan:', 'Why these are warned of:'),
  acknowledge: both(
    'Sudah diperiksa dan memang demikian? Salin barisnya ke acknowledgements.csv dan isi alasannya dalam dua bahasa (dan sumbernya) di antara koma.',
    'Looked at, and it is so? Copy its row into acknowledgements.csv and write the reason in both languages (and its source) between the commas.',
  ),
  key: both('kunci', 'key'),
  acknowledgement: both('untuk acknowledgements.csv', 'for acknowledgements.csv'),
  notSought: both(
    'Yang janggal belum dicari: itu menunggu sampai tidak ada masalah.',
    'What is odd was not looked for yet: that waits until there is no problem.',
  ),
  standing: both(
    'Peringatan atas baris yang sama dengan commit terakhir; npm run check -- --all menampilkannya:',
    'Warnings of rows that are as the last commit has them; npm run check -- --all shows them:',
  ),
} satisfies Record<string, Both>;

/** The value on one line, cut where it is long. */
function shown(value: string): string {
  const line = value.replaceAll('\n', '⏎');
  const characters = [...line];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : line;
}

/** The line of a finding, cut around its spot, and below it a caret under each character of the cell. */
function marked({ excerpt, column, length }: Problem): readonly string[] {
  if (!excerpt || excerpt.text === '') return [];
  const characters = [...excerpt.text];
  const spot = column - 1 - excerpt.from;
  const from = Math.max(0, spot - BEFORE);
  const to = Math.min(characters.length, spot + BEHIND);
  const part = (start: number, end: number): string => showHidden(characters.slice(start, end).join(''));
  const before = `${from > 0 || excerpt.from > 0 ? '…' : ''}${part(from, spot)}`;
  const cell = part(spot, Math.min(to, spot + length));
  const behind = `${part(Math.min(to, spot + length), to)}${to < characters.length ? '…' : ''}`;
  const carets = '^'.repeat(Math.max(1, [...cell].length));
  return [before + cell + behind, ' '.repeat([...before].length) + carets];
}

const CAN_STAND: ReadonlySet<string> = new Set(DOUBTS);

/** A cell as CSV writes it. */
const written = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The row of acknowledgements.csv that explains a doubt, without its reason; undefined where nothing can. */
function acknowledgementRow({ rule, file, key, value }: Warning, today: string): string | undefined {
  if (!CAN_STAND.has(rule) || key === undefined) return undefined;
  return [rule, file, key, value, '', '', '', today].map(written).join(',');
}

const isWarning = (problem: Problem): problem is Warning => 'key' in problem;

function finding(problem: Problem, { tongue, paint, today }: Spoken): readonly string[] {
  const { line, column, field, rule, severity, value, mend, said } = problem;
  const place = `${line}:${column}`;
  const what = `${field === undefined ? '' : `${field} `}"${shown(said?.[tongue] ?? value)}"`;
  const label =
    severity === 'warning' ? paint('yellow', `${WORDS.warning[tongue]} ${rule}`) : paint('red', rule);
  const region = isWarning(problem) && problem.region ? ` ${problem.region.name[tongue]},` : '';
  const indent = ' '.repeat(4);
  const row = isWarning(problem) ? acknowledgementRow(problem, today) : undefined;
  const key = isWarning(problem) && row === undefined ? problem.key : undefined;
  return [
    `  ${paint('bold', place)} ${label}${region} ${what} ${paint('dim', '→')} ${mend[tongue]}`,
    ...marked(problem).map((text) => `${indent}${paint('dim', text)}`),
    ...(row === undefined ? [] : [`${indent}${paint('dim', `${WORDS.acknowledgement[tongue]}: ${row}`)}`]),
    ...(key === undefined ? [] : [`${indent}${paint('dim', `${WORDS.key[tongue]}: ${key}`)}`]),
  ];
}

const grouped = (n: number, tongue: Tongue): string =>
  String(n).replace(/\B(?=(?:\d{3})+$)/g, tongue === 'id' ? '.' : ',');

/** `2–9, 14, 20–31` of sorted lines; ends with … where there are more. */
function stretches(lines: readonly number[], hasMore: boolean): string {
  const list: { from: number; to: number }[] = [];
  for (const line of lines) {
    const last = list.at(-1);
    if (last && line <= last.to + 1) last.to = line;
    else list.push({ from: line, to: line });
  }
  const named = list.slice(0, STRETCHES).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  return `${named.join(', ')}${hasMore || list.length > STRETCHES ? ', …' : ''}`;
}

/** The findings of one file: of a rule that a file breaks again and again, the first few and how many more there are. */
function findings(
  file: string,
  found: readonly Problem[],
  left: readonly LeftOff[],
  spoken: Spoken,
): readonly string[] {
  const { tongue, paint } = spoken;
  // A doubt is about its row alone, and each is told.
  const isRepeated = (one: Problem): boolean => !CAN_STAND.has(one.rule);
  const ofRule = Map.groupBy(found.filter(isRepeated), ({ rule }) => rule);
  const told = new Map<string, number>();
  return found.flatMap((one): readonly string[] => {
    const own = isRepeated(one) ? (ofRule.get(one.rule) ?? []) : [];
    if (own.length <= MANY) return finding(one, spoken);
    const at = (told.get(one.rule) ?? 0) + 1;
    told.set(one.rule, at);
    if (at > FIRST) return [];
    const lines = finding(one, spoken);
    if (at < FIRST) return lines;
    const unkept = left.find(({ rule, ...other }) => rule === one.rule && other.file === file)?.count ?? 0;
    const count = grouped(own.length - FIRST + unkept, tongue);
    const where = stretches(
      own.slice(FIRST).map(({ line }) => line),
      unkept > 0,
    );
    const more = both(`dan ${count} lagi: baris ${where}`, `and ${count} more: lines ${where}`);
    return [...lines, `  ${paint('bold', '…')} ${paint('red', one.rule)} ${more[tongue]}`];
  });
}

const knownLine = ({ line, column, rule, value, acknowledgement }: KnownWarning, tongue: Tongue): string => {
  const reason = both(acknowledgement.reasonId, acknowledgement.reasonEn)[tongue].replaceAll('\n', ' ');
  return `  ${line}:${column} ${WORDS.known[tongue]} ${rule} "${shown(value)}": ${reason}`;
};

/**
 * The report that people read, in a language: under each file its problems and then its warnings, each with its line
 * and the spot marked, then what is known; where to read why; and a closing count. Ends with a line break.
 */
export function report(
  { problems, warnings, known, left = [], standing = [] }: Findings,
  { tongue = 'en', colour = false, brief = false, today = '', explained = () => undefined }: ReportStyle = {},
): string {
  const paint = colour ? coloured : plain;
  const listed = brief ? [] : known;
  const files = [...new Set([...problems, ...warnings, ...listed].map(({ file }) => file))].sort();
  const found = Map.groupBy([...problems, ...warnings], ({ file }) => file);
  const looked = Map.groupBy(listed, ({ file }) => file);
  const parts = files.map((file) => [
    paint('bold', file),
    ...findings(file, found.get(file) ?? [], left, { tongue, paint, today }),
    ...(looked.get(file) ?? []).map((one) => paint('dim', knownLine(one, tongue))),
    '',
  ]);
  const addressed = (rule: string, before: string): readonly string[] => {
    const address = explained(rule, tongue);
    return address === undefined ? [] : [`  ${before}${rule}: ${address}`];
  };
  const rules = [...new Set(warnings.map(({ rule }) => rule))].flatMap((rule) => addressed(rule, ''));
  const why =
    rules.length === 0
      ? []
      : [
          WORDS.why[tongue],
          ...rules.sort(),
          ...(warnings.some(({ rule }) => CAN_STAND.has(rule)) ? [WORDS.acknowledge[tongue]] : []),
          '',
        ];
  const stood = [...Map.groupBy(standing, ({ rule }) => rule)].map(([rule, { length }]) => {
    const [line = `  ${length} ${rule}`] = addressed(rule, `${length} `);
    return line;
  });
  const rest = stood.length === 0 ? [] : [WORDS.standing[tongue], ...stood, ''];
  const end = closing({ problems, warnings, known, left, standing }, tongue, paint);
  const waits = problems.length > 0 ? [WORDS.notSought[tongue]] : [];
  return `${[...parts.flat(), ...why, ...rest, ...waits, end].join('\n')}\n`;
}

function closing(
  { problems, warnings, known, left = [], standing = [] }: Findings,
  tongue: Tongue,
  paint: Paint,
): string {
  const told = [...problems, ...warnings];
  const all = (kept: number, severity: Problem['severity']): number =>
    left.reduce((sum, one) => sum + (one.severity === severity ? one.count : 0), kept);
  const counts = [
    problems.length > 0 ? [counted(all(problems.length, 'problem'), 'masalah', 'problem')] : [],
    warnings.length > 0 ? [counted(all(warnings.length, 'warning'), 'peringatan', 'warning')] : [],
  ].flat();
  const also = [
    ...(standing.length > 0
      ? [both(`${standing.length} peringatan lama`, `${standing.length} older warnings`)]
      : []),
    ...(known.length > 0 ? [both(`${known.length} sudah diperiksa`, `${known.length} looked at`)] : []),
  ]
    .map((text) => `; ${text[tongue]}`)
    .join('');
  if (counts.length === 0) {
    const nothing = standing.length > 0 ? WORDS.nothingNew : WORDS.noProblems;
    return paint('green', nothing[tongue]) + also;
  }
  const where = counted(new Set(told.map(({ file }) => file)).size, 'berkas', 'file');
  const text = both(
    `${counts.map(({ id }) => id).join(' dan ')} dalam ${where.id}`,
    `${counts.map(({ en }) => en).join(' and ')} in ${where.en}`,
  );
  return paint(problems.length > 0 ? 'red' : 'yellow', text[tongue]) + also;
}
