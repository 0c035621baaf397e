import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { Server } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type OnDemand, onDemand } from './on-demand.ts';

/** What a reader downloads, by what it is for. */
export const KINDS = ['html', 'css', 'js', 'data', 'image', 'font'] as const;
export type Kind = (typeof KINDS)[number];

const TYPES: Readonly<Record<string, { readonly kind: Kind; readonly type: string }>> = {
  '.html': { kind: 'html', type: 'text/html; charset=utf-8' },
  '.css': { kind: 'css', type: 'text/css; charset=utf-8' },
  '.js': { kind: 'js', type: 'text/javascript; charset=utf-8' },
  '.json': { kind: 'data', type: 'application/json; charset=utf-8' },
  '.webmanifest': { kind: 'data', type: 'application/manifest+json' },
  '.csv': { kind: 'data', type: 'text/csv; charset=utf-8' },
  '.svg': { kind: 'image', type: 'image/svg+xml' },
  '.png': { kind: 'image', type: 'image/png' },
  '.ico': { kind: 'image', type: 'image/x-icon' },
  '.woff2': { kind: 'font', type: 'font/woff2' },
};

/** These are compressed already. */
const PACKED = new Set(['.png', '.ico', '.woff2']);

/** A file as it was sent: its bytes after compression. */
export interface Sent {
  readonly path: string;
  readonly kind: Kind;
  readonly bytes: number;
}

export interface BenchServer {
  readonly origin: string;
  /** What was sent since the last call. */
  takeSent(): readonly Sent[];
  close(): Promise<void>;
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The file that an address leads to, as static hosts find it: the file, the page without its ending, the index of a folder. */
export function fileOf(address: string, has: (path: string) => boolean): string | undefined {
  const path = decodeURIComponent(address.split(/[?#]/, 1)[0] ?? '').replace(/^\//, '');
  if (path.split('/').includes('..')) return undefined;
  const candidates = path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
  return candidates.find(has);
}

/** Makes a certificate, for a server as hosts have it. */
const CERTIFICATES: OnDemand = { name: 'selfsigned', version: '5.5.0' };

interface Certificates {
  generate(names: readonly object[]): Promise<{ readonly private: string; readonly cert: string }>;
}

async function secureServer(answer: Answer): Promise<Server> {
  const imported = await import(onDemand(CERTIFICATES));
  const { generate }: Certificates = imported.default ?? imported;
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  return createSecureServer({ key, cert }, ({ url }, response) => {
    const { status, headers, body } = answer(url);
    response.writeHead(status, headers).end(body);
  });
}

const plainServer = (answer: Answer): Server =>
  createServer(({ url = '/' }, response) => {
    const { status, headers, body } = answer(url);
    response.writeHead(status, headers).end(body);
  });

type Answer = (url: string) => {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Buffer;
};

/**
 * Serves a folder with brotli at its best, as a CDN does; over HTTP/2, since a page of forty modules would else wait for
 * six connections, or over plain HTTP for what takes no certificate of ours.
 */
export async function serveBuilt(
  folder: string,
  { secure = true }: { readonly secure?: boolean } = {},
): Promise<BenchServer> {
  const packed = new Map<string, Buffer>();
  let sent: Sent[] = [];
  const answer: Answer = (url) => {
    const path = fileOf(url, (candidate) => isFile(join(folder, candidate)));
    const known = path === undefined ? undefined : TYPES[extname(path)];
    if (path === undefined || !known) return { status: 404, headers: {}, body: Buffer.alloc(0) };
    const plain = PACKED.has(extname(path));
    const bytes = readFileSync(join(folder, path));
    const body = plain ? bytes : (packed.get(path) ?? brotliCompressSync(bytes));
    packed.set(path, body);
    sent.push({ path, kind: known.kind, bytes: body.length });
    const headers = { 'content-type': known.type, 'content-length': body.length };
    return { status: 200, headers: plain ? headers : { ...headers, 'content-encoding': 'br' }, body };
  };
  const server = secure ? await secureServer(answer) : plainServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `${secure ? 'https' : 'http'}://localhost:${address.port}`,
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
