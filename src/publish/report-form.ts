/** How a report is written: as Markdown for a pull request, or plainly for a terminal. */
export interface ReportForm {
  title(text: string): string;
  section(text: string): string;
  /** Lines of a table: its head, and a line a row. */
  table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[];
  /** Lines of CSV, to be taken as they stand. */
  csv(text: string): string;
}

/**
 * A text as Markdown shows it and nothing more: what stands in a table of a stranger neither formats, links, mentions
 * anyone nor opens an element.
 */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@\u200b')
    .replace(/\s+/g, ' ');

/** A code block that no backtick in it can end. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}csv\n${text}${fence}`;
}

export const MARKDOWN: ReportForm = {
  title: (text) => `# ${plain(text)}`,
  section: (text) => `## ${text}`,
  table: (head, rows) => {
    const line = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;
    return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)];
  },
  csv: fenced,
};

/** A wider cell runs over; the columns behind it would be out of sight otherwise. */
const WIDEST = 52;

const width = (text: string): number => [...text].length;
/** On one line, without what would steer a terminal. */
const quiet = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

export const TERMINAL: ReportForm = {
  title: (text) => `${text}\n${'='.repeat(width(text))}`,
  section: (text) => `${text}\n${'-'.repeat(width(text))}`,
  table: (head, rows) => {
    const all = [head, ...rows].map((cells) => cells.map(quiet));
    const widths = head.map((_, at) =>
      Math.min(WIDEST, Math.max(...all.map((cells) => width(cells[at] ?? '')))),
    );
    return all.map((cells) =>
      cells
        .map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - width(cell))))
        .join('  ')
        .trimEnd(),
    );
  },
  csv: (text) => text,
};
