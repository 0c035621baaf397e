import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MEDIA } from '../../src/publish/media.ts';
import { addressOfFile, DIST, filesOf } from './dist.ts';
import { ADDRESSES, headerOf, isFrame } from './host-headers.ts';

const SAMPLE = readFileSync(new URL('../../scripts/nginx.conf', import.meta.url), 'utf8');
const files = filesOf(DIST);
const pages = files.filter((file) => file.endsWith('.html')).map((file) => `/${addressOfFile(file)}`);

/** What the sample sends: each header and the text or the map that says its value. */
const added = [...SAMPLE.matchAll(/^ {2}add_header (\S+) (?:"([^"]*)"|\$(\w+))( always)?;$/gm)].map(
  ([, name = '', text, map, always]) => ({ name, text, map, always: always !== undefined }),
);

/** The value of a map of the sample for an address, by nginx's rules: an equal text, else the first pattern. */
function mapped(name: string, address: string): string {
  const body = new RegExp(`^map \\$uri \\$${name} \\{\\n([^}]*)\\n\\}$`, 'm').exec(SAMPLE)?.[1];
  if (body === undefined) throw new Error(`no map $${name}`);
  const entries = body.split('\n').map((line) => {
    const [, key = '', value = ''] = /^ {2}(default|"[^"]*") "([^"]*)";$/.exec(line) ?? [];
    if (key === '') throw new Error(`not read: ${line}`);
    return { key: key.replaceAll('"', ''), value };
  });
  const found =
    entries.find(({ key }) => key === address) ??
    entries.find(({ key }) => key.startsWith('~') && new RegExp(key.slice(1)).test(address)) ??
    entries.find(({ key }) => key === 'default');
  return found?.value ?? '';
}

const promisedBy = (address: string, header: string): string | undefined => {
  const one = added.find(({ name }) => name === header);
  return (one?.map === undefined ? one?.text : mapped(one.map, address)) || undefined;
};

/** Frames alone, of a policy. */
const framing = (policy: string | null | undefined): string | undefined =>
  /frame-ancestors [^;]*/.exec(policy ?? '')?.[0];

const SAME = [
  'X-Content-Type-Options',
  'Referrer-Policy',
  'Permissions-Policy',
  'X-Frame-Options',
  'Access-Control-Allow-Origin',
  'Cross-Origin-Resource-Policy',
] as const;

/** Other hosts revalidate what names no time. */
const cacheOf = (address: string): string =>
  headerOf(address, 'Cache-Control') ?? 'public, max-age=0, must-revalidate';

describe('the sample by its text', () => {
  const all = [...pages, ...files.map((file) => `/${file}`), ...ADDRESSES].filter(
    // What stands behind the address of a page; nginx reaches it from there.
    (address) => !address.endsWith('/index.html') && address !== '/_headers',
  );

  test.each(SAME)('sends %s as _headers does', (header) => {
    expect(added.some(({ name }) => name === header)).toBe(true);
    expect(
      all
        .filter((address) => promisedBy(address, header) !== headerOf(address, header))
        .filter(
          // A file that is no page is not shown in a frame of its own by anyone.
          (address) => header !== 'X-Frame-Options' || /\/$|\.html$/.test(address),
        ),
    ).toEqual([]);
  });

  test('lets only charts for frames be framed, and narrows the policy of every page', () => {
    const wrong = pages.filter((address) => {
      const policy = promisedBy(address, 'Content-Security-Policy');
      return (
        framing(policy) !== framing(headerOf(address, 'Content-Security-Policy')) ||
        (framing(policy) === undefined) !== isFrame(address) ||
        !policy?.includes("object-src 'none'; base-uri 'none'; form-action 'self'")
      );
    });
    expect(wrong).toEqual([]);
  });

  test('keeps what _headers keeps', () => {
    expect(all.filter((address) => promisedBy(address, 'Cache-Control') !== cacheOf(address))).toEqual([]);
  });

  test('has a type for every end', () => {
    const types = /types \{([^}]*)\}/.exec(SAMPLE)?.[1] ?? '';
    const ends = new Set(files.filter((file) => file !== '_headers').map((file) => extname(file).slice(1)));
    expect([...ends].filter((end) => !new RegExp(` ${end};`).test(types))).toEqual([]);
  });

  test('adds no header inside a location, which would drop those of the server', () => {
    expect(SAMPLE.match(/add_header/g)?.length).toBe(added.length + 1);
    expect(SAMPLE.slice(SAMPLE.indexOf('\n  location'))).not.toContain('add_header');
  });
});

/** Debian keeps nginx where not every PATH looks. */
const nginx = ['nginx', '/usr/sbin/nginx'].find((name) => {
  try {
    execFileSync(name, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

/** The sample with other words in place of some of its own, each of which it must have. */
const withChanges = (changes: readonly (readonly [from: string, to: string])[]): string =>
  changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the sample has no ${from}`);
    return text.replace(from, to);
  }, SAMPLE);

describe.skipIf(nginx === undefined)(
  nginx === undefined ? 'no nginx is installed here: only its text is tested' : 'the real nginx',
  () => {
    const prefix = mkdtempSync(join(tmpdir(), 'cakupan-nginx-'));
    let server: ChildProcess | undefined;
    let origin = '';
    const get = (address: string, headers: Record<string, string> = {}) =>
      fetch(origin + address, { redirect: 'manual', headers });

    beforeAll(async () => {
      const port = await freePort();
      origin = `http://127.0.0.1:${port}`;
      mkdirSync(join(prefix, 'temp'));
      writeFileSync(
        join(prefix, 'site.conf'),
        withChanges([
          ['listen 80;', `listen 127.0.0.1:${port};`],
          ['root /var/www/cakupan;', `root ${DIST};`],
        ]),
      );
      const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path ${prefix}/temp/${name};`)
        .join(' ');
      const isRoot = process.getuid?.() === 0;
      writeFileSync(
        join(prefix, 'nginx.conf'),
        `${isRoot ? `user ${userInfo().username};` : ''} daemon off; worker_processes 1; pid ${prefix}/nginx.pid;
        events {} http { access_log off; ${temp} include ${prefix}/site.conf; }\n`,
      );
      const log = join(prefix, 'error.log');
      server = spawn(nginx ?? '', ['-p', prefix, '-c', join(prefix, 'nginx.conf'), '-e', log]);
      for (let tries = 0; ; tries++) {
        try {
          await get('/');
          break;
        } catch (error) {
          if (tries === 100 || server.exitCode !== null)
            throw new Error(`nginx did not start: ${readFileSync(log, 'utf8')}`, { cause: error });
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      }
    });

    afterAll(async () => {
      const stopped = new Promise((resolve) => server?.once('exit', resolve) ?? resolve(undefined));
      server?.kill('SIGQUIT');
      await stopped;
      rmSync(prefix, { recursive: true });
    });

    test('serves every page and file with the headers of _headers', async () => {
      const wrong: string[] = [];
      // All pages, and of the many files of one kind some.
      const some = files.filter(
        (file, index) => !file.endsWith('.html') && file !== '_headers' && index % 7 === 0,
      );
      for (const address of [...pages, ...some.map((file) => `/${file}`), '/embed.js']) {
        const response = await get(address);
        await response.arrayBuffer();
        const { headers } = response;
        const isPage = /\/$|\.html$/.test(address);
        if (response.status !== 200) wrong.push(`${address}: ${response.status}`);
        for (const name of SAME) {
          if (name === 'X-Frame-Options' && !isPage) continue;
          if ((headers.get(name) ?? undefined) !== headerOf(address, name))
            wrong.push(`${address}: ${name} ${headers.get(name)}`);
        }
        if (headers.get('Cache-Control') !== cacheOf(address)) wrong.push(`${address}: cache`);
        if (isPage && (framing(headers.get('Content-Security-Policy')) === undefined) !== isFrame(address))
          wrong.push(`${address}: ${headers.get('Content-Security-Policy')}`);
      }
      expect(wrong).toEqual([]);
    });

    test.each([
      ['/', 'text/html; charset=utf-8'],
      ['/api/v1/reported.csv', 'text/csv; charset=utf-8'],
      ['/data/tables/targets.csv', 'text/csv; charset=utf-8'],
      ['/api/v1/catalog.jsonld', 'application/ld+json; charset=utf-8'],
      ['/data/cakupan.xlsx', MEDIA.xlsx],
      ['/data/cakupan.zip', MEDIA.zip],
      ['/api/v1/comparable.json', 'application/json; charset=utf-8'],
      ['/embed.js', 'application/javascript; charset=utf-8'],
      ['/charts/trend/jambi.id.svg', 'image/svg+xml'],
      ['/charts/trend/jambi.id.png', 'image/png'],
      ['/sitemap-index.xml', 'application/xml; charset=utf-8'],
    ])('says what %s is', async (address, type) => {
      expect((await get(address)).headers.get('Content-Type')).toBe(type);
    });

    test.each([
      ['/tidak-ada/', 'id'],
      ['/embed/trend/tidak-ada/', 'id'],
      ['/charts/', 'id'],
      ['/_headers', 'id'],
      ['/en/not-there/', 'en'],
      ['/en/embed/trend/not-there/', 'en'],
    ])(
      'answers %s with the page of lost addresses in its language, which no one frames',
      async (address, lang) => {
        const response = await get(address);
        expect(response.status).toBe(404);
        expect(await response.text()).toMatch(new RegExp(`<html[^>]* lang="?${lang}\\b`));
        expect(response.headers.get('X-Frame-Options')).toBe('DENY');
        expect(framing(response.headers.get('Content-Security-Policy'))).toBe("frame-ancestors 'none'");
      },
    );

    test('leads to the closing slash on the same address', async () => {
      const response = await get('/provinsi/jambi');
      expect([response.status, response.headers.get('Location')]).toEqual([301, '/provinsi/jambi/']);
    });

    test.each([
      '/',
      '/embed.js',
      '/api/v1/reported.csv',
      '/api/v1/comparable.json',
      '/charts/trend/jambi.id.svg',
    ])('compresses %s', async (address) => {
      const { headers } = await get(address, { 'Accept-Encoding': 'gzip' });
      expect([headers.get('Content-Encoding'), headers.get('Vary')]).toEqual(['gzip', 'Accept-Encoding']);
    });
  },
);
