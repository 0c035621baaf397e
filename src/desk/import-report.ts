import type { Dataset } from '../data/dataset.ts';
import type { Table } from '../data/table.ts';
import type { Lang } from '../text/lang.ts';
import { shortNameOf } from '../text/names.ts';
import { importWords } from '../text/words/desk/import.ts';
import { mappingWords } from '../text/words/desk/mapping.ts';
import { refusalWords } from '../text/words/desk/refusals.ts';
import { type RowCells, valueColumn } from './cell-rules.ts';
import { gateMend, gateTells } from './gate-words.ts';
import type { ImportResult } from './import-rows.ts';
import type { MappingMistake } from './mapping.ts';
import type { Misfit } from './misfits.ts';
import type { Refused } from './reading.ts';
import type { StandingRow } from './standing.ts';

const count = ({ length }: readonly unknown[]): string => String(length);

const place = ({ file, line }: StandingRow): string => `${file}:${line}`;

/** The columns that say which figure a row is. */
function shownColumns(table: Table): readonly string[] {
  const shown = new Set([...table.key, valueColumn(table) ?? '']);
  return Object.keys(table.columns).filter((name) => shown.has(name));
}

/** The parts of a row that say which figure it is, the region by its name. */
function rowText(lang: Lang, table: Table, { regions }: Dataset, cells: RowCells): string {
  return shownColumns(table)
    .map((name) => {
      const qualifier = name === valueColumn(table) ? cells.qualifier : undefined;
      const text = [qualifier, cells[name] || '–'].filter(Boolean).join(' ');
      const region = ['region', 'province'].includes(name) ? regions.get(text) : undefined;
      return region ? `${shortNameOf(lang, region)} (${text})` : text;
    })
    .join(' · ');
}

/** What a refusal says, for people and for machines. */
export function refusalText(
  lang: Lang,
  { rule, details }: Refused,
): { readonly expected: string; readonly mend: string } {
  const told = details.mistake && gateTells(lang, details.mistake);
  const whole = told ? { ...details, expected: told.expected, near: told.mend } : details;
  const words = refusalWords(lang)[rule];
  return { expected: words.expected(whole), mend: words.mend(whole) };
}

/** The report that people read: what is new, what stands, what contradicts, what is refused, what was passed over. */
export function importReport(lang: Lang, table: Table, dataset: Dataset, result: ImportResult): string {
  const words = importWords(lang);
  const { added, equal, contradicting, refused, passed, source, sourceDiffers } = result;
  const all = [...added, ...equal, ...contradicting, ...refused, ...passed];
  const width = Math.max(0, ...all.map(({ at }) => at.length));
  const row = (cells: RowCells): string => rowText(lang, table, dataset, cells);
  const entry = (at: string, text: string, more: readonly string[] = []): string =>
    [`  ${at.padEnd(width)}  ${text}`, ...more.map((line) => `  ${' '.repeat(width)}    ${line}`)].join('\n');
  const value = valueColumn(table) ?? '';
  const block = (
    title: (count: string) => string,
    lines: readonly string[],
    count = lines.length,
  ): string[] => (lines.length === 0 ? [] : [`${title(String(count))}\n${lines.join('\n')}`]);
  const blanks = passed.filter(({ why }) => why === 'blank').map(({ at }) => at);

  const blocks = [
    words.columns(shownColumns(table).join(' · ')),
    ...(source ? [words.sourceAdded(source.id ?? '')] : []),
    ...(sourceDiffers
      ? [
          words.sourceDiffers(
            place(sourceDiffers.standing),
            sourceDiffers.column,
            sourceDiffers.old,
            sourceDiffers.new,
          ),
        ]
      : []),
    ...block(
      words.added,
      added.map(({ at, seen, cells, notes, beside, warnings }) =>
        entry(at, `${row(cells)}  ← ${words.seen(seen)}`, [
          ...notes,
          ...beside.map((other) =>
            words.beside(other.cells.source ?? '', other.cells[value] ?? '', place(other)),
          ),
          ...warnings.map((warning) => words.warning(warning.rule, gateMend(lang, warning))),
        ]),
      ),
    ),
    ...block(
      words.equal,
      equal.map(({ at, cells, standing }) => entry(at, `${row(cells)}  ${words.standsAt(place(standing))}`)),
    ),
    ...block(
      words.contradicting,
      contradicting.map(({ at, cells, standing, column, old, new: now }) =>
        entry(at, row(cells), [
          words.oldAndNew(column, old || words.none, now || words.none),
          words.mend(words.mendContradiction(place(standing))),
        ]),
      ),
    ),
    ...block(
      words.refused,
      refused.map((one) => {
        const { expected, mend } = refusalText(lang, one);
        const unread = (one.unread ?? []).map(({ at, seen }) => `${at} "${seen}"`);
        return entry(one.at, words.seen(one.seen), [
          words.expected(expected),
          words.mend(mend),
          ...(unread.length > 0 ? [words.unread(unread.join(', '))] : []),
        ]);
      }),
    ),
    ...block(
      words.passed,
      [
        ...passed
          .filter(({ why }) => why !== 'blank')
          .map(({ at, seen, why }) => entry(at, `${seen}: ${words.why[why]}`)),
        ...(blanks.length > 0 ? [`  ${words.blanks(blanks.join(', '))}`] : []),
      ],
      passed.length,
    ),
    words.summary(count(added), count(equal), count(contradicting), count(refused), count(passed)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The same for machines: keys and rules are the same in both languages, sentences in the one asked for. */
export function importRecord(lang: Lang, result: ImportResult): object {
  const { added, equal, contradicting, refused, passed, source, sourceDiffers } = result;
  const standing = (row: StandingRow): object => ({ file: row.file, line: row.line });
  return {
    added: added.map(({ at, seen, cells, beside, warnings }) => ({
      at,
      seen,
      row: cells,
      beside: beside.map((other) => ({ ...standing(other), row: other.cells })),
      warnings: warnings.map((warning) => ({ rule: warning.rule, mend: gateMend(lang, warning) })),
    })),
    equal: equal.map(({ at, seen, cells, standing: at_ }) => ({
      at,
      seen,
      row: cells,
      standing: standing(at_),
    })),
    contradicting: contradicting.map(({ at, seen, cells, standing: at_, column, old, new: now }) => ({
      at,
      seen,
      row: cells,
      standing: standing(at_),
      column,
      old,
      new: now,
    })),
    refused: refused.map((one) => ({
      at: one.at,
      seen: one.seen,
      rule: one.rule,
      ...refusalText(lang, one),
      unread: one.unread ?? [],
      ...(one.rule !== 'gate' && one.details.near !== undefined ? { near: one.details.near } : {}),
    })),
    passed,
    source,
    sourceDiffers: sourceDiffers && { ...sourceDiffers, standing: standing(sourceDiffers.standing) },
  };
}

/** A line for each mistake of a mapping. */
export const mappingReport = (lang: Lang, mistakes: readonly MappingMistake[]): string => {
  const words = mappingWords(lang);
  return mistakes
    .map(({ line, path, rule, seen, expected: told, near }) => {
      const expected = typeof told === 'string' ? told : told[lang];
      const shape = Object.hasOwn(words.shapes, expected)
        ? words.shapes[expected as keyof typeof words.shapes]
        : words.shapes.other;
      const text = words.rules[rule](seen, rule === 'shape' ? shape : expected);
      const where = [
        ...(line === undefined ? [] : [words.line(String(line))]),
        ...(path === '' ? [] : [path]),
      ];
      return `  ${where.join(', ')}: ${text}${near === undefined ? '' : `. ${words.near(near)}`}\n`;
    })
    .join('');
};

/** A line for each place where a file is not as its mapping says. */
export const misfitReport = (lang: Lang, found: readonly Misfit[]): string => {
  const words = importWords(lang);
  const lines = found.map(
    ({ at, seen, expected, rule, near }) => `  ${at}: ${words.misfits[rule](seen, expected, near)}\n`,
  );
  return `${lines.join('')}${words.misfitMend}\n`;
};
