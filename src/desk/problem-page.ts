import type { DataFile } from '../data/gate.ts';
import type { Problem } from '../data/problem.ts';
import { openSheet } from '../data/sheet.ts';
import { tableOf } from '../data/tables-by-file.ts';
import { showHidden } from '../data/text.ts';
import type { Lang } from '../text/lang.ts';
import { liveWords } from '../text/words/desk/live.ts';

/** So many problems are read; of more the terminal tells. */
const SHOWN = 12;
/** The longest text that a cell shows. */
const LONGEST = 120;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** A text as it is shown: hidden characters named, cut where it is long. */
function shown(text: string): string {
  const characters = [...showHidden(text)];
  return escaped(
    characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : characters.join(''),
  );
}

const STYLE = `
:root { color-scheme: light dark; --paper: #fbf8f1; --ink: #1d1b16; --muted: #5c564b; --rule: #d9d1bf; --bad: #a3260f; --mark: #fbe3cf; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #14130f; --ink: #f4efe2; --muted: #b3ab9b; --rule: #3b372e; --bad: #ff9c85; --mark: #53210f; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: clamp(1rem, 4vw, 2.5rem); background: var(--paper); color: var(--ink); font: 1rem/1.5 "Plus Jakarta Sans Variable", "Plus Jakarta Sans", system-ui, sans-serif; }
main { max-width: 74rem; margin: 0 auto; overflow-x: auto; }
h1 { margin: 0; font-size: clamp(1.6rem, 1.3rem + 1.4vw, 2.3rem); line-height: 1.15; }
h2 { margin: 0; font-size: 1.1rem; overflow-wrap: anywhere; }
p { margin: 0.5rem 0 0; max-width: 68ch; overflow-wrap: anywhere; }
.again { font-weight: 700; }
section { margin-top: 1.75rem; padding-top: 1rem; border-top: 2px solid var(--ink); }
.rule { color: var(--muted); font-weight: 400; font-size: 0.9rem; }
.mend { color: var(--bad); font-weight: 700; }
code, td { font-family: ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; font-size: 0.9rem; }
table { border-collapse: collapse; width: 100%; margin-top: 0.75rem; }
caption { text-align: left; color: var(--muted); font-size: 0.85rem; padding-bottom: 0.25rem; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.6rem; border: 1px solid var(--rule); overflow-wrap: break-word; }
th { font-weight: 400; color: var(--muted); font-size: 0.85rem; }
.spot { outline: 3px solid var(--bad); outline-offset: -3px; background: var(--mark); color: var(--ink); font-weight: 700; }
.empty { color: var(--muted); font-style: italic; font-weight: 400; }
.here { display: block; color: var(--bad); font: 700 0.8rem/1.3 system-ui, sans-serif; }
mark { background: var(--mark); color: var(--ink); outline: 2px solid var(--bad); }
@media (max-width: 700px) {
  thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  tr, td, tbody, table, caption { display: block; }
  td { display: grid; grid-template-columns: 7.5rem 1fr; gap: 0.5rem; overflow-wrap: anywhere; border-bottom: 0; }
  td:last-child { border-bottom: 1px solid var(--rule); }
  td::before { content: attr(data-column); color: var(--muted); font: 400 0.85rem/1.5 system-ui, sans-serif; }
}
`;

/** A cell of a row, under the name of the column that it has fallen into. */
interface ShownCell {
  /** Empty where the row has more cells than its header. */
  readonly name: string;
  readonly text: string;
  readonly isSpot: boolean;
}

/** The cells of the row that a problem stands in; undefined where they cannot be told. */
function rowOf(files: readonly DataFile[], problem: Problem): readonly ShownCell[] | undefined {
  const { file, line, field, excerpt, column, length } = problem;
  const table = tableOf(file);
  const bytes = files.find((one) => one.file === file)?.bytes;
  const sheet = table && bytes && openSheet(table, file, bytes).sheet;
  if (!sheet) return undefined;
  const names = new Map([...sheet.columns].map(([name, place]) => [place, name]));
  // Of a row with more or fewer cells the gate names no column, but where it went wrong.
  const before =
    excerpt?.from === 0 && length > 0 ? [...excerpt.text].slice(0, column - 1).join('') : undefined;
  const spot = before === undefined ? undefined : before.replace(/"[^"]*"/g, '').split(',').length - 1;
  let found: readonly ShownCell[] | undefined;
  sheet.rows((row, at) => {
    if (at !== line) return;
    found = row.map((text, i) => {
      const name = names.get(i) ?? '';
      const isSplit = field === undefined && spot !== undefined && (i === spot || i === spot + 1);
      return { name, text, isSpot: field === undefined ? isSplit : name === field };
    });
  });
  return found;
}

/** The line of a problem with its spot marked, where its cells cannot be told apart. */
function lineOf({ excerpt, column, length }: Problem): string {
  if (!excerpt || excerpt.text === '') return '';
  const characters = [...excerpt.text];
  const from = Math.max(0, column - 1 - excerpt.from);
  const part = (start: number, end?: number): string => shown(characters.slice(start, end).join(''));
  const spot = length > 0 ? `<mark>${part(from, from + length)}</mark>` : '';
  return `<p><code>${part(Math.max(0, from - LONGEST), from)}${spot}${part(from + length)}</code></p>`;
}

function rowTable(lang: Lang, problem: Problem, cells: readonly ShownCell[]): string {
  const words = liveWords(lang);
  const nameOf = ({ name }: ShownCell): string => escaped(name) || words.tooMany;
  const cell = (one: ShownCell): string => {
    const { text, isSpot } = one;
    const body = text === '' ? `<span class="empty">${words.empty}</span>` : shown(text);
    const here = isSpot ? `<span class="here">▲ ${words.here}</span>` : '';
    return `<td data-column="${nameOf(one)}"${isSpot ? ' class="spot"' : ''}><span>${body}${here}</span></td>`;
  };
  return [
    '<table>',
    `<caption>${escaped(words.row(problem.file, String(problem.line)))}</caption>`,
    `<thead><tr>${cells.map((one) => `<th scope="col">${nameOf(one)}</th>`).join('')}</tr></thead>`,
    `<tbody><tr>${cells.map(cell).join('')}</tr></tbody>`,
    '</table>',
  ].join('');
}

function section(lang: Lang, files: readonly DataFile[], problem: Problem): string {
  const words = liveWords(lang);
  const { file, line, field, rule, value, said, mend } = problem;
  const place = [file, words.place(String(line)), ...(field === undefined ? [] : [words.column(field)])];
  const cells = rowOf(files, problem);
  return [
    '<section>',
    `<h2>${escaped(place.join(', '))} <span class="rule">${escaped(rule)}</span></h2>`,
    `<p>${words.seen}: <code>${shown(said?.[lang] ?? value) || `<span class="empty">${words.empty}</span>`}</code></p>`,
    `<p><span class="mend">${words.mend}:</span> ${escaped(mend[lang])}</p>`,
    cells ? rowTable(lang, problem, cells) : lineOf(problem),
    '</section>',
  ].join('\n');
}

/**
 * The page that live editing shows at every address while the tables have problems: each with its file, its row as a
 * table with the cell marked, and how to mend it.
 * @param client the address of the script that loads the page anew when told to
 */
export function problemPage(
  lang: Lang,
  problems: readonly Problem[],
  files: readonly DataFile[],
  client: string,
): string {
  const words = liveWords(lang);
  const more = problems.length - SHOWN;
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${words.title}</title>`,
    `<style>${STYLE}</style>`,
    `<script type="module" src="${escaped(client)}"></script>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${words.title}</h1>`,
    `<p>${words.lead(String(problems.length))}</p>`,
    `<p class="again">${words.again}</p>`,
    ...problems.slice(0, SHOWN).map((problem) => section(lang, files, problem)),
    ...(more > 0 ? [`<p>${words.more(String(more))}</p>`] : []),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
