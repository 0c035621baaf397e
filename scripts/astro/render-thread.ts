// Makes files of the site in a thread of its own, which reads the tables for itself.
import { workerData } from 'piscina';
import type { Address } from './address.ts';
import { type FileTask, fileMaker, type MadeFile } from './make-file.ts';
import { keptCode } from './site-code.ts';

/** What the thread is started with. */
export interface RenderThreadParts {
  /** The folder of the site's code. */
  readonly folder: string;
  readonly address: Address;
}

const { folder, address }: RenderThreadParts = workerData;
const code = keptCode(folder);
if (!code) throw new Error(`the code of the site in ${folder} is not as it was written`);
const make = fileMaker(code, await code.app(), address);

let last: Promise<unknown> = Promise.resolve();

/** Makes files one after the other: two at a time would ask a route twice for its paths. */
export default (tasks: readonly FileTask[]): Promise<MadeFile[]> => {
  const made = last.then(async () => {
    const files: MadeFile[] = [];
    for (const task of tasks) files.push(await make(task));
    return files;
  });
  last = made.catch(() => undefined);
  return made;
};
