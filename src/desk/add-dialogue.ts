import { writeRows } from '../data/csv.ts';
import type { Lang } from '../text/lang.ts';
import { addWords } from '../text/words/desk/add.ts';
import { type AddDesk, type Answer, type Kind, tableOfKind } from './add-row.ts';
import type { Appended } from './append.ts';
import type { RowCells } from './cell-rules.ts';
import { gateMend, gateTells } from './gate-words.ts';

/** How a conversation is held: a terminal, or a test. */
export interface Voice {
  /** Undefined where nobody is there to answer. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
  readonly tell: (line: string) => void;
}

/** A row that may be written: it passed the gate and a person agreed to it. */
export interface AgreedRow {
  readonly changed: Appended['changed'];
  readonly file: string;
  readonly line: number;
}

/**
 * Asks for the cells of a row, one by one, and shows it; each answer is held against the gate at once.
 * Undefined where the row is refused or the person would rather not.
 * @param given cells that need no question
 */
export async function addDialogue(
  lang: Lang,
  desk: AddDesk,
  kind: Kind,
  given: RowCells,
  { ask, tell }: Voice,
): Promise<AgreedRow | undefined> {
  const words = addWords(lang);
  const table = tableOfKind(kind);
  const cells: Record<string, string> = {};
  const missing: string[] = [];
  let isRefused = false;

  const labelled = (column: string, key: string): string => {
    const label = desk.labelOf(lang, kind, column, key);
    return label === undefined ? key : `${key} (${label})`;
  };
  const refuse = (
    column: string,
    text: string,
    { mistake, near }: Exclude<Answer, { text: string }>,
  ): void => {
    const told = [
      gateTells(lang, mistake).mend,
      ...(near.length > 0 ? [words.near(near.map((key) => labelled(column, key)).join(', '))] : []),
    ];
    tell(words.refused(column, text, told.join('; ')));
  };

  if (ask) tell(words.intro(words.kind[kind]));
  for (const [column, { about, empty }] of Object.entries(table.columns)) {
    const usual = desk.usual(kind, column) ?? '';
    let text = given[column];
    if (text === undefined && !ask) {
      if (empty === 'problem' && usual === '') missing.push(column);
      else cells[column] = usual;
      continue;
    }
    for (let isFirst = true; ; isFirst = false) {
      if (text === undefined || (!isFirst && ask)) {
        if (isFirst) {
          tell(`\n${about[lang]}${empty === 'problem' ? '' : ` (${words.optional})`}`);
          const choices = desk.choices(kind, column);
          if (choices.length > 0) tell(words.choices(choices.join(', ')));
        }
        text = (await ask?.(words.prompt(column, usual))) || usual;
      }
      const answer = desk.answer(kind, column, text, cells);
      if ('text' in answer) {
        cells[column] = answer.text;
        const label = desk.labelOf(lang, kind, column, answer.text);
        if (answer.text !== text || label !== undefined) tell(words.taken(column, answer.text, label ?? ''));
        break;
      }
      refuse(column, text, answer);
      if (!ask) {
        isRefused = true;
        break;
      }
    }
  }
  if (missing.length > 0) tell(words.missing(missing.join(', ')));
  if (isRefused || missing.length > 0) return undefined;

  const line = (row: RowCells): string =>
    writeRows([Object.keys(table.columns).map((column) => row[column] ?? '')]).trimEnd();
  const standing = desk.standing(kind, cells);
  if (standing) {
    tell(words.standing(`${standing.file}:${standing.line}`, line(standing.cells)));
    return undefined;
  }
  const { row, all, warnings, lines, changed } = desk.append(kind, cells);
  const at = lines.get(row) ?? 1;
  tell(`\n${words.row(row.file, String(at))}\n  ${line(cells)}`);
  const isNews = ({ rule }: { rule: string }): boolean => !(kind === 'source' && rule === 'unused-source');
  for (const warning of (warnings.get(row) ?? []).filter(isNews))
    tell(words.warning(warning.rule, gateMend(lang, warning)));
  if (all.length > 0) {
    tell(words.problems);
    for (const problem of all)
      tell(`  ${problem.file}:${problem.line} ${problem.field ?? ''} ${gateMend(lang, problem)}`);
    return undefined;
  }
  if (ask && !(await ask(words.confirm)).trim().toLowerCase().startsWith(words.yes)) {
    tell(words.cancelled);
    return undefined;
  }
  return { changed, file: row.file, line: at };
}
