import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * A port of this machine that nothing listens on now.
 * @throws where it has none to give
 */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  // Rejects where the server cannot listen.
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
