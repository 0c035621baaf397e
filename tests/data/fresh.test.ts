import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/data/files.ts';
import { sift, siftFolder } from '../../src/data/fresh.ts';
import { readFiles } from '../../src/data/gate.ts';
import { tablesAtHead } from '../../src/data/head.ts';
import type { Warning } from '../../src/data/problem.ts';
import { type Changes, folder, observations } from './folder.ts';

const FILE = 'observations/reported.csv';
const row = (period: string, value: number): string =>
  `15,${period},stated,coverage_total,${value},,eligible,koran-1,high,`;
const [old, mid, high] = [row('2020', 30), row('2021', 31), row('2022', 126)];

const siftText = (before: Changes, after: Changes) =>
  sift(readFiles(folder(after)).warnings, folder(before), folder(after));
const names = (list: readonly { readonly rule: string; readonly value: string }[]): readonly string[] =>
  list.map(({ rule, value }) => `${rule} ${value}`);

/** A folder as it lies there, against its commit or that of another. */
const siftIn = (folderOf: string, warnings: readonly Warning[], committed?: string) =>
  siftFolder(folderOf, readFolder(folderOf).files, warnings, committed);

describe('a warning is fresh', () => {
  it('where its row was added or changed', () => {
    const added = siftText({ [FILE]: observations(old, mid) }, { [FILE]: observations(old, mid, high) });
    expect(names(added.fresh)).toContain('share-over-100 126');
    const changed = siftText({ [FILE]: observations(row('2022', 120)) }, { [FILE]: observations(high) });
    expect(names(changed.fresh)).toContain('share-over-100 126');
  });

  it('where a row that it was held against is', () => {
    const { fresh } = siftText(
      { [FILE]: observations(old, row('2021', 95)) },
      { [FILE]: observations(row('2020', 31), row('2021', 95)) },
    );
    expect(names(fresh)).toContain('jump 95');
  });

  it('and not where its row only moved, or another changed', () => {
    const { fresh, standing } = siftText(
      { [FILE]: observations(high) },
      { [FILE]: observations(row('2010', 30), high) },
    );
    expect(names(fresh)).not.toContain('share-over-100 126');
    expect(names(standing)).toContain('share-over-100 126');
  });

  it('always, where anybody can mend it', () => {
    const files = { [FILE]: observations(mid, old) };
    const { fresh } = siftText(files, files);
    expect(fresh.map(({ rule }) => rule)).toContain('not-sorted');
  });
});

describe('the tables of the newest commit', () => {
  let dir = '';
  const git = (...call: string[]): void => {
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...call], {
      cwd: dir,
      stdio: 'ignore',
    });
  };
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  };
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'cakupan-head-'));
  });
  afterEach(() => {
    rmSync(dir, { recursive: true });
  });

  it('are as committed, whatever the files hold now', () => {
    git('init', '-q');
    write('data/a (1).csv', 'satu\n');
    write('data/b/c.csv', 'dua\nbaris blob 3\n');
    write('data/empty.csv', '');
    git('add', '.');
    git('commit', '-qm', 'x');
    write('data/a (1).csv', 'lain\n');
    const read = tablesAtHead(join(dir, 'data'), ['new.csv', 'a (1).csv', 'empty.csv', 'b/c.csv']);
    expect(read?.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)])).toEqual([
      ['a (1).csv', 'satu\n'],
      ['empty.csv', ''],
      ['b/c.csv', 'dua\nbaris blob 3\n'],
    ]);
    expect(tablesAtHead(join(dir, 'data'), ['new.csv'])).toBeUndefined();
  });

  it('are none without a checkout or a commit; then every warning is fresh', () => {
    for (const { file, bytes } of folder({ [FILE]: observations(high) }))
      write(file, new TextDecoder().decode(bytes));
    const { warnings } = readFiles(folder({ [FILE]: observations(high) }));
    expect(tablesAtHead(dir, [FILE])).toBeUndefined();
    expect(siftIn(dir, warnings)).toEqual({ fresh: warnings, standing: [] });
    git('init', '-q');
    expect(siftIn(dir, warnings).standing).toEqual([]);
    git('add', '.');
    git('commit', '-qm', 'x');
    expect(names(siftIn(dir, warnings).standing)).toContain('share-over-100 126');

    // A copy that git does not know is held against what it was copied from, as that is committed.
    const copy = mkdtempSync(join(tmpdir(), 'cakupan-copy-'));
    cpSync(dir, copy, { recursive: true, filter: (name) => !name.endsWith('.git') });
    write(FILE, observations());
    expect(names(siftIn(copy, warnings, dir).standing)).toContain('share-over-100 126');
    expect(siftIn(copy, warnings).standing).toEqual([]);

    // Where millions of characters differ nobody waits for the comparison: all is fresh.
    const note = 'x'.repeat(8000);
    const many = Array.from({ length: 2100 }, (_, i) => `${row(String(1950 + (i % 70)), 30)}${note}${i}`);
    writeFileSync(join(copy, FILE), observations(high, ...many));
    expect(siftIn(copy, warnings, dir)).toEqual({ fresh: warnings, standing: [] });
    rmSync(copy, { recursive: true });
  });
});
