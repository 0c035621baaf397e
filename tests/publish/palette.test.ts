import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Colour, type IndexedPicture, indexed } from '../../src/publish/palette.ts';

const rgba = (colours: readonly Colour[]): Uint8Array =>
  Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

const shown = ({ palette, pixels }: IndexedPicture): (Colour | undefined)[] =>
  [...pixels].map((place) => palette[place]);

const colour: fc.Arbitrary<Colour> = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));

test('a picture of few colours stays as it is', () => {
  fc.assert(
    fc.property(fc.array(colour, { minLength: 1, maxLength: 250 }), (colours) => {
      const picture = indexed(rgba(colours), { width: colours.length, height: 1 });
      expect(shown(picture)).toEqual(colours);
    }),
  );
});

test('the commonest colour comes first; the rarest take the nearest that is kept', () => {
  const greys = Array.from({ length: 256 }, (_, i): Colour => [i, i, i]);
  const colours: Colour[] = [...greys, ...greys, [255, 0, 0], [250, 254, 255], [9, 9, 9]];
  const picture = indexed(rgba(colours), { width: colours.length, height: 1 });
  expect(picture.palette).toHaveLength(256);
  expect(picture.palette[0]).toEqual([9, 9, 9]);
  expect(shown(picture).slice(0, 512)).toEqual([...greys, ...greys]);
  expect(shown(picture).slice(512)).toEqual([
    [85, 85, 85],
    [253, 253, 253],
    [9, 9, 9],
  ]);
});

test.each([0, 1, 2, 4])('a picture is read from its own place in a larger buffer, at byte %i', (start) => {
  const bytes = new Uint8Array(start + 4);
  bytes.set(rgba([[4, 5, 6]]), start);
  expect(shown(indexed(bytes.subarray(start), { width: 1, height: 1 }))).toEqual([[4, 5, 6]]);
});
