// Whether what readers see is what was merged, and whether figures are overdue: opens an issue where not, and closes it.
// Run by .github/workflows/watch.yml on the runner's own Node, without installing anything.
//   GITHUB_REPOSITORY=owner/name GITHUB_TOKEN=… node scripts/watch.ts
import { actsOf, type LiveBuild, type LiveRhythm } from '../src/desk/watch.ts';

const API = process.env.GITHUB_API_URL || 'https://api.github.com';
const REPO = process.env.GITHUB_REPOSITORY ?? '';
const BRANCH = 'main';
/** Who opens what a workflow opens. */
const OURS = 'github-actions[bot]';
const WAIT = 30_000;

/** An answer of GitHub's, or an error that names what was asked. */
async function ask(path: string, method = 'GET', body?: object): Promise<unknown> {
  const response = await fetch(`${API}/repos/${REPO}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${process.env.GITHUB_TOKEN ?? ''}`,
    },
    signal: AbortSignal.timeout(WAIT),
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
  return response.json();
}

/** A part of a value by its path; undefined where there is none. */
const part = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (found, key) => (typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined),
    value,
  );
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const rhythmOf = (value: unknown): readonly LiveRhythm[] => {
  const family = part(value, 'family');
  if (family !== 'comparable' && family !== 'reported') return [];
  const overdueFrom = text(part(value, 'overdue_from'));
  if (!/^\d{4}-\d\d-\d\d$/.test(overdueFrom)) return [];
  const pauseDays = Number(part(value, 'longest_pause_days'));
  return [{ family, newest: text(part(value, 'newest')), pauseDays, overdueFrom }];
};

/** What the live site says of itself; undefined where it cannot be read. */
async function liveBuild(site: string): Promise<LiveBuild | undefined> {
  try {
    const response = await fetch(`${site.replace(/\/$/, '')}/build.json`, {
      signal: AbortSignal.timeout(WAIT),
    });
    if (!response.ok) return undefined;
    const build: unknown = await response.json();
    return {
      commit: text(part(build, 'commit')) || undefined,
      rhythm: list(part(build, 'data', 'rhythm')).flatMap(rhythmOf),
    };
  } catch {
    return undefined;
  }
}

const site = text(part(await ask('/pages'), 'html_url'));
const main = await ask(`/commits/${BRANCH}`);
// Only what workflows opened: an issue of a reader with the same title silences nothing, and a hundred newer ones, which
// are as many as GitHub lists at a time, hide none of ours.
const open = list(await ask(`/issues?state=open&creator=${encodeURIComponent(OURS)}&per_page=100`))
  .filter((issue) => part(issue, 'user', 'login') === OURS && part(issue, 'pull_request') === undefined)
  .map((issue) => ({ number: Number(part(issue, 'number')), title: text(part(issue, 'title')) }));

const acts = actsOf({
  site,
  live: await liveBuild(site),
  main: { commit: text(part(main, 'sha')), at: Date.parse(text(part(main, 'commit', 'committer', 'date'))) },
  now: Date.now(),
  open,
});
for (const act of acts) {
  if (act.kind === 'open') {
    await ask('/issues', 'POST', { title: act.title, body: act.body });
    console.log(`opened: ${act.title}`);
  } else {
    await ask(`/issues/${act.number}/comments`, 'POST', { body: act.comment });
    await ask(`/issues/${act.number}`, 'PATCH', { state: 'closed' });
    console.log(`closed: ${act.number}`);
  }
}
if (acts.length === 0) console.log('nothing to do');
