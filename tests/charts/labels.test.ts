import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type LabelRequest, placeLabels } from '../../src/charts/labels.ts';
import { crosses, isInside, lengthInside, overlaps } from '../../src/charts/plane.ts';
import { textWidth, wrapText } from '../../src/charts/text-width.ts';

const line = (text: string) => ({ text, size: 14, weight: 400, fill: 'black' });
const frame = { left: 40, top: 0, right: 340, bottom: 240 };
const coordinate = (max: number) => fc.double({ min: 0, max, noNaN: true });

const requests: fc.Arbitrary<LabelRequest[]> = fc.array(
  fc.record({
    at: fc.record({
      x: coordinate(300).map((x) => x + 40),
      y: coordinate(240),
      radius: fc.integer({ min: 2, max: 7 }),
    }),
    versions: fc
      .array(fc.string({ minLength: 1, maxLength: 24 }), { minLength: 1, maxLength: 2 })
      .map((texts) => [texts.map(line), texts.slice(0, 1).map(line)]),
    essential: fc.boolean(),
    prefer: fc.constantFrom('above' as const, 'right' as const, undefined),
  }),
  { maxLength: 9 },
);

describe('placed labels', () => {
  const layouts = requests.map((list) => {
    const dots = list.map(({ at }) => at);
    const segments = dots.slice(1).map((to, index) => ({ from: dots[index] ?? to, to }));
    return { list, dots, segments, placed: placeLabels(list, { frame, dots, segments }) };
  });

  it('never leave the frame', () => {
    fc.assert(
      fc.property(layouts, ({ placed }) =>
        placed.every((label) => label === undefined || isInside(label.box, frame)),
      ),
    );
  });

  it('never overlap each other', () => {
    fc.assert(
      fc.property(layouts, ({ placed }) =>
        placed.every((a, i) => placed.every((b, j) => i === j || !a || !b || !overlaps(a.box, b.box))),
      ),
    );
  });

  it('stay clear of dots and lines unless they are essential', () => {
    fc.assert(
      fc.property(layouts, ({ list, dots, segments, placed }) =>
        placed.every((label, index) => {
          if (!label || list[index]?.essential) return true;
          const { left, right, top, bottom } = label.box;
          const covers = dots.some(({ x, y }) => x > left && x < right && y > top && y < bottom);
          return !covers && segments.every((segment) => lengthInside(segment, label.box) === 0);
        }),
      ),
    );
  });

  it('always hold the first essential one that fits', () => {
    fc.assert(
      fc.property(layouts, ({ list, placed }) => {
        const [first] = list;
        if (!first?.essential) return true;
        const widest = Math.min(
          ...first.versions.map((lines) => Math.max(...lines.map(({ text, size }) => textWidth(text, size)))),
        );
        return widest > 290 || placed[0] !== undefined;
      }),
    );
  });

  it('are the same for the same input', () => {
    fc.assert(
      fc.property(layouts, ({ list, dots, segments, placed }) => {
        expect(placeLabels(list, { frame, dots, segments })).toEqual(placed);
      }),
      { numRuns: 30 },
    );
  });
});

test('a label alone stands above its dot, or to the right where asked to', () => {
  const at = { x: 150, y: 100, radius: 4 };
  const request = { at, versions: [[line('43%')]], essential: false };
  const surroundings = { frame, dots: [at], segments: [] };
  expect(placeLabels([request], surroundings)[0]?.box.bottom).toBeLessThan(at.y);
  expect(placeLabels([{ ...request, prefer: 'right' }], surroundings)[0]?.box.left).toBeGreaterThan(at.x);
});

test('a label gives up its quieter line before its place', () => {
  const at = { x: 60, y: 20, radius: 4 };
  const low = { left: 40, top: 0, right: 200, bottom: 30 };
  const versions = [[line('43%'), line('of all workers')], [line('43%')]];
  const [label] = placeLabels([{ at, versions, essential: true }], { frame: low, dots: [at], segments: [] });
  expect(label?.lines.map(({ text }) => text)).toEqual(['43%']);
});

test('the part of a segment in a box', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };
  expect(lengthInside({ from: { x: -5, y: 5 }, to: { x: 15, y: 5 } }, box)).toBe(10);
  expect(lengthInside({ from: { x: -5, y: 15 }, to: { x: 15, y: 15 } }, box)).toBe(0);
  expect(lengthInside({ from: { x: 2, y: 5 }, to: { x: 5, y: 5 } }, box)).toBe(3);
  expect(lengthInside({ from: { x: 5, y: 5 }, to: { x: 5, y: 5 } }, box)).toBe(0);
});

test('segments cross where each has ends on both sides of the other', () => {
  const a = { from: { x: 0, y: 0 }, to: { x: 10, y: 10 } };
  expect(crosses(a, { from: { x: 0, y: 10 }, to: { x: 10, y: 0 } })).toBe(true);
  expect(crosses(a, { from: { x: 0, y: 10 }, to: { x: 4, y: 6 } })).toBe(false);
  expect(crosses(a, { from: { x: 10, y: 10 }, to: { x: 20, y: 0 } })).toBe(false);
  expect(crosses(a, a)).toBe(false);
});

test('a label keeps off a gridline where a free place is near', () => {
  const at = { x: 150, y: 100, radius: 4 };
  const above = { from: { x: 40, y: 84 }, to: { x: 340, y: 84 } };
  const request = { at, versions: [[line('43%')]], essential: false };
  const [label] = placeLabels([request], { frame, dots: [at], segments: [], gridlines: [above] });
  if (!label) throw new Error('no place');
  expect(lengthInside(above, label.box)).toBe(0);
});

test('a label does not stand as near to another dot as to its own', () => {
  const at = { x: 150, y: 100, radius: 4 };
  const other = { x: 138, y: 88, radius: 4 };
  const request = { at, versions: [[line('about 42%')]], essential: false };
  const [label] = placeLabels([request], { frame, dots: [at, other], segments: [] });
  if (!label) throw new Error('no place');
  const middle = (label.box.left + label.box.right) / 2;
  expect(Math.abs(middle - at.x)).toBeLessThan(Math.abs(middle - other.x));
  expect(label.box.left).toBeGreaterThan(other.x);
});

test('text wraps at words and keeps every one', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 12 }), (words) => {
      const lines = wrapText(words.join(' '), 14, 120);
      expect(lines.join(' ')).toBe(words.join(' '));
      expect(lines.every((text) => textWidth(text, 14) <= 120 || !text.includes(' '))).toBe(true);
    }),
  );
});

test('of labels that say the same, the first that finds a place is drawn', () => {
  const dots = [
    { x: 100, y: 120, radius: 4 },
    { x: 180, y: 120, radius: 4 },
    { x: 260, y: 120, radius: 4 },
  ];
  const say = (at: (typeof dots)[number]): LabelRequest => ({
    at,
    versions: [[line('perlu 9 poin')]],
    essential: false,
    says: 'perlu 9 poin',
  });
  const free = placeLabels(dots.map(say), { frame, dots, segments: [] });
  expect(free.map(Boolean)).toEqual([true, false, false]);
  // Lines around the first dot leave it no room.
  const segments = [-22, -11, 0, 11, 22].map((up) => ({
    from: { x: 45, y: 120 + up },
    to: { x: 190, y: 120 + up },
  }));
  const crowded = placeLabels(dots.map(say), { frame, dots, segments });
  expect(crowded.filter(Boolean)).toHaveLength(1);
  expect(crowded[0]).toBeUndefined();
});
