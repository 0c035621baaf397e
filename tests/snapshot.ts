import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const folder = new URL('./snapshots/', import.meta.url);

/** An element a line, so that a difference names the element; the picture stays the same. */
const normaliseSvg = (svg: string): string => `${svg.trim().replace(/></g, '>\n<')}\n`;

/**
 * Compares a text with the file under `tests/snapshots/` that keeps it. Where they differ, the new one is written
 * beside the old one as `…-changed.…`, for the eye, and the test fails. To accept what changed, and to record a new
 * file, run the tests with `UPDATE_SNAPSHOTS=1`.
 */
export function expectFile(name: string, seen: string): void {
  const changedName = name.replace(/(\.\w+)$/, '-changed$1');
  const file = new URL(name, folder);
  const changed = new URL(changedName, folder);
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  mkdirSync(folder, { recursive: true });
  if (kept === seen || process.env.UPDATE_SNAPSHOTS === '1') {
    rmSync(changed, { force: true });
    if (kept !== seen) writeFileSync(file, seen);
    return;
  }
  writeFileSync(changed, seen);
  expect.soft(kept, `no file tests/snapshots/${name}; see ${changedName}`).toBeDefined();
  expect(seen, `changed: compare tests/snapshots/${name} and ${changedName}`).toBe(kept);
}

/** Compares a chart with its picture under `tests/snapshots/<name>.svg`, as {@link expectFile} does. */
export const expectSvg = (name: string, svg: string): void => expectFile(`${name}.svg`, normaliseSvg(svg));
