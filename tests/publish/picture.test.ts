import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filePaint } from '../../src/charts/paint.ts';
import { kept } from '../../src/publish/kept.ts';
import { picture, pictureName } from '../../src/publish/picture.ts';
import { chartNamed, fileOf } from './charts.ts';
import { type ReadPng, readPng } from './read-png.ts';

const folder = mkdtempSync(join(tmpdir(), 'cakupan-pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

const trend = fileOf(chartNamed('trend/jambi'), 'id');
const map = fileOf(chartNamed('map/2025-total'), 'id');

const sizeOf = (svg: string): readonly number[] =>
  ['width', 'height'].map((name) => Number(new RegExp(`^<svg[^>]* ${name}="(\\d+)"`, 'm').exec(svg)?.[1]));

/** How many pixels of some rows are as dark as letters. */
function dark({ width, at }: Pick<ReadPng, 'width' | 'at'>, top: number, bottom: number): number {
  let count = 0;
  for (let y = top; y < bottom; y++)
    for (let x = 0; x < width; x++) if (at(x, y).reduce((sum, part) => sum + part, 0) < 200) count += 1;
  return count;
}

test('a picture that is kept is served as it is, and not drawn again', async () => {
  const name = pictureName('<svg/>');
  const other = sharp({ create: { width: 1, height: 1, channels: 3, background: '#123' } });
  const bytes = await kept({ folder, name, make: () => other.png().toBuffer() });
  expect(await picture('<svg/>', folder)).toEqual(bytes);
});

test('another file is kept under another name', () => {
  expect(pictureName(trend)).toMatch(/^[0-9a-f]{64}\.png$/);
  expect(pictureName(trend)).toBe(pictureName(trend));
  expect(pictureName(trend.replace('43,31', '43,32'))).not.toBe(pictureName(trend));
});

describe.each([
  ['a trend', trend],
  ['a map', map],
])('the picture of %s', (_name, svg) => {
  let png: Buffer;
  let image: ReadPng;

  beforeAll(async () => {
    png = await picture(svg, folder);
    image = await readPng(png);
  });

  test('is twice as large, and says so to documents', () => {
    expect([image.width, image.height]).toEqual(sizeOf(svg).map((size) => 2 * size));
    expect(image.density).toBe(192);
  });

  test('has its background, and letters where the title stands', () => {
    const paper = [...Buffer.from(filePaint.paper.slice(1), 'hex')];
    for (const colour of [image.at(0, 0), image.at(image.width - 1, image.height - 1)])
      for (const [part, value] of paper.entries())
        expect(Math.abs((colour[part] ?? 0) - value), 'a step that no eye sees').toBeLessThanOrEqual(1);
    expect(dark(image, 0, 48)).toBe(0);
    expect(dark(image, 48, 130)).toBeGreaterThan(3000);
  });

  test('is the same when made again, and when it is found', async () => {
    expect(await picture(svg, join(folder, 'again'))).toEqual(png);
    expect(await picture(svg, folder)).toEqual(png);
  });
});

test('letters are drawn by the fonts that come along, or not at all', async () => {
  const { Resvg } = await import('@resvg/resvg-js');
  const { width, pixels } = new Resvg(trend, { font: { loadSystemFonts: false } }).render();
  const at = (x: number, y: number) => {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(4 * (y * width + x));
    return [red, green, blue] as const;
  };
  expect(dark({ width, at }, 0, 65)).toBe(0);
});
