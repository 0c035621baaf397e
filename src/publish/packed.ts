import { once } from 'node:events';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Bundles } from './bundle.ts';
import type { BundleParts } from './bundle-parts.ts';

/** From the root of the project: what is built stands elsewhere. */
const THREAD = resolve('src/publish/bundles-thread.ts');

/**
 * The files of all tables, made in another thread.
 * @throws whatever stopped it there
 */
export async function packed(parts: BundleParts): Promise<Bundles> {
  const thread = new Worker(THREAD, { workerData: parts });
  const [bundles]: Bundles[] = await once(thread, 'message');
  if (!bundles) throw new Error('the thread gave nothing');
  return bundles;
}
