import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { actsOf, LAG_TITLE, type LiveRhythm, OVERDUE_TITLE, type Watch } from '../../src/desk/watch.ts';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-27T01:17:00Z');
const rhythm = (overdueFrom: string): LiveRhythm => ({
  family: 'reported',
  newest: '2026-03',
  pauseDays: 61,
  overdueFrom,
});
const watch = (changes: Partial<Watch> = {}): Watch => ({
  site: 'https://example.org/cakupan/',
  live: { commit: 'abc', rhythm: [rhythm('2026-11-28')] },
  main: { commit: 'abc', at: NOW - 24 * HOUR },
  now: NOW,
  open: [],
  ...changes,
});
const late = { commit: 'abc', rhythm: [rhythm('2026-11-27')] };

describe('the watch', () => {
  it('does nothing where the site is up to date and figures are not due', () => {
    expect(actsOf(watch())).toEqual([]);
    expect(actsOf(watch({ open: [{ number: 3, title: 'A question of a reader' }] }))).toEqual([]);
  });

  it('opens one issue for a site that lags, after two hours, and closes it', () => {
    const main = { commit: 'def', at: NOW - 3 * HOUR };
    expect(actsOf(watch({ main }))).toMatchObject([{ kind: 'open', title: LAG_TITLE }]);
    expect(actsOf(watch({ main: { ...main, at: NOW - HOUR } }))).toEqual([]);
    const open = [{ number: 7, title: LAG_TITLE }];
    expect(actsOf(watch({ main, open }))).toEqual([]);
    expect(actsOf(watch({ open }))).toMatchObject([{ kind: 'close', number: 7 }]);
  });

  it('says so where the site cannot be read, and leaves the other issue alone', () => {
    const open = [{ number: 8, title: OVERDUE_TITLE }];
    expect(actsOf(watch({ live: undefined, open }))).toMatchObject([{ kind: 'open', title: LAG_TITLE }]);
  });

  it('opens one issue on the day that figures are overdue, in both languages, and closes it', () => {
    const [act, ...more] = actsOf(watch({ live: late }));
    expect(more).toEqual([]);
    if (act?.kind !== 'open') throw new Error('nothing opened');
    expect(act.title).toBe(OVERDUE_TITLE);
    expect(act.body).toContain('angka terbaru di situs adalah untuk Maret 2026');
    expect(act.body).toContain('the newest figure on the site is of March 2026');
    expect(act.body).toContain('sebelum 27 November 2026');
    expect(act.body).not.toContain('Sakernas');
    const open = [{ number: 9, title: OVERDUE_TITLE }];
    expect(actsOf(watch({ live: late, open }))).toEqual([]);
    expect(actsOf(watch({ open }))).toMatchObject([{ kind: 'close', number: 9 }]);
  });

  it('has the day of the commands, which begins in eastern Indonesia', () => {
    const at = (now: string) => actsOf(watch({ live: late, now: Date.parse(now) }));
    expect(at('2026-11-26T14:59:59Z')).toEqual([]);
    expect(at('2026-11-26T15:00:00Z')).toMatchObject([{ title: OVERDUE_TITLE }]);
  });
});

describe('its script, where no package is installed', () => {
  const bare = mkdtempSync(join(tmpdir(), 'cakupan-watch-'));
  for (const name of ['src', 'scripts', 'package.json'])
    cpSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), join(bare, name), { recursive: true });
  afterAll(() => rmSync(bare, { recursive: true }));
  const servers: ReturnType<typeof createServer>[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  interface Issue {
    readonly number: number;
    readonly title: string;
    readonly user: { readonly login: string };
    readonly pull_request?: object;
  }

  /** What GitHub lists of the open issues, the newest first: pull requests too, and no more than a hundred. */
  const listed = (issues: readonly Issue[], path: string): readonly Issue[] => {
    const { searchParams: asked } = new URL(path, 'http://localhost');
    const creator = asked.get('creator');
    return issues
      .filter(({ user }) => creator === null || user.login === creator)
      .slice(0, Math.min(100, Number(asked.get('per_page') ?? 30)));
  };

  /** A GitHub with one repository and its site; returns where it is and what it was told. */
  async function github(build: object, issues: readonly Issue[]) {
    const told: { method: string; path: string; body: Record<string, string> }[] = [];
    let home = '';
    const server = createServer((request, response) => {
      const answers: Record<string, () => unknown> = {
        '/repos/tim/cakupan/pages': () => ({ html_url: `${home}/site/` }),
        '/repos/tim/cakupan/commits/main': () => ({
          sha: 'abc',
          commit: { committer: { date: '2026-01-01T00:00:00Z' } },
        }),
        '/repos/tim/cakupan/issues': () => listed(issues, path),
        '/site/build.json': () => build,
      };
      const { method = '', url: path = '' } = request;
      let sent = '';
      request.on('data', (chunk) => {
        sent += String(chunk);
      });
      request.on('end', () => {
        if (method !== 'GET') told.push({ method, path, body: JSON.parse(sent) });
        const answer = method === 'GET' ? answers[path.split('?', 1)[0] ?? '']?.() : {};
        response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(answer ?? {}));
      });
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { home, told };
  }

  function run(home: string): Promise<{ readonly status: number | null; readonly said: string }> {
    const env = { ...process.env, GITHUB_API_URL: home, GITHUB_REPOSITORY: 'tim/cakupan', GITHUB_TOKEN: 'x' };
    const child = spawn(process.execPath, ['scripts/watch.ts'], { cwd: bare, env });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += String(chunk);
      });
    return new Promise((resolve) => child.on('close', (status) => resolve({ status, said })));
  }

  const build = (commit: string, overdue_from: string) => ({
    commit,
    data: { rhythm: [{ family: 'comparable', newest: '2025', longest_pause_days: 366, overdue_from }] },
  });
  const ours = { number: 4, title: OVERDUE_TITLE, user: { login: 'github-actions[bot]' } };

  it('opens what it has to', async () => {
    const readers = { ...ours, user: { login: 'pembaca' } };
    const { home, told } = await github(build('old', '2026-01-02'), [readers, { ...ours, pull_request: {} }]);
    expect(await run(home)).toMatchObject({ status: 0 });
    expect(told.map(({ method, path, body }) => [method, path, body.title])).toEqual([
      ['POST', '/repos/tim/cakupan/issues', LAG_TITLE],
      ['POST', '/repos/tim/cakupan/issues', OVERDUE_TITLE],
    ]);
    expect(told[1]?.body.body).toContain('Sakernas');
  });

  it('closes what is done', async () => {
    const { home, told } = await github(build('abc', '9999-01-01'), [ours]);
    expect(await run(home)).toEqual({ status: 0, said: 'closed: 4\n' });
    expect(told.map(({ method, path }) => [method, path])).toEqual([
      ['POST', '/repos/tim/cakupan/issues/4/comments'],
      ['PATCH', '/repos/tim/cakupan/issues/4'],
    ]);
  });

  it('finds its own below any number of newer ones', async () => {
    const newer = Array.from({ length: 120 }, (_, at) => ({
      number: 200 - at,
      title: 'A question',
      user: { login: 'pembaca' },
    }));
    const { home, told } = await github(build('abc', '2026-01-02'), [...newer, ours]);
    expect(await run(home)).toEqual({ status: 0, said: 'nothing to do\n' });
    expect(told).toEqual([]);
  });

  it('has nothing to do, or fails where GitHub refuses', async () => {
    const { home } = await github(build('abc', '9999-01-01'), []);
    expect(await run(home)).toEqual({ status: 0, said: 'nothing to do\n' });
    expect((await run(`${home}/nowhere`)).status).toBe(1);
  });
});
