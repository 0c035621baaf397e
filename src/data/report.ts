import { type Both, both, type Tongue } from './both.ts';
import type { KnownWarning, Problem, Warning } from './problem.ts';
import { showHidden } from './text.ts';

/** What a reading found. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
  readonly known: readonly KnownWarning[];
}

export interface ReportStyle {
  readonly tongue?: Tongue;
  readonly colour?: boolean;
  /** The address that explains a rule; undefined for rules that none does. */
  readonly explained?: (rule: string, tongue: Tongue) => string | undefined;
}

/** The longest value that a line of the report shows in full. */
const SHOWN = 60;
/** Characters of a line shown before and behind its spot. */
const BEFORE = 48;
const BEHIND = 72;

const paints = { red: 31, yellow: 33, dim: 2, bold: 1, green: 32 } as const;
type Paint = (name: keyof typeof paints, text: string) => string;

const plain: Paint = (_, text) => text;
const coloured: Paint = (name, text) => `\u001b[${paints[name]}m${text}\u001b[0m`;

const counted = (n: number, id: string, one: string, many = `${one}s`): Both =>
  both(`${n} ${id}`, `${n} ${n === 1 ? one : many}`);

const WORDS = {
  warning: both('peringatan', 'warning'),
  known: both('sudah diketahui', 'known'),
  noProblems: both('tidak ada masalah', 'no problems'),
  why: both('Mengapa ini diperingatkan:', 'Why these are warned of:'),
  acknowledge: both(
    'Sudah diperiksa dan memang demikian? Tambahkan baris ke acknowledgements.csv dengan aturan, berkas dan kuncinya.',
    'Looked at, and it is so? Add a row to acknowledgements.csv with the rule, the file and the key.',
  ),
  key: both('kunci', 'key'),
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

function finding(problem: Problem, tongue: Tongue, paint: Paint): readonly string[] {
  const { line, column, field, rule, severity, value, mend, said } = problem;
  const place = `${line}:${column}`;
  const what = `${field === undefined ? '' : `${field} `}"${shown(said?.[tongue] ?? value)}"`;
  const label =
    severity === 'warning' ? paint('yellow', `${WORDS.warning[tongue]} ${rule}`) : paint('red', rule);
  const indent = ' '.repeat(4);
  const key = 'key' in problem && typeof problem.key === 'string' ? [problem.key] : [];
  return [
    `  ${paint('bold', place)} ${label} ${what} ${paint('dim', '→')} ${mend[tongue]}`,
    ...marked(problem).map((text) => `${indent}${paint('dim', text)}`),
    ...key.map((text) => `${indent}${paint('dim', `${WORDS.key[tongue]}: ${text}`)}`),
  ];
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
  { problems, warnings, known }: Findings,
  { tongue = 'en', colour = false, explained = () => undefined }: ReportStyle = {},
): string {
  const paint = colour ? coloured : plain;
  const files = [...new Set([...problems, ...warnings, ...known].map(({ file }) => file))].sort();
  const found = Map.groupBy([...problems, ...warnings], ({ file }) => file);
  const looked = Map.groupBy(known, ({ file }) => file);
  const parts = files.map((file) => [
    paint('bold', file),
    ...(found.get(file) ?? []).flatMap((one) => finding(one, tongue, paint)),
    ...(looked.get(file) ?? []).map((one) => paint('dim', knownLine(one, tongue))),
    '',
  ]);
  const rules = [...new Set(warnings.map(({ rule }) => rule))].flatMap((rule) => {
    const address = explained(rule, tongue);
    return address === undefined ? [] : [`  ${rule}: ${address}`];
  });
  const why = rules.length === 0 ? [] : [WORDS.why[tongue], ...rules.sort(), WORDS.acknowledge[tongue], ''];
  return `${[...parts.flat(), ...why, closing({ problems, warnings, known }, tongue, paint)].join('\n')}\n`;
}

function closing({ problems, warnings, known }: Findings, tongue: Tongue, paint: Paint): string {
  const told = [...problems, ...warnings];
  const counts = [
    problems.length > 0 ? [counted(problems.length, 'masalah', 'problem')] : [],
    warnings.length > 0 ? [counted(warnings.length, 'peringatan', 'warning')] : [],
  ].flat();
  const also =
    known.length === 0
      ? ''
      : both(`; ${known.length} sudah diketahui`, `; ${known.length} known already`)[tongue];
  if (counts.length === 0) return paint('green', WORDS.noProblems[tongue]) + also;
  const where = counted(new Set(told.map(({ file }) => file)).size, 'berkas', 'file');
  const text = both(
    `${counts.map(({ id }) => id).join(' dan ')} dalam ${where.id}`,
    `${counts.map(({ en }) => en).join(' and ')} in ${where.en}`,
  );
  return paint(problems.length > 0 ? 'red' : 'yellow', text[tongue]) + also;
}
