import type { Lang } from '../text/lang.ts';
import { addWords } from '../text/words/desk/add.ts';
import type { Voice } from './add-dialogue.ts';
import { type AddDesk, type Choice, type Kind, tableOfKind } from './add-row.ts';
import type { RowCells } from './cell-rules.ts';
import { gateTells } from './gate-words.ts';

/** What asking for a column needs to know. */
export interface ColumnTalk {
  readonly lang: Lang;
  readonly desk: AddDesk;
  readonly kind: Kind;
  readonly column: string;
  /** The cells of the row that are known. */
  readonly cells: RowCells;
  /** What was said of it already; undefined where it is to be asked for. */
  readonly said: string | undefined;
  readonly voice: Voice;
  /** Asks for a new source; undefined where the person would rather not. */
  readonly bringSource: (from: ColumnTalk) => Promise<{ desk: AddDesk; id: string } | undefined>;
}

/** What a column holds, or why nobody could say; with the desk, which knows a source that was brought meanwhile. */
export type AskedColumn = { readonly desk: AddDesk } & (
  | { readonly text: string }
  | { readonly why: 'missing' | 'refused' }
);

/** Choices with their numbers, a line each: ` 1  stated  the source names the period`. */
export function numbered(lang: Lang, choices: readonly Choice[]): readonly string[] {
  const width = Math.max(0, ...choices.map(({ text }) => text.length));
  const digits = String(choices.length).length;
  return choices.map(({ text, label }, i) => {
    const shown = label === undefined ? text : text.padEnd(width);
    return `  ${addWords(lang).choice(String(i + 1).padStart(digits), shown, label ?? '')}`;
  });
}

/** What a person writes for a source that is not there yet. */
const NEW = '+';

/** Asks for a column of a row until the gate takes the answer; without anybody to ask, what was said must do. */
export async function askColumn(talk: ColumnTalk): Promise<AskedColumn> {
  const { lang, kind, column, cells, said, voice, bringSource } = talk;
  const { ask, tell } = voice;
  const words = addWords(lang);
  let { desk } = talk;
  const usual = desk.usual(kind, column, cells) ?? '';
  const declared = tableOfKind(kind).columns[column];
  const references = declared?.cell.type.references;
  const isNeeded = declared?.empty === 'problem' || (column === 'basis' && desk.needsBasis(cells));
  if (said === undefined && !ask) {
    if (isNeeded && usual === '') return { desk, why: 'missing' };
    return { desk, text: usual };
  }

  let offered: readonly Choice[] = [];
  const offer = (choices: readonly Choice[]): void => {
    offered = choices;
    for (const line of numbered(lang, choices)) tell(line);
  };
  const introduce = (): void => {
    tell(`\n${declared?.about[lang] ?? column}${isNeeded ? '' : ` (${words.optional})`}`);
    const choices = desk.choices(lang, kind, column);
    if (references === 'regions') tell(`  ${words.region}`);
    if (references === 'sources') tell(`  ${words.someSources(String(desk.sourceCount))}`);
    offer(choices);
    if (references === 'sources') tell(`  ${words.newSource}`);
    else if (choices.length > 0) tell(`  ${words.choose}`);
  };

  let text = said;
  for (let isIntroduced = false; ; text = undefined) {
    if (text === undefined) {
      if (!isIntroduced) introduce();
      isIntroduced = true;
      text = (await ask?.(words.prompt(column, usual)))?.trim() || usual;
      if (text === NEW && references === 'sources') {
        const brought = await bringSource({ ...talk, desk });
        if (!brought) continue;
        desk = brought.desk;
        text = brought.id;
      }
    }
    const answer = desk.answer(kind, column, chosen(desk, kind, column, text, offered), cells);
    if ('text' in answer) {
      const label = desk.labelOf(lang, kind, column, answer.text);
      if (answer.text !== text || label !== undefined) tell(words.taken(column, answer.text, label ?? ''));
      return { desk, text: answer.text };
    }
    // A part of a title is no mistake: it was asked for, and what it finds, or that it finds nothing, is the answer.
    const isSearch = ask !== undefined && references === 'sources' && text !== '';
    if (!isSearch) tell(words.refused(column, text, gateTells(lang, answer.mistake).mend));
    else if (answer.near.length === 0) tell(`  ${words.noSource(text)}`);
    if (answer.near.length > 0) {
      tell(`  ${words.near}`);
      offer(answer.near.map((near) => desk.choice(lang, kind, column, near)));
    }
    if (!ask) return { desk, why: 'refused' };
  }
}

/** An answer, or the choice whose number it is; a code of its own comes before a number. */
function chosen(desk: AddDesk, kind: Kind, column: string, text: string, offered: readonly Choice[]): string {
  const choice = /^[1-9]\d?$/.test(text) ? offered[Number(text) - 1] : undefined;
  return choice && !desk.isCode(kind, column, text) ? choice.text : text;
}
