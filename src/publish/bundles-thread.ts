// Makes the files of all tables in a thread of its own: the pages are made meanwhile.
import { parentPort, workerData } from 'node:worker_threads';
import type { BundleParts } from './bundle-parts.ts';
import { bundlesOf } from './bundles.ts';

const parts: BundleParts = workerData;
const bundles = await bundlesOf(parts);
const all = [bundles.workbook, bundles.archive, ...Object.values(bundles.json)];
parentPort?.postMessage(
  bundles,
  all.flatMap(({ bytes }) => (bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [])),
);
