import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nginx, type RunningNginx, SAMPLE, startNginx } from '../../scripts/bench/nginx.ts';
import { MEDIA } from '../../src/publish/media.ts';
import { addressOfFile, DIST, filesOf } from './dist.ts';
import { ADDRESSES, headerOf, isFrame } from './host-headers.ts';

// Siblings that a build may write are sent in place of a file, not for themselves.
const files = filesOf(DIST).filter((file) => !/\.(br|gz)$/.test(file));
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
    const ends = new Set(files.filter((file) => extname(file) !== '').map((file) => extname(file).slice(1)));
    expect([...ends].filter((end) => !new RegExp(` ${end};`).test(types))).toEqual([]);
  });

  test('adds no header inside a location, which would drop those of the server', () => {
    expect(SAMPLE.match(/add_header/g)?.length).toBe(added.length + 1);
    expect(SAMPLE.slice(SAMPLE.indexOf('\n  location'))).not.toContain('add_header');
  });
});

describe.skipIf(nginx === undefined)(
  nginx === undefined ? 'no nginx is installed here: only its text is tested' : 'the real nginx',
  () => {
    let server: RunningNginx | undefined;
    const get = (address: string, headers: Record<string, string> = {}) =>
      fetch(`${server?.origin}${address}`, { redirect: 'manual', headers });

    beforeAll(async () => {
      server = await startNginx(DIST);
    });
    afterAll(() => server?.stop());

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
      ['/SHA256SUMS', 'text/plain; charset=utf-8'],
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

describe.skipIf(nginx === undefined)(
  nginx === undefined
    ? 'no nginx is installed here: siblings are not tried'
    : 'the real nginx beside siblings',
  () => {
    const root = mkdtempSync(join(tmpdir(), 'cakupan-siblings-'));
    let server: RunningNginx | undefined;
    /** What crosses the wire is asked for by name: fetch would decompress it unseen. */
    const get = async (address: string, encoding: string) => {
      const response = await fetch(`${server?.origin}${address}`, {
        headers: { 'Accept-Encoding': encoding },
      });
      return { status: response.status, headers: response.headers, text: await response.text() };
    };

    /** Each file says how it came: a sibling is told from what nginx itself compressed. */
    const write = (file: string, text: string, sibling?: string): void => {
      const place = join(root, file);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, text);
      if (sibling !== undefined) writeFileSync(`${place}.gz`, gzipSync(sibling));
    };
    const LONG = 'as it stands '.repeat(100);

    beforeAll(async () => {
      write('index.html', LONG, 'home from its sibling');
      write('provinsi/jambi/index.html', LONG, 'Jambi from its sibling');
      write('404.html', LONG, 'lost, from its sibling');
      write('api/v1/reported.csv', LONG, 'rows from their sibling');
      write('charts/trend/jambi.id.svg', LONG, 'drawing from its sibling');
      write('embed/trend/jambi/index.html', LONG);
      server = await startNginx(root);
    });
    afterAll(async () => {
      await server?.stop();
      rmSync(root, { recursive: true });
    });

    const SIBLINGS = [
      ['/', 200, 'home from its sibling', 'text/html; charset=utf-8'],
      ['/provinsi/jambi/', 200, 'Jambi from its sibling', 'text/html; charset=utf-8'],
      ['/tidak-ada/', 404, 'lost, from its sibling', 'text/html; charset=utf-8'],
      ['/api/v1/reported.csv', 200, 'rows from their sibling', 'text/csv; charset=utf-8'],
      ['/charts/trend/jambi.id.svg', 200, 'drawing from its sibling', 'image/svg+xml'],
    ] as const;

    test.each(SIBLINGS)('sends that of %s to whom takes it', async (address, status, text, type) => {
      const zipped = await get(address, 'gzip, br');
      expect([zipped.status, zipped.text]).toEqual([status, text]);
      expect(zipped.headers.get('Content-Encoding')).toBe('gzip');
      expect(zipped.headers.get('Content-Type')).toBe(type);
      const plain = await get(address, 'identity');
      expect([plain.status, plain.text]).toEqual([status, LONG]);
      expect(plain.headers.get('Content-Encoding')).toBe(null);
      // Caches keep both apart, and nothing else differs.
      for (const name of ['Vary', 'Content-Type', 'Cache-Control', ...SAME])
        expect([name, zipped.headers.get(name)]).toEqual([name, plain.headers.get(name)]);
      expect(plain.headers.get('Vary')).toBe('Accept-Encoding');
    });

    test('compresses what has none', async () => {
      const { status, headers, text } = await get('/embed/trend/jambi/', 'gzip');
      expect([status, headers.get('Content-Encoding'), text]).toEqual([200, 'gzip', LONG]);
    });

    test.each(['/', '/embed/trend/jambi/'])('answers 304 where a cache has %s already', async (address) => {
      const first = await get(address, 'gzip');
      const again = await fetch(`${server?.origin}${address}`, {
        headers: { 'Accept-Encoding': 'gzip', 'If-None-Match': first.headers.get('ETag') ?? '' },
      });
      expect(again.status).toBe(304);
      expect(again.headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate');
    });
  },
);
