import { FolderError } from '../../src/data/files.ts';
import type { DataFile } from '../../src/data/gate.ts';
import { readDataset } from '../../src/data/load.ts';
import type { Problem } from '../../src/data/problem.ts';
import { report } from '../../src/data/report.ts';
import { problemPage } from '../../src/desk/problem-page.ts';
import { askedTongue } from '../asked-tongue.ts';
import { today } from '../today.ts';

/** What is wrong with a folder of tables. */
interface Trouble {
  readonly problems: readonly Problem[];
  readonly files: readonly DataFile[];
  /** The report for the terminal, in the language asked for. */
  readonly report: (colour: boolean) => string;
}

/** The tables of live editing: read when they are asked of after a change, and no more often. */
export class LiveTables {
  readonly #folder: string;
  /** The language that the terminal and the page speak. */
  readonly tongue = askedTongue(process.argv, process.env);
  #isStale = true;
  #trouble: Trouble | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** To be called when a table was saved. */
  changed(): void {
    this.#isStale = true;
  }

  /** What is wrong with the tables as they stand; undefined where nothing is. */
  trouble(): Trouble | undefined {
    if (this.#isStale) this.#trouble = this.#read();
    this.#isStale = false;
    return this.#trouble;
  }

  #read(): Trouble | undefined {
    const tongue = this.tongue;
    try {
      const found = readDataset(this.#folder, { today: today() });
      if (found.problems.length === 0) return undefined;
      return {
        problems: found.problems,
        files: found.tables,
        report: (colour) => report({ ...found, warnings: [], known: [] }, { tongue, colour }),
      };
    } catch (error) {
      if (!(error instanceof FolderError)) throw error;
      const { words } = error;
      return { problems: [], files: [], report: () => `${words[tongue]}\n` };
    }
  }

  /** The page in place of any other while the tables have problems, by the address of the script that renews it. */
  page({ problems, files }: Trouble, client: string): string {
    return problemPage(this.tongue, problems, files, client);
  }
}
