import { fileURLToPath } from 'node:url';
import type { Piscina } from 'piscina';
import type { FileTask, MadeFile } from './make-file.ts';
import type { RenderThreadParts } from './render-thread.ts';

const THREAD = fileURLToPath(new URL('render-thread.ts', import.meta.url));

/**
 * Each has seven files. For fewer another thread is not worth that it reads the code and the tables once more; for more
 * of them it would take the memory of a small machine.
 */
const REGIONS = { from: 700, to: 6000 } as const;

/** How many groups wait for it: it goes on while this thread is busy. */
export const WAITING = 64;

/** A thread that makes files, some in a task, beside this one. */
export type OtherThread = Piscina<readonly FileTask[], readonly MadeFile[]>;

/** Starts one, which reads the tables from now on. */
export async function otherThread(parts: RenderThreadParts): Promise<OtherThread> {
  // Loaded only where it is needed.
  const { Piscina } = await import('piscina');
  return new Piscina({
    ...{ filename: THREAD, workerData: parts, maxThreads: 1 },
    concurrentTasksPerWorker: WAITING,
  });
}

/** Whether a site of so many regions is made sooner by two threads. */
export const isWorthAThread = (regions: number): boolean => regions >= REGIONS.from && regions <= REGIONS.to;
