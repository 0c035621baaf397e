import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWholePng, pngFile } from '../../src/publish/png-file.ts';
import { readPng } from './read-png.ts';

const picture = {
  width: 3,
  height: 2,
  palette: [
    [251, 248, 241],
    [29, 27, 22],
  ],
  pixels: Uint8Array.from([0, 0, 1, 1, 0, 1]),
} as const;

test('a written PNG can be read again', async () => {
  const { width, height, density, at } = readPng(await pngFile(picture, 7559));
  expect([width, height, density]).toEqual([3, 2, 7559]);
  const [light, dark] = picture.palette;
  expect([at(0, 0), at(1, 0), at(2, 0)]).toEqual([light, light, dark]);
  expect([at(0, 1), at(1, 1), at(2, 1)]).toEqual([dark, light, dark]);
});

test('a PNG that was cut or changed anywhere is not whole', async () => {
  const whole = await pngFile(picture, 7559);
  expect(isWholePng(whole)).toBe(true);
  for (let length = 0; length < whole.length; length++)
    expect(isWholePng(whole.subarray(0, length)), `${length} bytes`).toBe(false);
  expect(isWholePng(Buffer.concat([whole, Buffer.from('x')]))).toBe(false);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const changed = Buffer.from(whole);
      changed.writeUInt8((whole.readUInt8(at) ^ change) & 255, at);
      expect(isWholePng(changed)).toBe(false);
    }),
  );
});
