import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CANOPY, SHAFT, umbrella } from '../../src/charts/umbrella.ts';
import { expectSvg } from '../snapshot.ts';

test('the mark keeps its picture, in the colour of the text around it', () => {
  const svg = umbrella();
  expectSvg('umbrella', svg);
  expect(svg).toContain('aria-hidden="true"');
  expect(svg.match(/#[0-9a-f]{3}|var\(/)).toBeNull();
  expect(umbrella({ size: 24 })).toContain('width="24" height="24"');
});

test('the icon of the site draws the same outlines, for light and dark', () => {
  const icon = readFileSync(new URL('../../public/favicon.svg', import.meta.url), 'utf8');
  expect(icon).toContain(`d="${CANOPY}"`);
  expect(icon).toContain(`d="${SHAFT}"`);
  expect(icon).toContain('prefers-color-scheme: dark');
});
