import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitWords, type Room } from '../../src/charts/fit-words.ts';
import { textWidth } from '../../src/charts/text-width.ts';

const TEXT = 'Dari 72 target yang jatuh tempo, hasil 66 tidak diketahui';

describe('words', () => {
  test('have the largest size in which all of them fit', () => {
    const room: Room = { width: 600, lines: 2, sizes: [60, 40, 30, 20] };
    const { size, lines } = fitWords(TEXT, room);
    expect([size, lines]).toEqual([30, ['Dari 72 target yang jatuh tempo, hasil', '66 tidak diketahui']]);
  });

  test('that fit in no size end at a word, without the comma before it', () => {
    expect(fitWords(TEXT, { width: 480, lines: 1, sizes: [40, 30] })).toEqual({
      size: 30,
      lines: ['Dari 72 target yang jatuh…'],
    });
    expect(fitWords('satu, dua', { width: 110, lines: 1, sizes: [30] }).lines).toEqual(['satu…']);
  });

  test('end within the first of them where that is too wide', () => {
    const room: Room = { width: 200, lines: 2, sizes: [40, 30] };
    expect(fitWords('Ketenagakerjaan', room)).toEqual({ size: 30, lines: ['Ketenagak…'] });
    expect(fitWords('Ketenagakerjaan dua', room)).toEqual({ size: 30, lines: ['Ketenagak…'] });
  });

  test('have no room where no letter or no line has', () => {
    expect(() => fitWords('Ketenagakerjaan', { width: 40, lines: 1, sizes: [30] })).toThrow(/no room/);
    expect(() => fitWords('dua', { width: 200, height: 30, sizes: [30] })).toThrow(/no room/);
  });

  test('are never wider than their room, never more than its lines, and all there or cut', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abmW.3,'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 260, max: 900 }),
        fc.integer({ min: 1, max: 5 }),
        (words, width, most) => {
          const text = words.join(' ');
          const { size, lines } = fitWords(text, { width, lines: most, sizes: [40, 30] });
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(textWidth(line, size)).toBeLessThanOrEqual(width);
          const said = lines.join(' ');
          if (said !== text) {
            expect(said.endsWith('…')).toBe(true);
            expect(text.startsWith(said.slice(0, -1))).toBe(true);
          }
        },
      ),
    );
  });
});
