import type { Problem } from './problem.ts';

/** The longest value that a line of the report shows in full. */
const SHOWN = 60;

const paints = { red: 31, yellow: 33, dim: 2, bold: 1, green: 32 } as const;
type Paint = (name: keyof typeof paints, text: string) => string;

const plain: Paint = (_, text) => text;
const coloured: Paint = (name, text) => `\u001b[${paints[name]}m${text}\u001b[0m`;

const countOf = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** The value on one line, cut where it is long. */
function shown(value: string): string {
  const line = value.replaceAll('\n', '⏎');
  const characters = [...line];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : line;
}

function problemLine(
  { file, line, column, field, rule, severity, value, mend }: Problem,
  paint: Paint,
): string {
  const place = `${file}:${line}:${column}`;
  const what = `${field === undefined ? '' : `${field} `}"${shown(value)}"`;
  const label = severity === 'warning' ? paint('yellow', `warning ${rule}`) : paint('red', rule);
  return `${paint('bold', place)} ${label} ${what} ${paint('dim', '→')} ${mend}`;
}

/**
 * The report that people read: a line for each problem, then for each warning, `file:line:column rule value → mend`,
 * and a closing count. Ends with a line break.
 */
export function report(problems: readonly Problem[], warnings: readonly Problem[], colour = false): string {
  const paint = colour ? coloured : plain;
  const lines = [...problems, ...warnings].map((problem) => problemLine(problem, paint));
  const counts = [
    problems.length > 0 ? [countOf(problems.length, 'problem')] : [],
    warnings.length > 0 ? [countOf(warnings.length, 'warning')] : [],
  ].flat();
  const files = new Set([...problems, ...warnings].map(({ file }) => file)).size;
  const closing =
    counts.length === 0
      ? paint('green', 'no problems')
      : paint(problems.length > 0 ? 'red' : 'yellow', `${counts.join(' and ')} in ${countOf(files, 'file')}`);
  return `${[...lines, ...(lines.length > 0 ? [''] : []), closing].join('\n')}\n`;
}
