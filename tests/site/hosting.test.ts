import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { SAMPLE } from '../../scripts/bench/nginx.ts';
import { MEDIA } from '../../src/publish/media.ts';
import { addressOfFile, DIST, filesOf } from './dist.ts';
import { ADDRESSES, headerOf, isFrame } from './host-headers.ts';

const PAGE = readFileSync(new URL('../../.github/HOSTING.md', import.meta.url), 'utf8');
const FUNCTION = readFileSync(new URL('../../scripts/cloudfront.js', import.meta.url), 'utf8');

/** What is there to be served; siblings are written for servers that know them. */
const files = filesOf(DIST).filter((file) => file !== '_headers' && !/\.(br|gz)$/.test(file));
const addresses = [...files.map((file) => `/${addressOfFile(file)}`), ...ADDRESSES];
const REVALIDATED = 'public, max-age=0, must-revalidate';

/** The commands of the page that put the site into a bucket. */
const UPLOAD = /```sh\n(# A bucket[\s\S]*?)```/.exec(PAGE)?.[1] ?? '';

/** The calls of `aws` that they make, each as its arguments; nothing leaves this machine. */
const calls = execFileSync('sh', ['-eu', '-c', `aws() { printf '%s\\037' "$@"; echo; }\n${UPLOAD}`], {
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .map((line) => line.split('\u001f').slice(0, -1));

const optionOf = (args: readonly string[], name: string): string | undefined => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
};

/** Whether a sync takes a file: the last filter that fits decides, and `*` stands for slashes too. */
function takes(args: readonly string[], file: string): boolean {
  let taken = true;
  args.forEach((arg, i) => {
    if (arg !== '--include' && arg !== '--exclude') return;
    const pattern = (args[i + 1] ?? '').replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
    if (new RegExp(`^${pattern}$`, 's').test(file)) taken = arg === '--include';
  });
  return taken;
}

/** The type that the sample for nginx has for an end; the list of sums has none. */
function typeOf(file: string): string | undefined {
  if (file === 'SHA256SUMS') return 'text/plain; charset=utf-8';
  const end = extname(file).slice(1);
  const type = new RegExp(`^ +(\\S+)(?: \\S+)*? ${end}[ ;]`, 'm').exec(
    /types \{([^}]*)\}/.exec(SAMPLE)?.[1] ?? '',
  )?.[1];
  const hasCharset =
    type === 'text/html' ||
    /charset_types ([^;]*);/
      .exec(SAMPLE)?.[1]
      ?.split(' ')
      .includes(type ?? '');
  return hasCharset ? `${type}; charset=utf-8` : type;
}

describe('what an answer says', () => {
  test('is on the page as in _headers', () => {
    const rows = [...PAGE.matchAll(/^\| `(\/\S*)` \| `(public, [^`]*)` \|/gm)];
    expect(rows.map(([, address]) => address)).toEqual(['/_astro/*', '/embed.js']);
    for (const [, address = '', cache] of rows)
      expect(headerOf(address.replace('*', 'page.B1x.js'), 'Cache-Control')).toBe(cache);
    expect(PAGE).toContain(`| all else | \`${REVALIDATED}\` |`);
    // Hosts revalidate what names no time; nothing else does.
    const timed = addresses.filter((address) => headerOf(address, 'Cache-Control') !== undefined);
    expect(timed.filter((address) => !/^\/_astro\/|^\/embed\.js$/.test(address))).toEqual([]);
  });

  test('keeps to the rules that Cloudflare Pages reads: 100, of 2,000 characters a line', () => {
    const lines = readFileSync(join(DIST, '_headers'), 'utf8').split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(lines.filter((line) => line.length > 2000)).toEqual([]);
  });
});

describe('a bucket', () => {
  const uploads = calls.filter((args) => args.includes('--content-type'));

  test('takes every file once, with its type and its caching', () => {
    expect(uploads.length).toBeGreaterThan(10);
    const wrong = files.flatMap((file) => {
      const [first, ...more] = uploads.filter((args) => takes(args, file));
      if (!first || more.length > 0) return [`${file}: taken ${more.length + (first ? 1 : 0)} times`];
      const cache = headerOf(`/${file}`, 'Cache-Control') ?? REVALIDATED;
      const found = [optionOf(first, '--content-type'), optionOf(first, '--cache-control')];
      return JSON.stringify(found) === JSON.stringify([typeOf(file), cache]) ? [] : [`${file}: ${found}`];
    });
    expect(wrong).toEqual([]);
  });

  test('says of machine outputs what they are', () => {
    for (const [end, type] of Object.entries(MEDIA))
      expect(typeOf(`x.${end}`)?.replace(/; charset=.*/, '')).toBe(type);
  });

  test('has pages after what they ask for, and loses old files last', () => {
    const at = (file: string): number => calls.findIndex((args) => takes(args, file));
    const pages = at('index.html');
    for (const file of files.filter((name) => name.startsWith('_astro/')))
      expect(at(file)).toBeLessThan(pages);
    const deletes = calls.flatMap((args, i) => (args.includes('--delete') ? [i] : []));
    expect(deletes).toEqual([calls.length - 1]);
    // Readers who opened a page before still ask for its scripts.
    expect(takes(calls.at(-1) ?? [], '_astro/page.B1x.js')).toBe(false);
    for (const file of ['_headers', 'index.html.br', 'index.html.gz'])
      expect([file, calls.filter((args) => takes(args, file))]).toEqual([file, []]);
  });
});

interface Answer {
  readonly uri?: string;
  readonly statusCode?: number;
  readonly headers: Readonly<Record<string, { readonly value: string }>>;
}

const edge = createContext({});
runInContext(FUNCTION, edge);
const handle: (event: string) => string = runInContext(
  '(event) => JSON.stringify(handler(JSON.parse(event)))',
  edge,
);

/** The function as CloudFront calls it. */
const cloudFront = (event: object): Answer => JSON.parse(handle(JSON.stringify(event)));

const asked = (uri: string, querystring: object = {}): Answer =>
  cloudFront({ context: { eventType: 'viewer-request' }, request: { uri, querystring, headers: {} } });
const answered = (uri: string): Answer =>
  cloudFront({
    context: { eventType: 'viewer-response' },
    request: { uri, querystring: {}, headers: {} },
    response: { statusCode: 200, headers: {} },
  });

describe('the function for CloudFront', () => {
  test('asks the bucket for the file of every address', () => {
    const there = new Set(files);
    const lost = files.filter((file) => {
      const { uri = '' } = asked(`/${addressOfFile(file)}`);
      return !there.has(uri.slice(1)) || uri !== `/${file}`;
    });
    expect(lost).toEqual([]);
  });

  test('leads to the closing slash, and keeps what is asked', () => {
    expect(asked('/provinsi/jambi')).toMatchObject({
      statusCode: 301,
      headers: { location: { value: '/provinsi/jambi/' } },
    });
    expect(asked('/cari', { q: { value: 'jambi' } }).headers['location']?.value).toBe('/cari/?q=jambi');
  });

  test.each([
    'X-Content-Type-Options',
    'Referrer-Policy',
    'Permissions-Policy',
    'X-Frame-Options',
    'Access-Control-Allow-Origin',
    'Cross-Origin-Resource-Policy',
  ])('sends %s as _headers does', (name) => {
    const wrong = addresses.filter((address) => {
      // A file that is no page is not shown in a frame of its own by anyone.
      if (name === 'X-Frame-Options' && !/\/$|\.html$/.test(address)) return false;
      return answered(address).headers[name.toLowerCase()]?.value !== headerOf(address, name);
    });
    expect(wrong).toEqual([]);
  });

  test('sends the same for an address and for the file behind it', () => {
    for (const address of ADDRESSES.filter((one) => one.endsWith('/')))
      expect(answered(`${address}index.html`)).toEqual(answered(address));
  });

  test('lets only charts for frames be framed', () => {
    const pages = addresses.filter((address) => address.endsWith('/'));
    const framed = pages.filter(
      (address) =>
        !answered(address).headers['content-security-policy']?.value.includes("frame-ancestors 'none'"),
    );
    expect(framed).toEqual(pages.filter(isFrame));
  });

  test('is small enough: 10 KB', () => {
    expect(Buffer.byteLength(FUNCTION)).toBeLessThan(10_000);
  });
});
