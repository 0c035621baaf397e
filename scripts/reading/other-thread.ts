import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Elsewhere, Fetched } from '../../src/data/read-together.ts';

/** How long the thread is waited for, in milliseconds: it may die without a word. */
const PATIENCE = 120_000;

/** Another thread to read files in. Where it fails there is no answer, and they are read here after all. */
export const otherThread: Elsewhere = {
  // A thread takes a third of a second to start, in which 8 MB are read.
  worth: 16_000_000,
  read(errand) {
    const { port1, port2 } = new MessageChannel();
    const done = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const thread = new Worker(new URL('./reader-thread.ts', import.meta.url), {
      workerData: { errand, port: port2, done },
      transferList: [port2],
    });
    thread.unref();
    return () => {
      // The gate is one call from start to end, so it stands still here instead of coming back later.
      Atomics.wait(done, 0, 0, PATIENCE);
      const answer: { message: Fetched | undefined } | undefined = receiveMessageOnPort(port1);
      port1.close();
      void thread.terminate();
      return answer?.message;
    };
  },
};
