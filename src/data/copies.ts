import { both } from './both.ts';
import { aboutFile, type Problem } from './problem.ts';
import { Tally } from './tally.ts';

/** What file managers add to the name of a copy: `sources (1).csv`, `sources - Copy.csv`, `Copy of sources.csv`. */
export const COPY_NAME =
  /(?<=^|\/)(?:copy of|salinan(?: dari)?) | ?\(\d+\)| (?:- )?(?:copy|salin)\w*(?: \d+)?(?=\.)/i;

/** A file of more rows than `rows` that stand in another as well is a copy of it where they are nearly all its rows. */
const COPY = { rows: 20, part: 0.9 } as const;

/** Rows of a file whose keys an earlier file has. */
interface Overlap {
  readonly file: string;
  readonly earlier: string;
  readonly found: Tally;
  count: number;
}

/** Keys that stand twice, by the two files that have them: so many of them may have one cause. */
export class Overlaps {
  readonly #pairs = new Map<string, Overlap>();

  push(earlier: string, problem: Problem): void {
    const name = `${problem.file}\n${earlier}`;
    const pair = this.#pairs.get(name) ?? { file: problem.file, earlier, found: new Tally(), count: 0 };
    pair.found.push(problem);
    pair.count += 1;
    this.#pairs.set(name, pair);
  }

  /**
   * Tells each key that stands twice or, of a file that is a copy of another, only that.
   * @param rows how many rows each file has
   */
  tellInto(problems: Tally, rows: ReadonlyMap<string, number>): void {
    for (const { file, earlier, count, found } of this.#pairs.values()) {
      const isMost = (one: string): boolean => count >= COPY.part * (rows.get(one) ?? count);
      const copy = [file, earlier]
        .filter(isMost)
        .sort((a, b) => Number(COPY_NAME.test(b)) - Number(COPY_NAME.test(a)))[0];
      if (file === earlier || count <= COPY.rows || copy === undefined) problems.add(found);
      else problems.push(copyProblem(copy, copy === file ? earlier : file, count));
    }
  }
}

const copyProblem = (file: string, other: string, count: number): Problem =>
  aboutFile(file, 'problem', file, {
    rule: 'copy-of-table',
    expected: both('setiap baris di satu berkas saja', 'each row in one file only'),
    mend: COPY_NAME.test(file)
      ? both(
          `tampaknya salinan ${other}: kunci ${count} baris ada di keduanya; hapus berkas ini`,
          `this seems to be a copy of ${other}: the keys of ${count} rows stand in both; delete the file`,
        )
      : both(
          `berkas ini dan ${other} memuat kunci ${count} baris yang sama; hapus yang merupakan salinan`,
          `this file and ${other} hold the keys of the same ${count} rows; delete the one that is the copy`,
        ),
  });
