import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, posix } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

export interface Served {
  /** `http://127.0.0.1:40123` */
  readonly origin: string;
  /** `/` or `/cakupan/` */
  readonly base: string;
  close(): Promise<void>;
}

/** The path that an address asks for, without what follows it; undefined where its escapes are no text: `/%E0`. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return undefined;
  }
}

/**
 * Serves a folder as a static host does: `index.html` of a folder, `404.html` for what is not there, and a refusal of
 * what is no address.
 */
export async function serveFolder(folder: string, base = '/'): Promise<Served> {
  const server = createServer(async ({ url = '/' }, response) => {
    const send = (status: number, name: string, body: Buffer | string): void => {
      response.writeHead(status, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' });
      response.end(body);
    };
    const path = pathOf(url);
    if (path === undefined) return send(400, '400.txt', 'bad request');
    // As addresses are, on Windows too.
    const name = posix.normalize(path.endsWith('/') ? `${path}index.html` : path);
    const within = name.startsWith(base) ? join(folder, name.slice(base.length)) : undefined;
    const found = within && (await readFile(within).catch(() => undefined));
    if (found) return send(200, name, found);
    send(404, '404.html', await readFile(join(folder, '404.html')).catch(() => 'not found'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    base,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
