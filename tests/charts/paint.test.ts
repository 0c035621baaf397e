import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filePaint, pagePaint } from '../../src/charts/paint.ts';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const [light = ''] = css.split('@media');

/** What `var(--ink)` stands for in the light theme. */
const resolved = (reference: string): string | undefined => {
  const name = /^var\((--[\w-]+)\)$/.exec(reference)?.[1];
  return new RegExp(`${name}:\\s*(#[\\da-f]{6});`).exec(light)?.[1];
};

test('files have the colours of the light theme', () => {
  const { scale, onScale, ...others } = pagePaint;
  expect(filePaint).toEqual({
    scale: scale.map(resolved),
    onScale: onScale.map(resolved),
    ...Object.fromEntries(Object.entries(others).map(([name, value]) => [name, resolved(value)])),
  });
});
