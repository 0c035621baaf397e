import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const folder = new URL('./snapshots/', import.meta.url);

/** An element a line, so that a difference names the element; the picture stays the same. */
export const normaliseSvg = (svg: string): string => `${svg.trim().replace(/></g, '>\n<')}\n`;

/**
 * Compares a chart with its picture under `tests/snapshots/<name>.svg`. Where they differ, the new picture is
 * written beside the old one as `<name>-changed.svg`, for the eye, and the test fails. To accept what changed, and
 * to record a new picture, run the tests with `UPDATE_SNAPSHOTS=1`.
 */
export function expectSvg(name: string, svg: string): void {
  const file = new URL(`${name}.svg`, folder);
  const changed = new URL(`${name}-changed.svg`, folder);
  const seen = normaliseSvg(svg);
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const { UPDATE_SNAPSHOTS } = process.env;
  mkdirSync(folder, { recursive: true });
  if (kept === seen || UPDATE_SNAPSHOTS === '1') {
    rmSync(changed, { force: true });
    if (kept !== seen) writeFileSync(file, seen);
    return;
  }
  writeFileSync(changed, seen);
  expect.soft(kept, `no picture tests/snapshots/${name}.svg; see ${name}-changed.svg`).toBeDefined();
  expect(seen, `picture changed: compare tests/snapshots/${name}.svg and ${name}-changed.svg`).toBe(kept);
}
