import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of someone else's: its pages by path, whole; what it does not have is missing. */
export interface Host {
  /** `http://127.0.0.1:40124` */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves pages and scripts of a host from another origin than the site under test. */
export async function serveHost(files: (path: string) => string | Buffer | undefined): Promise<Host> {
  const server = createServer(({ url = '/' }, response) => {
    const path = url.split('?', 1)[0] ?? '/';
    const found = files(path);
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': type });
    response.end(found ?? 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
