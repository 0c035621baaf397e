import type { Dataset, Origin, Source } from '../data/dataset.ts';

/** A row of any table that names a source. */
export interface CitedRow {
  readonly source: string;
  readonly at: Origin;
}

/** Lines of one table that a note names. */
export interface CitedLines {
  /** `observations/reported.csv` */
  readonly file: string;
  /** Ascending, each run of neighbours as one span: `12–15, 20`. */
  readonly lines: string;
}

/** A source with the rows of it that a page rests on, under a number. */
export interface SourceNote {
  /** From 1, in the order in which the page first names them. */
  readonly number: number;
  readonly id: string;
  readonly source: Source | undefined;
  readonly tables: readonly CitedLines[];
}

export interface SourceNotes {
  readonly notes: readonly SourceNote[];
  /** The numbers of the sources of some rows, ascending, each once. */
  numbersOf(rows: readonly CitedRow[]): readonly number[];
}

/** "12–15, 20" for 12, 13, 14, 15, 20. */
export function lineSpans(lines: readonly number[]): string {
  const spans: [first: number, last: number][] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const span = spans.at(-1);
    if (span && line === span[1] + 1) span[1] = line;
    else spans.push([line, line]);
  }
  return spans.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}

/** Numbers the sources of rows in the order they come, each with its lines by table. */
export function sourceNotes({ sources }: Pick<Dataset, 'sources'>, rows: readonly CitedRow[]): SourceNotes {
  const bySource = [...Map.groupBy(rows, ({ source }) => source)];
  const notes = bySource.map(([id, own], index): SourceNote => {
    const tables = [...Map.groupBy(own, ({ at }) => at.file)].map(([file, inFile]) => ({
      file,
      lines: lineSpans(inFile.map(({ at }) => at.line)),
    }));
    return { number: index + 1, id, source: sources.get(id), tables };
  });
  const numbers = new Map(notes.map(({ id, number }) => [id, number]));
  return {
    notes,
    numbersOf: (cited) =>
      [...new Set(cited.flatMap(({ source }) => numbers.get(source) ?? []))].sort((a, b) => a - b),
  };
}
