import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

// What can be known of the workflows without running them: that they are YAML of the right shape, run what is there,
// trust nothing of a pull request, and hold no more rights than they need.

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, { readonly workflows?: readonly string[] } | null>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const root = new URL('../', import.meta.url);
const folder = new URL('.github/workflows/', root);
const scripts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('package.json', root), 'utf8'),
).scripts;
const all = readdirSync(folder).map((file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const workflow: Workflow = parse(text, { strict: true, uniqueKeys: true });
  return { file, text, workflow, jobs: Object.values(workflow.jobs) };
});
const named = new Set(all.map(({ workflow }) => workflow.name));

describe.each(all)('$file', ({ text, workflow, jobs }) => {
  const steps = jobs.flatMap((job) => job.steps);
  const runs = steps.flatMap(({ run }) => run ?? []);

  it('gives every job a limit, and no rights but those it names', () => {
    expect(workflow.permissions).toBeDefined();
    for (const right of Object.values(workflow.permissions)) expect(right).toBe('read');
    for (const job of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0);
    expect(jobs.length).toBeGreaterThan(0);
  });

  it('pins every action to a commit, and says which version that is', () => {
    const used = steps.filter(({ uses }) => uses !== undefined).length;
    expect(text.match(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/gm) ?? []).toHaveLength(used);
    for (const { uses, with: given } of steps)
      if (uses?.startsWith('actions/checkout@'))
        expect(given).toMatchObject({ 'persist-credentials': false });
  });

  it('runs what is there, in shell that parses', () => {
    for (const run of runs) {
      for (const [, name = ''] of run.matchAll(/npm run (?:--silent )?([\w-]+)/g))
        expect(Object.keys(scripts)).toContain(name);
      for (const [, path = ''] of run.matchAll(/node ([\w/.-]+)/g))
        expect([path, existsSync(fileURLToPath(new URL(path, root)))]).toEqual([path, true]);
      const { status, stderr } = spawnSync('bash', ['-n'], { input: run, encoding: 'utf8' });
      expect([status, stderr]).toEqual([0, '']);
    }
  });

  it('puts nothing that others wrote into a shell', () => {
    for (const run of runs) expect(run).not.toContain('${{ github.event');
    for (const run of runs) expect(run.match(/\$\{\{(?! )/g) ?? []).toEqual([]);
  });

  it('never runs a pull request with rights to write', () => {
    const writes = jobs.filter(({ permissions = {} }) => Object.values(permissions).includes('write'));
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    if ('pull_request' in workflow.on) expect(writes).toEqual([]);
    if ('workflow_run' in workflow.on) {
      expect(steps.filter(({ uses }) => uses !== undefined)).toEqual([]);
      for (const name of workflow.on.workflow_run?.workflows ?? []) expect([...named]).toContain(name);
    }
  });
});

describe('what a pull request is told', () => {
  const report = all
    .flatMap(({ jobs }) => jobs.flatMap((job) => job.steps))
    .find(({ run }) => run?.includes('changes.md'))?.run;

  /** Runs that step with an npm and a git that only say what the test wants; returns what it left. */
  function told(diff: { readonly says: string; readonly code: number }, check = '') {
    const folder = mkdtempSync(join(tmpdir(), 'cakupan-step-'));
    const says = (text: string): string => `printf '%s' ${JSON.stringify(text).replaceAll('\\n', '\n')}`;
    const stub = (name: string, body: string): void =>
      writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
    stub('git', 'exit 0');
    stub(
      'npm',
      `case "$3" in diff) ${says(diff.says)}; exit ${diff.code};; check) ${says(check)}; exit 1;; esac`,
    );
    const [summary, output] = [join(folder, 'summary'), join(folder, 'output')];
    const { status, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail'], {
      input: report ?? 'exit 9',
      encoding: 'utf8',
      cwd: folder,
      env: {
        PATH: `${folder}:${process.env.PATH}`,
        BASE: 'main',
        GITHUB_SHA: 'e5764f9',
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_OUTPUT: output,
      },
    });
    expect([status, stderr]).toEqual([0, '']);
    const left = { summary: readFileSync(summary, 'utf8'), output: readFileSync(output, 'utf8') };
    expect(readFileSync(join(folder, 'changes.md'), 'utf8')).toBe(left.summary);
    rmSync(folder, { recursive: true });
    return left;
  }

  it('is what moves, whether or not something is lost, and what is odd about the new rows', () => {
    const odd = 'observations/reported.csv\n  2:1 peringatan @tim\n';
    const warned = '\n## Peringatan\n\n    observations/reported.csv\n      2:1 peringatan @tim\n';
    expect(told({ says: '# Perubahan\n', code: 0 }, odd)).toEqual({
      summary: `# Perubahan\n${warned}`,
      output: 'code=0\n',
    });
    expect(told({ says: '# Hilang\n', code: 1 }, odd)).toEqual({
      summary: `# Hilang\n${warned}`,
      output: 'code=1\n',
    });
  });

  it('holds the new rows against the branch that they are for, and leaves the commit as it was', () => {
    const lines = report?.split('\n').map((line) => line.trim()) ?? [];
    const at = (start: string): number => lines.findIndex((line) => line.startsWith(start));
    const [base, checked, back] = [
      'git reset --quiet --soft FETCH_HEAD',
      'npm run --silent check -- --lang id > warnings',
      'git reset --quiet --soft "$GITHUB_SHA"',
    ].map(at);
    expect([base, checked, back]).toEqual([base, (base ?? 0) + 1, (base ?? 0) + 2]);
    expect(base).toBeGreaterThan(at('npm run --silent diff'));
  });

  it('is what is wrong where the tables have problems, as text that is no markup', () => {
    expect(told({ says: '', code: 2 }, 'targets.csv\n  2:1 salah @tim\n')).toEqual({
      summary: '    targets.csv\n      2:1 salah @tim\n',
      output: 'code=2\n',
    });
  });
});

it('the comment takes the report that the check leaves', () => {
  const [check, comment] = ['check.yml', 'comment.yml'].map(
    (file) => all.find((one) => one.file === file)?.text,
  );
  const [, artifact = ''] = /name: (\w+)\n\s+path: changes\.md/.exec(check ?? '') ?? [];
  expect(artifact).not.toBe('');
  expect(comment).toContain(`--name ${artifact} `);
});
