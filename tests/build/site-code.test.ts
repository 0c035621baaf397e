import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { keptCode, noteCode } from '../../scripts/astro/site-code.ts';

const folder = mkdtempSync(join(tmpdir(), 'cakupan-code-'));
afterAll(() => rmSync(folder, { recursive: true }));

const STYLES = [
  ['/&src/pages/index.astro', [{ order: 0, sheet: { type: 'inline', content: 'a{}' } }]],
] as const;

/** A bundle as Astro makes one: its code knows the folder it was made in, and a key that is drawn each time. */
function bundleIn(name: string, key: string, code = 'export const app = 1;'): string {
  const place = join(folder, name);
  for (const part of ['pages', 'assets/_astro']) mkdirSync(join(place, part), { recursive: true });
  const manifest = JSON.stringify({ outDir: pathToFileURL(place).href, key });
  writeFileSync(join(place, 'pages/prerender-entry.abc.mjs'), `${code} const manifest = ${manifest};`);
  writeFileSync(join(place, 'assets/_astro/page.js'), 'script');
  return place;
}

test('a bundle is known by what renders, wherever and whenever it was made', () => {
  const places = [
    bundleIn('one', 'x'),
    bundleIn('two', 'y'),
    bundleIn('three', 'x', 'export const app = 2;'),
  ];
  for (const place of places) noteCode(place, STYLES);
  noteCode(bundleIn('four', 'x'), []);
  const [one, two, three, four] = [...places, join(folder, 'four')].map((place) => keptCode(place)?.digest);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(two).toBe(one);
  expect(new Set([one, three, four]).size).toBe(3);
});

test('a bundle of which any byte is lost, added or changed is none', () => {
  const whole = bundleIn('whole', 'x');
  noteCode(whole, STYLES);
  const damage: readonly ((place: string) => void)[] = [
    (place) => writeFileSync(join(place, 'assets/_astro/page.js'), 'Script'),
    (place) => rmSync(join(place, 'assets/_astro/page.js')),
    (place) => writeFileSync(join(place, 'pages/more.mjs'), ''),
    (place) => rmSync(join(place, 'note.json')),
    (place) => {
      const note = join(place, 'note.json');
      writeFileSync(note, readFileSync(note, 'utf8').replace('a{}', 'b{}'));
    },
  ];
  damage.forEach((spoil, index) => {
    const copy = join(folder, `copy-${index}`);
    cpSync(whole, copy, { recursive: true });
    expect(keptCode(copy)).toBeDefined();
    spoil(copy);
    expect(keptCode(copy)).toBeUndefined();
  });
});
