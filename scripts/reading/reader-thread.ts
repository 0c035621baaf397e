// Reads files of a table in a thread of its own, for the one that waits.
import { type MessagePort, workerData } from 'node:worker_threads';
import { type Errand, fetchRows } from '../../src/data/read-together.ts';

interface Orders {
  readonly errand: Errand;
  readonly port: MessagePort;
  /** Set to 1 and told when the answer is under way. */
  readonly done: Int32Array;
}

const { errand, port, done }: Orders = workerData;
try {
  const fetched = fetchRows(errand);
  port.postMessage(fetched, fetched?.parts.map(({ cells }) => cells.buffer) ?? []);
} finally {
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
}
