import { writeRows } from '../data/csv.ts';
import type { Lang } from '../text/lang.ts';
import { addWords } from '../text/words/desk/add.ts';
import { type AddDesk, type Choice, isKind, KINDS, type Kind, tableOfKind } from './add-row.ts';
import type { Appended } from './append.ts';
import { askColumn, type ColumnTalk, numbered } from './ask-column.ts';
import type { RowCells } from './cell-rules.ts';
import { gateMend } from './gate-words.ts';

/** So often a person is asked whether a row is to be added; whoever never says is taken to say no. */
const ASKED = 3;

/** How a conversation is held: a terminal, or a test. */
export interface Voice {
  /** Undefined where nobody is there to answer. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
  readonly tell: (line: string) => void;
}

/** A row that may be written: it passed the gate and a person agreed to it. */
export interface AgreedRow {
  /** All files that change: a source that came with the row is among them. */
  readonly changed: Appended['changed'];
  readonly file: string;
  readonly line: number;
  readonly cells: RowCells;
}

/** Asks what is to be added; the answer as it was where it is no kind. */
export async function askKind(lang: Lang, { ask, tell }: Voice): Promise<string> {
  if (!ask) return '';
  const words = addWords(lang);
  const kinds: readonly Choice[] = Object.keys(KINDS)
    .filter(isKind)
    .map((text) => ({ text, label: words.kind[text] }));
  for (const line of numbered(lang, kinds)) tell(line);
  const answer = (await ask(words.askKind)).trim();
  return kinds[Number(answer) - 1]?.text ?? answer;
}

/**
 * Asks for the cells of a row, one by one, and shows it; each answer is held against the gate at once, and what the gate
 * has against the row as a whole is asked for again. A new source is asked for in between.
 * Undefined where the row is refused or the person would rather not.
 * @param given cells that need no question
 */
export async function addDialogue(
  lang: Lang,
  desk: AddDesk,
  kind: Kind,
  given: RowCells,
  voice: Voice,
): Promise<AgreedRow | undefined> {
  const { ask, tell } = voice;
  const words = addWords(lang);
  const columns = Object.keys(tableOfKind(kind).columns);
  const cells: Record<string, string> = {};
  const refused: string[] = [];
  const missing: string[] = [];

  const bringSource = async (from: ColumnTalk): Promise<{ desk: AddDesk; id: string } | undefined> => {
    const agreed = await addDialogue(lang, from.desk, 'source', {}, voice);
    tell(`\n${words.backFromSource(from.column)}`);
    const id = agreed?.cells.id;
    if (!agreed || id === undefined) return undefined;
    brought = brought.filter(({ file }) => !agreed.changed.some((one) => one.file === file));
    brought = [...brought, ...agreed.changed];
    return { desk: from.desk.with(agreed.changed), id };
  };
  let current = desk;
  let brought: Appended['changed'] = [];

  const fill = async (column: string, said: string | undefined): Promise<void> => {
    const asked = await askColumn({ lang, desk: current, kind, column, cells, said, voice, bringSource });
    current = asked.desk;
    if ('text' in asked) cells[column] = asked.text;
    else (asked.why === 'missing' ? missing : refused).push(column);
  };

  if (ask) tell(words.intro(words.kind[kind]));
  // The id of a source is proposed from what else is known of it, so that it comes last.
  const isLast = (column: string): boolean => kind === 'source' && column === 'id';
  for (const column of [...columns.filter((one) => !isLast(one)), ...columns.filter(isLast)])
    await fill(column, given[column]);
  if (missing.length > 0)
    tell(words.missing(missing.map((column) => `--${column.replaceAll('_', '-')} …`).join(' ')));
  if (refused.length + missing.length > 0) return undefined;

  const line = (row: RowCells): string => writeRows([columns.map((column) => row[column] ?? '')]).trimEnd();
  /** Asks for columns again; whether there was anybody to answer. */
  const again = async (wrong: readonly string[]): Promise<boolean> => {
    if (!ask || wrong.length === 0) return false;
    tell(words.again(wrong.join(', ')));
    for (const column of wrong) await fill(column, undefined);
    return true;
  };
  const named = (answer: string): string | undefined =>
    columns.find((column) => column === answer.trim().toLowerCase());

  const says = (answer: string, word: string): boolean => answer.trim().toLowerCase().startsWith(word);
  /** Enter, say: a row of many answers is not thrown away for that. */
  const isUnclear = (answer: string): boolean =>
    named(answer) === undefined && !says(answer, words.yes) && !says(answer, words.no);

  for (;;) {
    const standing = current.standing(kind, cells);
    if (standing) {
      tell(words.standing(`${standing.file}:${standing.line}`, line(standing.cells)));
      const other = ask && named(await ask(words.askChange));
      if (other !== undefined && (await again([other]))) continue;
      return undefined;
    }
    const { row, all, warnings, lines, changed } = current.append(kind, cells);
    const at = lines.get(row) ?? 1;
    tell(`\n${words.row(row.file, String(at))}\n  ${line(cells)}`);
    const isNews = ({ rule }: { rule: string }): boolean => !(kind === 'source' && rule === 'unused-source');
    for (const warning of (warnings.get(row) ?? []).filter(isNews))
      tell(words.warning(warning.rule, gateMend(lang, warning)));
    if (all.length > 0) {
      tell(words.problems);
      for (const problem of all)
        tell(`  ${problem.file}:${problem.line} ${problem.field ?? ''} ${gateMend(lang, problem)}`);
      const own = all.filter((problem) => problem.file === row.file && problem.line === at);
      const wrong = columns.filter((column) => own.some(({ field }) => field === column));
      if (own.length === all.length && (await again(wrong))) continue;
      return undefined;
    }
    if (!ask) return { changed: [...brought, ...changed], file: row.file, line: at, cells };
    tell(words.change);
    let answer = await ask(words.confirm);
    for (let asked = 1; asked < ASKED && isUnclear(answer); asked++) {
      tell(words.unclear);
      answer = await ask(words.confirm);
    }
    const other = named(answer);
    if (other !== undefined && (await again([other]))) continue;
    if (says(answer, words.yes))
      return { changed: [...brought, ...changed], file: row.file, line: at, cells };
    tell(words.cancelled);
    return undefined;
  }
}
